// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_match.h"

#include <algorithm>

namespace weilu {

namespace {

using Matches = std::vector<std::optional<std::size_t>>;

/// Pairs what is not yet paired and the same by \p same, each with the first left. Few rows each: the
/// orders of one person.
template<class Row, class Same>
void pair(std::span<const Row> known, std::span<const Row> given, Matches& matches, const Same& same)
{
  std::vector<bool> taken(known.size());
  for (const auto& match : matches) {
    if (match)
      taken[*match] = true;
  }
  for (std::size_t i = 0; i < given.size(); ++i) {
    for (std::size_t k = 0; k < known.size() && !matches[i]; ++k) {
      if (taken[k] || !same(known[k], given[i]))
        continue;
      matches[i] = k;
      taken[k] = true;
    }
  }
}

bool sameLine(const Purchase& a, const Purchase& b)
{
  if (a.reference != b.reference || a.product != b.product)
    return false;
  return !a.reference.empty() || (a.at == b.at && a.amount == b.amount && a.currency == b.currency);
}

bool sameOrderWithoutProduct(const Purchase& a, const Purchase& b)
{
  return !a.reference.empty() && a.reference == b.reference && (a.product.empty() || b.product.empty());
}

bool sameTerm(const Term& a, const Term& b)
{
  return a.plan == b.plan && a.starts == b.starts && a.ends == b.ends;
}

bool sameStart(const Term& a, const Term& b) { return a.plan == b.plan && a.starts && a.starts == b.starts; }

bool sameEnd(const Term& a, const Term& b)
{
  return a.plan == b.plan && (!a.starts || !b.starts) && a.ends && a.ends == b.ends;
}

} // namespace

Matches matchPurchases(std::span<const Purchase> known, std::span<const Purchase> given)
{
  Matches matches(given.size());
  pair(known, given, matches, sameLine);
  pair(known, given, matches, sameOrderWithoutProduct);
  return matches;
}

Matches matchTerms(std::span<const Term> known, std::span<const Term> given)
{
  Matches matches(given.size());
  pair(known, given, matches, sameTerm);
  pair(known, given, matches, sameStart);
  pair(known, given, matches, sameEnd);
  return matches;
}

Purchase updated(const Purchase& known, const Purchase& given)
{
  Purchase result = given;
  result.id = known.id;
  if (result.product.empty())
    result.product = known.product;
  return result;
}

Term updated(const Term& known, const Term& given)
{
  Term result = known;
  if (given.starts)
    result.starts = given.starts;
  if (given.ends)
    result.ends = given.ends;
  if (given.price) {
    result.price = given.price;
    result.currency = given.currency;
  }
  return result;
}

} // namespace weilu
