// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/attendance.h"
#include "core/campaigns/invitation_list.h"
#include "core/campaigns/participation_rules.h"
#include "core/campaigns/places.h"
#include "tests/laws.h"

#include <algorithm>
#include <set>

using namespace weilu;
using enum ParticipantStatus;

namespace {

/// Somebody of \p status who signed up at \p at.
Participant one(std::int64_t id, ParticipantStatus status, std::int64_t at)
{
  Participant participant;
  participant.member = {id};
  participant.status = status;
  participant.at = participant.signedUpAt.emplace(Moment{at});
  return participant;
}

People who(std::initializer_list<std::uint32_t> ids)
{
  People people;
  for (const std::uint32_t id : ids)
    people.add(id);
  return people;
}

std::vector<Participant> anybody()
{
  std::vector<Participant> all;
  const int count = *rc::gen::inRange(0, 30);
  for (int id = 1; id <= count; ++id)
    all.push_back(one(id, static_cast<ParticipantStatus>(*rc::gen::inRange(1, 7)), *rc::gen::inRange(0, 9)));
  return all;
}

std::string why(const Result<void>& result)
{
  return result ? "" : result.error().detail("what") + " " + result.error().detail("expected");
}

} // namespace

TEST_CASE("Places", "[campaigns]")
{
  SECTION("go to those who signed up first, after those who have one for good")
  {
    std::vector all{one(1, SignedUp, 5), one(2, SignedUp, 3), one(3, Confirmed, 9), one(4, Declined, 1),
                    one(5, NoShow, 8)};
    givePlaces(all, 3);
    CHECK(all[0].status == Waiting);
    CHECK(all[1].status == SignedUp);
    givePlaces(all, 4);
    CHECK(all[0].status == SignedUp);
    CHECK(countsOf(all, {}).taken() == 4);
  }
  law("are never more than there are, and nobody waits while one is free", [] {
    auto all = anybody();
    const auto kept = std::ranges::count_if(all, [](auto& p) { return p.status >= Confirmed; });
    const std::int64_t capacity = *rc::gen::inRange<std::int64_t>(1, 20);
    givePlaces(all, capacity);
    const auto counts = countsOf(all, {});
    RC_ASSERT(counts.taken() <= std::max(capacity, kept));
    RC_ASSERT(counts.at(Waiting) == 0 || counts.taken() >= capacity);
    std::int64_t latest = -1, earliest = 1'000;
    for (const Participant& p : all) {
      latest = p.status == SignedUp ? std::max(latest, p.signedUpAt->seconds) : latest;
      earliest = p.status == Waiting ? std::min(earliest, p.signedUpAt->seconds) : earliest;
    }
    RC_ASSERT(latest <= earliest);
    auto again = all;
    givePlaces(again, capacity);
    RC_ASSERT(again == all);
  });
  SECTION("are unlimited without a capacity, and those who did not answer are counted")
  {
    std::vector all{one(1, Waiting, 1), one(2, Declined, 1)};
    givePlaces(all, {});
    const auto counts = countsOf(all, who({1, 2, 3}));
    CHECK(counts.at(SignedUp) == 1);
    CHECK(counts.at(Invited) == 1);
    CHECK(counts.invited == 3);
  }
}

TEST_CASE("Who may become what", "[campaigns]")
{
  const auto may = [](std::optional<ParticipantStatus> from, ParticipantStatus to, bool free = true,
                      CampaignState state = CampaignState::Inviting) {
    return why(mayBecome(state, {"Anna", from, free}, to));
  };
  CHECK(may({}, SignedUp).empty());
  CHECK(may({}, SignedUp, false).empty()); // waits
  CHECK(may(SignedUp, SignedUp) == "participant once");
  CHECK(may(Waiting, SignedUp) == "participant once");
  CHECK(may({}, Invited) == "participant once");
  CHECK(may({}, CheckedIn).empty());
  CHECK(may({}, CheckedIn, false) == "participant place");
  CHECK(may(Waiting, CheckedIn, false) == "participant place");
  CHECK(may(Waiting, Confirmed, false) == "participant place");
  CHECK(may(SignedUp, CheckedIn, false).empty());
  CHECK(may({}, Confirmed) == "participant signed-up");
  CHECK(may(Declined, NoShow) == "participant signed-up");
  CHECK(may({}, SignedUp, true, CampaignState::Idea) == "participation open");
  CHECK(may({}, CheckedIn, true, CampaignState::Cancelled) == "participation open");
  CHECK(may({}, Declined, true, CampaignState::Done) == "participation open");
  CHECK(may(SignedUp, NoShow, true, CampaignState::Done).empty());

  const Participant in = becoming({}, {1}, {2}, CheckedIn, Moment{5}, 7);
  CHECK(in.walkIn);
  CHECK(in.cameAt == Moment{5});
  const Participant signedUp = becoming({}, {1}, {2}, SignedUp, Moment{3}, 7);
  CHECK(signedUp.place == 7);
  const Participant came = becoming(signedUp, {1}, {2}, CheckedIn, Moment{9}, 8);
  CHECK_FALSE(came.walkIn);
  CHECK(came.signedUpAt == Moment{3});
  CHECK_FALSE(becoming(came, {1}, {2}, SignedUp, Moment{10}, 9).cameAt);
  CHECK(becoming(becoming(signedUp, {1}, {2}, Declined, Moment{4}, 8), {1}, {2}, SignedUp, Moment{6}, 9)
            .place == 9); // at the end again
}

TEST_CASE("An invitation list gives everybody one reason", "[campaigns]")
{
  InvitationFacts facts;
  facts.treated = who({1, 2, 3, 4, 5, 6, 7});
  facts.heldOut = who({8, 9});
  facts.roster = who({1, 2, 3, 4, 5, 6, 8, 9});
  facts.doNotContact = who({2, 8});
  facts.refused = who({2, 3});
  facts.reached = who({4});
  facts.contacts = {0, 1, 2, 2, 2, 2};
  const InvitationList list = invitationList(facts);
  CHECK(list.people == who({1, 6}));
  const std::map<NotInvited, People> expected{
      {NotInvited::HeldOut, who({8, 9})},   {NotInvited::Gone, who({7})},
      {NotInvited::DoNotContact, who({2})}, {NotInvited::NoConsent, who({3})},
      {NotInvited::Invited, who({4})},      {NotInvited::ContactCap, who({5})}};
  CHECK(list.leftOut == expected);
  std::set<std::string_view> codes;
  for (const NotInvited reason : notInvitedReasons)
    codes.insert(code(reason));
  CHECK(codes.size() == notInvitedReasons.size());
}

TEST_CASE("A print of attendances", "[campaigns]")
{
  law("does not ask for their order and adds up", [] {
    std::vector<Attendance> all;
    const int count = *rc::gen::inRange(0, 20);
    for (int id = 1; id <= count; ++id)
      all.push_back({{id}, Moment{*rc::gen::inRange(0, 100)}});
    const std::size_t cut = static_cast<std::size_t>(*rc::gen::inRange(0, count + 1));
    const auto whole = printOf(all);
    const auto later = printOf(std::span(all).subspan(cut));
    RC_ASSERT(whole.without(later) == printOf(std::span(all).first(cut)));
    std::ranges::reverse(all);
    RC_ASSERT(printOf(all) == whole);
    if (!all.empty()) {
      ++all.front().at.seconds;
      RC_ASSERT(!(printOf(all) == whole));
    }
  });
}
