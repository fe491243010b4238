// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_giving.h"
#include "core/workspace_evaluation.h"
#include "tests/core/levels/given_file.h"

using namespace weilu;

namespace {

/// Levels 1, 2, 3; going up from one to the next.
struct Given {
  LevelPreview preview;
  std::vector<LevelGift> gifts;

  Given()
  {
    for (int i = 1; i <= 3; ++i) {
      Level level;
      level.id = {i};
      preview.ladder.push_back(level);
    }
  }
  LevelGift& gift(const std::string& title, std::vector<LevelId> levels,
                  std::optional<std::int64_t> left = {})
  {
    LevelGift gift;
    gift.benefit.id = {static_cast<std::int64_t>(gifts.size()) + 1};
    gift.benefit.title = title;
    gift.benefit.levels = std::move(levels);
    gift.benefit.cost = 250;
    gift.left = left;
    gifts.push_back(gift);
    return gifts.back();
  }
  void moves(std::uint32_t person, std::uint8_t from, std::uint8_t to)
  {
    LevelCase each;
    each.person = person;
    each.from = from;
    each.to = to;
    (to > from ? preview.up : preview.down).push_back(each);
  }
  [[nodiscard]] std::vector<BenefitGiving> giving(const People& leftOut = {}) const
  {
    return givingOf(preview, gifts, leftOut);
  }
};

using Ids = std::vector<std::uint32_t>;

People who(const Ids& ids)
{
  People people;
  people.addMany(ids.size(), ids.data());
  return people;
}

} // namespace

TEST_CASE("What moving people between levels gives", "[levels][giving]")
{
  Given given;
  SECTION("is what the new level gives and the present one does not")
  {
    LevelGift& mug = given.gift("mug", {{2}, {3}});
    mug.had = mug.holders = who({7});
    given.gift("say", {{3}});
    given.moves(7, 1, 2);
    given.moves(4, 0, 1);
    const auto all = given.giving();
    REQUIRE(all.size() == 2);
    CHECK((all[0].benefit.title == "mug" && all[0].get == Ids{4}));
    CHECK((all[1].benefit.title == "say" && all[1].get == Ids{7}));
    CHECK(costOf(all).money == std::map<std::string, std::int64_t>{{"CNY", 500}});
    CHECK(costOf(given.gifts, given.preview.ladder[2]).money.at("CNY") == 500);
    CHECK(costOf(given.gifts, given.preview.ladder[0]).money.empty());
  }
  SECTION("goes also to those who stay and never got it, after those who move")
  {
    LevelGift& gift = given.gift("mug", {{1}, {2}}, 3);
    gift.had = who({1, 2, 3});
    gift.holders = who({1});
    given.preview.stands = {who({1, 5, 9}), who({6}), who({8})};
    given.moves(7, 0, 1); // never got it either
    given.moves(3, 0, 1); // gave it back on this level already
    given.moves(2, 2, 1); // comes to it again
    const BenefitGiving giving = given.giving(who({9})).front();
    CHECK(giving.get == Ids{7, 2, 5});
    CHECK(giving.without == 1); // 6
    CHECK(givenInPlace(given.preview, given.giving()) == who({5}));
  }
  SECTION("is nothing for those left out")
  {
    given.gift("mug", {{2}});
    given.moves(7, 0, 1);
    CHECK(given.giving(who({7})).empty());
  }
  SECTION("is nothing more for those who have one, used or not")
  {
    given.gift("mug", {{2}}).holders = who({7});
    given.moves(7, 0, 1);
    given.moves(8, 0, 1);
    CHECK(given.giving().front().get == Ids{8});
  }
  SECTION("goes to the first while there is stock: one less, exactly as many, one more")
  {
    for (const int people : {1, 2, 3}) {
      Given some;
      some.gift("mug", {{2}}, 2);
      for (int i = 0; i < people; ++i)
        some.moves(static_cast<std::uint32_t>(9 - i), 0, 1);
      const BenefitGiving giving = some.giving().front();
      CHECK(static_cast<int>(giving.get.size()) == std::min(people, 2));
      CHECK(giving.get.front() == 9);
      CHECK(giving.without == std::max(0, people - 2));
    }
  }
  SECTION("is taken back from those who go down and did not use it, and counts against the cost")
  {
    LevelGift& gift = given.gift("mug", {{2}}, 0);
    gift.holders = who({1, 2});
    gift.unused = who({1});
    given.moves(1, 1, 0);
    given.moves(2, 1, 0);
    given.moves(3, 0, 1);
    const BenefitGiving giving = given.giving().front();
    CHECK(giving.lose == Ids{1});
    CHECK(giving.get == Ids{3}); // the one that came back
    given.preview.up.clear();
    CHECK(costOf(given.giving()).money.at("CNY") == -250);
  }
  SECTION("names what has no known cost")
  {
    given.gift("say", {{2}}).benefit.cost.reset();
    given.moves(7, 0, 1);
    CHECK(costOf(given.giving()).unknown == std::vector<std::string>{"say"});
    CHECK(costOf(given.giving()).money.empty());
  }
  SECTION("is worded by what both levels differ in")
  {
    given.gift("mug", {{2}, {3}});
    given.gift("say", {{3}});
    const BenefitChange up = benefitChange(given.gifts, given.preview.ladder, 0, 2);
    CHECK((up.more.size() == 2 && up.fewer.empty()));
    const BenefitChange down = benefitChange(given.gifts, given.preview.ladder, 2, 1);
    REQUIRE((down.more.empty() && down.fewer.size() == 1));
    CHECK(down.fewer.front().title == "say");
  }
}

TEST_CASE("An evaluation logs what levels give", "[levels][giving]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  Ladder ladder = workspace.levels().ladder();
  ladder.resize(2);
  ladder[1].points = 5;
  ladder[1].activeDays = ladder[1].contributions = 0;
  REQUIRE(workspace.saveLadder(ladder));
  const MemberId anna = file.person("Anna"), ben = file.person("Ben");
  REQUIRE(workspace.grantPoints({{anna}, 9, "speech"}));
  REQUIRE(workspace.grantPoints({{anna, ben}, 6, "welcome"}));
  Benefit mug;
  mug.title = "mug";
  mug.stock = 1;
  mug.levels = {workspace.levels().ladder()[1].id};
  REQUIRE(saveBenefit(workspace, mug));
  const auto log = [&] { return BenefitStore(workspace.db()).log(); };

  SECTION("to whom the preview says, with what they earned most by")
  {
    const LevelPreview preview = workspace.evaluateLevels(file.today);
    const EvaluationDetail detail = detailOf(workspace, preview);
    REQUIRE(detail.up.size() == 2);
    CHECK(detail.up[0] == PointOrigin{PointSource::Manual, {}, "speech", 9});
    CHECK(detail.up[1] == PointOrigin{PointSource::Manual, {}, "welcome", 6});
    const auto giving = givingOf(preview, detail.gifts);
    REQUIRE(giving.size() == 1);
    CHECK(giving[0].get == Ids{static_cast<std::uint32_t>(anna.value)}); // more points
    CHECK(giving[0].without == 1);
    const auto before = file.content();
    REQUIRE(workspace.applyLevels(preview));
    file.comesBack(before);
    REQUIRE(log().size() == 1);
    CHECK((log()[0].member == anna && log()[0].way == GrantWay::ByLevel));
    const LevelPreview again = workspace.evaluateLevels(file.today);
    const auto more = givingOf(again, detailOf(workspace, again).gifts);
    REQUIRE(more.size() == 1); // Ben, who still waits for one
    CHECK((more[0].get.empty() && more[0].without == 1));
  }
  SECTION("also to those who begin on the lowest level, once")
  {
    Benefit hello;
    hello.title = "hello";
    hello.levels = {workspace.levels().ladder()[0].id};
    REQUIRE(saveBenefit(workspace, hello));
    const MemberId carl = file.person("Carl");
    const auto getting = [&] {
      const LevelPreview preview = workspace.evaluateLevels(file.today);
      for (const BenefitGiving& giving : givingOf(preview, detailOf(workspace, preview).gifts)) {
        if (giving.benefit.title == "hello")
          return giving.get;
      }
      return Ids();
    };
    CHECK(getting() == Ids{static_cast<std::uint32_t>(carl.value)}); // the others go up
    const auto before = file.content();
    REQUIRE(workspace.applyLevels(workspace.evaluateLevels(file.today)));
    file.comesBack(before);
    CHECK(getting().empty());
    const MemberId dora = file.person("Dora");
    CHECK(getting() == Ids{static_cast<std::uint32_t>(dora.value)});
    REQUIRE(cancelGrant(workspace, log()[0].member == carl ? log()[0].id : log()[1].id));
    CHECK(getting() == Ids{static_cast<std::uint32_t>(dora.value)}); // what was taken back by hand stays so
  }
  SECTION("and takes back what was not used by whoever goes down")
  {
    REQUIRE(workspace.applyLevels(workspace.evaluateLevels(file.today)));
    ladder = workspace.levels().ladder();
    ladder[1].points = 100;
    REQUIRE(workspace.saveLadder(ladder));
    const LevelPreview later = workspace.evaluateLevels(file.today.plus(40));
    REQUIRE(later.down.size() == 2);
    REQUIRE(workspace.applyLevels(later));
    CHECK(log()[0].state == GrantState::Cancelled);
  }
  SECTION("but nothing that is archived or not valid on the date")
  {
    const BenefitId id = BenefitStore(workspace.db()).named("mug")->id;
    mug = BenefitStore(workspace.db()).find(id).value();
    const struct {
      std::optional<Date> from, until;
      bool given;
    } rows[] = {
        {file.today, file.today, true}, {file.today.plus(1), {}, false}, {{}, file.today.plus(-1), false}};
    for (const auto& row : rows) {
      mug.validFrom = row.from;
      mug.validUntil = row.until;
      REQUIRE(saveBenefit(workspace, mug));
      CHECK(detailOf(workspace, workspace.evaluateLevels(file.today)).gifts.empty() != row.given);
    }
    REQUIRE(archiveBenefit(workspace, id, true));
    CHECK(detailOf(workspace, workspace.evaluateLevels(file.today)).gifts.empty());
  }
}

TEST_CASE("What somebody earned most points by", "[levels][giving]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), ben = file.person("Ben");
  const auto entry = [&](MemberId who, Date date, std::int64_t points, const char* reason) {
    Edit edit(workspace.db(), {"points-given", {}});
    workspace.points().add(
        {{}, who, file.zone().moment(date, 3600), points, reason, PointSource::Manual, {}});
    edit.commit();
  };
  const auto block = [&](Date date, std::int64_t rule, std::vector<PointShare> shares) {
    workspace.points().blocks().replace(PointSource::Rule, {date, date},
                                        {{date, PointSource::Rule, {rule}, std::move(shares)}});
  };
  const DateRange range{file.today.plus(-9), file.today};
  const auto origin = [&](MemberId who) {
    const std::uint32_t person = static_cast<std::uint32_t>(who.value);
    return mainOrigins(workspace.points(), std::span(&person, 1), range, file.zone()).front();
  };
  CHECK(origin(anna).points == 0);
  const auto annas = static_cast<std::uint32_t>(anna.value), bens = static_cast<std::uint32_t>(ben.value);
  block(range.from, 2, {{annas, 3}, {bens, 50}});
  block(range.to, 2, {{annas, 4}});
  block(range.from.plus(-1), 3, {{annas, 99}}); // before the range
  CHECK(origin(anna) == PointOrigin{PointSource::Rule, {2}, {}, 7});
  entry(anna, range.from, 4, "speech");
  entry(anna, range.to, 3, "speech");
  entry(anna, range.to.plus(1), 90, "speech");
  CHECK(origin(anna).rule == EarningId{2}); // equal
  entry(anna, range.to, 1, "speech");
  CHECK(origin(anna) == PointOrigin{PointSource::Manual, {}, "speech", 8});
  entry(anna, range.to, -500, "mistake");
  CHECK(origin(anna).points == 8);
  CHECK(origin(ben).points == 50);
}
