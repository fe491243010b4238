// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage.h"

#include <fmt/format.h>

namespace weilu {

std::string Damage::detail(const std::string& name) const
{
  for (const auto& [key, value] : details) {
    if (key == name)
      return value;
  }
  return {};
}

std::string text(const Damage& damage)
{
  const auto of = [&damage](const char* name) { return damage.detail(name); };
  switch (damage.kind) {
  case Damage::Kind::Pages:
    return of("found");
  case Damage::Kind::MissingRow:
    return fmt::format("{} row {} names a missing row of {}", of("table"), of("row"), of("of"));
  case Damage::Kind::ActivityIndex:
    return fmt::format("activity index: {} dates differ from the events: {}", of("count"), of("dates"));
  case Damage::Kind::KeptRoster:
    return fmt::format("kept roster: {} people differ from the members", of("count"));
  case Damage::Kind::IdentitiesOfNobody:
    return fmt::format("identities: {} belong to nobody", of("count"));
  case Damage::Kind::EventsOfNobody:
    return fmt::format("events: {} of those they name are not there", of("count"));
  case Damage::Kind::PeopleInTwoLayers:
    return fmt::format("layers {}: {} people of {} are in another layer too", of("scheme"), of("count"),
                       of("layer"));
  case Damage::Kind::UnknownLayer:
    return fmt::format("layers {}: {} is no layer of the scheme", of("scheme"), of("layer"));
  case Damage::Kind::PeopleInNoLayer:
    return fmt::format("layers {}: {} people of the roster are in no layer", of("scheme"), of("count"));
  case Damage::Kind::StrangersInLayers:
    return fmt::format("layers {}: {} people are not on the roster", of("scheme"), of("count"));
  }
  return {};
}

std::vector<std::string> texts(const std::vector<Damage>& all)
{
  std::vector<std::string> lines;
  lines.reserve(all.size());
  for (const Damage& damage : all)
    lines.push_back(text(damage));
  return lines;
}

} // namespace weilu
