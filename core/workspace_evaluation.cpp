// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_evaluation.h"

namespace weilu {

EvaluationDetail detailOf(Workspace& workspace, const LevelPreview& preview)
{
  const PointStore points = workspace.points();
  const auto originsOf = [&](const std::vector<LevelCase>& cases) {
    std::vector<std::uint32_t> people;
    people.reserve(cases.size());
    for (const LevelCase& each : cases)
      people.push_back(each.person);
    return mainOrigins(points, people, levelYear(preview.asOf), workspace.community().calendar.zone);
  };
  return {originsOf(preview.up), originsOf(preview.kept), originsOf(preview.down),
          levelGifts(BenefitStore(workspace.db()), preview.asOf)};
}

void giveByLevel(Workspace& workspace, const LevelPreview& preview, const People& leftOut)
{
  BenefitStore store(workspace.db());
  const Moment now = workspace.actingAt();
  for (const BenefitGiving& giving : givingOf(preview, levelGifts(store, preview.asOf), leftOut)) {
    People lose;
    lose.addMany(giving.lose.size(), giving.lose.data());
    for (const Grant& grant : store.log({.member = {}, .benefit = giving.benefit.id})) {
      if (grant.way == GrantWay::ByLevel && grant.state == GrantState::Granted &&
          lose.contains(static_cast<std::uint32_t>(grant.member.value)))
        store.setState(grant.id, GrantState::Cancelled, now);
    }
    for (const std::uint32_t person : giving.get)
      store.addGrant(
          {{}, giving.benefit.id, {person}, now, GrantWay::ByLevel, GrantState::Granted, {}, 0, {}, {}});
  }
}

} // namespace weilu
