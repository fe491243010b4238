// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"
#include "core/members/member.h"
#include "core/purchases/purchase.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A cell as it was meant: without white space around it, the ="…" and the apostrophe that spreadsheets
/// and exporters put around numbers, and the second pair of quotes that some put around a text with a
/// comma. Formulas and quoted words stay as they are.
[[nodiscard]] std::string_view meant(std::string_view cell);

/// True when the cell says nothing. The words for that are a closed list per kind: a Name "NA" or "Null"
/// is somebody, a Phone "无" is nobody's.
[[nodiscard]] bool isMissing(std::string_view cell, ColumnFormat::Kind kind);
/// The same of a cell as it was meant.
[[nodiscard]] bool saysNothing(std::string_view text, ColumnFormat::Kind kind);

/// A number exactly as written: digits × 10^-scale. "1,234.50" is {123450, 2}.
struct Decimal {
  std::int64_t digits = 0;
  int scale = 0; ///< 0–9
  [[nodiscard]] double value() const;
  friend bool operator==(const Decimal&, const Decimal&) = default;
};
/// A number with thousand separators, brackets for minus, 万 and 亿, a currency, a Chinese unit behind it
/// ("8年", "2人"). No value for anything else, for "12%" and for "1.38E+10".
[[nodiscard]] std::optional<Decimal> readNumber(std::string_view cell, bool decimalComma = false);

/// An amount of money. The currency is an ISO 4217 code, empty when the cell names none.
struct Money {
  std::int64_t minor = 0; ///< minor units of \c currency, else of \c readMoney's \c assumed
  std::string currency;
  friend bool operator==(const Money&, const Money&) = default;
};
/// "¥28.16", "CN¥5.5万", "$240.00", "(1,234.00)", "1.234,56 €", "免费" (0). Rounds half away from zero.
/// \p assumed: the currency that decides how many digits the minor unit has when the cell names none.
[[nodiscard]] std::optional<Money> readMoney(std::string_view cell, bool decimalComma = false,
                                             std::string_view assumed = "CNY");
// Choices: first ColumnFormat::words, then the usual zh and en words. No value: the cell says nothing
// the field knows; whether it says nothing at all is isMissing's to tell.

[[nodiscard]] std::optional<bool> readFlag(std::string_view cell, const ColumnFormat& format);
[[nodiscard]] std::optional<Gender> readGender(std::string_view cell, const ColumnFormat& format);
[[nodiscard]] std::optional<Role> readRole(std::string_view cell, const ColumnFormat& format);
[[nodiscard]] std::optional<Standing> readStanding(std::string_view cell, const ColumnFormat& format);
[[nodiscard]] std::optional<ConsentState> readConsent(std::string_view cell, const ColumnFormat& format);
[[nodiscard]] std::optional<PurchaseState> readPurchaseState(std::string_view cell,
                                                             const ColumnFormat& format);
/// The code of an activity kind: "message" for 文本; an unknown word is a code of its own, folded.
[[nodiscard]] std::optional<std::string> readActivityKind(std::string_view cell, const ColumnFormat& format);

/// The parts of a list cell, trimmed, without repeats: "vip,核心", "vip┋核心", "#vip #核心",
/// "[\"vip\",\"核心\"]", "\"\"VIP\"\",\"\"Blog\"\"" and Google's " ::: * ". Empty and missing parts are left
/// out.
[[nodiscard]] std::vector<std::string> readList(std::string_view cell, const ColumnFormat& format);

} // namespace weilu
