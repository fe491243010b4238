// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("tightened", "[members]")
{
  using State = ConsentState;
  CHECK(tightened(State::Unknown, State::Yes) == State::Yes);
  CHECK(tightened(State::Unknown, State::No) == State::No);
  CHECK(tightened(State::Yes, State::No) == State::No);
  for (const State known : {State::Unknown, State::Yes, State::No}) {
    CHECK_FALSE(tightened(known, State::Unknown));
    CHECK_FALSE(tightened(known, known));
  }
  CHECK_FALSE(tightened(State::No, State::Yes));
}

TEST_CASE("Codes of roles, standings and genders", "[members]")
{
  CHECK(code(Role::Owner) == "owner");
  CHECK(code(Role::Admin) == "admin");
  CHECK(code(Role::Moderator) == "moderator");
  CHECK(code(Role::Host) == "host");
  CHECK(code(Role::Expert) == "expert");
  CHECK(code(Role::Member) == "member");
  CHECK(code(Role::Guest) == "guest");
  CHECK(code(Role::Bot) == "bot");
  CHECK(code(Standing::User) == "user");
  CHECK(code(Standing::Member) == "member");
  CHECK(code(Gender::Unknown) == "unknown");
  CHECK(code(Gender::Male) == "male");
  CHECK(code(Gender::Female) == "female");
  CHECK(code(Gender::Other) == "other");
}
