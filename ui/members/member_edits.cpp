// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_edits.h"

#include <algorithm>

namespace weilu::ui::member_edits {

namespace {

/// Rows entered by hand belong to no import.
constexpr SourceId byHand{};

std::string countOf(const People& people) { return std::to_string(people.cardinality()); }

Result<void> saveIdentities(MemberStore& members, MemberId person, const std::vector<Identity>& wanted)
{
  const auto record = members.record(person);
  for (const Identity& now : record->identities) {
    const bool kept = std::any_of(wanted.begin(), wanted.end(), [&](const Identity& identity) {
      return identity.kind == now.kind && identity.value == now.value;
    });
    if (!kept)
      members.removeIdentity(person, now);
  }
  for (const Identity& identity : wanted) {
    const bool there =
        std::any_of(record->identities.begin(), record->identities.end(), [&](const Identity& now) {
          return identity.kind == now.kind && identity.value == now.value;
        });
    if (there)
      continue;
    if (auto added = members.addIdentity(person, identity, byHand); !added)
      return added;
  }
  return {};
}

void saveTags(MemberStore& members, MemberId person, const std::vector<std::string>& wanted)
{
  People one;
  one.add(static_cast<std::uint32_t>(person.value));
  const auto record = members.record(person);
  for (const Tag& tag : record->tags) {
    if (std::find(wanted.begin(), wanted.end(), tag.name) == wanted.end())
      members.removeTag(tag.id, one);
  }
  for (const std::string& name : wanted)
    members.addTag(members.tagNamed(name), one, byHand);
}

} // namespace

Result<ChangeLabel> addTag(Workspace& workspace, const std::string& tag, const People& people)
{
  MemberStore& members = workspace.members();
  Edit edit(workspace.db(), {"tag-added", {{"tag", tag}, {"count", countOf(people)}}});
  const TagId id = members.tagNamed(tag);
  edit.label.arguments["count"] = countOf(people - members.withTag(id));
  members.addTag(id, people, byHand);
  edit.commit();
  return edit.label;
}

Result<ChangeLabel> removeTag(Workspace& workspace, const Tag& tag, const People& people)
{
  MemberStore& members = workspace.members();
  const People having = people & members.withTag(tag.id);
  Edit edit(workspace.db(), {"tag-removed", {{"tag", tag.name}, {"count", countOf(having)}}});
  members.removeTag(tag.id, having);
  edit.commit();
  return edit.label;
}

Result<ChangeLabel> save(Workspace& workspace, const Draft& draft)
{
  MemberStore& members = workspace.members();
  const bool fresh = !draft.member.id.valid();
  const Member& member = draft.member;
  const std::string& name = member.displayName.empty() ? member.nickname : member.displayName;
  Edit edit(workspace.db(), {fresh ? "member-added" : "member-edited", {{"name", name}}});
  MemberId person = member.id;
  if (fresh)
    person = members.add(member, byHand);
  else if (!members.find(person))
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  else
    members.update(member, Moment::now());
  if (auto saved = saveIdentities(members, person, draft.identities); !saved)
    return tl::unexpected(saved.error());
  saveTags(members, person, draft.tags);
  edit.commit();
  return edit.label;
}

} // namespace weilu::ui::member_edits
