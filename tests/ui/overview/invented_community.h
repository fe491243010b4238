// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"

#include <array>
#include <random>

namespace weilu {

/// A believable community without a file: people who join over a year and a half, talk more or less often,
/// mostly on weekends, tire after a while, and sometimes leave. The same for the same number of people.
class InventedCommunity {
public:
  explicit InventedCommunity(std::uint32_t people = 300)
      : m_random(7)
  {
    m_calendar.zone = *Zone::named("Asia/Shanghai");
    HistoryParts parts;
    std::map<Date, People> days;
    for (std::uint32_t id = 1; id <= people; ++id)
      addPerson(id, people, parts, days);
    for (auto& [date, set] : days)
      parts.days.emplace_back(date, set);
    m_history = History::fromParts(m_calendar, std::move(parts));
  }

  static Date lastDay() { return *Date::of(2026, 11, 20); } // a Friday

  [[nodiscard]] std::shared_ptr<const Overview> overviewAsOf(Date asOf = lastDay()) const
  {
    OverviewInputs inputs;
    inputs.history = m_history;
    inputs.asOf = asOf;
    for (Scheme& scheme : shippedSchemes()) {
      if (scheme.code == "five")
        inputs.scheme = std::move(scheme);
    }
    inputs.layers = layersOf(asOf);
    const CommunityStage stage = communityStage(*m_history, asOf);
    inputs.stage = stageReport(*m_history, stage, shippedTargets(stage.stage), inputs.silentAfter);
    inputs.stagePlaybook = shippedPlaybook(stageScheme, code(stage.stage));
    inputs.annotations = {{{1}, {asOf.plus(-20), asOf.plus(-18)}, AnnotationKind::Campaign, "Tasting"}};
    const auto read = [this](std::span<const MemberId> ids) { return membersOf(ids); };
    return std::make_shared<const Overview>(
        overview(overviewCharts(inputs.history, inputs.asOf, inputs.silentAfter), inputs,
                 overviewNames(inputs, read)));
  }

private:
  static constexpr int span = 540;

  [[nodiscard]] double chance() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

  void addPerson(std::uint32_t id, std::uint32_t people, HistoryParts& parts, std::map<Date, People>& days)
  {
    // A third was there at the start; the others came ever since.
    const double place = static_cast<double>(id) / people;
    const int joined = place < .35 ? 0 : static_cast<int>((place - .35) / .65 * (span - 1));
    const double eagerness = chance();
    const double daily = eagerness < .08 ? .62 : eagerness < .36 ? .22 : eagerness < .62 ? .055 : .012;
    const int tires = joined + 20 + static_cast<int>(chance() * 900);
    std::optional<Date> left;
    if (chance() < .05 && tires < span)
      left = first().plus(tires);
    parts.people.push_back({{id}, first().plus(joined), left});
    m_joined.push_back(first().plus(joined));
    for (int day = joined; day < std::min(tires, span); ++day) {
      const Date date = first().plus(day);
      const double mood = weekday(date) >= 6 ? 1.4 : 1;
      if (chance() < daily * mood)
        days[date].add(id);
    }
  }

  static Date first() { return lastDay().plus(1 - span); }

  [[nodiscard]] std::vector<LayerCount> layersOf(Date asOf) const
  {
    const std::vector<LayerCount> before = layersOn(asOf.plus(-30));
    std::vector<LayerCount> now = layersOn(asOf);
    const auto all = static_cast<double>(m_history->rosterOn(asOf).cardinality());
    for (std::size_t i = 0; i < now.size(); ++i) {
      const auto count = static_cast<std::int64_t>(now[i].people.cardinality());
      now[i].share = all > 0 ? static_cast<double>(count) / all : 0;
      now[i].change30d = count - static_cast<std::int64_t>(before[i].people.cardinality());
    }
    return now;
  }

  /// Not the rules of the scheme, but alike: who did how much in 30 days.
  [[nodiscard]] std::vector<LayerCount> layersOn(Date date) const
  {
    const auto active = m_history->activeDays({date.plus(-29), date});
    People rest = m_history->rosterOn(date);
    const auto take = [&](const char* code, auto&& holds) {
      LayerCount layer;
      layer.code = code;
      for (const std::uint32_t id : rest) {
        if (holds(id))
          layer.people.add(id);
      }
      rest -= layer.people;
      return layer;
    };
    const auto days = [&](std::uint32_t id) { return id < active.size() ? active[id] : 0; };
    std::vector<LayerCount> layers;
    layers.push_back(take("expert", [&](auto id) { return days(id) >= 23; }));
    layers.push_back(take("newcomer", [&](auto id) { return date.since(m_joined[id - 1]) < 30; }));
    layers.push_back(take("silent", [&](auto id) { return days(id) == 0; }));
    layers.push_back(take("loyal", [&](auto id) { return days(id) >= 12; }));
    layers.push_back(take("active", [&](auto id) { return days(id) >= 4; }));
    layers.push_back(take("potential", [](auto) { return true; }));
    std::vector<LayerCount> ranked;
    for (const int i : {0, 3, 4, 1, 5, 2})
      ranked.push_back(std::move(layers[static_cast<std::size_t>(i)]));
    return ranked;
  }

  [[nodiscard]] std::vector<Member> membersOf(std::span<const MemberId> ids) const
  {
    static constexpr std::array names{"方一诺", "赵一鸣", "杜若兰", "林知夏", "周予安", "陈嘉树", "沈清欢",
                                      "何以宁", "江晚吟", "许星河", "苏木棉", "唐小满", "陆之远"};
    static constexpr std::array channels{"微信群", "门店扫码", "朋友推荐", "小红书"};
    std::vector<Member> members;
    for (const MemberId id : ids) {
      Member member;
      member.id = id;
      const auto at = static_cast<std::size_t>(id.value);
      member.displayName = names[at % names.size()];
      member.channel = channels[at % channels.size()];
      member.joinedAt = m_calendar.zone.moment(m_joined[at - 1], 43'200);
      members.push_back(member);
    }
    return members;
  }

  std::mt19937 m_random;
  Calendar m_calendar;
  std::vector<Date> m_joined; ///< by id − 1
  std::shared_ptr<const History> m_history;
};

} // namespace weilu
