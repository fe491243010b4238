// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/roster_file.h"

#include "core/members/identity_rules.h"
#include "ui/base/text.h"

#include <stdexcept>

namespace weilu::ui::test {

namespace {

constexpr SourceId byHand{};

struct Person {
  const char* name;
  const char* nickname;
  const char* channel;
  const char* city;
  Standing standing;
  Role role;
  int joinedAgo;
  const char* tag;
};
constexpr Person named[] = {
    {"张三", "", "微信群", "杭州", Standing::Member, Role::Member, 400, "vip"},
    {"李四", "小四", "小红书", "", Standing::User, Role::Member, 200, "coffee"},
    {"Anna Lee", "", "微信群", "Berlin", Standing::User, Role::Expert, 300, ""},
    {"王五", "", "", "", Standing::User, Role::Member, 150, "vip"},
    {"赵新", "", "", "", Standing::User, Role::Member, 10, ""},
};

Moment daysAgo(const Workspace& workspace, int days)
{
  return workspace.community().calendar.zone.moment(RosterFile::asOf().plus(-days), 9 * 3600);
}

void addNamed(Workspace& workspace)
{
  MemberStore& members = workspace.members();
  for (const Person& person : named) {
    Member member;
    member.displayName = person.name;
    member.nickname = person.nickname;
    member.channel = person.channel;
    member.city = person.city;
    member.standing = person.standing;
    member.role = person.role;
    member.joinedAt = daysAgo(workspace, person.joinedAgo);
    if (member.displayName == "王五")
      member.leftAt = daysAgo(workspace, 5);
    const MemberId id = members.add(member, byHand);
    if (*person.tag)
      members.addTag(members.tagNamed(person.tag), People::bitmapOf(1, static_cast<std::uint32_t>(id.value)),
                     byHand);
  }
  for (const auto& [person, kind, value] : {std::tuple{1, "phone", "137 6543 2109"},
                                            {1, "email", "Zhang.San@example.com"},
                                            {3, "discourse", "900017"}})
    (void)members.addIdentity({person}, identityOf(kind, value).value(), byHand);
}

void addGuests(Workspace& workspace)
{
  for (int id = static_cast<int>(std::size(named)) + 1; id <= RosterFile::people; ++id) {
    Member guest;
    guest.displayName = "Guest " + std::string(id < 10 ? "00" : id < 100 ? "0" : "") + std::to_string(id);
    guest.joinedAt = daysAgo(workspace, 100);
    workspace.members().add(guest, byHand);
  }
}

void addActivity(Workspace& workspace)
{
  Source source;
  source.kind = "manual";
  source.at = Moment::now();
  Edit edit(workspace.db(), ChangeLabel{"activity-added", {}}, source);
  const KindId message = workspace.activity().kindNamed("message");
  EventBatch batch;
  for (int day = 0; day < 10; ++day)
    batch.add({{1}, daysAgo(workspace, day), message, {}, 1});
  batch.add({{2}, daysAgo(workspace, 40), message, {}, 3});
  batch.add({{3}, daysAgo(workspace, 2), message, {}, 1});
  workspace.activity().add(std::move(batch), *edit.source());
  edit.commit();
}

} // namespace

RosterFile::RosterFile()
{
  Community community;
  community.name = "Camellia";
  community.asOf = asOf();
  auto made = Workspace::create(std::filesystem::path(utf8(path())), community);
  if (!made)
    throw std::runtime_error("the community could not be made");
  Workspace& workspace = **made;
  {
    Edit edit(workspace.db(), {"member-added", {{"name", "张三"}}});
    addNamed(workspace);
    addGuests(workspace);
    edit.commit();
  }
  addActivity(workspace);
  workspace.recomputeLayers("import");
}

QString RosterFile::path() const { return m_folder.filePath(QStringLiteral("camellia.weilu")); }

} // namespace weilu::ui::test
