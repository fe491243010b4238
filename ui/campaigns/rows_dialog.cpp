// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/rows_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/base/session.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int leastWidth = 640, leastHeight = 260;

} // namespace

RowsDialog::RowsDialog(Session& session, Campaign campaign, RowsForm form, QWidget* parent)
    : FormDialog(form.title, tr("Save"), parent)
    , m_session(session)
    , m_campaign(std::move(campaign))
    , m_form(std::move(form))
    , m_model(new QStandardItemModel(0, static_cast<int>(m_form.columns.size()), this))
    , m_table(new DataTable)
{
  setObjectName(QStringLiteral("rowsDialog"));
  build();
  for (const QStringList& row : m_form.rows)
    addRow(row);
  connect(this, &FormDialog::verbPressed, this, &RowsDialog::save);
}

void RowsDialog::build()
{
  setMinimumWidth(Theme::of().px(leastWidth));
  m_table->setObjectName(QStringLiteral("rows"));
  m_table->setAccessibleName(m_form.title);
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  m_table->setRowLimit(10);
  m_table->setMinimumHeight(Theme::of().px(leastHeight));
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
  m_table->setTabKeyNavigation(true);
  m_table->setModel(m_model);
  for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
    const int column = static_cast<int>(i);
    m_model->setHorizontalHeaderItem(column, new QStandardItem(m_form.columns[i].head));
    if (m_form.columns[i].width == 0)
      m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    else
      m_table->setColumnWidth(column, Theme::of().px(m_form.columns[i].width));
  }
  m_table->horizontalHeader()->setStretchLastSection(false);
  addWide(makeParagraph(Type::Aux, Tone::Text3, m_form.hint));
  addWide(m_table);
  addWide(makeButtons());
}

QWidget* RowsDialog::makeButtons()
{
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout(buttons);
  row->setContentsMargins(0, 0, 0, 0);
  const auto add = [&](const char* name, const QString& icon, const QString& text, auto work) {
    auto* button = new Button(icon, text, Button::Kind::Default);
    button->setObjectName(QString::fromLatin1(name));
    button->setSmall(true);
    button->setAutoDefault(false);
    connect(button, &Button::clicked, this, work);
    row->addWidget(button);
  };
  add("addRow", QStringLiteral("plus"), tr("Add a row"), [this] {
    addRow(m_form.fresh);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_table->setFocus();
  });
  add("removeRow", QStringLiteral("trash"), tr("Remove row"), [this] { removeRow(); });
  add("rowUp", QStringLiteral("arrow-up"), tr("Up"), [this] { moveRow(-1); });
  add("rowDown", QStringLiteral("arrow-down"), tr("Down"), [this] { moveRow(1); });
  row->addStretch(1);
  return buttons;
}

void RowsDialog::addRow(const QStringList& cells)
{
  QList<QStandardItem*> items;
  for (const QString& cell : cells)
    items << new QStandardItem(cell);
  m_model->appendRow(items);
  addChoices(m_model->rowCount() - 1);
}

void RowsDialog::addChoices(int row)
{
  for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
    const RowsForm::Column& column = m_form.columns[i];
    if (column.choices.isEmpty())
      continue;
    QStandardItem* item = m_model->item(row, static_cast<int>(i));
    item->setEditable(false);
    auto* combo = new QComboBox;
    combo->setAccessibleName(column.head);
    combo->addItems(column.choices);
    combo->setCurrentText(item->text());
    item->setText(combo->currentText());
    connect(combo, &QComboBox::currentTextChanged, this,
            [model = m_model, at = QPersistentModelIndex(item->index())](const QString& text) {
              model->setData(at, text);
            });
    m_table->setIndexWidget(item->index(), combo);
  }
}

void RowsDialog::removeRow()
{
  if (m_table->currentIndex().isValid())
    m_model->removeRow(m_table->currentIndex().row());
}

void RowsDialog::moveRow(int by)
{
  const int from = m_table->currentIndex().row(), column = m_table->currentIndex().column();
  const int to = from + by;
  if (from < 0 || to < 0 || to >= m_model->rowCount())
    return;
  m_model->insertRow(to, m_model->takeRow(from));
  addChoices(to);
  m_table->setCurrentIndex(m_model->index(to, column));
}

QStringList RowsDialog::rowAt(int row) const
{
  QStringList cells;
  for (int column = 0; column < m_model->columnCount(); ++column)
    cells << m_model->index(row, column).data().toString().trimmed();
  return cells;
}

QList<QStringList> RowsDialog::rows() const
{
  QList<QStringList> all;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    bool empty = true;
    const QStringList cells = rowAt(row);
    for (qsizetype i = 0; i < cells.size(); ++i)
      empty =
          empty && (cells[i].isEmpty() || !m_form.columns[static_cast<std::size_t>(i)].choices.isEmpty() ||
                    cells[i] == m_form.fresh.value(i));
    if (!empty)
      all << cells;
  }
  return all;
}

void RowsDialog::save()
{
  m_table->setFocus(); // what is being typed is taken
  complain({});
  Campaign campaign = m_campaign;
  if (const QString wrong = m_form.take(rows(), campaign.plan); !wrong.isEmpty()) {
    complain(wrong);
    return;
  }
  campaign_actions::saveFrom(*this, m_session, campaign);
}

} // namespace weilu::ui
