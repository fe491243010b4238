// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm_table.h"

namespace weilu {

namespace {

constexpr std::array segments{
    RfmSegment{"champions", {5, 5}, {5, 5}, {5, 5}},
    RfmSegment{"loyal", {2, 4}, {2, 4}, {2, 4}},
    RfmSegment{"potential_loyal", {3, 5}, {3, 5}, {2, 5}},
    RfmSegment{"new", {4, 5}, {1, 3}, {1, 5}},
    RfmSegment{"promising", {3, 4}, {1, 3}, {3, 5}},
    RfmSegment{"need_attention", {2, 3}, {3, 5}, {3, 5}},
    RfmSegment{"about_to_sleep", {2, 3}, {1, 3}, {1, 4}},
    RfmSegment{"cant_lose", {1, 2}, {3, 4}, {4, 5}},
    RfmSegment{"at_risk", {1, 2}, {2, 5}, {4, 5}},
    RfmSegment{"lost", {1, 1}, {1, 5}, {1, 5}},
    RfmSegment{"others", {1, 5}, {1, 5}, {1, 5}},
};

constexpr std::size_t scores = 5;
constexpr std::size_t combinations = scores * scores * scores;

std::size_t combination(const RfmScores& of)
{
  return static_cast<std::size_t>(((of.recency - 1) * 5 + of.frequency - 1) * 5 + of.amount - 1);
}

RfmScores scoresOf(std::size_t combination)
{
  return {static_cast<int>(combination / 25 + 1), static_cast<int>(combination / 5 % 5 + 1),
          static_cast<int>(combination % 5 + 1)};
}

/// People and sum of amounts by the three scores, before they become sets.
struct Combination {
  std::vector<std::uint32_t> ids;
  double amount = 0;
};

void fill(RfmTable& table, std::span<const Combination> found)
{
  table.segments.resize(segments.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].ids.empty())
      continue;
    People people;
    people.addMany(found[i].ids.size(), found[i].ids.data());
    const RfmScores of = scoresOf(i);
    auto& cell =
        table.cells[static_cast<std::size_t>(of.recency - 1)][static_cast<std::size_t>(of.frequency - 1)];
    cell.people |= people;
    cell.amount += found[i].amount;
    const auto segment =
        std::find_if(segments.begin(), segments.end(), [&](const RfmSegment& one) { return one.holds(of); });
    table.segments[static_cast<std::size_t>(segment - segments.begin())] |= people;
  }
  for (RfmTable::Row& row : table.cells) {
    for (RfmTable::Cell& cell : row)
      cell.amount /= std::max(1.0, static_cast<double>(cell.people.cardinality()));
  }
}

} // namespace

bool RfmSegment::holds(const RfmScores& of) const
{
  const auto within = [](const Scores& box, int score) { return score >= box.from && score <= box.to; };
  return within(recency, of.recency) && within(frequency, of.frequency) && within(amount, of.amount);
}

std::span<const RfmSegment> rfmSegments() { return segments; }

const RfmTable::Cell& RfmTable::at(int recency, int frequency) const
{
  return cells.at(static_cast<std::size_t>(recency - 1)).at(static_cast<std::size_t>(frequency - 1));
}

std::uint64_t RfmTable::scored() const { return cuts.buyers; }

RfmTable rfmTable(const People& population, std::span<const RfmValues> values)
{
  std::vector<std::uint32_t> ids;
  std::vector<RfmValues> scored;
  RfmTable table;
  for (const std::uint32_t id : population) {
    if (id >= values.size() || values[id].orders <= 0)
      continue;
    ids.push_back(id);
    scored.push_back(values[id]);
  }
  table.cuts = rfmCuts(scored);
  std::vector<Combination> found(combinations);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Combination& of = found[combination(table.cuts.scores(scored[i]))];
    of.ids.push_back(ids[i]);
    of.amount += scored[i].amount;
  }
  fill(table, found);
  table.none = population;
  for (const People& people : table.segments)
    table.none -= people;
  return table;
}

std::vector<RfmValues> rfmActivity(const History& history, std::span<const std::uint32_t> contributions,
                                   Date asOf, int window)
{
  const People& population = history.population();
  std::vector<RfmValues> values(population.isEmpty() ? 0 : std::size_t{population.maximum()} + 1);
  history.forEachDay({asOf.plus(1 - window), asOf}, [&](Date date, const People& people) {
    for (const std::uint32_t id : people) {
      values[id].recency = asOf.since(date);
      ++values[id].orders;
    }
  });
  for (std::size_t id = 0; id < std::min(values.size(), contributions.size()); ++id)
    values[id].amount = contributions[id];
  return values;
}

} // namespace weilu
