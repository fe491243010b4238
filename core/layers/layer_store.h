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

/// Owner of scheme, layer_now and layer_move.
class LayerStore {
public:
  explicit LayerStore(Database& db);

  /// Shipped schemes are written when a file is made; own ones later.
  [[nodiscard]] std::vector<Scheme> schemes() const;
  [[nodiscard]] Result<Scheme> scheme(std::string_view code) const;
  SchemeId save(const Scheme& scheme);

  /// The date of the last computation of \p scheme.
  [[nodiscard]] std::optional<Date> computedOn(SchemeId scheme) const;
  [[nodiscard]] LayerSets now(SchemeId scheme) const;
  /// The layers as they stood at the end of \p date, from the recorded moves; no value before the first.
  [[nodiscard]] std::optional<LayerSets> on(SchemeId scheme, Date date) const;
  /// People whose last move is after \p date.
  [[nodiscard]] People movedAfter(SchemeId scheme, Date date) const;
  [[nodiscard]] std::vector<PersonMove> history(SchemeId scheme, MemberId person) const; ///< oldest first

  /// Records the layers of \p date: replaces what was computed for the same date before, adds the
  /// moves. Inside a transaction.
  void record(SchemeId scheme, Date date, const LayerSets& layers, const std::string& cause);
  /// The layers that stood before \p date was computed (for computing it again).
  [[nodiscard]] LayerSets before(SchemeId scheme, Date date) const;

private:
  Database& m_db;
};

} // namespace weilu
