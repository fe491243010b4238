// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace weilu::ui::words {

/// What is wrong with a condition or the text of a rule (BadRule), where the reader sees the place already.
[[nodiscard]] QString ruleProblem(const Refusal& refusal);

} // namespace weilu::ui::words
