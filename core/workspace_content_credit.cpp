// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_content_credit.h"

#include "core/activity/event_block_store.h"
#include "core/base/sha256.h"
#include "core/content/content_store.h"
#include "core/levels/points_for.h"
#include "core/members/called_by.h"

namespace weilu {

namespace {

/// Tells what events were made from.
std::string printOf(const std::vector<ContentCredit>& credits)
{
  std::string text;
  for (const ContentCredit& one : credits)
    text += fmt::format("{} {} {}\n", one.author.value, one.at.seconds, one.space.value);
  return text.empty() ? text : hex(sha256(text));
}

/// Adds \p amount points of \p item to the ledger of \p author, whom the roster has as \p seen.
Result<void> give(Workspace& workspace, const ContentItem& item, MemberId author, MemberId seen,
                  std::int64_t amount)
{
  if (amount == 0)
    return {};
  PointStore points = workspace.points();
  if (const std::int64_t balance = points.balance(seen); balance < -amount) {
    const auto member = workspace.members().find(seen);
    return refuse(RefusalCode::NotEnoughPoints, {{"name", member ? calledBy(*member) : std::string()},
                                                 {"found", std::to_string(balance)},
                                                 {"expected", std::to_string(-amount)}});
  }
  points.add({{},
              author,
              amount > 0 ? *item.publishedAt : workspace.actingAt(),
              amount,
              item.title,
              amount > 0 ? PointSource::Manual : PointSource::Correction,
              "content:" + std::to_string(item.id.value)});
  return {};
}

} // namespace

bool missesCredits(Database& db)
{
  const ContentStore store(db);
  const auto written = store.writtenCredits();
  return printOf(store.credits()) != (written ? written->print : std::string());
}

void followCredits(Database& db, ActivityStore& activity, const Control& control)
{
  ContentStore store(db);
  const auto credits = store.credits();
  const std::string print = printOf(credits);
  auto written = store.writtenCredits();
  if (print == (written ? written->print : std::string()))
    return;
  if (written) {
    activity.withdraw(written->source, control);
    EventBlockStore(db).forgetWithdrawn(written->source); // they are made again, not brought back
  } else {
    Source source;
    source.kind = "content";
    source.at = Moment::now();
    written = WrittenCredits{SourceStore(db).add(source), {}};
  }
  const KindId kind = activity.kindNamed("contribute");
  EventBatch batch;
  for (const ContentCredit& one : credits)
    batch.add({one.author, one.at, kind, one.space, 1});
  activity.add(std::move(batch), written->source, control);
  written->print = print;
  store.keepCredits(*written);
}

Result<void> settleCredit(Workspace& workspace, const ContentItem& before, MemberId was,
                          const ContentItem& after, const Control& control)
{
  if (!before.credits() && !after.credits())
    return {};
  Database& db = workspace.db();
  const std::string reference = "content:" + std::to_string(after.id.value);
  const MemberId is = ContentStore(db).authorKept(after.id);
  if (before.credits() && (!after.credits() || was != is)) {
    if (auto taken = give(workspace, after, was, before.author, -pointsFor(db, reference, was)); !taken)
      return taken;
  }
  if (after.credits()) {
    const std::int64_t given = pointsFor(db, reference, is);
    if (auto added = give(workspace, after, is, after.author, after.points - given); !added)
      return added;
  }
  followCredits(db, workspace.activity(), control);
  return {};
}

} // namespace weilu
