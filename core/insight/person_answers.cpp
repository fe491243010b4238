// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/person_answers.h"

#include "core/base/text.h"
#include "core/insight/fact_rules.h"
#include "core/insight/streaks.h"
#include "core/rules/field.h"

#include <set>

namespace weilu {

namespace {

using Answer = RuleValue (*)(PersonRows& rows, const Condition& condition, Date date);

std::string suffixOf(const Condition& condition)
{
  return std::string(suffix(*fieldNamed(condition.field), condition.field));
}

std::size_t activeIn(PersonRows& rows, DateRange range)
{
  const auto& dates = rows.activeDates();
  const auto first = std::lower_bound(dates.begin(), dates.end(), range.from);
  return static_cast<std::size_t>(std::upper_bound(first, dates.end(), range.to) - first);
}

RuleValue number(std::optional<int> value)
{
  return value ? RuleValue(static_cast<double>(*value)) : RuleValue();
}

RuleValue text(const std::string& value) { return value.empty() ? RuleValue() : RuleValue(value); }

RuleValue localDate(PersonRows& rows, const std::optional<Moment>& moment)
{
  return moment ? number(rows.at().history->calendar().zone.dateOf(*moment).days) : RuleValue();
}

RuleValue activeDays(PersonRows& rows, const Condition& condition, Date date)
{
  return static_cast<double>(activeIn(rows, lastDays(date, condition.window)));
}

RuleValue weeksActive(PersonRows& rows, const Condition& condition, Date date)
{
  int weeks = 0;
  for (int back = 0; back < condition.window; ++back)
    weeks += activeIn(rows, lastWeek(date, back)) > 0;
  return static_cast<double>(weeks);
}

RuleValue lastActiveDays(PersonRows& rows, const Condition&, Date date)
{
  const auto& dates = rows.activeDates();
  return dates.empty() ? RuleValue() : number(date.since(dates.back()));
}

RuleValue firstActiveDays(PersonRows& rows, const Condition&, Date date)
{
  const auto& dates = rows.activeDates();
  return dates.empty() ? RuleValue() : number(date.since(dates.front()));
}

RuleValue longestRun(PersonRows& rows, const Condition&, Date date)
{
  return static_cast<double>(longestStreak(rows.activeDates(), date));
}

RuleValue contributions(PersonRows& rows, const Condition& condition, Date date)
{
  return static_cast<double>(rows.count(lastDays(date, condition.window),
                                        [](const ActivityKind& kind) { return kind.isContribution; }));
}

RuleValue events(PersonRows& rows, const Condition& condition, Date date)
{
  const auto dot = condition.field.find('.');
  const std::string kindCode = condition.field.substr(dot + 1);
  return static_cast<double>(rows.count(lastDays(date, condition.window),
                                        [&](const ActivityKind& kind) { return kind.code == kindCode; }));
}

RuleValue tenure(PersonRows& rows, const Condition&, Date date)
{
  const auto birth = rows.birth();
  return birth ? number(date.since(*birth)) : RuleValue();
}

RuleValue counter(PersonRows& rows, const Condition& condition, Date)
{
  return rows.counter(suffixOf(condition));
}

RuleValue custom(PersonRows& rows, const Condition& condition, Date)
{
  const std::string code = folded(suffixOf(condition));
  for (const CustomValue& value : rows.record().custom) {
    if (!value.isCounter && value.code == code)
      return text(value.value);
  }
  return {};
}

RuleValue tags(PersonRows& rows, const Condition&, Date)
{
  std::vector<std::string> names;
  for (const Tag& tag : rows.record().tags)
    names.push_back(tag.name);
  return names.empty() ? RuleValue() : RuleValue(names);
}

RuleValue spaces(PersonRows& rows, const Condition&, Date)
{
  std::vector<std::string> names;
  for (const Space& space : rows.record().spaces)
    names.insert(names.end(), {space.name, space.code, space.platform + ":" + space.code});
  return names.empty() ? RuleValue() : RuleValue(names);
}

RuleValue purchaseCount(PersonRows& rows, const Condition& condition, Date date)
{
  const DateRange range = lastDays(date, condition.window);
  std::set<std::string> orders;
  double count = 0;
  for (const Purchase& purchase : rows.purchases()) {
    const Date day = rows.at().history->calendar().zone.dateOf(purchase.at);
    if (day >= range.from && day <= range.to)
      count += purchase.reference.empty() || orders.insert(purchase.reference).second;
  }
  return count;
}

RuleValue purchaseAmount(PersonRows& rows, const Condition& condition, Date date)
{
  const DateRange range = lastDays(date, condition.window);
  const std::string& currency = rows.currency();
  double amount = 0;
  for (const Purchase& purchase : rows.purchases()) {
    const Date day = rows.at().history->calendar().zone.dateOf(purchase.at);
    if (day >= range.from && day <= range.to && purchase.currency == currency)
      amount += static_cast<double>(purchase.amount);
  }
  return amount;
}

RuleValue lastPurchaseDays(PersonRows& rows, const Condition&, Date date)
{
  std::optional<int> days;
  for (const Purchase& purchase : rows.purchases()) {
    const int since = date.since(rows.at().history->calendar().zone.dateOf(purchase.at));
    days = std::min(days.value_or(since), since);
  }
  return number(days);
}

RuleValue gender(PersonRows& rows, const Condition&, Date)
{
  const Gender known = rows.record().member.gender;
  return known == Gender::Unknown ? RuleValue() : RuleValue(std::string(code(known)));
}

RuleValue consent(PersonRows& rows, const Condition& condition, Date)
{
  const std::string channel = suffixOf(condition);
  for (const Consent& known : rows.record().consents) {
    if (known.channel == channel)
      return std::string(code(known.state));
  }
  return std::string(code(ConsentState::Unknown));
}

template<std::string Member::*column>
RuleValue profileText(PersonRows& rows, const Condition&, Date)
{
  return text(rows.record().member.*column);
}

template<std::optional<Moment> Member::*moment>
RuleValue profileDate(PersonRows& rows, const Condition&, Date)
{
  return localDate(rows, rows.record().member.*moment);
}

template<auto Member::*choice>
RuleValue profileChoice(PersonRows& rows, const Condition&, Date)
{
  return std::string(code(rows.record().member.*choice));
}

RuleValue birthday(PersonRows& rows, const Condition&, Date date)
{
  return number(daysToBirthday(rows.record().member.birthday, date));
}

RuleValue termActive(PersonRows& rows, const Condition&, Date date)
{
  return termState(rows.terms(), date).active ? 1.0 : 0.0;
}

RuleValue termRenewed(PersonRows& rows, const Condition&, Date date)
{
  return termState(rows.terms(), date).renewed ? 1.0 : 0.0;
}

RuleValue termEnds(PersonRows& rows, const Condition&, Date date)
{
  return number(termState(rows.terms(), date).endsInDays);
}

/// By the catalogue's code.
const std::map<std::string_view, Answer> answers = {
    {"active_days", activeDays},
    {"weeks_active", weeksActive},
    {"last_active_days", lastActiveDays},
    {"first_active_days", firstActiveDays},
    {"longest_streak", longestRun},
    {"contributions", contributions},
    {"events.", events},
    {"tenure_days", tenure},
    {"joined", profileDate<&Member::joinedAt>},
    {"left", profileDate<&Member::leftAt>},
    {"standing", profileChoice<&Member::standing>},
    {"role", profileChoice<&Member::role>},
    {"tag", tags},
    {"space", spaces},
    {"channel", profileText<&Member::channel>},
    {"referrer", profileText<&Member::referrer>},
    {"consent:", consent},
    {"gender", gender},
    {"city", profileText<&Member::city>},
    {"region", profileText<&Member::region>},
    {"occupation", profileText<&Member::occupation>},
    {"organisation", profileText<&Member::organisation>},
    {"position", profileText<&Member::position>},
    {"language", profileText<&Member::language>},
    {"birthday_in_days", birthday},
    {"custom:", custom},
    {"counter:", counter},
    {"purchases_count", purchaseCount},
    {"purchases_amount", purchaseAmount},
    {"last_purchase_days", lastPurchaseDays},
    {"term_active", termActive},
    {"term_renewed", termRenewed},
    {"term_ends_in_days", termEnds},
};

} // namespace

RfmValues boughtUntil(PersonRows& rows, Date date)
{
  const Condition year{"purchases_count", rfmWindow, Operator::IsSet, {}};
  RfmValues values;
  values.orders = std::get<double>(purchaseCount(rows, year, date));
  values.amount = std::get<double>(purchaseAmount(rows, year, date));
  if (values.orders > 0)
    values.recency = std::get<double>(lastPurchaseDays(rows, year, date));
  return values;
}

RuleValue personAnswer(PersonRows& rows, const Condition& condition, Date date)
{
  const Field* field = fieldNamed(condition.field);
  const bool event = field && field->code.starts_with("events.");
  const auto found = answers.find(event ? "events." : field ? field->code : std::string_view());
  if (found == answers.end())
    throw Failure("no facts for the field " + condition.field);
  return found->second(rows, condition, date);
}

} // namespace weilu
