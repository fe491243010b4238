// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QStandardItemModel>

#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"
#include "core/workspace_votes.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/campaigns/ballot_dialog.h"
#include "ui/campaigns/ballots_dialog.h"
#include "ui/campaigns/check_in_dialog.h"
#include "ui/campaigns/check_in_tab.h"
#include "ui/campaigns/person_field.h"
#include "ui/campaigns/referral_dialog.h"
#include "ui/campaigns/rows_dialog.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ScriptedAsk;
using weilu::ui::test::ShownCampaigns;

namespace {

/// Chooses somebody in a picker, as one types a name and takes what is found.
void choose(QWidget* dialog, const char* stem, const QString& name)
{
  auto* search = dialog->findChild<SearchField*>(QString::fromLatin1(stem) + QStringLiteral("Search"));
  auto* found = dialog->findChild<QListWidget*>(QString::fromLatin1(stem) + QStringLiteral("Found"));
  REQUIRE(search);
  search->setText(name);
  emit search->searched(name);
  REQUIRE(found->count() > 0);
  emit found->itemActivated(found->item(0));
}

template<class Dialog>
Dialog* opened(ShownCampaigns& shown, const char* button)
{
  shown.press(button);
  const auto dialogs = shown.page.findChildren<Dialog*>();
  REQUIRE_FALSE(dialogs.isEmpty());
  return dialogs.last();
}

/// Presses the verb of a dialog that is good.
void save(ShownCampaigns& shown, FormDialog* dialog)
{
  REQUIRE(dialog->verb()->isEnabled());
  dialog->verb()->click();
  shown.settle();
}

void setOptions(ShownCampaigns& shown, const QList<QStringList>& rows)
{
  auto* dialog = opened<RowsDialog>(shown, "editOptions");
  auto* model = dialog->findChild<QStandardItemModel*>();
  for (int row = 0; row < rows.size(); ++row) {
    if (model->rowCount() <= row)
      dialog->findChild<Button*>(QStringLiteral("addRow"))->click();
    for (int column = 0; column < 2; ++column)
      model->setData(model->index(row, column), rows[row][column]);
  }
  save(shown, dialog);
}

/// Plans a campaign that is an idea, invites and starts it, by the buttons of its page.
CampaignId started(ShownCampaigns& shown, CampaignType type, const char* tab, CampaignPlan plan = {})
{
  Campaign campaign = shown.ready("It", type);
  campaign.starts = shown.at(6, 16, 9);
  campaign.ends = shown.at(6, 30);
  plan.channels = campaign.plan.channels;
  plan.holdOut = 0;
  campaign.plan = std::move(plan);
  const CampaignId id = shown.add(campaign);
  shown.open(id, tab);
  for (const char* move : {"moveTo-planned", "moveTo-inviting", "moveTo-running"})
    shown.press(move);
  CHECK(shown.kept(id).state == CampaignState::Running);
  return id;
}

/// The texts of the cells of a bar table, by rows.
QStringList cells(ShownCampaigns& shown, const char* name)
{
  QStringList rows;
  for (const BarRow& row : shown.find<BarTableView>(QString::fromLatin1(name))->rows()) {
    QStringList texts{row.name};
    for (const BarCell& cell : row.cells)
      texts << cell.text;
    rows << texts.join(u' ');
  }
  return rows;
}

QStringList column(const QAbstractItemModel& model, int at)
{
  QStringList texts;
  for (int row = 0; row < model.rowCount(); ++row)
    texts << model.index(row, at).data().toString();
  return texts;
}

} // namespace

TEST_CASE("A vote is planned, run and closed in the window", "[ui][campaigns][votes]")
{
  ShownCampaigns shown;
  const CampaignId id = started(shown, CampaignType::Vote, "vote");
  CHECK(shown.find<QLabel>(QStringLiteral("noVoteOptions"))->isVisible());
  CHECK_FALSE(shown.find<Button>(QStringLiteral("enterBallot"))->isEnabled());
  setOptions(shown, {{"tea", "Green tea"}, {"", "Coffee"}});
  CHECK(shown.kept(id).plan.options == std::vector<VoteOption>{{"tea", "Green tea"}, {"a", "Coffee"}});
  CHECK(cells(shown, "optionBars") == QStringList{"Green tea 0 0.0%", "Coffee 0 0.0%"});

  auto* ballot = opened<BallotDialog>(shown, "enterBallot");
  CHECK_FALSE(ballot->verb()->isEnabled());
  choose(ballot, "ballot", QStringLiteral("张三"));
  CHECK_FALSE(ballot->verb()->isEnabled());
  ballot->findChild<QAbstractButton*>(QStringLiteral("option-tea"))->click();
  save(shown, ballot);
  CHECK(cells(shown, "optionBars") == QStringList{"Green tea 1 100.0%", "Coffee 0 0.0%"});
  CHECK(column(*shown.find<DataTable>(QStringLiteral("ballots"))->model(), 1) == QStringList{"Green tea"});

  SECTION("with ballots of a file, of which the good ones are taken")
  {
    writeBytes(shown.folder / "ballots.csv", "name,choice\n李四,Coffee\n王五,Coffee\n");
    ScriptedAsk ask;
    ask.files << QStringList{QString::fromStdString((shown.folder / "ballots.csv").string())};
    auto* file = opened<BallotsDialog>(shown, "importBallots");
    CHECK(file->verb()->text() == "Take 1 ballot");
    auto* problems = file->findChild<DataTable*>(QStringLiteral("ballotProblems"));
    REQUIRE(problems);
    CHECK(column(*problems->model(), 0) == QStringList{"2", "3"}); // found by name; not known
    CHECK(column(*problems->model(), 2) == QStringList{"李四", "王五"});
    save(shown, file);
    CHECK(cells(shown, "optionBars") == QStringList{"Green tea 1 50.0%", "Coffee 1 50.0%"});
    shown.undo();
    CHECK(cells(shown, "optionBars") == QStringList{"Green tea 1 100.0%", "Coffee 0 0.0%"});
    shown.redo();
    shown.press("moveTo-done");
    CHECK(shown.kept(id).state == CampaignState::Done);
    CHECK(voteOf(shown.session.workspace(), id, shown.session.asOf())->result.winners.size() == 2);
  }
  SECTION("and opens who is behind a number, and takes a ballot back")
  {
    QList<PeopleList> lists;
    QObject::connect(&shown.page, &CampaignsPage::peopleWanted, &shown.page,
                     [&lists](const PeopleList& list) { lists << list; });
    emit shown.find<BarTableView>(QStringLiteral("optionBars"))->markActivated(0, 0);
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].people.cardinality() == 1);
    CHECK(lists[0].title == QStringLiteral("It · Green tea"));
    shown.press("removeBallot");
    CHECK(cells(shown, "optionBars") == QStringList{"Green tea 0 0.0%", "Coffee 0 0.0%"});
    CHECK(shown.find<QLabel>(QStringLiteral("noBallots"))->isVisible());
    shown.undo();
    CHECK(column(*shown.find<DataTable>(QStringLiteral("ballots"))->model(), 0) == QStringList{"张三"});
  }
}

TEST_CASE("A ranked vote shows its rounds", "[ui][campaigns][votes]")
{
  ShownCampaigns shown;
  CampaignPlan plan;
  plan.options = {{"a", "Tea"}, {"b", "Coffee"}, {"c", "Water"}};
  const CampaignId id = started(shown, CampaignType::Vote, "vote", plan);
  CHECK_FALSE(shown.find<QWidget>(QStringLiteral("cardRounds"))->isVisible());
  emit shown.find<QComboBox>(QStringLiteral("voteMethod"))->activated(2);
  shown.settle();
  CHECK(shown.kept(id).plan.vote == VoteMethod::Ranked);
  for (const auto& [name, first, second] : {std::tuple("张三", "a", "b"), std::tuple("李四", "b", "a")}) {
    auto* ballot = opened<BallotDialog>(shown, "enterBallot");
    choose(ballot, "ballot", QString::fromUtf8(name));
    for (const auto& [rank, option] : {std::pair("rank1", first), std::pair("rank2", second)}) {
      auto* combo = ballot->findChild<QComboBox*>(QString::fromLatin1(rank));
      combo->setCurrentIndex(combo->findData(QString::fromLatin1(option)));
    }
    save(shown, ballot);
  }
  CHECK(shown.find<QWidget>(QStringLiteral("cardRounds"))->isVisible());
  CHECK(cells(shown, "roundBars") ==
        QStringList{"Tea 1 1", "Coffee 1 1", QStringLiteral("Water 0 —"), "Want none of these 0 0"});
  CHECK(voteOf(shown.session.workspace(), id, shown.session.asOf())->result.winners.size() == 2);
}

TEST_CASE("A check-in campaign is planned, run and closed in the window", "[ui][campaigns][votes]")
{
  ShownCampaigns shown;
  const CampaignId id = started(shown, CampaignType::CheckIn, "check-in");
  CHECK(shown.find<QWidget>(QStringLiteral("noCheckIns"))->isVisible());
  auto* makeUps = shown.find<QComboBox>(QStringLiteral("makeUps"));
  makeUps->setCurrentIndex(1);
  emit makeUps->activated(1);
  shown.settle();
  CHECK(shown.kept(id).plan.makeUps == 1);

  auto* today = shown.find<PersonField>(QStringLiteral("checkInToday"));
  today->setText(QStringLiteral("张三"));
  QTest::keyClick(today, Qt::Key_Return);
  shown.settle();
  CHECK(today->text().isEmpty());
  auto* many = opened<CheckInDialog>(shown, "checkInMany");
  for (const char* name : {"张三", "李四"})
    choose(many, "checkIn", QString::fromUtf8(name));
  save(shown, many);
  const auto streaks = [&] { return streaksOf(shown.session.workspace(), id, shown.session.asOf()).value(); };
  REQUIRE(streaks().people.size() == 2);

  auto* tab = shown.page.findChild<CheckInTab*>();
  ScriptedAsk ask;
  ask.choices << 1 << 2;
  tab->turn(0, 2); // was there on the third day
  shown.settle();
  tab->turn(0, 3); // makes up for the fourth
  shown.settle();
  const auto& table = *shown.find<DataTable>(QStringLiteral("streaks"))->model();
  CHECK(column(table, 1) == QStringList{"3", "1"});
  CHECK(column(table, 2) == QStringList{"3", "1"});
  CHECK(column(table, 4) == QStringList{"1 of 1", "0 of 1"});
  ask.choices << 2;
  tab->turn(0, 1);
  shown.settle();
  REQUIRE(shown.refused.size() == 1);
  CHECK(shown.refused[0].detail("expected") == "make-ups");
  SECTION("with days that can be taken back and brought again")
  {
    tab->turn(0, 3);
    shown.settle();
    CHECK(column(table, 2) == QStringList{"1", "1"});
    shown.undo();
    CHECK(column(table, 2) == QStringList{"3", "1"});
  }
  SECTION("with the people behind a day")
  {
    QList<PeopleList> lists;
    QObject::connect(&shown.page, &CampaignsPage::peopleWanted, &shown.page,
                     [&lists](const PeopleList& list) { lists << list; });
    tab->turn(2, 4); // the row of sums
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].people.cardinality() == 2);
    shown.press("moveTo-done");
    CHECK(shown.kept(id).state == CampaignState::Done);
  }
}

TEST_CASE("A referral campaign is planned, run and closed in the window", "[ui][campaigns][votes]")
{
  ShownCampaigns shown;
  CampaignPlan plan;
  plan.rewards = {{RewardFor::Referring, 20, {}, 1, "a cup"}};
  const CampaignId id = started(shown, CampaignType::Referral, "referrals", plan);
  CHECK(shown.find<QWidget>(QStringLiteral("noReferrals"))->isVisible());
  const auto note = [&](const char* newcomer, const char* referrer) {
    const QPointer<ReferralDialog> dialog = opened<ReferralDialog>(shown, "addReferral");
    choose(dialog, "newcomer", QString::fromUtf8(newcomer));
    choose(dialog, "referrer", QString::fromUtf8(referrer));
    save(shown, dialog);
    return dialog && dialog->isVisible() ? dialog->complaint() : QString();
  };
  CHECK(note("李四", "张三").isEmpty());
  const auto& table = *shown.find<DataTable>(QStringLiteral("referrers"))->model();
  CHECK(column(table, 0) == QStringList{"张三"});
  CHECK(column(table, 2) == QStringList{"a cup"});
  CHECK(column(table, 3) == QStringList{"20"});
  SECTION("without loops")
  {
    auto* dialog = opened<ReferralDialog>(shown, "addReferral");
    choose(dialog, "newcomer", QStringLiteral("张三"));
    choose(dialog, "referrer", QStringLiteral("李四"));
    save(shown, dialog);
    CHECK(dialog->complaint() == QStringLiteral("张三 cannot be brought by 李四, because that goes round: "
                                                "张三 → 李四 → 张三."));
    dialog->reject();
  }
  SECTION("and takes one back")
  {
    shown.press("removeReferral");
    CHECK(shown.find<QWidget>(QStringLiteral("noReferrals"))->isVisible());
    shown.undo();
    CHECK(column(table, 3) == QStringList{"20"});
    shown.press("moveTo-done");
    CHECK(shown.kept(id).state == CampaignState::Done);
  }
}
