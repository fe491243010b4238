// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member.h"

namespace weilu {

std::optional<ConsentState> tightened(ConsentState known, ConsentState given)
{
  if (given == ConsentState::Unknown || given == known || known == ConsentState::No)
    return {};
  return given;
}

std::string_view code(Role role)
{
  switch (role) {
  case Role::Owner:
    return "owner";
  case Role::Admin:
    return "admin";
  case Role::Moderator:
    return "moderator";
  case Role::Host:
    return "host";
  case Role::Expert:
    return "expert";
  case Role::Member:
    return "member";
  case Role::Guest:
    return "guest";
  case Role::Bot:
    return "bot";
  }
  return "member";
}

std::string_view code(Standing standing) { return standing == Standing::Member ? "member" : "user"; }

std::string_view code(ConsentState state)
{
  switch (state) {
  case ConsentState::Unknown:
    return "unknown";
  case ConsentState::Yes:
    return "yes";
  case ConsentState::No:
    return "no";
  }
  return {};
}

std::string_view code(Gender gender)
{
  switch (gender) {
  case Gender::Unknown:
    return "unknown";
  case Gender::Male:
    return "male";
  case Gender::Female:
    return "female";
  case Gender::Other:
    return "other";
  }
  return "unknown";
}

} // namespace weilu
