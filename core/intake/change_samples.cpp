// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/change_samples.h"

#include "core/base/text.h"
#include "core/intake/member_merge.h"

#include <fmt/format.h>

#include <algorithm>

namespace weilu {

namespace {

void append(std::string& list, std::string_view item)
{
  if (!list.empty())
    list += ", ";
  list += item;
}

std::string text(const std::optional<Moment>& moment, const Zone& zone)
{
  if (!moment)
    return {};
  const std::int64_t local = moment->seconds + zone.offsetAt(*moment);
  const std::int64_t second = (local % 86'400 + 86'400) % 86'400;
  return fmt::format("{} {:02}:{:02}", zone.dateOf(*moment).iso(), second / 3600, second / 60 % 60);
}

std::string text(ConsentState state)
{
  return state == ConsentState::Yes ? "yes" : state == ConsentState::No ? "no" : "";
}

/// A column of the person; empty for other fields.
std::string columnText(const Member& person, const std::string& field, const Zone& zone)
{
  if (field == "name")
    return person.displayName;
  if (field == "nickname")
    return person.nickname;
  if (field == "gender")
    return person.gender == Gender::Unknown ? std::string() : std::string(code(person.gender));
  if (field == "role")
    return std::string(code(person.role));
  if (field == "standing")
    return std::string(code(person.standing));
  if (field == "joined_at")
    return text(person.joinedAt, zone);
  if (field == "left_at")
    return text(person.leftAt, zone);
  if (field == "do_not_contact")
    return person.doNotContact ? "yes" : "no";
  return memberText(person, field);
}

/// "email" of "consent:email" when \p field begins with \p stem.
std::optional<std::string> suffix(const std::string& field, std::string_view stem)
{
  return field.starts_with(stem) ? std::optional(field.substr(stem.size())) : std::nullopt;
}

} // namespace

ChangeTexts::ChangeTexts(const MemberReader& known, PersonComparer::Fields fields, Zone zone)
    : m_known(known)
    , m_fields(fields)
    , m_zone(std::move(zone))
{
}

ChangeText ChangeTexts::of(const std::string& field, const PersonChange& change, const MemberRow& row) const
{
  if (const auto kind = suffix(field, "identity:"))
    return identities(*kind, change, row);
  if (const auto channel = suffix(field, "consent:"))
    return consent(*channel, change);
  if (const auto label = suffix(field, "custom:"))
    return custom(*label, change);
  if (const auto label = suffix(field, "counter:"))
    return counter(*label, change);
  if (field == "tags")
    return tags(change);
  if (field == "spaces")
    return spaces(change);
  if (field == "plan")
    return {{}, change.term ? change.term->plan : std::string()};
  return {columnText(change.before, field, m_zone), columnText(change.after, field, m_zone)};
}

ChangeText ChangeTexts::identities(const std::string& kind, const PersonChange& change,
                                   const MemberRow& row) const
{
  ChangeText result;
  for (const Identity& identity : m_known.identities(change.before.id)) {
    if (identity.kind == kind)
      append(result.before, identity.shown.empty() ? identity.value : identity.shown);
  }
  result.after = result.before;
  for (const std::uint32_t index : change.keys) {
    const RowKey& key = row.keys[index];
    if (m_fields.kinds[key.kind].code == kind)
      append(result.after, key.shown.empty() ? key.value : key.shown);
  }
  return result;
}

ChangeText ChangeTexts::tags(const PersonChange& change) const
{
  ChangeText result;
  for (const Tag& tag : m_known.tags(change.before.id)) {
    append(result.before, tag.name);
    if (std::ranges::find(change.goneTags, tag.id, &Tag::id) == change.goneTags.end())
      append(result.after, tag.name);
  }
  for (const std::string& tag : change.tags)
    append(result.after, tag);
  return result;
}

ChangeText ChangeTexts::spaces(const PersonChange& change) const
{
  ChangeText result;
  for (const auto& membership : m_known.spaces(change.before.id))
    append(result.before, membership.space.name);
  result.after = result.before;
  for (const std::string& space : change.spaces)
    append(result.after, space);
  return result;
}

ChangeText ChangeTexts::consent(const std::string& channel, const PersonChange& change) const
{
  ChangeText result;
  for (const Consent& known : m_known.consents(change.before.id)) {
    if (known.channel == channel)
      result.before = text(known.state);
  }
  for (const auto& [given, state] : change.consents) {
    if (given == channel)
      result.after = text(state);
  }
  return result;
}

std::string ChangeTexts::kept(const std::string& label, const PersonChange& change, bool isCounter) const
{
  const std::string code = folded(label);
  for (const CustomValue& value : m_known.custom(change.before.id)) {
    if (value.code == code && value.isCounter == isCounter)
      return value.value;
  }
  return {};
}

ChangeText ChangeTexts::custom(const std::string& label, const PersonChange& change) const
{
  ChangeText result{kept(label, change, false), {}};
  for (const auto& [number, value] : change.customs) {
    if (m_fields.customs[number].label == label)
      result.after = value;
  }
  return result;
}

ChangeText ChangeTexts::counter(const std::string& label, const PersonChange& change) const
{
  ChangeText result{kept(label, change, true), {}};
  for (const auto& [number, value] : change.counters) {
    if (m_fields.counters[number].label == label)
      result.after = fmt::format("{}", value);
  }
  return result;
}

void ChangeSamples::add(std::uint64_t row, const PersonChange& change, const MemberRow& values,
                        const ChangeTexts& texts)
{
  for (const std::string& field : change.fields) {
    std::vector<ChangeSample>& samples = m_samples[field];
    if (samples.size() >= kPerField)
      continue;
    ChangeText text = texts.of(field, change, values);
    samples.push_back(
        {row, change.before.id, change.before.displayName, std::move(text.before), std::move(text.after)});
  }
}

} // namespace weilu
