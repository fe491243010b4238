// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_parts.h"

namespace weilu {

namespace {

constexpr int year = 365;

std::string historyKey(SchemeId scheme) { return fmt::format("layers-history:{}", scheme.value); }

/// The first date anything is known of anybody.
std::optional<Date> earliest(const History& history)
{
  std::optional<Date> first;
  if (const auto span = history.span())
    first = span->from;
  const People born = history.population();
  for (const std::uint32_t id : born) {
    if (const auto birth = history.birth({id}))
      first = std::min(first.value_or(*birth), *birth);
  }
  return first;
}

void keepOnly(LayerSets& sets, const People& people)
{
  for (auto& [layer, members] : sets)
    members &= people;
}

} // namespace

std::string Workspace::Parts::historyState() const
{
  std::size_t withdrawn = 0;
  const auto all = sources.list();
  for (const Source& source : all)
    withdrawn += source.withdrawn ? 1 : 0;
  return fmt::format("{} {} {}", all.size(), withdrawn, community.zone);
}

bool Workspace::layerHistoryDue(std::string_view code) const
{
  const auto scheme = m_parts->layers.scheme(code);
  return scheme && m_parts->communities.setting(historyKey(scheme->id)) != m_parts->historyState();
}

Result<void> Workspace::reconstructLayers(std::string_view code, bool anew, const Control& control)
{
  std::vector<Scheme> schemes = inAskingOrder(m_parts->layers.schemes());
  if (!code.empty()) {
    const auto scheme = m_parts->layers.scheme(code);
    if (!scheme)
      return tl::unexpected(scheme.error());
    schemes = {*scheme};
  }
  std::erase_if(schemes, [&](const Scheme& scheme) { return !anew && !layerHistoryDue(scheme.code); });
  if (schemes.empty() || m_parts->db.access() == Access::ReadOnly)
    return {};
  if (anew)
    forgetLayers(schemes);
  recomputeLayers("day", control);
  // A scheme that asks for others comes after their history is there.
  while (!schemes.empty()) {
    const auto began = m_parts->layers.beganOn(schemes.front().id);
    const auto apart = [&](const Scheme& scheme) {
      return !schemesAskedBy(scheme).empty() || m_parts->layers.beganOn(scheme.id) != began;
    };
    const auto end = std::find_if(schemes.begin() + 1, schemes.end(), apart);
    reconstructTogether({schemes.begin(), end}, control);
    schemes.erase(schemes.begin(), end);
  }
  return {};
}

void Workspace::forgetLayers(const std::vector<Scheme>& schemes)
{
  const auto transaction = m_parts->db.beginWriting();
  for (const Scheme& scheme : schemes)
    m_parts->layers.forget(scheme.id);
  m_parts->forgetComputed();
  transaction->commit();
}

void Workspace::reconstructTogether(const std::vector<Scheme>& schemes, const Control& control)
{
  const auto began = m_parts->layers.beganOn(schemes.front().id);
  if (!began)
    return;
  const std::string state = m_parts->historyState();
  const auto dates = historyDates(*began, earliest(*history(control)));
  const auto found = reconstruct(
      m_parts->layers, schemes, dates, [&](Date date) { return facts(date, control); }, control);
  const auto historyAt = m_parts->historyAt;
  const auto transaction = m_parts->db.beginWriting();
  const bool alone = m_parts->stamp() == historyAt;
  for (std::size_t i = 0; i < schemes.size(); ++i) {
    m_parts->layers.recordHistory(schemes[i].id, found[i].steps, found[i].last);
    m_parts->communities.setSetting(historyKey(schemes[i].id), state);
  }
  const auto written = m_parts->stamp();
  transaction->commit();
  if (alone)
    m_parts->wroteLayersOnly(written);
}

LayerSets Workspace::recordedLayers(const Scheme& scheme, Date date, const Control& control)
{
  auto recorded = m_parts->layers.on(scheme.id, date);
  if (!recorded)
    return weilu::layersOn(m_parts->layers, scheme, *facts(date, control), date);
  keepOnly(*recorded, history(control)->population());
  return std::move(*recorded);
}

Result<LayerMovement> Workspace::layerMovement(std::string_view code, DateRange dates, const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  if (dates.from > dates.to)
    return refuse(RefusalCode::BadRange, {{"from", dates.from.iso()}, {"to", dates.to.iso()}});
  refreshLayers(dates.to, control);
  LayerMovement movement{dates, {}, {}};
  movement.cells =
      flowBetween(recordedLayers(*scheme, dates.from, control), recordedLayers(*scheme, dates.to, control));
  const auto population = history(control)->population();
  for (DatedMove& dated : m_parts->layers.movesIn(scheme->id, {dates.from.plus(1), dates.to})) {
    dated.move.people &= population;
    if (!dated.move.people.isEmpty())
      movement.moves.push_back(std::move(dated));
  }
  return movement;
}

Result<std::vector<LayerSizes>> Workspace::layerSizes(std::string_view code, DateRange range,
                                                      const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  return sizesOver(m_parts->layers, scheme->id, range, history(control)->population());
}

Result<std::vector<FlowCell>> Workspace::previewScheme(const Scheme& edited, const Control& control)
{
  if (auto checked = checkScheme(edited); !checked)
    return tl::unexpected(checked.error());
  const Date today = asOf();
  refreshLayers(today, control);
  Scheme scheme = edited;
  const auto saved = m_parts->layers.scheme(edited.code);
  scheme.id = saved ? saved->id : SchemeId{};
  const auto now = facts(today, control);
  const LayerSets present = saved ? weilu::layersOn(m_parts->layers, *saved, *now, today) : LayerSets();
  return flowBetween(present, computeLayers(m_parts->layers, scheme, *now, today));
}

Result<LayerReplay> Workspace::replayScheme(const Scheme& edited, const Control& control)
{
  auto today = previewScheme(edited, control);
  if (!today)
    return tl::unexpected(today.error());
  LayerReplay found;
  found.today = std::move(*today);
  Scheme scheme = edited;
  const DateRange lastYear{asOf().plus(-year), asOf()};
  const auto population = history(control)->population();
  if (const auto saved = m_parts->layers.scheme(edited.code)) {
    scheme.id = saved->id;
    found.present = sizesOver(m_parts->layers, saved->id, lastYear, population);
  }
  replay(
      m_parts->layers, scheme, lastYear, [&](Date date) { return facts(date, control); }, control,
      [&](Date date, const LayerSets& sets) {
        LayerSizes& sizes = found.edited.emplace_back(LayerSizes{date, {}});
        for (const auto& [layer, people] : sets)
          sizes.people[layer] = people.and_cardinality(population);
      });
  return found;
}

} // namespace weilu
