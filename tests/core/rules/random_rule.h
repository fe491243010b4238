// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <rapidcheck.h>

namespace weilu {

/// Any condition about one of three numbers of a person, with small thresholds so that it often holds.
inline rc::Gen<Rule> randomCondition()
{
  return rc::gen::exec([] {
    const auto field = *rc::gen::element<std::string>("active_days", "contributions", "events.message");
    const auto op = *rc::gen::element(Operator::Equals, Operator::NotEquals, Operator::Less, Operator::AtMost,
                                      Operator::Greater, Operator::AtLeast);
    const auto value = *rc::gen::inRange(0, 12);
    return Rule::when({field, 30, op, static_cast<double>(value)});
  });
}

/// Any tree of such conditions, at most \p depth groups deep.
inline rc::Gen<Rule> randomRule(int depth = 3)
{
  if (depth == 0)
    return randomCondition();
  return rc::gen::exec([depth] {
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
      return Rule::all(*rc::gen::resize(3, rc::gen::container<std::vector<Rule>>(randomRule(depth - 1))));
    case 1:
      return Rule::any(*rc::gen::resize(3, rc::gen::container<std::vector<Rule>>(randomRule(depth - 1))));
    case 2:
      return Rule::none(*randomRule(depth - 1));
    case 3:
      return Rule();
    default:
      return *randomCondition();
    }
  });
}

} // namespace weilu
