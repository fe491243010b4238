// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layer_walk.h"

namespace weilu {

LayerWalk::LayerWalk(const Scheme& scheme, std::vector<LayerLock> locks)
    : m_scheme(scheme)
    , m_locks(std::move(locks))
{
}

void LayerWalk::startFrom(LayerSets layers, const std::vector<DatedMove>& lately)
{
  m_layers = std::move(layers);
  for (const DatedMove& dated : lately)
    remember(dated.date, dated.move);
}

void LayerWalk::remember(Date date, const LayerMove& move)
{
  if (move.from.empty() || move.to.empty())
    return;
  if (m_moved.empty() || m_moved.back().first != date)
    m_moved.emplace_back(date, People());
  m_moved.back().second |= move.people;
}

People LayerWalk::movedLately(Date date)
{
  while (!m_moved.empty() && date.since(m_moved.front().first) >= m_scheme.waitDays)
    m_moved.pop_front();
  People people;
  for (const auto& [when, moved] : m_moved)
    people |= moved;
  return people;
}

LayerSets LayerWalk::locked(Date date) const
{
  LayerSets sets;
  for (const LayerLock& lock : m_locks) {
    if (lock.holdsOn(date))
      sets[lock.layer].add(static_cast<std::uint32_t>(lock.member.value));
  }
  return sets;
}

const LayerSets& LayerWalk::step(const FactSource& facts, Date date, bool fresh)
{
  const bool looksBack = !fresh && !m_layers.empty();
  LayerSets sets = looksBack ? assign(m_scheme, facts, m_layers, movedLately(date)) : assign(m_scheme, facts);
  hold(sets, locked(date));
  m_moves = weilu::moves(m_layers, sets);
  if (!looksBack)
    m_moved.clear();
  else
    for (const LayerMove& move : m_moves)
      remember(date, move);
  m_layers = std::move(sets);
  return m_layers;
}

} // namespace weilu
