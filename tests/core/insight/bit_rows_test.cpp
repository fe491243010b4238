// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/bit_rows.h"
#include "tests/laws.h"

using namespace weilu;

TEST_CASE("BitRows", "[insight][retention]")
{
  law("compare sets as the sets do", [] {
    std::vector<People> sets(*rc::gen::inRange<std::size_t>(0, 5));
    for (People& set : sets) {
      for (int n = *rc::gen::inRange(0, 30); n > 0; --n)
        set.add(*rc::gen::inRange<std::uint32_t>(0, 40) * *rc::gen::element(1U, 1000U));
    }
    std::size_t pairs = 0;
    BitRows(sets).forEachPair([&](std::size_t i, std::size_t j, std::uint32_t both) {
      ++pairs;
      RC_ASSERT(i < j);
      RC_ASSERT(both == sets[i].and_cardinality(sets[j]));
    });
    RC_ASSERT(pairs == (sets.empty() ? 0 : sets.size() * (sets.size() - 1) / 2));
  });
}
