// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

class CommunityStore;
struct ReadOptions;
struct SourceColumn;
struct SourceFile;

enum class ImportAs { Members, Activity, Purchases };
[[nodiscard]] std::string_view code(ImportAs as); ///< "members", "activity", "purchases"
[[nodiscard]] ImportAs importAsNamed(std::string_view code);

/// What the operator decided about the columns of a file, kept under a name for the next file like it. How
/// that one is encoded and delimited does not matter.
struct SavedMapping {
  struct Column {
    std::string header;    ///< SourceColumn::header
    std::string field;     ///< empty: not imported
    std::string dateOrder; ///< "dmy", "mdy", "ymd" where the operator said it
    friend bool operator==(const Column&, const Column&) = default;
  };
  std::string name;
  ImportAs as = ImportAs::Members;
  std::string preset; ///< whose words and rules go with it; empty: none
  std::string platform;
  std::vector<Column> columns;
  friend bool operator==(const SavedMapping&, const SavedMapping&) = default;
};

/// The mapping of \p file as it is now. \p options: with which it was read.
[[nodiscard]] SavedMapping mappingOf(const SourceFile& file, const ReadOptions& options, std::string name);
/// The mapping of \p mappings that was kept for a file with \p columns: all its columns with a field are
/// there, and four in five of all. The one with most columns, of several the last; null: none.
[[nodiscard]] const SavedMapping* recognisedMapping(std::span<const SavedMapping> mappings,
                                                    std::span<const SourceColumn> columns);
/// The mapping of ReadOptions::own to read a file with \p columns by: the one whose name is asked for as its
/// preset; where none is asked for, the recognised one. Null: none.
[[nodiscard]] const SavedMapping* mappingFor(std::span<const SourceColumn> columns,
                                             const ReadOptions& options);

/// The mappings that a community file keeps, in its settings. Writing functions run inside the caller's Edit.
class SavedMappings {
public:
  explicit SavedMappings(CommunityStore& settings);
  [[nodiscard]] std::vector<SavedMapping> list() const; ///< by name
  /// Over one of the same name. Refuses BadValue for an empty name and for that of a shipped preset.
  Result<void> save(const SavedMapping& mapping);
  /// Refuses NoSuchMapping.
  Result<void> remove(const std::string& name);

private:
  CommunityStore& m_settings;
};

} // namespace weilu
