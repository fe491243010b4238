// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/badge_store.h"
#include "tests/core/levels/given_file.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

template<class T>
RefusalCode refusedWith(const Result<T>& result)
{
  REQUIRE_FALSE(result);
  return result.error().code;
}

/// The newest entry of the log.
Grant newest(Workspace& workspace) { return BenefitStore(workspace.db()).log().front(); }

} // namespace

TEST_CASE("A catalogue is kept in changes that can be undone", "[benefits]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  BenefitStore store(workspace.db());
  auto before = file.content();
  const BenefitId id = file.benefit("Beans", 10, 3);
  file.comesBack(before);

  SECTION("changed, archived, brought back and removed")
  {
    before = file.content();
    Benefit changed = store.find(id).value();
    changed.stock = 5;
    REQUIRE(saveBenefit(workspace, changed));
    file.comesBack(before);
    before = file.content();
    REQUIRE(archiveBenefit(workspace, id, true));
    file.comesBack(before);
    CHECK(store.find(id)->archived);
    REQUIRE(archiveBenefit(workspace, id, false));
    before = file.content();
    REQUIRE(removeBenefit(workspace, id));
    file.comesBack(before);
    CHECK(refusedWith(archiveBenefit(workspace, id, true)) == RefusalCode::NoSuchBenefit);
    CHECK(refusedWith(removeBenefit(workspace, id)) == RefusalCode::NoSuchBenefit);
    CHECK(refusedWith(saveBenefit(workspace, changed)) == RefusalCode::NoSuchBenefit);
  }
  SECTION("no title twice, unless one is archived")
  {
    Benefit twin;
    twin.title = "beans ";
    CHECK(refusedWith(saveBenefit(workspace, twin)) == RefusalCode::NameTaken);
    REQUIRE(archiveBenefit(workspace, id, true));
    REQUIRE(saveBenefit(workspace, twin));
    CHECK(refusedWith(archiveBenefit(workspace, id, false)) == RefusalCode::NameTaken);
  }
  SECTION("the stock covers what was given")
  {
    const MemberId anna = file.person("Anna");
    REQUIRE(grantBenefit(workspace, id, std::array{anna, anna}, GrantWay::ByHand));
    Benefit fewer = store.find(id).value();
    fewer.stock = 1;
    CHECK(refusedWith(saveBenefit(workspace, fewer)) == RefusalCode::BadValue);
    fewer.stock = 2;
    CHECK(saveBenefit(workspace, fewer));
  }
  SECTION("begins with what ships, as often as one likes")
  {
    before = file.content();
    REQUIRE(addStarterBenefits(workspace, Language::En));
    file.comesBack(before);
    const auto all = store.all().size();
    CHECK(all > 8);
    CHECK_FALSE(addStarterBenefits(workspace, Language::En)->valid());
    CHECK(store.all().size() == all);
  }
}

TEST_CASE("Points buy benefits", "[benefits]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), ben = file.person("Ben"), gone = file.person("Gone", file.today);
  const BenefitId beans = file.benefit("Beans", 10, 2);
  for (const MemberId who : {anna, ben, gone})
    file.give(who, 25);

  const auto before = file.content();
  REQUIRE(redeemBenefit(workspace, anna, beans));
  file.comesBack(before);
  CHECK(file.balance(anna) == 15);
  CHECK(newest(workspace).points == 10);
  CHECK(workspace.changes().nextUndo()->label.arguments.at("name") == "Anna");

  SECTION("until they are spent or nothing is left")
  {
    CHECK(refusedWith(redeemBenefit(workspace, gone, beans)) == RefusalCode::PersonLeft);
    CHECK(refusedWith(redeemBenefit(workspace, {99}, beans)) == RefusalCode::NoSuchMember);
    CHECK(refusedWith(redeemBenefit(workspace, anna, {99})) == RefusalCode::NoSuchBenefit);
    REQUIRE(redeemBenefit(workspace, anna, beans));
    CHECK(refusedWith(redeemBenefit(workspace, ben, beans)) == RefusalCode::OutOfStock);
    CHECK(refusedWith(grantBenefit(workspace, beans, std::array{ben}, GrantWay::ByHand)) ==
          RefusalCode::OutOfStock);
    const BenefitId more = file.benefit("More", 6);
    CHECK(refusedWith(redeemBenefit(workspace, anna, more)) == RefusalCode::NotEnoughPoints);
    CHECK(file.balance(anna) == 5);
  }
  SECTION("and get them back when it is cancelled, once")
  {
    const GrantId grant = newest(workspace).id;
    REQUIRE(useGrant(workspace, grant));
    CHECK(refusedWith(useGrant(workspace, grant)) == RefusalCode::BadValue);
    const auto used = file.content();
    REQUIRE(cancelGrant(workspace, grant));
    file.comesBack(used);
    CHECK(file.balance(anna) == 25);
    CHECK(BenefitStore(workspace.db()).given(beans) == 0);
    CHECK(refusedWith(cancelGrant(workspace, grant)) == RefusalCode::BadValue);
    CHECK(refusedWith(useGrant(workspace, grant)) == RefusalCode::BadValue);
    CHECK(refusedWith(cancelGrant(workspace, {99})) == RefusalCode::NoSuchGrant);
    CHECK(file.balance(anna) == 25);
  }
  SECTION("undoing never gives out more than there is")
  {
    const GrantId grant = newest(workspace).id;
    const auto cancelled = cancelGrant(workspace, grant);
    REQUIRE(cancelled);
    REQUIRE(redeemBenefit(workspace, ben, beans));
    REQUIRE(redeemBenefit(workspace, ben, beans));
    const auto full = file.content();
    CHECK(refusedWith(workspace.undo(*cancelled)) == RefusalCode::UndoConflict);
    CHECK(file.content() == full);
  }
}

TEST_CASE("Points buy a benefit from its level on", "[benefits]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna");
  file.give(anna, 100);
  const Ladder ladder = workspace.levels().ladder();
  Benefit benefit;
  benefit.title = "Evening";
  benefit.price = 10;
  benefit.lowestLevel = ladder[1].id;
  REQUIRE(saveBenefit(workspace, benefit));
  const BenefitId evening = BenefitStore(workspace.db()).named("Evening")->id;
  const auto refused = redeemBenefit(workspace, anna, evening);
  REQUIRE(refusedWith(refused) == RefusalCode::LevelTooLow);
  CHECK(refused.error().detail("found") == ladder[0].labelEn);
  CHECK(refused.error().detail("expected_zh") == ladder[1].labelZh);
  Edit edit(workspace.db(), {"levels-evaluated", {}});
  workspace.levels().add(file.today, Moment{1}, {{ladder[0].id, ladder[1].id, People::bitmapOf(1, 1)}});
  edit.commit();
  CHECK(redeemBenefit(workspace, anna, evening));

  // A level that a benefit speaks of stays.
  Ladder fewer = ladder;
  fewer.erase(fewer.begin() + 2);
  CHECK(workspace.saveLadder(fewer));
  benefit.id = evening;
  benefit.lowestLevel.reset();
  benefit.levels = {ladder[3].id};
  REQUIRE(saveBenefit(workspace, benefit));
  Ladder without = fewer;
  without.erase(without.begin() + 2);
  const auto kept = workspace.saveLadder(without);
  REQUIRE(refusedWith(kept) == RefusalCode::InUse);
  CHECK(kept.error().detail("by") == "Evening");
}

TEST_CASE("Benefits are given by hand to several at once, or to nobody", "[benefits]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), ben = file.person("Ben"), gone = file.person("Gone", file.today);
  const BenefitId gift = file.benefit("Gift", {}, 3);
  const auto before = file.content();
  REQUIRE(grantBenefit(workspace, gift, std::array{anna, ben}, GrantWay::ByHand, "birthday"));
  file.comesBack(before);
  CHECK(newest(workspace).note == "birthday");
  const auto two = file.content();
  CHECK(refusedWith(grantBenefit(workspace, gift, std::array{anna, ben}, GrantWay::ByHand)) ==
        RefusalCode::OutOfStock);
  CHECK(refusedWith(grantBenefit(workspace, gift, std::array{gone}, GrantWay::ByHand)) ==
        RefusalCode::PersonLeft);
  CHECK(refusedWith(redeemBenefit(workspace, anna, gift)) == RefusalCode::BadValue);
  CHECK(file.content() == two);
}

TEST_CASE("Two windows never give the same unit or point twice", "[benefits]")
{
  GivenFile file;
  const MemberId anna = file.person("Anna"), ben = file.person("Ben");
  const BenefitId last = file.benefit("Last", 10, 1), plenty = file.benefit("Plenty", 10);
  for (const MemberId who : {anna, ben})
    file.give(who, 15);
  auto other = Workspace::open(file.path()).value();
  CHECK(other->history()->population().cardinality() == 2); // it has looked before

  REQUIRE(redeemBenefit(*file.workspace, anna, last));
  CHECK(refusedWith(redeemBenefit(*other, ben, last)) == RefusalCode::OutOfStock);
  CHECK(refusedWith(redeemBenefit(*other, anna, plenty)) == RefusalCode::NotEnoughPoints);
  REQUIRE(redeemBenefit(*other, ben, plenty));
  CHECK(file.balance(ben) == 5);
  CHECK(BenefitStore(file.workspace->db()).oversold() == 0);
}

TEST_CASE("Whatever is redeemed, cancelled, undone and redone in two windows, nothing goes below zero",
          "[benefits]")
{
  law("stock and balance stay at zero or above", [] {
    GivenFile file;
    const std::array people{file.person("Anna"), file.person("Ben")};
    const std::array benefits{file.benefit("Few", 10, 2), file.benefit("Dear", 25, 3)};
    for (const MemberId who : people)
      file.give(who, 40);
    const auto given = file.workspace->changes().nextUndo()->id;
    auto other = Workspace::open(file.path()).value();
    const std::array windows{file.workspace.get(), other.get()};
    for (const auto& [what, which] :
         *rc::gen::resize(14, rc::gen::container<std::vector<std::pair<int, int>>>(
                                  rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 8))))) {
      Workspace& window = *windows[static_cast<std::size_t>(which % 2)];
      const BenefitStore store(window.db());
      const auto log = store.log();
      auto changes = window.changes().list();
      std::erase_if(changes, [&](const Change& change) { return change.id <= given; }); // how the file began
      if (what < 4)
        (void)redeemBenefit(window, people[static_cast<std::size_t>(which / 2 % 2)],
                            benefits[static_cast<std::size_t>(which / 4)]);
      else if (what == 4 && !log.empty())
        (void)cancelGrant(window, log[static_cast<std::size_t>(which) % log.size()].id);
      else if (what == 5)
        (void)window.redo();
      else if (!changes.empty())
        (void)window.undo(changes[static_cast<std::size_t>(which) % changes.size()].id);
      RC_ASSERT(store.oversold() == 0);
      for (const Benefit& benefit : store.all())
        RC_ASSERT(stockLeft(benefit, store.given(benefit.id)).value() >= 0);
      for (const MemberId who : people)
        RC_ASSERT(PointStore(window.db()).balance(who) >= 0);
    }
  });
}

TEST_CASE("What people got goes with them when they are merged and parted", "[benefits]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), annie = file.person("Annie");
  const BenefitId gift = file.benefit("Gift");
  REQUIRE(grantBenefit(workspace, gift, std::array{annie}, GrantWay::ByHand));
  REQUIRE(giveBadge(workspace, annie, "heart"));
  const auto before = file.content();
  REQUIRE(workspace.merge(anna, annie, workspace.previewMerge(anna, annie)->fields));
  CHECK(newest(workspace).member == anna);
  CHECK(BadgeStore(workspace.db()).of(anna).size() == 1);
  REQUIRE(workspace.part(annie));
  CHECK(newest(workspace).member == annie);
  CHECK(BadgeStore(workspace.db()).of(annie).size() == 1);
  CHECK(file.content() == before);
  CHECK(workspace.check() == std::vector<std::string>());
}

TEST_CASE("Badges are given by hand and taken back", "[badges]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), gone = file.person("Gone", file.today);
  const auto before = file.content();
  REQUIRE(giveBadge(workspace, anna, " Heart ", "for the party"));
  file.comesBack(before);
  CHECK(refusedWith(giveBadge(workspace, anna, " ")) == RefusalCode::BadValue);
  CHECK(refusedWith(giveBadge(workspace, gone, "Heart")) == RefusalCode::PersonLeft);
  CHECK(refusedWith(giveBadge(workspace, {99}, "Heart")) == RefusalCode::NoSuchMember);
  CHECK(refusedWith(takeBadge(workspace, anna, "Star")) == RefusalCode::BadValue);
  SECTION("to several at once, each once, or to none of them")
  {
    const MemberId ben = file.person("Ben"), cy = file.person("Cy");
    const auto untouched = file.content();
    CHECK(refusedWith(giveBadge(workspace, std::array{ben, gone}, "Heart")) == RefusalCode::PersonLeft);
    CHECK(refusedWith(giveBadge(workspace, std::span<const MemberId>(), "Heart")) == RefusalCode::BadValue);
    CHECK(file.content() == untouched);
    REQUIRE(giveBadge(workspace, std::array{anna, ben, cy}, "heart"));
    file.comesBack(untouched);
    CHECK(BadgeStore(workspace.db()).all().size() == 3);
    CHECK(workspace.changes().nextUndo()->label.arguments.at("count") == "2");
    const auto all = file.content();
    CHECK(refusedWith(takeBadge(workspace, std::array{ben, gone}, "Heart")) == RefusalCode::BadValue);
    CHECK(file.content() == all);
    REQUIRE(takeBadge(workspace, std::array{ben, cy}, "Heart"));
    file.comesBack(all);
    CHECK(BadgeStore(workspace.db()).all().size() == 1);
    return;
  }
  const auto given = file.content();
  REQUIRE(takeBadge(workspace, anna, "heart"));
  file.comesBack(given);
  CHECK(BadgeStore(workspace.db()).all().empty());
}
