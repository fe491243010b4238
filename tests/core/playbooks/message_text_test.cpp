// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/message_text.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const std::map<std::string, std::string> known{{"name", "张三"}, {"days_silent", "45"}, {"points", ""}};

std::string rendered(std::string_view text) { return render(text, known).text; }

} // namespace

TEST_CASE("A message for one person", "[playbooks]")
{
  SECTION("puts values in, and what was given where there is none")
  {
    CHECK(rendered("{name}，{days_silent} 天没见了") == "张三，45 天没见了");
    CHECK(rendered("{ name }") == "张三");
    CHECK(rendered("{name|朋友}") == "张三");
    CHECK(rendered("{layer|朋友}，好") == "朋友，好");
    CHECK(rendered("{points|0} 分") == "0 分"); // empty is unknown
    CHECK(rendered("{points|}分") == "分");
  }
  SECTION("says what is missing, each once, and leaves it as it is written")
  {
    const RenderedMessage message = render("{points} 分，{expires_on} 到期，{points}", known);
    CHECK(message.text == "{points} 分，{expires_on} 到期，{points}");
    CHECK(message.missing == std::vector<std::string>{"points", "expires_on"});
    CHECK(render("{name}", known).missing.empty());
  }
  SECTION("leaves braces that are none of ours")
  {
    for (const char* text : {"{", "}", "a { b", "{name", "name}", "{name\n}", "", "{{"})
      CHECK(rendered(text) == text);
    CHECK(rendered("{{name}}") == "{张三}");
    CHECK(rendered("{ {name}") == "{ 张三");
  }
}

TEST_CASE("Variables that do not exist are named with their place", "[playbooks]")
{
  const auto unknown = unknownVariables("{name}，{nick} 和 {}，{Name|x}");
  REQUIRE(unknown.size() == 3);
  CHECK(unknown[0].text == "{nick}");
  CHECK(unknown[0].at == std::string("{name}，").size());
  CHECK(unknown[1].text == "{}");
  CHECK(unknown[2].text == "{Name|x}");
  for (const std::string_view variable : messageVariables)
    CHECK(unknownVariables("{" + std::string(variable) + "}").empty());
}

TEST_CASE("Taking a message apart loses nothing", "[playbooks]")
{
  law("the parts together are the text", [](const std::vector<std::uint8_t>& choice) {
    static const std::vector<std::string> pieces{"{name}", "{", "}", "啊", "|", "\n", "{x|y}", " "};
    std::string text, together;
    for (const std::uint8_t piece : choice)
      text += pieces[piece % pieces.size()];
    for (const MessagePart& part : messageParts(text)) {
      RC_ASSERT(part.at == together.size());
      together += part.text;
    }
    RC_ASSERT(together == text);
  });
}
