// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/local_time.h"
#include "core/purchases/purchase_rules.h"
#include "ui/members/member_export.h"

#include <algorithm>
#include <iostream>
#include <limits>
#include <map>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, search, layer, activeOn;
  std::size_t limit = 0;
  bool csv = false, json = false;
};

/// One line of the list.
struct Row {
  Member member;
  std::string layer, lastActive;
  int activeDays = 0;
  std::string email, phone, identities, tags;
  std::vector<PaidTotal> paid;
};

const std::vector<std::string> columns{
    "person",    "name",    "nickname",    "standing",       "role",         "layer",
    "joined_at", "left_at", "last_active", "active_days_30", "channel",      "gender",
    "birthday",  "city",    "region",      "occupation",     "organisation", "position",
    "email",     "phone",   "identities",  "tags",           "note"};

std::string timeOf(const std::optional<Moment>& moment, const Zone& zone)
{
  return moment ? localTime(*moment, zone) : std::string();
}

std::vector<std::string> cells(const Row& row, const Zone& zone)
{
  const Member& m = row.member;
  return {std::to_string(m.id.value),
          m.displayName,
          m.nickname,
          std::string(code(m.standing)),
          std::string(code(m.role)),
          row.layer,
          timeOf(m.joinedAt, zone),
          timeOf(m.leftAt, zone),
          row.lastActive,
          std::to_string(row.activeDays),
          m.channel,
          m.gender == Gender::Unknown ? std::string() : std::string(code(m.gender)),
          m.birthday,
          m.city,
          m.region,
          m.occupation,
          m.organisation,
          m.position,
          row.email,
          row.phone,
          row.identities,
          row.tags,
          m.note};
}

/// The people asked for, or everybody.
Result<People> chosen(Workspace& workspace, const Arguments& arguments)
{
  People people = workspace.members().everybody();
  if (!arguments.search.empty())
    people &= workspace.members().search(arguments.search);
  if (!arguments.activeOn.empty()) {
    const auto date = dateOption("--active-on", arguments.activeOn, {});
    if (!date)
      return tl::unexpected(date.error());
    people &= workspace.history()->activeOn(*date);
  }
  if (arguments.layer.empty())
    return people;
  const auto layers = workspace.layerCounts("five", workspace.asOf());
  if (!layers)
    return tl::unexpected(layers.error());
  const auto found = std::find_if(layers->begin(), layers->end(),
                                  [&](const LayerCount& layer) { return layer.code == arguments.layer; });
  if (found == layers->end())
    return refuse(RefusalCode::NoSuchLayer, {{"found", arguments.layer}});
  return people & found->people;
}

std::string layerOf(const std::vector<LayerCount>& layers, MemberId id)
{
  for (const LayerCount& layer : layers) {
    if (layer.people.contains(static_cast<std::uint32_t>(id.value)))
      return layer.code;
  }
  return {};
}

template<class List, class F>
std::string joined(const List& list, F text)
{
  std::string all;
  for (const auto& item : list) {
    const std::string one = text(item);
    if (!one.empty())
      all += (all.empty() ? "" : ";") + one;
  }
  return all;
}

void fill(Row& row, const MemberRecord& record)
{
  const auto ofKind = [&](const std::string& kind) {
    return joined(record.identities, [&](const Identity& identity) {
      return identity.kind == kind ? identity.value : std::string();
    });
  };
  row.member = record.member;
  row.email = ofKind("email");
  row.phone = ofKind("phone");
  row.identities = joined(record.identities, [](const Identity& identity) {
    return identity.kind == "email" || identity.kind == "phone" ? std::string()
                                                                : identity.kind + ":" + identity.value;
  });
  row.tags = joined(record.tags, [](const Tag& tag) { return tag.name; });
}

/// Those asked for, in the order of names.
Result<std::vector<MemberId>> order(Workspace& workspace, const Arguments& arguments)
{
  const auto people = chosen(workspace, arguments);
  if (!people)
    return tl::unexpected(people.error());
  MemberQuery query;
  query.within = *people;
  auto ids = memberOrder(workspace.db(), query, {}, terminalControl());
  if (arguments.limit > 0 && ids.size() > arguments.limit)
    ids.resize(arguments.limit);
  return ids;
}

/// Calls \p visit with each row.
Result<void> forEachRow(Workspace& workspace, const std::vector<MemberId>& ids,
                        const std::function<void(const Row&)>& visit)
{
  const Date asOf = workspace.asOf();
  const auto layers = workspace.layerCounts("five", asOf);
  if (!layers)
    return tl::unexpected(layers.error());
  const auto history = workspace.history();
  const auto last = history->lastActive(asOf);
  const auto days = history->activeDays({asOf.plus(-29), asOf});
  for (const MemberId id : ids) {
    Row row;
    if (const auto record = workspace.members().record(id))
      fill(row, *record);
    row.layer = layerOf(*layers, id);
    const auto at = static_cast<std::size_t>(id.value);
    if (at < last.size() && last[at] != std::numeric_limits<std::int32_t>::min())
      row.lastActive = Date{last[at]}.iso();
    row.activeDays = at < days.size() ? days[at] : 0;
    row.paid = paidTotals(workspace.purchases().of(id));
    visit(row);
  }
  return {};
}

Json toJson(const std::vector<std::string>& values, const std::vector<PaidTotal>& totals)
{
  Json json = Json::object();
  for (std::size_t i = 0; i < columns.size(); ++i)
    json[columns[i]] = values[i].empty() ? Json() : Json(values[i]);
  json["person"] = std::stoll(values[0]);
  json["active_days_30"] = std::stoi(values[9]);
  json["paid"] = Json::array();
  for (const PaidTotal& total : totals)
    json["paid"].push_back({{"currency", total.currency},
                            {"amount", plainMoney(total.paid, total.currency)},
                            {"refunded", plainMoney(total.refunded, total.currency)},
                            {"orders", total.orders}});
  return json;
}

std::vector<std::string> titles()
{
  return {said(Terminal::tr("Person", "number of a person")),
          said(Terminal::tr("Name", "of a person")),
          said(Terminal::tr("Layer")),
          said(Terminal::tr("Joined")),
          said(Terminal::tr("Last active")),
          said(Terminal::tr("Active days")),
          said(Terminal::tr("Channel")),
          said(Terminal::tr("Tags"))};
}

/// The same file as the window exports.
Result<void> printCsv(Workspace& workspace, const std::vector<MemberId>& ids)
{
  const Control control = terminalControl();
  const auto snapshot = ui::readMemberSnapshot(workspace, workspace.asOf(), control);
  if (!snapshot)
    return tl::unexpected(snapshot.error());
  ui::writeMembers(std::cout, workspace, **snapshot, ids, true, control);
  return {};
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto ids = order(**workspace, arguments);
  if (!ids)
    return tl::unexpected(ids.error());
  if (arguments.csv)
    return printCsv(**workspace, *ids);
  const Zone zone = (*workspace)->community().calendar.zone;
  const auto scheme = (*workspace)->layers().scheme("five");
  if (!scheme)
    return tl::unexpected(scheme.error());
  Json all = Json::array();
  TextTable table(titles());
  const auto shown = forEachRow(**workspace, *ids, [&](const Row& row) {
    const auto values = cells(row, zone);
    if (arguments.json)
      all.push_back(toJson(values, row.paid));
    else
      table.add({values[0], values[1], layerName(*scheme, values[5]), values[6].substr(0, 10), values[8],
                 values[9], values[10], values[21]});
  });
  if (!shown)
    return shown;
  if (arguments.json)
    print(all);
  else
    table.print();
  return {};
}

} // namespace

void addMembers(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add("members", said(Terminal::tr("List people, by name")),
                                 [arguments] { return show(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("--search", arguments->search,
                 said(Terminal::tr("Name, pinyin, initials, e-mail, phone, id, tag or note")));
  command.option("--layer", arguments->layer, said(Terminal::tr("Only people of this layer of the five")));
  command.option("--active-on", arguments->activeOn,
                 said(Terminal::tr("Only people active on this date, YYYY-MM-DD")));
  command.option("--limit", arguments->limit, said(Terminal::tr("At most this many")));
  Option csv = command.flag("--csv", arguments->csv, said(Terminal::tr("Print CSV for spreadsheets")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON"))).excludes(csv);
}

} // namespace weilu::cli
