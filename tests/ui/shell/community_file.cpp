// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/community_file.h"

#include "core/workspace.h"
#include "ui/base/text.h"

#include <array>
#include <stdexcept>

namespace weilu::ui::test {

namespace {

void addPeople(Workspace& workspace, Date newest)
{
  Edit edit(workspace.db(), {"member-added", {{"name", "张三"}}});
  Source source;
  source.kind = "manual";
  source.at = Moment::now();
  const SourceId by = workspace.sources().add(source);
  const KindId message = workspace.activity().kindNamed("message");
  EventBatch batch;
  const Zone zone = workspace.community().calendar.zone;
  for (const char* name : {"张三", "Anna Lee", "李雷"}) {
    Member member;
    member.displayName = name;
    member.joinedAt = zone.moment(newest.plus(-90));
    const MemberId id = workspace.members().add(member, by);
    for (int day = 0; day < 10; ++day)
      batch.add({id, zone.moment(newest.plus(-day), 9 * 3600), message, {}, 1});
  }
  workspace.activity().add(std::move(batch), by);
  edit.commit();
}

void tagOne(Workspace& workspace)
{
  Edit edit(workspace.db(), {"tag-added", {{"tag", "vip"}, {"count", "1"}}});
  People people;
  people.add(1U);
  workspace.members().addTag(workspace.members().tagNamed("vip"), people, {});
  edit.commit();
}

} // namespace

CommunityFile::CommunityFile(int daysAgo)
{
  Community community;
  community.name = "Camellia";
  auto made = Workspace::create(std::filesystem::path(utf8(path())), community);
  if (!made)
    throw std::runtime_error("the community could not be made");
  Workspace& workspace = **made;
  addPeople(workspace, workspace.asOf().plus(-daysAgo));
  tagOne(workspace);
  workspace.recomputeLayers("import");
}

QString CommunityFile::path() const { return m_folder.filePath(QStringLiteral("camellia.weilu")); }

} // namespace weilu::ui::test
