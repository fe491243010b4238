// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/layer_rules.h"
#include "core/store/database.h"

#include <optional>

namespace weilu {

/// A recorded move of one person.
struct PersonMove {
  Date date;
  std::string from, to, cause;
};

/// A move of a group on a date.
struct DatedMove {
  Date date;
  LayerMove move;
  std::string cause;
};

/// Owner of scheme, layer_now and layer_move. Layers are kept as sets: who is where since the last
/// computed date, and who moved on each computed date. Everything in between is walked back from there.
/// Writing functions run inside the caller's transaction. Texts that do not decode throw Failure.
class LayerStore {
public:
  explicit LayerStore(Database& db);

  /// In the order they were made. Shipped schemes are written when a file is made; own ones later.
  [[nodiscard]] std::vector<Scheme> schemes() const;
  /// Refuses NoSuchScheme.
  [[nodiscard]] Result<Scheme> scheme(std::string_view code) const;
  /// Adds the scheme, or replaces the one with the same code; a changed one becomes a new revision.
  SchemeId save(const Scheme& scheme);

  /// The oldest date \p scheme was computed for.
  [[nodiscard]] std::optional<Date> firstComputedOn(SchemeId scheme) const;
  /// The newest date \p scheme was computed for.
  [[nodiscard]] std::optional<Date> computedOn(SchemeId scheme) const;
  /// The layers of computedOn(); empty before the first computation.
  [[nodiscard]] LayerSets now(SchemeId scheme) const;
  /// The layers as they stood at the end of \p date, from the recorded moves; no value before the first.
  [[nodiscard]] std::optional<LayerSets> on(SchemeId scheme, Date date) const;
  /// People who moved between layers after \p date and before \p until. Coming in and going are no moves.
  [[nodiscard]] People movedAfter(SchemeId scheme, Date date, std::optional<Date> until = {}) const;
  /// The moves of the dates of \p range, oldest first, with coming in and going.
  [[nodiscard]] std::vector<DatedMove> movesIn(SchemeId scheme, DateRange range) const;
  /// The moves of one person, oldest first.
  [[nodiscard]] std::vector<PersonMove> history(SchemeId scheme, MemberId person) const;

  /// Records the layers of \p date: replaces what was computed for the same date before, and the moves
  /// that led there. What is recorded for later dates stays as it is; the moves to it are found anew.
  void record(SchemeId scheme, Date date, const LayerSets& layers, const std::string& cause);
  /// The layers that stood before \p date was computed (for computing it again); empty when there are none.
  [[nodiscard]] LayerSets before(SchemeId scheme, Date date) const;

private:
  Database& m_db;
};

} // namespace weilu
