// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layering.h"

#include "core/insight/next_layer.h"
#include "core/insight/person_facts.h"

namespace weilu {

namespace {

constexpr int looksAhead = 400; ///< days

std::string layerOf(const LayerSets& sets, MemberId person)
{
  for (const auto& [layer, people] : sets) {
    if (people.contains(static_cast<std::uint32_t>(person.value)))
      return layer;
  }
  return {};
}

void addConditions(const Rule& rule, std::vector<Condition>& found)
{
  if (rule.kind == Rule::Kind::Condition &&
      std::find(found.begin(), found.end(), rule.condition) == found.end())
    found.push_back(rule.condition);
  for (const Rule& part : rule.parts)
    addConditions(part, found);
}

/// The last layer is what is left: its reasons are what all the others look at.
std::vector<ConditionFact> factsOfRest(const Scheme& scheme, const FactSource& facts, MemberId person)
{
  std::vector<Condition> conditions;
  for (const Layer& layer : scheme.layers)
    addConditions(layer.rule, conditions);
  std::vector<ConditionFact> found;
  for (Condition& condition : conditions) {
    RuleValue value = facts.measure(condition, person);
    const bool held = holds(condition, value, facts.asOf());
    found.push_back({std::move(condition), std::move(value), held});
  }
  return found;
}

/// When the person came into \p layer. \p history ends with the as-of date.
std::optional<Date> sinceWhen(const LayerStore& store, const Scheme& scheme,
                              const std::vector<PersonMove>& history, const std::string& layer, Date asOf)
{
  if (history.empty())
    return {};
  const PersonMove& last = history.back();
  if (last.to != layer)
    return asOf;
  const bool atFirst = last.from.empty() && last.date == store.firstComputedOn(scheme.id);
  return atFirst ? std::nullopt : std::optional(last.date);
}

/// Lets time pass over one person until the layer changes.
void lookAhead(const Scheme& scheme, PersonFacts& facts, MemberId person, std::optional<Date> lastMove,
               LayerReasons& reasons)
{
  const auto& lock = reasons.lock;
  const Date asOf = facts.asOf();
  LayerSets before;
  before[reasons.layer] = facts.population();
  for (int days = 1; days <= looksAhead && !reasons.lostOn; ++days) {
    facts.moveTo(asOf.plus(days));
    if (lock && lock->holdsOn(asOf.plus(days)))
      continue;
    const bool lately = lastMove && facts.asOf().since(*lastMove) < scheme.waitDays;
    const LayerSets after = assign(scheme, facts, before, lately ? facts.population() : People());
    std::string layer = layerOf(after, person);
    if (layer == reasons.layer)
      continue;
    reasons.lostOn = facts.asOf();
    reasons.lostTo = std::move(layer);
  }
}

/// The first computation goes by the rules alone: what was reconstructed before it is no reason to hold
/// anybody back.
bool looksBack(const LayerStore& store, const Scheme& scheme, Date asOf)
{
  const auto began = store.beganOn(scheme.id);
  return began && asOf > *began;
}

std::optional<LayerSets> recordedOn(const LayerStore& store, const Scheme& scheme, Date asOf)
{
  const auto computed = store.computedOn(scheme.id);
  return computed && asOf <= *computed ? store.on(scheme.id, asOf) : std::nullopt;
}

} // namespace

LayerSets computeLayers(const LayerStore& store, const Scheme& scheme, const FactSource& facts, Date asOf)
{
  LayerSets sets;
  if (looksBack(store, scheme, asOf)) {
    const auto began = store.beganOn(scheme.id);
    const Date after = std::max(asOf.plus(-scheme.waitDays), *began);
    sets = assign(scheme, facts, store.before(scheme.id, asOf), store.movedAfter(scheme.id, after, asOf));
  } else {
    sets = assign(scheme, facts);
  }
  hold(sets, store.lockedOn(scheme.id, asOf));
  return sets;
}

LayerSets layersOn(const LayerStore& store, const Scheme& scheme, const FactSource& facts, Date asOf)
{
  auto recorded = recordedOn(store, scheme, asOf);
  if (!recorded)
    return computeLayers(store, scheme, facts, asOf);
  LayerSets sets;
  People missing = facts.population();
  for (const Layer& layer : scheme.layers) {
    sets[layer.code] = (*recorded)[layer.code] & missing;
    missing -= sets[layer.code];
  }
  if (missing.isEmpty())
    return sets;
  LayerSets byRule = assign(scheme, facts);
  hold(byRule, store.lockedOn(scheme.id, asOf));
  for (const auto& [layer, people] : byRule)
    sets[layer] |= people & missing;
  return sets;
}

People layerPeopleOn(const LayerStore& store, const Scheme& scheme, const std::string& layer,
                     const FactSource& facts, Date asOf)
{
  const auto own = std::ranges::find(scheme.layers, layer, &Layer::code);
  if (own == scheme.layers.end())
    return {};
  if (looksBack(store, scheme, asOf) || recordedOn(store, scheme, asOf))
    return layersOn(store, scheme, facts, asOf)[layer];
  Scheme first = scheme;
  first.layers.assign(scheme.layers.begin(), own + 1);
  People people = assign(first, facts)[layer];
  for (const auto& [code, pinned] : store.lockedOn(scheme.id, asOf)) {
    if (code == layer)
      people |= pinned & facts.population();
    else if (std::ranges::find(scheme.layers, code, &Layer::code) != scheme.layers.end())
      people -= pinned;
  }
  return people;
}

std::vector<LayerCount> countLayers(const Scheme& scheme, const LayerSets& now, const LayerSets& before)
{
  std::vector<const Layer*> layers;
  for (const Layer& layer : scheme.layers)
    layers.push_back(&layer);
  std::stable_sort(layers.begin(), layers.end(),
                   [](const Layer* a, const Layer* b) { return a->rank > b->rank; });
  std::uint64_t everybody = 0;
  for (const auto& [layer, people] : now)
    everybody += people.cardinality();
  const auto peopleOf = [](const LayerSets& sets, const std::string& layer) {
    const auto found = sets.find(layer);
    return found == sets.end() ? People() : found->second;
  };
  std::vector<LayerCount> counts;
  for (const Layer* layer : layers) {
    People people = peopleOf(now, layer->code);
    const auto size = people.cardinality();
    const auto was = peopleOf(before, layer->code).cardinality();
    counts.push_back({layer->code, std::move(people),
                      everybody == 0 ? 0 : static_cast<double>(size) / static_cast<double>(everybody),
                      static_cast<std::int64_t>(size) - static_cast<std::int64_t>(was)});
  }
  return counts;
}

LayerReasons explainLayer(const LayerStore& store, const Scheme& scheme, const Facts& facts, MemberId person)
{
  LayerReasons reasons;
  if (!facts.population().contains(static_cast<std::uint32_t>(person.value)))
    return reasons;
  const Date asOf = facts.at().asOf;
  PersonFacts own(facts, person);
  reasons.layer = layerOf(layersOn(store, scheme, own, asOf), person);
  const Layer& layer = *scheme.find(reasons.layer);

  auto history = store.history(scheme.id, person);
  std::erase_if(history, [&](const PersonMove& move) { return move.date > asOf; });
  reasons.lock = store.lockOf(scheme.id, person, asOf);
  if (reasons.lock && reasons.lock->layer != reasons.layer)
    reasons.lock.reset(); // into a layer that is there no more, or not computed yet
  reasons.since = sinceWhen(store, scheme, history, reasons.layer, asOf);

  auto explanation = explain(layer.rule, own, person);
  reasons.held = !explanation.holds && !reasons.lock;
  reasons.facts =
      layer.rule.kind == Rule::Kind::Always ? factsOfRest(scheme, own, person) : std::move(explanation.facts);
  if (auto next = nextLayer(scheme, own, person, reasons.layer)) {
    reasons.next = std::move(next->code);
    reasons.missing = std::move(next->missing);
  }
  std::optional<Date> lastMove;
  const auto began = store.beganOn(scheme.id);
  for (const PersonMove& move : history) {
    if (!move.from.empty() && !move.to.empty() && began && move.date > *began)
      lastMove = move.date;
  }
  lookAhead(scheme, own, person, lastMove, reasons);
  return reasons;
}

} // namespace weilu
