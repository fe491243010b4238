// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigns_page.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/campaign_board.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int side = 20;
const QString asideState = QStringLiteral("aside");

enum Shown { Loading, Empty, Filled, Failed };

QWidget* padded(QWidget* widget)
{
  auto* around = new QWidget;
  auto* column = new QVBoxLayout(around);
  column->setContentsMargins(side, 0, side, side);
  column->addWidget(widget);
  column->addStretch(1);
  return around;
}

} // namespace

CampaignsPage::CampaignsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_type(new QComboBox)
    , m_new(new Button(QStringLiteral("plus"), {}, Button::Kind::Primary))
    , m_stack(new QStackedWidget)
    , m_board(new CampaignBoard)
    , m_empty(new EmptyState(QStringLiteral("campaigns")))
    , m_first(m_empty->addButton(QStringLiteral("plus"), {}))
    , m_trouble(new Callout(Callout::Kind::Bad))
{
  build();
  connect(m_type, &QComboBox::activated, this, &CampaignsPage::fill);
  for (Button* button : {m_new, m_first})
    connect(button, &Button::clicked, this, &CampaignsPage::makeNew);
  connect(m_board, &CampaignBoard::newWanted, this, &CampaignsPage::makeNew);
  connect(m_board, &CampaignBoard::openWanted, this, &CampaignsPage::edit);
  connect(m_board, &CampaignBoard::menuWanted, this, &CampaignsPage::openMenu);
  connect(m_board, &CampaignBoard::placeWanted, this, [this](CampaignId id, BoardPlace place) {
    if (const Campaign* campaign = campaignOf(id))
      campaign_actions::put(this->session(), *campaign, place);
  });
  connect(&session, &Session::asOfChanged, this, &CampaignsPage::reload);
  connect(&session, &Session::opened, this, [this] {
    m_known = false;
    m_stack->setCurrentIndex(Loading);
  });
  retranslate();
}

void CampaignsPage::build()
{
  m_type->setObjectName(QStringLiteral("campaignTypes"));
  m_type->setProperty("quiet", true);
  m_type->addItem({});
  for (const CampaignType type : campaignTypes)
    m_type->addItem({}, static_cast<int>(type));
  m_new->setObjectName(QStringLiteral("newCampaign"));
  m_first->setObjectName(QStringLiteral("firstCampaign"));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(padded(m_board));
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(scroll);
  m_stack->addWidget(padded(m_trouble));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

QString CampaignsPage::title() const { return tr("Campaigns"); }

QString CampaignsPage::subtitle() const
{
  if (!m_known)
    return {};
  const auto at = [this](BoardPlace place) {
    return words::count(std::ranges::count_if(
        m_read.lines, [place](const CampaignLine& line) { return placeOf(line.campaign) == place; }));
  };
  return tr("Running %1, preparing %2, to review %3")
      .arg(at(BoardPlace::Running), at(BoardPlace::Preparing), at(BoardPlace::Review));
}

QList<QWidget*> CampaignsPage::headerWidgets() { return {m_type, m_new}; }

Areas CampaignsPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Layers | Area::Community;
}

void CampaignsPage::reload()
{
  if (!session().isOpen())
    return;
  session()
      .read<CampaignsRead>(QStringLiteral("campaigns"), tr("Reading campaigns"),
                           [asOf = session().asOf()](Workspace& workspace, const Control& control) {
                             return readCampaigns(workspace, asOf, control);
                           })
      ->onDone<CampaignsRead>([this](CampaignsRead read) {
        m_read = std::move(read);
        m_known = true;
        fill();
      })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void CampaignsPage::fill()
{
  m_board->show(m_read, type());
  m_stack->setCurrentIndex(m_read.lines.empty() ? Empty : Filled);
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
    campaign_actions::openMenu(session(), *campaign, at, this, [this, id] { edit(id); });
}

void CampaignsPage::edit(CampaignId id)
{
  const Campaign* campaign = campaignOf(id);
  if (!campaign || !session().isOpen())
    return;
  auto* dialog = new CampaignDialog(session(), *campaign, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void CampaignsPage::makeNew()
{
  if (!session().isOpen())
    return;
  auto* choice = new TemplateDialog(this);
  choice->setAttribute(Qt::WA_DeleteOnClose);
  connect(choice, &TemplateDialog::chosen, this, [this](const Campaign& campaign) {
    auto* dialog = new CampaignDialog(session(), campaign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  choice->open();
}

QStringList CampaignsPage::states() const { return {asideState}; }

void CampaignsPage::showState(const QString& state) { m_board->showAside(state == asideState); }

void CampaignsPage::retranslate()
{
  m_type->setItemText(0, tr("All types"));
  for (int i = 1; i < m_type->count(); ++i)
    m_type->setItemText(i, words::campaignType(static_cast<CampaignType>(m_type->itemData(i).toInt())));
  m_type->setAccessibleName(tr("Type of campaign"));
  m_new->setText(tr("New campaign"));
  m_first->setText(tr("New campaign"));
  m_empty->setTexts(tr("There is no campaign yet"),
                    tr("Begin with one of the templates: a discussion, a meetup, a lottery, a win-back …"));
  m_board->retranslate();
  emit headerChanged();
}

} // namespace weilu::ui
