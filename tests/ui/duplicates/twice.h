// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/scratch.h"

namespace weilu {

/// A community with people who are there twice: 1 and 2 for sure, 3 and 4 perhaps; and somebody else.
class Twice {
public:
  explicit Twice(bool withDuplicates = true)
  {
    Community community;
    community.name = "Tea";
    community.zone = "Asia/Shanghai";
    auto workspace = Workspace::create(m_scratch / "tea.weilu", community);
    REQUIRE(workspace);
    if (withDuplicates)
      fill(**workspace);
  }
  [[nodiscard]] std::string file() const { return (m_scratch / "tea.weilu").string(); }
  [[nodiscard]] std::unique_ptr<Workspace> open() const { return Workspace::open(file()).value(); }

private:
  static void fill(Workspace& workspace)
  {
    const Zone zone = workspace.community().calendar.zone;
    const Moment joined = zone.moment(*Date::of(2023, 5, 1), 36'000);
    Edit edit(workspace.db(), {"import", {}});
    MemberStore& members = workspace.members();
    const auto add = [&](const char* name, const char* city, const char* note) {
      Member member;
      member.displayName = name;
      member.city = city;
      member.note = note;
      member.joinedAt = joined;
      return members.add(member, {});
    };
    const MemberId one = add("林知夏", "杭州", "likes tea"), two = add("林知夏", "上海", "likes cake");
    const MemberId three = add("张三", "", ""), four = add("Zhang San", "北京", "");
    add("王伟", "", "");
    REQUIRE(members.addIdentity(one, {"discourse", "17", ""}, {}));
    REQUIRE(members.addIdentity(two, {"phone", "+8613800000001", "13800000001"}, {}));
    members.addTag(members.tagNamed("baking"), People::bitmapOf(1, static_cast<std::uint32_t>(three.value)),
                   {});
    members.addTag(members.tagNamed("running"), People::bitmapOf(1, static_cast<std::uint32_t>(four.value)),
                   {});
    edit.commit();
  }

  Scratch m_scratch;
};

} // namespace weilu
