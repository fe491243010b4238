// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_words.h"

#include <QCoreApplication>

#include "core/intake/field_codes.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"

#include <algorithm>
#include <map>

namespace weilu::ui::intake_words {

namespace {

struct Intake {
  Q_DECLARE_TR_FUNCTIONS(intake)
};

QString dateOrder(const std::string& order)
{
  static const std::map<std::string, const char*> orders{
      {"ymd", QT_TRANSLATE_NOOP("intake", "Year-month-day")},
      {"dmy", QT_TRANSLATE_NOOP("intake", "Day/month/year")},
      {"mdy", QT_TRANSLATE_NOOP("intake", "Month/day/year")},
      {"epoch", QT_TRANSLATE_NOOP("intake", "Seconds since 1970")},
      {"epoch-ms", QT_TRANSLATE_NOOP("intake", "Milliseconds since 1970")},
      {"excel", QT_TRANSLATE_NOOP("intake", "Excel day number")}};
  const auto found = orders.find(order);
  return found == orders.end() ? Intake::tr("Date") : Intake::tr(found->second);
}

} // namespace

QString fileFilter()
{
  return Intake::tr("Exports (%1);;All files (*)")
      .arg(QLatin1String("*.csv *.tsv *.txt *.xls *.xlsx *.json *.jsonl *.xml *.html *.htm *.vcf *.zip"));
}

QString field(const std::string& code)
{
  if (code.empty())
    return Intake::tr("Do not import");
  const FieldCode* known = fieldCode(code);
  if (!known)
    return text(code);
  const QString label = language::pick(std::string(known->labelZh), std::string(known->labelEn));
  const std::size_t colon = code.find(':');
  if (code.starts_with("identity:") && keyKind(code.substr(colon + 1)) != text(code.substr(colon + 1)))
    return keyKind(code.substr(colon + 1));
  return colon == std::string::npos ? label : Intake::tr("%1: %2").arg(label, text(code.substr(colon + 1)));
}

QString as(ImportAs as)
{
  switch (as) {
  case ImportAs::Members:
    return Intake::tr("Members");
  case ImportAs::Activity:
    return Intake::tr("Activity");
  case ImportAs::Purchases:
    return Intake::tr("Purchases");
  }
  return {};
}

QString preset(const std::string& id)
{
  const auto& all = presets();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.id == id; });
  return found == all.end() ? Intake::tr("None: by column names")
                            : language::pick(found->labelZh, found->labelEn);
}

QString conversion(const SourceColumn& column)
{
  if (column.field.empty())
    return QStringLiteral("—");
  switch (column.format.kind) {
  case ColumnFormat::Kind::Id:
    return Intake::tr("Text, as it is");
  case ColumnFormat::Kind::Email:
    return Intake::tr("Lower case");
  case ColumnFormat::Kind::Phone:
    return Intake::tr("+86 where none is given");
  case ColumnFormat::Kind::Date:
    return dateOrder(column.format.dateFormat);
  case ColumnFormat::Kind::Moment:
    return column.format.zone.empty()
               ? Intake::tr("%1, local time").arg(dateOrder(column.format.dateFormat))
               : Intake::tr("%1, %2").arg(dateOrder(column.format.dateFormat), text(column.format.zone));
  case ColumnFormat::Kind::Number:
    return Intake::tr("Number");
  case ColumnFormat::Kind::Money:
    return Intake::tr("Money");
  case ColumnFormat::Kind::Flag:
    return Intake::tr("Yes or no");
  case ColumnFormat::Kind::Choice:
    return Intake::tr("Known words");
  case ColumnFormat::Kind::List:
    return Intake::tr("List");
  case ColumnFormat::Kind::Text:
  case ColumnFormat::Kind::Name:
    break;
  }
  return Intake::tr("Text");
}

QString encoding(const std::string& code) { return text(code).toUpper(); }

QString delimiter(char32_t delimiter)
{
  switch (delimiter) {
  case U',':
    return Intake::tr("Comma ,");
  case U'\t':
    return Intake::tr("Tab");
  case U';':
    return Intake::tr("Semicolon ;");
  case U'|':
    return Intake::tr("Bar |");
  case U'，':
    return Intake::tr("Chinese comma ，");
  default:
    return delimiter == 0 ? Intake::tr("None") : QString::fromUcs4(&delimiter, 1);
  }
}

QString mode(ImportMode mode)
{
  switch (mode) {
  case ImportMode::Merge:
    return Intake::tr("Merge");
  case ImportMode::Create:
    return Intake::tr("Only new people");
  case ImportMode::Update:
    return Intake::tr("Only known people");
  case ImportMode::Fill:
    return Intake::tr("Fill what is empty");
  }
  return {};
}

QString modeMeaning(ImportMode mode)
{
  switch (mode) {
  case ImportMode::Merge:
    return Intake::tr("Values in the file win; blank cells never erase anything");
  case ImportMode::Create:
    return Intake::tr("People who are known stay as they are");
  case ImportMode::Update:
    return Intake::tr("Nobody new comes in");
  case ImportMode::Fill:
    return Intake::tr("Only fields that are empty now are written");
  }
  return {};
}

QString fieldMode(ImportMode mode)
{
  switch (mode) {
  case ImportMode::Merge:
    return Intake::tr("A given value wins");
  case ImportMode::Create:
    return Intake::tr("Only for new people");
  case ImportMode::Update:
    return Intake::tr("Only for known people");
  case ImportMode::Fill:
    return Intake::tr("Only where it is empty");
  }
  return {};
}

QString columnMode(const SourceColumn& column, const ImportOptions& choices)
{
  const std::string field(modeField(column.field));
  if (field.empty())
    return QStringLiteral("—");
  const auto own = choices.fieldModes.find(field);
  QString shown = own == choices.fieldModes.end() ? Intake::tr("as the import") : fieldMode(own->second);
  if (choices.blanksEraseIn.contains(field))
    shown += Intake::tr(", blanks clear");
  return shown;
}

QString treatment(ImportProblem::Kind kind, const QString& value)
{
  using Kind = ImportProblem::Kind;
  switch (kind) {
  case Kind::AssumedDateOrder:
    return Intake::tr("Read as %1. If that is wrong, choose the other under \"Read as\"")
        .arg(dateOrder(value.toStdString()));
  case Kind::FooterRow:
  case Kind::RepeatedHeader:
    return Intake::tr("No data: passed over and counted nowhere");
  case Kind::NotAPerson:
    return Intake::tr("Told by the platform itself: nobody's activity");
  case Kind::SharedEmail:
    return Intake::tr("The row comes in; the address tells these people not apart");
  case Kind::FoundByName:
    return Intake::tr("The row goes to the one person of that name");
  case Kind::DuplicateInFile:
    return Intake::tr("Taken together: later rows complete the earlier");
  case Kind::TooManyCells:
  case Kind::TooFewCells:
  case Kind::UnclosedQuote:
    return Intake::tr("The row comes in as far as it could be read; look at it");
  case Kind::UndecodableText:
  case Kind::LostLetters:
  case Kind::Garbled:
    return Intake::tr("The rest comes in; the letters can only come back by exporting once more");
  case Kind::ZeroAmount:
    return Intake::tr("The order comes in without an amount");
  default:
    return Intake::tr("The cell stays empty, the row comes in");
  }
}

QString keyKind(const std::string& kind)
{
  if (kind == "phone")
    return Intake::tr("phone", "a key that finds a person");
  if (kind == "email")
    return Intake::tr("e-mail", "a key that finds a person");
  if (kind == "id")
    return Intake::tr("id", "a key that finds a person");
  if (kind == "name" || kind.ends_with(".name"))
    return Intake::tr("name", "a key that finds a person");
  return text(kind);
}

QString candidate(const Candidate& candidate)
{
  const QString who =
      candidate.person.valid() ? text(candidate.name) : Intake::tr("The person of row %1").arg(candidate.row);
  return Intake::tr("%1, by %2 %3").arg(who, keyKind(candidate.kind), text(candidate.value));
}

QString value(const std::string& field, const std::string& value)
{
  if (value.empty())
    return Intake::tr("empty", "a value");
  for (int role = 0; field == "role" && role <= static_cast<int>(Role::Bot); ++role) {
    if (code(static_cast<Role>(role)) == value)
      return words::role(static_cast<Role>(role));
  }
  if (field == "standing")
    return words::standing(value == code(Standing::Member) ? Standing::Member : Standing::User);
  for (int gender = 0; field == "gender" && gender <= static_cast<int>(Gender::Other); ++gender) {
    if (code(static_cast<Gender>(gender)) == value)
      return words::gender(static_cast<Gender>(gender));
  }
  if (field == "do_not_contact" || field.starts_with("consent:"))
    return value == "yes" ? Intake::tr("yes") : Intake::tr("no");
  return text(value).simplified().left(200);
}

QString confidence(int percent)
{
  const QString level = percent >= 90   ? Intake::tr("high")
                        : percent >= 60 ? Intake::tr("fair")
                                        : Intake::tr("low");
  return QStringLiteral("%1 %2%").arg(level).arg(percent);
}

QString outcome(RowOutcome outcome)
{
  switch (outcome) {
  case RowOutcome::Create:
    return Intake::tr("New");
  case RowOutcome::Update:
    return Intake::tr("Updated");
  case RowOutcome::Unchanged:
    return Intake::tr("Unchanged");
  case RowOutcome::Reject:
    return Intake::tr("Rejected");
  case RowOutcome::LeftOut:
    return Intake::tr("Left out");
  }
  return {};
}

BadgeTone outcomeTone(RowOutcome outcome)
{
  switch (outcome) {
  case RowOutcome::Create:
    return BadgeTone::Good;
  case RowOutcome::Update:
    return BadgeTone::Info;
  case RowOutcome::Reject:
    return BadgeTone::Bad;
  case RowOutcome::Unchanged:
  case RowOutcome::LeftOut:
    break;
  }
  return BadgeTone::Neutral;
}

} // namespace weilu::ui::intake_words
