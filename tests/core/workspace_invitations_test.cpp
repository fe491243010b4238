// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_invitations.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

TEST_CASE("Who is to be invited comes with an address and what a message can say", "[campaigns]")
{
  Scratch folder;
  Community community;
  community.name = "Camellia";
  community.asOf = *Date::of(2024, 6, 20);
  const auto workspace = std::move(*Workspace::create(folder / "camellia.weilu", community));
  writeBytes(folder / "file.csv",
             "id,name,joined_at,email,phone\n1,张三,2024-01-02,zhang@example.org,13800002271\n"
             "2,李四,2024-02-03,,\n");
  REQUIRE(workspace->import(inspect(folder / "file.csv").value(), ImportMode::Merge, {}, {}));
  Campaign campaign;
  campaign.title = "tea";
  const CampaignId id = addCampaign(*workspace, campaign).value();
  const Date today = workspace->asOf();
  const People everybody = workspace->history()->rosterOn(today);
  const auto invitees = inviteesOf(*workspace, id, "email", everybody, today).value();
  REQUIRE(invitees.size() == 2);
  CHECK(invitees[0].member.displayName == "张三");
  CHECK(invitees[0].address == "zhang@example.org");
  CHECK(invitees[1].address.empty());
  CHECK(inviteesOf(*workspace, id, "sms", everybody, today).value()[0].address == "13800002271");
  for (const Invitee& one : invitees) { // as for one person at a time
    const MessageFacts alone =
        workspace
            ->messageFacts("five", one.facts.layerEn == "Newcomers" ? "newcomer" : "potential", one.member.id,
                           today)
            .value();
    CHECK(one.facts.name == alone.name);
    CHECK(one.facts.community == "Camellia");
    CHECK(one.facts.points == alone.points);
    CHECK(one.facts.daysSilent == alone.daysSilent);
    CHECK(one.facts.expiresOn == alone.expiresOn);
    CHECK_FALSE(one.facts.layerZh.empty());
  }
  CHECK(inviteesOf(*workspace, {99}, "email", everybody, today).error().code == RefusalCode::BadValue);
}
