// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"

#include "core/members/member_row.h"
#include "core/members/member_sets.h"
#include "core/store/row_visits.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace weilu {

namespace {

constexpr auto identitiesOf = R"(
SELECT k.code, i.value, i.shown FROM identity i JOIN identity_kind k ON k.id = i.kind
WHERE i.id BETWEEN ?1 << 12 AND (?1 << 12) + 4095 ORDER BY i.id)";
constexpr auto peopleTagged = "SELECT m.member FROM member_tag m JOIN tag t ON t.id = m.tag WHERE t.name = ?";
constexpr auto tagsOf = R"(
SELECT t.id, t.name, t.kind FROM member_tag m JOIN tag t ON t.id = m.tag WHERE m.member = ? ORDER BY t.id)";
constexpr auto spacesOf = R"(
SELECT s.id, s.platform, s.code, s.name, s.capacity, m.joined_at, m.left_at
FROM member_space m JOIN space s ON s.id = m.space WHERE m.member = ? ORDER BY s.id)";
constexpr auto consentsOf = "SELECT channel, state, at FROM consent WHERE member = ? ORDER BY channel";
constexpr auto standingsOf =
    "SELECT at, from_standing, to_standing, cause FROM standing_change WHERE member = ? ORDER BY at, id";
constexpr auto valuesOf = R"(
SELECT f.code, f.label, v.value, NULL FROM custom_value v JOIN custom_field f ON f.id = v.field
WHERE v.member = ?1 AND v.value <> ''
UNION ALL
SELECT code, label, value, as_of FROM (
  SELECT f.code, f.label, c.value, max(c.as_of) AS as_of FROM counter c JOIN custom_field f ON f.id = c.field
  WHERE c.member = ?1 GROUP BY c.field)
ORDER BY 1)";
constexpr auto counterAt = R"(
SELECT c.value FROM counter c JOIN custom_field f ON f.id = c.field
WHERE c.member = ? AND f.code = ? AND c.as_of = ?)";

std::string str(std::string_view text) { return std::string(text); }

/// A counter as people write it: whole numbers without a point.
std::string plain(const SqlValue& value)
{
  if (const auto* number = std::get_if<double>(&value)) {
    const bool whole = *number == std::floor(*number) && std::abs(*number) < 1e15;
    return whole ? std::to_string(static_cast<std::int64_t>(*number)) : fmt::format("{}", *number);
  }
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string();
}

} // namespace

struct MemberReader::Statements {
  HotStatement member, identities, tags, tagged, spaces, consents, standings, values, counter;
  RowVisits neighbours;
  // read ahead
  std::vector<MemberId> ids; ///< ascending
  std::vector<std::optional<Member>> people;
  std::unordered_map<std::string, People> byTag;

  explicit Statements(Database& db)
      : member(db, "SELECT " + memberColumnList() + " FROM member WHERE id = ?")
      , identities(db, identitiesOf)
      , tags(db, tagsOf)
      , tagged(db, peopleTagged)
      , spaces(db, spacesOf)
      , consents(db, consentsOf)
      , standings(db, standingsOf)
      , values(db, valuesOf)
      , counter(db, counterAt)
      , neighbours(db, "id, " + memberColumnList(), "member WHERE id BETWEEN ? AND ?")
  {
  }

  [[nodiscard]] std::size_t place(MemberId id) const
  {
    return static_cast<std::size_t>(std::ranges::lower_bound(ids, id) - ids.begin());
  }

  /// Reads everybody from \p first to \p last of ids by one walk over the table.
  void readNeighbours(std::size_t first, std::size_t last)
  {
    std::size_t at = first;
    const auto visit = [&](const VisitedRow& row) {
      const MemberId id{row.integer(0)};
      while (ids[at] < id)
        ++at;
      if (ids[at] == id)
        people[at] = memberAt(row, id, 1);
    };
    neighbours.run(visit, ids[first], ids[last]);
  }
};

namespace {

/// All rows of \p query for one person, each made into a value by \p make. Leaves no read transaction open.
template<class Make>
auto all(HotStatement& query, MemberId id, const Make& make)
{
  std::vector<decltype(make(query))> rows;
  for (query.with(id); query.step();)
    rows.push_back(make(query));
  query.reset();
  return rows;
}

} // namespace

MemberReader::MemberReader(Database& db)
    : m_statements(std::make_unique<Statements>(db))
{
}

MemberReader::~MemberReader() = default;

std::optional<Member> MemberReader::member(MemberId id) const
{
  const std::size_t ahead = m_statements->place(id);
  if (ahead < m_statements->ids.size() && m_statements->ids[ahead] == id && m_statements->people[ahead])
    return m_statements->people[ahead];
  HotStatement& query = m_statements->member;
  std::optional<Member> member;
  if (query.with(id).step())
    member = memberAt(query, id, 0);
  query.reset();
  return member;
}

void MemberReader::fetch(std::vector<MemberId> people)
{
  constexpr std::int64_t mostBetween = 4; // stepping over a row costs a quarter of going to one
  std::ranges::sort(people);
  people.erase(std::unique(people.begin(), people.end()), people.end());
  Statements& ahead = *m_statements;
  ahead.ids = std::move(people);
  ahead.people.assign(ahead.ids.size(), std::nullopt);
  for (std::size_t first = 0, next = 0; first < ahead.ids.size(); first = next) {
    for (next = first + 1; next < ahead.ids.size(); ++next) {
      if (ahead.ids[next].value - ahead.ids[next - 1].value > mostBetween)
        break;
    }
    if (next - first > 1)
      ahead.readNeighbours(first, next - 1);
  }
}

bool MemberReader::hasTag(MemberId id, const std::string& name) const
{
  const auto [at, isFirst] = m_statements->byTag.try_emplace(name);
  if (isFirst)
    at->second = peopleFrom(m_statements->tagged.with(name));
  return at->second.contains(static_cast<std::uint32_t>(id.value));
}

std::vector<Identity> MemberReader::identities(MemberId id) const
{
  return all(m_statements->identities, id, [](const HotStatement& row) {
    return Identity{str(row.text(0)), str(row.text(1)), str(row.text(2))};
  });
}

std::vector<Tag> MemberReader::tags(MemberId id) const
{
  return all(m_statements->tags, id, [](const HotStatement& row) {
    return Tag{TagId{row.integer(0)}, str(row.text(1)), static_cast<TagKind>(row.integer(2)), 0};
  });
}

std::vector<MemberReader::Membership> MemberReader::spaces(MemberId id) const
{
  return all(m_statements->spaces, id, [](const HotStatement& row) {
    Space space{SpaceId{row.integer(0)}, str(row.text(1)), str(row.text(2)), str(row.text(3)), {}};
    if (!row.isNull(4))
      space.capacity = row.integer(4);
    return Membership{std::move(space), row.moment(5), row.moment(6)};
  });
}

std::vector<Consent> MemberReader::consents(MemberId id) const
{
  return all(m_statements->consents, id, [](const HotStatement& row) {
    return Consent{str(row.text(0)), static_cast<ConsentState>(row.integer(1)), Moment{row.integer(2)}};
  });
}

std::vector<StandingChange> MemberReader::standings(MemberId id) const
{
  return all(m_statements->standings, id, [](const HotStatement& row) {
    return StandingChange{Moment{row.integer(0)}, static_cast<Standing>(row.integer(1)),
                          static_cast<Standing>(row.integer(2)), str(row.text(3))};
  });
}

std::vector<CustomValue> MemberReader::custom(MemberId id) const
{
  return all(m_statements->values, id, [](const HotStatement& row) {
    CustomValue value{str(row.text(0)), str(row.text(1)), plain(row.value(2)), !row.isNull(3), {}};
    if (value.isCounter)
      value.asOf = Date{static_cast<std::int32_t>(row.integer(3))};
    return value;
  });
}

std::optional<double> MemberReader::counter(MemberId id, const std::string& code, Date asOf) const
{
  HotStatement& query = m_statements->counter;
  std::optional<double> value;
  if (query.with(id, code, asOf).step())
    value = query.real(0);
  query.reset();
  return value;
}

} // namespace weilu
