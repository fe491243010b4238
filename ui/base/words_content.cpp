// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_content.h"

#include "ui/base/words_context.h"

#include <algorithm>

namespace weilu::ui::words {

namespace {

QString stateIn(const RefusalFacts& fact, const char* name)
{
  const auto known = contentStateNamed(fact.refusal.detail(name));
  return known ? contentState(*known) : fact(name);
}

QString refusedNumbers(const RefusalFacts& fact)
{
  const QString expected = fact("expected");
  if (expected == QLatin1String("published"))
    return Words::tr("\"%1\" has no views or likes before it is published.").arg(fact("found"));
  if (expected == QLatin1String("none"))
    return Words::tr("\"%1\" is out and has numbers: take those away before it is scheduled again.")
        .arg(fact("found"));
  return Words::tr("Views, likes, comments and shares cannot be below 0.");
}

} // namespace

QString refusedContent(const RefusalFacts& fact)
{
  if (fact.refusal.code != RefusalCode::BadValue)
    return {};
  const QString what = fact("what"), found = fact("found");
  if (what == QLatin1String("content"))
    return Words::tr(
               "There is no content \"%1\", or several pieces are called so; its number tells them apart.")
        .arg(found);
  if (what == QLatin1String("content-title"))
    return Words::tr("Content needs a title.");
  if (what == QLatin1String("content-planned"))
    return Words::tr("Say first when it is to be published.");
  if (what == QLatin1String("content-published"))
    return found.isEmpty()
               ? Words::tr("Say when it was published.")
               : Words::tr("What is published cannot be so on %1, which is still to come.").arg(found);
  if (what == QLatin1String("content-points"))
    return Words::tr("Points for an author cannot be below 0.");
  if (what == QLatin1String("content-engagement"))
    return refusedNumbers(fact);
  if (what == QLatin1String("content-move"))
    return Words::tr("Content cannot go from \"%1\" to \"%2\".")
        .arg(stateIn(fact, "found"), stateIn(fact, "expected"));
  if (what == QLatin1String("content-removed"))
    return Words::tr("\"%1\" is published. Only what is not can be deleted.").arg(found);
  if (what == QLatin1String("content-space"))
    return Words::tr("There is no space \"%1\".").arg(found);
  if (what == QLatin1String("content-per-week"))
    return Words::tr("A target is 1 to 50 pieces a week; 0 takes it away.");
  if (what == QLatin1String("content-columns"))
    return Words::tr("%1 needs a column with titles or links, and one with views, likes, comments or shares.")
        .arg(found);
  return {};
}

QString contentKind(ContentKind kind)
{
  switch (kind) {
  case ContentKind::News:
    return Words::tr("News", "content");
  case ContentKind::Knowledge:
    return Words::tr("Knowledge", "content");
  case ContentKind::Entertainment:
    return Words::tr("Entertainment", "content");
  case ContentKind::Case:
    return Words::tr("Case", "content");
  case ContentKind::MemberMade:
    return Words::tr("Member-made", "content");
  case ContentKind::Questions:
    return Words::tr("Q&A", "content");
  case ContentKind::Resource:
    return Words::tr("Resource", "content");
  }
  return {};
}

QString contentState(ContentState state)
{
  switch (state) {
  case ContentState::Idea:
    return Words::tr("Idea", "content");
  case ContentState::Draft:
    return Words::tr("Draft", "content");
  case ContentState::Scheduled:
    return Words::tr("Scheduled", "content");
  case ContentState::Published:
    return Words::tr("Published", "content");
  case ContentState::Dropped:
    return Words::tr("Dropped", "content");
  }
  return {};
}

QString contentKind(std::optional<ContentKind> kind)
{
  return kind ? contentKind(*kind) : Words::tr("Any kind", "content");
}

QString contentSpace(SpaceId space, std::span<const Space> spaces)
{
  if (!space.valid())
    return Words::tr("Any space", "content");
  const auto found = std::ranges::find(spaces, space, &Space::id);
  return found == spaces.end() ? QString::number(space.value) : text(found->name);
}

QString cadenceTarget(const CadenceTarget& target, std::span<const Space> spaces)
{
  QStringList of;
  if (target.kind)
    of << contentKind(*target.kind);
  if (target.space.valid())
    of << contentSpace(target.space, spaces);
  return of.isEmpty() ? Words::tr("All content") : of.join(QStringLiteral(" · "));
}

QString engagementProblem(const EngagementRowProblem& problem)
{
  const QString found = text(problem.found);
  switch (problem.problem) {
  case EngagementProblem::Unreadable:
    return Words::tr("\"%1\" is neither a whole number from 0 on nor a date").arg(found);
  case EngagementProblem::NotFound:
    return Words::tr("There is no content \"%1\"").arg(found);
  case EngagementProblem::Several:
    return Words::tr("Several pieces are called \"%1\"; give the link").arg(found);
  case EngagementProblem::NotPublished:
    return Words::tr("\"%1\" is not published").arg(found);
  case EngagementProblem::Twice:
    return Words::tr("An earlier row was about \"%1\" already").arg(found);
  case EngagementProblem::Older:
    return Words::tr("Newer numbers of \"%1\" are known").arg(found);
  }
  return {};
}

QString busyHours(const RhythmSlot& slot)
{
  const Date monday{4}; // 1970-01-05
  return Words::tr("%1 %2:00–%3:00", "a weekday and hours: Wed 20:00–22:00")
      .arg(words::weekday(monday.plus(slot.weekday)))
      .arg(slot.fromHour)
      .arg(slot.toHour + 1);
}

} // namespace weilu::ui::words
