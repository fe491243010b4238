// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/points_for.h"
#include "core/workspace_participants.h"
#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"
#include "core/workspace_votes.h"
#include "tests/core/campaigns/campaign_play.h"
#include "tests/laws.h"

#include <algorithm>

using namespace weilu;
using enum ParticipantStatus;

namespace rc {
template<>
struct Arbitrary<Step> {
  static Gen<Step> arbitrary()
  {
    // Undo and redo twice as often as any other verb, and at the end, so that steps shrink to others.
    const auto verb = gen::map(gen::inRange<std::uint32_t>(0, undoing + 6), [](std::uint32_t at) {
      return at < undoing ? at : undoing + (at - undoing) / 2;
    });
    const auto number = gen::inRange<std::uint32_t>(0, 6);
    return gen::construct<Step>(verb, number, number, gen::inRange<std::uint32_t>(0, 42),
                                gen::arbitrary<bool>());
  }
};
} // namespace rc

namespace {

using Content = std::map<std::string, std::vector<std::string>>;

/// What the model says, a line for each person and thing.
std::string told(const CampaignModel& model)
{
  std::ostringstream out;
  out << "places " << (model.capacity ? std::to_string(*model.capacity) : "-") << " taken " << model.taken()
      << " mugs " << model.mugsGiven() << " beans " << model.beansGiven() << " events " << model.events()
      << '\n';
  const auto shown = model.shown();
  for (int one = 0; one < CampaignModel::size; ++one) {
    const auto& person = model.people[one];
    out << one << ' ' << (shown[one] ? code(*shown[one]) : "-") << (person.invited ? " invited" : "")
        << " by " << person.by << " votes " << person.ballot << " has " << model.balance(one) << " in on";
    for (const auto& [day, madeUp] : model.daysOf(one))
      out << ' ' << day << (madeUp ? "*" : "");
    out << '\n';
  }
  for (const auto& win : model.wins)
    out << win.person << " won " << win.prize << ' ' << code(win.state) << '\n';
  for (const auto& draw : model.draws)
    out << "draw among " << draw.list.size() << (draw.drawn ? " drawn" : "") << '\n';
  return out.str();
}

int eventsIn(Workspace& window)
{
  (void)window.history();
  int count = 0;
  window.activity().forEach(Moment{0}, Moment{INT64_MAX / 2},
                            [&](const Event& event) { count += static_cast<int>(event.count); });
  return count;
}

void sayDraws(Play& play, Workspace& window, std::ostream& out)
{
  const auto draws = drawsOf(window, play.id);
  for (const CampaignDraw& draw : draws) {
    for (const DrawWin& win : draw.wins)
      out << play.index(win.member) << " won " << (win.points > 0 ? 0 : 1) << ' ' << code(win.state) << '\n';
  }
  for (const CampaignDraw& draw : draws)
    out << "draw among " << draw.lottery.list.size() << (draw.drawnAt ? " drawn" : "") << '\n';
}

/// The same as \p window sees the file.
std::string seen(Play& play, Workspace& window)
{
  std::ostringstream out;
  window.refreshPoints();
  const auto roster = participantsOf(window, play.id).value();
  const auto referrals = referralsOf(window, play.id)->referrals;
  const auto vote = voteOf(window, play.id, play.today).value();
  const auto streaks = streaksOf(window, play.id, play.today).value();
  const auto capacity = roster.campaign.plan.capacity;
  out << "places " << (capacity ? std::to_string(*capacity) : "-") << " taken " << roster.counts.taken()
      << " mugs " << BenefitStore(window.db()).given(play.mug) << " beans "
      << BenefitStore(window.db()).given(play.beans) << " events " << eventsIn(window) << '\n';
  for (int one = 0; one < CampaignModel::size; ++one) {
    const MemberId member = play.who[one];
    const auto at = std::ranges::find(roster.participants, member, &Participant::member);
    const auto by = std::ranges::find(referrals, member, &CampaignReferral::newcomer);
    const auto ballot = std::ranges::find(vote.ballots, member, &Ballot::member);
    const auto days = std::ranges::find(streaks.people, member, &StreakLine::member);
    out << one << ' ' << (at == roster.participants.end() ? "-" : code(at->status))
        << (roster.invited.contains(static_cast<std::uint32_t>(member.value)) ? " invited" : "") << " by "
        << (by == referrals.end() ? -1 : play.index(by->referrer)) << " votes "
        << (ballot == vote.ballots.end() ? "" : ballot->choice.front()) << " has "
        << window.points().balance(member) << " in on";
    for (const CheckInDay& day : days == streaks.people.end() ? std::vector<CheckInDay>() : days->days)
      out << ' ' << day.day.since(play.first) << (day.madeUp ? "*" : "");
    out << '\n';
  }
  sayDraws(play, window, out);
  return out.str();
}

/// What holds in every state of the file, also in those the model never was in.
void sound(Play& play, Workspace& window)
{
  window.refreshPoints();
  const auto roster = participantsOf(window, play.id).value();
  const auto capacity = roster.campaign.plan.capacity;
  RC_ASSERT(!capacity || roster.counts.taken() <= *capacity);
  const BenefitStore benefits(window.db());
  RC_ASSERT(benefits.given(play.mug) <= CampaignModel::mugStock);
  RC_ASSERT(benefits.given(play.beans) <= CampaignModel::beanStock);
  const auto all = referralsOf(window, play.id).value();
  const std::string reference = "campaign:" + std::to_string(play.id.value);
  for (const MemberId member : play.who) {
    RC_ASSERT(window.points().balance(member) >= 0);
    const auto at = std::ranges::find(roster.participants, member, &Participant::member);
    const bool came = at != roster.participants.end() && at->status == CheckedIn;
    RC_ASSERT(came || pointsFor(window.db(), reference, member) == 0);
    const auto brought = std::ranges::count(all.referrals, member, &CampaignReferral::referrer);
    const int due = (brought >= 1 ? 20 : 0) + (brought >= 2 ? 80 : 0);
    RC_ASSERT(pointsFor(window.db(), reference + ":referring", member) == due);
  }
  for (const CampaignDraw& draw : drawsOf(window, play.id)) {
    for (const DrawWin& win : draw.wins) {
      const std::string of = "draw:" + std::to_string(draw.id.value) + ":" + std::to_string(win.number);
      RC_ASSERT(pointsFor(window.db(), of, win.member) == (win.state == WinState::Given ? win.points : 0));
    }
  }
}

/// The whole of a run: every state there was, so that undo and redo are known to lead to it again.
struct Run {
  struct State {
    CampaignModel model;
    Content content;
  };
  Play play;
  std::vector<State> done{{play.model, play.content()}}, undone;

  Workspace& window(const Step& step) { return step.second ? *play.second : *play.workspace; }
  Workspace& otherWindow(const Step& step) { return step.second ? *play.workspace : *play.second; }

  void take(const Step& step)
  {
    if (step.verb < undoing)
      act(step);
    else if (step.verb == undoingOne)
      undoOne(step);
    else
      turn(step, step.verb == undoing);
    RC_ASSERT(seen(play, otherWindow(step)) == told(done.back().model));
    RC_ASSERT(seen(play, window(step)) == told(done.back().model));
    sound(play, window(step));
    play.held.at(step.second ? 1 : 0) = campaignOf(window(step), play.id).value();
  }

  void act(const Step& step)
  {
    const Verb& verb = verbs()[step.verb];
    const Campaign now = play.at(play.id), mine = play.held.at(step.second ? 1 : 0);
    const bool stale = verb.whole && (now.plan != mine.plan || now.type != mine.type);
    CampaignModel after = done.back().model;
    const bool may = !stale && verb.tell(after, step);
    const auto result = verb.run(play, window(step), step);
    if (!result)
      RC_LOG() << step << " refused: " << result.error().detail("what") << ' '
               << result.error().detail("expected");
    const Content content = play.content();
    // What is stale is refused, or wants what the other window wrote.
    RC_ASSERT(result.has_value() == may || (stale && content == done.back().content));
    if (!may || content == done.back().content) {
      RC_ASSERT(content == done.back().content);
      RC_ASSERT(!may || told(after) == told(done.back().model));
      return;
    }
    if (std::string(verb.name) == "draw")
      learn(after, window(step));
    done.push_back({after, content});
    undone.clear();
  }

  /// Who won the last draw: people of its list, each once, who never won before.
  void learn(CampaignModel& model, Workspace& window)
  {
    const CampaignDraw draw = drawOf(window, play.lastDraw(window)).value();
    CampaignModel::Draw& known = model.draws.back();
    known.drawn = true;
    RC_ASSERT(draw.wins.size() == known.prizes.size());
    for (const DrawWin& win : draw.wins) {
      const int person = play.index(win.member);
      RC_ASSERT(known.list.contains(person));
      RC_ASSERT(std::ranges::find(model.wins, person, &CampaignModel::Win::person) == model.wins.end());
      model.wins.push_back({static_cast<int>(model.draws.size()) - 1, static_cast<int>(win.number), person,
                            win.points > 0 ? 0 : 1, WinState::Drawn, -1});
    }
  }

  void turn(const Step& step, bool back)
  {
    auto& from = back ? done : undone;
    auto& to = back ? undone : done;
    if (from.size() <= (back ? 1U : 0U))
      return;
    RC_ASSERT((back ? window(step).undo() : window(step).redo()).has_value());
    to.push_back(from.back());
    from.pop_back();
    RC_ASSERT(play.content() == done.back().content);
  }

  /// Undoes one of the changes, whichever it is: refused, nothing is changed; done, the file is sound, and
  /// redoing it brings everything back.
  void undoOne(const Step& step)
  {
    if (done.size() == 1 || !undone.empty())
      return;
    std::vector<Change> changes = window(step).changes().list(static_cast<int>(done.size()) - 1);
    std::erase_if(changes, [](const Change& change) { return change.undone; });
    const ChangeId id = changes[step.number % changes.size()].id;
    if (window(step).undo(id)) {
      sound(play, otherWindow(step));
      RC_ASSERT(otherWindow(step).redo(id).has_value());
    }
    RC_ASSERT(play.content() == done.back().content);
  }
};

} // namespace

TEST_CASE("Places, points and stock stay right, whatever is done, undone and redone in two windows",
          "[campaigns][laws]")
{
  const auto holds = [](const std::vector<Step>& steps) {
    Run run;
    for (const Step& step : steps)
      run.take(step);
    RC_ASSERT(run.play.workspace->check() == std::vector<std::string>());
  };
  auto params = rc::detail::configuration().testParams;
  params.maxSuccess /= 5; // a run takes as long as a hundred of other laws
  const auto result = rc::detail::checkTestable(holds, rc::detail::TestMetadata(), params);
  std::ostringstream text;
  rc::detail::printResultMessage(result, text);
  INFO(text.str());
  REQUIRE(result.is<rc::detail::SuccessResult>());
}
