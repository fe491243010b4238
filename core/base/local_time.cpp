// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"

#include <fmt/format.h>

namespace weilu {

std::string localTime(Moment moment, const Zone& zone)
{
  const Date date = zone.dateOf(moment);
  const auto second = moment.seconds + zone.offsetAt(moment) - std::int64_t{date.days} * 86'400;
  return fmt::format("{} {:02}:{:02}:{:02}", date.iso(), second / 3600, second / 60 % 60, second % 60);
}

} // namespace weilu
