// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/layer_store.h"

#include <deque>

namespace weilu {

/// Goes through dates of one scheme, oldest first, as the computation of each date would have.
class LayerWalk {
public:
  LayerWalk(const Scheme& scheme, std::vector<LayerLock> locks);

  /// Goes on from what stood before the first date, and who moved lately on which date.
  void startFrom(LayerSets layers, const std::vector<DatedMove>& lately);
  /// The layers of \p date; \p fresh: by the rules alone, without looking back.
  const LayerSets& step(const FactSource& facts, Date date, bool fresh = false);

  [[nodiscard]] const LayerSets& layers() const { return m_layers; }
  /// What led to the layers of the last step.
  [[nodiscard]] const std::vector<LayerMove>& moves() const { return m_moves; }

private:
  [[nodiscard]] People movedLately(Date date);
  [[nodiscard]] LayerSets locked(Date date) const;
  void remember(Date date, const LayerMove& move);

  Scheme m_scheme;
  std::vector<LayerLock> m_locks;
  LayerSets m_layers;
  std::vector<LayerMove> m_moves;
  std::deque<std::pair<Date, People>> m_moved;
};

} // namespace weilu
