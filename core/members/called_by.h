// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <string>

namespace weilu {

/// What a person is called where only a name fits: name, nickname, else the number.
[[nodiscard]] inline std::string calledBy(const Member& member)
{
  if (!member.displayName.empty())
    return member.displayName;
  return member.nickname.empty() ? std::to_string(member.id.value) : member.nickname;
}

} // namespace weilu
