// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/typed.h"

#include "core/purchases/purchase_rules.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_context.h"

namespace weilu::ui {

Typed<Date> typedDate(const QString& typed)
{
  if (typed.trimmed().isEmpty())
    return std::nullopt;
  const auto date = Date::parse(utf8(typed.trimmed()));
  if (!date)
    return tl::unexpected(words::refusal(date.error()));
  return *date;
}

Typed<Money> typedMoney(const QString& amount, const QString& currency)
{
  if (amount.trimmed().isEmpty())
    return std::nullopt;
  bool fine = false;
  const double value = amount.trimmed().toDouble(&fine);
  const auto code = currencyCode(utf8(currency));
  const auto minor = fine && code ? toMinor(value, *code) : std::nullopt;
  if (!minor)
    return tl::unexpected(
        Words::tr("\"%1 %2\" is not an amount of money.").arg(amount.trimmed(), currency.trimmed()));
  return Money{*minor, *code};
}

Typed<std::int64_t> typedNumber(const QString& typed, const QString& name)
{
  if (typed.trimmed().isEmpty())
    return std::nullopt;
  bool fine = false;
  const std::int64_t number = typed.trimmed().toLongLong(&fine);
  if (!fine)
    return tl::unexpected(Words::tr("%1: \"%2\" is not a whole number.").arg(name, typed.trimmed()));
  return number;
}

} // namespace weilu::ui
