// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/result_tab.h"

#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/card_columns.h"
#include "ui/campaigns/effect_view.h"
#include "ui/campaigns/fact_list.h"
#include "ui/campaigns/result_words.h"
#include "ui/campaigns/retrospective_card.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

ResultTab::ResultTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_participation(new Card)
    , m_effects(new Card)
    , m_numbers(new Card)
    , m_retrospective(new RetrospectiveCard(session))
    , m_layers(new BarTableView)
    , m_facts(new FactList)
    , m_nobody(makeParagraph(Type::Body, Tone::Text3))
    , m_explanation(makeParagraph(Type::Aux, Tone::Text3))
    , m_bought(new EffectView)
    , m_retained(new EffectView)
    , m_verdict(new Callout(Callout::Kind::Info))
{
  build();
  connect(m_layers, &ChartWidget::markActivated, this, &ResultTab::openLayer);
  for (EffectView* view : {m_bought, m_retained})
    connect(view, &EffectView::peopleWanted, this, [this](const QString& title, const People& people) {
      emit peopleWanted({QStringLiteral("%1: %2").arg(text(m_shown->campaign().title), title), people});
    });
}

void ResultTab::build()
{
  m_layers->setObjectName(QStringLiteral("resultLayers"));
  m_bought->setObjectName(QStringLiteral("bought"));
  m_retained->setObjectName(QStringLiteral("retained"));
  m_verdict->setObjectName(QStringLiteral("verdict"));
  m_facts->setObjectName(QStringLiteral("resultFacts"));
  m_participation->body()->addWidget(m_nobody);
  m_participation->body()->addWidget(m_layers);
  m_participation->body()->addSpacing(8);
  m_participation->body()->addWidget(m_facts);
  m_effects->body()->addWidget(m_explanation);
  m_effects->body()->addWidget(m_bought);
  m_effects->body()->addWidget(new Hairline);
  m_effects->body()->addWidget(m_retained);
  m_numbers->body()->addWidget(m_verdict);
  auto* columns = new CardColumns({36, 34, 30});
  columns->add(m_participation, 0, 0);
  columns->add(m_effects, 1, 1);
  columns->add(m_numbers, 2, 1);
  columns->add(m_retrospective, 2, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(columns);
}

QString ResultTab::title() const { return tr("Result"); }

Result<ResultTab::Read> ResultTab::read(Workspace& workspace, const CampaignShown& shown,
                                        const Control& control)
{
  const Campaign& campaign = shown->campaign();
  auto result = campaignResultOf(workspace, campaign.id, shown->asOf, control);
  if (!result)
    return tl::unexpected(result.error());
  Read read{std::move(*result), {}};
  const Date before = campaign.starts
                          ? std::min(shown->asOf, shown->calendar.zone.dateOf(*campaign.starts).plus(-1))
                          : shown->asOf;
  if (auto layers = workspace.layersOn(campaign.plan.scheme, before, control))
    read.layers = std::move(*layers);
  return read;
}

void ResultTab::showCampaign(const CampaignShown& shown)
{
  if (!m_shown || m_shown->campaign().id != shown->campaign().id)
    m_read.reset();
  m_shown = shown;
  m_retrospective->show(shown->campaign());
  for (Card* card : {m_participation, m_effects, m_numbers})
    card->setVisible(m_read.has_value());
  session()
      .read<Read>(
          QStringLiteral("campaign/result"), {},
          [shown](Workspace& workspace, const Control& control) { return read(workspace, shown, control); })
      ->onDone<Read>([this](Read read) {
        m_read = std::move(read);
        fill();
      });
}

void ResultTab::fill()
{
  for (Card* card : {m_participation, m_effects, m_numbers})
    card->show();
  const Campaign& campaign = m_shown->campaign();
  const CampaignResult& result = m_read->result;
  if (result.invitations)
    m_participation->setFinding(tr("came of whom it was for"), result_words::share(result.participation));
  else
    m_participation->setFinding(tr("came; nobody was invited"),
                                words::count(static_cast<qint64>(result.came.cardinality())));
  m_layers->setRows(tr("Layer"), result_words::layerColumns(),
                    result_words::layerRows(result.byLayer, m_shown->scheme));
  m_layers->setTitle(tr("Who came, by layer"));
  m_layers->setVisible(!result.byLayer.empty());
  m_nobody->setVisible(result.byLayer.empty());
  m_bought->show(tr("Bought within %Ln days", nullptr, campaign.plan.conversionDays), result.bought);
  m_retained->show(tr("Active in the fourth week after"), result.retained);
  const bool clear =
      (result.bought.lift && result.bought.lift->isClear() && result.bought.lift->difference > 0) ||
      (result.retained.lift && result.retained.lift->isClear() && result.retained.lift->difference > 0);
  m_verdict->setKind(clear ? Callout::Kind::Good : Callout::Kind::Info);
  m_verdict->setTexts(result_words::verdict(campaign, result), {});
  fillNumbers();
}

void ResultTab::addPeople(const QString& name, const People& people)
{
  auto* button = new Button(words::count(static_cast<qint64>(people.cardinality())), Button::Kind::Link);
  button->setEnabled(!people.isEmpty());
  button->setAccessibleName(QStringLiteral("%1: %2").arg(name, button->text()));
  connect(button, &Button::clicked, this, [this, name, people] {
    emit peopleWanted({QStringLiteral("%1: %2").arg(text(m_shown->campaign().title), name), people});
  });
  auto* frame = new QWidget;
  auto* row = new QHBoxLayout(frame);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(button);
  row->addStretch(1);
  m_facts->add(name, frame);
}

void ResultTab::fillNumbers()
{
  const Campaign& campaign = m_shown->campaign();
  const CampaignResult& result = m_read->result;
  const auto money = [&](std::int64_t minor) { return words::money(minor, text(campaign.plan.currency)); };
  m_facts->clear();
  if (result.invitations)
    addPeople(tr("For"), result.base);
  addPeople(tr("Came"), result.came);
  addPeople(tr("First time"), result.firstTime);
  addPeople(tr("Came before"), result.returning);
  if (result.outside > 0)
    m_facts->add(tr("From outside"), words::count(result.outside));
  m_facts->add(tr("Goal"), result_words::goal(campaign, result));
  if (result.costEach)
    m_facts->add(tr("Cost"),
                 tr("%1 for each who came").arg(money(static_cast<std::int64_t>(*result.costEach + 0.5))));
  m_facts->add(tr("Revenue"), result.bought.heldOut.of > 0
                                  ? tr("%1 from those invited, %2 from the control group")
                                        .arg(money(result.revenueTreated), money(result.revenueHeldOut))
                                  : money(result.revenueTreated));
}

void ResultTab::openLayer(int row, int column)
{
  const auto& shares = m_read->result.byLayer;
  if (row < 0 || row >= static_cast<int>(shares.size()))
    return;
  const std::string& code = shares[static_cast<std::size_t>(row)].layer;
  People people = m_read->result.base;
  for (const Layer& layer : m_shown->scheme.layers) { // as they are counted: the first that holds
    const auto found = m_read->layers.find(layer.code);
    const People here = found == m_read->layers.end() ? People() : found->second;
    if (layer.code == code) {
      people &= here;
      break;
    }
    people -= here;
  }
  if (column != 0)
    people &= m_read->result.came;
  emit peopleWanted({QStringLiteral("%1: %2").arg(text(m_shown->campaign().title),
                                                  result_words::layer(m_shown->scheme, code)),
                     people});
}

void ResultTab::retranslate()
{
  m_participation->setTitle(tr("Who came"));
  m_effects->setTitle(tr("What it changed"));
  m_effects->setDefinition(
      tr("Those invited beside the control group, whether they came or not: comparing only those who "
         "came would show who is eager anyway. The line is the 95% interval (Newcombe)."));
  m_numbers->setTitle(tr("In short"));
  m_nobody->setText(tr("Nobody was invited or came yet."));
  m_explanation->setText(tr("By invitation, not by who came, so that eagerness is not taken for effect."));
  m_retrospective->retranslate();
}

} // namespace weilu::ui
