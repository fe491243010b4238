// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/saved_mapping.h"

#include "core/base/text.h"
#include "core/intake/column_decisions.h"
#include "core/intake/synonyms.h"
#include "core/store/community_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace weilu {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kPrefix = "mapping:";

std::string keyOf(std::string_view name) { return std::string(kPrefix) + std::string(name); }

std::string written(const SavedMapping& mapping)
{
  Json columns = Json::array();
  for (const SavedMapping::Column& column : mapping.columns) {
    Json json{{"column", column.header}, {"field", column.field}};
    if (!column.dateOrder.empty())
      json["date_order"] = column.dateOrder;
    columns.push_back(std::move(json));
  }
  const Json json{{"as", code(mapping.as)},
                  {"preset", mapping.preset},
                  {"platform", mapping.platform},
                  {"columns", columns}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

SavedMapping mappingIn(std::string name, const std::string& text)
{
  SavedMapping mapping;
  mapping.name = std::move(name);
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object())
    return mapping;
  mapping.as = importAsNamed(json.value("as", ""));
  mapping.preset = json.value("preset", "");
  mapping.platform = json.value("platform", "");
  for (const Json& column : json.value("columns", Json::array()))
    mapping.columns.push_back(
        {column.value("column", ""), column.value("field", ""), column.value("date_order", "")});
  return mapping;
}

/// How many columns of \p mapping are among \p headers (normalised); 0 when it was not made for them.
std::size_t fit(const SavedMapping& mapping, const std::set<std::string>& headers)
{
  std::size_t found = 0, mapped = 0;
  for (const SavedMapping::Column& column : mapping.columns) {
    const bool there = headers.contains(normalisedHeader(column.header));
    if (!there && !column.field.empty())
      return 0;
    found += there;
    mapped += !column.field.empty();
  }
  return mapped > 0 && found * 5 >= mapping.columns.size() * 4 ? found : 0;
}

} // namespace

ImportAs importAsNamed(std::string_view name)
{
  for (const ImportAs as : {ImportAs::Activity, ImportAs::Purchases}) {
    if (code(as) == name)
      return as;
  }
  return ImportAs::Members;
}

SavedMapping mappingOf(const SourceFile& file, const ReadOptions& options, std::string name)
{
  SavedMapping mapping{std::move(name), file.as, file.preset, file.platform, {}};
  for (const SourceColumn& column : file.columns)
    mapping.columns.push_back({column.header, column.field, {}});
  for (const auto& [header, order] : options.dateOrder) {
    if (const auto column = columnNamed(file.columns, header))
      mapping.columns[*column].dateOrder = order;
  }
  return mapping;
}

const SavedMapping* recognisedMapping(std::span<const SavedMapping> mappings,
                                      std::span<const SourceColumn> columns)
{
  std::set<std::string> present;
  for (const SourceColumn& column : columns)
    present.insert(normalisedHeader(column.header));
  const SavedMapping* best = nullptr;
  std::size_t most = 1;
  for (const SavedMapping& mapping : mappings) {
    const std::size_t found = fit(mapping, present);
    if (found < most)
      continue;
    most = found;
    best = &mapping;
  }
  return best;
}

const SavedMapping* mappingFor(std::span<const SourceColumn> columns, const ReadOptions& options)
{
  if (options.preset) {
    const auto named = std::ranges::find(options.own, *options.preset, &SavedMapping::name);
    return named == options.own.end() ? nullptr : &*named;
  }
  const SavedMapping* const found = recognisedMapping(options.own, columns);
  return found && options.as.value_or(found->as) == found->as ? found : nullptr;
}

SavedMappings::SavedMappings(CommunityStore& settings)
    : m_settings(settings)
{
}

std::vector<SavedMapping> SavedMappings::list() const
{
  std::vector<SavedMapping> mappings;
  for (const auto& [key, value] : m_settings.settings(kPrefix))
    mappings.push_back(mappingIn(key.substr(kPrefix.size()), value));
  return mappings;
}

Result<void> SavedMappings::save(const SavedMapping& mapping)
{
  const std::string name(trimmed(mapping.name));
  const bool shipped = std::ranges::find(presets(), name, &Preset::id) != presets().end();
  if (name.empty() || shipped)
    return refuse(RefusalCode::BadValue,
                  {{"what", "mapping-name"}, {"found", name}, {"expected", "new-name"}});
  m_settings.setSetting(keyOf(name), written(mapping));
  return {};
}

Result<void> SavedMappings::remove(const std::string& name)
{
  if (!m_settings.setting(keyOf(name)))
    return refuse(RefusalCode::NoSuchMapping, {{"found", name}});
  m_settings.removeSetting(keyOf(name));
  return {};
}

} // namespace weilu
