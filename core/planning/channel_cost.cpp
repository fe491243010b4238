// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/channel_cost.h"

#include "core/base/text.h"

#include <algorithm>

namespace weilu {

namespace {

bool isCurrency(const std::string& code)
{
  return code.size() == 3 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

Result<void> check(const ChannelCost& cost)
{
  const auto bad = [](const std::string& found, const char* expected) {
    return refuse(RefusalCode::BadValue, {{"what", "cost"}, {"found", found}, {"expected", expected}});
  };
  if (trimmed(cost.channel).empty())
    return bad(cost.channel, "channel");
  if (cost.amount <= 0)
    return bad(std::to_string(cost.amount), "amount");
  if (!isCurrency(cost.currency))
    return bad(cost.currency, "currency");
  return {};
}

} // namespace weilu
