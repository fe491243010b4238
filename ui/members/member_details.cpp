// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_details.h"

#include "core/workspace_benefits.h"

namespace weilu::ui {

namespace {

constexpr std::size_t eventsShown = 300;
constexpr std::size_t entriesShown = 5;
constexpr int grantsRead = 20;

void readPoints(Workspace& workspace, MemberId person, MemberDetails& details)
{
  details.ladder = workspace.levels().ladder();
  details.levels = workspace.levels().history(person);
  details.earnings = workspace.earnings().rules();
  details.entries = workspace.points().ledger(person, workspace.community().calendar.zone);
  for (const PointEntry& entry : details.entries)
    details.points += entry.amount;
  details.entries.resize(std::min(details.entries.size(), entriesShown));
}

} // namespace

Result<std::shared_ptr<const MemberDetails>> readMemberDetails(Workspace& workspace, MemberId person,
                                                               Date asOf, const Control& control)
{
  auto record = workspace.members().record(person);
  if (!record)
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  auto reasons = workspace.explain("five", person, asOf, control);
  if (!reasons)
    return tl::unexpected(reasons.error());
  auto scheme = workspace.layers().scheme("five");
  if (!scheme)
    return tl::unexpected(scheme.error());
  auto details = std::make_shared<MemberDetails>();
  details->record = std::move(*record);
  details->reasons = std::move(*reasons);
  details->moves = workspace.layers().history(scheme->id, person);
  details->events = workspace.activity().timeline(person, eventsShown);
  details->kinds = workspace.activity().kinds();
  details->purchases = workspace.purchases().of(person);
  details->terms = workspace.purchases().termsOf(person);
  readPoints(workspace, person, *details);
  details->termRows = termsOf(workspace, person, asOf);
  details->badges = badgesOf(workspace, person, asOf);
  const BenefitStore benefits(workspace.db());
  for (Grant& grant : benefits.log({.member = person, .benefit = {}, .limit = grantsRead})) {
    const auto benefit = benefits.find(grant.benefit);
    details->grants.emplace_back(std::move(grant), benefit ? benefit->title : std::string());
  }
  details->merged = workspace.mergedPeople().of(person);
  return std::shared_ptr<const MemberDetails>(std::move(details));
}

} // namespace weilu::ui
