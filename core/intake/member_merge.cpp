// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/member_merge.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;

/// A text field of a person, where a row gives it, and its field code.
struct TextField {
  std::string Member::*column;
  PersonText given;
  std::string_view code;
};
constexpr std::array<TextField, kPersonTexts> kTexts{{
    {&Member::city, PersonText::City, "city"},
    {&Member::region, PersonText::Region, "region"},
    {&Member::occupation, PersonText::Occupation, "occupation"},
    {&Member::organisation, PersonText::Organisation, "organisation"},
    {&Member::position, PersonText::Position, "position"},
    {&Member::language, PersonText::Language, "language"},
    {&Member::channel, PersonText::Channel, "channel"},
    {&Member::referrer, PersonText::Referrer, "referrer"},
    {&Member::birthday, PersonText::Birthday, "birthday"},
    {&Member::note, PersonText::Note, "note"},
}};

template<class T>
void joinLists(std::vector<T>& into, const std::vector<T>& later)
{
  for (const T& item : later) {
    if (std::ranges::find(into, item) == into.end())
      into.push_back(item);
  }
}

/// Pairs of a field and its value: the later value of a field wins.
template<class Key, class Value>
void overlay(std::vector<std::pair<Key, Value>>& into, const std::vector<std::pair<Key, Value>>& later)
{
  for (const auto& [key, value] : later) {
    const auto known = std::ranges::find(into, key, &std::pair<Key, Value>::first);
    if (known == into.end())
      into.emplace_back(key, value);
    else
      known->second = value;
  }
}

void tighten(MemberRow& into, const MemberRow& later)
{
  for (const auto& [channel, state] : later.consents) {
    const auto known =
        std::ranges::find(into.consents, channel, &std::pair<std::string, ConsentState>::first);
    if (known == into.consents.end())
      into.consents.emplace_back(channel, state);
    else if (state == ConsentState::No)
      known->second = state;
  }
  into.doNotContact = into.doNotContact || later.doNotContact;
}

void absorbMoments(MemberRow& into, const MemberRow& later)
{
  if (later.joinedAt && (!into.joinedAt || later.joinedAt->at < into.joinedAt->at))
    into.joinedAt = later.joinedAt;
  if (later.lastSeen && (!into.lastSeen || later.lastSeen->at > into.lastSeen->at))
    into.lastSeen = later.lastSeen;
  if (later.leftAt)
    into.leftAt = later.leftAt;
}

void takeText(std::string& into, const std::string& given, ImportMode mode)
{
  if (!given.empty() && (mode != ImportMode::Fill || into.empty()))
    into = given;
}

/// Whether \p given says nothing that \p known does not say already, and more exactly.
bool saysNoMore(const GivenMoment& given, const std::optional<Moment>& known)
{
  return known && !given.hasTime && *known >= given.at && known->seconds < given.at.seconds + kDaySeconds;
}

void takeMoment(std::optional<Moment>& into, const std::optional<GivenMoment>& given, ImportMode mode)
{
  if (given && !saysNoMore(*given, into) && (mode != ImportMode::Fill || !into))
    into = given->at;
}

std::string withoutSpaces(std::string_view name)
{
  std::string text = folded(name);
  std::erase(text, ' ');
  return text;
}

void dropPlan(MemberRow& row)
{
  row.plan.clear();
  row.termEnds.reset();
}

void dropMoment(MemberRow& row, std::string_view field)
{
  if (field == "joined_at")
    row.joinedAt.reset();
  else if (field == "left_at")
    row.leftAt.reset();
  else if (field == "last_seen")
    row.lastSeen.reset();
}

/// A name that was taken from a key because nothing better was known.
bool isKeyOf(const std::string& name, const MemberRow& row)
{
  return std::ranges::any_of(row.keys,
                             [&](const RowKey& key) { return name == key.value || name == key.shown; });
}

void takeName(Member& into, const MemberRow& row, ImportMode mode)
{
  if (row.name.empty())
    return;
  if (mode == ImportMode::Fill && !into.displayName.empty() && !isKeyOf(into.displayName, row))
    return;
  if (row.nameFromParts && withoutSpaces(row.name) == withoutSpaces(into.displayName))
    return;
  into.displayName = row.name;
}

/// What to call somebody who has only keys: the user name, else the strongest key, as typed.
std::string callName(const std::vector<RowKey>& keys, const std::vector<KeyKind>& kinds)
{
  if (keys.empty())
    return {};
  const auto label = std::ranges::find_if(
      keys, [&](const RowKey& key) { return kinds[key.kind].strength == IdentityStrength::Label; });
  const RowKey& key = label == keys.end() ? keys.front() : *label;
  return key.shown.empty() ? key.value : key.shown;
}

} // namespace

std::uint32_t keyIndex(const WhoRow& row, const RowKey& key)
{
  const auto found = std::ranges::find_if(
      row.keys, [&](const RowKey& other) { return other.kind == key.kind && other.value == key.value; });
  return static_cast<std::uint32_t>(found - row.keys.begin());
}

void absorb(MemberRow& into, const MemberRow& later)
{
  for (const RowKey& key : later.keys) {
    if (keyIndex(into, key) == into.keys.size())
      into.keys.push_back(key);
  }
  if (!later.name.empty()) {
    into.name = later.name;
    into.nameFromParts = later.nameFromParts;
  }
  takeText(into.nickname, later.nickname, ImportMode::Merge);
  for (std::size_t i = 0; i < kPersonTexts; ++i)
    takeText(into.texts[i], later.texts[i], ImportMode::Merge);
  if (later.standing)
    into.standing = later.standing;
  if (later.role)
    into.role = later.role;
  if (later.gender != Gender::Unknown)
    into.gender = later.gender;
  absorbMoments(into, later);
  tighten(into, later);
  joinLists(into.tags, later.tags);
  joinLists(into.spaces, later.spaces);
  overlay(into.customs, later.customs);
  overlay(into.counters, later.counters);
  takeText(into.plan, later.plan, ImportMode::Merge);
  if (later.termEnds)
    into.termEnds = later.termEnds;
  into.blanks &= later.blanks;
  std::erase_if(into.blankCustoms, [&](std::uint16_t custom) {
    return std::ranges::find(later.blankCustoms, custom) == later.blankCustoms.end();
  });
  if (later.price)
    into.price = later.price;
}

Member personOf(const MemberRow& row, const std::vector<KeyKind>& kinds)
{
  Member person = merged(Member{}, row, ImportMode::Merge);
  if (!person.displayName.empty())
    return person;
  person.displayName = row.nickname.empty() ? callName(row.keys, kinds) : row.nickname;
  return person;
}

Member merged(const Member& before, const MemberRow& row, const ImportOptions& options)
{
  Member after = before;
  clear(after, row.blanks);
  takeName(after, row, options.modeOf("name"));
  takeText(after.nickname, row.nickname, options.modeOf("nickname"));
  for (const TextField& field : kTexts)
    takeText(after.*field.column, row.text(field.given), options.modeOf(field.code));
  const auto fills = [&options](std::string_view field) { return options.modeOf(field) == ImportMode::Fill; };
  if (row.gender != Gender::Unknown && (!fills("gender") || after.gender == Gender::Unknown))
    after.gender = row.gender;
  if (!fills("role"))
    after.role = row.isBot ? Role::Bot : row.role.value_or(after.role);
  if (!fills("standing"))
    after.standing = row.standing.value_or(after.standing);
  takeMoment(after.joinedAt, row.joinedAt, options.modeOf("joined_at"));
  takeMoment(after.leftAt, row.leftAt, options.modeOf("left_at"));
  after.doNotContact = after.doNotContact || row.doNotContact;
  return after;
}

void drop(MemberRow& row, std::string_view field)
{
  if (const auto number = erasableNumber(field))
    row.blanks.reset(*number);
  if (const auto text = std::ranges::find(kTexts, field, &TextField::code); text != kTexts.end())
    row.text(text->given).clear();
  else if (field == "name")
    row.name.clear();
  else if (field == "nickname")
    row.nickname.clear();
  else if (field == "gender")
    row.gender = Gender::Unknown;
  else if (field == "role")
    row.role.reset();
  else if (field == "standing")
    row.standing.reset();
  else if (field == "tags")
    row.tags.clear();
  else if (field == "spaces")
    row.spaces.clear();
  else if (field == "plan")
    dropPlan(row);
  else
    dropMoment(row, field);
}

std::string memberText(const Member& person, std::string_view code)
{
  const auto field = std::ranges::find(kTexts, code, &TextField::code);
  return field == kTexts.end() ? std::string() : person.*field->column;
}

std::vector<std::string> changedFields(const Member& before, const Member& after)
{
  std::vector<std::string> fields;
  const auto compare = [&](const auto& was, const auto& is, std::string_view code) {
    if (was != is)
      fields.emplace_back(code);
  };
  compare(before.displayName, after.displayName, "name");
  compare(before.nickname, after.nickname, "nickname");
  for (const TextField& field : kTexts)
    compare(before.*field.column, after.*field.column, field.code);
  compare(before.gender, after.gender, "gender");
  compare(before.role, after.role, "role");
  compare(before.standing, after.standing, "standing");
  compare(before.joinedAt, after.joinedAt, "joined_at");
  compare(before.leftAt, after.leftAt, "left_at");
  compare(before.doNotContact, after.doNotContact, "do_not_contact");
  return fields;
}

bool isFreePlan(std::string_view plan)
{
  constexpr std::array<std::string_view, 5> kFree = {"free", "免费", "免费版", "免费会员", "none"};
  return std::ranges::find(kFree, folded(plan)) != kFree.end();
}

} // namespace weilu
