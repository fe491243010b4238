// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include "core/base/text.h"
#include "core/intake/encoding_weigher.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace weilu {

namespace {

struct Alias {
  std::string_view typed, name;
};
/// Lower case, without "-", "_" and spaces. GBK and GB 2312 are parts of GB 18030; what calls itself
/// Latin-1 is in practice Windows' table.
constexpr std::array aliases{
    Alias{"utf8", "utf-8"},
    Alias{"utf8sig", "utf-8"},
    Alias{"utf8bom", "utf-8"},
    Alias{"ascii", "utf-8"},
    Alias{"usascii", "utf-8"},
    Alias{"utf16", "utf-16"},
    Alias{"utf16le", "utf-16le"},
    Alias{"unicode", "utf-16"},
    Alias{"utf16be", "utf-16be"},
    Alias{"gbk", "gb18030"},
    Alias{"gb2312", "gb18030"},
    Alias{"gb18030", "gb18030"},
    Alias{"cp936", "gb18030"},
    Alias{"ms936", "gb18030"},
    Alias{"windows936", "gb18030"},
    Alias{"euccn", "gb18030"},
    Alias{"big5", "big5"},
    Alias{"cp950", "big5"},
    Alias{"ms950", "big5"},
    Alias{"windows950", "big5"},
    Alias{"shiftjis", "shift_jis"},
    Alias{"sjis", "shift_jis"},
    Alias{"cp932", "shift_jis"},
    Alias{"ms932", "shift_jis"},
    Alias{"windows31j", "shift_jis"},
    Alias{"windows1252", "windows-1252"},
    Alias{"cp1252", "windows-1252"},
    Alias{"latin1", "windows-1252"},
    Alias{"iso88591", "windows-1252"},
};
/// Others ICU may be asked for; its further names are not for tables of text.
constexpr std::array<std::string_view, 12> further{
    "euc-kr",       "euc-jp",       "windows-1250", "windows-1251", "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258", "koi8-r",       "macintosh"};

std::string bare(std::string_view name)
{
  std::string result = lowered(trimmed(name));
  std::erase_if(result, [](char c) { return c == '-' || c == '_' || c == ' '; });
  return result;
}

/// Counts what UTF-8 cannot make sense of.
class Utf8Check {
public:
  void feed(std::string_view bytes)
  {
    if (m_carry.empty()) {
      walk(bytes, false);
      return;
    }
    // A sequence lies across two pieces: the bytes it can still need are put behind its beginning.
    const std::string seam = m_carry + std::string(bytes.substr(0, 4));
    const int length = utf8Length(seam.data(), seam.data() + seam.size());
    bad += length <= 0;
    const auto used =
        static_cast<std::size_t>(length > 0 ? length : utf8BadLength(seam.data(), seam.data() + seam.size()));
    bytes.remove_prefix(used - std::min(used, m_carry.size()));
    m_carry.clear();
    walk(bytes, false);
  }
  void finish() { walk(std::exchange(m_carry, {}), true); }

  std::uint64_t bad = 0; ///< sequences that are none

private:
  void walk(std::string_view text, bool last)
  {
    const char* at = text.data();
    const char* const end = at + text.size();
    while ((at = skipValidUtf8(at, end)) < end) {
      if (!last && utf8Length(at, end) < 0) {
        m_carry.assign(at, end);
        return;
      }
      ++bad;
      at += utf8BadLength(at, end);
    }
  }

  std::string m_carry;
};

/// "utf-16le" or "utf-16be" when every other byte of Latin letters, digits and commas is NUL.
std::string utf16ByNuls(std::string_view head)
{
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i)
    nuls[i % 2] += head[i] == '\0';
  const std::size_t pairs = head.size() / 2;
  if (nuls[1] * 10 > pairs && nuls[0] * 10 <= nuls[1])
    return "utf-16le";
  if (nuls[0] * 10 > pairs && nuls[1] * 10 <= nuls[0])
    return "utf-16be";
  return {};
}

/// What the first bytes alone decide.
FileEncoding byBeginning(std::string_view head)
{
  FileEncoding result;
  if (head.substr(0, 3) == byteOrderMark)
    result.name = "utf-8";
  else if (head.substr(0, 2) == "\xFF\xFE")
    result.name = "utf-16le";
  else if (head.substr(0, 2) == "\xFE\xFF")
    result.name = "utf-16be";
  result.hasBom = !result.name.empty();
  if (!result.hasBom)
    result.name = utf16ByNuls(head);
  result.proven = !result.name.empty();
  return result;
}

bool hasText(std::string_view bytes)
{
  return std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; });
}

std::size_t bomLength(const FileEncoding& encoding)
{
  return !encoding.hasBom ? 0 : encoding.name == "utf-8" ? 3 : 2;
}

} // namespace

Result<std::string> encodingNamed(std::string_view name)
{
  const std::string typed = bare(name);
  for (const Alias& alias : aliases) {
    if (alias.typed == typed)
      return std::string(alias.name);
  }
  for (const std::string_view other : further) {
    if (bare(other) == typed)
      return std::string(other);
  }
  return refuse(RefusalCode::UnknownEncoding, {{"found", std::string(name)}});
}

bool holdsAllLetters(std::string_view name) { return name.starts_with("utf-") || name == "gb18030"; }

FileEncoding detectEncoding(const FilePlace& place, const Control& control)
{
  FileBytes bytes(place);
  std::vector<char> piece(256 * 1024);
  FileEncoding result;
  Utf8Check utf8;
  EncodingWeigher legacy;
  while (const std::size_t length = bytes.read(piece.data(), piece.size())) {
    std::string_view read(piece.data(), length);
    if (bytes.bytesRead() == length) {
      result = byBeginning(read.substr(0, 64 * 1024));
      read.remove_prefix(bomLength(result));
    }
    result.hasText = result.hasText || hasText(read);
    result.highBytes += countHighBytes(read);
    if (!result.proven) {
      utf8.feed(read);
      if (utf8.bad > 0)
        legacy.feed(read);
    }
    control.checkpoint(Phase::Reading, bytes.bytesRead(), bytes.size());
  }
  utf8.finish();
  if (!result.proven) {
    // A few bad bytes are damage, many are another encoding: of a Chinese text in GBK hardly a character
    // in seven is UTF-8 too.
    const bool fits = utf8.bad == 0 || result.highBytes >= 8 * utf8.bad;
    result.proven = utf8.bad == 0 && result.highBytes > 0;
    result.name = fits ? "utf-8" : legacy.best();
  }
  return result;
}

} // namespace weilu
