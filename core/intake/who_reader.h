// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/cell_memory.h"
#include "core/intake/field_column.h"

namespace weilu {

/// A kind of identity that a file gives.
struct KeyKind {
  std::string code; ///< "discourse", "phone", "email", "wechat.name"
  IdentityStrength strength = IdentityStrength::PlatformId;
};

/// Reads whom the rows of a file are about: keys, names, role, tags, whether it is a bot. One thread at a
/// time.
class WhoReader {
public:
  explicit WhoReader(const SourceFile& file);

  /// The kinds that RowKey::kind points to, strongest first; the last is labelKind().
  [[nodiscard]] const std::vector<KeyKind>& kinds() const { return m_kinds; }
  /// The label that a name becomes where the file gives nothing better: "name", or "wechat.name" when
  /// the file's platform is known. Names of two platforms are not the same label.
  [[nodiscard]] std::uint16_t labelKind() const { return static_cast<std::uint16_t>(m_kinds.size() - 1); }
  /// Whether any column holds a key: an id, a phone or an e-mail.
  [[nodiscard]] bool givesKeys() const { return m_givesKeys; }
  /// Whether a name may find somebody: where nothing better is given, and in lists of who came.
  [[nodiscard]] bool namesFind() const { return !m_givesKeys || m_byName; }
  /// Whether the file gives anything people can be told apart by, names included.
  [[nodiscard]] bool givesAnybody() const { return m_givesKeys || !m_keys.empty() || !m_names.empty(); }

  /// Fills \p row from \p source: everything that WhoRow has.
  void read(const SourceRow& source, WhoRow& row) const;
  /// The same without role, tags and whether it is a bot: what tells people apart.
  void readKeysAndNames(const SourceRow& source, WhoRow& row) const;

private:
  struct KeyColumn {
    FieldColumn from;
    std::uint16_t kind;
    IdentityStrength strength;
  };
  void addKeyColumn(const FieldColumn& column, const std::string& kind);
  void noteLength(const SourceRow& source, WhoRow& row) const;
  void readKeys(const SourceRow& source, WhoRow& row) const;
  void readNames(const SourceRow& source, WhoRow& row) const;
  void readRoles(const SourceRow& source, WhoRow& row) const;

  std::vector<KeyKind> m_kinds;
  std::vector<KeyColumn> m_keys;    ///< strongest first
  std::vector<FieldColumn> m_names; ///< name, given_name, family_name, nickname
  /// A column that repeats a few words.
  template<class Meaning>
  struct WordColumn {
    FieldColumn from;
    mutable CellMemory<Meaning> memory = {};
  };
  std::vector<FieldColumn> m_bots;
  std::vector<WordColumn<std::optional<Role>>> m_roles;
  std::vector<WordColumn<std::vector<std::string>>> m_tags;
  std::vector<FieldColumn> m_columns; ///< all of the file's
  bool m_givesKeys = false;
  bool m_byName = false; ///< SourceFile::byName
};

/// What platforms share whose ids are of several kinds: "wechat" for "wechat.wxid"; empty for "id", where
/// no platform is known. Names and spaces belong to it.
[[nodiscard]] std::string platformFamily(std::string_view platform);

/// Given and family name as one: "张" and "三" are 张三, "Ada" and "Lovelace" are Ada Lovelace.
[[nodiscard]] std::string joinedName(std::string_view given, std::string_view family);

} // namespace weilu
