// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_parts.h"
#include "core/workspace_terms.h"

namespace weilu {

namespace {

/// What the data was like when layers were computed last.
constexpr auto layersComputed = "layers-computed";

} // namespace

std::string Workspace::Parts::layersState()
{
  refresh();
  return community.asOfDate(Moment::now()).iso() + " " + changes.state();
}

void Workspace::Parts::forgetComputed() { communities.removeSetting(layersComputed); }

bool Workspace::layersOutOfDate() const
{
  return m_parts->communities.setting(layersComputed) != m_parts->layersState();
}

std::unique_ptr<Facts> Workspace::facts(Date asOf, const Control& control)
{
  auto facts = std::make_unique<Facts>(FactsAt{history(control), asOf, members(), activity(), purchases(),
                                               ledgerFacts(), m_parts->acrossDates},
                                       control);
  // Undone and redone out of order, schemes may come to ask for each other: who asks is not asked again.
  auto asking = std::make_shared<std::vector<std::string>>();
  facts->setLayersOf([this, asOf, asking, own = facts.get()](const std::string& code) {
    const auto scheme = m_parts->layers.scheme(code);
    if (!scheme || std::find(asking->begin(), asking->end(), code) != asking->end())
      return LayerSets();
    asking->push_back(code);
    LayerSets sets = weilu::layersOn(m_parts->layers, *scheme, *own, asOf);
    asking->pop_back();
    return sets;
  });
  facts->setSegments([this](const std::string& name) {
    const auto segment = m_parts->segments.named(name);
    return segment ? std::optional(segment->rule) : std::nullopt;
  });
  return facts;
}

void Workspace::recomputeLayers(const std::string& cause, const Control& control)
{
  if (m_parts->db.access() == Access::ReadOnly || !layersOutOfDate())
    return;
  followTerms(*this);
  const Date today = asOf();
  std::optional<Date> computed; // of the scheme that lags most
  for (const Scheme& scheme : m_parts->layers.schemes()) {
    if (const auto date = m_parts->layers.computedOn(scheme.id))
      computed = std::min(computed.value_or(*date), *date);
  }
  for (const Date date : missedDates(computed, today)) {
    if (!recordLayers(date, date == today, date == today ? cause : "day", control))
      return; // somebody else wrote in between, and computes
  }
}

bool Workspace::recordLayers(Date date, bool today, const std::string& cause, const Control& control)
{
  const std::string state = m_parts->layersState();
  const auto now = facts(date, control);
  const auto historyAt = m_parts->historyAt;
  const auto transaction = m_parts->db.beginWriting();
  if (m_parts->stamp() != historyAt)
    return false;
  for (const Scheme& scheme : inAskingOrder(m_parts->layers.schemes())) {
    const auto computed = m_parts->layers.computedOn(scheme.id);
    if (today || (computed && *computed < date))
      m_parts->layers.record(scheme.id, date, computeLayers(m_parts->layers, scheme, *now, date), cause);
  }
  if (today)
    m_parts->communities.setSetting(layersComputed, state);
  m_parts->keepRoster();
  const auto written = m_parts->stamp();
  transaction->commit();
  m_parts->wroteLayersOnly(written);
  return true;
}

void Workspace::refreshLayers(Date asOf, const Control& control)
{
  if (asOf != this->asOf())
    return;
  try {
    recomputeLayers("day", control);
  } catch (const FileLocked&) {
    return; // a job is writing; what is recorded serves until it is done
  }
}

Result<LayerSets> Workspace::layersOn(std::string_view code, Date asOf, const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  refreshLayers(asOf, control);
  return weilu::layersOn(m_parts->layers, *scheme, *facts(asOf, control), asOf);
}

Result<std::vector<LayerCount>> Workspace::layerCounts(std::string_view code, Date asOf,
                                                       const Control& control)
{
  const auto now = layersOn(code, asOf, control);
  if (!now)
    return tl::unexpected(now.error());
  const Scheme scheme = m_parts->layers.scheme(code).value();
  const Date then = asOf.plus(-layersComparedDays);
  const auto before = weilu::layersOn(m_parts->layers, scheme, *facts(then, control), then);
  return countLayers(scheme, *now, before);
}

Result<LayerReasons> Workspace::explain(std::string_view code, MemberId person, Date asOf,
                                        const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  if (!m_parts->members.find(person))
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  refreshLayers(asOf, control);
  const auto current = history(control);
  if (!m_parts->facts || m_parts->facts->at().asOf != asOf || m_parts->facts->at().history != current)
    m_parts->facts = facts(asOf);
  m_parts->facts->setControl(control);
  auto reasons = explainLayer(m_parts->layers, *scheme, *m_parts->facts, person);
  m_parts->facts->setControl({});
  return reasons;
}

} // namespace weilu
