// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/earning.h"
#include "core/store/database.h"

#include <vector>

namespace weilu {

/// Owner of earning_rule. A file holds the rules that were changed or added; all others are as shipped.
class EarningStore {
public:
  explicit EarningStore(Database& db);

  /// Every rule, by id.
  [[nodiscard]] std::vector<EarningRule> rules() const;
  /// Refuses NoSuchEarning. \p code: of the rule, or its id.
  [[nodiscard]] Result<EarningRule> rule(std::string_view code) const;
  /// Writes a rule; one without id is new and gets one. Inside an Edit.
  EarningId save(EarningRule rule);

private:
  Database& m_db;
};

} // namespace weilu
