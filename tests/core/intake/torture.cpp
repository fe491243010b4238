// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/torture.h"

#include "tests/catch.h"

#include <algorithm>

namespace weilu {

namespace {

/// One cell of 1.4 MB.
std::string hugeField()
{
  std::string text = "name,email,note\nA,a@example.com,\"";
  for (int i = 0; i < 40'000; ++i)
    text += "长文本，含逗号和\"\" 引号。";
  return text + "\"\nB,b@example.com,ok\n";
}

} // namespace

Tried::Tried(const std::string& name)
    : m_path(test::testData("torture/" + name))
{
  if (name == "st_huge_field.csv")
    m_path = m_made.emplace(hugeField(), name).path();
  REQUIRE(std::filesystem::exists(m_path));
}

SourceFile Tried::look(const ReadOptions& options) const { return ImportFixture::look(m_path, options); }

std::pair<RefusalCode, std::string> Tried::refusal(const ReadOptions& options) const
{
  const auto refused = inspect(m_path, options);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().detail("file") == m_path.string());
  return {refused.error().code, std::string(refused.error().detail("found"))};
}

fixtures::Table Tried::rows() const { return fixtures::rowsOf(look()); }

ImportReport Tried::import(const ReadOptions& options) { return fixture.import(m_path, options); }

std::multiset<std::string> Tried::problems(const ReadOptions& options)
{
  std::multiset<std::string> found;
  for (const ImportProblem& problem : import(options).problems) {
    CHECK_FALSE(problem.expected.empty());
    CHECK(problem.row > 0);
    const std::string column = problem.column.empty() ? "" : " " + problem.column;
    found.insert(std::to_string(problem.row) + " " + std::string(code(problem.kind)) + column);
  }
  return found;
}

std::vector<MemberRecord> Tried::people() const
{
  std::vector<MemberRecord> people;
  for (const std::uint32_t id : fixture.members.everybody())
    people.push_back(fixture.members.record({id}).value());
  return people;
}

std::vector<std::string> Tried::names() const
{
  std::vector<std::string> names;
  for (const MemberRecord& person : people())
    names.push_back(person.member.displayName);
  return names;
}

MemberRecord Tried::named(const std::string& name) const
{
  std::vector<MemberRecord> found = people();
  std::erase_if(found, [&name](const MemberRecord& person) { return person.member.displayName != name; });
  INFO(name);
  REQUIRE(found.size() == 1);
  return found.front();
}

std::vector<std::string> Tried::keys(const MemberRecord& person, const std::string& kind)
{
  std::vector<std::string> values;
  for (const Identity& identity : person.identities) {
    if (identity.kind == kind)
      values.push_back(identity.value);
  }
  std::sort(values.begin(), values.end());
  return values;
}

std::string Tried::joined(const MemberRecord& person)
{
  const auto at = person.member.joinedAt;
  return at ? Zone::named("Asia/Shanghai").value().dateOf(*at).iso() : std::string();
}

} // namespace weilu
