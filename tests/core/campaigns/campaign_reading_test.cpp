// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/called_by.h"
#include "core/workspace_campaign_reading.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;
using enum ParticipantStatus;

namespace {

/// The lines as they follow person by person.
std::map<MemberId, ParticipantLine> slowLines(Workspace& workspace, const CampaignRead& read)
{
  std::map<MemberId, ParticipantLine> lines;
  for (const CampaignInvitation& sent : ParticipantStore(workspace.db()).invitations(read.campaign().id)) {
    for (const std::uint32_t person : sent.people)
      lines[{person}].one = {{}, {person}, Invited, sent.at, {}, 0, {}, sent.channel, false, {}};
  }
  for (const Participant& one : read.roster.participants)
    lines[one.member].one = one;
  for (auto& [id, line] : lines) {
    line.name = calledBy(workspace.members().find(id).value());
    while (
        line.layer < read.scheme.layers.size() &&
        !read.layers.at(read.scheme.layers[line.layer].code).contains(static_cast<std::uint32_t>(id.value)))
      ++line.layer;
  }
  return lines;
}

} // namespace

TEST_CASE("A campaign is read as a whole", "[campaigns]")
{
  CampaignFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(60);
  const MemberId guest = file.person(""), nobody = file.person("Nobody");
  const CampaignId id = file.campaign(people, 2);
  file.move(id, {CampaignState::Planned, CampaignState::Inviting});
  REQUIRE(invite(workspace, id, "wechat", setOf({people[0], people[1], people[5], people[7]})));
  REQUIRE(invite(workspace, id, "email", setOf({people[2], people[3]})));
  file.move(id, {CampaignState::Running});
  REQUIRE(note(workspace, id, std::array{guest}, {CheckedIn, {}, {}, {}}));
  for (const int who : {3, 9, 1, 4})
    REQUIRE(note(workspace, id, std::array{people[who]}, {SignedUp, "phone", {}, {}}));
  const CampaignShown read = readCampaign(workspace, id, file.today).value();
  const auto expected = slowLines(workspace, *read);
  REQUIRE(read->lines.size() == expected.size());
  auto next = expected.begin();
  for (const ParticipantLine& line : read->lines) {
    CHECK(line.one == next->second.one);
    CHECK(line.name == next->second.name);
    CHECK(line.layer == next->second.layer);
    CHECK(line.layer < read->scheme.layers.size());
    CHECK(line.one.member != nobody);
    ++next;
  }
  const auto waits = [&](MemberId who) {
    return std::ranges::find(read->lines, who, [](const ParticipantLine& line) { return line.one.member; })
        ->waiting;
  };
  CHECK(waits(people[3]) == 0);
  CHECK(waits(people[9]) == 1);
  CHECK(waits(people[1]) == 2);
  CHECK(waits(people[4]) == 3);
  CHECK(read->lines.back().name == std::to_string(guest.value));
}
