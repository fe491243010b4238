// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "core/rules/number_range.h"

#include <string_view>

namespace weilu {

/// The people for whom a number of days back from \p asOf lies in \p range, as a union of the sets of those
/// dates instead of a number a person; none for fields that are not such a number.
[[nodiscard]] std::optional<People> peopleByDates(std::string_view field, const NumberRange& range,
                                                  const History& history, Date asOf);

} // namespace weilu
