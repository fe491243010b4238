// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cell_value.h"
#include "core/intake/event_row_readers.h"
#include "core/intake/member_row_reader.h"
#include "core/purchases/purchase_rules.h"

#include <cmath>
#include <memory>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

void setCount(const FieldColumn& from, std::string_view cell, PurchaseRow& row)
{
  constexpr double kMost = 1e9;
  const auto number = readNumber(cell, from.format.decimalComma);
  const double count = number ? number->value() : 0;
  if (count >= 1 && count <= kMost && std::floor(count) == count)
    row.count = static_cast<std::int64_t>(count);
  else
    from.note(row, Kind::BadNumber, cell);
}

void setState(const FieldColumn& from, std::string_view cell, PurchaseRow& row)
{
  row.state = readPurchaseState(cell, from.format);
  if (!row.state && !from.wordless(cell))
    from.note(row, Kind::UnknownChoice, cell);
}

void setCurrency(const FieldColumn& from, std::string_view cell, PurchaseRow& row)
{
  if (auto currency = currencyCode(cell))
    row.currency = std::move(*currency);
  else
    from.note(row, Kind::UnknownChoice, cell);
}

} // namespace

PurchaseRowReader::PurchaseRowReader(const SourceFile& file, const Zone& community, Moment now)
    : m_who(file)
{
  // The currency decides how many digits an amount has: it is read before the amounts.
  for (const FieldColumn& column : columnsOf(file, "currency"))
    m_setters.push_back({column, setCurrency});
  for (const FieldColumn& column : fieldColumns(file))
    addSetter(column, community, now);
}

void PurchaseRowReader::addSetter(const FieldColumn& column, const Zone& zone, Moment now)
{
  const auto moments = std::make_shared<MomentReader>(column.format, zone);
  if (column.code == "at") {
    m_givesMoment = true;
    m_setters.push_back({column, [moments, now](const auto& from, auto cell, PurchaseRow& row) {
                           if (const auto given = givenMoment(*moments, from, cell, now, row))
                             row.at = given->at;
                         }});
  } else if (column.code == "starts" || column.code == "ends") {
    const auto into = column.code == "starts" ? &PurchaseRow::starts : &PurchaseRow::ends;
    m_setters.push_back({column, [moments, into](const auto& from, auto cell, PurchaseRow& row) {
                           row.*into = givenDate(*moments, from, cell, row);
                         }});
  } else if (column.code == "amount" || column.code == "refunded") {
    addMoneySetter(column);
  } else if (column.code == "state") {
    m_setters.push_back({column, setState});
  } else if (column.code == "count") {
    m_setters.push_back({column, setCount});
  } else {
    addTextSetter(column);
  }
}

void PurchaseRowReader::addMoneySetter(const FieldColumn& column)
{
  const auto into = column.code == "amount" ? &PurchaseRow::amount : &PurchaseRow::refunded;
  m_setters.push_back({column, [into](const auto& from, auto cell, PurchaseRow& row) {
                         const std::string assumed = row.currency.empty() ? "CNY" : row.currency;
                         const auto money = readMoney(cell, from.format.decimalComma, assumed);
                         if (!money) {
                           from.note(row, Kind::BadMoney, cell);
                           return;
                         }
                         row.*into = money->minor;
                         // "免费": the word is taken for an amount, and said.
                         if (cell.find_first_of("0123456789") == std::string_view::npos)
                           from.note(row, Kind::ZeroAmount, cell);
                         if (!money->currency.empty())
                           row.currency = money->currency;
                       }});
}

void PurchaseRowReader::addTextSetter(const FieldColumn& column)
{
  std::string PurchaseRow::*into = nullptr;
  if (column.code == "product")
    into = &PurchaseRow::product;
  else if (column.code == "reference")
    into = &PurchaseRow::reference;
  else if (column.code == "plan")
    into = &PurchaseRow::plan;
  if (into)
    m_setters.push_back({column, [into](const auto& from, auto cell, PurchaseRow& row) {
                           row.*into = keptText(from, cell);
                         }});
}

void PurchaseRowReader::read(const SourceRow& source, PurchaseRow& row)
{
  m_who.read(source, row);
  noteShape(source, row);
  row.at.reset();
  row.amount.reset();
  row.refunded.reset();
  row.currency.clear();
  row.product.clear();
  row.reference.clear();
  row.plan.clear();
  row.state.reset();
  row.count = 1;
  row.starts.reset();
  row.ends.reset();
  for (const Setter& setter : m_setters) {
    const std::string_view cell = setter.column.cell(source);
    if (!setter.column.missing(cell))
      setter.set(setter.column, cell, row);
  }
}

} // namespace weilu
