// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"

#include <exception>

namespace weilu::ui {

/// What an exception means: a file that turns out to be damaged is told as a refusal.
[[nodiscard]] JobTrouble troubleOf(const std::exception& failure);

} // namespace weilu::ui
