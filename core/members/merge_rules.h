// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/member.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

// What becomes of the fields of two people who are made one. Pure. The survivor keeps the id; fields have the
// codes of import fields ("name", "joined_at", "custom:车型").

/// Whose value stands. Both: the two notes, one below the other.
enum class Keep { Survivor, Other, Both };

/// A field in which two people differ, and whose value stands.
struct FieldMerge {
  std::string field;
  Keep keep = Keep::Survivor;
  friend bool operator==(const FieldMerge&, const FieldMerge&) = default;
};

/// The fields in which the two differ and between whose values can be chosen, in the order of a member card,
/// each with what stands unless somebody chooses: a value over none, the older join date, still here over
/// left, member over user, the higher role, both notes; else the survivor's. Do-not-contact and consent are
/// no choice: they tighten.
[[nodiscard]] std::vector<FieldMerge> mergeFields(const MemberRecord& survivor, const MemberRecord& other);
/// Lets \p keep stand for \p field. A field in which the two do not differ changes nothing; refuses
/// NoMergeField for what is no such field.
[[nodiscard]] Result<void> choose(std::vector<FieldMerge>& fields, std::string_view field, Keep keep);
/// The survivor after the merge; fields that are not in \p fields are the same in both.
[[nodiscard]] Member mergedMember(const Member& survivor, const Member& other,
                                  std::span<const FieldMerge> fields);
/// Codes of the custom fields of which the other's value stands over one of the survivor.
[[nodiscard]] std::vector<std::string> customFromOther(std::span<const FieldMerge> fields);

} // namespace weilu
