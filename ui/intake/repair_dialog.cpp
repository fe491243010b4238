// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/repair_dialog.h"

#include <QHeaderView>
#include <QLineEdit>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/intake/alike_model.h"
#include "ui/intake/plain_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

RepairDialog::RepairDialog(RejectsModel& rejects, RejectsModel::Alike group, QWidget* parent)
    : FormDialog(tr("Put %1 right").arg(group.header), tr("Put right"), parent)
    , m_rejects(rejects)
    , m_group(std::move(group))
    , m_values(new AlikeModel(m_group.values, this))
    , m_all(new QLineEdit)
{
  setObjectName(QStringLiteral("repairDialog"));
  addWide(makeParagraph(Type::Body, Tone::Text2,
                        tr("%Ln rows: %1. What is given here is looked at again when the rows are imported.",
                           nullptr, m_group.cells)
                            .arg(words::problem(m_group.why))));
  m_all->setObjectName(QStringLiteral("repairAll"));
  m_all->setPlaceholderText(tr("where nothing else is given below"));
  addRow(tr("For all"), m_all);
  addWide(makeValues());
  auto* clear = addButton(tr("Empty these cells"));
  clear->setObjectName(QStringLiteral("repairEmpty"));
  const auto enable = [this] { verb()->setEnabled(!m_values->given().empty()); };
  connect(m_all, &QLineEdit::textChanged, m_values, &AlikeModel::setForAll);
  connect(m_values, &AlikeModel::dataChanged, this, enable);
  connect(this, &FormDialog::verbPressed, this, [this] { repair(m_values->given()); });
  connect(clear, &Button::clicked, this, [this] {
    std::map<QString, QString> empty;
    for (const auto& [value, cells] : m_group.values)
      empty[value] = QString();
    repair(empty);
  });
  enable();
  m_all->setFocus();
}

QTableView* RepairDialog::makeValues()
{
  QTableView* table = makePlainTable(m_values, nullptr, QStringLiteral("alikeTable"));
  table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
  table->setFrameShape(QFrame::StyledPanel);
  table->setMinimumHeight(Theme::of().px(200));
  table->horizontalHeader()->setStretchLastSection(true);
  table->setColumnWidth(AlikeModel::Value, Theme::of().px(190));
  table->setColumnWidth(AlikeModel::Rows, Theme::of().px(70));
  table->setCurrentIndex(m_values->index(0, AlikeModel::Given));
  return table;
}

void RepairDialog::repair(const std::map<QString, QString>& byValue)
{
  m_rejects.repairAlike(m_group, byValue);
  accept();
}

} // namespace weilu::ui
