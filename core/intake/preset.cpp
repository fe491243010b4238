// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preset.h"

#include "core/base/text.h"
#include "core/intake/column_profile.h"
#include "core/intake/date_parts.h"
#include "core/intake/field_codes.h"
#include "core/intake/preset_files.h"
#include "core/intake/synonyms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace weilu {

namespace {

using Json = nlohmann::ordered_json;

PresetColumn readColumn(const Json& json)
{
  PresetColumn column;
  if (json.is_string()) {
    column.field = json.get<std::string>();
    return column;
  }
  column.field = json.at("field").get<std::string>();
  column.optional = json.value("optional", false);
  column.fallback = json.value("fallback", false);
  column.brackets = json.value("brackets", false);
  column.zone = json.value("zone", "");
  column.separators = json.value("separators", "");
  if (json.contains("words")) {
    for (const auto& [word, code] : json["words"].items())
      column.words.emplace_back(word == "*" ? word : folded(word), code.get<std::string>());
  }
  return column;
}

std::vector<std::string> texts(const Json& json, const char* name)
{
  return json.contains(name) ? json[name].get<std::vector<std::string>>() : std::vector<std::string>();
}

void readRules(const Json& json, PresetSheet& sheet)
{
  for (const auto& [name, kind] :
       {std::pair("skip", RowRule::Kind::Skip), std::pair("continues", RowRule::Kind::Continues)}) {
    if (!json.contains(name))
      continue;
    for (const Json& rule : json[name]) {
      std::vector<std::string> blanks;
      for (const std::string& header : texts(rule, "blanks"))
        blanks.push_back(normalisedHeader(header));
      sheet.rules.push_back({kind, normalisedHeader(rule.at("column").get<std::string>()),
                             texts(rule, "values"), std::move(blanks)});
    }
  }
}

void readFace(const Json& json, Preset& face)
{
  face.id = json.at("id").get<std::string>();
  face.labelZh = json.at("label").at("zh").get<std::string>();
  face.labelEn = json.at("label").at("en").get<std::string>();
  face.as = importAsNamed(json.at("as").get<std::string>());
  face.confidence = json.at("confidence").get<std::string>();
}

void readColumns(const Json& json, PresetSheet& sheet)
{
  for (const auto& [header, column] : json.at("columns").items()) {
    PresetColumn read = readColumn(column);
    sheet.face.columns.emplace_back(header, read.field);
    sheet.columns.emplace(normalisedHeader(header), std::move(read));
  }
  for (const std::string& header : texts(json, "ignored")) {
    PresetColumn none;
    none.optional = true;
    sheet.face.columns.emplace_back(header, none.field);
    sheet.columns.emplace(normalisedHeader(header), std::move(none));
  }
}

PresetSheet readSheet(std::string_view text)
{
  const Json json = Json::parse(text);
  PresetSheet sheet;
  readFace(json, sheet.face);
  sheet.platform = json.at("platform").get<std::string>();
  sheet.zone = json.value("zone", "");
  sheet.order = json.value("order", "");
  sheet.generic = json.value("generic", false);
  sheet.byName = json.value("by_name", false);
  sheet.knownOnly = json.value("known_only", false);
  sheet.required = texts(json, "required");
  sheet.bare = texts(json, "bare");
  readColumns(json, sheet);
  if (json.contains("constants")) {
    for (const auto& [field, value] : json["constants"].items())
      sheet.constants.emplace_back(field, value.get<std::string>());
    sheet.face.kind = json["constants"].value("kind", "");
  }
  readRules(json, sheet);
  return sheet;
}

const std::vector<PresetSheet>& sheets()
{
  static const std::vector<PresetSheet> all = [] {
    std::vector<PresetSheet> result;
    for (const Embedded& file : embedded::presetFiles()) {
      if (file.name != "synonyms.json")
        result.push_back(readSheet(file.text));
    }
    std::stable_partition(result.begin(), result.end(), [](const PresetSheet& s) { return !s.generic; });
    return result;
  }();
  return all;
}

int percent(std::size_t part, std::size_t whole)
{
  return whole == 0 ? 0 : static_cast<int>(100 * part / whole);
}

int genericScore(const PresetSheet& preset, std::span<const std::string> headers)
{
  std::size_t named = 0, known = 0;
  for (const std::string& header : headers) {
    named += !header.empty();
    known += preset.columns.count(header);
  }
  return known > 1 ? percent(known, named) : 0;
}

/// The file has a column for every field that is required.
bool isComplete(const PresetSheet& preset, std::span<const std::string> headers)
{
  std::set<std::string> fields;
  for (const std::string& header : headers) {
    if (const auto column = preset.columns.find(header); column != preset.columns.end())
      fields.insert(column->second.field);
  }
  return std::all_of(preset.required.begin(), preset.required.end(),
                     [&](const std::string& field) { return fields.count(field) > 0; });
}

/// Most cells of that column are what the field holds, as far as that can be seen: an id has many digits, a
/// moment is a date.
bool mayHold(const PresetSheet& preset, std::size_t column, std::span<const SampleRow> rows)
{
  const auto known = preset.columns.find(normalisedHeader(preset.bare[column]));
  const FieldCode* field = known == preset.columns.end() ? nullptr : fieldCode(known->second.field);
  if (!field || (field->code != "id" && field->kind != ColumnFormat::Kind::Moment))
    return true;
  std::size_t fitting = 0;
  for (const SampleRow& row : rows) {
    const std::string& cell = row.cells[column];
    fitting += field->code == "id" ? isLongId(cell) : dateParts(cell).has_value();
  }
  return fitting * 10 >= rows.size() * 9;
}

} // namespace

std::string_view code(ImportAs as)
{
  switch (as) {
  case ImportAs::Members:
    return "members";
  case ImportAs::Activity:
    return "activity";
  case ImportAs::Purchases:
    return "purchases";
  }
  return {};
}

const std::vector<Preset>& presets()
{
  static const std::vector<Preset> faces = [] {
    std::vector<Preset> result;
    for (const PresetSheet& sheet : sheets())
      result.push_back(sheet.face);
    return result;
  }();
  return faces;
}

std::span<const PresetSheet> presetSheets() { return sheets(); }

const PresetSheet* presetSheet(std::string_view id)
{
  for (const PresetSheet& sheet : sheets()) {
    if (sheet.face.id == id)
      return &sheet;
  }
  return nullptr;
}

int presetScore(const PresetSheet& preset, std::span<const std::string> headers)
{
  if (!isComplete(preset, headers))
    return 0;
  if (preset.generic)
    return genericScore(preset, headers);
  const std::set<std::string_view> present(headers.begin(), headers.end());
  std::size_t asked = 0, found = 0;
  for (const auto& [header, column] : preset.columns) {
    asked += !column.optional;
    found += !column.optional && present.count(header) > 0;
  }
  return percent(found, asked);
}

const PresetSheet* recognisedPreset(std::span<const std::string> headers, std::optional<ImportAs> as,
                                    int& score)
{
  constexpr int enough = 80;
  const PresetSheet* best = nullptr;
  std::size_t bestSize = 0;
  score = 0;
  for (const PresetSheet& sheet : sheets()) {
    if ((as && sheet.face.as != *as) || sheet.face.confidence == "low")
      continue;
    const int found = presetScore(sheet, headers);
    // Of two that fit equally well the one that asks for more is the more specific.
    const std::size_t size = sheet.generic ? 0 : sheet.columns.size();
    if (found < enough || found < score || (found == score && size <= bestSize))
      continue;
    best = &sheet;
    bestSize = size;
    score = found;
  }
  return best;
}

std::vector<RowRule> rowRules(const PresetSheet& preset, std::span<const std::string> headers)
{
  const auto index = [&](const std::string& header) {
    return static_cast<std::size_t>(std::ranges::find(headers, header) - headers.begin());
  };
  const auto isThere = [&](std::size_t column) { return column < headers.size(); };
  std::vector<RowRule> rules;
  for (const PresetSheet::Rule& rule : preset.rules) {
    RowRule found{rule.kind, index(rule.column), rule.values, {}};
    for (const std::string& blank : rule.blanks)
      found.blanks.push_back(index(blank));
    if (isThere(found.column) && std::ranges::all_of(found.blanks, isThere))
      rules.push_back(std::move(found));
  }
  return rules;
}

std::vector<std::string> bareHeaders(std::span<const SampleRow> rows)
{
  for (const PresetSheet& sheet : sheets()) {
    const std::size_t width = sheet.bare.size();
    const bool asWide =
        width > 0 && !rows.empty() &&
        std::ranges::all_of(rows, [width](const SampleRow& row) { return row.cells.size() == width; });
    bool fits = asWide;
    for (std::size_t i = 0; fits && i < width; ++i)
      fits = mayHold(sheet, i, rows);
    if (fits)
      return sheet.bare;
  }
  return {};
}

} // namespace weilu
