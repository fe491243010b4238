// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_content_numbers.h"

#include "core/base/text.h"
#include "core/content/bad_content.h"
#include "core/intake/cell_value.h"
#include "core/intake/date_format.h"
#include "core/workspace_content.h"
#include "core/workspace_insight_value.h"

#include <cmath>

namespace weilu {

namespace {

constexpr int daysLookedAt = 90, daysOfWeek = 7;

using Cell = std::optional<std::size_t>;

/// Reads rows of a table whose columns are known.
class RowOfNumbers {
public:
  RowOfNumbers(const SourceRow& row, const EngagementColumns& columns)
      : m_row(row)
      , m_columns(columns)
  {
  }

  EngagementRow read()
  {
    m_result.line = m_row.number;
    m_result.title = cell(m_columns.title);
    m_result.link = cell(m_columns.link);
    m_result.numbers.views = number(m_columns.views);
    m_result.numbers.likes = number(m_columns.likes);
    m_result.numbers.comments = number(m_columns.comments);
    m_result.numbers.shares = number(m_columns.shares);
    m_result.numbers.measuredOn = date(m_columns.measuredOn);
    return std::move(m_result);
  }

private:
  [[nodiscard]] std::string cell(Cell column) const
  {
    return column ? std::string(trimmed(meant(m_row.cells[*column]))) : std::string();
  }

  std::optional<std::int64_t> number(Cell column)
  {
    const std::string text = cell(column);
    if (saysNothing(text, ColumnFormat::Kind::Number))
      return {};
    const auto read = readNumber(text);
    if (read && read->value() >= 0 && read->value() == std::floor(read->value()))
      return static_cast<std::int64_t>(read->value());
    m_result.unreadable = text;
    return {};
  }

  std::optional<Date> date(Cell column)
  {
    const std::string text = cell(column);
    if (saysNothing(text, ColumnFormat::Kind::Date))
      return {};
    if (const DateCell read = readDate(text, DateFormat::Ymd); read.kind == DateCell::Kind::Value)
      return read.date;
    m_result.unreadable = text;
    return {};
  }

  const SourceRow& m_row;
  const EngagementColumns& m_columns;
  EngagementRow m_result;
};

Result<std::vector<EngagementRow>> rowsIn(const std::filesystem::path& file, const Control& control)
{
  ReadOptions options;
  options.as = ImportAs::Activity;
  const auto source = inspect(file, options, control);
  if (!source)
    return tl::unexpected(source.error());
  std::vector<std::string> headers;
  for (const SourceColumn& column : source->columns)
    headers.push_back(column.rawHeader);
  const EngagementColumns columns = engagementColumns(headers);
  if (!columns.useful())
    return badContent("content-columns", file.filename().string(), "title");
  std::vector<EngagementRow> rows;
  RowReader reader(*source);
  for (SourceRow row; reader.next(row);) {
    if (row.mark == RowMark::Data)
      rows.push_back(RowOfNumbers(row, columns).read());
  }
  return rows;
}

} // namespace

std::vector<CadenceLine> cadenceOf(Workspace& workspace, DateRange range)
{
  return cadence(contentOf(workspace), cadenceTargets(workspace), workspace.community().calendar, range,
                 workspace.asOf());
}

EngagementSummary engagementIn(Workspace& workspace, DateRange range)
{
  return engagementOf(contentOf(workspace), workspace.community().calendar.zone, range);
}

std::vector<BestTime> bestTimes(Workspace& workspace, Date from, const Control& control)
{
  const Date today = workspace.asOf();
  const auto history = workspace.history(control);
  const Rhythm rhythm = rhythmOn(workspace, *history, {today.plus(1 - daysLookedAt), today}, control);
  const Zone& zone = workspace.community().calendar.zone;
  std::vector<BestTime> times;
  for (const RhythmSlot& slot : rhythmSlots(rhythm).busiest) {
    const int ahead = (slot.weekday - static_cast<int>(weekday(from) - 1) + daysOfWeek) % daysOfWeek;
    times.push_back({slot, zone.moment(from.plus(ahead), slot.fromHour * 3'600)});
  }
  return times;
}

Result<EngagementPlan> readEngagement(Workspace& workspace, const std::filesystem::path& file,
                                      const Control& control)
{
  const auto rows = rowsIn(file, control);
  if (!rows)
    return tl::unexpected(rows.error());
  return planEngagement(contentOf(workspace), *rows, workspace.asOf());
}

Result<EngagementImport> importEngagement(Workspace& workspace, const std::filesystem::path& file,
                                          const Control& control)
{
  const auto rows = rowsIn(file, control); // before others wait
  if (!rows)
    return tl::unexpected(rows.error());
  Edit edit(workspace.db(), {"content-engagement", {}});
  EngagementImport result;
  result.plan = planEngagement(contentOf(workspace), *rows, workspace.asOf());
  ContentStore store(workspace.db());
  for (const ContentItem& item : result.plan.changed)
    store.update(item, Moment::now());
  edit.label.arguments["count"] = std::to_string(result.plan.changed.size());
  result.change = edit.commit();
  return result;
}

} // namespace weilu
