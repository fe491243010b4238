// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_choices.h"

#include "app/cli/say.h"
#include "core/intake/column_decisions.h"
#include "ui/base/text.h"

#include <charconv>

namespace weilu::cli {

namespace {

std::uint64_t rowNumber(const std::string& option, std::string_view text)
{
  std::uint64_t row = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row);
  if (error != std::errc() || end != text.data() + text.size() || row == 0)
    misuse(Terminal::tr("%1: \"%2\" is not a row of the file.").arg(ui::text(option), ui::text(text)));
  return row;
}

/// "3,7-9" as rows.
void addRows(const std::string& list, std::set<std::uint64_t>& rows)
{
  constexpr std::uint64_t most = 1'000'000;
  for (const QString& range : ui::text(list).split(',')) {
    const std::string part = range.toStdString();
    const auto dash = part.find('-');
    const std::uint64_t first = rowNumber("--skip-rows", part.substr(0, dash));
    const std::uint64_t last =
        dash == std::string::npos ? first : rowNumber("--skip-rows", part.substr(dash + 1));
    if (last < first || last - first >= most)
      misuse(Terminal::tr("--skip-rows: \"%1\" is not a range of rows.").arg(ui::text(part)));
    for (std::uint64_t row = first; row <= last; ++row)
      rows.insert(row);
  }
}

/// The field that a mode or a blank cell of \p column is about. Refuses UnknownColumn, and BadValue for a
/// column that is not imported or only ever adds.
Result<std::string> fieldOf(const SourceFile& file, const std::string& option, const std::string& column)
{
  const auto index = columnNamed(file.columns, column);
  if (!index)
    return refuse(RefusalCode::UnknownColumn, {{"file", file.path.string()}, {"found", column}});
  std::string field(modeField(file.columns[*index].field));
  if (field.empty())
    return refuse(RefusalCode::BadValue,
                  {{"what", option}, {"found", column}, {"expected", "column-with-mode"}});
  return field;
}

Result<void> takeModes(const ImportChoices& choices, const SourceFile& file, ImportOptions& options)
{
  for (const std::string& text : choices.columnModes) {
    const auto [column, name] = assignment("--column-mode", text);
    const auto mode = importModeNamed(name);
    if (!mode)
      misuse(Terminal::tr("--column-mode: \"%1\" is not merge, create, update or fill.").arg(ui::text(name)));
    const auto field = fieldOf(file, "--column-mode", column);
    if (!field)
      return tl::unexpected(field.error());
    options.fieldModes[*field] = *mode;
  }
  for (const std::string& column : choices.eraseBlank) {
    if (column == "true") { // the option without a column
      options.blanksErase = true;
      continue;
    }
    const auto field = fieldOf(file, "--erase-blank", column);
    if (!field)
      return tl::unexpected(field.error());
    if (!isErasable(*field))
      return refuse(
          RefusalCode::BadValue,
          {{"what", "--erase-blank"}, {"found", column}, {"expected", "column-that-can-be-cleared"}});
    options.blanksEraseIn.insert(*field);
  }
  return {};
}

Result<RowDecision> decision(const std::string& who, Workspace& workspace)
{
  using Kind = RowDecision::Kind;
  if (who == "new")
    return RowDecision{Kind::New, {}, 0};
  if (who == "skip")
    return RowDecision{Kind::LeaveOut, {}, 0};
  if (who.starts_with("row:"))
    return RowDecision{Kind::SameAs, {}, rowNumber("--choose", std::string_view(who).substr(4))};
  const auto person = workspace.members().resolve(who);
  if (!person)
    return tl::unexpected(person.error());
  return RowDecision{Kind::Person, *person, 0};
}

} // namespace

std::pair<std::string, std::string> assignment(const std::string& option, const std::string& text)
{
  const std::size_t at = text.rfind('=');
  if (at == std::string::npos)
    misuse(Terminal::tr("%1: \"%2\" has no \"=\".").arg(ui::text(option), ui::text(text)));
  return {text.substr(0, at), text.substr(at + 1)};
}

void addChoices(Command command, ImportChoices& choices)
{
  command
      .option(
          "--mode", choices.mode,
          said(Terminal::tr(
              "merge: given values win; create, update: only new or known people; fill: only what is empty")))
      .oneOf({"merge", "create", "update", "fill"})
      .showDefault();
  command.option("--column-mode", choices.columnModes,
                 said(Terminal::tr("Column=mode, any number: where a column differs from the rest")));
  command.flag("--erase-blank", choices.eraseBlank,
               said(Terminal::tr("Blank cells clear what is known, everywhere; --erase-blank=COLUMN, any "
                                 "number: there only")));
  command.flag("--replace-tags", choices.replaceTags,
               said(Terminal::tr("The tags of a row are all that the person has")));
  command.option("--skip-rows", choices.skipRows, said(Terminal::tr("Rows to leave out, such as 3,7-9")));
  command.option("--choose", choices.choose,
                 said(Terminal::tr("Row=PERSON, any number: whom a row is about; new: somebody new; "
                                   "skip: leave it out; row:N: the same as row N")));
  command.option(
      "--roster-of", choices.rosterOf,
      said(Terminal::tr("The file is the whole list of this group: who is missing left, who is new joined")));
  command.option("--on", choices.on, said(Terminal::tr("The date of that list, as YYYY-MM-DD")));
  command.flag("--confirm", choices.confirm,
               said(Terminal::tr("Take the list also when it has little in common with the group")));
}

Result<ImportOptions> optionsOf(const ImportChoices& choices, const SourceFile& file, Workspace& workspace)
{
  ImportOptions options(importModeNamed(choices.mode).value_or(ImportMode::Merge));
  options.replaceTags = choices.replaceTags;
  if (const auto taken = takeModes(choices, file, options); !taken)
    return tl::unexpected(taken.error());
  for (const std::string& list : choices.skipRows)
    addRows(list, options.leftOut);
  for (const std::string& text : choices.choose) {
    const auto at = text.find('=');
    const std::uint64_t row = rowNumber("--choose", text.substr(0, at));
    auto decided = decision(at == std::string::npos ? std::string() : text.substr(at + 1), workspace);
    if (!decided)
      return tl::unexpected(decided.error());
    options.decisions[row] = *decided;
  }
  if (choices.rosterOf.empty())
    return options;
  const auto on = dateOption("--on", choices.on, workspace.community().calendar.zone.dateOf(Moment::now()));
  if (!on)
    return tl::unexpected(on.error());
  options.roster = RosterOf{{}, choices.rosterOf, *on, choices.confirm};
  return options;
}

} // namespace weilu::cli
