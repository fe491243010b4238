// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigns_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/calendar/calendar_card.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/campaign_board.h"
#include "ui/campaigns/campaign_calendar.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaign_list.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/compare_view.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/skeleton.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int side = 20, gap = 12;

QWidget* padded(const QList<QWidget*>& widgets)
{
  auto* around = new QWidget;
  auto* column = new QVBoxLayout(around);
  column->setContentsMargins(side, 0, side, side);
  column->setSpacing(gap);
  for (QWidget* widget : widgets)
    column->addWidget(widget);
  column->addStretch(1);
  return around;
}

/// What scrolls by itself.
QWidget* filling(QWidget* widget)
{
  auto* around = new QWidget;
  auto* column = new QVBoxLayout(around);
  column->setContentsMargins(side, 0, side, side);
  column->addWidget(widget);
  return around;
}

} // namespace

CampaignsPage::CampaignsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_type(new QComboBox)
    , m_new(new Button(QStringLiteral("plus"), {}, Button::Kind::Primary))
    , m_stack(new QStackedWidget)
    , m_view(new SegmentedControl)
    , m_board(new CampaignBoard)
    , m_calendar(new CalendarCard(QStringLiteral("campaigns/calendar")))
    , m_list(new CampaignList)
    , m_content(new QCheckBox)
    , m_export(new Button(Button::Kind::Icon))
    , m_empty(new EmptyState(QStringLiteral("campaigns")))
    , m_first(m_empty->addButton(QStringLiteral("plus"), {}))
    , m_trouble(new Callout(Callout::Kind::Bad))
    , m_one(new CampaignPage(session))
    , m_compare(new Button(QStringLiteral("insights"), {}, Button::Kind::Default))
    , m_comparison(new CompareView(session))
{
  build();
  connectBoard();
  connectList();
  connectCampaign();
  connect(&session, &Session::asOfChanged, this, &CampaignsPage::reload);
  connect(&session, &Session::opened, this, [this] {
    m_known = false;
    m_calendar->forget();
    m_stack->setCurrentIndex(Loading);
  });
  retranslate();
  restoreView();
}

void CampaignsPage::connectBoard()
{
  connect(m_type, &QComboBox::activated, this, &CampaignsPage::fill);
  for (Button* button : {m_new, m_first})
    connect(button, &Button::clicked, this, &CampaignsPage::makeNew);
  connect(m_board, &CampaignBoard::newWanted, this, &CampaignsPage::makeNew);
  connect(m_board, &CampaignBoard::openWanted, this, [this](CampaignId id) { openCampaign(id); });
  connect(m_board, &CampaignBoard::menuWanted, this, &CampaignsPage::openMenu);
  connect(m_board, &CampaignBoard::placeWanted, this, [this](CampaignId id, BoardPlace place) {
    if (const Campaign* campaign = campaignOf(id))
      campaign_actions::put(this->session(), *campaign, place);
  });
}

void CampaignsPage::build()
{
  buildCalendar();
  m_view->setObjectName(QStringLiteral("campaignView"));
  for (const View view : {Both, BoardOnly, CalendarOnly, ListOnly})
    m_view->addSegment(QString::number(view));
  m_type->setObjectName(QStringLiteral("campaignTypes"));
  m_type->setProperty("quiet", true);
  m_type->addItem({});
  for (const CampaignType type : campaignTypes)
    m_type->addItem({}, static_cast<int>(type));
  m_new->setObjectName(QStringLiteral("newCampaign"));
  m_first->setObjectName(QStringLiteral("firstCampaign"));
  m_compare->setObjectName(QStringLiteral("compareCampaigns"));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(padded({m_board, m_calendar}));
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(scroll);
  m_stack->addWidget(filling(m_list));
  m_stack->addWidget(padded({m_trouble}));
  m_stack->addWidget(m_one);
  m_stack->addWidget(m_comparison);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

QString CampaignsPage::title() const { return isCampaignShown() ? m_one->title() : tr("Campaigns"); }

QString CampaignsPage::subtitle() const
{
  if (isCampaignShown())
    return m_one->subtitle();
  if (!m_known)
    return {};
  const auto at = [this](BoardPlace place) {
    return words::count(std::ranges::count_if(
        m_read.lines, [place](const CampaignLine& line) { return placeOf(line.campaign) == place; }));
  };
  return tr("Running %1, preparing %2, to review %3")
      .arg(at(BoardPlace::Running), at(BoardPlace::Preparing), at(BoardPlace::Review));
}

QList<QWidget*> CampaignsPage::headerWidgets()
{
  return isCampaignShown() ? m_one->widgets() : QList<QWidget*>{m_view, m_type, m_compare, m_new};
}

Areas CampaignsPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Layers | Area::Community;
}

void CampaignsPage::reload()
{
  if (!session().isOpen())
    return;
  if (isCampaignShown()) {
    m_one->reload();
    return;
  }
  if (m_stack->currentIndex() == Compared) {
    m_comparison->reload();
    return;
  }
  session()
      .read<CampaignsRead>(QStringLiteral("campaigns"), tr("Reading campaigns"),
                           [asOf = session().asOf()](Workspace& workspace, const Control& control) {
                             return readCampaigns(workspace, asOf, control);
                           })
      ->onDone<CampaignsRead>([this](CampaignsRead read) {
        m_read = std::move(read);
        m_known = true;
        if (m_stack->currentIndex() < One)
          fill();
      })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void CampaignsPage::fill()
{
  m_board->show(m_read, type());
  fillCalendar();
  m_list->show(m_read, type());
  m_stack->setCurrentIndex(shownView());
  emit headerChanged();
}

void CampaignsPage::showTrouble(const JobTrouble& trouble)
{
  m_trouble->setTexts(tr("The campaigns could not be read"),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentIndex(Failed);
}

std::optional<CampaignType> CampaignsPage::type() const
{
  const QVariant chosen = m_type->currentData();
  return chosen.isValid() ? std::optional(static_cast<CampaignType>(chosen.toInt())) : std::nullopt;
}

const Campaign* CampaignsPage::campaignOf(CampaignId id) const
{
  const auto found =
      std::ranges::find(m_read.lines, id, [](const CampaignLine& line) { return line.campaign.id; });
  return found == m_read.lines.end() ? nullptr : &found->campaign;
}

void CampaignsPage::openMenu(CampaignId id, const QPoint& at)
{
  if (const Campaign* campaign = campaignOf(id))
    campaign_actions::openMenu(session(), *campaign, at, this, [this, shown = *campaign] { open(shown); });
}

void CampaignsPage::open(const Campaign& campaign)
{
  if (!session().isOpen())
    return;
  auto* dialog = new CampaignDialog(session(), campaign, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void CampaignsPage::makeNew() { makeFrom({}); }

void CampaignsPage::makeFrom(std::optional<Moment> starts)
{
  if (!session().isOpen())
    return;
  auto* choice = new TemplateDialog(starts, this);
  choice->setAttribute(Qt::WA_DeleteOnClose);
  connect(choice, &TemplateDialog::chosen, this, &CampaignsPage::open);
  choice->open();
}

void CampaignsPage::retranslate()
{
  m_view->setSegmentText(Both, tr("Both"));
  m_view->setSegmentText(BoardOnly, tr("Board"));
  m_view->setSegmentText(CalendarOnly, tr("Calendar"));
  m_view->setSegmentText(ListOnly, tr("List"));
  m_type->setItemText(0, tr("All types"));
  for (int i = 1; i < m_type->count(); ++i)
    m_type->setItemText(i, words::campaignType(static_cast<CampaignType>(m_type->itemData(i).toInt())));
  m_type->setAccessibleName(tr("Type of campaign"));
  m_new->setText(tr("New campaign"));
  m_first->setText(tr("New campaign"));
  m_empty->setTexts(tr("There is no campaign yet"),
                    tr("Begin with one of the templates: a discussion, a meetup, a lottery, a win-back …"));
  m_board->retranslate();
  m_list->retranslate();
  m_one->retranslate();
  m_export->setTip(tr("Save as calendar file (.ics), for Google, Apple or Outlook"));
  m_content->setText(tr("Content"));
  m_content->setToolTip(tr("Show what is published, too"));
  m_comparison->retranslate();
  m_compare->setText(tr("Compare"));
  m_compare->setToolTip(tr("Which campaigns work for whom"));
  m_calendar->setWords(campaign_calendar::legend(),
                       tr("Nothing is planned here. Double-click a day to begin."));
  if (m_known) {
    fillCalendar();
    m_list->show(m_read, type());
  }
  emit headerChanged();
}

} // namespace weilu::ui
