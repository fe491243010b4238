// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/campaigns/campaign_model.h"

#include <algorithm>

namespace weilu {

using enum ParticipantStatus;
using Status = std::optional<ParticipantStatus>;

std::vector<Status> CampaignModel::shown() const
{
  std::vector<Status> shown;
  std::vector<std::pair<std::pair<int, int>, int>> asking;
  int kept = 0;
  for (int who = 0; who < size; ++who) {
    shown.push_back(people[who].status);
    if (shown[who] == SignedUp)
      asking.push_back({people[who].order, who});
    kept += shown[who] == Confirmed || shown[who] == NoShow || shown[who] == CheckedIn ? 1 : 0;
  }
  std::ranges::sort(asking);
  for (std::size_t i = 0; i < asking.size(); ++i) {
    if (capacity && kept + static_cast<int>(i) >= *capacity)
      shown[asking[i].second] = Waiting;
  }
  return shown;
}

int CampaignModel::taken() const
{
  const auto all = shown();
  return static_cast<int>(
      std::ranges::count_if(all, [](const Status& one) { return one && *one >= SignedUp; }));
}

int CampaignModel::balance(int who) const
{
  int points = gift + people[who].came + people[who].tiers - people[who].bought * beanPrice;
  for (const Win& win : wins)
    points += win.person == who && win.prize == 0 && win.state == WinState::Given ? prizePoints : 0;
  return points;
}

int CampaignModel::beansGiven() const
{
  int given = 0;
  for (const Person& one : people)
    given += one.bought;
  for (const Win& win : wins)
    given += win.prize == 1 && win.state == WinState::Given ? 1 : 0;
  return given;
}

int CampaignModel::mugsGiven() const
{
  return static_cast<int>(std::ranges::count(people, true, &Person::mug));
}

std::set<int> CampaignModel::broughtBy(int who) const
{
  std::set<int> brought;
  for (int one = 0; one < size; ++one) {
    if (people[one].by == who)
      brought.insert(one);
  }
  return brought;
}

std::map<int, bool> CampaignModel::daysOf(int who) const
{
  return comes(who) ? people[who].days : std::map<int, bool>();
}

int CampaignModel::events() const
{
  int events = 0;
  for (int who = 0; who < size; ++who) {
    const auto days = daysOf(who);
    events += comes(who) && days.empty() ? 1 : 0;
    for (const auto& [day, madeUp] : days)
      events += madeUp ? 0 : 1;
  }
  return events;
}

bool CampaignModel::reward(int who, bool cameBefore)
{
  Person& one = people[who];
  if (one.status == CheckedIn) {
    if (rewards == 2 && !one.mug && mugsGiven() == mugStock)
      return false;
    one.mug = one.mug || rewards == 2;
    one.came = std::max(one.came, rewards == 1 ? 10 : rewards == 2 ? 5 : 0);
    return true;
  }
  if (!cameBefore)
    return true;
  if (one.came > 0 && balance(who) < one.came)
    return false;
  one.came = 0;
  one.mug = false;
  return true;
}

bool CampaignModel::note(int who, ParticipantStatus to, int day)
{
  const Status before = shown()[who];
  if (before == to || (before == Waiting && to == SignedUp))
    return false;
  if ((to == Confirmed || to == NoShow) && (!before || *before < Waiting))
    return false;
  if (to > SignedUp && (!before || *before < SignedUp) && !free())
    return false;
  Person& one = people[who];
  if (to >= SignedUp && (!one.status || one.status == Declined))
    one.order = {day, signUps++};
  const bool came = one.status == CheckedIn;
  one.status = to;
  one.byReferral = false;
  return reward(who, came);
}

bool CampaignModel::invite(int who)
{
  Person& one = people[who];
  if (one.invited || one.status)
    return false;
  return one.invited = true;
}

bool CampaignModel::setCapacity(std::optional<int> wanted)
{
  if (wanted && (*wanted < 1 || (wanted != capacity && *wanted < taken())))
    return false;
  capacity = wanted;
  return true;
}

bool CampaignModel::setRewards(int wanted)
{
  if (wanted == 2 && rewards != 2 && mugsGiven() == mugStock)
    return false;
  rewards = wanted;
  return true;
}

bool CampaignModel::vote(int who, const std::string& option)
{
  if (type != CampaignType::Vote)
    return false;
  if (people[who].ballot == option)
    return true;
  people[who].ballot = option;
  return comes(who) || note(who, CheckedIn);
}

bool CampaignModel::removeBallot(int who)
{
  if (type != CampaignType::Vote)
    return false;
  if (people[who].ballot.empty())
    return true;
  people[who].ballot.clear();
  return !comes(who) || note(who, SignedUp);
}

bool CampaignModel::checkIn(int who, int day, bool makeUp)
{
  if (type != CampaignType::CheckIn)
    return false;
  const auto days = daysOf(who);
  if (day < 0 || day > today || days.contains(day))
    return false;
  const auto madeUp = std::ranges::count_if(days, [](const auto& one) { return one.second; });
  if (makeUp && (day == today || days.empty() || madeUp >= makeUps))
    return false;
  people[who].days[day] = makeUp;
  return comes(who) || note(who, CheckedIn, day);
}

bool CampaignModel::takeBackDay(int who, int day)
{
  if (type != CampaignType::CheckIn)
    return false;
  const auto days = daysOf(who);
  if (!days.contains(day))
    return true;
  const auto there = std::ranges::count_if(days, [](const auto& one) { return !one.second; });
  if (days.at(day) || there > 1) {
    people[who].days.erase(day);
    return true;
  }
  people[who].days.clear();
  return note(who, SignedUp);
}

bool CampaignModel::wouldLoop(int newcomer, int referrer) const
{
  for (int at = referrer; at >= 0; at = people[at].by) {
    if (at == newcomer)
      return true;
  }
  return false;
}

/// Everybody gets what they lack; only \p loser (-1: nobody) gives back.
bool CampaignModel::settleTiers(int loser)
{
  for (int who = 0; who < size; ++who) {
    const auto brought = broughtBy(who).size();
    const int due = (brought >= 1 ? 20 : 0) + (brought >= 2 ? 80 : 0);
    const int beyond = people[who].tiers - due;
    if (beyond > 0 && who == loser && balance(who) < beyond)
      return false;
    if (beyond < 0 || who == loser)
      people[who].tiers = due;
  }
  return true;
}

bool CampaignModel::refer(int newcomer, int referrer)
{
  if (wouldLoop(newcomer, referrer))
    return false;
  Person& one = people[newcomer];
  if (one.by == referrer)
    return true;
  const int loser = one.by;
  one.by = referrer;
  if (!one.status) {
    if (!note(newcomer, SignedUp))
      return false;
    one.byReferral = true;
  }
  return settleTiers(loser);
}

bool CampaignModel::removeReferral(int newcomer)
{
  Person& one = people[newcomer];
  const int loser = one.by;
  if (loser < 0)
    return true;
  one.by = -1;
  if (one.byReferral && one.status == SignedUp) {
    one.status.reset();
    one.byReferral = false;
  }
  return settleTiers(loser);
}

bool CampaignModel::buyBeans(int who)
{
  if (balance(who) < beanPrice || beansGiven() == beanStock)
    return false;
  ++people[who].bought;
  return true;
}

bool CampaignModel::freeze()
{
  if (mayDraw())
    return false;
  Draw draw;
  for (int who = 0; who < size; ++who) {
    if (comes(who) && std::ranges::find(wins, who, &Win::person) == wins.end())
      draw.list.insert(who);
  }
  if (draws.empty())
    draw.prizes = {0, 1};
  for (Win& win : wins) {
    if (win.state != WinState::GivenUp)
      continue;
    draw.prizes.push_back(win.prize);
    win.state = WinState::Redrawn;
    win.redrawn = static_cast<int>(draws.size());
  }
  const int beans = static_cast<int>(std::ranges::count(draw.prizes, 1));
  draws.push_back(draw);
  return !draw.prizes.empty() && draw.prizes.size() <= draw.list.size() && beansGiven() + beans <= beanStock;
}

bool CampaignModel::dropDraw()
{
  if (!mayDraw())
    return false;
  draws.pop_back();
  for (Win& win : wins) {
    if (win.redrawn != static_cast<int>(draws.size()))
      continue;
    win.state = WinState::GivenUp;
    win.redrawn = -1;
  }
  return true;
}

bool CampaignModel::give(std::size_t at)
{
  if (at >= wins.size() || wins[at].state != WinState::Drawn)
    return false;
  if (wins[at].prize == 1 && beansGiven() == beanStock)
    return false;
  wins[at].state = WinState::Given;
  return true;
}

bool CampaignModel::giveUp(std::size_t at)
{
  if (at >= wins.size() || wins[at].state == WinState::GivenUp || wins[at].state == WinState::Redrawn)
    return false;
  Win& win = wins[at];
  if (win.state == WinState::Given && win.prize == 0 && balance(win.person) < prizePoints)
    return false;
  win.state = WinState::GivenUp;
  return true;
}

} // namespace weilu
