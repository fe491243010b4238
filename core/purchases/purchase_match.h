// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase.h"

#include <optional>
#include <span>
#include <vector>

namespace weilu {

// Which of the orders and terms that a file gives are known already. Pure; all of one person.

/// For each of \p given the index of the one in \p known that it is, or none. Nobody is met twice.
/// Lines of an order are met by reference and product; a line without a product meets one that is left of
/// the same order. Lines without a reference are met by moment, amount, currency and product.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchPurchases(std::span<const Purchase> known,
                                                                     std::span<const Purchase> given);
/// The same for terms: by plan, start and end; by plan and start; by plan and end when one has no start.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchTerms(std::span<const Term> known,
                                                                 std::span<const Term> given);

/// \p known with what \p given, which is the same line, says anew. What makes it the same line stays,
/// except that a product is filled in.
[[nodiscard]] Purchase updated(const Purchase& known, const Purchase& given);
/// The same for a term; what \p given leaves out stays.
[[nodiscard]] Term updated(const Term& known, const Term& given);

} // namespace weilu
