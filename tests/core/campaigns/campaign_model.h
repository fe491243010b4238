// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/draw.h"
#include "core/campaigns/participant.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace weilu {

/// What is said, given and won around one campaign of six people, kept in the most obvious way: everything is
/// counted anew whenever it is asked for. Its verbs say whether they are accepted; refused, they may leave it
/// half done, so they are tried on a copy.
struct CampaignModel {
  static constexpr int size = 6;
  static constexpr int gift = 20;      ///< points everybody has to begin with
  static constexpr int beanPrice = 15; ///< in points
  static constexpr int beanStock = 2, mugStock = 3;
  static constexpr int prizePoints = 30; ///< of the first prize; the second one is beans
  static constexpr int makeUps = 1;
  static constexpr int today = 5; ///< in days from the start

  struct Person {
    std::optional<ParticipantStatus> status; ///< never Waiting
    std::pair<int, int> order;               ///< of signing up: the day, and which of that day
    bool byReferral = false, invited = false, mug = false;
    int came = 0, tiers = 0, bought = 0; ///< points given for coming and for bringing people; beans bought
    std::map<int, bool> days;            ///< checked in on, and whether it was made up for
    std::string ballot;
    int by = -1; ///< who brought them
  };
  struct Win {
    int draw = 0, number = 0, person = 0, prize = 0;
    WinState state = WinState::Drawn;
    int redrawn = -1; ///< the draw it went into
  };
  struct Draw {
    bool drawn = false;
    std::set<int> list;
    std::vector<int> prizes;
  };

  std::vector<Person> people = std::vector<Person>(size);
  std::vector<Draw> draws;
  std::vector<Win> wins;
  std::optional<int> capacity;
  int rewards = 0; ///< for coming: 0 nothing, 1 ten points, 2 five points and a mug
  CampaignType type = CampaignType::CheckIn;
  int signUps = 0;

  [[nodiscard]] std::vector<std::optional<ParticipantStatus>> shown() const;
  [[nodiscard]] int taken() const;
  [[nodiscard]] bool free() const { return !capacity || taken() < *capacity; }
  [[nodiscard]] int balance(int who) const;
  [[nodiscard]] int beansGiven() const;
  [[nodiscard]] int mugsGiven() const;
  [[nodiscard]] std::set<int> broughtBy(int who) const;
  /// How often anybody is in events of the campaign.
  [[nodiscard]] int events() const;
  /// The days of who takes part.
  [[nodiscard]] std::map<int, bool> daysOf(int who) const;
  [[nodiscard]] bool comes(int who) const { return people.at(who).status == ParticipantStatus::CheckedIn; }

  bool note(int who, ParticipantStatus to, int day = today);
  bool invite(int who);
  bool setCapacity(std::optional<int> wanted);
  bool setRewards(int wanted);
  bool vote(int who, const std::string& option);
  bool removeBallot(int who);
  bool checkIn(int who, int day, bool makeUp);
  bool takeBackDay(int who, int day);
  bool refer(int newcomer, int referrer);
  bool removeReferral(int newcomer);
  bool buyBeans(int who);
  bool freeze();
  bool dropDraw();
  bool mayDraw() const { return !draws.empty() && !draws.back().drawn; }
  bool give(std::size_t win);
  bool giveUp(std::size_t win);

private:
  bool reward(int who, bool cameBefore);
  bool settleTiers(int loser);
  [[nodiscard]] bool wouldLoop(int newcomer, int referrer) const;
};

} // namespace weilu
