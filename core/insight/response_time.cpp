// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/response_time.h"

#include "core/insight/rfm.h"

namespace weilu {

namespace {

constexpr std::array<std::string_view, 6> askingKinds{"question",   "feedback", "complaint",
                                                      "suggestion", "bug",      "after-sales"};
constexpr std::array<std::string_view, 5> answeringKinds{"message", "post", "reply", "contribute", "answer"};

template<class Codes>
std::vector<KindId> kindsOf(const std::vector<ActivityKind>& kinds, const Codes& codes)
{
  std::vector<KindId> found;
  for (const ActivityKind& kind : kinds) {
    if (std::find(codes.begin(), codes.end(), kind.code) != codes.end())
      found.push_back(kind.id);
  }
  return found;
}

bool holds(const std::vector<KindId>& kinds, KindId kind)
{
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Members of a set, asked for in the millions.
std::vector<bool> flags(const People& people)
{
  std::vector<bool> found(people.isEmpty() ? 0 : std::size_t{people.maximum()} + 1);
  for (const std::uint32_t id : people)
    found[id] = true;
  return found;
}

/// Collects questions into a row.
class Row {
public:
  explicit Row(Date start) { m_row.start = start; }

  void add(const Question& question)
  {
    ++m_row.asked;
    m_row.people.add(question.asked.person);
    if (!question.answered) {
      m_row.waiting.add(question.asked.person);
      return;
    }
    ++m_row.answered;
    m_seconds.push_back(static_cast<double>(*question.answered));
  }

  ResponseRow closed()
  {
    if (!m_seconds.empty()) {
      std::sort(m_seconds.begin(), m_seconds.end());
      m_row.median = quantile(m_seconds, 0.5);
      m_row.p90 = quantile(m_seconds, 0.9);
    }
    return std::move(m_row);
  }

private:
  ResponseRow m_row;
  std::vector<double> m_seconds;
};

} // namespace

ResponseKinds responseKinds(const std::vector<ActivityKind>& kinds)
{
  ResponseKinds found{kindsOf(kinds, askingKinds), kindsOf(kinds, answeringKinds)};
  if (found.asks.empty())
    found.asks = kindsOf(kinds, std::array<std::string_view, 1>{"post"});
  return found;
}

People staffOf(const MemberStore& members)
{
  People staff;
  for (const Role role : {Role::Owner, Role::Admin, Role::Moderator, Role::Host})
    staff |= members.withRole(role);
  return staff;
}

std::vector<Question> answered(std::span<const Said> asks, std::vector<Said> answers)
{
  const auto order = [](const Said& a, const Said& b) {
    return std::pair(a.space, a.at) < std::pair(b.space, b.at);
  };
  std::sort(answers.begin(), answers.end(), order);
  std::vector<Question> questions;
  questions.reserve(asks.size());
  for (const Said& ask : asks) {
    Question& question = questions.emplace_back(Question{ask, {}});
    const auto next = std::upper_bound(answers.begin(), answers.end(), ask, order);
    if (next != answers.end() && next->space == ask.space)
      question.answered = next->at - ask.at;
  }
  return questions;
}

std::vector<Question> questionsIn(const EventReader& events, const ResponseKinds& kinds,
                                  const People& population, const People& staff, const Zone& zone,
                                  DateRange range, Date asOf, const Control& control)
{
  const Date last = std::min(range.to, asOf);
  if (last < range.from || kinds.asks.empty())
    return {};
  std::vector<KindId> read = kinds.asks;
  read.insert(read.end(), kinds.answers.begin(), kinds.answers.end());
  const Moment from = zone.moment(range.from), to = zone.moment(last.plus(1));
  const std::vector<bool> asking = flags(population - staff), answering = flags(staff);
  std::vector<Said> asks, answers;
  std::uint64_t seen = 0;
  events.forEachByPerson({from, zone.moment(asOf.plus(1)), read, {}}, [&](const Event& event) {
    if (++seen % 65'536 == 0)
      control.checkpoint(Phase::Reading, seen, 0);
    const auto person = static_cast<std::uint32_t>(event.member.value);
    const Said said{person, static_cast<std::uint32_t>(event.space.value), event.at.seconds};
    if (person < answering.size() && answering[person]) {
      if (holds(kinds.answers, event.kind))
        answers.push_back(said);
    } else if (person < asking.size() && asking[person] && event.at < to && holds(kinds.asks, event.kind)) {
      asks.push_back(said);
    }
  });
  return answered(asks, std::move(answers));
}

ResponseTimes responseTimes(const Calendar& calendar, std::span<const Question> questions, DateRange range)
{
  ResponseTimes times;
  if (range.to < range.from)
    return times;
  const Date first = calendar.periodStart(Period::Week, range.from);
  std::vector<Row> weeks;
  for (Date week = first; week <= range.to; week = week.plus(7))
    weeks.emplace_back(week);
  Row all(range.from);
  for (const Question& question : questions) {
    all.add(question);
    const int week = calendar.zone.dateOf({question.asked.at}).since(first) / 7;
    if (week >= 0 && static_cast<std::size_t>(week) < weeks.size())
      weeks[static_cast<std::size_t>(week)].add(question);
  }
  times.all = all.closed();
  for (Row& row : weeks)
    times.weeks.push_back(row.closed());
  return times;
}

} // namespace weilu
