// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/person_change.h"

#include "core/base/text.h"
#include "core/intake/member_merge.h"

#include <algorithm>

namespace weilu {

namespace {

std::vector<std::string> codesOf(const std::vector<GivenField>& fields)
{
  std::vector<std::string> codes;
  for (const GivenField& field : fields)
    codes.push_back(folded(field.label));
  return codes;
}

std::optional<Term> termOf(const MemberRow& row)
{
  if ((row.plan.empty() && !row.termEnds) || isFreePlan(row.plan))
    return {};
  Term term;
  term.plan = row.plan;
  term.ends = row.termEnds;
  if (row.price) {
    term.price = row.price->minor;
    term.currency = row.price->currency.empty() ? "CNY" : row.price->currency;
  }
  return term;
}

/// A term without an end says only that there is that plan.
bool isKnown(const Term& given, const std::vector<Term>& terms)
{
  return std::ranges::any_of(terms, [&](const Term& term) {
    return term.plan == given.plan && (!given.ends || term.ends == given.ends);
  });
}

} // namespace

TagNames::TagNames(const std::vector<Tag>& known)
{
  for (const Tag& tag : known)
    m_byFolded.emplace(folded(tag.name), tag.name);
}

const std::string& TagNames::spelled(const std::string& name)
{
  const auto seen = m_byName.find(name);
  if (seen != m_byName.end())
    return seen->second;
  const std::string& spelling = m_byFolded.emplace(folded(name), name).first->second;
  return m_byName.emplace(name, spelling).first->second;
}

PersonComparer::PersonComparer(const MemberReader& members, const PurchaseStore& purchases, Fields fields,
                               Date asOf, std::string platform, const ImportOptions& options, TagNames& tags)
    : m_members(members)
    , m_purchases(purchases)
    , m_fields(fields)
    , m_asOf(asOf)
    , m_platform(std::move(platform))
    , m_options(options)
    , m_tags(tags)
    , m_customCodes(codesOf(fields.customs))
    , m_counterCodes(codesOf(fields.counters))
{
}

void PersonComparer::leaveOut(MemberRow& row, bool known) const
{
  const ImportMode others = known ? ImportMode::Create : ImportMode::Update;
  const auto isFor = [](std::string_view field, std::string_view stem, const std::vector<GivenField>& given,
                        std::size_t number) {
    return field.starts_with(stem) && field.substr(stem.size()) == given[number].label;
  };
  for (const auto& [name, mode] : m_options.fieldModes) {
    const std::string_view field = name;
    if (mode != others)
      continue;
    drop(row, field);
    const auto isCustom = [&](std::uint16_t number) {
      return isFor(field, "custom:", m_fields.customs, number);
    };
    std::erase_if(row.customs, [&](const auto& custom) { return isCustom(custom.first); });
    std::erase_if(row.blankCustoms, isCustom);
    std::erase_if(row.counters, [&](const auto& counter) {
      return isFor(field, "counter:", m_fields.counters, counter.first);
    });
  }
}

PersonChange PersonComparer::asNew(const MemberRow& row, std::vector<std::uint32_t> keys) const
{
  PersonChange change;
  change.after = personOf(row, m_fields.kinds);
  change.keys = std::move(keys);
  for (const std::string& tag : row.tags)
    change.tags.push_back(m_tags.spelled(tag));
  change.spaces = row.spaces;
  change.consents = row.consents;
  change.customs = row.customs;
  change.counters = row.counters;
  change.term = termOf(row);
  return change;
}

PersonChange PersonComparer::asKnown(const MemberRow& row, MemberId person,
                                     std::vector<std::uint32_t> newKeys) const
{
  PersonChange change;
  const std::optional<Member> known = m_members.member(person);
  if (!known)
    throw Failure("a person found by an identity is not there");
  change.before = *known;
  change.after = merged(*known, row, m_options);
  change.fields = changedFields(change.before, change.after);
  for (const std::uint32_t key : newKeys)
    change.fields.push_back("identity:" + m_fields.kinds[row.keys[key].kind].code);
  change.keys = std::move(newKeys);
  compareTags(row, change);
  compareSpaces(row, change);
  compareConsents(row, change);
  compareCustoms(row, change);
  compareCounters(row, change);
  compareTerm(row, change);
  const auto repeats = (std::ranges::sort(change.fields), std::ranges::unique(change.fields));
  change.fields.erase(repeats.begin(), repeats.end());
  return change;
}

void PersonComparer::compareTags(const MemberRow& row, PersonChange& change) const
{
  const bool cleared = row.blanks[*erasableNumber("tags")];
  if (row.tags.empty() && !cleared)
    return;
  const bool replaces = cleared || (m_options.replaceTags && m_options.modeOf("tags") != ImportMode::Fill);
  if (replaces)
    change.goneTags = m_members.tags(change.before.id);
  for (const std::string& given : row.tags) {
    const std::string& tag = m_tags.spelled(given);
    std::erase_if(change.goneTags, [&tag](const Tag& one) { return one.name == tag; });
    if (!m_members.hasTag(change.before.id, tag))
      change.tags.push_back(tag);
  }
  if (!change.tags.empty() || !change.goneTags.empty())
    change.fields.emplace_back("tags");
}

void PersonComparer::compareSpaces(const MemberRow& row, PersonChange& change) const
{
  if (row.spaces.empty())
    return;
  const auto known = m_members.spaces(change.before.id);
  for (const std::string& code : row.spaces) {
    const bool inside = std::ranges::any_of(known, [&](const MemberReader::Membership& membership) {
      return membership.space.platform == m_platform && membership.space.code == code;
    });
    if (!inside)
      change.spaces.push_back(code);
  }
  if (!change.spaces.empty())
    change.fields.emplace_back("spaces");
}

void PersonComparer::compareConsents(const MemberRow& row, PersonChange& change) const
{
  if (row.consents.empty())
    return;
  const std::vector<Consent> known = m_members.consents(change.before.id);
  for (const auto& [channel, given] : row.consents) {
    const auto stands = std::ranges::find(known, channel, &Consent::channel);
    const ConsentState state = stands == known.end() ? ConsentState::Unknown : stands->state;
    if (const auto tighter = tightened(state, given)) {
      change.consents.emplace_back(channel, *tighter);
      change.fields.push_back("consent:" + channel);
    }
  }
}

void PersonComparer::compareCustoms(const MemberRow& row, PersonChange& change) const
{
  if (row.customs.empty() && row.blankCustoms.empty())
    return;
  const std::vector<CustomValue> known = m_members.custom(change.before.id);
  const auto take = [&](std::uint16_t number, const std::string& value) {
    const auto stands = std::ranges::find_if(known, [&](const CustomValue& custom) {
      return !custom.isCounter && custom.code == m_customCodes[number];
    });
    const std::string old = stands == known.end() ? std::string() : stands->value;
    const std::string field = "custom:" + m_fields.customs[number].label;
    if (old == value || (!old.empty() && m_options.modeOf(field) == ImportMode::Fill))
      return;
    change.customs.emplace_back(number, value);
    change.fields.push_back(field);
  };
  for (const auto& [number, value] : row.customs)
    take(number, value);
  for (const std::uint16_t number : row.blankCustoms)
    take(number, {});
}

void PersonComparer::compareCounters(const MemberRow& row, PersonChange& change) const
{
  for (const auto& [number, value] : row.counters) {
    const auto known = m_members.counter(change.before.id, m_counterCodes[number], m_asOf);
    const std::string field = "counter:" + m_fields.counters[number].label;
    if (known && (*known == value || m_options.modeOf(field) == ImportMode::Fill))
      continue;
    change.counters.emplace_back(number, value);
    change.fields.push_back(field);
  }
}

void PersonComparer::compareTerm(const MemberRow& row, PersonChange& change) const
{
  std::optional<Term> given = termOf(row);
  if (!given || isKnown(*given, m_purchases.termsOf(change.before.id)))
    return;
  given->member = change.before.id;
  change.term = std::move(given);
  change.fields.emplace_back("plan");
}

} // namespace weilu
