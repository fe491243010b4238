// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// One person's rows as PersonFacts needs them; each kind is read when it is first asked for. Nothing
/// after the as-of date is looked at, apart from the ends of terms.
class PersonRows {
public:
  PersonRows(const Facts& everybody, MemberId person);

  [[nodiscard]] const FactsAt& at() const { return m_everybody.at(); }
  [[nodiscard]] const MemberRecord& record();
  [[nodiscard]] std::optional<Date> birth() const { return at().history->birth(m_person); }
  /// Active dates, ascending.
  [[nodiscard]] const std::vector<Date>& activeDates();
  /// How often the person did what \p wanted says on the dates of \p range.
  [[nodiscard]] std::uint32_t count(DateRange range, const std::function<bool(const ActivityKind&)>& wanted);
  /// Paid purchases.
  [[nodiscard]] const std::vector<Purchase>& purchases();
  [[nodiscard]] const std::vector<Term>& terms();
  /// The currency amounts are counted in.
  [[nodiscard]] const std::string& currency();
  /// The newest snapshot of the counter \p code.
  [[nodiscard]] RuleValue counter(const std::string& code);

private:
  struct DatedCount {
    Date date;
    KindId kind;
    std::uint32_t count;
  };
  void readEvents(Date from);

  const Facts& m_everybody;
  MemberId m_person;
  std::optional<MemberRecord> m_record;
  std::optional<std::vector<Date>> m_dates;
  std::optional<Date> m_eventsFrom; ///< events are read from this date on
  std::vector<DatedCount> m_events;
  std::vector<ActivityKind> m_kinds;
  std::optional<std::vector<Purchase>> m_purchases;
  std::optional<std::vector<Term>> m_terms;
  std::optional<std::string> m_currency;
  std::map<std::string, RuleValue> m_counters;
};

} // namespace weilu
