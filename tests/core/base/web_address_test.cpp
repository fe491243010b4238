// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/web_address.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("A web address is what a browser can open", "[web-address]")
{
  for (const char* address :
       {"https://example.org", "HTTP://example.org/a?b=1,2;c#d", "https://例子.测试/活动"}) {
    INFO(address);
    CHECK(isWebAddress(address));
  }
  for (const char* other :
       {"", "example.org", "meeting 123 456", "https://", "https:///a", "https://a b", "https://a\r\nX:1",
        "javascript:alert(1)", "file:///etc", " https://a", "mailto:a@example.org", "httpsx://a"}) {
    INFO(other);
    CHECK_FALSE(isWebAddress(other));
  }
}
