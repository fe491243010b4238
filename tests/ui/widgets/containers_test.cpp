// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/widgets/pixels.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dark_button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_delegate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/step_indicator.h"
#include "ui/widgets/toast.h"

using namespace weilu::ui;
using test::countPixels;
using test::picture;

namespace {

bool goesAway(const QPointer<QObject>& object)
{
  return QTest::qWaitFor([&] { return object.isNull(); }, 2000);
}

} // namespace

TEST_CASE("A card", "[widgets]")
{
  Card card;
  auto* content = new QLabel("content");
  card.body()->addWidget(content);
  card.resize(400, 200);
  card.show();

  SECTION("has no header until it has a title")
  {
    const int without = content->y();
    card.setTitle("Lifecycle");
    card.layout()->activate();
    CHECK(content->y() > without + 20);
    CHECK(card.accessibleName() == "Lifecycle");
  }
  SECTION("opens its definition from the round i")
  {
    card.setTitle("Lifecycle");
    card.setDefinition("Who came, stayed, came back and went.");
    Button* info = nullptr;
    for (auto* button : card.findChildren<Button*>())
      info = button->toolTip() == "What this shows" ? button : info;
    REQUIRE(info);
    CHECK(info->isVisible());
    info->click();
    auto* popover = card.findChild<Popover*>();
    REQUIRE(popover);
    CHECK(popover->accessibleDescription() == "Who came, stayed, came back and went.");
    popover->close();
  }
  SECTION("lets content reach its edges")
  {
    card.layout()->activate();
    const int padded = content->x();
    card.setFullBleed(true);
    card.layout()->activate();
    CHECK(padded > 10);
    CHECK(content->x() <= 2);
  }
}

TEST_CASE("A label", "[widgets]")
{
  SECTION("shortens its text where it does not fit and says the whole as tool tip")
  {
    ElidedLabel label;
    label.setText("everybody who was active in the last thirty days");
    label.resize(60, 20);
    picture(label);
    CHECK(label.toolTip() == label.text());
    label.resize(600, 20);
    picture(label);
    CHECK(label.toolTip().isEmpty());
  }
  SECTION("never reads what it shows as markup")
  {
    const std::unique_ptr<QLabel> label(makeLabel(Type::Body, Tone::Text, "<b>name</b>"));
    CHECK(label->textFormat() == Qt::PlainText);
  }
  SECTION("changes its tone")
  {
    const std::unique_ptr<QLabel> label(makeLabel(Type::Body, Tone::Good, "12"));
    label->ensurePolished();
    CHECK(label->palette().color(QPalette::WindowText) == Theme::of().color(Token::Good));
    setTone(label.get(), Tone::Bad);
    CHECK(label->palette().color(QPalette::WindowText) == Theme::of().color(Token::Bad));
  }
}

TEST_CASE("A search field", "[widgets]")
{
  SearchField field;
  field.setKeyHint("/");
  field.resize(300, 30);
  field.show();
  QSignalSpy searched(&field, &SearchField::searched);

  SECTION("waits for a pause and tells once")
  {
    QTest::keyClicks(&field, "lin");
    CHECK(searched.isEmpty());
    REQUIRE(searched.wait(2000));
    CHECK(searched.size() == 1);
    CHECK(searched.at(0).at(0).toString() == "lin");
  }
  SECTION("tells at once with Enter, trimmed")
  {
    QTest::keyClicks(&field, " lin ");
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(searched.size() == 1);
    CHECK(searched.at(0).at(0).toString() == "lin");
  }
  SECTION("does not take the key that leads to it while it is empty")
  {
    QTest::keyClicks(&field, "/a/");
    CHECK(field.text() == "a/");
  }
  SECTION("is emptied by Esc")
  {
    field.setText("lin");
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
  }
  SECTION("shows its key only while it is empty")
  {
    auto* hint = field.findChild<KeyHint*>();
    CHECK(hint->isVisible());
    field.setText("lin");
    CHECK_FALSE(hint->isVisible());
  }
}

TEST_CASE("An empty state", "[widgets]")
{
  EmptyState empty("insights");
  empty.setTexts("No activity yet", "Import a file");
  const QSignalSpy pressed(empty.addButton("import", "Import"), &Button::clicked);
  empty.findChild<Button*>()->click();
  CHECK(pressed.size() == 1);
  CHECK(empty.accessibleName() == "No activity yet");
}

TEST_CASE("A callout", "[widgets]")
{
  Callout callout(Callout::Kind::Bad);
  callout.setTexts("The backup failed", "The folder cannot be written.");
  callout.resize(500, callout.sizeHint().height());

  SECTION("stands on the ground of its kind")
  {
    CHECK(countPixels(picture(callout), Theme::of().color(Token::BadTint)) > 1000);
    callout.setKind(Callout::Kind::Warn);
    CHECK(countPixels(picture(callout), Theme::of().color(Token::WarnTint)) > 1000);
  }
  SECTION("says both lines to screen readers")
  {
    CHECK(callout.accessibleName() == "The backup failed");
    CHECK(callout.accessibleDescription() == "The folder cannot be written.");
  }
  SECTION("has a cross that tells")
  {
    Button* close = callout.addClose();
    const QSignalSpy closed(close, &Button::clicked);
    close->click();
    CHECK(closed.size() == 1);
    CHECK(close->accessibleName() == "Close");
  }
}

TEST_CASE("A toast", "[widgets]")
{
  QWidget window;
  window.resize(1000, 700);
  window.show();
  const QPointer<QObject> toast = Toast::show(&window, "Tagged 6 people", "Undo", "Ctrl Z");
  auto* shown = static_cast<Toast*>(toast.data());

  SECTION("stands at the lower left, above the status bar")
  {
    CHECK(shown->x() == 20);
    CHECK(shown->geometry().bottom() < 700 - 26);
    window.resize(1000, 600);
    CHECK(shown->geometry().bottom() < 600 - 26);
  }
  SECTION("does what it offers and goes away")
  {
    const QSignalSpy acted(shown, &Toast::actionTriggered);
    shown->findChild<DarkButton*>("toastAction")->click();
    CHECK(acted.size() == 1);
    CHECK(goesAway(toast));
  }
  SECTION("gives way to the next")
  {
    Toast::show(&window, "Tagged 1 person");
    CHECK(toast.isNull());
    CHECK(window.findChildren<Toast*>().size() == 1);
    CHECK(window.findChild<Toast*>()->text() == "Tagged 1 person");
  }
  SECTION("stays 8 seconds, longer under the mouse")
  {
    CHECK(Toast::stay == 8000);
    auto* timer = shown->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(shown, &enter);
    CHECK((!timer || !timer->isActive()));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(shown, &leave);
    CHECK_FALSE(toast.isNull());
  }
}

TEST_CASE("The bulk bar", "[widgets]")
{
  QWidget table;
  table.resize(800, 500);
  BulkBar bar(&table);
  table.show();

  SECTION("is hidden until it is wanted, then floats over the end of the table")
  {
    CHECK_FALSE(bar.isVisible());
    bar.show();
    CHECK(bar.height() == 44);
    CHECK(bar.geometry().bottom() == 500 - 10 - 1);
    table.resize(800, 400);
    CHECK(bar.geometry().bottom() == 400 - 10 - 1);
  }
  SECTION("tells what is pressed")
  {
    const QSignalSpy all(&bar, &BulkBar::allWanted);
    const QSignalSpy cleared(&bar, &BulkBar::cleared);
    bar.setTexts("6 selected", "Select all 2,704");
    bar.show();
    for (auto* button : bar.findChildren<DarkButton*>())
      button->click();
    CHECK(all.size() == 1);
    CHECK(cleared.size() == 1);
  }
}

TEST_CASE("The side panel", "[widgets]")
{
  SidePanel panel;
  panel.setPosition("1 / 2,704", false, true);
  const QSignalSpy previous(&panel, &SidePanel::previousWanted);
  const QSignalSpy next(&panel, &SidePanel::nextWanted);
  const QSignalSpy closed(&panel, &SidePanel::closed);

  SECTION("is 380 wide")
  {
    CHECK(panel.sizeHint().width() <= 380);
    CHECK(panel.minimumWidth() == 380);
  }
  SECTION("moves with Alt and arrows, where there is somebody")
  {
    QTest::keyClick(&panel, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&panel, Qt::Key_Down, Qt::AltModifier);
    CHECK(previous.isEmpty());
    CHECK(next.size() == 1);
  }
  SECTION("closes with Esc and with its cross")
  {
    QTest::keyClick(&panel, Qt::Key_Escape);
    panel.findChild<Button*>("panelClose")->click();
    CHECK(closed.size() == 2);
  }
  SECTION("takes sections and lets them go")
  {
    panel.addSection("Identities")->addWidget(new QLabel("phone"));
    panel.addSection("Notes");
    CHECK(panel.body()->count() == 2);
    panel.clearSections();
    CHECK(panel.body()->count() == 0);
  }
  SECTION("speaks the language chosen last")
  {
    panel.show();
    language::choose("zh");
    QCoreApplication::processEvents();
    CHECK(panel.findChild<Button*>("panelNext")->toolTip() == "下一位");
    language::choose("en");
    QCoreApplication::processEvents();
    CHECK(panel.findChild<Button*>("panelNext")->toolTip() == "Next");
  }
}

TEST_CASE("A flow of chips", "[widgets]")
{
  QWidget row;
  auto* flow = new FlowLayout(6, &row);
  const auto add = [&](int width) {
    auto* chip = new QWidget;
    chip->setFixedSize(width, 26);
    flow->addWidget(chip);
    return chip;
  };
  QWidget* first = add(100);
  QWidget* second = add(100);
  QWidget* third = add(100);

  SECTION("stands in one row where there is room") { CHECK(flow->heightForWidth(400) == 26); }
  SECTION("begins a new row where there is none")
  {
    CHECK(flow->heightForWidth(250) == 26 + 6 + 26);
    row.resize(250, 100);
    row.show();
    CHECK(first->pos() == QPoint(0, 0));
    CHECK(second->pos() == QPoint(106, 0));
    CHECK(third->pos() == QPoint(0, 32));
  }
  SECTION("leaves out what is hidden")
  {
    second->hide();
    CHECK(flow->heightForWidth(250) == 26);
  }
  SECTION("stands in the middle of its row")
  {
    auto* field = new QWidget;
    field->setFixedSize(50, 30);
    flow->insertWidget(0, field);
    row.resize(500, 40);
    row.show();
    CHECK(field->y() == 0);
    CHECK(first->y() == 2);
  }
  SECTION("takes one in between")
  {
    auto* chip = new QWidget;
    chip->setFixedSize(20, 26);
    flow->insertWidget(0, chip);
    CHECK(flow->itemAt(0)->widget() == chip);
    CHECK(flow->count() == 4);
  }
}

TEST_CASE("A step indicator", "[widgets]")
{
  StepIndicator steps;
  steps.setSteps({"Choose a file", "Columns", "Result"});
  steps.setCurrent(1);
  steps.resize(steps.sizeHint());
  CHECK(steps.accessibleName() == "Step 2 of 3: Columns");
  CHECK(countPixels(picture(steps), Theme::of().color(Token::AccentFill)) > 100);
  CHECK(countPixels(picture(steps), Theme::of().color(Token::GoodTint)) > 100);
}

TEST_CASE("A skeleton", "[widgets]")
{
  Skeleton skeleton(Skeleton::Form::Rows);
  skeleton.resize(300, 120);
  skeleton.show();
  const QColor block = Theme::of().color(Token::Hover);
  CHECK(countPixels(picture(skeleton), block) == 0);
  CHECK(QTest::qWaitFor([&] { return countPixels(picture(skeleton), block) > 500; }, 3000));
}

TEST_CASE("A table of a card", "[widgets]")
{
  QStandardItemModel model(3, 2);
  DataTable table;
  table.setModel(&model);

  SECTION("is as high as its rows, up to its limit")
  {
    CHECK(table.sizeHint().height() == 30 + 3 * 34 - 1);
    model.setRowCount(50);
    table.setRowLimit(12);
    CHECK(table.sizeHint().height() == 30 + 12 * 34 - 1);
  }
  SECTION("has right-aligned heads above the end of their numbers")
  {
    const auto align = int(Qt::AlignRight | Qt::AlignVCenter);
    model.setHeaderData(1, Qt::Horizontal, "888", Qt::DisplayRole);
    model.setHeaderData(1, Qt::Horizontal, align, Qt::TextAlignmentRole);
    model.setItem(0, 1, new QStandardItem("888"));
    model.item(0, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.resize(400, 200);
    table.setColumnWidth(1, 90);
    table.show();
    const auto end = [](const QImage& image) {
      const QColor ground = image.pixelColor(2, image.height() / 2);
      for (int x = image.width() - 1; x > 0; --x) {
        for (int y = 4; y < image.height() - 4; ++y) {
          if (image.pixelColor(x, y) != ground)
            return x;
        }
      }
      return 0;
    };
    const QHeaderView* header = table.horizontalHeader();
    const QRect head(header->sectionViewportPosition(1), 0, 90, header->height());
    const QRect cell = table.visualRect(model.index(0, 1));
    const int shift =
        end(header->viewport()->grab(head).toImage()) - end(table.viewport()->grab(cell).toImage());
    CHECK(std::abs(shift) <= 1);
  }
  SECTION("tells when a link is clicked, and only there")
  {
    auto* links = new LinkDelegate(&table);
    table.setItemDelegateForColumn(1, links);
    model.setItem(0, 1, new QStandardItem("Undo"));
    model.item(0, 1)->setData("undo", Qt::UserRole);
    model.setItem(1, 1, new QStandardItem("Undone"));
    table.resize(400, 200);
    table.show();
    const QSignalSpy clicked(links, &LinkDelegate::clicked);
    const auto press = [&](int row, int column) {
      QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                        table.visualRect(model.index(row, column)).center());
    };
    press(0, 0);
    press(1, 1);
    CHECK(clicked.isEmpty());
    press(0, 1);
    CHECK(clicked.size() == 1);
  }
}
