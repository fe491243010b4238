// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/base/job.h"

#include <optional>

/// How jobs are spoken of in the status bar and the job list.
namespace weilu::ui::job_words {

/// 0–1 while the total is known, none before.
[[nodiscard]] std::optional<double> share(const Job& job);
/// "612,400 / 1,000,000", "Layering", or what it waits for.
[[nodiscard]] QString progress(const Job& job);
/// "About 38 s left" once it can be said, "Waiting" before the job started, else empty.
[[nodiscard]] QString remaining(const Job& job);

} // namespace weilu::ui::job_words
