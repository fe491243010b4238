// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_store.h"
#include "core/insight/rule_names.h"
#include "core/playbooks/playbook_store.h"
#include "core/workspace_parts.h"

namespace weilu {

namespace {

/// Which of the shipped schemes a file was given.
constexpr auto schemesGiven = "schemes-given";
/// The overview shows it.
constexpr std::string_view overviewScheme = "five";

bool contains(std::string_view list, std::string_view code)
{
  return (" " + std::string(list) + " ").find(" " + std::string(code) + " ") != std::string::npos;
}

/// What is called so in Chinese and in English; in English alike when that is empty.
struct Called {
  std::string zh, en;
};

/// Somebody's wish for something that \p by asks for.
tl::unexpected<Refusal> inUse(const char* what, const Called& found, const Called& by)
{
  return refuse(
      RefusalCode::InUse,
      {{"what", what}, {"found", found.zh}, {"found_en", found.en}, {"by", by.zh}, {"by_en", by.en}});
}

/// A layer that goes though \p rule of \p by asks for it.
Result<void> staysWhole(const Rule& rule, const RuleNames& after, const Scheme& before, const Called& by)
{
  const auto checked = checkNames(rule, after);
  const bool layer = !checked && checked.error().detail("what") == "layer";
  const Layer* gone = layer ? before.find(checked.error().detail("found")) : nullptr;
  if (!gone)
    return {};
  return inUse("layer", {gone->labelZh, gone->labelEn}, by);
}

/// Every segment, and every campaign that goes on, by its name.
std::vector<std::pair<Rule, Called>> namedRules(const SegmentStore& segments, const CampaignStore& campaigns)
{
  std::vector<std::pair<Rule, Called>> rules;
  for (Segment& segment : segments.list())
    rules.emplace_back(std::move(segment.rule), Called{segment.name, {}});
  for (Campaign& campaign : campaigns.all()) {
    if (campaign.isOpen() && !campaign.archived && campaign.audience.rule)
      rules.emplace_back(std::move(*campaign.audience.rule), Called{campaign.title, {}});
  }
  return rules;
}

/// Whether anything asks for a layer of \p before that \p scheme no longer has.
Result<void> checkGone(const Scheme& scheme, const Scheme& before, RuleNames names,
                       const PlaybookStore& playbooks, const std::vector<std::pair<Rule, Called>>& named)
{
  for (const Layer& layer : before.layers) {
    if (!scheme.find(layer.code) && playbooks.find(scheme.code, layer.code))
      return inUse("layer", {layer.labelZh, layer.labelEn}, {"playbook", {}});
  }
  std::replace_if(
      names.schemes.begin(), names.schemes.end(), [&](auto& known) { return known.code == scheme.code; },
      scheme);
  for (const Scheme& other : names.schemes) {
    for (const Layer& layer : other.layers) {
      if (auto whole = staysWhole(layer.rule, names, before, {other.labelZh, other.labelEn}); !whole)
        return whole;
    }
  }
  for (const auto& [rule, by] : named) {
    if (auto whole = staysWhole(rule, names, before, by); !whole)
      return whole;
  }
  return {};
}

} // namespace

void addShippedSchemes(Database& db, std::string_view given)
{
  CommunityStore communities(db);
  const auto said = communities.setting(schemesGiven);
  const std::string before = said.value_or(std::string(given));
  std::string after = before;
  LayerStore layers(db);
  std::vector<Scheme> missing;
  for (Scheme& scheme : shippedSchemes()) {
    if (contains(before, scheme.code))
      continue;
    after += (after.empty() ? "" : " ") + scheme.code;
    if (!layers.scheme(scheme.code))
      missing.push_back(std::move(scheme));
  }
  if (said == after)
    return;
  const auto transaction = db.beginWriting();
  for (const Scheme& scheme : missing)
    layers.save(scheme);
  communities.setSetting(schemesGiven, after);
  transaction->commit();
}

Result<void> Workspace::checkScheme(const Scheme& scheme) const
{
  if (auto checked = weilu::check(scheme); !checked)
    return checked;
  for (const Scheme& other : m_parts->layers.schemes()) {
    if (other.code != scheme.code && other.labelZh == scheme.labelZh)
      return refuse(RefusalCode::NameTaken,
                    {{"what", "scheme"}, {"found", scheme.labelZh}, {"found_en", scheme.labelEn}});
  }
  const RuleNames names =
      weilu::ruleNames(m_parts->members, *m_parts->activity, m_parts->layers, m_parts->segments);
  if (auto checked = checkNames(scheme, names); !checked)
    return checked;
  const Scheme* before = names.scheme(scheme.code);
  return before ? checkGone(scheme, *before, names, PlaybookStore(m_parts->db),
                            namedRules(m_parts->segments, CampaignStore(m_parts->db)))
                : Result<void>();
}

Result<ChangeId> Workspace::saveScheme(const Scheme& scheme, const Control& control)
{
  if (auto checked = checkScheme(scheme); !checked)
    return tl::unexpected(checked.error());
  const bool added = !m_parts->layers.scheme(scheme.code);
  Edit edit(m_parts->db, {added ? "scheme-added" : "scheme-saved",
                          {{"scheme", scheme.labelZh}, {"scheme_en", scheme.labelEn}}});
  m_parts->layers.save(scheme);
  const ChangeId id = edit.commit();
  followUp("rule", control);
  return id;
}

Result<ChangeId> Workspace::removeScheme(std::string_view code, const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  const Called called{scheme->labelZh, scheme->labelEn};
  if (code == overviewScheme)
    return inUse("scheme", called, {"overview", {}});
  for (const Scheme& other : m_parts->layers.schemes()) {
    const auto asked = schemesAskedBy(other);
    if (std::find(asked.begin(), asked.end(), code) != asked.end())
      return inUse("scheme", called, {other.labelZh, other.labelEn});
  }
  for (const auto& [rule, by] : namedRules(m_parts->segments, CampaignStore(m_parts->db))) {
    if (asksFor(rule, code))
      return inUse("scheme", called, by);
  }
  Edit edit(m_parts->db, {"scheme-removed", {{"scheme", called.zh}, {"scheme_en", called.en}}});
  m_parts->layers.remove(scheme->id);
  const ChangeId id = edit.commit();
  followUp("rule", control);
  return id;
}

Result<ChangeId> Workspace::lockLayer(std::string_view code, std::string_view layer,
                                      std::span<const MemberId> people, const std::string& reason,
                                      std::optional<Date> until, const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  const Layer* into = scheme->find(layer);
  if (!into)
    return refuse(RefusalCode::NoSuchLayer, {{"found", std::string(layer)}});
  const Date today = asOf();
  if (until && *until < today)
    return refuse(RefusalCode::BadRange, {{"from", today.iso()}, {"to", until->iso()}});
  for (const MemberId person : people) {
    if (!m_parts->members.find(person))
      return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  }
  Edit edit(
      m_parts->db,
      {"layer-locked",
       {{"layer", into->labelZh}, {"layer_en", into->labelEn}, {"count", std::to_string(people.size())}}});
  for (const MemberId person : people)
    m_parts->layers.lock({scheme->id, person, into->code, reason, today, until});
  const ChangeId id = edit.commit();
  followUp("lock", control);
  return id;
}

Result<ChangeId> Workspace::releaseLayer(std::string_view code, std::span<const MemberId> people,
                                         const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  Edit edit(m_parts->db, {"layer-released",
                          {{"scheme", scheme->labelZh},
                           {"scheme_en", scheme->labelEn},
                           {"count", std::to_string(people.size())}}});
  for (const MemberId person : people)
    m_parts->layers.release(scheme->id, person, asOf());
  const ChangeId id = edit.commit();
  followUp("lock", control);
  return id;
}

} // namespace weilu
