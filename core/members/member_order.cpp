// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/member_store.h"
#include "core/store/hot_statement.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace weilu {

namespace {

constexpr auto countPeople = "SELECT coalesce(max(member), 0) FROM member_name";
constexpr auto allNames = "SELECT member, sort_key FROM member_name ORDER BY member";
constexpr auto oneName = "SELECT member, sort_key FROM member_name WHERE member = ?";
constexpr auto allJoined = "SELECT id, joined_at FROM member ORDER BY id";
constexpr auto oneJoined = "SELECT id, joined_at FROM member WHERE id = ?";
constexpr auto allStandings = "SELECT id, standing FROM member ORDER BY id";
constexpr auto oneStanding = "SELECT id, standing FROM member WHERE id = ?";
constexpr auto allChannels = "SELECT id, channel FROM member ORDER BY id";
constexpr auto oneChannel = "SELECT id, channel FROM member WHERE id = ?";
constexpr auto allCities = "SELECT id, city FROM member ORDER BY id";
constexpr auto oneCity = "SELECT id, city FROM member WHERE id = ?";

constexpr std::uint64_t rowsBetweenLooks = 4096;
/// Below this share of all people, looking each one up is faster than reading everybody.
constexpr std::uint64_t scanWorth = 8;
constexpr std::int64_t unknown = std::numeric_limits<std::int64_t>::min();

/// Which people are wanted, and how to read two columns of them.
struct Wanted {
  Database& db;
  std::optional<People> people; ///< none: everybody
  std::uint64_t highest;        ///< id
  const Control& control;

  /// Calls \p take with each row; \p scan reads everybody, \p lookUp one.
  template<class Take>
  void read(const char* scan, const char* lookUp, const Take& take) const
  {
    if (people && people->cardinality() < highest / scanWorth)
      readEach(lookUp, take);
    else
      readAll(scan, take);
  }

private:
  template<class Take>
  void readAll(const char* scan, const Take& take) const
  {
    HotStatement query(db, scan);
    for (std::uint64_t done = 0; query.step(); ++done) {
      if (done % rowsBetweenLooks == 0)
        control.checkpoint(Phase::Reading, done, highest);
      if (!people || people->contains(static_cast<std::uint32_t>(query.integer(0))))
        take(query);
    }
  }
  template<class Take>
  void readEach(const char* lookUp, const Take& take) const
  {
    HotStatement query(db, lookUp);
    std::uint64_t done = 0;
    for (const std::uint32_t id : *people) {
      if (done++ % rowsBetweenLooks == 0)
        control.checkpoint(Phase::Reading, done, people->cardinality());
      if (query.with(std::int64_t{id}).step())
        take(query);
    }
  }
};

/// A person with the name's sort key: its first bytes here, the whole in one long text.
struct Named {
  std::uint64_t head;
  std::uint32_t id, at, length;
};

class Names {
public:
  explicit Names(const Wanted& wanted)
  {
    wanted.read(allNames, oneName, [this](const HotStatement& row) { add(row.integer(0), row.text(1)); });
  }

  /// The ids by name, ascending or descending; people without a name last, ties by id.
  [[nodiscard]] std::vector<std::uint32_t> sorted(bool descending)
  {
    std::ranges::sort(m_rows, [&](const Named& a, const Named& b) {
      if ((a.length == 0) != (b.length == 0))
        return b.length == 0;
      const int order = compare(a, b);
      return order == 0 ? a.id < b.id : (order < 0) != descending;
    });
    std::vector<std::uint32_t> ids(m_rows.size());
    std::ranges::transform(m_rows, ids.begin(), &Named::id);
    return ids;
  }

private:
  void add(std::int64_t id, std::string_view key)
  {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
      head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    m_rows.push_back({head, static_cast<std::uint32_t>(id), static_cast<std::uint32_t>(m_keys.size()),
                      static_cast<std::uint32_t>(key.size())});
    m_keys += key;
  }
  [[nodiscard]] int compare(const Named& a, const Named& b) const
  {
    if (a.head != b.head)
      return a.head < b.head ? -1 : 1;
    return key(a).compare(key(b));
  }
  [[nodiscard]] std::string_view key(const Named& row) const { return {m_keys.data() + row.at, row.length}; }

  std::vector<Named> m_rows;
  std::string m_keys;
};

/// Values by id, from a column that holds numbers.
std::vector<std::int64_t> numbers(const Wanted& wanted, const char* scan, const char* lookUp)
{
  std::vector<std::int64_t> values(wanted.highest + 1, unknown);
  wanted.read(scan, lookUp, [&](const HotStatement& row) {
    if (!row.isNull(1))
      values[static_cast<std::size_t>(row.integer(0))] = row.integer(1);
  });
  return values;
}

/// Values by id, from a column that holds few different texts: their places in the order of names.
std::vector<std::int64_t> places(const Wanted& wanted, const char* scan, const char* lookUp)
{
  std::unordered_map<std::string, std::int64_t> numbered;
  std::vector<std::string> texts;
  std::vector<std::int64_t> values(wanted.highest + 1, unknown);
  wanted.read(scan, lookUp, [&](const HotStatement& row) {
    if (row.text(1).empty())
      return;
    const auto [known, isNew] = numbered.try_emplace(std::string(row.text(1)), texts.size());
    if (isNew)
      texts.push_back(known->first);
    values[static_cast<std::size_t>(row.integer(0))] = known->second;
  });
  std::vector<std::pair<std::string, std::size_t>> keys;
  for (std::size_t i = 0; i < texts.size(); ++i)
    keys.emplace_back(sortKey(texts[i]), i);
  std::ranges::sort(keys);
  std::vector<std::int64_t> place(texts.size());
  std::int64_t next = -1;
  for (std::size_t i = 0; i < keys.size(); ++i)
    place[keys[i].second] = i > 0 && keys[i].first == keys[i - 1].first ? next : ++next;
  for (std::int64_t& value : values)
    value = value == unknown ? unknown : place[static_cast<std::size_t>(value)];
  return values;
}

std::vector<std::int64_t> ranked(const Wanted& wanted, std::span<const std::int32_t> rank)
{
  std::vector<std::int64_t> values(wanted.highest + 1, unknown);
  for (std::size_t id = 0; id < std::min(values.size(), rank.size()); ++id)
    values[id] = rank[id] == std::numeric_limits<std::int32_t>::min() ? unknown : rank[id];
  return values;
}

std::vector<std::int64_t> valuesFor(MemberSort sort, const Wanted& wanted, std::span<const std::int32_t> rank)
{
  switch (sort) {
  case MemberSort::Joined:
    return numbers(wanted, allJoined, oneJoined);
  case MemberSort::Standing:
    return numbers(wanted, allStandings, oneStanding);
  case MemberSort::Channel:
    return places(wanted, allChannels, oneChannel);
  case MemberSort::City:
    return places(wanted, allCities, oneCity);
  default:
    return ranked(wanted, rank);
  }
}

/// Puts \p ids, which are in the order of names, into the order of their values; equal ones stay.
void sortByValue(std::vector<std::uint32_t>& ids, const std::vector<std::int64_t>& values, bool descending)
{
  struct Valued {
    std::int64_t value;
    std::uint32_t id;
  };
  std::vector<Valued> rows;
  rows.reserve(ids.size());
  for (const std::uint32_t id : ids)
    rows.push_back({values[id], id});
  std::ranges::stable_sort(rows, [descending](const Valued& a, const Valued& b) {
    if (a.value == unknown || b.value == unknown)
      return a.value != unknown && b.value == unknown;
    return descending ? a.value > b.value : a.value < b.value;
  });
  std::ranges::transform(rows, ids.begin(), &Valued::id);
}

} // namespace

std::vector<MemberId> memberOrder(Database& db, const MemberQuery& query, std::span<const std::int32_t> rank,
                                  const Control& control)
{
  std::optional<People> people = query.within;
  if (!trimmed(query.search).empty()) {
    const People found = MemberStore(db).search(query.search);
    people = people ? *people & found : found;
  }
  const Wanted wanted{db, std::move(people),
                      static_cast<std::uint64_t>(db.sql().execAndGet(countPeople).getInt64()), control};
  Names names(wanted);
  control.checkpoint(Phase::Reading, 0, 0);
  const bool byName = query.sort == MemberSort::Name;
  std::vector<std::uint32_t> ids = names.sorted(byName && query.descending);
  control.checkpoint(Phase::Reading, 0, 0);
  if (!byName)
    sortByValue(ids, valuesFor(query.sort, wanted, rank), query.descending);
  std::vector<MemberId> order(ids.size());
  std::ranges::transform(ids, order.begin(), [](std::uint32_t id) { return MemberId{id}; });
  return order;
}

} // namespace weilu
