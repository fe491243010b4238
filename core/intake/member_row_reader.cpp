// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/member_row_reader.h"

#include "core/intake/cell_value.h"
#include "core/intake/problem_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

constexpr std::array<std::pair<std::string_view, PersonText>, 9> kTextFields{{
    {"city", PersonText::City},
    {"region", PersonText::Region},
    {"occupation", PersonText::Occupation},
    {"organisation", PersonText::Organisation},
    {"position", PersonText::Position},
    {"language", PersonText::Language},
    {"channel", PersonText::Channel},
    {"referrer", PersonText::Referrer},
    {"note", PersonText::Note},
}};

void clear(MemberRow& row)
{
  for (std::string& text : row.texts)
    text.clear();
  row.standing.reset();
  row.gender = Gender::Unknown;
  row.joinedAt.reset();
  row.leftAt.reset();
  row.lastSeen.reset();
  row.doNotContact = false;
  row.consents.clear();
  row.spaces.clear();
  row.customs.clear();
  row.counters.clear();
  row.plan.clear();
  row.price.reset();
  row.termEnds.reset();
  row.blankCustoms.clear();
}

// Each gives false when the cell is no choice that the field knows.

bool setStanding(const FieldColumn& from, std::string_view cell, MemberRow& row)
{
  const auto standing = readStanding(cell, from.format);
  if (standing)
    row.standing = standing;
  return standing.has_value();
}

bool setGender(const FieldColumn& from, std::string_view cell, MemberRow& row)
{
  const auto gender = readGender(cell, from.format);
  row.gender = gender.value_or(row.gender);
  return gender.has_value();
}

bool setDoNotContact(const FieldColumn& from, std::string_view cell, MemberRow& row)
{
  const auto flag = readFlag(cell, from.format);
  row.doNotContact = row.doNotContact || flag.value_or(false);
  return flag.has_value();
}

bool setConsent(const FieldColumn& from, std::string_view cell, MemberRow& row)
{
  const auto state = readConsent(cell, from.format);
  if (state && *state != ConsentState::Unknown)
    row.consents.emplace_back(from.suffix, *state);
  return state.has_value();
}

struct Choice {
  std::string_view code;
  bool (*set)(const FieldColumn&, std::string_view cell, MemberRow&);
};
constexpr std::array<Choice, 4> kChoices{{
    {"standing", setStanding},
    {"gender", setGender},
    {"do_not_contact", setDoNotContact},
    {"consent:", setConsent},
}};

std::optional<std::string> customText(FieldType type, MomentReader& moments, const FieldColumn& column,
                                      std::string_view cell, WhoRow& row)
{
  if (type == FieldType::Date) {
    const auto date = givenDate(moments, column, cell, row);
    return date ? std::optional(date->iso()) : std::nullopt;
  }
  std::string text = keptText(column, cell);
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

FieldType typeOf(const ColumnFormat& format)
{
  switch (format.kind) {
  case ColumnFormat::Kind::Date:
  case ColumnFormat::Kind::Moment:
    return FieldType::Date;
  case ColumnFormat::Kind::Number:
    return FieldType::Number;
  default:
    return FieldType::Text;
  }
}

} // namespace

MemberRowReader::MemberRowReader(const SourceFile& file, const Zone& community, Moment now,
                                 const ImportOptions& options)
    : m_who(file)
    , m_zone(community)
    , m_now(now)
{
  for (const FieldColumn& column : fieldColumns(file)) {
    const std::size_t setters = m_setters.size();
    addSetter(column);
    const bool erases = options.erases(column.code + column.suffix);
    const auto field = erasableNumber(column.code);
    if (erases && field)
      m_erased.set(*field);
    if (m_setters.size() == setters)
      continue;
    m_setters.back().field = field;
    if (erases && column.code == "custom:")
      m_setters.back().custom = static_cast<std::uint16_t>(m_customs.size() - 1);
  }
}

void MemberRowReader::read(const SourceRow& source, MemberRow& row)
{
  clear(row);
  m_who.read(source, row);
  noteShape(source, row);
  row.blanks = m_erased;
  for (const Setter& setter : m_setters)
    read(setter, setter.column.cell(source), row);
  if (!row.nickname.empty())
    row.blanks.reset(*erasableNumber("nickname"));
  if (!row.tags.empty())
    row.blanks.reset(*erasableNumber("tags"));
  if (row.role)
    row.blanks.reset(*erasableNumber("role"));
  // What a torn row does not have is not blank.
  if (source.tooShort) {
    row.blanks.reset();
    row.blankCustoms.clear();
  }
}

void MemberRowReader::read(const Setter& setter, std::string_view cell, MemberRow& row) const
{
  if (setter.column.missing(cell)) {
    if (setter.custom)
      row.blankCustoms.push_back(*setter.custom);
    return;
  }
  if (setter.field)
    row.blanks.reset(*setter.field);
  setter.set(setter.column, cell, row);
}

void MemberRowReader::addSetter(const FieldColumn& column)
{
  if (column.code == "custom:")
    addCustom(column);
  else if (column.code == "counter:")
    addCounter(column);
  else if (column.code == "phone")
    addMaskedPhones(column);
  else if (!addTextSetter(column) && !addMomentSetter(column) && !addChoiceSetter(column))
    static_cast<void>(addListSetter(column));
}

bool MemberRowReader::addTextSetter(const FieldColumn& column)
{
  const auto known =
      std::ranges::find(kTextFields, column.code, &std::pair<std::string_view, PersonText>::first);
  if (known != kTextFields.end()) {
    m_setters.push_back({column, [field = known->second](const auto& from, auto cell, MemberRow& row) {
                           if (row.text(field).empty())
                             row.text(field) = keptText(from, cell);
                         }});
    return true;
  }
  if (column.code == "price") {
    m_setters.push_back({column, [](const auto& from, auto cell, MemberRow& row) {
                           row.price = readMoney(cell, from.format.decimalComma);
                           if (!row.price)
                             from.note(row, Kind::BadMoney, cell);
                         }});
    return true;
  }
  if (column.code != "plan")
    return false;
  m_setters.push_back({column, [](const auto& from, auto cell, MemberRow& row) {
                         if (row.plan.empty())
                           row.plan = keptText(from, cell);
                       }});
  return true;
}

bool MemberRowReader::addMomentSetter(const FieldColumn& column)
{
  std::optional<GivenMoment> MemberRow::*into = nullptr;
  if (column.code == "joined_at")
    into = &MemberRow::joinedAt;
  else if (column.code == "left_at")
    into = &MemberRow::leftAt;
  else if (column.code == "last_seen")
    into = &MemberRow::lastSeen;
  const auto reader = std::make_shared<MomentReader>(column.format, m_zone);
  if (into) {
    m_setters.push_back({column, [this, reader, into](const auto& from, auto cell, MemberRow& row) {
                           if (const auto given = givenMoment(*reader, from, cell, m_now, row);
                               given && !(row.*into))
                             row.*into = given;
                         }});
    return true;
  }
  if (column.code != "term_ends")
    return false;
  m_setters.push_back({column, [reader](const auto& from, auto cell, MemberRow& row) {
                         row.termEnds = givenDate(*reader, from, cell, row);
                       }});
  return true;
}

bool MemberRowReader::addChoiceSetter(const FieldColumn& column)
{
  const auto choice = std::ranges::find(kChoices, column.code, &Choice::code);
  if (choice == kChoices.end())
    return false;
  m_setters.push_back({column, [set = choice->set](const auto& from, auto cell, MemberRow& row) {
                         if (!set(from, cell, row) && !from.wordless(cell))
                           from.note(row, Kind::UnknownChoice, cell);
                       }});
  return true;
}

bool MemberRowReader::addListSetter(const FieldColumn& column)
{
  if (column.code == "birthday") {
    m_setters.push_back({column, [](const FieldColumn& from, std::string_view cell, MemberRow& row) {
                           auto day = readBirthday(cell, dateFormatNamed(from.format.dateFormat));
                           if (day)
                             row.text(PersonText::Birthday) = std::move(*day);
                           else
                             from.note(row, Kind::BadDate, cell);
                         }});
    return true;
  }
  if (column.code != "spaces")
    return false;
  m_setters.push_back({column, [](const FieldColumn& from, std::string_view cell, MemberRow& row) {
                         for (std::string& part : readList(cell, from.format))
                           row.spaces.push_back(std::move(part));
                       }});
  return true;
}

void MemberRowReader::addCustom(const FieldColumn& column)
{
  const auto number = static_cast<std::uint16_t>(m_customs.size());
  const FieldType type = typeOf(column.format);
  m_customs.push_back({column.suffix, type});
  const auto moments = std::make_shared<MomentReader>(column.format, m_zone);
  m_setters.push_back({column, [number, type, moments](const FieldColumn& from, auto cell, MemberRow& row) {
                         if (auto text = customText(type, *moments, from, cell, row))
                           row.customs.emplace_back(number, std::move(*text));
                       }});
}

void MemberRowReader::addMaskedPhones(const FieldColumn& column)
{
  const auto number = static_cast<std::uint16_t>(m_customs.size());
  m_customs.push_back({column.header.empty() ? "phone" : column.header, FieldType::Text});
  m_setters.push_back({column, [number](const FieldColumn&, std::string_view cell, MemberRow& row) {
                         if (cell.find("**") == std::string_view::npos)
                           return;
                         for (std::string& typed : splitPhones(cell)) {
                           const auto phone = readPhone(typed);
                           if (!phone && phone.error() == PhoneFault::Masked)
                             row.customs.emplace_back(number, std::move(typed));
                         }
                       }});
}

void MemberRowReader::addCounter(const FieldColumn& column)
{
  const auto number = static_cast<std::uint16_t>(m_counters.size());
  m_counters.push_back({column.suffix, FieldType::Counter});
  const bool money = column.format.kind == ColumnFormat::Kind::Money;
  m_setters.push_back(
      {column, [number, money](const FieldColumn& from, std::string_view cell, MemberRow& row) {
         std::optional<double> value;
         if (const auto plain = readNumber(cell, from.format.decimalComma))
           value = plain->value();
         else if (const auto amount = readMoney(cell, from.format.decimalComma))
           value = static_cast<double>(amount->minor) / 100;
         if (value)
           row.counters.emplace_back(number, *value);
         else
           from.note(row, money ? Kind::BadMoney : Kind::BadNumber, cell);
       }});
}

std::optional<GivenMoment> givenMoment(MomentReader& reader, const FieldColumn& column, std::string_view cell,
                                       Moment now, WhoRow& row)
{
  const MomentReader::Read read = reader.read(cell);
  switch (read.cell.kind) {
  case DateCell::Kind::Missing:
    return {};
  case DateCell::Kind::NoEnd:
    // Who is still here did not leave; nothing begins "never".
    if (column.code != "left_at")
      column.note(row, Kind::BadDate, cell);
    return {};
  case DateCell::Kind::Epoch:
    column.note(row, Kind::EpochDate, cell);
    return {};
  case DateCell::Kind::Bad:
    column.note(row, Kind::BadDate, cell);
    return {};
  case DateCell::Kind::Value:
    break;
  }
  if (read.moment > now)
    column.note(row, Kind::FutureDate, cell);
  return GivenMoment{read.moment, read.cell.hasTime};
}

std::optional<Date> givenDate(MomentReader& reader, const FieldColumn& column, std::string_view cell,
                              WhoRow& row)
{
  const MomentReader::Read read = reader.read(cell);
  if (read.cell.kind == DateCell::Kind::Value)
    return read.date;
  if (read.cell.kind == DateCell::Kind::Epoch)
    column.note(row, Kind::EpochDate, cell);
  else if (read.cell.kind == DateCell::Kind::Bad)
    column.note(row, Kind::BadDate, cell);
  return {};
}

void noteShape(const SourceRow& source, WhoRow& row)
{
  const auto note = [&row](Kind kind) {
    row.problems.push_back({row.number, {}, {}, kind, std::string(expectedFor(kind)), false});
  };
  if (source.tooLong)
    note(Kind::TooManyCells);
  if (source.tooShort)
    note(Kind::TooFewCells);
  if (source.unclosedQuote)
    note(Kind::UnclosedQuote);
  if (source.undecodable)
    note(Kind::UndecodableText);
}

} // namespace weilu
