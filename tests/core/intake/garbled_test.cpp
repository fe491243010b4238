// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/garbled.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("looksGarbled", "[intake]")
{
  for (const char* text : {"æž—æ™“é›¨", "JosÃ©", "å§“å\uFFFD\uFFFD", "x â€“ y Ã¼"})
    CHECK(looksGarbled(text));
  for (const char* text : {"", "Ann", "林晓雨", "José Álvarez-Núñez", "Müller, Jürgen", "Nguyễn Thị Minh Anh",
                           "Ã", "Âé", "São Paulo", "Łódź", "Żółć", "£5 – €6", "Мария", "🦊Foxy"}) {
    INFO(text);
    CHECK_FALSE(looksGarbled(text));
  }
}

TEST_CASE("looksQuestioned", "[intake]")
{
  for (const char* text : {"??", "?", "Nguy?n", "H? N?i", "?????"})
    CHECK(looksQuestioned(text));
  for (const char* text : {"", "Ready?", "Who? Me.", "https://example.com/?a=b", "José"})
    CHECK_FALSE(looksQuestioned(text));
}
