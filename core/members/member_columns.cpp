// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"

namespace weilu {

namespace {

constexpr auto selectCity = "SELECT id, city FROM member WHERE city <> '' ORDER BY id";
constexpr auto selectRegion = "SELECT id, region FROM member WHERE region <> '' ORDER BY id";
constexpr auto selectOccupation = "SELECT id, occupation FROM member WHERE occupation <> '' ORDER BY id";
constexpr auto selectOrganisation =
    "SELECT id, organisation FROM member WHERE organisation <> '' ORDER BY id";
constexpr auto selectPosition = "SELECT id, position FROM member WHERE position <> '' ORDER BY id";
constexpr auto selectLanguage = "SELECT id, language FROM member WHERE language <> '' ORDER BY id";
constexpr auto selectChannel = "SELECT id, channel FROM member WHERE channel <> '' ORDER BY id";
constexpr auto selectReferrer = "SELECT id, referrer FROM member WHERE referrer <> '' ORDER BY id";
constexpr auto selectBirthday = "SELECT id, birthday FROM member WHERE birthday <> '' ORDER BY id";
constexpr auto selectCustom =
    "SELECT v.member, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field "
    "WHERE f.code = ? AND v.value <> '' ORDER BY v.member";
constexpr auto selectCounter = "SELECT c.member, c.value, max(c.as_of) FROM counter c "
                               "JOIN custom_field f ON f.id = c.field "
                               "WHERE f.code = ? AND c.as_of <= ? GROUP BY c.member ORDER BY c.member";
constexpr auto selectCounterOf = "SELECT c.value FROM counter c JOIN custom_field f ON f.id = c.field "
                                 "WHERE c.member = ? AND f.code = ? AND c.as_of <= ? "
                                 "ORDER BY c.as_of DESC LIMIT 1";
constexpr auto selectChannels = "SELECT DISTINCT channel FROM consent ORDER BY channel";
constexpr auto selectConsents = "SELECT state, member FROM consent WHERE channel = ?";
constexpr auto selectGender = "SELECT id FROM member WHERE gender = ? ORDER BY id";

const char* statementFor(MemberStore::TextColumn column)
{
  using Column = MemberStore::TextColumn;
  switch (column) {
  case Column::City:
    return selectCity;
  case Column::Region:
    return selectRegion;
  case Column::Occupation:
    return selectOccupation;
  case Column::Organisation:
    return selectOrganisation;
  case Column::Position:
    return selectPosition;
  case Column::Language:
    return selectLanguage;
  case Column::Channel:
    return selectChannel;
  case Column::Referrer:
    return selectReferrer;
  case Column::Birthday:
    break;
  }
  return selectBirthday;
}

void visitTexts(SQLite::Statement& query, const MemberStore::VisitText& visit)
{
  while (query.executeStep()) {
    const SQLite::Column text = query.getColumn(1);
    const char* characters = text.getText();
    visit({query.getColumn(0).getInt64()}, {characters, static_cast<std::size_t>(text.getBytes())});
  }
}

} // namespace

void MemberStore::forEachText(TextColumn column, const VisitText& visit) const
{
  SQLite::Statement query(m_db.sql(), statementFor(column));
  visitTexts(query, visit);
}

void MemberStore::forEachCustom(const std::string& code, const VisitText& visit) const
{
  SQLite::Statement query(m_db.sql(), selectCustom);
  query.bind(1, code);
  visitTexts(query, visit);
}

void MemberStore::forEachCounter(const std::string& code, Date asOf,
                                 const std::function<void(MemberId, double)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectCounter); // SQLite takes value from the row of the max()
  query.bind(1, code);
  query.bind(2, asOf.days);
  while (query.executeStep())
    visit({query.getColumn(0).getInt64()}, query.getColumn(1).getDouble());
}

std::optional<double> MemberStore::counter(MemberId member, const std::string& code, Date asOf) const
{
  SQLite::Statement query(m_db.sql(), selectCounterOf);
  query.bind(1, member.value);
  query.bind(2, code);
  query.bind(3, asOf.days);
  return query.executeStep() ? std::optional(query.getColumn(0).getDouble()) : std::nullopt;
}

People MemberStore::withGender(Gender gender) const
{
  SQLite::Statement query(m_db.sql(), selectGender);
  query.bind(1, static_cast<int>(gender));
  People people;
  while (query.executeStep())
    people.add(static_cast<std::uint32_t>(query.getColumn(0).getInt64()));
  return people;
}

std::vector<std::string> MemberStore::consentChannels() const
{
  SQLite::Statement query(m_db.sql(), selectChannels);
  std::vector<std::string> channels;
  while (query.executeStep())
    channels.push_back(query.getColumn(0).getString());
  return channels;
}

std::map<ConsentState, People> MemberStore::consentsTo(const std::string& channel) const
{
  SQLite::Statement query(m_db.sql(), selectConsents);
  query.bind(1, channel);
  std::map<ConsentState, People> found;
  while (query.executeStep())
    found[static_cast<ConsentState>(query.getColumn(0).getInt())].add(query.getColumn(1).getUInt());
  return found;
}

} // namespace weilu
