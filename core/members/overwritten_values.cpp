// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/overwritten_values.h"

#include "core/members/overwritten.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace weilu {

namespace {

constexpr auto valuesOf = R"(
SELECT o.member, o.field, o.old, o.new, m.display_name FROM overwritten o LEFT JOIN member m ON m.id = o.member
WHERE o.source = ? ORDER BY o.member, o.field)";
constexpr auto countsOf = "SELECT field, count(*) FROM overwritten WHERE source = ? GROUP BY field";
constexpr auto tagName = "SELECT name FROM tag WHERE id = ?";
constexpr auto tagOwner = "SELECT source FROM member_tag WHERE tag = ? AND member = ?";
constexpr auto spaceName = "SELECT name FROM space WHERE id = ?";

/// "custom" and "age" of "custom:age".
std::pair<std::string_view, std::string_view> parts(std::string_view address)
{
  const auto colon = address.find(':');
  if (colon == address.npos)
    return {address, {}};
  return {address.substr(0, colon), address.substr(colon + 1)};
}

/// The field that a kept address belongs to.
std::string fieldOf(std::string_view address)
{
  const auto [kind, key] = parts(address);
  if (kind == "display_name")
    return "name";
  if (kind == "tag")
    return "tags";
  if (kind == "joined" || kind == "left")
    return "spaces";
  if (kind == "counter")
    return "counter:" + std::string(key.substr(key.find('@') + 1));
  return std::string(address);
}

std::string plainText(const SqlValue& value)
{
  if (const auto* text = std::get_if<std::string>(&value))
    return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value))
    return std::to_string(*number);
  if (const auto* real = std::get_if<double>(&value))
    return *real == std::floor(*real) && std::abs(*real) < 1e15
               ? std::to_string(static_cast<std::int64_t>(*real))
               : fmt::format("{}", *real);
  return {};
}

std::string momentText(const SqlValue& value, const Zone& zone)
{
  const auto* seconds = std::get_if<std::int64_t>(&value);
  if (!seconds)
    return {};
  const Moment moment{*seconds};
  const std::int64_t second = (*seconds + zone.offsetAt(moment)) % 86'400;
  const std::int64_t ofDay = second < 0 ? second + 86'400 : second;
  return fmt::format("{} {:02}:{:02}", zone.dateOf(moment).iso(), ofDay / 3600, ofDay / 60 % 60);
}

/// A value of one of the columns, or of a row of its own but for tags.
std::string textOf(std::string_view kind, const SqlValue& value, const Zone& zone)
{
  const auto* number = std::get_if<std::int64_t>(&value);
  if (kind == "joined_at" || kind == "left_at" || kind == "joined" || kind == "left")
    return momentText(value, zone);
  if (kind == "role" && number)
    return std::string(code(static_cast<Role>(*number)));
  if (kind == "standing" && number)
    return std::string(code(static_cast<Standing>(*number)));
  if (kind == "gender" && number)
    return *number == 0 ? std::string() : std::string(code(static_cast<Gender>(*number)));
  if (kind == "do_not_contact" && number)
    return *number == 0 ? "no" : "yes";
  const std::string text = plainText(value);
  if (kind == "consent" && !text.empty())
    return text.front() == '1' ? "yes" : "no";
  return text;
}

std::int64_t numberIn(std::string_view text)
{
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string nameOf(HotStatement& query, std::string_view key)
{
  std::string name;
  if (query.with(numberIn(key)).step())
    name = query.text(0);
  query.reset();
  return name;
}

} // namespace

OverwrittenValues::OverwrittenValues(Database& db, Zone zone)
    : m_db(db)
    , m_zone(std::move(zone))
{
}

void OverwrittenValues::forEach(SourceId source, const std::function<void(const OverwrittenValue&)>& visit,
                                const Control& control) const
{
  HotStatement query(m_db, valuesOf), tag(m_db, tagName), owner(m_db, tagOwner), space(m_db, spaceName);
  FieldAccess fields(m_db);
  std::uint64_t done = 0;
  for (query.with(source); query.step();) {
    if (done++ % 1024 == 0)
      control.checkpoint(Phase::Reading, done, 0);
    const std::string address(query.text(1));
    const auto [kind, key] = parts(address);
    OverwrittenValue value{
        MemberId{query.integer(0)}, std::string(query.text(4)), fieldOf(address), {}, {}, {}};
    if (kind == "tag") {
      value.before = query.isNull(2) ? std::string() : nameOf(tag, key);
      if (owner.with(numberIn(key), value.person).step())
        value.now = nameOf(tag, key);
      owner.reset();
    } else {
      const std::string prefix =
          kind == "joined" || kind == "left" ? nameOf(space, key) + " " : std::string();
      const auto text = [&, place = kind](const SqlValue& raw) {
        const std::string said = textOf(place, raw, m_zone);
        return said.empty() ? said : prefix + said;
      };
      value.before = text(query.value(2));
      value.written = text(query.value(3));
      value.now = text(fields.read(value.person, address));
    }
    visit(value);
  }
}

std::map<std::string, std::uint64_t> OverwrittenValues::counts(SourceId source) const
{
  std::map<std::string, std::uint64_t> counts;
  HotStatement query(m_db, countsOf);
  for (query.with(source); query.step();)
    counts[fieldOf(query.text(0))] += static_cast<std::uint64_t>(query.integer(1));
  return counts;
}

} // namespace weilu
