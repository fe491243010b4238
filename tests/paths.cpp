// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

namespace weilu::test {

namespace fs = std::filesystem;

// The one file that knows where the checkout is, so that the others compile to the same in every one.
fs::path testData(const std::string& name) { return fs::path(WEILU_TEST_DATA) / name; }

fs::path sharedData(const std::string& name)
{
  const fs::path path = fs::path(WEILU_SHARED_DATA) / name;
  return fs::exists(path) ? path : fs::path();
}

} // namespace weilu::test
