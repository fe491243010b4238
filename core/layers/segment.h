// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/rules/rule.h"

#include <string>

namespace weilu {

/// A rule kept under a name. Who it finds is asked anew each time: never a list of people.
struct Segment {
  SegmentId id; ///< none: not kept yet
  std::string name;
  Rule rule;
  std::string note;
  Moment createdAt, changedAt; ///< set by the store
  friend bool operator==(const Segment&, const Segment&) = default;
};

} // namespace weilu
