// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase.h"
#include "core/store/hot_statement.h"

#include <array>
#include <string_view>
#include <vector>

namespace weilu {

/// What a purchase and a term have in common as rows: their table and its columns in one order, the first of
/// which is the person.
template<class Row>
struct RowTable;

template<>
struct RowTable<Purchase> {
  static constexpr int kind = 0; ///< in purchase_repeat
  static constexpr std::string_view name = "purchase";
  static constexpr std::array<std::string_view, 8> columns = {"member",  "at",        "amount", "currency",
                                                              "product", "reference", "state",  "count"};
};

template<>
struct RowTable<Term> {
  static constexpr int kind = 1;
  static constexpr std::string_view name = "term";
  static constexpr std::array<std::string_view, 6> columns = {"member", "plan",  "starts",
                                                              "ends",   "price", "currency"};
};

/// The columns' values, in their order.
[[nodiscard]] std::vector<SqlValue> valuesOf(const Purchase& purchase);
[[nodiscard]] std::vector<SqlValue> valuesOf(const Term& term);
/// Reads a row of "SELECT id, columns".
void read(const HotStatement& row, Purchase& purchase);
void read(const HotStatement& row, Term& term);

} // namespace weilu
