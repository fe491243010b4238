// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// A text that is already here. It must outlive the source.
[[nodiscard]] std::unique_ptr<TextSource> textInMemory(std::string_view text);

/// The bytes of a file, in large pieces.
class FileBytes {
public:
  /// Throws Failure when the file cannot be opened.
  explicit FileBytes(const std::filesystem::path& file);
  /// Fills \p out as far as the file goes. Throws Failure when reading fails.
  [[nodiscard]] std::size_t read(char* out, std::size_t capacity);
  [[nodiscard]] std::uint64_t bytesRead() const { return m_bytes; }

private:
  std::filesystem::path m_path;
  std::ifstream m_file;
  std::uint64_t m_bytes = 0;
};

} // namespace weilu
