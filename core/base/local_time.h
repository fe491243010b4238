// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

namespace weilu {

/// What the clocks of \p zone show at \p moment, as files write it: "2024-03-05 21:03:11".
[[nodiscard]] std::string localTime(Moment moment, const Zone& zone);

} // namespace weilu
