// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/own_schemes.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

std::vector<std::string> numbered(int count)
{
  std::vector<std::string> values;
  for (int i = 1; i <= count; ++i)
    values.push_back("tag" + std::to_string(i));
  return values;
}

Scheme asking(const char* code, std::vector<std::string> others)
{
  Scheme scheme;
  scheme.code = code;
  Layer layer;
  std::vector<Rule> parts;
  for (const std::string& other : others)
    parts.push_back(Rule::when({"layer:" + other, 0, Operator::Equals, std::string("a")}));
  layer.rule = Rule::any(std::move(parts));
  scheme.layers.push_back(layer);
  return scheme;
}

} // namespace

TEST_CASE("A scheme of a set of values", "[layers]")
{
  SECTION("has a layer for each, and the rest")
  {
    const auto scheme = schemeOf("tag", numbered(2), "兴趣");
    REQUIRE(scheme);
    REQUIRE(scheme->layers.size() == 3);
    CHECK(scheme->labelZh == "兴趣");
    CHECK(scheme->layers[0].labelEn == "tag1");
    CHECK(sentence(scheme->layers[1].rule, Language::En) == "tagged “tag2”");
    CHECK(scheme->layers[2].rule.kind == Rule::Kind::Always);
    CHECK(scheme->layers[0].color != scheme->layers[1].color);
  }
  SECTION("takes eight and no ninth")
  {
    CHECK(schemeOf("city", numbered(8), "城市"));
    const auto refused = schemeOf("city", numbered(9), "城市");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::TooManyLayers);
    CHECK(refused.error().detail("found") == "10");
  }
  SECTION("is refused without values, without a name, and for fields that are nothing to choose from")
  {
    CHECK(schemeOf("tag", {}, "兴趣").error().detail("where") == "layers");
    CHECK(schemeOf("tag", numbered(1), "").error().detail("where") == "label");
    CHECK(schemeOf("tenure_days", numbered(1), "x").error().detail("where") == "layers[0].rule.value");
    CHECK(schemeOf("shoe", numbered(1), "x").error().detail("where") == "layers[0].rule.field");
  }
  SECTION("gets a code that is free")
  {
    CHECK(freeCode("own", {}) == "own1");
    CHECK(freeCode("own", std::vector<std::string>{"own1", "five", "own2"}) == "own3");
  }
}

TEST_CASE("Schemes that ask for each other", "[layers]")
{
  const auto order = [](std::vector<Scheme> schemes) {
    std::string codes;
    for (const Scheme& scheme : inAskingOrder(std::move(schemes)))
      codes += scheme.code;
    return codes;
  };
  SECTION("are computed after those they ask for")
  {
    CHECK(order({asking("a", {"b", "c"}), asking("b", {"c"}), asking("c", {})}) == "cba");
    CHECK(order({asking("a", {}), asking("b", {})}) == "ab");
    CHECK(order({asking("a", {"gone"})}) == "a");
  }
  SECTION("also in a circle, somewhere")
  {
    CHECK(order({asking("a", {"b"}), asking("b", {"a"})}).size() == 2);
  }
}
