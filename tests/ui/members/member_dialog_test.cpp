// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>

#include "tests/catch.h"
#include "tests/ui/members/on_members.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/members/member_dialog.h"
#include "ui/widgets/toast.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::RosterFile;

namespace {

/// The fields of the form, by the names of their widgets.
enum Field { Name, Nickname, Email, Phone, Joined, Birthday, City, Occupation, Organisation, Channel, Tags };

/// The form for one person, or for a new one.
struct Form {
  explicit Form(MemberId person = {})
  {
    if (person.valid()) {
      page.table->setCurrentIndex(page.model->index(page.model->rowOf(person), MemberTableModel::Name));
      QTest::keyClick(page.table, Qt::Key_F2);
    } else {
      page.find<QAbstractButton>("newMember")->click();
    }
    dialog = page.find<MemberDialog>("memberDialog");
  }
  [[nodiscard]] QLineEdit* line(Field field) const
  {
    return dialog->findChild<QLineEdit*>(QString("field%1").arg(static_cast<int>(field)));
  }
  /// Types as an input method does: key by key only Latin can be typed.
  void write(Field field, const QString& text) const
  {
    line(field)->selectAll();
    QTest::keyClick(line(field), Qt::Key_Delete);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(line(field), &typed);
  }
  /// What is said under a field; empty: nothing.
  [[nodiscard]] QString complaint(Field field) const
  {
    const auto* label = dialog->findChild<QLabel*>(QString("complaint%1").arg(static_cast<int>(field)));
    return label->isHidden() ? QString() : label->text();
  }
  /// Presses Save; true: the form was closed.
  bool save()
  {
    dialog->findChild<QAbstractButton*>("saveMember")->click();
    page.settle();
    return dialog.isNull();
  }
  [[nodiscard]] std::optional<MemberRecord> record(MemberId person) { return page.members().record(person); }

  OnMembers page;
  QPointer<MemberDialog> dialog;
};

constexpr MemberId zhang{1}, fresh{RosterFile::people + 1};

} // namespace

TEST_CASE("Adding a member", "[members]")
{
  Form form;
  CHECK(form.dialog->windowTitle() == "New member");

  SECTION("fits the screen at every size, its fields scroll and its buttons stay")
  {
    form.dialog->close();
    for (const qreal scale : {1.0, 1.25, 1.6}) {
      CAPTURE(scale);
      Theme::of().setScale(scale);
      form.page.find<QAbstractButton>("newMember")->click();
      auto* dialog = form.page.find<MemberDialog>("memberDialog");
      CHECK(dialog->height() < dialog->screen()->availableSize().height());
      const auto* save = dialog->findChild<QAbstractButton*>("saveMember");
      CHECK(save->geometry().bottom() < dialog->height());
      auto* tags = dialog->findChild<QLineEdit*>(QString("field%1").arg(static_cast<int>(Tags)));
      dialog->findChild<QScrollArea*>()->ensureWidgetVisible(tags);
      CHECK(dialog->rect().contains(QRect(tags->mapTo(dialog, QPoint()), tags->size())));
      dialog->close();
      form.page.settle();
    }
    Theme::of().setScale(1);
  }
  SECTION("takes in the whole form as one step")
  {
    form.write(Name, "钱七");
    form.write(Nickname, "小七");
    form.write(Email, " Qian.Qi@Example.com ");
    form.write(Phone, "139 1234 5678");
    form.write(Joined, "2024-03-05");
    form.write(Birthday, "--05-01");
    form.write(City, "苏州");
    form.write(Tags, "vip, 手冲、new");
    form.dialog->findChild<QPlainTextEdit*>()->setPlainText("met at the fair");
    REQUIRE(form.save());
    const auto record = form.record(fresh);
    REQUIRE(record);
    CHECK(record->member.displayName == "钱七");
    CHECK(record->member.birthday == "--05-01");
    CHECK(record->member.city == "苏州");
    CHECK(record->member.note == "met at the fair");
    const Zone zone = form.page.window.session().workspace().community().calendar.zone;
    CHECK(zone.dateOf(*record->member.joinedAt) == *Date::of(2024, 3, 5));
    REQUIRE(record->identities.size() == 2);
    CHECK(form.page.members().owner({"email", "qian.qi@example.com", {}}) == fresh);
    CHECK(form.page.members().owner({"phone", "+8613912345678", {}}) == fresh);
    CHECK(record->tags.size() == 3);
    CHECK(form.page.model->rowCount() == RosterFile::onRoster + 1);
    CHECK(form.page.window.findChild<Toast*>()->text() == "Added 钱七");

    SECTION("that can be undone")
    {
      form.page.window.session().undo();
      form.page.settle();
      CHECK_FALSE(form.record(fresh));
      CHECK_FALSE(form.page.members().owner({"email", "qian.qi@example.com", {}}));
      CHECK(form.page.model->rowCount() == RosterFile::onRoster);
    }
  }
  SECTION("needs a name or a nickname, and calls the person by it")
  {
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Name) == "A member needs a name or a nickname");
    form.write(Nickname, "小八");
    REQUIRE(form.save());
    CHECK(form.page.window.findChild<Toast*>()->text() == "Added 小八");
  }
  SECTION("says under the field what it cannot be, until it is corrected")
  {
    form.write(Name, "钱七");
    form.write(Email, "qian at example");
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Email) == "“qian at example” is not an e-mail address");
    CHECK(form.line(Email)->property("error").toBool());
    form.write(Email, "qian@example.com");
    CHECK(form.complaint(Email).isEmpty());
    form.write(Phone, "138****0001");
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Phone) == "“138****0001” is not a phone number");
    form.write(Phone, "");
    form.write(Joined, "2024-02-30");
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Joined) == "“2024-02-30” is not a date; write it as 2024-03-05");
    form.write(Joined, "");
    form.write(Birthday, "05-01");
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Birthday).startsWith("“05-01” is not a date"));
    CHECK_FALSE(form.record(fresh));
  }
  SECTION("refuses an identity that belongs to somebody else, and changes nothing")
  {
    form.write(Name, "钱七");
    form.write(Phone, "+86 137-6543-2109");
    form.write(Tags, "only here");
    CHECK_FALSE(form.save());
    CHECK(form.complaint(Phone).contains("张三"));
    CHECK(form.complaint(Email).isEmpty());
    CHECK_FALSE(form.record(fresh));
    CHECK(form.page.window.session().nextUndo()->label.code == "activity-added");
    for (const Tag& tag : form.page.members().tags())
      CHECK(tag.name != "only here");
  }
  SECTION("writes nothing when it is cancelled")
  {
    form.write(Name, "钱七");
    QTest::keyClick(form.dialog, Qt::Key_Escape);
    form.page.settle();
    CHECK(form.dialog.isNull());
    CHECK_FALSE(form.record(fresh));
  }
}

TEST_CASE("Editing a member", "[members]")
{
  Form form(zhang);
  CHECK(form.dialog->windowTitle() == "Edit member");

  SECTION("begins with what is known")
  {
    CHECK(form.line(Name)->text() == "张三");
    CHECK(form.line(Email)->text() == "Zhang.San@example.com");
    CHECK(form.line(Phone)->text() == "137 6543 2109");
    CHECK(form.line(Joined)->text() == "2023-02-09");
    CHECK(form.line(City)->text() == "杭州");
    CHECK(form.line(Tags)->text() == "vip");
  }
  SECTION("that changed nothing leaves no trace")
  {
    const auto before = form.record(zhang);
    REQUIRE(form.save());
    CHECK(form.record(zhang)->member == before->member);
    CHECK(form.page.window.session().nextUndo()->label.code == "activity-added");
  }
  SECTION("changes fields, replaces an identity and tags, and keeps the moment of joining")
  {
    const auto before = form.record(zhang)->member.joinedAt;
    form.write(City, "宁波");
    form.write(Phone, "13900000001");
    form.write(Tags, "coffee");
    auto* role = form.dialog->findChild<QComboBox*>("role");
    role->setCurrentIndex(static_cast<int>(Role::Host));
    REQUIRE(form.save());
    const auto record = form.record(zhang);
    CHECK(record->member.city == "宁波");
    CHECK(record->member.role == Role::Host);
    CHECK(record->member.joinedAt == before);
    CHECK_FALSE(form.page.members().owner({"phone", "+8613765432109", {}}));
    CHECK(form.page.members().owner({"phone", "+8613900000001", {}}) == zhang);
    CHECK(form.page.members().owner({"email", "zhang.san@example.com", {}}) == zhang);
    REQUIRE(record->tags.size() == 1);
    CHECK(record->tags[0].name == "coffee");
    CHECK(form.page.model->index(form.page.model->rowOf(zhang), MemberTableModel::City).data().toString() ==
          "宁波");
    CHECK(form.page.window.findChild<Toast*>()->text() == "Edited 张三");
    // A host is a leader as soon as the layers were computed.
    CHECK(QTest::qWaitFor([&] {
      const int row = form.page.model->rowOf(zhang);
      return form.page.model->index(row, MemberTableModel::LayerColumn).data().toString() == "Leaders";
    }));
  }
  SECTION("allows contact again only with a reason, which goes into the note")
  {
    auto* box = form.dialog->findChild<QCheckBox*>();
    auto* reason = form.dialog->findChild<QLineEdit*>("contactReason");
    CHECK(reason->isHidden());
    box->setChecked(true);
    REQUIRE(form.save());
    CHECK(form.record(zhang)->member.doNotContact);
    QTest::keyClick(form.page.table, Qt::Key_F2);
    form.dialog = form.page.find<MemberDialog>("memberDialog");
    form.dialog->findChild<QCheckBox*>()->setChecked(false);
    reason = form.dialog->findChild<QLineEdit*>("contactReason");
    CHECK_FALSE(reason->isHidden());
    CHECK_FALSE(form.save());
    CHECK(reason->property("error").toBool());
    QTest::keyClicks(reason, "asked for news");
    REQUIRE(form.save());
    CHECK_FALSE(form.record(zhang)->member.doNotContact);
    CHECK(form.record(zhang)->member.note == "May be contacted again: asked for news");
  }
  SECTION("refuses a person who is gone meanwhile")
  {
    form.page.window.session().workspace().db().sql().exec("DELETE FROM member WHERE id = 1");
    form.write(City, "宁波");
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.record(zhang));
  }
}
