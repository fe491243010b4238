// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejects_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "ui/base/words.h"
#include "ui/intake/plain_table.h"
#include "ui/intake/repair_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

RejectsCard::RejectsCard(RejectsModel& model, std::uint64_t rejected, bool undone, QWidget* parent)
    : Card(parent)
    , m_model(model)
{
  setTitle(tr("Rejected rows"));
  setFullBleed(true);
  if (m_model.rowCount() == 0) {
    auto* none = makeLabel(Type::Body, Tone::Text3, tr("Every row came in"));
    none->setContentsMargins(14, 8, 14, 8);
    body()->addWidget(none);
    body()->addStretch(1);
    return;
  }
  setFinding(tr("Put values right here, and import the rows again"));
  auto* save = new Button(QStringLiteral("export"), tr("Export rejected rows"), Button::Kind::Default);
  save->setSmall(true);
  save->setObjectName(QStringLiteral("exportRejects"));
  addAction(save);
  connect(save, &Button::clicked, this, &RejectsCard::exportWanted);
  body()->addWidget(makeTable(), 1);
  body()->addWidget(makeRepairs(rejected, undone));
}

QWidget* RejectsCard::makeTable()
{
  QTableView* table = makePlainTable(&m_model, nullptr, QStringLiteral("rejectsTable"));
  table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::AnyKeyPressed);
  table->horizontalHeader()->setStretchLastSection(true);
  table->setColumnWidth(RejectsModel::Row, 72);
  table->setColumnWidth(RejectsModel::Name, 110);
  table->setColumnWidth(RejectsModel::Value, 190);
  table->setCurrentIndex(m_model.index(0, RejectsModel::Value));
  table->installEventFilter(this);
  return table;
}

QWidget* RejectsCard::makeRepairs(std::uint64_t rejected, bool undone)
{
  auto* line = new QWidget;
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(14, 8, 14, 8);
  row->setSpacing(8);
  auto* said = new ElidedLabel(Type::Aux, Tone::Text3);
  said->setObjectName(QStringLiteral("repairedCount"));
  auto* back = new Button(QStringLiteral("undo"), {}, Button::Kind::Frame);
  back->setTip(tr("Take back the last value put right (Ctrl Z in the table)"));
  back->setObjectName(QStringLiteral("takeRepairBack"));
  auto* alike = new Button(QStringLiteral("chevron-down"), tr("By reason"), Button::Kind::Default);
  alike->setIconTrailing(true);
  alike->setObjectName(QStringLiteral("repairAlike"));
  alike->setEnabled(!undone && !m_model.alike().empty());
  auto* again = new Button(QString(), Button::Kind::Primary);
  again->setObjectName(QStringLiteral("importRepaired"));
  row->addWidget(said, 1);
  for (Button* button : {back, alike, again})
    row->addWidget(button);
  const auto show = [this, said, back, again, rejected, undone] {
    const auto repaired = static_cast<int>(m_model.repairs().size());
    said->setText(tr("%1 rejected, %2 put right")
                      .arg(words::count(static_cast<qint64>(rejected)), words::count(repaired)));
    again->setText(tr("Import %n repaired rows", nullptr, repaired));
    again->setEnabled(repaired > 0 && !undone);
    back->setEnabled(m_model.steps().canUndo());
  };
  show();
  connect(&m_model, &RejectsModel::repaired, line, show);
  connect(&m_model.steps(), &QUndoStack::indexChanged, line, show);
  connect(back, &Button::clicked, &m_model.steps(), &QUndoStack::undo);
  connect(alike, &Button::clicked, this, [this, alike] { openAlike(alike); });
  connect(again, &Button::clicked, this, &RejectsCard::importWanted);
  return line;
}

void RejectsCard::openAlike(QWidget* below)
{
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("alikeMenu"));
  for (const RejectsModel::Alike& group : m_model.alike()) {
    QString shown = tr("%1: %2 (%3)").arg(group.header, words::problem(group.why), words::count(group.cells));
    QAction* entry = menu->addAction(shown.replace('&', QStringLiteral("&&")));
    connect(entry, &QAction::triggered, this, [this, group] {
      auto* dialog = new RepairDialog(m_model, group, this);
      dialog->setAttribute(Qt::WA_DeleteOnClose);
      dialog->open();
    });
  }
  menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

bool RejectsCard::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
    return Card::eventFilter(watched, event);
  auto* key = static_cast<QKeyEvent*>(event);
  const bool back = key->matches(QKeySequence::Undo), again = key->matches(QKeySequence::Redo);
  QUndoStack& steps = m_model.steps();
  if (!(back && steps.canUndo()) && !(again && steps.canRedo()))
    return Card::eventFilter(watched, event);
  event->accept(); // else the window would undo the import
  if (event->type() == QEvent::KeyPress)
    back ? steps.undo() : steps.redo();
  return event->type() == QEvent::KeyPress;
}

} // namespace weilu::ui
