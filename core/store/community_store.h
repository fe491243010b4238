// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weilu {

/// What the file says of the community as a whole.
struct Community {
  std::string name;
  Calendar calendar;
  std::string zone = "Asia/Shanghai";
  /// A pinned as-of date; without one every analysis is as of today.
  std::optional<Date> asOf;
  int silentAfter = 30; ///< days without activity
  bool leaveOutStaff = false;
  bool isSample = false;
  Moment createdAt;

  /// The date every analysis is as of: the pinned one, else today in the community's zone.
  [[nodiscard]] Date asOfDate(Moment now) const;
};

/// Owner of the tables community, source and setting.
class CommunityStore {
public:
  explicit CommunityStore(Database& db);

  [[nodiscard]] Community load() const;
  /// Inside an Edit.
  void save(const Community& community);

  [[nodiscard]] std::optional<std::string> setting(const std::string& key) const;
  void setSetting(const std::string& key, const std::string& value);
  void removeSetting(const std::string& key);
  /// Every setting whose key begins with \p prefix, by key.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> settings(std::string_view prefix) const;

private:
  Database& m_db;
};

/// Where rows came from.
struct Source {
  SourceId id;
  std::string kind; ///< "members", "activity", "purchases", "manual"
  Moment at;
  bool withdrawn = false;
  std::string fileName;
  std::string fileHash;
  std::string details; ///< JSON
};

/// Owner of the table source.
class SourceStore {
public:
  explicit SourceStore(Database& db);
  SourceId add(const Source& source);
  void update(const Source& source);
  [[nodiscard]] std::optional<Source> find(SourceId id) const;
  [[nodiscard]] std::vector<Source> list() const; ///< newest first
private:
  Database& m_db;
};

} // namespace weilu
