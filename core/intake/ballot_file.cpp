// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ballot_file.h"

#include "core/base/text.h"
#include "core/intake/column_decisions.h"
#include "core/intake/matcher.h"
#include "core/intake/name_labels.h"
#include "core/intake/synonyms.h"
#include "core/members/member_numbers.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 8> faultCodes{"person",  "twice",        "repeated", "nothing",
                                                     "unknown", "option-twice", "several",  "torn"};

/// Names of columns that hold what was chosen, without the number behind them.
const std::set<std::string, std::less<>> choiceHeaders{
    "ballot",      "vote",     "votes",   "your vote", "voted for", "choice", "choices",
    "your choice", "option",   "options", "选项",      "选择",      "投票",   "投票选项",
    "所选选项",    "你的选择", "排序",    "投给",      "票"};

/// What can stand between several options in one cell, the least likely in a title first.
constexpr std::array<std::string_view, 6> separators{">＞→", ";；", "|｜", "\n", "、", ",，"};

/// The options of a vote by what people write for them.
class OptionNames {
public:
  explicit OptionNames(const CampaignPlan& plan)
  {
    for (const VoteOption& option : plan.options)
      m_codes.emplace(folded(option.title), option.code);
    for (const VoteOption& option : plan.options)
      m_codes[folded(option.code)] = option.code;
  }

  [[nodiscard]] const std::string* code(std::string_view text) const
  {
    const auto found = m_codes.find(folded(trimmed(text)));
    return found == m_codes.end() ? nullptr : &found->second;
  }

  /// What a cell names, as it is written: options where every part is one, else the parts of the first sign
  /// that stands in it.
  [[nodiscard]] std::vector<std::string> parts(std::string_view cell) const
  {
    std::vector<std::string> whole{std::string(trimmed(cell))};
    if (whole.front().empty())
      return {};
    if (code(cell))
      return whole;
    std::vector<std::string> likely;
    for (const std::string_view signs : separators) {
      std::vector<std::string> parts = splitList(cell, signs);
      if (parts.size() < 2)
        continue;
      if (std::ranges::all_of(parts, [this](const std::string& part) { return code(part) != nullptr; }))
        return parts;
      if (likely.empty())
        likely = std::move(parts);
    }
    return likely.empty() ? whole : likely;
  }

  [[nodiscard]] bool isChoice(std::string_view cell) const
  {
    const auto named = parts(cell);
    return !named.empty() &&
           std::ranges::all_of(named, [this](const std::string& part) { return code(part) != nullptr; });
  }

private:
  std::map<std::string, std::string> m_codes;
};

/// "choice" of "Choice 2", "选项" of "选项2".
std::string withoutNumber(std::string header)
{
  while (!header.empty() &&
         (std::isdigit(static_cast<unsigned char>(header.back())) != 0 || header.back() == ' '))
    header.pop_back();
  return header;
}

Result<std::vector<std::size_t>> choiceColumns(const SourceFile& file, const OptionNames& names,
                                               const std::vector<std::string>& wanted)
{
  std::vector<std::size_t> columns;
  for (const std::string& header : wanted) {
    const auto column = columnNamed(file.columns, header);
    if (!column)
      return tl::unexpected(file.about({RefusalCode::UnknownColumn, {{"found", header}}}));
    columns.push_back(*column);
  }
  if (columns.empty()) {
    for (const SourceColumn& column : file.columns) {
      if (choiceHeaders.contains(withoutNumber(normalisedHeader(column.rawHeader))))
        columns.push_back(column.index);
    }
  }
  const bool named = !columns.empty();
  for (const SourceColumn& column : file.columns) {
    const bool choices =
        !column.samples.empty() &&
        std::ranges::all_of(column.samples, [&](const auto& cell) { return names.isChoice(cell); });
    if (!named && choices)
      columns.push_back(column.index);
  }
  if (columns.empty())
    return tl::unexpected(
        file.about({RefusalCode::BadValue, {{"what", "ballot-file"}, {"expected", "choice"}}}));
  return columns;
}

/// One reading of a file of ballots.
class BallotReading {
public:
  BallotReading(const IntakeStores& stores, const CampaignPlan& plan, BallotFile& result,
                std::vector<std::size_t> columns)
      : m_plan(plan)
      , m_names(plan)
      , m_result(result)
      , m_columns(std::move(columns))
      , m_who(result.file)
      , m_labels(m_who, NameUse::Chat)
      , m_known(stores.db)
      , m_matcher(stores.members, m_known, IdentityIndex::load(stores.db), m_who, NameUse::Chat,
                  nextMemberId(stores.db), m_options)
  {
  }

  [[nodiscard]] bool givesAnybody() const { return m_who.givesAnybody(); }

  void run(const Control& control)
  {
    RowReader reader(m_result.file);
    for (SourceRow row; reader.next(row);) {
      if (row.mark == RowMark::Footer || row.mark == RowMark::RepeatedHeader)
        continue;
      control.checkpoint(Phase::Reading, ++m_result.rows, m_result.file.rows);
      if (row.mark == RowMark::Torn || row.damaged)
        note(row.number, BallotFault::Torn);
      else
        take(row);
    }
    settle();
  }

private:
  /// A ballot with the row it stands in.
  struct Read {
    std::uint64_t row;
    Ballot ballot;
    std::string name;
  };

  void note(std::uint64_t row, BallotFault fault, const std::string& column = {}, std::string value = {},
            bool rejects = true)
  {
    m_result.problems.push_back({row, column, std::move(value), fault, {}, rejects});
  }

  void take(const SourceRow& row)
  {
    const MemberId person = whoIs(row);
    const auto choice = chosen(row);
    if (person.valid() && choice)
      m_read.push_back({row.number, {person, *choice, {}}, m_row.name});
  }

  MemberId whoIs(const SourceRow& row)
  {
    m_row = {};
    m_who.readKeysAndNames(row, m_row);
    m_labels.complete(m_row);
    const Meeting meeting = m_matcher.meet(m_row, false);
    const bool rejected = meeting.verdict == Meeting::Verdict::Rejected;
    if (rejected || meeting.problem == ImportProblem::Kind::FoundByName) {
      const std::size_t at = meeting.problemKey < m_row.keys.size() ? meeting.problemKey : 0;
      const RowKey* const key = at < m_row.keys.size() ? &m_row.keys[at] : nullptr;
      const bool inColumn = key && key->column < m_result.file.columns.size();
      note(row.number, BallotFault::Person,
           inColumn ? m_result.file.columns[key->column].header : std::string(),
           key ? (key->shown.empty() ? key->value : key->shown) : std::string(), rejected);
      m_result.problems.back().person = meeting.problem;
    }
    return rejected ? MemberId{} : meeting.person;
  }

  std::optional<std::vector<std::string>> chosen(const SourceRow& row)
  {
    std::vector<std::string> choice;
    for (const std::size_t column : m_columns) {
      for (const std::string& part : m_names.parts(row.cells[column])) {
        const std::string* const code = m_names.code(part);
        const bool again = code && std::ranges::find(choice, *code) != choice.end();
        if (!code || again) {
          note(row.number, again ? BallotFault::OptionTwice : BallotFault::Unknown, header(column), part);
          return {};
        }
        choice.push_back(*code);
      }
    }
    if (choice.empty() || (m_plan.vote == VoteMethod::Single && choice.size() > 1)) {
      const std::size_t column = m_columns.front();
      note(row.number, choice.empty() ? BallotFault::Nothing : BallotFault::Several, header(column),
           std::string(row.cells[column]));
      return {};
    }
    return choice;
  }

  [[nodiscard]] const std::string& header(std::size_t column) const
  {
    return m_result.file.columns[column].header;
  }

  /// One ballot a person: of several that say the same the first, of others none.
  void settle()
  {
    std::map<MemberId, std::vector<const Read*>> of;
    for (const Read& read : m_read)
      of[read.ballot.member].push_back(&read);
    for (const Read& read : m_read) {
      const auto& rows = of.at(read.ballot.member);
      const bool same = std::ranges::all_of(
          rows, [&](const Read* other) { return other->ballot.choice == read.ballot.choice; });
      if (!same)
        note(read.row, BallotFault::Twice, {}, read.name);
      else if (rows.front() != &read)
        note(read.row, BallotFault::Repeated, {}, read.name, false);
      else
        m_result.ballots.push_back(read.ballot);
    }
    std::ranges::stable_sort(m_result.problems, {}, &BallotProblem::row);
  }

  const CampaignPlan& m_plan;
  OptionNames m_names;
  BallotFile& m_result;
  std::vector<std::size_t> m_columns;
  ImportOptions m_options;
  WhoReader m_who;
  NameLabels m_labels;
  MemberReader m_known;
  Matcher m_matcher;
  WhoRow m_row;
  std::vector<Read> m_read;
};

} // namespace

std::string_view code(BallotFault fault) { return faultCodes.at(static_cast<std::size_t>(fault)); }

Result<BallotFile> readBallots(const IntakeStores& stores, const CampaignPlan& plan,
                               const std::filesystem::path& path, const std::vector<std::string>& choices,
                               const Control& control)
{
  ReadOptions options;
  options.as = ImportAs::Activity;
  auto file = inspect(path, options, control);
  if (!file)
    return tl::unexpected(file.error());
  auto columns = choiceColumns(*file, OptionNames(plan), choices);
  if (!columns)
    return tl::unexpected(columns.error());
  BallotFile result;
  result.file = std::move(*file);
  result.file.byName = true; // as in lists of who came
  for (const std::size_t column : *columns) {
    result.file.columns[column].field.clear();
    result.choices.push_back(result.file.columns[column].header);
  }
  BallotReading reading(stores, plan, result, std::move(*columns));
  if (!reading.givesAnybody())
    return tl::unexpected(result.file.about(RefusalCode::NoIdentity));
  reading.run(control);
  return result;
}

} // namespace weilu
