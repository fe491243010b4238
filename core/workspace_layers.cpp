// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_parts.h"

namespace weilu {

namespace {

/// What the data was like when layers were computed last.
constexpr auto layersComputed = "layers-computed";
constexpr int compared = 30; ///< days

} // namespace

std::string Workspace::Parts::layersState()
{
  refresh();
  return community.asOfDate(Moment::now()).iso() + " " + changes.state();
}

bool Workspace::layersOutOfDate() const
{
  return m_parts->communities.setting(layersComputed) != m_parts->layersState();
}

std::unique_ptr<Facts> Workspace::facts(Date asOf, const Control& control)
{
  auto facts =
      std::make_unique<Facts>(FactsAt{history(control), asOf, members(), activity(), purchases()}, control);
  facts->setLayersOf([this, asOf](const std::string& code) {
    const auto scheme = m_parts->layers.scheme(code);
    return scheme ? m_parts->layers.on(scheme->id, asOf).value_or(LayerSets()) : LayerSets();
  });
  return facts;
}

void Workspace::recomputeLayers(const std::string& cause, const Control& control)
{
  if (m_parts->db.access() == Access::ReadOnly || !layersOutOfDate())
    return;
  const std::string state = m_parts->layersState();
  const Date date = asOf();
  const auto now = facts(date, control);
  const auto historyAt = m_parts->historyAt;
  const auto transaction = m_parts->db.beginWriting();
  if (m_parts->stamp() != historyAt)
    return; // somebody else wrote in between, and computes
  for (const Scheme& scheme : m_parts->layers.schemes())
    m_parts->layers.record(scheme.id, date, computeLayers(m_parts->layers, scheme, *now, date), cause);
  m_parts->communities.setSetting(layersComputed, state);
  // What was written is nothing that history or community are read from. Looked at before the commit,
  // when nobody else can have written.
  const auto written = m_parts->stamp();
  transaction->commit();
  m_parts->historyAt = m_parts->communityAt = written;
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
  const Date then = asOf.plus(-compared);
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
