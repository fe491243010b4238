// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_overview.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

const Date today = *Date::of(2024, 6, 20);

/// Eleven people of whom one after the other falls silent, two weeks apart.
std::unique_ptr<Workspace> quieter(const Scratch& folder)
{
  Community community;
  community.name = "Camellia";
  community.asOf = today;
  auto workspace = *Workspace::create(folder / "c.weilu", community);
  std::string members = "id,name,joined_at\n", activity = "id,at,kind\n";
  for (int id = 0; id <= 10; ++id) {
    members += std::to_string(id + 1) + ",person " + std::to_string(id) + ",2023-01-02\n";
    for (Date date = *Date::of(2023, 5, 1); date <= today.plus(-14 * id); date = date.plus(7))
      activity += std::to_string(id + 1) + "," + date.iso() + " 10:00:00,message\n";
  }
  for (const auto& content : {members, activity}) {
    writeBytes(folder / "file.csv", content);
    REQUIRE(workspace->import(inspect(folder / "file.csv").value(), ImportMode::Merge));
  }
  return workspace;
}

} // namespace

TEST_CASE("The overview of a file", "[insight]")
{
  const Scratch folder;
  const auto workspace = quieter(folder);

  SECTION("compares the share of the silent with what the layers were then")
  {
    const OverviewRead read = readOverview(*workspace, today);
    CHECK_FALSE(read.layersRefused);
    std::vector<std::size_t> silentThen;
    for (const int days : overviewDays) {
      const auto& tiles = read.overview->tiles.at(days);
      const auto silent = std::ranges::find(tiles, TileKey::Silent, &Tile::key);
      REQUIRE(silent != tiles.end());
      const auto then = workspace->layersOn("five", today.plus(-days)).value().at("silent").cardinality();
      silentThen.push_back(then);
      CHECK(silent->people ==
            static_cast<std::int64_t>(workspace->layersOn("five", today)->at("silent").cardinality()));
      REQUIRE(silent->previous);
      CHECK(*silent->previous == Approx(static_cast<double>(then) / 11));
    }
    CHECK(silentThen == std::vector<std::size_t>{8, 6, 2});
  }
  SECTION("says first what is shown, and then the same as at once")
  {
    const auto silent = [](const Overview& shown, int days) {
      return *std::ranges::find(shown.tiles.at(days), TileKey::Silent, &Tile::key);
    };
    const Overview whole = *readOverview(*workspace, today).overview;
    for (const int chosen : overviewDays) {
      const Overview first = *readOverviewFirst(*workspace, today, chosen).overview;
      const Overview then = completeOverview(*workspace, first);
      CHECK(silent(first, chosen).previous == silent(whole, chosen).previous);
      CHECK_FALSE(silent(first, chosen == 7 ? 90 : 7).previous);
      for (const int days : overviewDays) {
        CHECK(silent(then, days).previous == silent(whole, days).previous);
        CHECK(silent(then, days).people == silent(whole, days).people);
        CHECK(then.tiles.at(days).size() == whole.tiles.at(days).size());
      }
    }
  }
  SECTION("has the charts of its history and the stage with its evidence")
  {
    const Overview shown = *readOverview(*workspace, today).overview;
    CHECK(shown.lifecycle.at(Period::Week).size() == 26);
    CHECK(shown.stage.stage.last());
    CHECK_FALSE(shown.stage.evidence.empty());
    CHECK_FALSE(shown.stagePlaybook.layer.empty());
  }
  SECTION("is left when asked to stop")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readOverview(*workspace, today, Control(stop.get_token(), nullptr)), Cancelled);
  }
}
