// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/channels.h"

#include "core/insight/standing_history.h"

namespace weilu {

namespace {

constexpr Moment farPast{INT64_MIN};

/// Everybody who joined in the range, with what they did after.
struct Joiners {
  People joined;
  Followed activated, week2, day30, day90;
};

void follow(Followed& followed, const History& history, const People& joined, Date day, DayWindow days,
            Date asOf)
{
  if (day.plus(days.to) > asOf)
    return;
  followed.over |= joined;
  People active;
  for (int after = days.from; after <= days.to; ++after)
    active |= joined & history.activeOn(day.plus(after));
  followed.active |= active;
}

Joiners joinersOf(const History& history, DateRange range, Date asOf)
{
  Joiners joiners;
  for (Date day = range.from; day <= std::min(range.to, asOf); day = day.plus(1)) {
    const People joined = history.joinedIn({day, day});
    if (joined.isEmpty())
      continue;
    joiners.joined |= joined;
    follow(joiners.activated, history, joined, day, activatedWithin, asOf);
    follow(joiners.week2, history, joined, day, shorthandW1, asOf);
    follow(joiners.day30, history, joined, day, shorthandD30, asOf);
    follow(joiners.day90, history, joined, day, dayNinety, asOf);
  }
  return joiners;
}

Followed among(const Followed& followed, const People& people)
{
  return {followed.over & people, followed.active & people};
}

ChannelRow rowOf(const std::string& channel, const People& people, const Joiners& joiners,
                 const ChannelInput& input)
{
  ChannelRow row;
  row.channel = channel;
  row.joined = joiners.joined & people;
  row.activated = among(joiners.activated, people);
  row.week2 = among(joiners.week2, people);
  row.day30 = among(joiners.day30, people);
  row.day90 = among(joiners.day90, people);
  row.members = row.joined & input.members;
  row.paid = row.joined & input.paid;
  for (const std::uint32_t id : row.paid)
    row.revenue += id < input.revenue.size() ? input.revenue[id] : 0;
  if (const auto cost = input.costs.find(channel); cost != input.costs.end())
    row.cost = cost->second;
  row.ranked = row.joined.cardinality() >= channelMinimum && !channel.empty();
  return row;
}

bool before(const ChannelRow& a, const ChannelRow& b)
{
  if (a.ranked != b.ranked)
    return a.ranked;
  const double ofA = a.ranked ? a.week2.share().value_or(-1) : 0,
               ofB = b.ranked ? b.week2.share().value_or(-1) : 0;
  if (ofA != ofB)
    return ofA > ofB;
  const auto peopleOfA = a.joined.cardinality(), peopleOfB = b.joined.cardinality();
  return peopleOfA != peopleOfB ? peopleOfA > peopleOfB : a.channel < b.channel;
}

void add(Followed& total, const Followed& row)
{
  total.over |= row.over;
  total.active |= row.active;
}

} // namespace

ChannelInput channelInput(const MemberStore& members, const PurchaseStore& purchases, const Zone& zone,
                          Date asOf)
{
  ChannelInput input;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> found;
  members.forEachText(MemberStore::TextColumn::Channel, [&](MemberId member, std::string_view channel) {
    auto at = found.find(channel);
    if (at == found.end())
      at = found.emplace(channel, std::vector<std::uint32_t>()).first;
    at->second.push_back(static_cast<std::uint32_t>(member.value));
  });
  for (const auto& [channel, ids] : found)
    input.channels[channel].addMany(ids.size(), ids.data());
  input.members = standingHistory(members, zone).membersOn(asOf);
  const std::string currency = purchases.mainCurrency();
  purchases.forEachPaid(farPast, zone.moment(asOf.plus(1)), [&](const PurchaseStore::Paid& paid) {
    const auto id = static_cast<std::uint32_t>(paid.member.value);
    input.paid.add(id);
    if (id >= input.revenue.size())
      input.revenue.resize(std::size_t{id} + 1);
    input.revenue[id] += paid.currency == currency ? paid.amount : 0;
  });
  return input;
}

std::optional<double> Followed::share() const
{
  if (over.isEmpty())
    return {};
  return static_cast<double>(active.cardinality()) / static_cast<double>(over.cardinality());
}

std::optional<double> ChannelRow::costEach() const
{
  if (!cost || joined.isEmpty())
    return {};
  return static_cast<double>(*cost) / static_cast<double>(joined.cardinality());
}

std::optional<People> ChannelRow::people(std::string_view column) const
{
  const std::map<std::string_view, const People*> columns{
      {"joined", &joined},      {"activated", &activated.active}, {"week2", &week2.active},
      {"day30", &day30.active}, {"day90", &day90.active},         {"members", &members},
      {"paid", &paid}};
  const auto found = columns.find(column);
  return found == columns.end() ? std::nullopt : std::optional(*found->second);
}

std::vector<ChannelRow> channelRows(const History& history, const ChannelInput& input, DateRange range,
                                    Date asOf)
{
  const Joiners joiners = joinersOf(history, range, asOf);
  std::vector<ChannelRow> rows;
  People unknown = joiners.joined;
  for (const auto& [channel, people] : input.channels) {
    unknown -= people;
    ChannelRow row = rowOf(channel, people, joiners, input);
    if (!row.joined.isEmpty() || row.cost)
      rows.push_back(std::move(row));
  }
  for (const auto& [channel, cost] : input.costs) {
    if (!input.channels.contains(channel))
      rows.push_back(rowOf(channel, {}, joiners, input)); // money that brought nobody
  }
  if (!unknown.isEmpty())
    rows.push_back(rowOf({}, unknown, joiners, input));
  std::sort(rows.begin(), rows.end(), before);
  return rows;
}

ChannelRow channelTotal(const std::vector<ChannelRow>& rows)
{
  ChannelRow total;
  for (const ChannelRow& row : rows) {
    total.joined |= row.joined;
    add(total.activated, row.activated);
    add(total.week2, row.week2);
    add(total.day30, row.day30);
    add(total.day90, row.day90);
    total.members |= row.members;
    total.paid |= row.paid;
    total.revenue += row.revenue;
    if (row.cost)
      total.cost = total.cost.value_or(0) + *row.cost;
  }
  return total;
}

} // namespace weilu
