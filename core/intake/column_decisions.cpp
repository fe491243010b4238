// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_decisions.h"

#include "core/base/text.h"
#include "core/intake/field_codes.h"
#include "core/intake/han_use.h"
#include "core/intake/synonyms.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace weilu {

namespace {

using Kind = ColumnFormat::Kind;

bool hasHan(std::string_view text)
{
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const int length = std::max(1, utf8Length(at, end));
    if (length >= 3 && hanUse(utf8CodePoint(at, length)) != HanUse::NotHan)
      return true;
    at += length;
  }
  return false;
}

/// A file whose headers are Chinese writes the year first.
bool isChinese(const SourceFile& file)
{
  return std::any_of(file.columns.begin(), file.columns.end(),
                     [](const SourceColumn& column) { return hasHan(column.rawHeader); });
}

void decideDates(SourceColumn& column, const SourceFile& file, const FormatBasis& basis)
{
  DateDetector::Leaning leaning;
  leaning.dayFirst = file.delimiter == U';';
  leaning.yearFirst = isChinese(file);
  if (basis.preset && !basis.preset->order.empty())
    leaning.order = dateFormatNamed(basis.preset->order);
  if (basis.orders[column.index]) {
    leaning.order = basis.orders[column.index];
    leaning.orderIsProof = true;
  }
  const DateDetector::Found found = basis.profiles[column.index].dates().found(leaning);
  column.format.dateFormat = code(found.format);
  // A platform that always writes the month first leaves nothing open.
  const bool known = basis.preset && !basis.preset->order.empty() && found.format == leaning.order;
  column.format.dateOrderAssumed = found.assumed && !known;
  if (const std::string zone = zoneInHeader(column.rawHeader); !zone.empty())
    column.format.zone = zone;
  else if (column.format.zone.empty() && basis.preset)
    column.format.zone = basis.preset->zone;
}

Result<std::size_t> found(const SourceFile& file, const std::string& name)
{
  const auto column = columnNamed(file.columns, name);
  if (!column)
    return refuse(RefusalCode::UnknownColumn, {{"file", file.path.string()}, {"found", name}});
  return *column;
}

} // namespace

std::optional<std::size_t> columnNamed(std::span<const SourceColumn> columns, std::string_view name)
{
  const std::string_view typed = trimmed(name);
  for (const SourceColumn& column : columns) {
    if (column.header == typed)
      return column.index;
  }
  const std::string normalised = normalisedHeader(typed);
  for (const SourceColumn& column : columns) {
    if (!column.rawHeader.empty() && normalisedHeader(column.rawHeader) == normalised)
      return column.index;
  }
  const bool number = typed.size() > 1 && typed.size() < 7 && typed[0] == '#' &&
                      typed.find_first_not_of("0123456789", 1) == std::string_view::npos;
  const std::size_t index = number ? std::stoul(std::string(typed.substr(1))) : 0;
  return index > 0 && index <= columns.size() ? std::optional(index - 1) : std::nullopt;
}

std::string applied(const SavedMapping& own, std::span<const SourceColumn> columns, ReadOptions& options)
{
  // What was said of this file stands over what was kept.
  std::vector<bool> said(columns.size()), ordered(columns.size());
  std::set<std::string> taken;
  for (const auto& [name, field] : options.map) {
    if (const auto column = columnNamed(columns, name))
      said[*column] = true;
    const FieldCode* const code = fieldCode(field);
    if (code && !code->repeatable)
      taken.insert(field);
  }
  for (const auto& [name, order] : options.dateOrder) {
    if (const auto column = columnNamed(columns, name))
      ordered[*column] = true;
  }
  for (const SavedMapping::Column& kept : own.columns) {
    const auto column = columnNamed(columns, kept.header);
    if (!column)
      continue;
    if (!said[*column])
      options.map.emplace_back(columns[*column].header,
                               taken.contains(kept.field) ? std::string() : kept.field);
    if (!ordered[*column] && !kept.dateOrder.empty())
      options.dateOrder.emplace_back(columns[*column].header, kept.dateOrder);
    said[*column] = ordered[*column] = true;
  }
  options.as = own.as;
  options.preset = own.preset.empty() || !presetSheet(own.preset) ? std::nullopt : std::optional(own.preset);
  if (!options.platform && !own.platform.empty())
    options.platform = own.platform;
  return own.name;
}

Result<std::vector<std::optional<std::string>>> forcedFields(const SourceFile& file,
                                                             const ReadOptions& options)
{
  std::vector<std::optional<std::string>> fields(file.columns.size());
  std::map<std::string, std::size_t> columns;
  for (const auto& [name, field] : options.map) {
    const auto index = found(file, name);
    if (!index)
      return tl::unexpected(index.error());
    const std::string& header = file.columns[*index].header;
    const FieldCode* entry = fieldCode(field);
    if (!field.empty() && (!entry || !entry->isFor(file.as)))
      return refuse(RefusalCode::UnknownField, {{"found", field}, {"column", header}});
    if (fields[*index])
      return refuse(RefusalCode::ColumnMappedTwice,
                    {{"column", header}, {"found", field}, {"other", *fields[*index]}});
    fields[*index] = field;
    if (field.empty() || entry->repeatable)
      continue;
    const auto [other, fresh] = columns.emplace(field, *index);
    if (!fresh)
      return refuse(RefusalCode::FieldMappedTwice,
                    {{"field", field}, {"column", header}, {"other", file.columns[other->second].header}});
  }
  return fields;
}

Result<std::vector<std::optional<DateFormat>>> forcedOrders(const SourceFile& file,
                                                            const ReadOptions& options)
{
  std::vector<std::optional<DateFormat>> orders(file.columns.size());
  for (const auto& [name, order] : options.dateOrder) {
    const auto index = found(file, name);
    if (!index)
      return tl::unexpected(index.error());
    if (order != "dmy" && order != "mdy" && order != "ymd")
      return refuse(RefusalCode::BadValue,
                    {{"what", "date-order"}, {"found", order}, {"expected", "dmy, mdy, ymd"}});
    orders[*index] = dateFormatNamed(order);
  }
  return orders;
}

void decideFormats(SourceFile& file, const FormatBasis& basis)
{
  for (SourceColumn& column : file.columns) {
    const FieldCode* field = fieldCode(column.field);
    if (!field)
      continue;
    column.format.kind = field->kind;
    if (field->kind == Kind::Date || field->kind == Kind::Moment)
      decideDates(column, file, basis);
    else if (field->kind == Kind::Number || field->kind == Kind::Money)
      column.format.decimalComma = basis.profiles[column.index].decimalComma(file.delimiter == U';');
  }
}

} // namespace weilu
