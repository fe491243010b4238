// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_numbers.h"
#include "core/members/member_store.h"
#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto allTags = R"(
SELECT id, name, kind, (SELECT count(*) FROM member_tag m WHERE m.tag = t.id) FROM tag t ORDER BY name)";
constexpr auto insertTag = "INSERT OR IGNORE INTO member_tag (tag, member, source) VALUES (?, ?, ?)";
constexpr auto deleteTag = "DELETE FROM member_tag WHERE tag = ? AND member = ?";
constexpr auto tagsOfOne = "SELECT tag FROM member_tag WHERE member = ? ORDER BY tag";
constexpr auto allSpaces = "SELECT id, platform, code, name, capacity FROM space ORDER BY platform, name, id";
constexpr auto allChannels = R"(
SELECT channel, count(*) FROM member WHERE channel IS NOT NULL GROUP BY channel ORDER BY 2 DESC, 1)";
constexpr auto allFields = "SELECT id, code, label, type FROM custom_field ORDER BY id";

std::string str(std::string_view text) { return std::string(text); }

} // namespace

std::vector<Tag> MemberStore::tags() const
{
  std::vector<Tag> tags;
  HotStatement query(m_db, allTags);
  while (query.step())
    tags.push_back({TagId{query.integer(0)}, str(query.text(1)), static_cast<TagKind>(query.integer(2)),
                    query.integer(3)});
  return tags;
}

TagId MemberStore::tagNamed(const std::string& name, SourceId source)
{
  return tagCalled(m_db, name, source);
}

void MemberStore::addTag(TagId tag, const People& people, SourceId source)
{
  HotStatement insert(m_db, insertTag);
  for (const std::uint32_t member : people)
    insert.with(tag, std::int64_t{member}, source).run();
}

void MemberStore::removeTag(TagId tag, const People& people)
{
  HotStatement remove(m_db, deleteTag);
  for (const std::uint32_t member : people)
    remove.with(tag, std::int64_t{member}).run();
}

std::vector<std::pair<TagId, MemberId>> MemberStore::tagsOf(std::span<const MemberId> ids) const
{
  std::vector<std::pair<TagId, MemberId>> pairs;
  HotStatement query(m_db, tagsOfOne);
  for (const MemberId id : ids) {
    for (query.with(id); query.step();)
      pairs.emplace_back(TagId{query.integer(0)}, id);
  }
  return pairs;
}

std::vector<Space> MemberStore::spaces() const
{
  std::vector<Space> spaces;
  HotStatement query(m_db, allSpaces);
  while (query.step()) {
    spaces.push_back(
        {SpaceId{query.integer(0)}, str(query.text(1)), str(query.text(2)), str(query.text(3)), {}});
    if (!query.isNull(4))
      spaces.back().capacity = query.integer(4);
  }
  return spaces;
}

SpaceId MemberStore::spaceOf(const std::string& platform, const std::string& code, const std::string& name,
                             SourceId source)
{
  return spaceCalled(m_db, platform, code, name, source);
}

std::vector<std::pair<std::string, std::int64_t>> MemberStore::channels() const
{
  std::vector<std::pair<std::string, std::int64_t>> channels;
  HotStatement query(m_db, allChannels);
  while (query.step())
    channels.emplace_back(str(query.text(0)), query.integer(1));
  return channels;
}

std::vector<CustomField> MemberStore::customFields() const
{
  std::vector<CustomField> fields;
  HotStatement query(m_db, allFields);
  while (query.step())
    fields.push_back({FieldId{query.integer(0)}, str(query.text(1)), str(query.text(2)),
                      static_cast<FieldType>(query.integer(3))});
  return fields;
}

} // namespace weilu
