// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <optional>
#include <string>

namespace weilu {

enum class PurchaseState { Paid = 0, Refunded = 1, NotPaid = 2 };

/// One order line. Money in minor units of \p currency (ISO 4217 code, "CNY").
struct Purchase {
  PurchaseId id;
  MemberId member;
  Moment at;
  std::int64_t amount = 0;
  std::string currency;
  std::string product;
  std::string reference; ///< order number, text
  PurchaseState state = PurchaseState::Paid;
  std::int64_t count = 1;
};

/// A paid plan over dates. \p ends is the last date it holds; none: no end.
struct Term {
  TermId id;
  MemberId member;
  std::string plan;
  std::optional<Date> starts, ends;
  std::optional<std::int64_t> price;
  std::string currency;
};

} // namespace weilu
