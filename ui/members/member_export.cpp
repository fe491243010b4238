// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_export.h"

#include "core/base/csv_line.h"
#include "core/base/local_time.h"

#include <fstream>
#include <limits>

namespace weilu::ui {

namespace {

std::string timeOf(const std::optional<Moment>& moment, const Zone& zone)
{
  return moment ? localTime(*moment, zone) : std::string();
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

/// The first identity of \p kind: a cell holds one.
std::string identityOf(const MemberRecord& record, std::string_view kind)
{
  for (const Identity& identity : record.identities) {
    if (identity.kind == kind)
      return identity.value;
  }
  return {};
}

std::string customOf(const MemberRecord& record, const std::string& code)
{
  for (const CustomValue& value : record.custom) {
    if (value.code == code && !value.isCounter)
      return value.value;
  }
  return {};
}

/// One column: its header and what a person has there.
struct ExportColumn {
  std::string header;
  std::function<std::string(const MemberRecord&)> cell;
};

/// The columns of a file, for what this community knows.
class ExportSheet {
public:
  ExportSheet(Workspace& workspace, const MemberSnapshot& snapshot, bool withContact)
      : m_snapshot(snapshot)
      , m_zone(snapshot.history->calendar().zone)
  {
    const MemberStore& members = workspace.members();
    const auto kinds = members.identityKinds();
    addIdentities(kinds);
    addProfile();
    addDerived();
    add("tags",
        [](const MemberRecord& r) { return joined(r.tags, [](const Tag& tag) { return tag.name; }); });
    add("note", [](const MemberRecord& r) { return r.member.note; });
    for (const CustomField& field : members.customFields()) {
      if (field.type != FieldType::Counter)
        add("custom:" + field.label,
            [code = field.code](const MemberRecord& r) { return customOf(r, code); });
    }
    if (!withContact)
      return;
    for (const char* kind : {"email", "phone"})
      add(kind, [kind](const MemberRecord& r) { return identitiesOf(r, kind); });
  }

  [[nodiscard]] std::vector<std::string> header() const
  {
    std::vector<std::string> cells;
    for (const ExportColumn& column : m_columns)
      cells.push_back(column.header);
    return cells;
  }
  [[nodiscard]] std::vector<std::string> cells(const MemberRecord& record) const
  {
    std::vector<std::string> cells;
    for (const ExportColumn& column : m_columns)
      cells.push_back(column.cell(record));
    return cells;
  }

private:
  template<class F>
  void add(std::string header, F cell)
  {
    m_columns.push_back({std::move(header), std::move(cell)});
  }
  void addText(const char* header, std::string Member::*text)
  {
    add(header, [text](const MemberRecord& r) { return r.member.*text; });
  }
  void addMoment(const char* header, std::optional<Moment> Member::*moment)
  {
    add(header, [this, moment](const MemberRecord& r) { return timeOf(r.member.*moment, m_zone); });
  }

  /// "id" holds the kind that is called so; any other says which one it is.
  void addIdentities(const std::vector<std::string>& kinds)
  {
    for (const std::string& kind : kinds) {
      if (kind != "email" && kind != "phone")
        add(kind == "id" ? kind : "identity:" + kind,
            [kind](const MemberRecord& r) { return identityOf(r, kind); });
    }
  }
  void addProfile()
  {
    addText("name", &Member::displayName);
    addText("nickname", &Member::nickname);
    addMoment("joined_at", &Member::joinedAt);
    addMoment("left_at", &Member::leftAt);
    add("standing", [](const MemberRecord& r) { return std::string(code(r.member.standing)); });
    add("role", [](const MemberRecord& r) { return std::string(code(r.member.role)); });
    add("gender", [](const MemberRecord& r) {
      return r.member.gender == Gender::Unknown ? std::string() : std::string(code(r.member.gender));
    });
    addText("birthday", &Member::birthday);
    addText("channel", &Member::channel);
    addText("referrer", &Member::referrer);
    addText("city", &Member::city);
    addText("region", &Member::region);
    addText("occupation", &Member::occupation);
    addText("organisation", &Member::organisation);
    addText("position", &Member::position);
  }
  /// Called so that no import takes them for something it should write.
  void addDerived()
  {
    add("weilu_layer", [this](const MemberRecord& r) {
      const Layer* layer = m_snapshot.layerOf(r.member.id);
      return layer ? layer->code : std::string();
    });
    add("weilu_last_active", [this](const MemberRecord& r) {
      const auto id = static_cast<std::size_t>(r.member.id.value);
      const bool seen = id < m_snapshot.lastActive.size() &&
                        m_snapshot.lastActive[id] != std::numeric_limits<std::int32_t>::min();
      return seen ? Date{m_snapshot.lastActive[id]}.iso() : std::string();
    });
  }

  const MemberSnapshot& m_snapshot;
  Zone m_zone;
  std::vector<ExportColumn> m_columns;
};

} // namespace

std::uint64_t writeMembers(std::ostream& out, Workspace& workspace, const MemberSnapshot& snapshot,
                           const std::vector<MemberId>& ids, bool withContact, const Control& control)
{
  const ExportSheet sheet(workspace, snapshot, withContact);
  out << csvStart << csvLine(sheet.header());
  std::uint64_t rows = 0;
  for (const MemberId id : ids) {
    control.checkpoint(Phase::Writing, rows, ids.size());
    if (const auto record = workspace.members().record(id)) {
      out << csvLine(sheet.cells(*record));
      ++rows;
    }
  }
  return rows;
}

Result<ExportedFile> exportMembers(Workspace& workspace, const MemberSnapshot& snapshot,
                                   const std::vector<MemberId>& ids, bool withContact,
                                   const std::filesystem::path& file, const Control& control)
{
  std::filesystem::path part = file;
  part += ".part";
  std::ofstream out(part, std::ios::binary | std::ios::trunc);
  std::uint64_t rows = 0;
  std::error_code error;
  try {
    rows = writeMembers(out, workspace, snapshot, ids, withContact, control);
  } catch (const Cancelled&) {
    std::filesystem::remove(part, error);
    throw;
  }
  out.close();
  if (out)
    std::filesystem::rename(part, file, error);
  if (!out || error)
    return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}, {"reason", error.message()}});
  return ExportedFile{file, rows};
}

} // namespace weilu::ui
