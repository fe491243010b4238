// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/concentration.h"

#include "core/insight/contribution_shares.h"
#include "core/insight/contributors.h"

namespace weilu {

Concentration concentration(const People& population, std::span<const std::uint32_t> counts)
{
  const auto sorted = contributors(population, counts);
  std::uint64_t total = 0, before = 0;
  for (const Contributor& one : sorted)
    total += one.count;
  Concentration result;
  std::size_t core = 0, regular = 0; // how many
  for (const Contributor& one : sorted) {
    if (before * 100 < total * corePercent) {
      ++core;
      result.coreFrom = one.count;
    } else if (before * 100 < total * regularPercent) {
      ++regular;
      result.regularFrom = one.count;
    }
    before += one.count;
  }
  const auto all = std::span(sorted);
  result.core = peopleOf(all.first(core));
  result.regular = peopleOf(all.subspan(core, regular));
  result.casual = peopleOf(all.subspan(core + regular));
  result.none = ((population - result.core) - result.regular) - result.casual;
  return result;
}

std::string_view Concentration::classOf(MemberId person) const
{
  const auto id = static_cast<std::uint32_t>(person.value);
  return core.contains(id)      ? "core"
         : regular.contains(id) ? "regular"
         : casual.contains(id)  ? "casual"
                                : "none";
}

std::string_view Concentration::classFor(std::uint32_t count) const
{
  if (count == 0)
    return "none";
  if (coreFrom > 0 && count >= coreFrom)
    return "core";
  return regularFrom > 0 && count >= regularFrom ? "regular" : "casual";
}

} // namespace weilu
