// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/chat_notice.h"
#include "tests/catch.h"

using namespace weilu;

using Kind = ChatNotice::Kind;
using Names = std::vector<std::string>;

TEST_CASE("Notices tell who came and went", "[intake][chat]")
{
  struct Case {
    const char* text;
    Kind kind;
    Names people;
  };
  const std::vector<Case> cases{
      {"Bob Stone left", Kind::Leave, {"Bob Stone"}},
      {"Ann added Bob", Kind::Join, {"Bob"}},
      {"Ann added Bob, Carl and Dan", Kind::Join, {"Bob", "Carl", "Dan"}},
      {"+86 138 0000 0001 joined using this group's invite link", Kind::Join, {"+86 138 0000 0001"}},
      {"~ Lin joined using a group link.", Kind::Join, {"Lin"}},
      {"You added +1 514 555 0115", Kind::Join, {"+1 514 555 0115"}},
      {"Ann added you", Kind::Join, {}},
      {"You left", Kind::Leave, {}},
      {"Ann removed Bob", Kind::Leave, {"Bob"}},
      {"阿依古丽·买买提 加入了群组", Kind::Join, {"阿依古丽·买买提"}},
      {"林晓雨通过此群组的邀请链接加入了群组", Kind::Join, {"林晓雨"}},
      {"+86 138 0000 0003 退出了群组", Kind::Leave, {"+86 138 0000 0003"}},
      {"欧阳静怡添加了王和平", Kind::Join, {"王和平"}},
      {"欧阳静怡添加了张三、李四和王五", Kind::Join, {"张三", "李四", "王五"}},
      {"你将张三移出了群组", Kind::Leave, {"张三"}},
      {"王小明已離開", Kind::Leave, {"王小明"}},
      {"Ana añadió a Luis", Kind::Join, {"Luis"}},
      {"Jürgen hat Anna hinzugefügt", Kind::Join, {"Anna"}},
      {"Anna hat die Gruppe verlassen", Kind::Leave, {"Anna"}},
      {"四姐 加入本群。", Kind::Join, {"四姐"}},
      {"静静 邀请 四姐 加入了本群。", Kind::Join, {"四姐"}},
      {"四姐(10000009) 退出了本群。", Kind::Leave, {"四姐(10000009)"}},
      {"四姐被管理员移出本群。", Kind::Leave, {"四姐"}},
      {"+44 7700 900000 changed to +44 7700 900001",
       Kind::Renumbered,
       {"+44 7700 900000", "+44 7700 900001"}},
      {"Ann changed to the dark side", Kind::None, {}},
      {"Messages and calls are end-to-end encrypted.", Kind::Other, {}},
      {"欧阳静怡创建了群组“读书会”", Kind::Other, {}},
      {"image omitted", Kind::None, {}},
      {"left", Kind::None, {}},
      {"加入了群组", Kind::None, {}},
      {"", Kind::None, {}},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const ChatNotice notice = chatNotice(c.text);
    CHECK(notice.kind == c.kind);
    CHECK(notice.people == c.people);
  }
}

TEST_CASE("A group's name stands in the notice of its creation", "[intake][chat]")
{
  CHECK(createdGroup("欧阳静怡创建了群组“读书会”") == "读书会");
  CHECK(createdGroup("欧阳静怡创建了此群组“读书会”") == "读书会");
  CHECK(createdGroup("Ann created group \"Books: all of them\"") == "Books: all of them");
  CHECK(createdGroup("Ann: 我创建了群组“读书会”").empty());
  CHECK(createdGroup("Ann created group").empty());
  CHECK(createdGroup("“读书会”").empty());
}
