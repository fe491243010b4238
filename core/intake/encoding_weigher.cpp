// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding_weigher.h"

#include "core/intake/converted_text.h"
#include "core/intake/han_use.h"
#include "core/intake/utf8.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::size_t enough = 512 * 1024;
constexpr std::size_t longest = 4096;
/// In none of the candidates is a byte below this one the second of a character.
constexpr unsigned char firstTrail = 0x30;

bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool isAsciiLetter(char32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool isLatinLetter(char32_t c)
{
  return (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7) || c == 0x152 || c == 0x153 || c == 0x160 ||
         c == 0x161 || c == 0x178 || c == 0x17D || c == 0x17E;
}

bool isKana(char32_t c) { return c >= 0x3041 && c <= 0x30FE; }
bool isHalfKana(char32_t c) { return c >= 0xFF61 && c <= 0xFF9F; }
/// Punctuation and full-width letters as Chinese and Japanese texts have them.
bool isEastPunctuation(char32_t c)
{
  return (c >= 0x3000 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2014 && c <= 0x2026) ||
         c == 0xB7 || c == 0x30FC;
}

/// What a character says for an encoding of two bytes per character.
double eastCredit(char32_t c, bool japanese)
{
  switch (hanUse(c)) {
  case HanUse::Frequent:
    return 2;
  case HanUse::Usual:
    return 1.2;
  case HanUse::Rare:
    return -0.4;
  case HanUse::NotHan:
    break;
  }
  if (isEastPunctuation(c))
    return 1;
  if (isKana(c))
    return japanese ? 1.6 : -0.2;
  if (isHalfKana(c))
    return -0.6;
  return c >= 0xE000 && c <= 0xF8FF ? -2 : -0.5;
}

/// Western text has single letters beyond ASCII among letters of ASCII.
double westCredit(char32_t before, char32_t c, char32_t after, std::size_t run)
{
  if (isLatinLetter(c))
    return run < 3 && (isAsciiLetter(before) || isAsciiLetter(after)) ? 1 : -0.5;
  const bool usual = (c >= 0x2013 && c <= 0x2026) || c == 0x20AC || c == 0xA3 || c == 0xA9 || c == 0xAE ||
                     c == 0xB0 || c == 0xB7 || c == 0xA0 || c == 0xAB || c == 0xBB || c == 0x2122;
  return usual && run < 3 ? 0.3 : -0.3;
}

std::u32string codePoints(const std::string& text)
{
  std::u32string result;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const int length = std::max(1, utf8Length(at, end));
    result += utf8CodePoint(at, length);
    at += length;
  }
  return result;
}

} // namespace

struct EncodingWeigher::Candidate {
  explicit Candidate(const std::string& encoding)
      : name(encoding)
      , converter(encoding)
  {
  }

  void weigh(std::string_view stretch)
  {
    std::string text;
    converter.convert(stretch, true, text);
    const std::u32string points = codePoints(text);
    score += name == "windows-1252" ? west(points) : east(points);
  }

  double east(const std::u32string& points) const
  {
    double sum = 0;
    for (const char32_t c : points) {
      if (c >= 0x80 && c != 0xFFFD)
        sum += eastCredit(c, name == "shift_jis");
    }
    return sum;
  }

  static double west(const std::u32string& points)
  {
    double sum = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (points[i] < 0x80) {
        run = 0;
        continue;
      }
      if (run == 0) {
        while (i + run < points.size() && points[i + run] >= 0x80)
          ++run;
      }
      const char32_t before = i > 0 ? points[i - 1] : U' ';
      const char32_t after = i + 1 < points.size() ? points[i + 1] : U' ';
      sum += points[i] == 0xFFFD ? 0 : westCredit(before, points[i], after, run);
    }
    return sum;
  }

  double total() const { return score - 3 * static_cast<double>(converter.undecodable); }

  std::string name;
  TextConverter converter;
  double score = 0;
};

EncodingWeigher::EncodingWeigher()
{
  for (const char* name : {"gb18030", "big5", "shift_jis", "windows-1252"})
    m_candidates.push_back(std::make_unique<Candidate>(name));
}

EncodingWeigher::~EncodingWeigher() = default;

void EncodingWeigher::feed(std::string_view bytes)
{
  if (m_weighed >= enough)
    return;
  for (const char c : bytes) {
    if (m_inside) {
      if (static_cast<unsigned char>(c) >= firstTrail && m_stretch.size() < longest)
        m_stretch += c;
      else
        weigh();
    } else if (isHigh(c)) {
      // An ASCII letter before it speaks for Western text, so it is part of the stretch.
      m_stretch =
          isAsciiLetter(static_cast<unsigned char>(m_before)) ? std::string{m_before, c} : std::string{c};
      m_inside = true;
    }
    m_before = c;
  }
}

void EncodingWeigher::weigh()
{
  for (const auto& candidate : m_candidates)
    candidate->weigh(m_stretch);
  m_weighed += m_stretch.size();
  m_stretch.clear();
  m_inside = false;
}

std::string EncodingWeigher::best()
{
  if (m_inside)
    weigh();
  const auto best = std::max_element(m_candidates.begin(), m_candidates.end(),
                                     [](const auto& a, const auto& b) { return a->total() < b->total(); });
  return (*best)->name;
}

} // namespace weilu
