// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layer_flow.h"

#include "app/cli/print.h"
#include "app/cli/say.h"

namespace weilu::cli {

namespace {

/// Null for who came in or went.
Json layerCode(const std::string& code) { return code.empty() ? Json() : Json(code); }

Json idsOf(const People& people)
{
  Json ids = Json::array();
  for (const std::uint32_t id : people)
    ids.push_back(id);
  return ids;
}

Json cellsOf(const LayerMovement& movement, bool people)
{
  Json cells = Json::array();
  for (const FlowCell& cell : movement.cells) {
    Json row{
        {"from", layerCode(cell.from)}, {"to", layerCode(cell.to)}, {"people", cell.people.cardinality()}};
    if (people)
      row["ids"] = idsOf(cell.people);
    cells.push_back(std::move(row));
  }
  return cells;
}

Json movesOf(const LayerMovement& movement)
{
  Json moves = Json::array();
  for (const DatedMove& dated : movement.moves) {
    for (const std::uint32_t id : dated.move.people)
      moves.push_back({{"person", id},
                       {"from", layerCode(dated.move.from)},
                       {"to", layerCode(dated.move.to)},
                       {"date", dated.date.iso()},
                       {"cause", dated.cause}});
  }
  return moves;
}

struct Sums {
  std::uint64_t moved = 0, stayed = 0, joined = 0, left = 0;
};

Sums sumsOf(const LayerMovement& movement)
{
  Sums sums;
  for (const FlowCell& cell : movement.cells) {
    std::uint64_t& of = cell.from.empty()      ? sums.joined
                        : cell.to.empty()      ? sums.left
                        : cell.from == cell.to ? sums.stayed
                                               : sums.moved;
    of += cell.people.cardinality();
  }
  return sums;
}

Json toJson(const Scheme& scheme, const LayerMovement& movement, bool people)
{
  const Sums sums = sumsOf(movement);
  Json json{{"scheme", scheme.code},
            {"from", movement.dates.from.iso()},
            {"to", movement.dates.to.iso()},
            {"layers", Json::array()},
            {"moved", sums.moved},
            {"stayed", sums.stayed},
            {"joined", sums.joined},
            {"left", sums.left},
            {"cells", cellsOf(movement, people)}};
  for (const Layer& layer : scheme.layers)
    json["layers"].push_back(layer.code);
  if (people)
    json["moves"] = movesOf(movement);
  return json;
}

void printText(const Scheme& scheme, const LayerMovement& movement)
{
  printLine(movement.dates.from.iso() + " → " + movement.dates.to.iso());
  TextTable table({said(Terminal::tr("From")), said(Terminal::tr("To")), said(Terminal::tr("People"))});
  for (const FlowCell& cell : movement.cells) {
    if (cell.from != cell.to)
      table.add({cell.from.empty() ? said(Terminal::tr("(joined)")) : layerName(scheme, cell.from),
                 cell.to.empty() ? said(Terminal::tr("(left)")) : layerName(scheme, cell.to),
                 std::to_string(cell.people.cardinality())});
  }
  table.print();
  printLine(said(
      Terminal::tr("%Ln people stayed where they were", nullptr, static_cast<int>(sumsOf(movement).stayed))));
}

Result<std::vector<MemberId>> peopleOf(Workspace& workspace, const std::vector<std::string>& asked)
{
  std::vector<MemberId> people;
  for (const std::string& person : asked) {
    const auto found = workspace.members().resolve(person);
    if (!found)
      return tl::unexpected(found.error());
    people.push_back(*found);
  }
  return people;
}

} // namespace

Result<void> showFlow(Workspace& workspace, const FlowAsked& asked)
{
  const auto scheme = workspace.layers().scheme(asked.scheme);
  if (!scheme)
    return tl::unexpected(scheme.error());
  const auto from = dateOption("--flow", asked.from, {}), to = dateOption("--flow", asked.to, {});
  if (!from || !to)
    return tl::unexpected((from ? to : from).error());
  if (auto made = workspace.reconstructLayers(asked.scheme, false, terminalControl()); !made)
    return made;
  const auto movement = workspace.layerMovement(asked.scheme, {*from, *to}, terminalControl());
  if (!movement)
    return tl::unexpected(movement.error());
  if (asked.json)
    print(toJson(*scheme, *movement, asked.people));
  else
    printText(*scheme, *movement);
  return {};
}

Result<void> changeLocks(Workspace& workspace, const LockAsked& asked)
{
  const auto people = peopleOf(workspace, asked.people);
  if (!people)
    return tl::unexpected(people.error());
  std::optional<Date> until;
  if (!asked.until.empty()) {
    const auto date = dateOption("--until", asked.until, {});
    if (!date)
      return tl::unexpected(date.error());
    until = *date;
  }
  const auto changed = asked.release ? workspace.releaseLayer(asked.scheme, *people, terminalControl())
                                     : workspace.lockLayer(asked.scheme, asked.layer, *people, asked.reason,
                                                           until, terminalControl());
  if (!changed)
    return tl::unexpected(changed.error());
  printLine(asked.release ? said(Terminal::tr("Released")) : said(Terminal::tr("Locked")));
  return {};
}

} // namespace weilu::cli
