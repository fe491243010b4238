// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event.h"
#include "core/store/database.h"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// Kinds by id.
using KindFlags = std::bitset<256>;

/// Reads and writes activity_kind for ActivityStore, which says what these do.
class ActivityKindStore {
public:
  explicit ActivityKindStore(Database& db);

  /// By id.
  [[nodiscard]] std::vector<ActivityKind> all() const;
  /// Those that count as active.
  [[nodiscard]] KindFlags active() const;
  [[nodiscard]] std::optional<KindId> find(const std::string& code) const;
  [[nodiscard]] KindId named(const std::string& code);
  void seed();
  void update(const ActivityKind& kind);

private:
  Database& m_db;
};

} // namespace weilu
