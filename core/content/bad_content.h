// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <utility>

namespace weilu {

/// The refusal BadValue of a piece of content: which value ("content-title"), what was found and a code for
/// what would do.
[[nodiscard]] inline tl::unexpected<Refusal> badContent(const char* what, std::string found,
                                                        std::string expected)
{
  return refuse(RefusalCode::BadValue,
                {{"what", what}, {"found", std::move(found)}, {"expected", std::move(expected)}});
}

} // namespace weilu
