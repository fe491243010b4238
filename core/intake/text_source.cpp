// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text_source.h"

#include "core/base/result.h"
#include "core/intake/converted_text.h"
#include "core/intake/utf8.h"
#include "core/intake/zip_archive.h"

#include <algorithm>
#include <cstring>

namespace weilu {

ReadingRefused::ReadingRefused(Refusal found)
    : Failure("cannot read " + found.detail("entry") + found.detail("file") + ": " + found.detail("reason"))
    , refusal(std::move(found))
{
}

FileBytes::FileBytes(const FilePlace& place)
    : m_path(place.path)
{
  if (!place.entry.empty()) {
    openEntry(place);
    return;
  }
  // Pieces are large: the stream's own buffer would only copy them once more.
  m_file.rdbuf()->pubsetbuf(nullptr, 0);
  m_file.open(m_path, std::ios::binary);
  if (!m_file)
    throw Failure("cannot open " + m_path.string());
  std::error_code unknown;
  m_size = std::filesystem::file_size(m_path, unknown);
}

FileBytes::FileBytes(ZipStream entry)
    : m_entry(std::make_unique<ZipStream>(std::move(entry)))
{
}

FileBytes::~FileBytes() = default;

void FileBytes::openEntry(const FilePlace& place)
{
  const auto archive = ZipArchive::open(place.path);
  if (!archive)
    throw ReadingRefused(archive.error());
  auto entry = archive->read(place.entry);
  if (!entry)
    throw ReadingRefused(entry.error());
  m_entry = std::make_unique<ZipStream>(std::move(*entry));
  m_size = archive->find(place.entry)->bytes;
}

std::size_t FileBytes::read(char* out, std::size_t capacity)
{
  std::size_t length = 0;
  if (m_entry) {
    length = m_entry->read(out, capacity);
  } else {
    m_file.read(out, static_cast<std::streamsize>(capacity));
    if (m_file.bad())
      throw Failure("cannot read " + m_path.string());
    length = static_cast<std::size_t>(m_file.gcount());
  }
  m_bytes += length;
  return length;
}

namespace {

std::size_t withoutNuls(char* text, std::size_t length)
{
  if (!std::memchr(text, 0, length))
    return length;
  return static_cast<std::size_t>(std::remove(text, text + length, '\0') - text);
}

/// UTF-8: checked where it lies; copied only around bad bytes.
class Utf8Text : public TextSource {
public:
  explicit Utf8Text(const FilePlace& place)
      : m_file(place)
  {
  }
  explicit Utf8Text(ZipStream entry)
      : m_file(std::move(entry))
  {
  }

  std::size_t read(char* out, std::size_t capacity) override
  {
    for (;;) {
      const std::size_t length = m_torn.empty() ? readWhole(out, capacity) : readTorn(out, capacity);
      m_written += length;
      if (length > 0 || (m_atEnd && m_torn.empty() && m_carry.empty()))
        return length;
    }
  }
  std::uint64_t bytesRead() const override { return m_file.bytesRead(); }

private:
  /// The usual way: the piece goes straight to \p out. What is not valid is kept for readTorn.
  std::size_t readWhole(char* out, std::size_t capacity)
  {
    std::size_t length = m_carry.copy(out, m_carry.size());
    m_carry.clear();
    const std::size_t fresh = m_file.read(out + length, capacity - length);
    m_atEnd = fresh == 0;
    length += withoutNuls(out + length, fresh);
    const char* const end = out + length;
    const char* const stop = skipValidUtf8(out, end);
    const std::size_t good = static_cast<std::size_t>(stop - out);
    if (stop < end && !m_atEnd && utf8Length(stop, end) < 0)
      m_carry.assign(stop, end);
    else
      m_torn.assign(stop, end);
    return dropMark(out, good);
  }

  std::size_t dropMark(char* out, std::size_t length)
  {
    if (m_written > 0 || std::string_view(out, length).substr(0, 3) != byteOrderMark)
      return length;
    std::memmove(out, out + 3, length - 3);
    return length - 3;
  }

  std::size_t readTorn(char* out, std::size_t capacity)
  {
    const char* at = m_torn.data();
    const char* const end = at + m_torn.size();
    char* to = out;
    while (at < end && to + 4 <= out + capacity) {
      const std::ptrdiff_t room = std::min<std::ptrdiff_t>(end - at, out + capacity - to);
      const char* const stop = skipValidUtf8(at, at + room);
      to = std::copy(at, stop, to);
      at = stop;
      if (at == end || to + 4 > out + capacity)
        break;
      const int length = utf8Length(at, end);
      if (length > 0)
        continue; // only the room ended inside it
      if (length < 0 && !m_atEnd) {
        m_carry.assign(at, end);
        at = end;
        break;
      }
      at = replace(at, end, to, static_cast<std::uint64_t>(to - out));
      to += replacement.size();
    }
    m_torn.erase(0, static_cast<std::size_t>(at - m_torn.data()));
    return static_cast<std::size_t>(to - out);
  }

  const char* replace(const char* at, const char* end, char* to, std::uint64_t offset)
  {
    const int bad = utf8BadLength(at, end);
    undecodable += static_cast<std::uint64_t>(bad);
    damage.push_back(m_written + offset);
    replacement.copy(to, replacement.size());
    return at + bad;
  }

  FileBytes m_file;
  std::string m_carry; ///< a sequence that the last piece cut
  std::string m_torn;  ///< bytes that are not yet valid text
  std::uint64_t m_written = 0;
  bool m_atEnd = false;
};

class MemoryText : public TextSource {
public:
  explicit MemoryText(std::string_view text)
      : m_text(text)
  {
  }
  std::size_t read(char* out, std::size_t capacity) override
  {
    const std::size_t length = m_text.substr(m_at).copy(out, capacity);
    m_at += length;
    return length;
  }
  std::uint64_t bytesRead() const override { return m_at; }

private:
  std::string_view m_text;
  std::size_t m_at = 0;
};

} // namespace

std::unique_ptr<TextSource> openText(const FilePlace& place, std::string_view encoding)
{
  if (encoding == "utf-8")
    return std::make_unique<Utf8Text>(place);
  return std::make_unique<ConvertedText>(place, encoding);
}

std::unique_ptr<TextSource> openText(ZipStream entry) { return std::make_unique<Utf8Text>(std::move(entry)); }

std::unique_ptr<TextSource> textInMemory(std::string_view text) { return std::make_unique<MemoryText>(text); }

} // namespace weilu
