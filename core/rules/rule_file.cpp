// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_file.h"

#include "core/base/text_file.h"
#include "core/base/text_place.h"
#include "core/rules/bad_json.h"
#include "core/rules/places.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace weilu {

namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr std::size_t longest = 1 << 20; ///< bytes; no rule that people read comes near
constexpr std::string_view mark = "\xEF\xBB\xBF";

/// \p text breaks at the byte \p at, from 1.
tl::unexpected<Refusal> brokenAt(std::string_view text, std::size_t at)
{
  const TextPlace place = placeOf(text, at);
  return refuse(RefusalCode::BadRule, {{"where", "rule"},
                                       {"found", place.found},
                                       {"expected", "json"},
                                       {"row", std::to_string(place.row)},
                                       {"column", std::to_string(place.column)}});
}

Result<json> parsed(std::string_view text)
{
  if (text.starts_with(mark))
    text.remove_prefix(mark.size());
  if (text.size() > longest)
    return badJson("rule", text.size(), "json");
  try {
    return json::parse(text);
  } catch (const json::parse_error& error) {
    return brokenAt(text, error.byte);
  } catch (const json::exception&) { // a number out of range
    return badJson("rule", nullptr, "json");
  }
}

/// A text that may be missing.
Result<std::string> textOf(const json& object, const char* key)
{
  const auto found = object.find(key);
  if (found == object.end())
    return std::string();
  if (!found->is_string())
    return badJson(key, *found, "text");
  return found->get<std::string>();
}

Refusal insideRule(Refusal refusal)
{
  for (auto& [key, value] : refusal.details) {
    if (key == "where" && value != "rule")
      value = placeInside("rule", value);
  }
  return refusal;
}

Result<SharedRule> sharedFrom(const json& object)
{
  if (object["weilu_rule"] != version)
    return badJson("weilu_rule", object["weilu_rule"], "version");
  for (const auto& [key, value] : object.items()) {
    if (key != "weilu_rule" && key != "name" && key != "note" && key != "rule")
      return badJson(key, value, "nothing");
  }
  const auto name = textOf(object, "name"), note = textOf(object, "note");
  if (!name || !note)
    return tl::unexpected((name ? note : name).error());
  if (!object.contains("rule"))
    return badJson("rule", nullptr, "object");
  auto rule = ruleFromJson(object["rule"]);
  if (!rule)
    return tl::unexpected(insideRule(rule.error()));
  return SharedRule{*name, *note, std::move(*rule)};
}

} // namespace

std::string ruleText(const SharedRule& shared)
{
  nlohmann::ordered_json object = {{"weilu_rule", version}, {"name", shared.name}};
  if (!shared.note.empty())
    object["note"] = shared.note;
  object["rule"] = toJson(shared.rule);
  return object.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

Result<SharedRule> ruleFromText(std::string_view text)
{
  auto object = parsed(text);
  if (!object)
    return tl::unexpected(object.error());
  if (object->is_object() && object->contains("weilu_rule"))
    return sharedFrom(*object);
  auto rule = ruleFromJson(*object);
  if (!rule)
    return tl::unexpected(rule.error());
  return SharedRule{{}, {}, std::move(*rule)};
}

Result<SharedRule> readRuleFile(const std::filesystem::path& file)
{
  const auto text = readTextFile(file, longest + 1);
  if (!text)
    return tl::unexpected(text.error());
  auto shared = ruleFromText(*text);
  if (!shared)
    shared.error().details.emplace_back("file", file.string());
  return shared;
}

Result<void> writeRuleFile(const std::filesystem::path& file, const SharedRule& shared)
{
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << ruleText(shared);
  out.close();
  if (!out)
    return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}, {"reason", std::strerror(errno)}});
  return {};
}

} // namespace weilu
