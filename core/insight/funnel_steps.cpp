// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_steps.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using What = FunnelStep::What;

constexpr std::array<std::pair<What, std::string_view>, 5> shipped{{{What::Joined, "joined"},
                                                                    {What::Active, "first-activity"},
                                                                    {What::Member, "member"},
                                                                    {What::Purchase, "first-purchase"},
                                                                    {What::Repeat, "repeat-purchase"}}};
constexpr std::int64_t secondsPerDay = 86'400;

/// The steps that events of a kind do, as bits; the index is the kind's number.
std::vector<std::uint32_t> stepsByKind(const std::vector<FunnelStep>& steps,
                                       const std::vector<ActivityKind>& kinds)
{
  std::vector<std::uint32_t> byKind;
  for (const ActivityKind& kind : kinds) {
    const auto number = static_cast<std::size_t>(kind.id.value);
    byKind.resize(std::max(byKind.size(), number + 1));
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const bool does = steps[i].what == What::Active
                            ? kind.countsAsActive
                            : steps[i].what == What::Kind && steps[i].kind == kind.id;
      byKind[number] |= does ? 1U << i : 0;
    }
  }
  return byKind;
}

/// Goes through the facts beside the events, so that those of each person come in order.
class FunnelMerge {
public:
  FunnelMerge(const FunnelQuestion& question, const People& people, const FunnelFacts& facts,
              FunnelWalk& walk)
      : m_facts(facts.all())
      , m_walk(walk)
      , m_people(people.isEmpty() ? 0 : std::size_t{people.maximum()} + 1)
  {
    for (const auto id : people)
      m_people[id].within = true;
    for (auto i = m_facts.size(); i-- > 0;) {
      if (m_facts[i].person < m_people.size())
        m_people[m_facts[i].person].next = static_cast<std::uint32_t>(i);
    }
    for (std::size_t i = 0; i < question.steps.size(); ++i)
      m_steps[static_cast<std::size_t>(question.steps[i].what)] |= 1U << i;
  }

  /// The person's facts up to \p at and then the event.
  void event(std::uint32_t person, Moment at, std::uint32_t steps)
  {
    if (person >= m_people.size() || !m_people[person].within)
      return;
    factsUpTo(person, at);
    m_walk.add(person, at, steps);
  }
  /// What is left of everybody's facts up to \p last.
  void finish(Moment last)
  {
    for (std::uint32_t person = 0; person < m_people.size(); ++person) {
      if (m_people[person].within)
        factsUpTo(person, last);
    }
  }

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;
  struct Person {
    std::uint32_t next = none; ///< position in the facts
    bool within = false;
  };

  void factsUpTo(std::uint32_t person, Moment at)
  {
    auto& next = m_people[person].next;
    while (next < m_facts.size() && m_facts[next].person == person && m_facts[next].at <= at) {
      m_walk.add(person, m_facts[next].at, stepsOf(m_facts[next].what));
      ++next;
    }
  }
  [[nodiscard]] std::uint32_t stepsOf(std::uint32_t what) const
  {
    std::uint32_t steps = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
      steps |= ((what >> i) & 1U) != 0 ? m_steps[i] : 0;
    return steps;
  }

  const std::vector<FunnelFacts::Fact>& m_facts;
  FunnelWalk& m_walk;
  std::vector<Person> m_people;
  std::array<std::uint32_t, shipped.size() + 1> m_steps{}; ///< by What; kinds are events
};

} // namespace

std::string code(const FunnelStep& step, std::span<const ActivityKind> kinds)
{
  for (const auto& [what, name] : shipped) {
    if (step.what == what)
      return std::string(name);
  }
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](auto& one) { return one.id == step.kind; });
  return kind == kinds.end() ? std::string() : kind->code;
}

Result<FunnelStep> funnelStepNamed(std::string_view code, std::span<const ActivityKind> kinds)
{
  for (const auto& [what, name] : shipped) {
    if (code == name)
      return FunnelStep{what, {}};
  }
  for (const ActivityKind& kind : kinds) {
    if (kind.code == code)
      return FunnelStep{What::Kind, kind.id};
  }
  return refuse(RefusalCode::BadValue, {{"what", "step"}, {"found", std::string(code)}, {"expected", ""}});
}

std::vector<FunnelStep> shippedFunnel()
{
  std::vector<FunnelStep> steps;
  for (const auto& [what, name] : shipped)
    steps.push_back({what, {}});
  return steps;
}

Funnel funnel(const FunnelQuestion& question, const History& history, const FunnelFacts& facts,
              const ActivityStore& activity, const Control& control)
{
  const auto& zone = history.calendar().zone;
  const Moment end = zone.moment(question.asOf.plus(1));
  const Moment from = zone.moment(question.range.from);
  const Moment to = std::max(from, std::min(end, zone.moment(question.range.to.plus(1))));
  const Moment last{std::min(end.seconds, to.seconds + question.windowDays * secondsPerDay) - 1};
  FunnelWalk walk({question.steps.size(), question.windowDays, from, to});
  FunnelMerge merge(question, history.population(), facts, walk);
  const auto kinds = activity.kinds();
  const auto steps = stepsByKind(question.steps, kinds);
  std::vector<KindId> asked;
  for (const ActivityKind& kind : kinds) {
    if (steps[static_cast<std::size_t>(kind.id.value)] != 0)
      asked.push_back(kind.id);
  }
  std::uint64_t done = 0;
  if (!asked.empty()) {
    activity.forEachByPerson(from, {last.seconds + 1}, asked, [&](const Event& event) {
      if (++done % 65'536 == 0)
        control.checkpoint(Phase::Reading, done, 0);
      merge.event(static_cast<std::uint32_t>(event.member.value), event.at,
                  steps[static_cast<std::size_t>(event.kind.value)]);
    });
  }
  merge.finish(last);
  return walk.finish();
}

} // namespace weilu
