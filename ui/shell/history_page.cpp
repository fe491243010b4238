// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_page.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/shell/change_table_model.h"
#include "ui/shell/scroll_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_delegate.h"

namespace weilu::ui {

namespace {

constexpr int mostChanges = 500;

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_card(new Card)
    , m_model(new ChangeTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("clock")))
{
  auto* column = scrollingColumn(this);
  m_card->setFullBleed(true);
  m_card->body()->addWidget(m_table);
  m_card->body()->addWidget(m_empty);
  m_empty->setMinimumHeight(220);
  column->addWidget(m_card);
  buildList();
}

void HistoryPage::buildList()
{
  m_table->setObjectName(QStringLiteral("changes"));
  m_table->setRowLimit(mostChanges);
  m_table->setModel(m_model);
  auto* link = new LinkDelegate(m_table);
  m_table->setItemDelegateForColumn(ChangeTableModel::Action, link);
  auto* header = m_table->horizontalHeader();
  header->setStretchLastSection(false);
  header->setSectionResizeMode(ChangeTableModel::What, QHeaderView::Stretch);
  m_table->setColumnWidth(ChangeTableModel::When, 150);
  m_table->setColumnWidth(ChangeTableModel::Kind, 110);
  m_table->setColumnWidth(ChangeTableModel::Action, 110);
  connect(link, &LinkDelegate::clicked, this, [this](const QModelIndex& index) { turn(index.row()); });
  connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) { turn(index.row()); });
}

QString HistoryPage::title() const { return tr("History"); }

QString HistoryPage::subtitle() const
{
  return tr("Every change can be taken back, also after a restart; later changes stay where they can");
}

void HistoryPage::reload()
{
  Workspace& workspace = session().workspace();
  m_model->setChanges(workspace.changes().list(mostChanges), workspace.community().calendar.zone);
  const bool empty = m_model->rowCount() == 0;
  m_table->setVisible(!empty);
  m_empty->setVisible(empty);
}

void HistoryPage::turn(int row)
{
  const Change& change = m_model->change(row);
  if (!change.reversible)
    return;
  if (change.undone)
    session().redo(change.id);
  else
    session().undo(change.id);
}

void HistoryPage::retranslate()
{
  m_card->setTitle(tr("Changes"));
  m_empty->setTexts(tr("Nothing was changed yet"),
                    tr("Edits, tags and imports appear here, each with a way back"));
  m_model->retranslate();
}

} // namespace weilu::ui
