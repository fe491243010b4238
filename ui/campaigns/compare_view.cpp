// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/compare_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/result_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/skeleton.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int mostRows = 20;
enum Shown { Loading, Empty, Filled };
enum Column { Title, Kind, When, For, Came, Share, Cost, Bought, Stayed, Columns };

std::vector<std::string> codesOf(const Scheme& scheme)
{
  std::vector<std::string> codes;
  for (const Layer& layer : scheme.layers)
    codes.push_back(layer.code);
  return codes;
}

QString liftOf(const CampaignEffect& effect)
{
  if (effect.lift)
    return words::points(effect.lift->difference) +
           (effect.lift->isClear() ? QString() : QStringLiteral(" ?"));
  return QStringLiteral("—");
}

} // namespace

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new Button(QStringLiteral("chevron-left"), {}, Button::Kind::Quiet))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("insights")))
    , m_kindCard(new Card)
    , m_campaignCard(new Card)
    , m_layer(new QComboBox)
    , m_best(makeParagraph())
    , m_uninvited(makeParagraph(Type::Aux, Tone::Text3))
    , m_kinds(new BarTableView)
    , m_model(new CellTableModel(this))
    , m_table(new DataTable)
{
  build();
  connect(m_back, &Button::clicked, this, &CompareView::closed);
  connect(m_layer, &QComboBox::activated, this, &CompareView::sayBest);
  retranslate();
}

void CompareView::fillCards()
{
  m_back->setObjectName(QStringLiteral("backFromComparison"));
  m_back->setSmall(true);
  m_layer->setObjectName(QStringLiteral("comparedLayer"));
  m_best->setObjectName(QStringLiteral("bestKind"));
  m_kinds->setObjectName(QStringLiteral("kinds"));
  m_table->setObjectName(QStringLiteral("comparedCampaigns"));
  m_kindCard->addAction(m_layer);
  m_kindCard->body()->addWidget(m_best);
  m_kindCard->body()->addWidget(m_kinds);
  m_uninvited->setObjectName(QStringLiteral("uninvitedKinds"));
  m_kindCard->body()->addWidget(m_uninvited);
  m_campaignCard->setFullBleed(true);
  CellDelegate* cells = list_parts::prepare(m_table, m_model, {0, 100, 84, 70, 60, 65, 80, 115, 100});
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_table->setRowLimit(mostRows);
  const auto open = [this](const QModelIndex& index) { emit openWanted({m_model->id(index.row())}); };
  connect(cells, &CellDelegate::clicked, this, open);
  connect(m_table, &QAbstractItemView::activated, this, open);
  m_campaignCard->body()->addWidget(m_table);
}

void CompareView::build()
{
  fillCards();
  auto* content = new QWidget;
  auto* cards = new QVBoxLayout(content);
  cards->setContentsMargins(20, 4, 20, 20);
  cards->setSpacing(12);
  cards->addWidget(m_kindCard);
  cards->addWidget(m_campaignCard);
  cards->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(scroll);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(20, 0, 20, 8);
  row->addWidget(m_back);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_stack, 1);
}

CompareView::Read CompareView::read(Workspace& workspace, Date asOf, const Control& control)
{
  Read read;
  read.lines = compareCampaigns(workspace, asOf, control);
  read.kinds = compareKinds(read.lines);
  if (const auto scheme = workspace.layers().scheme(CampaignPlan().scheme))
    read.scheme = *scheme;
  read.calendar = workspace.community().calendar;
  read.asOf = asOf;
  return read;
}

void CompareView::reload()
{
  if (!m_session.isOpen())
    return;
  m_session
      .read<Read>(QStringLiteral("campaigns/comparison"), tr("Comparing campaigns"),
                  [asOf = m_session.asOf()](Workspace& workspace, const Control& control) -> Result<Read> {
                    return read(workspace, asOf, control);
                  })
      ->onDone<Read>([this](Read read) {
        m_read = std::move(read);
        fill();
      });
}

void CompareView::fill()
{
  m_stack->setCurrentIndex(m_read->lines.empty() ? Empty : Filled);
  const auto layers = codesOf(m_read->scheme);
  m_kinds->setRows(tr("Type"), result_words::kindColumns(m_read->scheme, layers),
                   result_words::kindRows(m_read->kinds, layers));
  m_kinds->setTitle(tr("What works for whom"));
  m_uninvited->setText(result_words::uninvited(m_read->kinds));
  m_uninvited->setVisible(!m_uninvited->text().isEmpty());
  fillLayers();
  fillCampaigns();
}

void CompareView::fillLayers()
{
  const QVariant before = m_layer->currentData();
  m_layer->clear();
  for (const Layer& layer : m_read->scheme.layers)
    m_layer->addItem(words::layer(layer), text(layer.code));
  const int silent = m_layer->findData(before.isValid() ? before : QVariant(QStringLiteral("silent")));
  m_layer->setCurrentIndex(std::max(0, silent));
  sayBest();
}

void CompareView::sayBest()
{
  m_best->setText(result_words::best(m_read->kinds, m_read->scheme, utf8(m_layer->currentData().toString())));
}

void CompareView::fillCampaigns()
{
  std::vector<CellTableModel::Row> rows;
  for (const weilu::CampaignLine& line : m_read->lines) {
    const CampaignResult& result = line.result;
    CellRow row(Columns);
    for (const Column column : {For, Came, Share, Cost, Bought, Stayed})
      row[column].number = true;
    row[Title].text = text(line.campaign.title);
    row[Title].link = QStringLiteral("campaigns");
    row[Kind].text = words::campaignType(line.campaign.type);
    row[When].text = line.campaign.starts
                         ? words::shortDate(m_read->calendar.zone.dateOf(*line.campaign.starts))
                         : QString();
    row[When].dim = true;
    row[For].text = result.invitations ? words::count(static_cast<qint64>(result.base.cardinality()))
                                       : QStringLiteral("—");
    row[Came].text = words::count(static_cast<qint64>(result.came.cardinality()));
    row[Share].text =
        result.participation.of > 0 ? words::percent(result.participation.share()) : QStringLiteral("—");
    for (const Column column : {For, Share}) {
      if (!result.invitations)
        row[column].tip = result_words::noInvitations();
    }
    row[Cost].text = result.costEach ? words::money(static_cast<qint64>(*result.costEach + 0.5),
                                                    text(line.campaign.plan.currency))
                                     : QStringLiteral("—");
    row[Bought].text = liftOf(result.bought);
    row[Stayed].text = liftOf(result.retained);
    rows.push_back({line.campaign.id.value, std::move(row)});
  }
  m_campaignCard->setFinding(words::count(static_cast<qint64>(rows.size())));
  list_parts::setRows(m_table, m_model, std::move(rows));
}

void CompareView::retranslate()
{
  m_back->setText(tr("Campaigns"));
  m_kindCard->setTitle(tr("What works for whom"));
  m_kindCard->setDefinition(
      tr("How many came each time; and of those invited, how many came, by the layer they were in on the day "
         "before. "
         "\"Stayed active\" is the difference to the control groups in the fourth week after."));
  m_campaignCard->setTitle(tr("Campaigns"));
  m_layer->setAccessibleName(tr("Layer to compare for"));
  m_table->setAccessibleName(tr("Campaigns with their results"));
  m_model->setHeads({tr("Campaign"), tr("Type"), tr("Start"), tr("For"), tr("Came"), tr("Share"),
                     tr("Cost each"), tr("Bought"), tr("Stayed active")},
                    {For, Came, Share, Cost, Bought, Stayed});
  m_empty->setTexts(tr("There is nothing to compare yet"),
                    tr("Campaigns that run or are over stand here beside each other"));
  if (m_read)
    fill();
}

} // namespace weilu::ui
