// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_page.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/duplicates/compare_dialog.h"
#include "ui/duplicates/compare_words.h"
#include "ui/duplicates/duplicate_delegate.h"
#include "ui/duplicates/duplicate_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_delegate.h"
#include "ui/widgets/skeleton.h"

#include <algorithm>

namespace weilu::ui {

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new DuplicateTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("success")))
    , m_loading(new Skeleton(Skeleton::Form::Rows))
    , m_trouble(new QWidget)
    , m_callout(new Callout(Callout::Kind::Bad))
    , m_again(nullptr)
    , m_stack(new QStackedWidget)
{
  buildTable();
  buildTrouble();
  m_empty->setObjectName(QStringLiteral("noDuplicates"));
  for (QWidget* view : {m_loading, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), m_trouble})
    m_stack->addWidget(view);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

void DuplicatesPage::buildTable()
{
  m_table->setObjectName(QStringLiteral("duplicates"));
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  m_table->setRowLimit(1);
  m_table->setModel(m_model);
  auto* cells = new DuplicateDelegate(m_table);
  auto* link = new LinkDelegate(m_table);
  for (const int column : {DuplicateTableModel::One, DuplicateTableModel::Other, DuplicateTableModel::Alike,
                           DuplicateTableModel::Unlike})
    m_table->setItemDelegateForColumn(column, cells);
  m_table->setItemDelegateForColumn(DuplicateTableModel::Action, link);
  auto* header = m_table->horizontalHeader();
  header->setStretchLastSection(false);
  for (const int column : {DuplicateTableModel::One, DuplicateTableModel::Other, DuplicateTableModel::Alike})
    header->setSectionResizeMode(column, QHeaderView::Stretch);
  m_table->setColumnWidth(DuplicateTableModel::Unlike, Theme::of().px(190));
  m_table->setColumnWidth(DuplicateTableModel::Action, Theme::of().px(100));
  connect(link, &LinkDelegate::clicked, this, [this](const QModelIndex& index) { compare(index.row()); });
  connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) { compare(index.row()); });
}

void DuplicatesPage::buildTrouble()
{
  auto* column = new QVBoxLayout(m_trouble);
  column->setContentsMargins(20, 4, 20, 20);
  column->addWidget(m_callout);
  column->addStretch(1);
  m_again = m_callout->addButton(QStringLiteral("refresh"), {});
  m_again->setObjectName(QStringLiteral("lookAgain"));
  connect(m_again, &Button::clicked, this, &DuplicatesPage::reload);
}

QString DuplicatesPage::title() const { return tr("Duplicates"); }

QString DuplicatesPage::subtitle() const
{
  return m_pairs && *m_pairs > 0 ? tr("%Ln pairs that may be one person each", nullptr, *m_pairs) : QString();
}

Areas DuplicatesPage::concerns() const { return Area::Members | Area::Community; }

void DuplicatesPage::reload()
{
  if (!session().isOpen())
    return;
  if (!m_pairs)
    m_stack->setCurrentWidget(m_loading);
  using Suggestions = std::vector<Suggestion>;
  session()
      .read<Suggestions>(QStringLiteral("duplicates"), tr("Looking for duplicates"),
                         [](Workspace& workspace, const Control& control) -> Result<Suggestions> {
                           return workspace.duplicates(control);
                         })
      ->onDone<Suggestions>([this](Suggestions suggestions) { take(std::move(suggestions)); })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void DuplicatesPage::take(std::vector<Suggestion> suggestions)
{
  const int row = std::max(0, m_table->currentIndex().row());
  m_pairs = static_cast<int>(suggestions.size());
  m_model->setSuggestions(std::move(suggestions), session().workspace().community().calendar.zone);
  m_stack->setCurrentWidget(*m_pairs > 0 ? static_cast<QWidget*>(m_table) : m_empty);
  if (*m_pairs > 0) // where the one before was dealt with, the next is at hand
    m_table->setCurrentIndex(m_model->index(std::min(row, *m_pairs - 1), DuplicateTableModel::One));
  emit headerChanged();
}

void DuplicatesPage::showTrouble(const JobTrouble& trouble)
{
  m_pairs.reset();
  m_callout->setTexts(tr("Duplicates could not be looked for. Nothing was changed."),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentWidget(m_trouble);
  emit headerChanged();
}

void DuplicatesPage::compare(int row)
{
  const Suggestion& suggestion = m_model->suggestion(row);
  const MemberId one = suggestion.people[0].id, other = suggestion.people[1].id;
  auto preview = session().workspace().previewMerge(one, other);
  if (!preview) {
    emit session().failed({preview.error(), {}});
    return;
  }
  auto* dialog = new CompareDialog(std::move(*preview), suggestion.why,
                                   session().workspace().community().calendar.zone, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CompareDialog::mergeWanted, this,
          [this, one, other](const std::vector<FieldMerge>& fields) { merge(one, other, fields); });
  connect(dialog, &CompareDialog::apartWanted, this, [this, one, other] { keepApart(one, other); });
  dialog->open();
}

void DuplicatesPage::merge(MemberId survivor, MemberId other, const std::vector<FieldMerge>& fields)
{
  session().write<ChangeId>(Area::Members | Area::Activity | Area::Purchases | Area::Layers,
                            tr("Merging two people"), [=](Workspace& workspace, const Control& control) {
                              return workspace.merge(survivor, other, fields, control);
                            });
}

void DuplicatesPage::keepApart(MemberId one, MemberId other)
{
  session().write<ChangeId>(
      Area::Members, tr("Keeping two people apart"),
      [=](Workspace& workspace, const Control&) { return workspace.keepApart(one, other); });
}

QStringList DuplicatesPage::states() const { return {QStringLiteral("trouble")}; }

void DuplicatesPage::showState(const QString& state)
{
  if (state == QLatin1String("trouble"))
    showTrouble({Refusal{RefusalCode::LockedByOther, {{"file", session().file().toStdString()}}}, {}});
}

void DuplicatesPage::retranslate()
{
  m_table->setAccessibleName(tr("Duplicates"));
  m_empty->setTexts(tr("Nobody seems to be here twice"),
                    tr("Pairs appear here when a name and another fact agree, such as the join date"));
  m_again->setText(tr("Look again"));
  m_model->retranslate();
}

} // namespace weilu::ui
