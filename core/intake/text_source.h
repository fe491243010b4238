// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace weilu {

/// Where bytes are: a file, or one entry of a ZIP archive.
struct FilePlace {
  FilePlace(std::filesystem::path file, std::string zipEntry = {}) // NOLINT: a path is a place
      : path(std::move(file))
      , entry(std::move(zipEntry))
  {
  }
  std::filesystem::path path;
  std::string entry; ///< empty: the file itself
};

/// What was being read is nothing to go on with: torn, a bomb, not what it began as. Only reading can find
/// that; inspect(), which reads everything, answers with the refusal.
class ReadingRefused : public Failure {
public:
  explicit ReadingRefused(Refusal found);
  const Refusal refusal;
};

class ZipStream;

/// Text that comes in pieces, as UTF-8 without NULs.
class TextSource {
public:
  virtual ~TextSource() = default;
  /// Writes the next piece to \p out, at most \p capacity bytes (64 at least), and returns its length;
  /// 0 only at the end. A piece may end inside a code point. Throws Failure when reading fails.
  [[nodiscard]] virtual std::size_t read(char* out, std::size_t capacity) = 0;
  /// Bytes of the file used so far.
  [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;

  /// Where in the text so far undecodable bytes became U+FFFD, in order; the reader takes them out.
  std::deque<std::uint64_t> damage;
  std::uint64_t undecodable = 0; ///< bytes that became U+FFFD
};

/// The text of \p place in \p encoding (a canonical name of encoding.h), without its byte order mark.
/// Throws Failure when the file cannot be opened.
[[nodiscard]] std::unique_ptr<TextSource> openText(const FilePlace& place, std::string_view encoding);
/// The text of an entry of an archive that is open already, in UTF-8.
[[nodiscard]] std::unique_ptr<TextSource> openText(ZipStream entry);
/// A text that is already here. It must outlive the source.
[[nodiscard]] std::unique_ptr<TextSource> textInMemory(std::string_view text);

/// The bytes of a file, or of an entry unpacked on the way, in large pieces.
class FileBytes {
public:
  /// Throws Failure when the file cannot be opened, ReadingRefused when the entry cannot.
  explicit FileBytes(const FilePlace& place);
  explicit FileBytes(ZipStream entry);
  ~FileBytes();
  /// Fills \p out as far as the file goes. Throws Failure when reading fails.
  [[nodiscard]] std::size_t read(char* out, std::size_t capacity);
  [[nodiscard]] std::uint64_t bytesRead() const { return m_bytes; }
  [[nodiscard]] std::uint64_t size() const { return m_size; } ///< of all of it; 0 for a stream

private:
  void openEntry(const FilePlace& place);

  std::filesystem::path m_path;
  std::ifstream m_file;
  std::unique_ptr<ZipStream> m_entry; ///< null: the file itself
  std::uint64_t m_bytes = 0, m_size = 0;
};

} // namespace weilu
