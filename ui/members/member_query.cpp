// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_query.h"

namespace weilu::ui {

namespace {

std::shared_ptr<const SegmentFound> segmentFound(const MemberQuestion& question, Workspace& workspace,
                                                 const Control& control)
{
  const Rule& rule = question.filter.segment->rule;
  if (question.known && question.known->snapshot == question.snapshot && question.known->rule == rule)
    return question.known;
  return std::make_shared<const SegmentFound>(
      SegmentFound{question.snapshot, rule, workspace.whoMeets(rule, question.snapshot->asOf, control)});
}

} // namespace

MemberAnswer answer(const MemberQuestion& question, Workspace& workspace, const Control& control)
{
  const MemberSnapshot& snapshot = *question.snapshot;
  MemberFilter filter = question.filter;
  std::shared_ptr<const SegmentFound> known;
  if (filter.segment) {
    known = segmentFound(question, workspace, control);
    filter.segmentPeople = known->people;
  }
  MemberQuery query;
  query.within = matching(filter, snapshot, workspace.members());
  query.sort = question.sort;
  query.descending = question.descending;
  MemberAnswer result{question.snapshot, {}, {}, std::move(known)};
  result.order = memberOrder(workspace.db(), query, snapshot.rank(question.sort), control);
  if (result.order.empty()) {
    for (const MemberFilter::Field field : filter.active())
      result.blocking.push_back(
          {field, static_cast<qint64>(matching(field, filter, snapshot, workspace.members()).cardinality())});
  }
  return result;
}

} // namespace weilu::ui
