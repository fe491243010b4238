// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/check_in_tab.h"
#include "ui/campaigns/draw_tab.h"
#include "ui/campaigns/invitations_tab.h"
#include "ui/campaigns/people_tab.h"
#include "ui/campaigns/plan_tab.h"
#include "ui/campaigns/referral_tab.h"
#include "ui/campaigns/result_tab.h"
#include "ui/campaigns/vote_tab.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tab_strip.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int side = 20;
constexpr int longestTitle = 32; ///< characters; beside it the buttons need their room

template<class T>
CampaignTab* making(Session& session)
{
  return new T(session);
}

bool always(const Campaign&) { return true; }

template<CampaignType type>
bool of(const Campaign& campaign)
{
  return campaign.type == type;
}

struct TabEntry {
  const char* code; ///< in the names of pictures and of tests
  CampaignTab* (*make)(Session&);
  bool (*suits)(const Campaign&); ///< which campaigns have it
};

/// The tabs from left to right.
constexpr TabEntry entries[] = {
    {"plan", making<PlanTab>, always},
    {"people", making<PeopleTab>, always},
    {"invitations", making<InvitationsTab>, always},
    {"draw", making<DrawTab>,
     [](const Campaign& campaign) { return campaign.type == CampaignType::Lottery; }},
    {"vote", making<VoteTab>, of<CampaignType::Vote>},
    {"check-in", making<CheckInTab>, of<CampaignType::CheckIn>},
    {"referrals", making<ReferralTab>, of<CampaignType::Referral>},
    {"result", making<ResultTab>, always},
};

enum Shown { Loading, Failed };

/// Whether \p to is further than \p from on the way to the end.
bool isForward(CampaignState from, CampaignState to)
{
  return to != CampaignState::Cancelled && from != CampaignState::Cancelled && to > from;
}

} // namespace

CampaignPage::CampaignPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new Button(QStringLiteral("chevron-left"), {}, Button::Kind::Quiet))
    , m_type(new BadgeLabel)
    , m_state(new BadgeLabel)
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Frame, this))
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Frame, this))
    , m_more(new Button(QStringLiteral("more"), {}, Button::Kind::Frame, this))
    , m_asideMoves(new QWidget)
    , m_strip(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_trouble(new Callout(Callout::Kind::Bad))
{
  buildHead();
  buildBody();
  for (const TabEntry& entry : entries)
    addTab({entry.code, entry.suits, entry.make(session)});
  retranslate();
}

void CampaignPage::buildHead()
{
  m_back->setObjectName(QStringLiteral("backToBoard"));
  m_back->setSmall(true);
  m_type->setObjectName(QStringLiteral("campaignTypeBadge"));
  m_state->setObjectName(QStringLiteral("campaignStateBadge"));
  m_edit->setObjectName(QStringLiteral("editCampaign"));
  m_export->setObjectName(QStringLiteral("exportCampaign"));
  m_more->setObjectName(QStringLiteral("moreOfCampaign"));
  for (QWidget* widget : widgets())
    widget->hide();
  connect(m_back, &Button::clicked, this, &CampaignPage::closed);
  connect(m_edit, &Button::clicked, this, [this] {
    if (m_shown)
      emit editWanted(m_shown->campaign());
  });
  connect(m_export, &Button::clicked, this, &CampaignPage::exportData);
  connect(m_more, &Button::clicked, this, &CampaignPage::openMenu);
}

void CampaignPage::buildBody()
{
  m_strip->setObjectName(QStringLiteral("campaignTabs"));
  connect(m_strip, &TabStrip::chosen, this, &CampaignPage::showIndex);
  auto* moves = new QHBoxLayout(m_asideMoves);
  moves->setContentsMargins(0, 0, 0, 0);
  moves->setSpacing(4);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(side, 0, side, 8);
  row->setSpacing(12);
  row->addWidget(m_back);
  row->addWidget(m_type);
  row->addWidget(m_state);
  row->addWidget(m_strip, 1);
  row->addWidget(m_asideMoves);
  auto* trouble = new QWidget;
  auto* around = new QVBoxLayout(trouble);
  around->setContentsMargins(side, 0, side, side);
  around->addWidget(m_trouble);
  around->addStretch(1);
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(trouble);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_stack, 1);
}

void CampaignPage::addTab(const Tab& tab)
{
  m_tabs.push_back(tab);
  m_strip->addTab({});
  m_stack->addWidget(tab.widget);
  connect(tab.widget, &CampaignTab::peopleWanted, this, &CampaignPage::peopleWanted);
  connect(tab.widget, &CampaignTab::personWanted, this, &CampaignPage::personWanted);
  connect(tab.widget, &CampaignTab::editWanted, m_edit, &Button::click);
}

void CampaignPage::open(CampaignId id, const QString& tab)
{
  if (id != m_id) {
    m_id = id;
    m_shown.reset();
    m_wanted = tab.isEmpty() ? QString::fromLatin1(entries[0].code) : tab;
    m_stack->setCurrentIndex(Loading);
    m_strip->hide();
    fillHead();
  } else if (!tab.isEmpty()) {
    showTab(tab);
  }
  reload();
}

void CampaignPage::reload()
{
  if (!m_session.isOpen() || !m_id.valid())
    return;
  m_session
      .read<CampaignShown>(
          QStringLiteral("campaign"), tr("Reading a campaign"),
          [id = m_id, asOf = m_session.asOf()](Workspace& workspace, const Control& control) {
            return readCampaign(workspace, id, asOf, control);
          })
      ->onDone<CampaignShown>([this](CampaignShown shown) { take(std::move(shown)); })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void CampaignPage::take(CampaignShown shown)
{
  m_shown = std::move(shown);
  fillHead();
  fillTabs();
  const QString wanted = std::exchange(m_wanted, {}), state = std::exchange(m_view, {});
  if (!wanted.isEmpty())
    showTab(wanted);
  else
    showIndex(m_strip->current());
  if (!state.isEmpty())
    current()->showState(state);
}

bool CampaignPage::hasTab(const QString& code, const Campaign& campaign)
{
  return std::ranges::any_of(entries, [&](const TabEntry& entry) {
    return code == QLatin1String(entry.code) && entry.suits(campaign);
  });
}

bool CampaignPage::suits(std::size_t tab) const { return m_shown && m_tabs[tab].suits(m_shown->campaign()); }

void CampaignPage::fillTabs()
{
  for (std::size_t i = 0; i < m_tabs.size(); ++i) {
    const int index = static_cast<int>(i);
    m_strip->setTabVisible(index, suits(i));
    m_strip->setTabText(index, m_tabs[i].widget->title());
    m_strip->setTabCount(index, suits(i) ? m_tabs[i].widget->count(*m_shown) : QString());
  }
  m_strip->show();
}

CampaignTab* CampaignPage::current() const { return qobject_cast<CampaignTab*>(m_stack->currentWidget()); }

void CampaignPage::showTab(const QString& code)
{
  if (!m_shown) {
    m_wanted = code;
    return;
  }
  const auto found =
      std::ranges::find_if(m_tabs, [&](const Tab& tab) { return code == QLatin1String(tab.code); });
  showIndex(static_cast<int>(found - m_tabs.begin()));
}

/// One that is not there, or that the campaign no longer has: the first.
void CampaignPage::showIndex(int index)
{
  auto tab = static_cast<std::size_t>(std::max(0, index));
  if (tab >= m_tabs.size() || !suits(tab))
    tab = 0;
  m_strip->setCurrent(static_cast<int>(tab));
  m_stack->setCurrentWidget(m_tabs[tab].widget);
  m_tabs[tab].widget->showCampaign(m_shown);
}

void CampaignPage::showTrouble(const JobTrouble& trouble)
{
  if (trouble.refusal && trouble.refusal->detail("what") == "campaign") { // taken back, or deleted
    emit closed();
    return;
  }
  m_trouble->setTexts(tr("The campaign could not be read"),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentIndex(Failed);
}

QString CampaignPage::title() const
{
  const QString title = m_shown ? text(m_shown->campaign().title) : QString();
  return title.size() > longestTitle ? title.left(longestTitle - 1) + QStringLiteral("…") : title;
}

QString CampaignPage::subtitle() const
{
  return m_shown ? campaign_words::whenAndWhere(m_shown->campaign(), m_shown->asOf, m_shown->calendar.zone)
                 : QString();
}

QList<QWidget*> CampaignPage::widgets() const
{
  return QList<QWidget*>{m_edit, m_export, m_more} + m_forward;
}

void CampaignPage::fillHead()
{
  fillMoves();
  if (m_shown) {
    const Campaign& campaign = m_shown->campaign();
    m_type->setBadge([type = campaign.type] {
      Badge badge = statusBadge(words::campaignType(type), BadgeTone::Neutral);
      badge.icon = campaign_words::icon(type);
      badge.iconInk = Theme::of().color(Token::Accent);
      return badge;
    });
    m_state->setBadge([state = campaign.state, archived = campaign.archived] {
      return archived ? statusBadge(tr("Archived"), BadgeTone::Neutral)
                      : statusBadge(words::campaignState(state), campaign_words::tone(state));
    });
  }
  emit headerChanged();
}

void CampaignPage::fillMoves()
{
  const QList<QWidget*> before = std::exchange(m_forward, {});
  qDeleteAll(m_asideMoves->findChildren<Button*>(Qt::FindDirectChildrenOnly));
  const bool movable = m_shown && !m_shown->campaign().archived;
  const Campaign campaign = m_shown ? m_shown->campaign() : Campaign();
  for (const CampaignState to : movable ? movesFrom(campaign.state) : std::vector<CampaignState>()) {
    const bool forward = isForward(campaign.state, to);
    const bool first = forward && m_forward.isEmpty();
    auto* button = new Button(campaign_words::move(campaign.state, to), first     ? Button::Kind::Primary
                                                                        : forward ? Button::Kind::Default
                                                                                  : Button::Kind::Quiet);
    button->setObjectName(QStringLiteral("moveTo-") + text(code(to)));
    connect(button, &Button::clicked, this,
            [this, to] { campaign_actions::move(m_session, m_shown->campaign(), to); });
    if (forward) {
      button->setParent(this);
      button->hide();
      m_forward.prepend(button); // the primary one last
    } else {
      button->setSmall(true);
      m_asideMoves->layout()->addWidget(button);
    }
  }
  emit headerChanged(); // the window gives the old ones back before they go
  for (QWidget* widget : before)
    widget->deleteLater();
}

void CampaignPage::openMenu()
{
  if (m_shown)
    campaign_actions::openMenu(m_session, m_shown->campaign(),
                               m_more->mapToGlobal(QPoint(0, m_more->height())), this,
                               [this] { emit editWanted(m_shown->campaign()); });
}

void CampaignPage::stepBack()
{
  if (!current() || !current()->stepBack())
    emit closed();
}

void CampaignPage::exportData()
{
  if (!current() || !m_shown)
    return;
  if (!current()->exportData()) {
    showTab(QStringLiteral("people"));
    current()->exportData();
  }
}

void CampaignPage::showState(const QString& state)
{
  if (m_shown && current())
    current()->showState(state);
  else
    m_view = state;
}

void CampaignPage::focusSearch()
{
  if (current())
    current()->focusSearch();
}

void CampaignPage::retranslate()
{
  m_back->setText(tr("Campaigns"));
  m_back->setToolTip(tr("Back to all campaigns (Esc)"));
  m_edit->setTip(tr("Edit campaign"));
  m_export->setTip(tr("Export this list"));
  m_more->setTip(tr("More: duplicate, archive …"));
  for (const Tab& tab : m_tabs)
    tab.widget->retranslate();
  if (!m_shown)
    return;
  fillHead();
  fillTabs();
  showIndex(m_strip->current());
}

} // namespace weilu::ui
