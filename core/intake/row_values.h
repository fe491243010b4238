// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/blank_fields.h"
#include "core/intake/cell_value.h"
#include "core/intake/import.h"
#include "core/members/identity_rules.h"
#include "core/members/member.h"
#include "core/purchases/purchase.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// A key that a row gives for its person. \c kind: index into WhoReader::kinds().
struct RowKey {
  std::uint16_t kind = 0;
  std::uint16_t column = 0; ///< index into SourceFile::columns
  std::string value;        ///< normalised
  std::string shown;        ///< as typed; empty when the same
};

/// One row of any file, and whom it is about.
struct WhoRow {
  std::uint64_t number = 0; ///< SourceRow::number
  std::uint32_t part = 0;   ///< SourceRow::part
  RowMark mark = RowMark::Data;
  std::string torn;         ///< RowMark::Torn: the first text that is left of it
  std::vector<RowKey> keys; ///< strongest first, no repeats
  std::string name, nickname;
  bool nameFromParts = false; ///< put together from given and family name
  bool isBot = false;
  std::optional<Role> role;
  std::vector<std::string> tags;
  std::vector<ImportProblem> problems; ///< cells that were left out, or are doubtful
};

/// Texts of a person that a member file can give.
enum class PersonText : std::uint8_t {
  City,
  Region,
  Occupation,
  Organisation,
  Position,
  Language,
  Channel,
  Referrer,
  Birthday,
  Note,
};
inline constexpr std::size_t kPersonTexts = 10;

/// A moment of a cell; \c hasTime is false when only a date was written.
struct GivenMoment {
  Moment at;
  bool hasTime = true;
};

/// A row of a member file as typed values. Empty: the file says nothing.
struct MemberRow : WhoRow {
  std::array<std::string, kPersonTexts> texts;
  std::optional<Standing> standing;
  Gender gender = Gender::Unknown;
  std::optional<GivenMoment> joinedAt, leftAt, lastSeen;
  bool doNotContact = false;
  std::vector<std::pair<std::string, ConsentState>> consents; ///< by channel
  std::vector<std::string> spaces;
  /// By index into MemberReading::customs and ::counters.
  std::vector<std::pair<std::uint16_t, std::string>> customs;
  std::vector<std::pair<std::uint16_t, double>> counters;
  std::string plan;
  std::optional<Money> price; ///< of the plan
  std::optional<Date> termEnds;
  /// What the row leaves blank, of the fields that a blank cell is to clear.
  BlankFields blanks;
  std::vector<std::uint16_t> blankCustoms;

  [[nodiscard]] const std::string& text(PersonText field) const { return texts[std::size_t(field)]; }
  [[nodiscard]] std::string& text(PersonText field) { return texts[std::size_t(field)]; }
};

/// A row of an activity file. Without \c at it is no event. Kinds that are no events either but facts
/// about the roster: join, leave, member (is there, nothing more).
struct ActivityRow : WhoRow {
  std::optional<Moment> at;
  std::string kind; ///< code; empty: message
  std::uint32_t count = 1;
  std::string space, spaceName;
};

/// A row of a purchase file.
struct PurchaseRow : WhoRow {
  std::optional<Moment> at;
  std::optional<std::int64_t> amount;   ///< minor units
  std::optional<std::int64_t> refunded; ///< minor units
  std::string currency;                 ///< ISO code; empty: not given
  std::string product, reference, plan;
  std::optional<PurchaseState> state;
  std::int64_t count = 1;
  std::optional<Date> starts, ends;
};

} // namespace weilu
