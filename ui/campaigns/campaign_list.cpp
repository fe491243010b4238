// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_list.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>

#include "ui/base/settings.h"
#include "ui/base/table_export.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/search_field.h"

namespace weilu::ui {

namespace {

constexpr int searchWidth = 180, narrowBelow = 1040;
const QString columnKey = QStringLiteral("campaigns/list/column"),
              orderKey = QStringLiteral("campaigns/list/order");

enum Shown { Empty, Rows };
using Column = CampaignTableModel::Column;

} // namespace

CampaignList::CampaignList(QWidget* parent)
    : Card(parent)
    , m_search(new SearchField)
    , m_state(new QComboBox)
    , m_archived(new Button(Button::Kind::Link))
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Icon))
    , m_model(new CampaignTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("campaigns")))
    , m_rows(new QStackedWidget)
{
  build();
  connectParts();
}

void CampaignList::build()
{
  m_search->setObjectName(QStringLiteral("searchCampaigns"));
  m_search->setFixedWidth(Theme::of().px(searchWidth));
  m_state->setObjectName(QStringLiteral("campaignStates"));
  m_state->setProperty("quiet", true);
  m_state->addItem({});
  for (const CampaignState state : campaignStates)
    m_state->addItem({}, static_cast<int>(state));
  m_archived->setObjectName(QStringLiteral("listArchived"));
  m_export->setObjectName(QStringLiteral("exportCampaigns"));
  for (QWidget* part : {static_cast<QWidget*>(m_archived), static_cast<QWidget*>(m_search),
                        static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_export)})
    addAction(part);
  m_table->setObjectName(QStringLiteral("campaignTable"));
  list_parts::prepare(m_table, m_model, {0, 128, 88, 112, 112, 84, 68, 76, 56, 76, 84, 76});
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_rows->addWidget(m_empty);
  m_rows->addWidget(m_table);
  setFullBleed(true);
  body()->addWidget(m_rows);
  restoreSort();
}

void CampaignList::restoreSort()
{
  const Settings settings;
  const int column = settings.value(columnKey, int(Column::Starts)).toInt();
  const bool ascending = settings.value(orderKey, int(Qt::DescendingOrder)).toInt() == Qt::AscendingOrder;
  const bool known = column >= 0 && column < Column::Columns;
  m_table->horizontalHeader()->setSortIndicator(known ? column : int(Column::Starts),
                                                ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
  m_table->setSortingEnabled(true); // sorts by the indicator
  m_table->horizontalHeader()->setSectionsClickable(true);
}

void CampaignList::connectParts()
{
  connect(m_search, &SearchField::searched, this, &CampaignList::fill);
  connect(m_state, &QComboBox::activated, this, &CampaignList::fill);
  connect(m_archived, &Button::clicked, this, [this] {
    m_withArchived = !m_withArchived;
    fill();
  });
  connect(m_export, &Button::clicked, this, &CampaignList::exportWanted);
  const auto* cells = qobject_cast<CellDelegate*>(m_table->itemDelegate());
  const auto open = [this](const QModelIndex& index) {
    emit openWanted(m_model->line(index.row()).campaign.id);
  };
  connect(cells, &CellDelegate::clicked, this, open);
  connect(m_table, &QAbstractItemView::activated, this, open);
  connect(m_table, &QWidget::customContextMenuRequested, this, &CampaignList::openMenu);
  connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
          [](int column, Qt::SortOrder order) {
            Settings settings;
            settings.setValue(columnKey, column);
            settings.setValue(orderKey, int(order));
          });
}

CampaignId CampaignList::current() const
{
  const QModelIndex index = m_table->currentIndex();
  return index.isValid() ? m_model->line(index.row()).campaign.id : CampaignId{};
}

void CampaignList::show(const CampaignsRead& read, std::optional<CampaignType> type)
{
  const CampaignId before = current();
  m_type = type;
  m_model->setCampaigns(read);
  fill();
  makeCurrent(before);
}

void CampaignList::makeCurrent(CampaignId campaign)
{
  if (const int row = m_model->rowOf(campaign); row >= 0)
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void CampaignList::fill()
{
  const QVariant state = m_state->currentData();
  CampaignFilter filter{m_search->text().trimmed(), m_type, {}, m_withArchived};
  if (state.isValid())
    filter.state = static_cast<CampaignState>(state.toInt());
  const CampaignId before = current();
  m_model->narrow(std::move(filter));
  makeCurrent(before);
  sayFound();
}

void CampaignList::sayFound()
{
  const int archived = m_model->archived();
  setFinding(words::count(m_model->rowCount()));
  m_rows->setCurrentIndex(m_model->rowCount() == 0 ? Empty : Rows);
  m_archived->setVisible(archived > 0);
  m_archived->setText(m_withArchived ? tr("Hide archived") : tr("Show %Ln archived", nullptr, archived));
}

void CampaignList::setFocusTo(CampaignId campaign)
{
  makeCurrent(campaign);
  m_table->setFocus(Qt::OtherFocusReason);
}

void CampaignList::focusSearch() { m_search->setFocus(); }

void CampaignList::openMenu(const QPoint& at)
{
  QModelIndex index = m_table->indexAt(at);
  if (!index.isValid()) // asked for by keyboard
    index = m_table->currentIndex();
  if (index.isValid())
    emit menuWanted(m_model->line(index.row()).campaign.id, m_table->viewport()->mapToGlobal(at));
}

void CampaignList::exportRows(Session& session) { exportTable(session, this, *m_model, tr("Campaigns")); }

void CampaignList::resizeEvent(QResizeEvent* event)
{
  Card::resizeEvent(event);
  const bool narrow = width() < Theme::of().px(narrowBelow); // all columns are in the export
  for (const Column column : {Column::Ends, Column::Owner, Column::Budget, Column::Cost})
    m_table->setColumnHidden(column, narrow);
}

void CampaignList::retranslate()
{
  setTitle(tr("Campaigns"));
  m_search->setPlaceholderText(tr("Find a campaign"));
  m_search->setAccessibleName(tr("Find a campaign"));
  m_state->setItemText(0, tr("All states"));
  for (int i = 1; i < m_state->count(); ++i)
    m_state->setItemText(i, words::campaignState(static_cast<CampaignState>(m_state->itemData(i).toInt())));
  m_state->setAccessibleName(tr("State of campaigns"));
  m_export->setTip(tr("Save this list"));
  m_table->setAccessibleName(tr("Campaigns"));
  m_model->setHeads(
      {tr("Campaign"), tr("Type"), tr("State"), tr("Start"), tr("End"), tr("Owner"), tr("For"),
       tr("Signed up"), tr("Came"), tr("Goal"), tr("Budget"), tr("Cost")},
      {Column::For, Column::SignedUp, Column::Came, Column::Goal, Column::Budget, Column::Cost});
  m_empty->setTexts(tr("No campaign fits"), tr("Choose another type or state, or look for another name"));
  sayFound();
}

} // namespace weilu::ui
