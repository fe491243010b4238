// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/scheme.h"
#include "tests/catch.h"

#include <nlohmann/json.hpp>

using namespace weilu;

namespace {

using nlohmann::json;

json goodScheme() { return json::parse(toJson(shippedSchemes().front())); }

/// The refusal of the shipped scheme with the value at \p pointer replaced.
Refusal refusalOf(const char* pointer, json value)
{
  json scheme = goodScheme();
  scheme[json::json_pointer(pointer)] = std::move(value);
  const auto read = schemeFromJson(scheme.dump());
  REQUIRE_FALSE(read);
  REQUIRE(read.error().code == RefusalCode::BadRule);
  return read.error();
}

struct Bad {
  const char* pointer;
  json value;
  const char *where, *expected;
};

} // namespace

TEST_CASE("The shipped five layers", "[layers]")
{
  const Scheme five = shippedSchemes().front();

  SECTION("are evaluated in the order of the product page, best rank not first")
  {
    std::vector<std::pair<std::string, int>> order;
    for (const Layer& layer : five.layers)
      order.emplace_back(layer.code, layer.rank);
    CHECK(order ==
          std::vector<std::pair<std::string, int>>{
              {"expert", 5}, {"newcomer", 2}, {"silent", 0}, {"loyal", 4}, {"active", 3}, {"potential", 1}});
    CHECK(five.code == "five");
    CHECK(five.hysteresis);
    CHECK(five.waitDays == 14);
    CHECK(five.keepFactor == 0.9);
  }
  SECTION("hold back leaders, the loyal and the active, and nobody else")
  {
    for (const Layer& layer : five.layers)
      CHECK(layer.sticky == (layer.code == "expert" || layer.code == "loyal" || layer.code == "active"));
  }
  SECTION("read as the product page says")
  {
    const auto says = [&](const char* code, Language language) {
      return sentence(five.find(code)->rule, language);
    };
    CHECK(says("expert", Language::Zh) ==
          "角色是专家、版主或主持人，或近 90 天贡献至少 10 次，或（近 90 天是核心贡献者，"
          "且近 30 天活跃至少 7 天）");
    CHECK(says("newcomer", Language::Zh) == "入群不到 30 天");
    CHECK(says("silent", Language::En) == "not active in the last 30 days");
    CHECK(says("loyal", Language::En) ==
          "(in the community for at least 180 days and active in at least 20 of the last 26 weeks), or "
          "(renewed a paid term and active in the last 30 days)");
    CHECK(says("active", Language::En) == "active on at least 4 of the last 30 days");
    CHECK(says("potential", Language::Zh) == "其余所有人");
  }
}

TEST_CASE("The shipped schemes", "[layers]")
{
  const auto schemes = shippedSchemes();
  std::vector<std::string> codes;
  for (const Scheme& scheme : schemes)
    codes.push_back(scheme.code);
  CHECK(codes == std::vector<std::string>{"five", "activity", "paying", "rfm", "lifecycle"});

  SECTION("say their rules in both languages")
  {
    const auto says = [&](std::size_t scheme, const char* code, Language language) {
      return sentence(schemes[scheme].find(code)->rule, language);
    };
    CHECK(says(1, "core", Language::En) == "active on at least 12 of the last 30 days, or (a core "
                                           "contributor over the last 90 days and active on "
                                           "at least 4 of the last 30 days)");
    CHECK(says(2, "expiring", Language::Zh) == "在付费期内，且距付费期到期 0 到 30 天");
    CHECK(says(3, "champions", Language::Zh) == "R 分至少 4 分，且F 分至少 4 分，且M 分至少 4 分");
    CHECK(says(4, "new", Language::En) == "first active less than 7 days ago");
  }
  SECTION("have eight cells and the rest for recency, frequency and amount")
  {
    CHECK(schemes[3].layers.size() == 9);
    CHECK_FALSE(schemes[3].hysteresis);
  }
}

TEST_CASE("A scheme in JSON", "[layers]")
{
  SECTION("comes back as it was")
  {
    const Scheme scheme = shippedSchemes().front();
    const auto back = schemeFromJson(toJson(scheme));
    REQUIRE(back);
    CHECK(toJson(*back) == toJson(scheme));
    CHECK(back->layers.size() == 6);
    CHECK(back->layers[3].rule == scheme.layers[3].rule);
  }
  SECTION("is refused with the place of what is wrong")
  {
    const std::vector<Bad> table = {
        {"/code", "", "code", "text"},
        {"/label/zh", 4, "label.zh", "text"},
        {"/label", "五层", "label", "object"},
        {"/hysteresis", 1, "hysteresis", "flag"},
        {"/wait_days", -1, "wait_days", "days"},
        {"/keep_factor", 1.5, "keep_factor", "share"},
        {"/layers", json::array(), "layers", "layers"},
        {"/layers/1", "newcomer", "layers[1]", "object"},
        {"/layers/1/rank", "top", "layers[1].rank", "number"},
        {"/layers/1/code", "expert", "layers[1].code", "unique"},
        {"/layers/1/rule", json::object(), "layers[1].rule", "condition"},
        {"/layers/0/rule", nullptr, "layers[0].rule", "object"},
        {"/layers/0/rule/any/2/all/1/window", 0, "layers[0].rule.any[2].all[1].window", "1..3660"},
    };
    for (const Bad& bad : table) {
      INFO(bad.pointer);
      const Refusal refusal = refusalOf(bad.pointer, bad.value);
      CHECK(refusal.detail("where") == bad.where);
      CHECK(refusal.detail("expected") == bad.expected);
    }
  }
  SECTION("is refused when its last layer has a rule: somebody would be in none")
  {
    json scheme = goodScheme();
    scheme["layers"].erase(5);
    const auto read = schemeFromJson(scheme.dump());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == RefusalCode::NoCatchAll);
    CHECK(read.error().detail("found") == "五层");
  }
  SECTION("is refused with more layers than there are colours for")
  {
    json scheme = goodScheme();
    for (int more = 0; more < 4; ++more) {
      json layer = scheme["layers"][0];
      layer["code"] = "more" + std::to_string(more);
      scheme["layers"].insert(scheme["layers"].begin(), layer);
      const auto read = schemeFromJson(scheme.dump());
      REQUIRE(read.has_value() == (more < 3));
      if (!read)
        CHECK(read.error().code == RefusalCode::TooManyLayers);
    }
  }
  SECTION("is refused when it is no JSON")
  {
    const auto read = schemeFromJson("{\"code\":");
    REQUIRE_FALSE(read);
    CHECK(read.error().detail("expected") == "json");
  }
}
