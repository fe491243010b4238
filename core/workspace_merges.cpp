// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/participant_store.h"
#include "core/levels/badge_store.h"
#include "core/levels/benefit_store.h"
#include "core/members/distinct_people.h"
#include "core/workspace_parts.h"
#include "core/workspace_referrals.h"

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

std::string listed(const std::vector<MergedPeople::Merged>& people)
{
  std::string text;
  for (const auto& one : people)
    text += (text.empty() ? "" : ", ") + fmt::format("{} ({})", calledBy(one.member), one.member.id.value);
  return text;
}

std::optional<MemberId> numberIn(std::string_view text)
{
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(MemberId{id}) : std::nullopt;
}

} // namespace

MergedPeople Workspace::mergedPeople() { return MergedPeople(m_parts->db); }

std::vector<Suggestion> Workspace::duplicates(const Control& control) const
{
  return findDuplicates(m_parts->db, community().calendar.zone, control);
}

Result<MergePreview> Workspace::previewMerge(MemberId survivor, MemberId other) const
{
  if (survivor == other)
    return refuse(RefusalCode::SamePerson, {{"found", std::to_string(other.value)}});
  MergePreview preview;
  for (auto [id, into] : {std::pair(survivor, &preview.survivor), std::pair(other, &preview.other)}) {
    if (const auto known = m_parts->members.resolve(std::to_string(id.value)); !known)
      return tl::unexpected(known.error());
    *into = m_parts->members.record(id).value();
  }
  preview.fields = mergeFields(preview.survivor, preview.other);
  return preview;
}

Result<ChangeId> Workspace::merge(MemberId survivor, MemberId other, std::span<const FieldMerge> fields,
                                  const Control& control)
{
  const auto preview = previewMerge(survivor, other);
  if (!preview)
    return tl::unexpected(preview.error());
  const Moment now = Moment::now();
  const Member result = mergedMember(preview->survivor.member, preview->other.member, fields);
  const std::vector<std::string> customs = customFromOther(fields);
  const ReferralTally referrals = referralTally(m_parts->db);
  if (!referrals.empty())
    refreshPoints(control);
  Edit edit(m_parts->db, {"people-merged",
                          {{"name", calledBy(result)},
                           {"other", calledBy(preview->other.member)},
                           {"person", std::to_string(survivor.value)},
                           {"merged", std::to_string(other.value)}}});
  // Who is part of the other becomes part of the survivor: nobody is ever part of somebody who is put aside.
  auto inner = mergedPeople().of(other);
  std::ranges::reverse(inner);
  for (const auto& one : inner)
    m_parts->partPerson(one.member.id);
  m_parts->mergePerson(other, result, customs, now);
  for (const auto& one : inner)
    m_parts->mergePerson(one.member.id, result, customs, now);
  m_parts->activity->followMerges(control);
  settleReferrals(*this, referrals);
  const ChangeId id = edit.commit();
  followUp("edit", control);
  return id;
}

Result<MemberId> Workspace::resolveMerged(std::string_view person) const
{
  const MergedPeople merged(m_parts->db);
  if (const auto id = numberIn(person); id && merged.find(*id))
    return *id;
  const auto survivor = m_parts->members.resolve(person);
  if (!survivor)
    return tl::unexpected(survivor.error());
  const auto parts = merged.of(*survivor);
  for (const auto& one : parts) {
    for (const Identity& identity : merged.identities(one.member.id)) {
      if (identity.kind + ':' + identity.value == person)
        return one.member.id;
    }
  }
  if (parts.size() == 1)
    return parts.front().member.id;
  const std::string found(person);
  if (parts.empty())
    return refuse(RefusalCode::NotMerged, {{"found", found}});
  return refuse(RefusalCode::SeveralMerged, {{"found", found}, {"people", listed(parts)}});
}

Result<ChangeId> Workspace::part(MemberId merged, const Control& control)
{
  const auto person = mergedPeople().find(merged);
  if (!person)
    return refuse(RefusalCode::NotMerged, {{"found", std::to_string(merged.value)}});
  const auto survivor = m_parts->members.find(person->into);
  const ReferralTally referrals = referralTally(m_parts->db);
  if (!referrals.empty())
    refreshPoints(control);
  Edit edit(m_parts->db, {"people-parted",
                          {{"name", survivor ? calledBy(*survivor) : std::string()},
                           {"other", calledBy(person->member)},
                           {"person", std::to_string(person->into.value)},
                           {"merged", std::to_string(merged.value)}}});
  m_parts->partPerson(merged);
  m_parts->activity->followMerges(control);
  settleReferrals(*this, referrals);
  const ChangeId id = edit.commit();
  followUp("edit", control);
  return id;
}

Result<ChangeId> Workspace::keepApart(MemberId one, MemberId other)
{
  const auto preview = previewMerge(one, other);
  if (!preview)
    return tl::unexpected(preview.error());
  Edit edit(m_parts->db,
            {"people-kept-apart",
             {{"name", calledBy(preview->survivor.member)}, {"other", calledBy(preview->other.member)}}});
  DistinctPeople(m_parts->db).add(one, other, Moment::now());
  return edit.commit();
}

void Workspace::Parts::mergePerson(MemberId other, const Member& result,
                                   const std::vector<std::string>& customs, Moment at)
{
  purchases.mergePeople(other, result.id);
  BenefitStore(db).mergePeople(other, result.id);
  BadgeStore(db).mergePeople(other, result.id);
  MergedPeople(db).merge(other, result, customs, at);
}

void Workspace::Parts::partPerson(MemberId merged)
{
  MergedPeople(db).part(merged);
  purchases.partPeople(merged);
  BenefitStore(db).partPeople(merged);
  BadgeStore(db).partPeople(merged);
  ParticipantStore(db).partPeople(merged);
}

} // namespace weilu
