// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QRadioButton>
#include <QtTest/QtTest>

#include "tests/ui/duplicates/twice.h"
#include "ui/duplicates/compare_dialog.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

struct Opened {
  Twice twice;
  std::unique_ptr<Workspace> workspace = twice.open();
  CompareDialog dialog;
  std::optional<std::vector<FieldMerge>> merged;
  int apart = 0;

  Opened(MemberId one, MemberId other)
      : dialog(workspace->previewMerge(one, other).value(),
               Comparison{{Likeness::Name}, {Unlikeness::Phone}, 60}, workspace->community().calendar.zone)
  {
    QObject::connect(&dialog, &CompareDialog::mergeWanted, &dialog,
                     [this](const std::vector<FieldMerge>& fields) { merged = fields; });
    QObject::connect(&dialog, &CompareDialog::apartWanted, &dialog, [this] { ++apart; });
    dialog.show();
  }
  [[nodiscard]] QRadioButton* radio(const char* name) const
  {
    return dialog.findChild<QRadioButton*>(QString::fromUtf8(name));
  }
  void press(const char* name)
  {
    auto* button = dialog.findChild<Button*>(QString::fromLatin1(name));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  [[nodiscard]] Keep kept(const std::string& field) const
  {
    for (const FieldMerge& merge : *merged) {
      if (merge.field == field)
        return merge.keep;
    }
    FAIL("no field " << field);
    return Keep::Survivor;
  }
  [[nodiscard]] QString texts() const
  {
    QString all;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
      all += label->text() + u'\n';
    return all;
  }
};

} // namespace

TEST_CASE("Comparing two people", "[ui][duplicates]")
{
  SECTION("offers a choice where both have a value, with what stands by itself chosen")
  {
    Opened opened(MemberId{1}, MemberId{2});
    REQUIRE(opened.radio("keep-city-left"));
    CHECK(opened.radio("keep-city-left")->isChecked());
    CHECK(opened.radio("keep-city-right")->text() == QStringLiteral("上海"));
    CHECK(opened.radio("keep-note-both")->isChecked());
    CHECK_FALSE(opened.radio("keep-name-left")); // the same
    opened.press("mergePeople");
    CHECK(opened.kept("city") == Keep::Survivor);
    CHECK(opened.kept("note") == Keep::Both);
    CHECK(opened.dialog.result() == QDialog::Accepted);
  }
  SECTION("gives what was chosen")
  {
    Opened opened(MemberId{1}, MemberId{2});
    QTest::mouseClick(opened.radio("keep-city-right"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(opened.radio("keep-note-left"), Qt::LeftButton, {}, QPoint(8, 8));
    opened.press("mergePeople");
    CHECK(opened.kept("city") == Keep::Other);
    CHECK(opened.kept("note") == Keep::Survivor);
  }
  SECTION("shows without a choice what only one of them has")
  {
    Opened opened(MemberId{3}, MemberId{4});
    CHECK_FALSE(opened.radio("keep-city-left"));
    CHECK(opened.texts().contains(QStringLiteral("北京")));
    opened.press("mergePeople");
    CHECK(opened.kept("city") == Keep::Other);
  }
  SECTION("says what will be united, with phones masked")
  {
    const Opened people(MemberId{1}, MemberId{2}), tags(MemberId{3}, MemberId{4});
    CHECK(people.texts().contains(QStringLiteral("discourse 17")));
    CHECK(people.texts().contains(QStringLiteral("138 **** 0001")));
    CHECK_FALSE(people.texts().contains(QStringLiteral("13800000001")));
    CHECK(tags.texts().contains(QStringLiteral("baking, running")));
  }
  SECTION("can be answered with two people, or not at all")
  {
    Opened opened(MemberId{1}, MemberId{2});
    opened.press("keepApart");
    CHECK(opened.apart == 1);
    CHECK_FALSE(opened.merged);
    Opened closed(MemberId{1}, MemberId{2});
    QTest::keyClick(&closed.dialog, Qt::Key_Escape);
    CHECK(closed.dialog.isHidden());
    CHECK(closed.apart == 0);
    CHECK_FALSE(closed.merged);
  }
}
