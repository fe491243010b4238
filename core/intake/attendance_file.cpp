// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attendance_file.h"

#include "core/base/text.h"
#include "core/intake/event_row_readers.h"
#include "core/intake/matcher.h"
#include "core/intake/synonyms.h"
#include "core/members/member_numbers.h"

#include <algorithm>
#include <set>

namespace weilu {

namespace {

/// How lists call the name of the event, above their columns.
const std::set<std::string, std::less<>> topicNames{"topic",    "meeting topic", "event name", "会议主题",
                                                    "会议名称", "主题",          "活动名称"};

std::string nameOfTopic(std::string_view cell)
{
  std::string_view name = trimmed(cell);
  for (const std::string_view colon : {":", "："}) {
    if (name.ends_with(colon))
      name.remove_suffix(colon.size());
  }
  return normalisedHeader(name);
}

/// The topic in what stands above the columns: beside its name, or below it where the line is a header of its
/// own.
std::string topicAbove(const SourceFile& file)
{
  if (file.headerLine < 2)
    return {};
  SourceFile head = file;
  head.headerLine = 0;
  head.dataLine = 1;
  RowReader reader(head);
  std::size_t below = SIZE_MAX;
  for (SourceRow row; reader.next(row) && row.number < file.headerLine;) {
    if (below < row.cells.size())
      return std::string(trimmed(row.cells[below]));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!topicNames.contains(nameOfTopic(row.cells[i])))
        continue;
      if (i == 0 && row.cells.size() > 1)
        return std::string(trimmed(row.cells[1]));
      below = i;
    }
  }
  return {};
}

/// One reading of a list of who came.
class AttendanceReading {
public:
  AttendanceReading(const IntakeStores& stores, AttendanceFile& result)
      : m_result(result)
      , m_reader(result.file, stores.community.calendar.zone, Moment::now())
      , m_labels(m_reader.who(), NameUse::Chat)
      , m_known(stores.db)
      , m_matcher(stores.members, m_known, IdentityIndex::load(stores.db), m_reader.who(), NameUse::Chat,
                  nextMemberId(stores.db), m_options)
  {
  }

  [[nodiscard]] bool givesAnybody() const { return m_reader.who().givesAnybody(); }

  void run(const Control& control)
  {
    RowReader reader(m_result.file);
    std::uint64_t done = 0;
    for (SourceRow row; reader.next(row);) {
      control.checkpoint(Phase::Reading, ++done, m_result.file.rows);
      if (row.mark != RowMark::Data || row.damaged)
        continue;
      m_row = {};
      m_reader.read(row, m_row);
      if (m_row.kind.empty() || m_row.kind == "attend")
        take();
    }
  }

private:
  void take()
  {
    AttendanceRow row{m_row.number, m_row.name.empty() ? m_row.nickname : m_row.name, {}, m_row.at, {}};
    if (row.name.empty() && !m_row.keys.empty())
      row.name = m_row.keys.front().value;
    m_labels.complete(m_row);
    const Meeting meeting = m_matcher.meet(m_row, false);
    row.problem = meeting.problem;
    if (meeting.verdict == Meeting::Verdict::Known)
      row.person = meeting.person;
    else if (!row.problem)
      row.problem = ImportProblem::Kind::UnknownPerson;
    if (m_result.topic.empty())
      m_result.topic = m_row.spaceName;
    m_result.rows.push_back(std::move(row));
  }

  AttendanceFile& m_result;
  ImportOptions m_options;
  ActivityRowReader m_reader;
  NameLabels m_labels;
  MemberReader m_known;
  Matcher m_matcher;
  ActivityRow m_row;
};

/// Whether every row without a kind of its own means that somebody came: a list that says so, or one without
/// any other meaning.
bool saysAttendance(const SourceFile& file)
{
  for (const auto& [field, value] : file.constants) {
    if (field == "kind")
      return value == "attend";
  }
  return file.preset.empty() || file.preset == "generic-activity";
}

} // namespace

Result<AttendanceFile> readAttendance(const IntakeStores& stores, const std::filesystem::path& path,
                                      const Control& control)
{
  ReadOptions options;
  options.as = ImportAs::Activity;
  auto file = inspect(path, options, control);
  if (!file)
    return tl::unexpected(file.error());
  AttendanceFile result;
  result.file = std::move(*file);
  result.file.byName = true;
  result.topic = topicAbove(result.file);
  AttendanceReading reading(stores, result);
  if (!reading.givesAnybody())
    return tl::unexpected(result.file.about(RefusalCode::NoIdentity));
  if (saysAttendance(result.file))
    reading.run(control);
  if (result.rows.empty())
    return tl::unexpected(result.file.about(
        {RefusalCode::BadValue, {{"what", "attendance-file"}, {"expected", "attendance"}}}));
  return result;
}

} // namespace weilu
