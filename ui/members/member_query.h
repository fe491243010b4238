// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_filter.h"

#include <vector>

namespace weilu::ui {

/// Whom the rule of a segment found in a snapshot.
struct SegmentFound {
  std::shared_ptr<const MemberSnapshot> snapshot;
  Rule rule;
  People people;
};

/// What the member list is asked: which people, in which order.
struct MemberQuestion {
  MemberFilter filter;
  MemberSort sort = MemberSort::Name;
  bool descending = false;
  std::shared_ptr<const MemberSnapshot> snapshot;
  std::shared_ptr<const SegmentFound> known = {}; ///< of an earlier answer; may be null
};

/// A condition of an empty list, and how many people it alone would leave.
struct Blocking {
  MemberFilter::Field field;
  qint64 people = 0;
};

struct MemberAnswer {
  std::shared_ptr<const MemberSnapshot> snapshot;
  std::vector<MemberId> order;
  std::vector<Blocking> blocking;            ///< only when nobody was found
  std::shared_ptr<const SegmentFound> known; ///< when the filter has a segment
};

/// A job's work.
[[nodiscard]] MemberAnswer answer(const MemberQuestion& question, Workspace& workspace,
                                  const Control& control);

} // namespace weilu::ui
