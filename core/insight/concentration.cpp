// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/concentration.h"

#include "core/insight/contribution_shares.h"

namespace weilu {

namespace {

struct Contributor {
  std::uint32_t count, id;
};

std::vector<Contributor> contributors(const People& population, std::span<const std::uint32_t> counts)
{
  std::vector<Contributor> found;
  std::vector<std::uint32_t> ids(population.cardinality());
  population.toUint32Array(ids.data());
  for (const std::uint32_t id : ids) {
    if (id < counts.size() && counts[id] > 0)
      found.push_back({counts[id], id});
  }
  std::sort(found.begin(), found.end(), [](const Contributor& a, const Contributor& b) {
    return a.count != b.count ? a.count > b.count : a.id < b.id;
  });
  return found;
}

} // namespace

Concentration concentration(const People& population, std::span<const std::uint32_t> counts)
{
  const auto sorted = contributors(population, counts);
  std::uint64_t total = 0, before = 0;
  for (const Contributor& one : sorted)
    total += one.count;
  Concentration result;
  std::vector<std::uint32_t> core, regular, casual;
  for (const Contributor& one : sorted) {
    if (before * 100 < total * corePercent) {
      core.push_back(one.id);
      result.coreFrom = one.count;
    } else if (before * 100 < total * regularPercent) {
      regular.push_back(one.id);
      result.regularFrom = one.count;
    } else {
      casual.push_back(one.id);
    }
    before += one.count;
  }
  result.core = People(core.size(), core.data());
  result.regular = People(regular.size(), regular.data());
  result.casual = People(casual.size(), casual.data());
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
