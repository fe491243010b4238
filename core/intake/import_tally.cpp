// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_tally.h"

#include "core/intake/field_column.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::size_t kMostSampled = 200;
constexpr std::size_t kMostAsked = 1000;
constexpr std::size_t kMostDecided = 1000;
constexpr std::size_t kPerOutcome = 25;
constexpr std::size_t kPerProblem = 5;
/// The first rows are shown whatever they are, because people compare them with the file.
constexpr std::size_t kFirstRows = 50;

using Kind = ImportProblem::Kind;

/// What the rows are that a preset sets aside: system messages of a chat, else what is no payment or visit.
Kind skippedAs(const SourceFile& file)
{
  const bool visits =
      std::ranges::find(file.constants, std::pair<std::string, std::string>("kind", "attend")) !=
      file.constants.end();
  return file.as == ImportAs::Purchases || visits ? Kind::NotCounted : Kind::NotAPerson;
}

std::optional<Kind> setAside(RowMark mark, const SourceFile& file)
{
  switch (mark) {
  case RowMark::Footer:
    return Kind::FooterRow;
  case RowMark::RepeatedHeader:
    return Kind::RepeatedHeader;
  case RowMark::Skipped:
    return skippedAs(file);
  case RowMark::Torn:
    return Kind::TornEnd;
  case RowMark::Data:
  case RowMark::Continuation:
    break;
  }
  return {};
}

/// The field code that a column mapped to \p field changes ("email" gives "identity:email").
std::vector<std::string> changedBy(const std::string& field, const std::string& platform)
{
  if (field == "id")
    return {"identity:" + (platform.empty() ? std::string("id") : platform)};
  if (field == "email" || field == "phone")
    return {"identity:" + field};
  if (field == "given_name" || field == "family_name")
    return {"name"};
  if (field == "term_ends")
    return {"plan"};
  return {field};
}

} // namespace

ImportTally::ImportTally(const SourceFile& file, const ImportOptions& options, bool sampled)
    : m_file(file)
    , m_options(options)
    , m_sampled(sampled)
{
  for (const SourceColumn& column : file.columns) {
    for (const std::string& code : changedBy(column.field, file.platform))
      m_columnsOf[code].push_back(column.index);
    noteColumn(column);
  }
}

bool ImportTally::isLeftOut(const WhoRow& row)
{
  const bool isRow = row.mark != RowMark::Footer && row.mark != RowMark::RepeatedHeader;
  if (!isRow || !m_options.leavesOut(row.number))
    return false;
  ++counts.leftOut;
  static_cast<void>(show(row.number, RowOutcome::LeftOut, {}, row.name));
  return true;
}

/// What is doubtful about a column as a whole is said once, at the header.
void ImportTally::noteColumn(const SourceColumn& column)
{
  const auto note = [&](Kind kind, const std::string& value) {
    m_problems.add({std::max<std::uint64_t>(m_file.headerLine, 1), column.header, value, kind,
                    std::string(expectedFor(kind)), false});
  };
  if (!column.garbled.empty())
    note(Kind::Garbled, column.garbled);
  if (!column.lossy.empty())
    note(Kind::LostLetters, column.lossy);
  if (!column.field.empty() && column.format.dateOrderAssumed)
    note(Kind::AssumedDateOrder, column.format.dateFormat);
}

bool ImportTally::begin(const WhoRow& row)
{
  if (isLeftOut(row))
    return false;
  const std::optional<Kind> aside = setAside(row.mark, m_file);
  if (!aside) {
    ++counts.rows;
    return true;
  }
  if (row.mark == RowMark::Skipped || row.mark == RowMark::Torn) {
    ++counts.rows;
    const RowKey left{0, FieldColumn::kConstant, row.torn, {}};
    note(row.number, *aside, row.torn.empty() ? nullptr : &left, true);
    reject(row, *aside);
  } else {
    note(row.number, *aside, nullptr, false);
  }
  return false;
}

void ImportTally::noteProblems(const WhoRow& row)
{
  for (const ImportProblem& problem : row.problems) {
    if (m_sampled && m_sampledProblems[problem.kind]++ < kPerProblem)
      m_telling.insert(row.number);
    m_problems.add(problem);
  }
}

void ImportTally::noteMeeting(const WhoRow& row, const Meeting& meeting)
{
  const bool rejects = meeting.verdict == Meeting::Verdict::Rejected;
  if (meeting.problem) {
    const RowKey* about = meeting.problemKey < row.keys.size() ? &row.keys[meeting.problemKey] : nullptr;
    note(row.number, *meeting.problem, about, rejects);
  }
  if (rejects)
    reject(row, meeting.problem.value_or(Kind::NoIdentity));
}

void ImportTally::ask(UndecidedRow row)
{
  if (undecidedCount++ < kMostAsked)
    undecided.push_back(std::move(row));
}

void ImportTally::showMeeting(std::uint64_t row, MemberId who, const std::string& kind, const RowKey* key)
{
  const auto shown = m_sample.find(row);
  if (shown == m_sample.end())
    return;
  shown->second.who = who;
  if (!key)
    return;
  shown->second.keyKind = kind;
  shown->second.keyValue = key->value;
}

void ImportTally::note(std::uint64_t row, Kind problem, const RowKey* about, bool rejects)
{
  ImportProblem made{row, {}, {}, problem, std::string(expectedFor(problem)), rejects};
  if (about) {
    made.value = about->shown.empty() ? about->value : about->shown;
    if (about->column < m_file.columns.size())
      made.column = m_file.columns[about->column].header;
  }
  if (m_sampled && m_sampledProblems[problem]++ < kPerProblem)
    m_telling.insert(row);
  if (rejects && !m_sampled)
    m_problems.addRejected(made);
  m_problems.add(std::move(made));
}

void ImportTally::reject(const WhoRow& row, Kind reason)
{
  if (!m_sampled)
    std::ranges::for_each(row.problems, [this](const auto& each) { m_problems.addRejected(each); });
  m_rejected.push_back({row.number, reason, row.part});
  settle(row.number, RowOutcome::Reject);
}

void ImportTally::settle(std::uint64_t row, RowOutcome outcome, const std::vector<std::string>& fields,
                         const std::string& person)
{
  std::uint64_t& count = outcome == RowOutcome::Create      ? counts.created
                         : outcome == RowOutcome::Update    ? counts.updated
                         : outcome == RowOutcome::Unchanged ? counts.unchanged
                                                            : counts.rejected;
  ++count;
  for (const std::string& field : fields)
    ++fieldChanges[field];
  show(row, outcome, fields, person);
}

bool ImportTally::show(std::uint64_t row, RowOutcome outcome, const std::vector<std::string>& fields,
                       const std::string& person)
{
  if (!m_sampled || !wants(row, outcome))
    return false;
  PreviewRow& shown = m_sample[row];
  shown.row = row;
  shown.outcome = outcome;
  shown.person = person;
  for (const std::string& field : fields) {
    if (const auto columns = m_columnsOf.find(field); columns != m_columnsOf.end())
      shown.changed.insert(shown.changed.end(), columns->second.begin(), columns->second.end());
  }
  return true;
}

bool ImportTally::wants(std::uint64_t row, RowOutcome outcome)
{
  if (outcome == RowOutcome::LeftOut || m_options.decision(row))
    return m_sample.size() < kMostSampled + kMostDecided;
  if (m_sample.size() >= kMostSampled)
    return false;
  const bool rare = m_sampledOutcomes[outcome]++ < kPerOutcome;
  return rare || m_telling.erase(row) > 0 || m_sample.size() < kFirstRows;
}

void ImportTally::resettle(std::uint64_t row, RowOutcome outcome)
{
  if (const auto shown = m_sample.find(row); shown != m_sample.end())
    shown->second.outcome = outcome;
}

void ImportTally::addBadCells(PreviewRow& row) const
{
  for (const ImportProblem& problem : m_problems.first()) {
    if (problem.row != row.row || problem.column.empty())
      continue;
    const auto column = std::ranges::find(m_file.columns, problem.column, &SourceColumn::header);
    if (column != m_file.columns.end() && std::ranges::find(row.bad, column->index) == row.bad.end())
      row.bad.push_back(column->index);
  }
}

std::vector<PreviewRow> ImportTally::preview(const Control& control) const
{
  std::vector<PreviewRow> rows;
  RowReader reader(m_file);
  SourceRow source;
  std::uint64_t read = 0;
  while (rows.size() < m_sample.size() && reader.next(source)) {
    if (++read % 1024 == 0)
      control.checkpoint(Phase::Planning, read, m_file.rows);
    const auto sampled = m_sample.find(source.number);
    const bool again = !rows.empty() && rows.back().row == source.number;
    if (sampled == m_sample.end() || again)
      continue;
    PreviewRow& row = rows.emplace_back(sampled->second);
    row.cells.assign(source.cells.begin(),
                     source.cells.begin() +
                         std::ptrdiff_t(std::min(source.cells.size(), m_file.columns.size())));
    addBadCells(row);
    const auto asked = std::ranges::find(undecided, row.row, &UndecidedRow::row);
    if (asked != undecided.end())
      row.candidates = asked->candidates;
  }
  return rows;
}

} // namespace weilu
