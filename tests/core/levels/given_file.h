// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/point_store.h"
#include "core/workspace_benefits.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"
#include "tests/scratch.h"

namespace weilu {

/// A community file as of a fixed date in which people get things.
struct GivenFile {
  Scratch folder;
  Date today = Date::of(2024, 6, 20).value();
  std::unique_ptr<Workspace> workspace;

  GivenFile()
  {
    Community community;
    community.name = "club";
    community.asOf = today;
    workspace = Workspace::create(path(), community).value();
  }
  [[nodiscard]] std::filesystem::path path() const { return folder / "club.weilu"; }
  [[nodiscard]] Zone zone() const { return workspace->community().calendar.zone; }

  MemberId person(const std::string& name, std::optional<Date> left = {})
  {
    Member member = called(name);
    member.joinedAt = zone().moment(today.plus(-400));
    if (left)
      member.leftAt = zone().moment(*left);
    Edit edit(workspace->db(), {"member-added", {}});
    const MemberId id = workspace->members().add(member, {});
    edit.commit();
    return id;
  }
  void give(MemberId who, std::int64_t points)
  {
    Edit edit(workspace->db(), {"points-given", {}});
    PointStore(workspace->db()).add({{}, who, Moment{1}, points, "welcome", PointSource::Manual, {}});
    edit.commit();
  }
  [[nodiscard]] std::int64_t balance(MemberId who) { return PointStore(workspace->db()).balance(who); }
  BenefitId benefit(const std::string& title, std::optional<std::int64_t> price = {},
                    std::optional<std::int64_t> stock = {})
  {
    Benefit benefit;
    benefit.title = title;
    benefit.price = price;
    benefit.stock = stock;
    REQUIRE(saveBenefit(*workspace, benefit));
    return BenefitStore(workspace->db()).named(title)->id;
  }
  /// What the file says of the things this is about.
  [[nodiscard]] std::map<std::string, std::vector<std::string>> content()
  {
    auto tables = memberTables(workspace->db());
    for (const char* table : {"benefit", "level_benefit", "benefit_grant", "badge_given", "point_entry",
                              "term", "purchase_repeat", "campaign", "campaign_split", "campaign_invitation",
                              "campaign_participant", "campaign_ballot", "campaign_referral", "campaign_draw",
                              "campaign_win", "campaign_check_in", "content_item", "content_target"})
      tables[table] = rowsOf(workspace->db(), table);
    return tables;
  }
  /// Undoing the last change brings the file back to \p before, redoing to how it was.
  void comesBack(const std::map<std::string, std::vector<std::string>>& before)
  {
    const auto after = content();
    CHECK(after != before);
    REQUIRE(workspace->undo());
    CHECK(content() == before);
    REQUIRE(workspace->redo());
    CHECK(content() == after);
  }
};

} // namespace weilu
