// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_given.h"

#include "ui/base/language.h"
#include "ui/base/words_context.h"

#include <array>

namespace weilu::ui::words {

namespace {

/// What a change did, with the names of its arguments in their order; "-one" stands behind the code of a
/// change of exactly one person.
struct Sentence {
  std::string_view code;
  const char* text;
  std::array<const char*, 3> arguments;
};

constexpr auto sentences = std::to_array<Sentence>({
    {"ballots-cast", QT_TRANSLATE_N_NOOP("words", "Took %Ln ballots for \"%1\""), {"title"}},
    {"ballots-cast-one", QT_TRANSLATE_NOOP("words", "Took the ballot of %2 for \"%1\""), {"title", "name"}},
    {"ballot-removed",
     QT_TRANSLATE_NOOP("words", "Took back the ballot of %2 for \"%1\""),
     {"title", "name"}},
    {"checked-in-day",
     QT_TRANSLATE_N_NOOP("words", "Checked %Ln people in at \"%1\" on %2"),
     {"title", "date"}},
    {"checked-in-day-one",
     QT_TRANSLATE_NOOP("words", "Checked %2 in at \"%1\" on %3"),
     {"title", "name", "date"}},
    {"day-made-up",
     QT_TRANSLATE_N_NOOP("words", "Made up for %2 at \"%1\" for %Ln people"),
     {"title", "date"}},
    {"day-made-up-one",
     QT_TRANSLATE_NOOP("words", "Made up for %3 at \"%1\" for %2"),
     {"title", "name", "date"}},
    {"check-in-removed",
     QT_TRANSLATE_NOOP("words", "Took back the check-in of %2 at \"%1\" on %3"),
     {"title", "name", "date"}},
    {"referral-added",
     QT_TRANSLATE_NOOP("words", "Noted for \"%1\" that %3 brought %2"),
     {"title", "name", "other"}},
    {"referral-removed",
     QT_TRANSLATE_NOOP("words", "Took back for \"%1\" who brought %2"),
     {"title", "name"}},
    {"benefit-added", QT_TRANSLATE_NOOP("words", "Added the benefit \"%1\""), {"title"}},
    {"benefit-edited", QT_TRANSLATE_NOOP("words", "Changed the benefit \"%1\""), {"title"}},
    {"benefit-archived", QT_TRANSLATE_NOOP("words", "Archived the benefit \"%1\""), {"title"}},
    {"benefit-brought-back", QT_TRANSLATE_NOOP("words", "Brought back the benefit \"%1\""), {"title"}},
    {"benefit-removed", QT_TRANSLATE_NOOP("words", "Deleted the benefit \"%1\""), {"title"}},
    {"benefits-added", QT_TRANSLATE_N_NOOP("words", "Added %Ln benefits"), {}},
    {"benefit-granted", QT_TRANSLATE_N_NOOP("words", "Gave \"%1\" to %Ln people"), {"title"}},
    {"benefit-granted-one", QT_TRANSLATE_NOOP("words", "Gave \"%1\" to %2"), {"title", "name"}},
    {"benefit-redeemed",
     QT_TRANSLATE_NOOP("words", "%1 redeemed \"%2\" for %3 points"),
     {"name", "title", "points"}},
    {"grant-used", QT_TRANSLATE_NOOP("words", "%1 used \"%2\""), {"name", "title"}},
    {"grant-cancelled", QT_TRANSLATE_NOOP("words", "Cancelled \"%1\" of %2"), {"title", "name"}},
    {"badge-given", QT_TRANSLATE_NOOP("words", "Gave %1 the badge \"%2\""), {"name", "badge"}},
    {"badge-given-one", QT_TRANSLATE_NOOP("words", "Gave %1 the badge \"%2\""), {"name", "badge"}},
    {"badges-given", QT_TRANSLATE_N_NOOP("words", "Gave %Ln people the badge \"%1\""), {"badge"}},
    {"badges-given-one", QT_TRANSLATE_NOOP("words", "Gave %1 the badge \"%2\""), {"name", "badge"}},
    {"badge-taken", QT_TRANSLATE_NOOP("words", "Took from %1 the badge \"%2\""), {"name", "badge"}},
    {"badge-taken-one", QT_TRANSLATE_NOOP("words", "Took from %1 the badge \"%2\""), {"name", "badge"}},
    {"badges-taken", QT_TRANSLATE_N_NOOP("words", "Took from %Ln people the badge \"%1\""), {"badge"}},
    {"term-added", QT_TRANSLATE_NOOP("words", "Gave %1 a term of \"%2\""), {"name", "plan"}},
    {"term-edited", QT_TRANSLATE_NOOP("words", "Changed the term \"%2\" of %1"), {"name", "plan"}},
    {"term-renewed", QT_TRANSLATE_NOOP("words", "Renewed \"%2\" of %1 until %3"), {"name", "plan", "ends"}},
    {"term-ended", QT_TRANSLATE_NOOP("words", "Ended \"%2\" of %1 on %3"), {"name", "plan", "ends"}},
    {"term-removed", QT_TRANSLATE_NOOP("words", "Deleted the term \"%2\" of %1"), {"name", "plan"}},
    {"people-converted", QT_TRANSLATE_N_NOOP("words", "Made %Ln users members"), {}},
    {"campaign-added", QT_TRANSLATE_NOOP("words", "Added the campaign \"%1\""), {"title"}},
    {"campaign-changed", QT_TRANSLATE_NOOP("words", "Changed the campaign \"%1\""), {"title"}},
    {"campaign-copied", QT_TRANSLATE_NOOP("words", "Copied a campaign as \"%1\""), {"title"}},
    {"campaign-archived", QT_TRANSLATE_NOOP("words", "Archived the campaign \"%1\""), {"title"}},
    {"campaign-brought-back", QT_TRANSLATE_NOOP("words", "Brought back the campaign \"%1\""), {"title"}},
    {"campaign-removed", QT_TRANSLATE_NOOP("words", "Deleted the campaign \"%1\""), {"title"}},
    {"campaign-to-idea", QT_TRANSLATE_NOOP("words", "Made the campaign \"%1\" an idea again"), {"title"}},
    {"campaign-to-planned", QT_TRANSLATE_NOOP("words", "Planned the campaign \"%1\""), {"title"}},
    {"campaign-to-inviting", QT_TRANSLATE_NOOP("words", "Began inviting to \"%1\""), {"title"}},
    {"campaign-to-running", QT_TRANSLATE_NOOP("words", "Started the campaign \"%1\""), {"title"}},
    {"campaign-to-done", QT_TRANSLATE_NOOP("words", "Closed the campaign \"%1\""), {"title"}},
    {"campaign-to-cancelled", QT_TRANSLATE_NOOP("words", "Cancelled the campaign \"%1\""), {"title"}},
    {"campaign-task-done", QT_TRANSLATE_NOOP("words", "Did \"%2\" for \"%1\""), {"title", "task"}},
    {"campaign-task-opened", QT_TRANSLATE_NOOP("words", "Opened \"%2\" for \"%1\" again"), {"title", "task"}},
    {"campaign-invited", QT_TRANSLATE_N_NOOP("words", "Invited %Ln people to \"%1\""), {"title"}},
    {"contact-cap",
     QT_TRANSLATE_NOOP("words", "Set how often anybody is contacted: %1 times in %2 days"),
     {"times", "days"}},
    {"campaign-declined", QT_TRANSLATE_N_NOOP("words", "Noted that %Ln people declined \"%1\""), {"title"}},
    {"campaign-declined-one", QT_TRANSLATE_NOOP("words", "%2 declined \"%1\""), {"title", "name"}},
    {"campaign-signed-up", QT_TRANSLATE_N_NOOP("words", "Signed up %Ln people for \"%1\""), {"title"}},
    {"campaign-signed-up-one", QT_TRANSLATE_NOOP("words", "Signed up %2 for \"%1\""), {"title", "name"}},
    {"campaign-confirmed", QT_TRANSLATE_N_NOOP("words", "%Ln people confirmed to come to \"%1\""), {"title"}},
    {"campaign-confirmed-one",
     QT_TRANSLATE_NOOP("words", "%2 confirmed to come to \"%1\""),
     {"title", "name"}},
    {"campaign-no-show",
     QT_TRANSLATE_N_NOOP("words", "Noted that %Ln people did not come to \"%1\""),
     {"title"}},
    {"campaign-no-show-one", QT_TRANSLATE_NOOP("words", "%2 did not come to \"%1\""), {"title", "name"}},
    {"campaign-checked-in", QT_TRANSLATE_N_NOOP("words", "Checked %Ln people in at \"%1\""), {"title"}},
    {"campaign-checked-in-one", QT_TRANSLATE_NOOP("words", "Checked %2 in at \"%1\""), {"title", "name"}},
    {"draw-frozen", QT_TRANSLATE_N_NOOP("words", "Froze the list of \"%1\": %Ln people"), {"title"}},
    {"draw-dropped", QT_TRANSLATE_NOOP("words", "Threw away the frozen list of \"%1\""), {"title"}},
    {"draw-drawn", QT_TRANSLATE_N_NOOP("words", "Drew %Ln winners of \"%1\""), {"title"}},
    {"prizes-given", QT_TRANSLATE_N_NOOP("words", "Gave %Ln prizes of \"%1\""), {"title"}},
    {"prizes-given-one", QT_TRANSLATE_NOOP("words", "Gave %2 the prize of \"%1\""), {"title", "name"}},
    {"win-given-up", QT_TRANSLATE_NOOP("words", "%2 gave up \"%3\" of \"%1\""), {"title", "name", "prize"}},
    {"campaign-attendance",
     QT_TRANSLATE_N_NOOP("words", "Took from a file that %Ln people came to \"%1\""),
     {"title"}},
    {"people-converted-one", QT_TRANSLATE_NOOP("words", "Made %1 a member"), {"name"}},
    {"content-added", QT_TRANSLATE_NOOP("words", "Added the content \"%1\""), {"title"}},
    {"content-changed", QT_TRANSLATE_NOOP("words", "Changed the content \"%1\""), {"title"}},
    {"content-copied", QT_TRANSLATE_NOOP("words", "Copied content as \"%1\""), {"title"}},
    {"content-removed", QT_TRANSLATE_NOOP("words", "Deleted the content \"%1\""), {"title"}},
    {"content-rescheduled", QT_TRANSLATE_NOOP("words", "Moved \"%1\" to another day"), {"title"}},
    {"content-to-idea", QT_TRANSLATE_NOOP("words", "Made \"%1\" an idea again"), {"title"}},
    {"content-to-draft", QT_TRANSLATE_NOOP("words", "Made \"%1\" a draft"), {"title"}},
    {"content-to-scheduled", QT_TRANSLATE_NOOP("words", "Scheduled \"%1\""), {"title"}},
    {"content-to-published", QT_TRANSLATE_NOOP("words", "Published \"%1\""), {"title"}},
    {"content-to-dropped", QT_TRANSLATE_NOOP("words", "Dropped \"%1\""), {"title"}},
    {"content-cadence", QT_TRANSLATE_NOOP("words", "Changed how often content is to be published"), {}},
    {"content-engagement", QT_TRANSLATE_N_NOOP("words", "Brought in numbers of %Ln pieces of content"), {}},
});

} // namespace

QString benefitKind(BenefitKind kind)
{
  switch (kind) {
  case BenefitKind::Perk:
    return Words::tr("Perk");
  case BenefitKind::Discount:
    return Words::tr("Discount");
  case BenefitKind::Campaign:
    return Words::tr("Exclusive event");
  case BenefitKind::Service:
    return Words::tr("Personal service");
  case BenefitKind::Gift:
    return Words::tr("Gift");
  }
  return {};
}

QString grantWay(GrantWay way)
{
  switch (way) {
  case GrantWay::ByHand:
    return Words::tr("Given by hand");
  case GrantWay::ByLevel:
    return Words::tr("By level");
  case GrantWay::Redeemed:
    return Words::tr("For points");
  case GrantWay::ByCampaign:
    return Words::tr("From a campaign");
  }
  return {};
}

QString grantState(GrantState state)
{
  switch (state) {
  case GrantState::Granted:
    return Words::tr("Not used yet");
  case GrantState::Used:
    return Words::tr("Used");
  case GrantState::Cancelled:
    return Words::tr("Cancelled");
  }
  return {};
}

QString termStatus(TermStatus status)
{
  switch (status) {
  case TermStatus::Upcoming:
    return Words::tr("Upcoming");
  case TermStatus::New:
    return Words::tr("New", "term");
  case TermStatus::Current:
    return Words::tr("Current");
  case TermStatus::Grace:
    return Words::tr("In grace");
  case TermStatus::Expired:
    return Words::tr("Expired");
  }
  return {};
}

QString badge(const weilu::Badge& badge) { return language::pick(badge.labelZh, badge.labelEn); }

QString daysLeft(std::optional<int> days)
{
  if (!days)
    return Words::tr("no end");
  if (*days == 0)
    return Words::tr("ends today");
  return *days > 0 ? Words::tr("%Ln days left", nullptr, *days)
                   : Words::tr("over for %Ln days", nullptr, -*days);
}

QString changedGiven(const ChangeLabel& label)
{
  const auto of = [&label](const char* name) {
    const auto found = label.arguments.find(name);
    return found == label.arguments.end() || found->second.empty() ? QStringLiteral("—")
                                                                   : text(found->second);
  };
  const int count = of("count").toInt();
  const std::string code = label.code + (count == 1 && label.arguments.count("name") > 0 ? "-one" : "");
  for (const Sentence& sentence : sentences) {
    if (sentence.code != code)
      continue;
    QString said = Words::tr(sentence.text, nullptr, count);
    for (const char* argument : sentence.arguments) {
      if (argument)
        said = said.arg(of(argument));
    }
    return said;
  }
  return {};
}

} // namespace weilu::ui::words
