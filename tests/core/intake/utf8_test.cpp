// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/utf8.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

std::size_t validPrefix(std::string_view text)
{
  return static_cast<std::size_t>(skipValidUtf8(text.data(), text.data() + text.size()) - text.data());
}

/// Sequence by sequence.
std::size_t slowPrefix(std::string_view text)
{
  std::size_t at = 0;
  while (at < text.size()) {
    const int length = utf8Length(text.data() + at, text.data() + text.size());
    if (length <= 0)
      break;
    at += static_cast<std::size_t>(length);
  }
  return at;
}

int lengthOf(std::string_view text) { return utf8Length(text.data(), text.data() + text.size()); }

} // namespace

TEST_CASE("UTF-8", "[intake][utf8]")
{
  SECTION("is valid for every code point, and reads back")
  {
    for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
      if (c >= 0xD800 && c < 0xE000)
        continue;
      const std::string text = toUtf8(c);
      INFO(static_cast<std::uint32_t>(c));
      REQUIRE(lengthOf(text) == static_cast<int>(text.size()));
      REQUIRE(utf8CodePoint(text.data(), lengthOf(text)) == c);
      REQUIRE(validPrefix(text + "abcdefghij" + text) == 2 * text.size() + 10);
    }
  }
  SECTION("has no overlong forms, surrogates or code points beyond the last")
  {
    for (const char* bad : {"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xFF"}) {
      INFO(bad);
      CHECK(lengthOf(bad) == 0);
      CHECK(validPrefix(std::string("12345678") + bad) == 8);
    }
  }
  SECTION("tells a torn sequence from a bad one")
  {
    CHECK(lengthOf("\xE5\xA7") == -1);
    CHECK(lengthOf("\xE5\xA7,") == 0);
    CHECK(lengthOf("\xF0\x9F\xA6") == -1);
  }
  SECTION("replaces the longest beginning of a sequence at once")
  {
    const std::string_view torn = "\xE5\xA7,x";
    CHECK(utf8BadLength(torn.data(), torn.data() + torn.size()) == 2);
    const std::string_view lone = "\x93x";
    CHECK(utf8BadLength(lone.data(), lone.data() + lone.size()) == 1);
  }
  SECTION("is not looked at beyond its end")
  {
    // Whatever length a text has, and whatever sequence lies where what is looked at first and by the block
    // meet.
    for (const char* sequence : {"x", "é", "林", "🦊"}) {
      for (std::size_t size = 4000; size < 4300; ++size) {
        std::string text(60, 'x');
        for (int i = 0; i < 4; ++i)
          text += sequence;
        text.resize(size, 'x');
        const std::string followed = text + "x\xFF";
        REQUIRE(skipValidUtf8(followed.data(), followed.data() + size) == followed.data() + size);
      }
    }
  }
  SECTION("is looked at by the block as by the sequence")
  {
    law("whatever breaks it, wherever", [] {
      std::string text;
      const auto pieces = *rc::gen::container<std::vector<std::string>>(
          rc::gen::element<std::string>("plain text, plain text", "张三", "é", "🦊", std::string(50, 'x')));
      for (std::size_t i = 0; !pieces.empty() && text.size() < 20000; ++i)
        text += pieces[i % pieces.size()];
      if (!text.empty() && *rc::gen::arbitrary<bool>())
        text[*rc::gen::inRange<std::size_t>(0, text.size())] =
            *rc::gen::element('\xFF', '\xE5', '\x80', '\xC3', 'a');
      text.resize(*rc::gen::inRange<std::size_t>(0, text.size() + 1));
      RC_ASSERT(validPrefix(text) == slowPrefix(text));
    });
  }
  SECTION("counts bytes beyond ASCII")
  {
    law("as one by one", [](const std::string& text) {
      std::size_t slow = 0;
      for (const char c : text)
        slow += static_cast<unsigned char>(c) >= 0x80;
      RC_ASSERT(countHighBytes(text) == slow);
    });
  }
}

TEST_CASE("ASCII", "[intake][utf8]")
{
  SECTION("is skipped up to the first byte beyond it")
  {
    for (std::size_t before = 0; before < 40; ++before) {
      const std::string text = std::string(before, 'a') + "é" + std::string(20, 'b');
      CHECK(skipAscii(text.data(), text.data() + text.size()) == text.data() + before);
    }
  }
}
