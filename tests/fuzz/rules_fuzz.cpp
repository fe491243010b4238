// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule as JSON: refused, or a rule that makes sense, can be said, and is written as it was read.
#include "core/rules/rule.h"
#include "tests/fuzz/input.h"

#include <nlohmann/json.hpp>

using namespace weilu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const auto json = nlohmann::json::parse(fuzz::text(data, size), nullptr, false);
  if (json.is_discarded())
    return -1;
  const auto rule = ruleFromJson(json);
  if (!rule)
    return 0;
  fuzz::require(check(*rule).has_value(), "what is read makes sense");
  const auto again = ruleFromJson(toJson(*rule));
  fuzz::require(again && *again == *rule, "a rule reads as it was written");
  fuzz::require(fuzz::isCleanText(sentence(*rule, Language::Zh)), "a rule can be said");
  static_cast<void>(sentence(*rule, Language::En));
  fuzz::require(check(relaxed(*rule, 0.9)).has_value(), "a relaxed rule makes sense");
  return 0;
}
