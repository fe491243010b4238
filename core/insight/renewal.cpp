// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/renewal.h"

#include "core/purchases/term_rules.h"

#include <algorithm>

namespace weilu {

namespace {

bool goesOn(const Term& ended, std::span<const Term> terms)
{
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
    const bool later = !term.ends || *term.ends > *ended.ends;
    const bool inTime = !term.starts || *term.starts <= ended.ends->plus(termGraceDays + 1);
    return later && inTime;
  });
}

/// The term of one person that ended last in \p range.
const Term* endedLast(std::span<const Term> terms, DateRange range)
{
  const Term* last = nullptr;
  for (const Term& term : terms) {
    const bool inside = term.ends && *term.ends >= range.from && *term.ends <= range.to;
    if (inside && (!last || *term.ends > *last->ends))
      last = &term;
  }
  return last;
}

} // namespace

PeopleShare renewedTerms(const History& history, std::span<const Term> terms, Date end)
{
  DateRange range = weeksUntil(history.calendar(), end, flowWeeks);
  range = {range.from.plus(-termGraceDays), range.to.plus(-termGraceDays)};
  PeopleShare share;
  for (auto from = terms.begin(); from != terms.end();) {
    const auto to =
        std::find_if(from, terms.end(), [&](const Term& term) { return term.member != from->member; });
    const std::span person(from, to);
    const auto id = static_cast<std::uint32_t>(from->member.value);
    if (const Term* ended = endedLast(person, range); ended && history.population().contains(id)) {
      share.of.add(id);
      if (goesOn(*ended, person))
        share.people.add(id);
    }
    from = to;
  }
  return share;
}

} // namespace weilu
