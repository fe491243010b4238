// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/target.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of target: targets that are not the shipped ones. Writing functions run inside the caller's Edit.
class TargetStore {
public:
  explicit TargetStore(Database& db);

  /// The shipped targets of a stage with those of the operator instead.
  [[nodiscard]] Targets of(Stage stage) const;
  /// Only those of the operator.
  [[nodiscard]] Targets own(Stage stage) const;
  /// One like the shipped one is no longer kept. Refuses what checkTarget() refuses.
  Result<void> set(Stage stage, Indicator indicator, double value);
  /// Goes back to the shipped one. False when it was not changed.
  bool reset(Stage stage, Indicator indicator);

private:
  Database& m_db;
};

} // namespace weilu
