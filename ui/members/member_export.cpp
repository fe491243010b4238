// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_export.h"

#include "core/base/csv_line.h"

#include <cstdio>
#include <fstream>
#include <limits>

namespace weilu::ui {

namespace {

const std::vector<std::string> profileColumns{
    "id",         "name",         "nickname", "joined_at", "left_at",  "last_seen", "standing",
    "role",       "channel",      "referrer", "gender",    "birthday", "city",      "region",
    "occupation", "organisation", "position", "layer",     "tags",     "note",
};

std::string localTime(const std::optional<Moment>& moment, const Zone& zone)
{
  if (!moment)
    return {};
  const Date date = zone.dateOf(*moment);
  const auto second = moment->seconds - zone.moment(date).seconds;
  char clock[16];
  std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", static_cast<int>(second / 3600),
                static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
  return date.iso() + clock;
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

std::string identitiesOf(const MemberRecord& record, std::string_view kind)
{
  return joined(record.identities, [&](const Identity& identity) {
    return identity.kind == kind ? identity.value : std::string();
  });
}

/// The first key that is neither e-mail nor phone: what the platform calls the person.
std::string platformId(const MemberRecord& record)
{
  for (const Identity& identity : record.identities) {
    if (identity.kind != "email" && identity.kind != "phone")
      return identity.value;
  }
  return {};
}

std::vector<std::string> cells(const MemberRecord& record, const MemberSnapshot& snapshot, bool withContact)
{
  const Member& m = record.member;
  const Zone zone = snapshot.history->calendar().zone;
  const auto id = static_cast<std::size_t>(m.id.value);
  const bool seen =
      id < snapshot.lastActive.size() && snapshot.lastActive[id] != std::numeric_limits<std::int32_t>::min();
  const Layer* layer = snapshot.layerOf(m.id);
  std::vector<std::string> result{platformId(record),
                                  m.displayName,
                                  m.nickname,
                                  localTime(m.joinedAt, zone),
                                  localTime(m.leftAt, zone),
                                  seen ? Date{snapshot.lastActive[id]}.iso() : std::string(),
                                  std::string(code(m.standing)),
                                  std::string(code(m.role)),
                                  m.channel,
                                  m.referrer,
                                  m.gender == Gender::Unknown ? std::string() : std::string(code(m.gender)),
                                  m.birthday,
                                  m.city,
                                  m.region,
                                  m.occupation,
                                  m.organisation,
                                  m.position,
                                  layer ? layer->code : std::string(),
                                  joined(record.tags, [](const Tag& tag) { return tag.name; }),
                                  m.note};
  if (withContact) {
    result.push_back(identitiesOf(record, "email"));
    result.push_back(identitiesOf(record, "phone"));
  }
  return result;
}

} // namespace

Result<ExportedFile> exportMembers(Workspace& workspace, const MemberSnapshot& snapshot,
                                   const std::vector<MemberId>& ids, bool withContact,
                                   const std::filesystem::path& file, const Control& control)
{
  std::filesystem::path part = file;
  part += ".part";
  std::ofstream out(part, std::ios::binary | std::ios::trunc);
  std::vector<std::string> header = profileColumns;
  if (withContact)
    header.insert(header.end(), {"email", "phone"});
  out << csvStart << csvLine(header);
  std::uint64_t rows = 0;
  try {
    for (const MemberId id : ids) {
      control.checkpoint(Phase::Writing, rows, ids.size());
      if (const auto record = workspace.members().record(id)) {
        out << csvLine(cells(*record, snapshot, withContact));
        ++rows;
      }
    }
  } catch (const Cancelled&) {
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    throw;
  }
  out.close();
  std::error_code error;
  if (out)
    std::filesystem::rename(part, file, error);
  if (!out || error)
    return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}, {"reason", error.message()}});
  return ExportedFile{file, rows};
}

} // namespace weilu::ui
