// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <string>
#include <string_view>

namespace weilu {

/// What people do: message, post, reply …
struct ActivityKind {
  KindId id;
  std::string code;
  std::string labelZh, labelEn;
  bool countsAsActive = true;
  bool isContribution = false;
  double weight = 1;
  int points = 0;
};

/// Something a person did at a moment. \p count is how often, at least 1. Space 0: not known.
struct Event {
  MemberId member;
  Moment at;
  KindId kind;
  SpaceId space;
  std::uint32_t count = 1;
  friend bool operator==(const Event&, const Event&) = default;
};

} // namespace weilu
