// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QLabel>

#include "core/members/identity_rules.h"
#include "tests/catch.h"
#include "tests/ui/members/on_members.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/language.h"
#include "ui/members/member_panel.h"
#include "ui/members/panel_parts.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/tab_strip.h"

#include <utility>

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::ScriptedAsk;

namespace {

/// The panel of one person, as a reader sees it.
struct Shown {
  explicit Shown(MemberId person)
  {
    page.open(person);
    panel = page.find<MemberPanel>("memberPanel");
    REQUIRE(panel->isVisible());
  }
  /// Every visible text of the panel, from top to bottom.
  [[nodiscard]] QStringList texts() const
  {
    QStringList found;
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
      if (!widget->isVisibleTo(panel))
        continue;
      if (const auto* label = qobject_cast<const QLabel*>(widget))
        found << label->text();
      if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        found << button->text();
    }
    found.removeAll(QString());
    return found;
  }
  [[nodiscard]] bool says(const QString& text) const { return texts().contains(text); }
  void showTab(int index)
  {
    panel->findChild<TabStrip*>()->findChildren<QAbstractButton*>().at(index)->click();
    page.settle();
  }

  OnMembers page;
  MemberPanel* panel = nullptr;
};

constexpr MemberId zhang{1}, li{2}, anna{3}, wang{4};

} // namespace

TEST_CASE("Facts of a member", "[members]")
{
  panel_parts::Facts usual, odd;
  usual.add("City", "Berlin");
  usual.add("Channel", "Forum");
  odd.add("A field with a name as long as this", "x");
  odd.addSecret("Phone of the second household", "13*", "137 6543");
  for (QWidget* facts : {static_cast<QWidget*>(&usual), static_cast<QWidget*>(&odd)}) {
    facts->resize(347, 60);
    facts->show();
  }
  auto* secret = odd.findChild<QAbstractButton*>("secret");
  REQUIRE(secret);
  const auto lefts = [&] { return std::pair(odd.findChildren<QLabel*>().at(1)->x(), secret->x()); };
  const auto labels = usual.findChildren<QLabel*>();

  SECTION("stand in the same columns, whatever they are called")
  {
    CHECK(lefts() == std::pair(labels.at(1)->x(), labels.at(3)->x()));
  }
  SECTION("stay where they are when one is uncovered")
  {
    const auto before = lefts();
    secret->click();
    QCoreApplication::processEvents();
    CHECK(secret->text() == "137 6543");
    CHECK(lefts() == before);
  }
  SECTION("get a row of their own where they need it")
  {
    odd.addSecret("Mail", "so***@example.com", "somebody.with.a.long.name@example.com");
    odd.resize(347, 90);
    QCoreApplication::processEvents();
    const auto* mail = odd.findChildren<QAbstractButton*>("secret").last();
    CHECK(mail->y() > secret->y());
    CHECK(mail->width() > 200);
  }
}

TEST_CASE("The panel of a member", "[members]")
{
  SECTION("shows who it is and what is known")
  {
    const Shown shown(zhang);
    INFO(shown.texts().join(" | ").toStdString());
    CHECK(shown.says("张三"));
    CHECK(shown.says("Feb 9, 2023"));
    CHECK(shown.says("微信群"));
    CHECK(shown.says("杭州"));
    CHECK(shown.says("1 / 299"));
  }
  SECTION("says when somebody left")
  {
    const Shown shown(wang);
    CHECK(shown.says("Left"));
    CHECK(shown.says("Mar 10, 2024"));
  }
  SECTION("masks phone and e-mail until they are clicked, and copies them then")
  {
    const Shown shown(zhang);
    CHECK_FALSE(shown.says("137 6543 2109"));
    CHECK_FALSE(shown.says("Zhang.San@example.com"));
    QAbstractButton* phone = nullptr;
    for (auto* button : shown.panel->findChildren<QAbstractButton*>("secret")) {
      if (button->text().startsWith("137"))
        phone = button;
    }
    REQUIRE(phone);
    CHECK(phone->text() == "137 **** 2109");
    phone->click();
    CHECK(phone->text() == "137 6543 2109");
    CHECK(QGuiApplication::clipboard()->text() == "137 6543 2109");
  }
  SECTION("shows ids of platforms as they are")
  {
    const Shown shown(anna);
    CHECK(shown.says("discourse"));
    CHECK(shown.says("900017"));
  }
  SECTION("says the birthday as the language does, and what an id is")
  {
    OnMembers page;
    {
      Edit edit(page.window.session().workspace().db(), {"member-edited", {}});
      Member member = page.members().record(zhang)->member;
      member.birthday = "1989-08-24";
      page.members().update(member, Moment::now());
      member = page.members().record(li)->member;
      member.birthday = "--05-01";
      page.members().update(member, Moment::now());
      (void)page.members().addIdentity(li, identityOf("id", "M-000665").value(), {});
      edit.commit();
    }
    auto* panel = page.find<MemberPanel>("memberPanel");
    const auto says = [&](const QString& text) {
      const auto labels = panel->findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == text; });
    };
    page.open(zhang);
    CHECK(says("Aug 24, 1989"));
    page.open(li);
    CHECK(says("May 1"));
    CHECK(says("Member no."));
    CHECK_FALSE(says("id"));
  }
  SECTION("has its buttons fill the row")
  {
    const Shown shown(zhang);
    CHECK(std::abs(shown.panel->findChild<QAbstractButton*>("panelEdit")->width() -
                   shown.panel->findChild<QAbstractButton*>("panelTag")->width()) <= 1);
    CHECK(shown.panel->findChild<QAbstractButton*>("panelTag")->geometry().right() == 380 - 16 - 1);
  }
  SECTION("gives the layer with its reasons and what the next one needs")
  {
    const Shown shown(zhang);
    INFO(shown.texts().join(" | ").toStdString());
    CHECK(shown.says("Active"));
    CHECK(shown.says("active on at least 4 of the last 30 days"));
    CHECK(shown.says("10"));
    CHECK(shown.says("To become Loyal"));
  }
  SECTION("says when the layer will be lost")
  {
    const Shown shown(zhang);
    CHECK(shown.says("Becomes Potential on Apr 11, 2024 if nothing happens"));
  }
  SECTION("lists activity by day, the newest first")
  {
    Shown shown(li);
    shown.showTab(1);
    INFO(shown.texts().join(" | ").toStdString());
    CHECK(shown.says("Feb 4, 2024"));
    CHECK(shown.texts().join('\n').contains("× 3"));
    CHECK(shown.says("09:00"));
  }
  SECTION("says that there are no orders, and no activity")
  {
    Shown shown(wang);
    shown.showTab(1);
    CHECK(shown.says("No activity in this file"));
    shown.showTab(2);
    CHECK(shown.says("No orders or memberships in this file"));
  }
  SECTION("tags the person")
  {
    Shown shown(anna);
    ScriptedAsk ask;
    ask.texts << "speaker";
    shown.page.click("panelTag");
    shown.page.choose("tagMenu", "New tag");
    CHECK(shown.page.members().record(anna)->tags.front().name == "speaker");
    CHECK(shown.panel->person() == anna);
    QStringList badges;
    for (const auto* badge : shown.panel->findChildren<BadgeLabel*>())
      badges << badge->accessibleName();
    CHECK(badges.contains("speaker"));
  }
  SECTION("follows the language")
  {
    Shown shown(zhang);
    language::choose("zh");
    shown.page.settle();
    CHECK(shown.says("要成为忠诚，还差"));
    language::choose("en");
    shown.page.settle();
    CHECK(shown.says("To become Loyal"));
  }
}
