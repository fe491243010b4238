// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_query.h"

namespace weilu::ui {

MemberAnswer answer(const MemberQuestion& question, Workspace& workspace, const Control& control)
{
  const MemberSnapshot& snapshot = *question.snapshot;
  MemberQuery query;
  query.within = matching(question.filter, snapshot, workspace.members());
  query.sort = question.sort;
  query.descending = question.descending;
  MemberAnswer result{question.snapshot, {}, {}};
  result.order = memberOrder(workspace.db(), query, snapshot.rank(question.sort), control);
  if (result.order.empty()) {
    for (const MemberFilter::Field field : question.filter.active())
      result.blocking.push_back(
          {field, static_cast<qint64>(
                      matching(field, question.filter, snapshot, workspace.members()).cardinality())});
  }
  return result;
}

} // namespace weilu::ui
