// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/referrals.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

using Brought = std::map<std::uint32_t, People>; ///< by who brought them

std::uint32_t numberOf(MemberId id) { return static_cast<std::uint32_t>(id.value); }

/// Those of \p counted who came through the people \p of brought, with these; sets inAll and depth.
void follow(Referrer& of, const Brought& byPerson, const People& counted)
{
  People found;
  People next = of.brought;
  for (int step = 1; !next.isEmpty(); ++step) {
    found |= next;
    if (next.intersect(counted))
      of.depth = step;
    People further;
    for (const auto id : next) {
      if (const auto at = byPerson.find(id); at != byPerson.end())
        further |= at->second;
    }
    next = further - found;
  }
  of.inAll = found & counted;
}

/// One row for each person and each text that means nobody.
std::vector<Referrer> gathered(std::span<const ReferrerRow> rows)
{
  std::vector<Referrer> all;
  std::map<std::uint32_t, std::size_t> positions;
  for (const ReferrerRow& row : rows) {
    People brought;
    for (const MemberId id : row.brought)
      brought.add(numberOf(id));
    if (row.person) {
      brought.remove(numberOf(*row.person));
      const auto [at, fresh] = positions.emplace(numberOf(*row.person), all.size());
      if (!fresh) {
        all[at->second].brought |= brought;
        continue;
      }
    }
    all.push_back({row.referrer, row.person, std::move(brought), {}, 0});
  }
  return all;
}

} // namespace

std::vector<Referrer> referrals(std::span<const ReferrerRow> rows, const People& population)
{
  auto all = gathered(rows);
  Brought byPerson;
  for (const Referrer& one : all) {
    if (one.person)
      byPerson[numberOf(*one.person)] = one.brought;
  }
  for (Referrer& one : all) {
    People counted = population;
    if (one.person)
      counted.remove(numberOf(*one.person));
    follow(one, byPerson, counted);
    one.brought &= population;
  }
  std::erase_if(all, [](const Referrer& one) { return one.inAll.isEmpty(); });
  std::stable_sort(all.begin(), all.end(), [](const Referrer& a, const Referrer& b) {
    return a.inAll.cardinality() > b.inAll.cardinality();
  });
  return all;
}

} // namespace weilu
