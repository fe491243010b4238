// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/text_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;
struct zip_file;

namespace weilu {

/// One file in an archive.
struct ZipEntry {
  std::string name;         ///< UTF-8, folders separated by '/'
  std::uint64_t index = 0;  ///< in the archive
  std::uint64_t bytes = 0;  ///< unpacked, as the archive says; reading holds it to that
  std::uint64_t packed = 0; ///< as it lies in the archive
  /// Why it is not to be read: UnsafeEntry, EncryptedEntry, DuplicateEntry, ArchiveBomb, UnknownPacking.
  std::optional<RefusalCode> objection;
};

/// The bytes of one entry, unpacked as they are read, in constant memory.
class ZipStream {
public:
  /// Fills \p out as far as the entry goes; less than \p capacity only at its end. Throws ReadingRefused.
  [[nodiscard]] std::size_t read(char* out, std::size_t capacity);
  [[nodiscard]] std::uint64_t bytesRead() const { return m_bytes; }

private:
  friend class ZipArchive;
  ZipStream(std::shared_ptr<zip> archive, FilePlace place, const ZipEntry& entry);
  [[noreturn]] void broken(const std::string& reason) const;

  std::shared_ptr<zip> m_archive;
  std::shared_ptr<zip_file> m_file; ///< goes before the archive
  FilePlace m_place;
  std::uint64_t m_size, m_bytes = 0;
};

/// A ZIP archive that was written by others: nothing is unpacked to disk, names are only names, and what
/// would unpack to a mountain is not begun. One thread at a time.
class ZipArchive {
public:
  /// An archive, or one inside an archive, which is then read into memory. Refuses FileNotReadable,
  /// DamagedFile, ArchiveBomb, NoSuchEntry, EntryTooLarge and what the entry's objection says.
  [[nodiscard]] static Result<ZipArchive> open(const FilePlace& place);

  /// Every file in the order of the archive; folders are none.
  [[nodiscard]] const std::vector<ZipEntry>& entries() const { return m_entries; }
  /// The file of that name, or null.
  [[nodiscard]] const ZipEntry* find(std::string_view name) const;
  /// Refuses what the entry's objection says and DamagedFile.
  [[nodiscard]] Result<ZipStream> read(const ZipEntry& entry) const;
  /// The file called \p name. Refuses NoSuchEntry besides.
  [[nodiscard]] Result<ZipStream> read(std::string_view name) const;
  /// A refusal about one of its files. \p found: what it is instead.
  [[nodiscard]] Refusal about(const ZipEntry& entry, RefusalCode code, std::string found = {}) const;

private:
  ZipArchive(std::shared_ptr<zip> archive, FilePlace place);
  [[nodiscard]] Result<void> list(std::uint64_t archiveBytes);

  std::shared_ptr<zip> m_archive;
  FilePlace m_place;
  std::vector<ZipEntry> m_entries;
};

} // namespace weilu
