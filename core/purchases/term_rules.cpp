// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/term_rules.h"

#include "core/base/text.h"
#include "core/purchases/purchase_rules.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int monthsPerYear = 12;
constexpr int longest = 1200; ///< months

int daysInMonth(int year, unsigned month)
{
  constexpr unsigned shortest = 28, longestMonth = 31;
  for (unsigned day = longestMonth; day > shortest; --day) {
    if (Date::of(year, month, day))
      return static_cast<int>(day);
  }
  return shortest;
}

bool overlap(const Term& a, const Term& b)
{
  const bool aBeforeB = a.ends && b.starts && *a.ends < *b.starts;
  const bool bBeforeA = b.ends && a.starts && *b.ends < *a.starts;
  return !aBeforeB && !bBeforeA;
}

tl::unexpected<Refusal> overlaps(const Term& there)
{
  std::vector<std::pair<std::string, std::string>> details{{"plan", there.plan}};
  details.emplace_back("from", there.starts ? there.starts->iso() : std::string());
  if (there.ends)
    details.emplace_back("until", there.ends->iso());
  return refuse(RefusalCode::TermOverlaps, std::move(details));
}

} // namespace

Date plusMonths(Date date, int months)
{
  const YearMonthDay from = ymd(date);
  const int month = from.year * monthsPerYear + static_cast<int>(from.month) - 1 + months;
  const int year = month / monthsPerYear;
  const auto inYear = static_cast<unsigned>(month % monthsPerYear) + 1;
  const auto day = std::min(from.day, static_cast<unsigned>(daysInMonth(year, inYear)));
  return Date::of(year, inYear, day).value();
}

Date termEnd(Date starts, int months)
{
  const Date same = plusMonths(starts, months);
  return ymd(same).day < ymd(starts).day ? same : same.plus(-1);
}

std::optional<int> monthsOf(const Term& term)
{
  if (!term.starts || !term.ends || *term.ends < *term.starts)
    return {};
  const YearMonthDay from = ymd(*term.starts), to = ymd(*term.ends);
  const int months =
      (to.year - from.year) * monthsPerYear + static_cast<int>(to.month) - static_cast<int>(from.month);
  for (int n = std::max(1, months); n <= months + 1; ++n) {
    if (termEnd(*term.starts, n) == *term.ends || plusMonths(*term.starts, n) == *term.ends)
      return n;
  }
  return {};
}

std::string_view code(TermStatus status)
{
  switch (status) {
  case TermStatus::Upcoming:
    return "upcoming";
  case TermStatus::New:
    return "new";
  case TermStatus::Current:
    return "current";
  case TermStatus::Grace:
    return "grace";
  case TermStatus::Expired:
    return "expired";
  }
  return {};
}

bool holdsOn(const Term& term, Date date)
{
  return (!term.starts || *term.starts <= date) && (!term.ends || *term.ends >= date);
}

bool isRenewal(const Term& term, std::span<const Term> terms)
{
  return term.starts && std::any_of(terms.begin(), terms.end(), [&](const Term& earlier) {
           return earlier.ends && *earlier.ends <= *term.starts &&
                  (!earlier.starts || *earlier.starts < *term.starts);
         });
}

TermStatus statusOn(const Term& term, std::span<const Term> terms, Date date)
{
  if (term.starts && *term.starts > date)
    return TermStatus::Upcoming;
  if (term.ends && *term.ends < date)
    return date.since(*term.ends) <= termGraceDays ? TermStatus::Grace : TermStatus::Expired;
  const bool fresh = term.starts && date.since(*term.starts) < termNewDays;
  return fresh && !isRenewal(term, terms) ? TermStatus::New : TermStatus::Current;
}

Result<void> checkTerm(const Term& term, std::span<const Term> terms)
{
  if (trimmed(term.plan).empty())
    return refuse(RefusalCode::BadValue, {{"what", "plan"}, {"found", term.plan}, {"expected", "text"}});
  if (term.price && *term.price < 0)
    return refuse(
        RefusalCode::BadValue,
        {{"what", "price"}, {"found", plainMoney(*term.price, term.currency)}, {"expected", "money"}});
  if (term.starts && term.ends && *term.ends < *term.starts)
    return refuse(RefusalCode::BadRange, {{"from", term.starts->iso()}, {"to", term.ends->iso()}});
  for (const Term& there : terms) {
    if (there.id != term.id && there.plan == term.plan && overlap(there, term))
      return overlaps(there);
  }
  return {};
}

Result<Term> renewalOf(const Term& last, int months, Date today)
{
  if (months < 1 || months > longest)
    return refuse(RefusalCode::BadValue,
                  {{"what", "months"}, {"found", std::to_string(months)}, {"expected", "1..1200"}});
  if (!last.ends)
    return overlaps(last);
  Term next = last;
  next.id = {};
  next.starts = today.since(*last.ends) <= termGraceDays ? last.ends->plus(1) : today;
  next.ends = termEnd(*next.starts, months);
  return next;
}

} // namespace weilu
