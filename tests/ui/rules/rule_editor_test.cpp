// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include "core/rules/rule_file.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/members/roster_file.h"
#include "tests/ui/printing.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/text.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;
using test::RosterFile;
using test::ScriptedAsk;

namespace {

Rule days(Operator op, double number, int window = 30)
{
  return Rule::when({"active_days", window, op, number});
}

/// An editor over a RosterFile, and a hand that uses it.
class Hand {
public:
  explicit Hand(const Rule& rule = {})
  {
    REQUIRE(session.open(file.path()));
    session.setAsOf(RosterFile::asOf());
    editor.setRule(rule);
    editor.resize(900, 600);
    editor.show();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  /// The rows that are shown, as they stand.
  [[nodiscard]] QList<ConditionRow*> rows() const
  {
    QList<ConditionRow*> shown;
    for (auto* row : editor.findChildren<ConditionRow*>()) {
      if (row->isVisibleTo(&editor))
        shown << row;
    }
    return shown;
  }
  template<class T>
  [[nodiscard]] T* in(QWidget* part, const QString& name) const
  {
    auto* found = part->findChild<T*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
  }
  void click(const QString& name, int which = 0)
  {
    QList<QAbstractButton*> shown;
    for (auto* button : editor.findChildren<QAbstractButton*>(name)) {
      if (button->isVisibleTo(&editor))
        shown << button;
    }
    INFO(name.toStdString());
    REQUIRE(shown.size() > which);
    shown[which]->click();
    QCoreApplication::processEvents();
    settle();
  }
  void type(QLineEdit* line, const QString& text)
  {
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
      QTest::keyClick(line, Qt::Key_Delete);
    else
      QTest::keyClicks(line, text);
    settle();
  }
  void chooseField(ConditionRow* row, const QString& code)
  {
    in<QAbstractButton>(row, "field")->click();
    for (auto* menu : row->findChildren<QMenu*>()) {
      for (QAction* action : menu->actions()) {
        if (action->data().toString() == code) {
          action->trigger();
          row->findChild<QMenu*>("fieldMenu")->close();
          settle();
          return;
        }
      }
    }
    FAIL("no such field");
  }
  void chooseOperator(ConditionRow* row, Operator op)
  {
    auto* combo = in<QComboBox>(row, "operator");
    combo->setCurrentIndex(combo->findData(static_cast<int>(op)));
    emit combo->activated(combo->currentIndex());
    settle();
  }
  void wish(ConditionRow* row, ConditionRow::Wish wish)
  {
    emit row->wished(wish);
    QCoreApplication::processEvents();
    settle();
  }
  [[nodiscard]] QString said(const QString& name) const
  {
    const auto* label = editor.findChild<QLabel*>(name);
    REQUIRE(label);
    return label->isVisibleTo(&editor) ? label->text() : QString();
  }
  [[nodiscard]] QString problem(ConditionRow* row) const
  {
    const auto* label = in<QLabel>(row, "problem");
    return label->isHidden() ? QString() : label->text();
  }
  [[nodiscard]] QStringList hits() const
  {
    QStringList texts;
    for (ConditionRow* row : rows())
      texts << in<QLabel>(row, "hits")->text();
    return texts;
  }
  [[nodiscard]] Rule rule() const
  {
    const auto rule = editor.rule();
    REQUIRE(rule);
    return *rule;
  }

  RosterFile file;
  Session session;
  RuleEditor editor{session};
};

} // namespace

TEST_CASE("The rule editor", "[rules]")
{
  SECTION("builds a rule by hand and counts it")
  {
    Hand hand;
    CHECK(hand.said("ruleFound") == "Finds 299 of 299 people (100.0%)");
    CHECK(hand.said("ruleSentence") == "Everybody");
    int changes = 0;
    QObject::connect(&hand.editor, &RuleEditor::changed, [&] { ++changes; });
    hand.click("addCondition");
    REQUIRE(hand.rows().size() == 1);
    CHECK(hand.rule() == days(Operator::AtLeast, 1));
    CHECK(hand.hits() == QStringList{"2"});
    hand.type(hand.in<QLineEdit>(hand.rows()[0], "value"), "4");
    CHECK(hand.rule() == days(Operator::AtLeast, 4));
    CHECK(hand.said("ruleFound") == "Finds 1 of 299 people (0.3%)");
    CHECK(hand.said("ruleSample") == "among them 张三");
    CHECK(hand.said("ruleSentence") == "Active on at least 4 of the last 30 days");
    hand.in<QSpinBox>(hand.rows()[0], "window")->setValue(60);
    hand.settle();
    CHECK(hand.rule() == days(Operator::AtLeast, 4, 60));
    CHECK(changes >= 3);
  }
  SECTION("builds groups in groups, each with its own number")
  {
    Hand hand(days(Operator::AtLeast, 1));
    hand.click("addGroup");
    REQUIRE(hand.rows().size() == 2);
    hand.chooseField(hand.rows()[1], "tag");
    CHECK(hand.problem(hand.rows()[1]) == "A text is needed.");
    hand.type(hand.in<QLineEdit>(hand.rows()[1], "value"), "vip");
    hand.click("addCondition", 0); // of the group inside, which comes first
    REQUIRE(hand.rows().size() == 3);
    hand.chooseField(hand.rows()[2], "role");
    hand.chooseOperator(hand.rows()[2], Operator::In);
    CHECK(hand.problem(hand.rows()[2]) == "At least one value is needed.");
    for (QAction* action : hand.rows()[2]->findChild<QMenu*>()->actions()) {
      if (action->data().toString() == "expert")
        action->trigger();
    }
    hand.settle();
    CHECK(
        hand.rule() ==
        Rule::all({days(Operator::AtLeast, 1),
                   Rule::any({Rule::when({"tag", 0, Operator::Equals, std::string("vip")}),
                              Rule::when({"role", 0, Operator::In, std::vector<std::string>{"expert"}})})}));
    CHECK(hand.hits() == QStringList{"2", "1", "1"});
    CHECK(hand.said("ruleFound") == "Finds 2 of 299 people (0.7%)");
  }
  SECTION("says what is wrong where it is wrong, and is mended there")
  {
    Hand hand(
        Rule::all({days(Operator::AtLeast, 4), Rule::when({"tenure_days", 0, Operator::AtLeast, 10.0})}));
    auto* value = hand.in<QLineEdit>(hand.rows()[0], "value");
    hand.type(value, "31");
    CHECK(hand.problem(hand.rows()[0]) == "Nobody can have that: it goes from 0 to 30.");
    CHECK(hand.problem(hand.rows()[1]).isEmpty());
    CHECK_FALSE(hand.editor.rule());
    CHECK(hand.said("ruleFound") == "Not counted: something is unfinished");
    hand.type(value, "x");
    CHECK(hand.problem(hand.rows()[0]) == "A number is needed.");
    hand.type(value, "2");
    CHECK(hand.problem(hand.rows()[0]).isEmpty());
    CHECK(hand.said("ruleFound") == "Finds 1 of 299 people (0.3%)");
    hand.wish(hand.rows()[0], ConditionRow::Wish::Duplicate);
    hand.chooseOperator(hand.rows()[1], Operator::Less);
    CHECK(hand.problem(hand.rows()[1]) == "Nobody can meet this and an earlier condition at once.");
  }
  SECTION("refuses names that are not there, where they stand")
  {
    Hand hand(Rule::any(
        {days(Operator::AtLeast, 4), Rule::when({"tag", 0, Operator::Equals, std::string("gone")})}));
    CHECK(hand.problem(hand.rows()[1]).contains("gone"));
    CHECK(hand.editor.rule().error().code == RefusalCode::UnknownInRule);
    hand.type(hand.in<QLineEdit>(hand.rows()[1], "value"), "vip");
    CHECK(hand.problem(hand.rows()[1]).isEmpty());
    CHECK(hand.said("ruleFound") == "Finds 1 of 299 people (0.3%)");
  }
  SECTION("asks whoever uses it, too")
  {
    Hand hand(days(Operator::AtLeast, 4));
    hand.editor.setCheck([](const Rule&) -> Result<void> {
      return refuse(RefusalCode::RuleCycle, {{"where", "value"}, {"found", "a → a"}});
    });
    CHECK(hand.problem(hand.rows()[0]).contains("a → a"));
    CHECK(hand.editor.rule().error().code == RefusalCode::RuleCycle);
  }
  SECTION("gives back what it was given when nothing was changed")
  {
    const Rule odd = Rule::all({Rule::all({days(Operator::AtLeast, 4)})});
    Hand hand(odd);
    CHECK_FALSE(hand.editor.isChanged());
    CHECK(hand.rule() == odd);
  }
}

TEST_CASE("Edits in the rule editor", "[rules]")
{
  const Rule two =
      Rule::all({days(Operator::AtLeast, 4), Rule::when({"tenure_days", 0, Operator::AtLeast, 10.0})});
  SECTION("are taken back and brought back, also by key in a field")
  {
    Hand hand(two);
    auto* value = hand.in<QLineEdit>(hand.rows()[0], "value");
    hand.type(value, "12");
    hand.wish(hand.rows()[1], ConditionRow::Wish::Remove);
    CHECK(hand.rule() == days(Operator::AtLeast, 12));
    QTest::keyClick(hand.in<QLineEdit>(hand.rows()[0], "value"), Qt::Key_Z, Qt::ControlModifier);
    hand.settle();
    CHECK(hand.rows().size() == 2);
    hand.click("ruleUndo");
    CHECK(hand.rule() == two); // both digits were one step
    CHECK_FALSE(hand.editor.isChanged());
    hand.click("ruleRedo");
    hand.click("ruleRedo");
    CHECK(hand.rule() == days(Operator::AtLeast, 12));
  }
  SECTION("move, copy and paste rows")
  {
    Hand hand(two);
    QTest::keyClick(hand.in<QAbstractButton>(hand.rows()[1], "field"), Qt::Key_Up, Qt::AltModifier);
    QCoreApplication::processEvents();
    hand.settle();
    CHECK(hand.rule() == Rule::all({two.parts[1], two.parts[0]}));
    hand.wish(hand.rows()[0], ConditionRow::Wish::Copy);
    CHECK(ruleFromText(utf8(QApplication::clipboard()->text()))->rule == two.parts[1]);
    hand.wish(hand.rows()[1], ConditionRow::Wish::Paste);
    CHECK(hand.rule() == Rule::all({two.parts[1], two.parts[0], two.parts[1]}));
    QApplication::clipboard()->setText("no rule");
    hand.wish(hand.rows()[1], ConditionRow::Wish::Paste);
    CHECK(hand.said("ruleProblem").startsWith("What was copied is no rule."));
    CHECK(hand.rows().size() == 3);
  }
  SECTION("of the JSON are taken when they are a rule")
  {
    Hand hand(two);
    emit hand.in<SegmentedControl>(&hand.editor, "ruleView")->chosen(1);
    auto* json = hand.in<QPlainTextEdit>(&hand.editor, "ruleJson");
    CHECK(ruleFromText(utf8(json->toPlainText()))->rule == two);
    json->setPlainText(R"({"field":"active_days","window":30,"op":">=","value":)");
    CHECK(hand.said("ruleProblem").startsWith("It is not JSON"));
    CHECK_FALSE(hand.editor.rule());
    json->setPlainText(R"({"field":"active_days","window":30,"op":">=","value":2})");
    hand.settle();
    CHECK(hand.rule() == days(Operator::AtLeast, 2));
    CHECK(hand.said("ruleFound") == "Finds 1 of 299 people (0.3%)");
    emit hand.in<SegmentedControl>(&hand.editor, "ruleView")->chosen(0);
    CHECK(hand.rows().size() == 1);
  }
  SECTION("go into a file and come from one")
  {
    const Scratch scratch;
    const QString file = text((scratch / "rule.json").string());
    Hand hand(two);
    ScriptedAsk ask;
    ask.saveFiles << file;
    hand.editor.setName("two");
    const auto choose = [&](int entry) {
      hand.click("ruleMenu");
      auto* menu = hand.in<QMenu>(&hand.editor, "ruleFileMenu");
      menu->actions()[entry]->trigger();
      menu->close();
      hand.settle();
    };
    choose(1);
    CHECK(readRuleFile(scratch / "rule.json") == SharedRule{"two", "", two});
    hand.editor.setRule({});
    QString name;
    QObject::connect(&hand.editor, &RuleEditor::fileOpened, [&](const QString& called) { name = called; });
    ask.files << QStringList{file};
    choose(0);
    CHECK(hand.rule() == two);
    CHECK(name == "two");
    writeBytes(scratch / "rule.json", R"({"all":4})");
    ask.files << QStringList{file};
    choose(0);
    CHECK(hand.said("ruleProblem").contains("rule.json"));
    CHECK(hand.rule() == two);
  }
}
