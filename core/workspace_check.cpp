// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_check.h"

#include "core/insight/roster_columns.h"
#include "core/store/integrity.h"

namespace weilu {

namespace {

std::string listed(const std::vector<Date>& dates)
{
  constexpr std::size_t shown = 5;
  std::string text;
  for (std::size_t i = 0; i < std::min(dates.size(), shown); ++i)
    text += (i > 0 ? " " : "") + dates[i].iso();
  return text + (dates.size() > shown ? " …" : "");
}

/// What is wrong with the recorded layers of one scheme, whose people should be \p roster.
void checkLayers(const LayerStore& store, const Scheme& scheme, const People& roster,
                 std::vector<Damage>& found)
{
  People seen;
  for (const auto& [layer, people] : store.now(scheme.id)) {
    if (const auto twice = (seen & people).cardinality(); twice > 0)
      found.push_back({Damage::Kind::PeopleInTwoLayers,
                       {{"scheme", scheme.code}, {"layer", layer}, {"count", std::to_string(twice)}}});
    if (!scheme.find(layer) && !people.isEmpty())
      found.push_back({Damage::Kind::UnknownLayer, {{"scheme", scheme.code}, {"layer", layer}}});
    seen |= people;
  }
  if (const auto missing = (roster - seen).cardinality(); missing > 0)
    found.push_back(
        {Damage::Kind::PeopleInNoLayer, {{"scheme", scheme.code}, {"count", std::to_string(missing)}}});
  if (const auto strangers = (seen - roster).cardinality(); strangers > 0)
    found.push_back(
        {Damage::Kind::StrangersInLayers, {{"scheme", scheme.code}, {"count", std::to_string(strangers)}}});
}

/// How many people only one of two rosters has, or each otherwise.
std::int64_t differing(const std::vector<Rostered>& one, const std::vector<Rostered>& other)
{
  std::int64_t count = 0;
  auto a = one.begin(), b = other.begin();
  while (a != one.end() || b != other.end()) {
    const bool inOne = a != one.end() && (b == other.end() || a->id <= b->id);
    const bool inOther = b != other.end() && (a == one.end() || b->id <= a->id);
    count += inOne && inOther && *a == *b ? 0 : 1;
    a += inOne ? 1 : 0;
    b += inOther ? 1 : 0;
  }
  return count;
}

/// What is wrong with the roster that the history was loaded from.
void checkRoster(Workspace& workspace, const Control& control, std::vector<Damage>& found)
{
  const auto current = workspace.history(control);
  const auto fromRows = History::load(workspace.activity(), workspace.members(), current->calendar(),
                                      workspace.community().leaveOutStaff, control);
  if (const auto count = differing(current->roster(), fromRows->roster()); count > 0)
    found.push_back({Damage::Kind::KeptRoster, {{"count", std::to_string(count)}}});
}

/// What is wrong with people and events.
void checkPeople(Workspace& workspace, const Control& control, std::vector<Damage>& found)
{
  const auto wrong = workspace.activity().wrongDays(control);
  if (!wrong.empty())
    found.push_back(
        {Damage::Kind::ActivityIndex, {{"count", std::to_string(wrong.size())}, {"dates", listed(wrong)}}});
  if (const auto orphans = workspace.members().orphanedIdentities(); orphans > 0)
    found.push_back({Damage::Kind::IdentitiesOfNobody, {{"count", std::to_string(orphans)}}});
  const Moment always{INT64_MIN / 2}, forever{INT64_MAX / 2};
  const People named = workspace.activity().peopleWithKind(always, forever, {});
  if (const auto nobody = (named - workspace.members().everybody()).cardinality(); nobody > 0)
    found.push_back({Damage::Kind::EventsOfNobody, {{"count", std::to_string(nobody)}}});
}

} // namespace

std::vector<Damage> damageIn(Workspace& workspace, const Control& control)
{
  std::vector<Damage> found = brokenParts(workspace.db(), control);
  checkPeople(workspace, control, found);
  checkRoster(workspace, control, found);
  if (workspace.layersOutOfDate())
    return found; // they are computed anew before anybody sees them
  const auto current = workspace.history(control);
  for (const Scheme& scheme : workspace.layers().schemes()) {
    const auto date = workspace.layers().computedOn(scheme.id);
    if (date && *date == workspace.asOf())
      checkLayers(workspace.layers(), scheme, current->rosterOn(*date), found);
  }
  return found;
}

std::vector<std::string> Workspace::check(const Control& control) { return texts(damageIn(*this, control)); }

} // namespace weilu
