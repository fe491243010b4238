// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_query.h"
#include "ui/widgets/empty_state.h"

namespace weilu::ui {

/// What stands in place of an empty member list: how to get people in, or which conditions keep them out.
class MemberEmpty : public EmptyState {
  Q_OBJECT
public:
  /// \p blocking: the conditions of \p filter; none: there is nobody at all.
  MemberEmpty(const std::vector<Blocking>& blocking, const MemberFilter& filter,
              const MemberSnapshot& snapshot, QWidget* parent = nullptr);

signals:
  void importWanted();
  /// The list without one of the conditions is wanted.
  void dropped(weilu::ui::MemberFilter::Field field);

private:
  void showNobody();
  void showBlocking(const std::vector<Blocking>& blocking, const MemberFilter& filter,
                    const MemberSnapshot& snapshot);
};

} // namespace weilu::ui
