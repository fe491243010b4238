// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_rows.h"

namespace weilu {

namespace {

SqlValue value(std::optional<Date> date) { return date ? SqlValue(std::int64_t{date->days}) : SqlValue(); }

std::optional<Date> dateAt(const HotStatement& row, int column)
{
  return row.isNull(column) ? std::nullopt
                            : std::optional(Date{static_cast<std::int32_t>(row.integer(column))});
}

} // namespace

std::vector<SqlValue> valuesOf(const Purchase& p)
{
  return {p.member.value,
          p.at.seconds,
          p.amount,
          p.currency,
          p.product,
          p.reference,
          static_cast<std::int64_t>(p.state),
          p.count};
}

std::vector<SqlValue> valuesOf(const Term& t)
{
  return {t.member.value, t.plan, value(t.starts), value(t.ends), t.price ? SqlValue(*t.price) : SqlValue(),
          t.currency};
}

void read(const HotStatement& row, Purchase& p)
{
  p.id = {row.integer(0)};
  p.member = {row.integer(1)};
  p.at = {row.integer(2)};
  p.amount = row.integer(3);
  p.currency = row.text(4);
  p.product = row.text(5);
  p.reference = row.text(6);
  p.state = static_cast<PurchaseState>(row.integer(7));
  p.count = row.integer(8);
}

void read(const HotStatement& row, Term& t)
{
  t.id = {row.integer(0)};
  t.member = {row.integer(1)};
  t.plan = row.text(2);
  t.starts = dateAt(row, 3);
  t.ends = dateAt(row, 4);
  t.price = row.isNull(5) ? std::nullopt : std::optional(row.integer(5));
  t.currency = row.text(6);
}

} // namespace weilu
