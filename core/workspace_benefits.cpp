// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_benefits.h"

#include "core/base/text.h"
#include "core/levels/badge_store.h"
#include "core/levels/benefit_catalogue.h"
#include "core/members/called_by.h"

#include <algorithm>

namespace weilu {

namespace {

tl::unexpected<Refusal> noMember(MemberId person)
{
  return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
}

/// Whether another benefit that is given is called so.
bool isTaken(const std::vector<Benefit>& all, const Benefit& benefit)
{
  const std::string title = folded(benefit.title);
  return std::ranges::any_of(all, [&](const Benefit& other) {
    return other.id != benefit.id && !other.archived && folded(other.title) == title;
  });
}

LevelPlace placeIn(const Ladder& ladder, std::size_t position)
{
  if (position >= ladder.size())
    return {};
  return {static_cast<int>(position), ladder[position].labelZh, ladder[position].labelEn};
}

std::string ledgerReference(GrantId id) { return "grant:" + std::to_string(id.value); }

/// A change of the state of one entry of the log, which must not be in one of \p not.
Result<Grant> grantOutside(const BenefitStore& store, GrantId id, std::initializer_list<GrantState> outside)
{
  auto grant = store.grant(id);
  if (!grant)
    return grant;
  if (std::ranges::find(outside, grant->state) != outside.end())
    return refuse(
        RefusalCode::BadValue,
        {{"what", "grant"}, {"found", std::string(code(grant->state))}, {"expected", "standing-grant"}});
  return grant;
}

/// How a person was given a badge by hand, as people type its name.
std::vector<GivenBadge> givenTo(const BadgeStore& store, MemberId person, const std::string& badge)
{
  std::vector<GivenBadge> given = store.of(person);
  std::erase_if(given, [&](const GivenBadge& one) { return folded(one.badge) != folded(badge); });
  return given;
}

ChangeLabel labelOf(const char* what, Workspace& workspace, const Grant& grant)
{
  const auto benefit = BenefitStore(workspace.db()).find(grant.benefit);
  const auto member = workspace.members().find(grant.member);
  return {what,
          {{"title", benefit ? benefit->title : std::string()},
           {"name", member ? calledBy(*member) : std::string()},
           {"points", std::to_string(grant.points)}}};
}

} // namespace

Result<ChangeId> saveBenefit(Workspace& workspace, const Benefit& benefit)
{
  BenefitStore store(workspace.db());
  const bool fresh = !benefit.id.valid();
  Edit edit(workspace.db(), {fresh ? "benefit-added" : "benefit-edited", {{"title", benefit.title}}});
  if (const auto known = fresh ? Result<Benefit>(benefit) : store.find(benefit.id); !known)
    return tl::unexpected(known.error());
  if (const auto checked = checkBenefit(benefit, fresh ? 0 : store.given(benefit.id)); !checked)
    return tl::unexpected(checked.error());
  if (!benefit.archived && isTaken(store.all(), benefit))
    return refuse(RefusalCode::NameTaken, {{"what", "benefit"}, {"found", benefit.title}});
  if (fresh)
    store.add(benefit);
  else
    store.update(benefit);
  return edit.commit();
}

Result<ChangeId> archiveBenefit(Workspace& workspace, BenefitId id, bool archived)
{
  BenefitStore store(workspace.db());
  Edit edit(workspace.db(), {archived ? "benefit-archived" : "benefit-brought-back", {}});
  auto benefit = store.find(id);
  if (!benefit)
    return tl::unexpected(benefit.error());
  edit.label.arguments["title"] = benefit->title;
  benefit->archived = archived;
  if (!archived && isTaken(store.all(), *benefit))
    return refuse(RefusalCode::NameTaken, {{"what", "benefit"}, {"found", benefit->title}});
  store.update(*benefit);
  return edit.commit();
}

Result<ChangeId> removeBenefit(Workspace& workspace, BenefitId id)
{
  BenefitStore store(workspace.db());
  Edit edit(workspace.db(), {"benefit-removed", {}});
  const auto benefit = store.find(id);
  if (!benefit)
    return tl::unexpected(benefit.error());
  edit.label.arguments["title"] = benefit->title;
  if (const auto removed = store.remove(id); !removed)
    return tl::unexpected(removed.error());
  return edit.commit();
}

Result<ChangeId> addStarterBenefits(Workspace& workspace, Language language)
{
  BenefitStore store(workspace.db());
  Edit edit(workspace.db(), {"benefits-added", {}});
  const auto known = store.all();
  int added = 0;
  for (const Benefit& benefit : starterBenefits(language)) {
    if (isTaken(known, benefit))
      continue;
    store.add(benefit);
    ++added;
  }
  edit.label.arguments["count"] = std::to_string(added);
  return edit.commit();
}

Result<Offer> offerOf(Workspace& workspace, BenefitId id)
{
  const BenefitStore store(workspace.db());
  auto benefit = store.find(id);
  if (!benefit)
    return tl::unexpected(benefit.error());
  Offer offer;
  offer.benefit = std::move(*benefit);
  offer.given = store.given(id);
  const Ladder ladder = workspace.levels().ladder();
  if (const auto lowest = offer.benefit.lowestLevel)
    offer.lowest = placeIn(ladder, positionOf(ladder, *lowest));
  return offer;
}

Result<Receiver> receiverOf(Workspace& workspace, MemberId person)
{
  const auto member = workspace.members().find(person);
  if (!member)
    return noMember(person);
  Receiver receiver;
  receiver.name = calledBy(*member);
  if (member->leftAt)
    receiver.leftOn = workspace.community().calendar.zone.dateOf(*member->leftAt);
  receiver.balance = workspace.points().balance(person);
  const Ladder ladder = workspace.levels().ladder();
  receiver.level = placeIn(ladder, 0);
  for (const auto& [level, people] : workspace.levels().on(workspace.asOf())) {
    if (people.contains(static_cast<std::uint32_t>(person.value)))
      receiver.level = placeIn(ladder, positionOf(ladder, level));
  }
  return receiver;
}

Result<ChangeId> grantBenefit(Workspace& workspace, BenefitId benefit, std::span<const MemberId> people,
                              GrantWay way, const std::string& note)
{
  BenefitStore store(workspace.db());
  const Moment now = workspace.actingAt();
  Edit edit(workspace.db(), {"benefit-granted", {{"count", std::to_string(people.size())}}});
  const auto offer = offerOf(workspace, benefit);
  if (!offer)
    return tl::unexpected(offer.error());
  edit.label.arguments["title"] = offer->benefit.title;
  for (const MemberId person : people) {
    const auto receiver = receiverOf(workspace, person);
    if (!receiver)
      return tl::unexpected(receiver.error());
    const auto wanted = static_cast<std::int64_t>(people.size());
    if (const auto may = mayReceive(*offer, *receiver, way, workspace.asOf(), wanted); !may)
      return tl::unexpected(may.error());
    edit.label.arguments["name"] = receiver->name;
    store.addGrant({{}, benefit, person, now, way, GrantState::Granted, {}, 0, note, {}});
  }
  return edit.commit();
}

Result<ChangeId> redeemBenefit(Workspace& workspace, MemberId person, BenefitId benefit)
{
  workspace.refreshPoints();
  const Moment now = workspace.actingAt();
  Edit edit(workspace.db(), {"benefit-redeemed", {}}); // from here on nobody else writes
  const auto offer = offerOf(workspace, benefit);
  if (!offer)
    return tl::unexpected(offer.error());
  const auto receiver = receiverOf(workspace, person);
  if (!receiver)
    return tl::unexpected(receiver.error());
  if (const auto may = mayReceive(*offer, *receiver, GrantWay::Redeemed, workspace.asOf()); !may)
    return tl::unexpected(may.error());
  const std::int64_t price = *offer->benefit.price;
  const GrantId id =
      BenefitStore(workspace.db())
          .addGrant({{}, benefit, person, now, GrantWay::Redeemed, GrantState::Granted, {}, price, {}, {}});
  workspace.points().add(
      {{}, person, now, -price, offer->benefit.title, PointSource::Redemption, ledgerReference(id)});
  edit.label.arguments = {
      {"title", offer->benefit.title}, {"name", receiver->name}, {"points", std::to_string(price)}};
  return edit.commit();
}

Result<ChangeId> useGrant(Workspace& workspace, GrantId id)
{
  BenefitStore store(workspace.db());
  Edit edit(workspace.db(), {"grant-used", {}});
  const auto grant = grantOutside(store, id, {GrantState::Used, GrantState::Cancelled});
  if (!grant)
    return tl::unexpected(grant.error());
  store.setState(id, GrantState::Used, workspace.actingAt());
  edit.label = labelOf("grant-used", workspace, *grant);
  return edit.commit();
}

Result<ChangeId> cancelGrant(Workspace& workspace, GrantId id)
{
  BenefitStore store(workspace.db());
  const Moment now = workspace.actingAt();
  Edit edit(workspace.db(), {"grant-cancelled", {}});
  const auto grant = grantOutside(store, id, {GrantState::Cancelled});
  if (!grant)
    return tl::unexpected(grant.error());
  store.setState(id, GrantState::Cancelled, now);
  edit.label = labelOf("grant-cancelled", workspace, *grant);
  if (grant->points > 0)
    workspace.points().add({{},
                            grant->member,
                            now,
                            grant->points,
                            edit.label.arguments["title"],
                            PointSource::Correction,
                            ledgerReference(id)});
  return edit.commit();
}

Recognition recognitionOn(Workspace& workspace, Period period, Date asOf, const Control& control)
{
  const auto given = BadgeStore(workspace.db()).all();
  return recognition(*workspace.facts(asOf, control), period, given, recognised, control);
}

std::vector<Badge> badgesOf(Workspace& workspace, MemberId person, Date asOf)
{
  const auto given = BadgeStore(workspace.db()).of(person);
  return badgesOf(*workspace.facts(asOf), given, person);
}

Result<ChangeId> giveBadge(Workspace& workspace, std::span<const MemberId> people, const std::string& badge,
                           const std::string& note)
{
  const std::string name(trimmed(badge));
  if (name.empty())
    return refuse(RefusalCode::BadValue, {{"what", "badge"}, {"found", badge}, {"expected", "text"}});
  if (people.empty())
    return refuse(RefusalCode::BadValue, {{"what", "people"}, {"found", "0"}, {"expected", "person"}});
  BadgeStore store(workspace.db());
  Edit edit(workspace.db(), {people.size() == 1 ? "badge-given" : "badges-given", {{"badge", name}}});
  int given = 0;
  for (const MemberId person : people) {
    const auto receiver = receiverOf(workspace, person);
    if (!receiver)
      return tl::unexpected(receiver.error());
    if (receiver->leftOn && *receiver->leftOn <= workspace.asOf())
      return refuse(RefusalCode::PersonLeft, {{"name", receiver->name}, {"date", receiver->leftOn->iso()}});
    if (!givenTo(store, person, name).empty())
      continue;
    store.add({0, person, name, workspace.actingAt(), note});
    edit.label.arguments["name"] = receiver->name;
    ++given;
  }
  edit.label.arguments["count"] = std::to_string(given);
  return edit.commit();
}

Result<ChangeId> giveBadge(Workspace& workspace, MemberId person, const std::string& badge,
                           const std::string& note)
{
  return giveBadge(workspace, std::span(&person, 1), badge, note);
}

Result<ChangeId> takeBadge(Workspace& workspace, std::span<const MemberId> people, const std::string& badge)
{
  BadgeStore store(workspace.db());
  Edit edit(workspace.db(), {people.size() == 1 ? "badge-taken" : "badges-taken", {{"badge", badge}}});
  for (const MemberId person : people) {
    const auto member = workspace.members().find(person);
    if (!member)
      return noMember(person);
    const auto given = givenTo(store, person, badge);
    if (given.empty())
      return refuse(RefusalCode::BadValue,
                    {{"what", "badge"}, {"found", badge}, {"expected", "badge-by-hand"}});
    for (const GivenBadge& one : given)
      store.remove(one.id);
    edit.label.arguments["name"] = calledBy(*member);
  }
  edit.label.arguments["count"] = std::to_string(people.size());
  return edit.commit();
}

Result<ChangeId> takeBadge(Workspace& workspace, MemberId person, const std::string& badge)
{
  return takeBadge(workspace, std::span(&person, 1), badge);
}

} // namespace weilu
