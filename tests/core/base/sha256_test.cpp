// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/catch.h"

#include <set>

using namespace weilu;

TEST_CASE("sha256")
{
  SECTION("gives the examples of FIPS 180-4")
  {
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  }
  SECTION("a secret has two digits a byte and is another each time")
  {
    std::set<std::string> secrets;
    for (int i = 0; i < 100; ++i)
      secrets.insert(secretHex(16));
    CHECK(secrets.size() == 100);
    CHECK(secrets.begin()->size() == 32);
    CHECK(secrets.begin()->find_first_not_of("0123456789abcdef") == std::string::npos);
  }
}
