// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "tests/ui/campaigns/shown_campaigns.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;

namespace {

/// The dialog of a campaign over the page.
struct Opened : ShownCampaigns {
  CampaignDialog* dialog = nullptr;

  void openNew(const char* type)
  {
    QTest::mouseClick(find<Button>(QStringLiteral("newCampaign")), Qt::LeftButton);
    auto* choice = page.findChild<TemplateDialog*>();
    REQUIRE(choice);
    auto* list = choice->findChild<QListWidget*>(QStringLiteral("templates"));
    CHECK(list->count() == 12);
    list->setCurrentItem(list->findItems(QString::fromLatin1(type), Qt::MatchExactly).value(0));
    QTest::mouseClick(choice->verb(), Qt::LeftButton);
    settle();
    take();
  }
  void openCard(CampaignId id)
  {
    page.openCampaign(id);
    settle();
    find<Button>(QStringLiteral("editCampaign"))->click();
    settle();
    take();
  }
  void take()
  {
    dialog = page.findChild<CampaignDialog*>();
    REQUIRE(dialog);
  }
  template<class T>
  [[nodiscard]] T* field(const char* name) const
  {
    auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  void type(const char* name, const char* text) { field<QLineEdit>(name)->setText(QString::fromUtf8(text)); }
  void save()
  {
    QTest::mouseClick(dialog->verb(), Qt::LeftButton);
    settle();
  }
  void chooseAudience(const char* name)
  {
    auto* audience = field<QComboBox>("audience");
    audience->setCurrentIndex(audience->findText(QString::fromLatin1(name)));
    emit audience->activated(audience->currentIndex());
    settle();
  }
  [[nodiscard]] QString size() const { return field<QLabel>("audienceSize")->text(); }
  [[nodiscard]] bool marked(const char* name) const
  {
    return field<QWidget>(name)->property("error").toBool();
  }
};

} // namespace

TEST_CASE("A new campaign", "[ui][campaigns]")
{
  Opened opened;
  opened.openNew("Offline meetup");
  CHECK(opened.field<QLineEdit>("campaignTitle")->text() == "Offline meetup");
  SECTION("is what its template and the dialog say")
  {
    opened.type("campaignTitle", " Tea at the lake ");
    opened.type("startsDate", "2024-07-01");
    opened.type("startsTime", "14:00");
    opened.type("endsDate", "2024-07-01");
    opened.type("endsTime", "16:30");
    opened.type("campaignPlace", "Lakeside");
    opened.type("campaignTheme", "First flush");
    opened.type("campaignLink", "https://example.org/tea");
    opened.type("campaignOwner", "Anna");
    opened.type("campaignHelpers", " 陈立，Ben、Ben ; ");
    opened.type("campaignCapacity", "60");
    opened.type("campaignTarget", "40");
    opened.type("campaignBudget", "4500.5");
    opened.type("campaignCurrency", "usd");
    opened.field<QCheckBox>("channel-email")->setChecked(true);
    opened.chooseAudience("Everybody");
    CHECK(opened.size() == "2 people");
    opened.save();
    const auto all = campaignsOf(opened.session.workspace());
    REQUIRE(all.size() == 1);
    const Campaign& made = all.front();
    CHECK(made.title == "Tea at the lake");
    CHECK(made.type == CampaignType::Meetup);
    CHECK(made.starts == opened.at(7, 1, 14));
    CHECK(made.ends->seconds == opened.at(7, 1, 16).seconds + 1800);
    CHECK(made.plan.place == "Lakeside");
    CHECK(made.plan.theme == "First flush");
    CHECK(made.plan.link == "https://example.org/tea");
    CHECK(made.plan.owner == "Anna");
    CHECK(made.plan.helpers == std::vector<std::string>{"陈立", "Ben"});
    CHECK(made.plan.capacity == 60);
    CHECK(made.plan.goal.target == 40);
    CHECK(made.plan.budget == 450050);
    CHECK(made.plan.currency == "USD");
    CHECK(made.plan.channels == std::vector<std::string>{"email", "wechat"});
    CHECK(made.audience.rule == Rule{});
    CHECK_FALSE(made.plan.checklist.empty()); // of the template
    CHECK(opened.titles(BoardPlace::Ideas) == QStringList{"Tea at the lake"});
    opened.session.undo();
    opened.settle();
    CHECK(campaignsOf(opened.session.workspace()).empty());
  }
  SECTION("says at its field what is wrong and stays open")
  {
    opened.type("campaignTitle", " ");
    opened.save();
    CHECK(opened.marked("campaignTitle"));
    CHECK_FALSE(opened.dialog->complaint().isEmpty());
    opened.type("campaignTitle", "Tea");
    opened.type("startsDate", "2024-07-02");
    opened.type("endsDate", "2024-07-01");
    opened.save();
    CHECK_FALSE(opened.marked("campaignTitle"));
    CHECK(opened.marked("endsDate"));
    opened.type("endsDate", "");
    opened.type("startsTime", "25:00");
    opened.save();
    CHECK(opened.dialog->complaint() == "\"25:00\" is not a time such as 19:30.");
    CHECK(opened.marked("startsDate"));
    opened.type("startsTime", "");
    opened.type("campaignCapacity", "0");
    opened.save();
    CHECK(opened.marked("campaignCapacity"));
    opened.type("campaignCapacity", "many");
    opened.save();
    CHECK(opened.dialog->complaint() == "Places: \"many\" is not a whole number.");
    opened.type("campaignCapacity", "");
    opened.type("campaignLink", "meeting 123");
    opened.save();
    CHECK(opened.marked("campaignLink"));
    CHECK(opened.dialog->complaint().startsWith("\"meeting 123\" is no link"));
    opened.type("campaignLink", "");
    opened.type("campaignTarget", "-1");
    opened.save();
    CHECK(opened.marked("campaignTarget"));
    CHECK(campaignsOf(opened.session.workspace()).empty());
    CHECK(opened.refused.empty()); // nothing of it stands in the banner
  }
}

TEST_CASE("Editing a campaign", "[ui][campaigns]")
{
  Opened opened;
  SECTION("changes only what was changed")
  {
    Campaign before = opened.ready("tea");
    before.ends = opened.at(6, 25, 21);
    before.plan.goal = {"meet", CampaignMeasure::SignUps, 5};
    before.plan.message = "Hi {name|there}";
    before.plan.budget = 1000;
    before.plan.channels = {"line", "wechat"};
    before.plan.helpers = {"Ben", "Chen, Li"};
    before.audience.rule = layerRule("five", "loyal");
    before.id = opened.add(before);
    before = opened.kept(before.id);
    opened.openCard(before.id);
    opened.save();
    Campaign after = opened.kept(before.id);
    after.changedAt = before.changedAt;
    CHECK(after == before);
    opened.openCard(before.id);
    opened.type("campaignTitle", "coffee");
    opened.save();
    CHECK(opened.page.title() == "coffee");
    CHECK(opened.page.stepBack());
    opened.settle();
    CHECK(opened.titles(BoardPlace::Ideas) == QStringList{"coffee"});
  }
  SECTION("keeps a rule that is no layer and no segment")
  {
    Campaign before = opened.ready("tea");
    before.audience.rule = Rule::any({layerRule("five", "loyal"), layerRule("five", "active")});
    const CampaignId id = opened.add(before);
    opened.openCard(id);
    CHECK(opened.field<QComboBox>("audience")->currentText() == "Five layers: Loyal, Five layers: Active");
    CHECK(opened.size() == "0 people");
    opened.save();
    CHECK(opened.kept(id).audience.rule == before.audience.rule);
  }
  SECTION("picks people by hand")
  {
    const CampaignId id = opened.add(opened.ready("tea"));
    opened.openCard(id);
    opened.chooseAudience("Picked by hand");
    CHECK(opened.size() == "0 people");
    auto* search = opened.field<SearchField>("audienceSearch");
    emit search->searched(QString::fromUtf8("张三"));
    auto* found = opened.field<QListWidget>("audienceFound");
    REQUIRE(found->count() == 1);
    emit found->itemActivated(found->item(0));
    opened.settle();
    CHECK(opened.size() == "1 person");
    opened.save();
    CHECK_FALSE(opened.kept(id).audience.rule);
    CHECK(opened.kept(id).audience.picked.cardinality() == 1);
    opened.openCard(id);
    CHECK(opened.field<QListWidget>("audiencePeople")->count() == 1);
    opened.chooseAudience("Nobody yet");
    opened.save();
    CHECK(opened.kept(id).audience.empty());
  }
  SECTION("lets the audience stand once inviting began")
  {
    const CampaignId id = opened.add(opened.ready("tea"), {CampaignState::Planned, CampaignState::Inviting});
    opened.openCard(id);
    CHECK_FALSE(opened.field<QComboBox>("audience")->isEnabled());
    CHECK(opened.size() == "2 people");
    opened.type("campaignPlace", "Lakeside");
    opened.save();
    CHECK(opened.kept(id).plan.place == "Lakeside");
  }
}
