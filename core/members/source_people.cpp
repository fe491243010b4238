// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/source_people.h"

#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto peopleOf = "SELECT people FROM source_people WHERE source = ?";
constexpr auto replacePeople = "INSERT OR REPLACE INTO source_people (source, people) VALUES (?, ?)";
constexpr auto peopleAfter = R"(
SELECT p.source, p.people FROM source_people p JOIN source s ON s.id = p.source
WHERE p.source > ? AND s.withdrawn = 0 ORDER BY p.source)";

} // namespace

void rememberMet(Database& db, SourceId source, const People& people)
{
  People all = people;
  HotStatement known(db, peopleOf);
  if (known.with(source).step())
    all |= unpacked(known.text(0));
  known.reset();
  const std::string bytes = packed(std::move(all));
  HotStatement replace(db, replacePeople);
  replace.bind(1, source);
  replace.bindBlob(2, bytes);
  replace.run();
}

std::vector<std::pair<SourceId, People>> metAfter(Database& db, SourceId source)
{
  std::vector<std::pair<SourceId, People>> result;
  HotStatement query(db, peopleAfter);
  for (query.with(source); query.step();)
    result.emplace_back(SourceId{query.integer(0)}, unpacked(query.text(1)));
  return result;
}

} // namespace weilu
