// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_insight_value.h"

#include "core/workspace_planning.h"

namespace weilu {

namespace {

std::vector<RfmValues> activityValues(Workspace& workspace, const History& history, Date asOf, int window)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : workspace.activity().kinds()) {
    if (kind.isContribution)
      kinds.push_back(kind.id);
  }
  std::vector<std::uint32_t> contributions;
  const Zone& zone = history.calendar().zone;
  if (!kinds.empty()) // an empty list would mean any
    contributions = workspace.activity().countsByPerson(zone.moment(asOf.plus(1 - window)),
                                                        zone.moment(asOf.plus(1)), kinds);
  return rfmActivity(history, contributions, asOf, window);
}

} // namespace

RfmTable rfmTableOn(Workspace& workspace, const History& history, RfmBasis basis, Date asOf, int window)
{
  const People roster = history.rosterOn(asOf);
  if (basis == RfmBasis::Activity)
    return rfmTable(roster, activityValues(workspace, history, asOf, window));
  return rfmTable(roster, rfmValues(workspace.purchases(), roster, history.calendar().zone, asOf, window));
}

std::vector<ChannelRow> channelRowsOn(Workspace& workspace, const History& history, DateRange range,
                                      Date asOf)
{
  ChannelInput input =
      channelInput(workspace.members(), workspace.purchases(), history.calendar().zone, asOf);
  const std::string currency = workspace.purchases().mainCurrency();
  for (const ChannelCost& cost : channelCostsOf(workspace)) {
    if (cost.spentOn >= range.from && cost.spentOn <= range.to &&
        (currency.empty() || cost.currency == currency))
      input.costs[cost.channel] += cost.amount;
  }
  return channelRows(history, input, range, asOf);
}

std::vector<Question> questionsOn(Workspace& workspace, const History& history, DateRange range, Date asOf,
                                  const Control& control)
{
  return questionsIn(EventReader(workspace.db()), responseKinds(workspace.activity().kinds()),
                     history.population(), staffOf(workspace.members()), history.calendar().zone, range, asOf,
                     control);
}

ResponseTimes responseTimesOn(Workspace& workspace, const History& history, DateRange range, Date asOf,
                              const Control& control)
{
  return responseTimes(history.calendar(), questionsOn(workspace, history, range, asOf, control),
                       {range.from, std::min(range.to, asOf)});
}

Rhythm rhythmOn(Workspace& workspace, const History& history, DateRange range, const Control& control)
{
  return rhythmOf(EventReader(workspace.db()), activeKinds(workspace.activity().kinds()),
                  history.population(), history.calendar().zone, range, control);
}

} // namespace weilu
