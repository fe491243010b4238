// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_source.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"

using namespace weilu;

namespace {

using Token = JsonTokens::Token;

/// Tokens as text: keys with a colon, texts in quotes, words as they are.
std::string spelled(JsonTokens& tokens)
{
  std::string all;
  for (Token token = tokens.next(); token != Token::End; token = tokens.next()) {
    switch (token) {
    case Token::Key:
      all += std::string(tokens.text()) + ":";
      break;
    case Token::Text:
      all += '"' + std::string(tokens.text()) + "\" ";
      break;
    case Token::Word:
      all += std::string(tokens.text()) + " ";
      break;
    default:
      all += token == Token::BeginObject  ? "{"
             : token == Token::EndObject  ? "}"
             : token == Token::BeginArray ? "["
                                          : "]";
    }
  }
  return all;
}

std::string spelled(const std::string& json, bool* damaged = nullptr)
{
  JsonTokens tokens(textInMemory(json));
  std::string all = spelled(tokens);
  if (damaged)
    *damaged = tokens.takeDamage();
  return all;
}

/// Why reading is refused.
template<class Read>
std::optional<RefusalCode> refusedAs(const Read& read)
{
  try {
    read();
  } catch (const ReadingRefused& refused) {
    return refused.refusal.code;
  }
  return {};
}

} // namespace

TEST_CASE("JSON is taken apart", "[intake][json]")
{
  const std::string json =
      R"({"a": [1, -2.5e3, true, null], "b": {"c": "x\ny \u4e2d\ud83e\udd8a"}, "d": []})";
  const std::string tokens = "{a:[1 -2.5e3 true null ]b:{c:\"x\ny 中🦊\" }d:[]}";
  bool damaged = true;
  CHECK(spelled(json, &damaged) == tokens);
  CHECK_FALSE(damaged);
  SECTION("the same, however few bytes come at a time")
  {
    for (std::size_t piece = 1; piece < 12; ++piece) {
      JsonTokens dripping(std::make_unique<fixtures::DrippingText>(json, piece));
      CHECK(spelled(dripping) == tokens);
    }
  }
  SECTION("and values one after the other")
  {
    CHECK(spelled("{\"a\":1}\n{\"a\":2}\n\n[3]\n") == "{a:1 }{a:2 }[3 ]");
  }
}

TEST_CASE("JSON is read on through damage", "[intake][json]")
{
  bool damaged = false;
  const auto repaired = [&](const std::string& json) {
    damaged = false;
    return spelled(json, &damaged);
  };
  SECTION("escapes that there are none of")
  {
    CHECK(repaired(R"({"t": "hi\x08there", "n": "\q\x41\中"})") == "{t:\"hithere\" n:\"qA中\" }");
    CHECK(damaged);
    CHECK(repaired(R"(["\ud83e!", "\udd8a", "\u12"])") == "[\"\uFFFD!\" \"\uFFFD\" \"\x12\" ]");
    CHECK(damaged);
  }
  SECTION("a string without its end ends with its line")
  {
    CHECK(repaired("{\"from\": \"Ann,\n \"id\": \"7\"\n}") == "{from:\"Ann,\" id:\"7\" }");
    CHECK(damaged);
  }
  SECTION("commas and colons too many or too few, keys without quotes, wrong brackets")
  {
    CHECK(repaired("{\"a\":1,,\"b\":2,}") == "{a:1 b:2 }");
    CHECK(repaired("{a:1 'b':2}") == "{a:1 'b':2 }");
    CHECK(damaged);
    CHECK(repaired("]}{\"a\":[1}}") == "{a:[1 ]}");
    CHECK(damaged);
  }
  SECTION("bytes that are no text")
  {
    const fixtures::TempFile file("[\"ok\", \"b\xC3\x28\", \"ok\"]", "a.json");
    JsonTokens tokens(openText(file.path(), "utf-8"));
    CHECK(spelled(tokens) == "[\"ok\" \"b\uFFFD(\" \"ok\" ]");
    CHECK(tokens.takeDamage());
    CHECK_FALSE(tokens.takeDamage());
  }
  SECTION("its end")
  {
    for (const char* torn : {"{\"a\":[1,", "{\"a\":\"x", "{\"a\":\"x\\", "[\"\\u12", "{\"a\"", "{\"a\":"}) {
      INFO(torn);
      JsonTokens tokens(textInMemory(torn));
      static_cast<void>(spelled(tokens));
      CHECK(tokens.torn());
    }
    JsonTokens whole(textInMemory("{\"a\":[1]}"));
    static_cast<void>(spelled(whole));
    CHECK_FALSE(whole.torn());
  }
}

TEST_CASE("JSON is read in bounds", "[intake][json]")
{
  SECTION("nested deeply, it is refused")
  {
    const std::string deep(5'000'000, '[');
    JsonTokens tokens(textInMemory(deep));
    CHECK(refusedAs([&] { static_cast<void>(spelled(tokens)); }) == RefusalCode::TooDeep);
    JsonTokens skipped(textInMemory(deep));
    REQUIRE(skipped.next() == Token::BeginArray);
    CHECK(refusedAs([&] { skipped.skipValue(); }) == RefusalCode::TooDeep);
  }
  SECTION("a text too long is refused where it is wanted, and passed over where not")
  {
    const std::string json =
        "{\"text\": \"" + std::string(JsonTokens::kLongestRecord + 1, 'x') + "\", \"id\": 7}";
    JsonTokens wanted(textInMemory(json));
    CHECK(refusedAs([&] { static_cast<void>(readJson(wanted, wanted.next(), {})); }) == RefusalCode::TooLong);
    JsonTokens passed(textInMemory(json));
    constexpr std::array<std::string_view, 1> id{"id"};
    CHECK(textOf(readJson(passed, passed.next(), id), "id") == "7");
  }
  SECTION("many small values are as long as one")
  {
    std::string json = "[";
    for (int i = 0; i < 600'000; ++i)
      json += "1,";
    const std::string whole = json + "]", inside = "{\"a\":" + whole + ",\"b\":2}";
    JsonTokens tokens(textInMemory(whole));
    CHECK(refusedAs([&] { static_cast<void>(readJson(tokens, tokens.next(), {})); }) == RefusalCode::TooLong);
    JsonTokens skipped(textInMemory(inside));
    constexpr std::array<std::string_view, 1> b{"b"};
    CHECK(textOf(readJson(skipped, skipped.next(), b), "b") == "2");
  }
}

TEST_CASE("Numbers of JSON stay as they are written", "[intake][json]")
{
  JsonTokens tokens(textInMemory(R"({"id": 1234567890123456789, "big": 1e400, "no": null, "yes": true})"));
  const Json json = readJson(tokens, tokens.next(), {});
  CHECK(textOf(json, "id") == "1234567890123456789");
  CHECK(textOf(json, "big") == "1e400");
  CHECK(textOf(json, "no").empty());
  CHECK(json["no"].is_null());
  CHECK(textOf(json, "yes") == "true");
  CHECK(textOf(json, "nothing").empty());
}
