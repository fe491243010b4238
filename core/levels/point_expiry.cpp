// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_expiry.h"

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

std::optional<ExpiryTerms> termsFrom(std::string_view text)
{
  const auto colon = text.find(':');
  if (colon == std::string_view::npos)
    return {};
  const auto date = Date::parse(text.substr(0, colon));
  int months = 0;
  const auto read = std::from_chars(text.data() + colon + 1, text.data() + text.size(), months);
  if (!date || read.ec != std::errc() || months < 0)
    return {};
  return ExpiryTerms{*date, months};
}

} // namespace

int PointExpiry::monthsOn(Date date) const
{
  int months = 0;
  for (const ExpiryTerms& each : terms) {
    if (each.starts <= date)
      months = each.months;
  }
  return months;
}

PointExpiry PointExpiry::with(int months, Date from) const
{
  PointExpiry changed = *this;
  std::erase_if(changed.terms, [&](const ExpiryTerms& each) { return each.starts >= from; });
  changed.terms.push_back({from, months});
  return changed;
}

PointExpiry expiryFrom(std::string_view text)
{
  PointExpiry expiry;
  while (!text.empty()) {
    const auto comma = std::min(text.find(','), text.size());
    const auto terms = termsFrom(text.substr(0, comma));
    if (!terms)
      return {};
    expiry.terms.push_back(*terms);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return expiry;
}

std::string toText(const PointExpiry& expiry)
{
  std::string text;
  for (const ExpiryTerms& terms : expiry.terms)
    text += (text.empty() ? "" : ",") + terms.starts.iso() + ":" + std::to_string(terms.months);
  return text;
}

Date monthsLater(Date date, int months)
{
  const YearMonthDay from = ymd(date);
  const int month = from.year * 12 + static_cast<int>(from.month) - 1 + months;
  for (unsigned day = from.day;; --day) {
    if (const auto later = Date::of(month / 12, static_cast<unsigned>(month % 12) + 1, day))
      return *later;
  }
}

PointAging::Sums& PointAging::of(std::uint32_t person)
{
  if (person >= m_people.size())
    m_people.resize(std::max<std::size_t>(std::size_t{person} + 1, m_people.size() * 2));
  return m_people[person];
}

void PointAging::age(std::uint32_t person, std::int64_t points)
{
  of(person).old += points;
  m_aged.push_back(person);
}

std::vector<PointShare> PointAging::expire()
{
  std::sort(m_aged.begin(), m_aged.end());
  m_aged.erase(std::unique(m_aged.begin(), m_aged.end()), m_aged.end());
  std::vector<PointShare> shares;
  for (const std::uint32_t person : m_aged) {
    Sums& sums = m_people[person];
    if (sums.old <= sums.out)
      continue;
    shares.push_back(
        {person, static_cast<std::uint32_t>(std::min<std::int64_t>(sums.old - sums.out, UINT32_MAX))});
    sums.out += shares.back().points;
  }
  m_aged.clear();
  return shares;
}

void PointAging::gain(std::uint32_t person, std::int64_t points) { of(person).in += points; }

std::int64_t PointAging::spend(std::uint32_t person, std::int64_t points)
{
  Sums& sums = of(person);
  const std::int64_t there = std::min(points, sums.in - sums.out);
  sums.out += there;
  return points - there;
}

} // namespace weilu
