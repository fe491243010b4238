// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/intake/cell_value.h"

#include <optional>

namespace weilu::ui {

/// What was typed into a field, or the sentence that says why it is none; nothing when the field is empty.
template<class Value>
using Typed = tl::expected<std::optional<Value>, QString>;

[[nodiscard]] Typed<Date> typedDate(const QString& typed);
/// \p amount in \p currency, by its ISO code.
[[nodiscard]] Typed<Money> typedMoney(const QString& amount, const QString& currency);
[[nodiscard]] Typed<std::int64_t> typedNumber(const QString& typed, const QString& name);

/// Takes what was typed into \p value; complains in \p dialog and gives false when it is none.
template<class Dialog, class Value>
bool take(Dialog& dialog, const Typed<Value>& typed, std::optional<Value>& value)
{
  if (typed)
    value = *typed;
  else
    dialog.complain(typed.error());
  return typed.has_value();
}

} // namespace weilu::ui
