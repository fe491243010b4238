// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_parts.h"

#include <sqlite3.h>

#include <algorithm>

namespace weilu {

namespace {

constexpr auto expirySetting = "points-expiry";
constexpr std::size_t askedOneByOne = 8; ///< of more people all balances are read at once

/// Why \p member can be given nothing; nothing when they can.
Result<void> mayReceive(const Member& member, Moment at, const Zone& zone)
{
  if (member.leftAt && *member.leftAt <= at)
    return refuse(RefusalCode::PersonLeft,
                  {{"name", calledBy(member)}, {"date", zone.dateOf(*member.leftAt).iso()}});
  return {};
}

/// Whether everybody has \p price points.
Result<void> haveEnough(const PointStore& points, const std::vector<Member>& people, std::int64_t price)
{
  const bool all = people.size() > askedOneByOne;
  const std::vector<std::int64_t> balances = all ? points.balances() : std::vector<std::int64_t>();
  for (const Member& member : people) {
    const auto id = static_cast<std::size_t>(member.id.value);
    const std::int64_t balance = !all ? points.balance(member.id) : id < balances.size() ? balances[id] : 0;
    if (balance < price)
      return refuse(RefusalCode::NotEnoughPoints, {{"name", calledBy(member)},
                                                   {"found", std::to_string(balance)},
                                                   {"expected", std::to_string(price)}});
  }
  return {};
}

std::vector<EarningRule> holdingSince(std::vector<EarningRule> rules, std::optional<Date> since,
                                      const std::vector<EarningId>& which)
{
  for (EarningRule& rule : rules) {
    if (which.empty() || std::find(which.begin(), which.end(), rule.id) != which.end())
      rule = withTermsSince(std::move(rule), since);
  }
  return rules;
}

} // namespace

PointStore Workspace::points() { return PointStore(m_parts->db); }

EarningStore Workspace::earnings() { return EarningStore(m_parts->db); }

Moment Workspace::actingAt() const
{
  const Moment now = Moment::now();
  const Calendar& calendar = community().calendar;
  const Moment end{calendar.zone.moment(asOf().plus(1)).seconds - 1};
  return std::min(now, end);
}

void Workspace::refreshPoints(const Control& control)
{
  PointStore store = points();
  if (m_parts->db.access() == Access::ReadOnly || store.blocks().madeFrom() == m_parts->layersState())
    return;
  try {
    // Rules that speak of points ask while layers are being written.
    const bool alone = sqlite3_get_autocommit(m_parts->db.handle()) != 0;
    const auto transaction = alone ? m_parts->db.beginWriting() : nullptr;
    const std::string state = m_parts->layersState();
    const auto before = m_parts->stamp();
    const Zone zone = m_parts->community.calendar.zone;
    const EarningInput input(m_parts->db, *m_parts->activity, m_parts->purchases, zone, earnings().rules());
    followPoints(store, input, pointExpiry(), zone, asOf(), control);
    store.blocks().setComplete(asOf(), state);
    // What was written is nothing that history or community are read from.
    const auto written = m_parts->stamp();
    if (transaction)
      transaction->commit();
    for (auto* at : {&m_parts->historyAt, &m_parts->communityAt}) {
      if (*at == before)
        *at = written;
    }
  } catch (const FileLocked&) {
    return; // a job is writing; what is there serves until it is done
  }
}

Result<ChangeId> Workspace::grantPoints(const PointGrant& grant, const Control& control)
{
  if (grant.amount == 0)
    return refuse(RefusalCode::BadValue, {{"what", "amount"}, {"found", "0"}, {"expected", "number"}});
  if (grant.people.empty())
    return refuse(RefusalCode::BadValue, {{"what", "people"}, {"found", "0"}, {"expected", ">=1"}});
  refreshPoints(control);
  const Moment at = actingAt();
  const Zone zone = community().calendar.zone;
  Edit edit(m_parts->db, {grant.amount > 0 ? "points-granted" : "points-corrected",
                          {{"count", std::to_string(grant.people.size())},
                           {"amount", std::to_string(grant.amount)},
                           {"reason", grant.reason}}});
  const std::vector<Member> people = members().findAll(grant.people);
  if (people.size() != grant.people.size())
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(grant.people.front().value)}});
  for (const Member& member : people) {
    if (auto may = mayReceive(member, at, zone); grant.amount > 0 && !may)
      return tl::unexpected(may.error());
  }
  if (auto enough = haveEnough(points(), people, -grant.amount); grant.amount < 0 && !enough)
    return tl::unexpected(enough.error());
  if (people.size() == 1)
    edit.label.arguments["name"] = calledBy(people.front());
  PointStore store = points();
  const PointSource source = grant.amount > 0 ? PointSource::Manual : PointSource::Correction;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (i % 1000 == 0)
      control.checkpoint(Phase::Writing, i, people.size());
    store.add({{}, people[i].id, at, grant.amount, grant.reason, source, {}});
  }
  const ChangeId id = edit.commit();
  followUp("edit", control);
  return id;
}

Result<ChangeId> Workspace::saveEarning(const EarningRule& rule)
{
  if (auto fine = weilu::check(rule); !fine)
    return tl::unexpected(fine.error());
  EarningRule changed = rule;
  const auto known = earnings().rule(std::to_string(rule.id.value));
  changed.terms = known ? known->terms : std::vector<EarningTerms>();
  changed = withTermsFrom(std::move(changed), rule.current(), asOf());
  Edit edit(m_parts->db, {known ? "earning-changed" : "earning-added",
                          {{"zh", rule.labelZh.empty() ? rule.labelEn : rule.labelZh},
                           {"en", rule.labelEn.empty() ? rule.labelZh : rule.labelEn}}});
  earnings().save(changed);
  const ChangeId id = edit.commit();
  followUp("edit", {});
  return id;
}

std::vector<EarningChange> Workspace::previewRecompute(std::optional<Date> since,
                                                       const std::vector<EarningId>& rules,
                                                       const Control& control)
{
  refreshPoints(control);
  m_parts->refresh();
  const EarningInput input(m_parts->db, *m_parts->activity, m_parts->purchases,
                           m_parts->community.calendar.zone, holdingSince(earnings().rules(), since, rules));
  return previewEarnings(points(), input, control);
}

ChangeId Workspace::recomputePoints(std::optional<Date> since, const std::vector<EarningId>& rules,
                                    const Control& control)
{
  Edit edit(m_parts->db, {"points-recomputed", {{"since", since ? since->iso() : std::string()}}});
  const std::vector<EarningRule> before = earnings().rules();
  const std::vector<EarningRule> after = holdingSince(before, since, rules);
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (after[i] != before[i])
      earnings().save(after[i]);
  }
  const ChangeId id = edit.commit();
  followUp("edit", control);
  refreshPoints(control);
  return id;
}

PointExpiry Workspace::pointExpiry() const
{
  return expiryFrom(m_parts->communities.setting(expirySetting).value_or(""));
}

ChangeId Workspace::setPointExpiry(int months)
{
  Edit edit(m_parts->db, {"points-expiry", {{"months", std::to_string(months)}}});
  if (months != pointExpiry().current())
    m_parts->communities.setSetting(expirySetting, toText(pointExpiry().with(months, asOf())));
  const ChangeId id = edit.commit();
  followUp("edit", {});
  return id;
}

} // namespace weilu
