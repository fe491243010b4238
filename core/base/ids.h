// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace weilu {

/// A database key that cannot be mistaken for another table's. 0 means "none yet".
template<class Tag>
struct Id {
  std::int64_t value = 0;

  [[nodiscard]] constexpr bool valid() const { return value > 0; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

/// A person on the roster. Always below 2^32, because sets of people are 32-bit bitmaps.
using MemberId = Id<struct MemberTag>;
using SpaceId = Id<struct SpaceTag>;
using TagId = Id<struct TagTag>;
using KindId = Id<struct KindTag>;
using IdentityKindId = Id<struct IdentityKindTag>;
using FieldId = Id<struct FieldTag>;
/// Where rows came from: one import, or one batch entered by hand.
using SourceId = Id<struct SourceTag>;
/// One entry of the change log.
using ChangeId = Id<struct ChangeTag>;
using SchemeId = Id<struct SchemeTag>;
using PurchaseId = Id<struct PurchaseTag>;
using TermId = Id<struct TermTag>;
using SegmentId = Id<struct SegmentTag>;
using LevelId = Id<struct LevelTag>;
using EarningId = Id<struct EarningTag>;
using PointEntryId = Id<struct PointEntryTag>;
using BenefitId = Id<struct BenefitTag>;
using GrantId = Id<struct GrantTag>;

} // namespace weilu

template<class Tag>
struct std::hash<weilu::Id<Tag>> {
  std::size_t operator()(weilu::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
