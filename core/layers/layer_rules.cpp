// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_rules.h"

namespace weilu {

namespace {

const People& peopleOf(const LayerSets& sets, const std::string& layer)
{
  static const People nobody;
  const auto found = sets.find(layer);
  return found == sets.end() ? nobody : found->second;
}

People everybodyIn(const LayerSets& sets)
{
  People people;
  for (const auto& [layer, members] : sets)
    people |= members;
  return people;
}

/// People of \p layer whom the rules put past it, into a later layer of smaller rank.
People falling(const Scheme& scheme, std::size_t layer, const LayerSets& raw, const People& wereThere)
{
  People people;
  for (std::size_t i = layer + 1; i < scheme.layers.size(); ++i) {
    if (scheme.layers[i].rank < scheme.layers[layer].rank)
      people |= wereThere & peopleOf(raw, scheme.layers[i].code);
  }
  return people;
}

} // namespace

LayerSets assign(const Scheme& scheme, const FactSource& facts)
{
  LayerSets sets;
  People left = facts.population();
  for (const Layer& layer : scheme.layers) {
    People people = left.isEmpty() ? People() : evaluate(layer.rule, facts) & left;
    left -= people;
    sets[layer.code] = std::move(people);
  }
  return sets;
}

LayerSets assign(const Scheme& scheme, const FactSource& facts, const LayerSets& before,
                 const People& movedLately)
{
  const LayerSets raw = assign(scheme, facts);
  LayerSets sets = raw;
  for (std::size_t i = 0; scheme.hysteresis && i < scheme.layers.size(); ++i) {
    const Layer& layer = scheme.layers[i];
    if (!layer.sticky)
      continue;
    const People down = falling(scheme, i, raw, peopleOf(before, layer.code));
    if (down.isEmpty())
      continue;
    People kept = down & evaluate(relaxed(layer.rule, scheme.keepFactor), facts);
    kept |= down & movedLately;
    for (auto& [code, people] : sets)
      people -= kept;
    sets[layer.code] |= kept;
  }
  return sets;
}

void hold(LayerSets& sets, const LayerSets& locked)
{
  const People everybody = everybodyIn(sets);
  for (const auto& [layer, pinned] : locked) {
    if (!sets.contains(layer))
      continue;
    const People people = pinned & everybody;
    for (auto& [code, others] : sets)
      others -= people;
    sets[layer] |= people;
  }
}

std::vector<LayerMove> moves(const LayerSets& before, const LayerSets& after)
{
  const People were = everybodyIn(before), are = everybodyIn(after);
  std::vector<LayerMove> found;
  const auto add = [&](const std::string& from, const std::string& to, People people) {
    if (!people.isEmpty())
      found.push_back({from, to, std::move(people)});
  };
  for (const auto& [to, people] : after)
    add("", to, people - were);
  for (const auto& [from, people] : before) {
    add(from, "", people - are);
    for (const auto& [to, now] : after) {
      if (from != to)
        add(from, to, people & now);
    }
  }
  return found;
}

} // namespace weilu
