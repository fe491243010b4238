// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_options.h"

#include "core/intake/blank_fields.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Mode = ImportMode;

constexpr std::array<std::pair<Mode, std::string_view>, 4> kModes{
    {{Mode::Merge, "merge"}, {Mode::Create, "create"}, {Mode::Update, "update"}, {Mode::Fill, "fill"}}};

} // namespace

std::string_view code(ImportMode mode)
{
  return std::ranges::find(kModes, mode, &std::pair<Mode, std::string_view>::first)->second;
}

std::optional<ImportMode> importModeNamed(std::string_view code)
{
  const auto known = std::ranges::find(kModes, code, &std::pair<Mode, std::string_view>::second);
  return known == kModes.end() ? std::nullopt : std::optional(known->first);
}

ImportMode ImportOptions::modeOf(std::string_view field) const
{
  if (!fieldModes.empty()) {
    if (const auto own = fieldModes.find(field); own != fieldModes.end())
      return own->second;
  }
  return mode == Mode::Fill ? Mode::Fill : Mode::Merge;
}

bool ImportOptions::erases(std::string_view field) const
{
  const bool everywhere = blanksErase && (field != "tags" || replaceTags);
  const bool asked = everywhere || blanksEraseIn.contains(field);
  return asked && isErasable(field) && modeOf(field) != Mode::Fill;
}

bool ImportOptions::leavesOut(std::uint64_t row) const
{
  if (leftOut.contains(row))
    return true;
  const auto decided = decisions.find(row);
  return decided != decisions.end() && decided->second.kind == RowDecision::Kind::LeaveOut;
}

const RowDecision* ImportOptions::decision(std::uint64_t row) const
{
  const auto decided = decisions.find(row);
  const bool any = decided != decisions.end() && decided->second.kind != RowDecision::Kind::LeaveOut;
  return any ? &decided->second : nullptr;
}

std::string_view modeField(std::string_view field)
{
  constexpr std::array<std::string_view, 5> kNever = {"id", "email", "phone", "do_not_contact", "is_bot"};
  if (field == "given_name" || field == "family_name")
    return "name";
  if (field == "term_ends" || field == "price")
    return "plan";
  const bool never = std::ranges::find(kNever, field) != kNever.end();
  return never || field.starts_with("identity:") || field.starts_with("consent:") ? std::string_view()
                                                                                  : field;
}

bool isErasable(std::string_view field)
{
  return field.starts_with("custom:") || erasableNumber(field).has_value();
}

} // namespace weilu
