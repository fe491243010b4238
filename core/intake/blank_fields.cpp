// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/blank_fields.h"

#include <algorithm>

namespace weilu {

std::optional<std::size_t> erasableNumber(std::string_view field)
{
  const auto found = std::ranges::find(kErasable, field);
  return found == kErasable.end() ? std::nullopt : std::optional(std::size_t(found - kErasable.begin()));
}

void clear(Member& person, const BlankFields& blanks)
{
  // In the order of kErasable.
  constexpr std::array<std::string Member::*, 11> texts = {
      &Member::nickname,     &Member::city,     &Member::region,   &Member::occupation,
      &Member::organisation, &Member::position, &Member::language, &Member::channel,
      &Member::referrer,     &Member::birthday, &Member::note};
  const Member nobody;
  std::size_t field = 0;
  for (const auto text : texts) {
    if (blanks[field++])
      (person.*text).clear();
  }
  const auto clearNext = [&](auto Member::*column) {
    if (blanks[field++])
      person.*column = nobody.*column;
  };
  clearNext(&Member::gender);
  clearNext(&Member::role);
  clearNext(&Member::standing);
  clearNext(&Member::joinedAt);
  clearNext(&Member::leftAt);
}

} // namespace weilu
