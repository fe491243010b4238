// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_history.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weilu {

namespace {

using Json = nlohmann::json;
using Numbers = std::map<std::string, std::uint64_t>;

Numbers numbers(const Json& json, const char* name)
{
  Numbers found;
  if (!json.contains(name) || !json[name].is_object())
    return found;
  for (const auto& [key, value] : json[name].items()) {
    if (value.is_number())
      found[key] = value.get<std::uint64_t>();
  }
  return found;
}

ImportCounts countsIn(const Json& json)
{
  ImportCounts counts;
  for (const NamedCount& named : namedCounts())
    counts.*named.count = json.value(std::string(named.code), std::uint64_t{0});
  return counts;
}

bool isImport(const Source& source) { return source.kind != "manual"; }

std::map<SourceId, ChangeId> changesBySource(const ChangeLog& changes)
{
  std::map<SourceId, ChangeId> found;
  for (const Change& change : changes.ofSources())
    found.emplace(change.source.value(), change.id);
  return found;
}

} // namespace

void ValueList::add(const OverwrittenValue& value)
{
  if (count++ < kKept)
    first.push_back(value);
}

std::string importDetails(const ImportRecord& record)
{
  auto columns = Json::array();
  for (const auto& [column, field] : record.columns)
    columns.push_back({{"column", column}, {"field", field}});
  Json json{
      {"as_of", record.fileAt.seconds},
      {"preset", record.preset},
      {"encoding", record.encoding},
      {"mode", record.mode},
      {"columns", columns},
      {"first_new", record.firstNew.value},
      {"problems", record.problems},
      {"fields", record.fieldChanges},
  };
  for (const NamedCount& named : namedCounts())
    json[std::string(named.code)] = record.counts.*named.count;
  if (!record.mapping.empty())
    json["mapping"] = record.mapping;
  if (!record.roster.empty())
    json["roster"] = {{"space", record.rosterSpace}, {"on", record.rosterOn}, {"people", record.roster}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ImportRecord importRecord(const Source& source)
{
  ImportRecord record;
  record.id = source.id;
  record.at = source.at;
  record.undone = source.withdrawn;
  record.as = source.kind;
  record.fileName = source.fileName;
  record.fileHash = source.fileHash;
  const Json json = Json::parse(source.details, nullptr, false);
  if (!json.is_object())
    return record;
  record.fileAt = {json.value("as_of", std::int64_t{0})};
  record.preset = json.value("preset", "");
  record.mapping = json.value("mapping", "");
  record.encoding = json.value("encoding", "");
  record.mode = json.value("mode", "");
  for (const Json& column : json.value("columns", Json::array()))
    record.columns.emplace_back(column.value("column", ""), column.value("field", ""));
  record.counts = countsIn(json);
  record.problems = numbers(json, "problems");
  record.fieldChanges = numbers(json, "fields");
  record.firstNew = {json.value("first_new", std::int64_t{0})};
  if (const auto roster = json.find("roster"); roster != json.end()) {
    record.roster = numbers(*roster, "people");
    record.rosterSpace = roster->value("space", "");
    record.rosterOn = roster->value("on", "");
  }
  return record;
}

std::vector<ImportRecord> importHistory(const IntakeStores& stores, const ChangeLog& changes)
{
  const auto made = changesBySource(changes);
  std::vector<ImportRecord> records;
  for (const Source& source : stores.sources.list()) {
    if (!isImport(source))
      continue;
    ImportRecord& record = records.emplace_back(importRecord(source));
    if (const auto change = made.find(source.id); change != made.end())
      record.change = change->second;
  }
  return records;
}

Result<ImportDetail> importDetail(const IntakeStores& stores, const ChangeLog& changes, SourceId id,
                                  const Control& control)
{
  const auto source = stores.sources.find(id);
  if (!source || !isImport(*source))
    return refuse(RefusalCode::NoSuchImport, {{"found", std::to_string(id.value)}});
  ImportDetail detail;
  detail.record = importRecord(*source);
  const auto made = changesBySource(changes);
  if (const auto change = made.find(id); change != made.end())
    detail.record.change = change->second;
  const OverwrittenValues values(stores.db, stores.community.calendar.zone);
  detail.overwritten = values.counts(id);
  const auto take = [&](const OverwrittenValue& value) {
    detail.values.add(value);
    if (!source->withdrawn && value.changedSince() && value.now != value.before)
      detail.later.add(value);
  };
  values.forEach(id, take, control);
  return detail;
}

ValueList changedSince(const IntakeStores& stores, SourceId id, const Control& control)
{
  ValueList later;
  const auto take = [&later](const OverwrittenValue& value) {
    if (value.changedSince() && value.now != value.before)
      later.add(value);
  };
  OverwrittenValues(stores.db, stores.community.calendar.zone).forEach(id, take, control);
  return later;
}

ImportRemains peopleOf(const IntakeStores& stores, const ImportRecord& record)
{
  ImportRemains remains;
  const bool members = record.as == code(ImportAs::Members);
  const std::uint64_t brought = members ? record.counts.created : record.counts.peopleCreated;
  if (!record.firstNew.valid() || brought == 0)
    return remains;
  const auto first = static_cast<std::uint64_t>(record.firstNew.value);
  People range;
  range.addRange(first, first + brought);
  std::vector<MemberId> some;
  for (const std::uint32_t id : range& stores.members.everybody()) {
    if (remains.people++ < ValueList::kKept)
      some.push_back({id});
  }
  for (const Member& member : stores.members.findAll(some))
    remains.somePeople.emplace_back(member.id, member.displayName);
  return remains;
}

} // namespace weilu
