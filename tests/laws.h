// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <rapidcheck.h>

#include <sstream>
#include <string>

namespace weilu {

/// Checks with RapidCheck that \p testable holds for everything; a failure shows the smallest
/// example that breaks it. \p says: the law in words.
template<class Testable>
void law(const std::string& says, Testable&& testable)
{
  const auto result = rc::detail::checkTestable(std::forward<Testable>(testable));
  std::ostringstream text;
  rc::detail::printResultMessage(result, text);
  INFO(says << "\n" << text.str());
  REQUIRE(result.template is<rc::detail::SuccessResult>());
}

} // namespace weilu
