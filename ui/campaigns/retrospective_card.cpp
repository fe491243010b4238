// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/retrospective_card.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/purchases/purchase_rules.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/typed.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr std::array<std::string CampaignPlan::*, 3> parts{&CampaignPlan::conclusion, &CampaignPlan::worked,
                                                           &CampaignPlan::nextTime};
constexpr std::array<const char*, 3> names{"conclusion", "worked", "nextTime"};

QString costOf(const Campaign& campaign)
{
  return campaign.plan.cost ? text(plainMoney(*campaign.plan.cost, campaign.plan.currency)) : QString();
}

} // namespace

RetrospectiveCard::RetrospectiveCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_cost(new QLineEdit)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_save(new Button(QStringLiteral("check"), {}, Button::Kind::Default))
{
  m_cost->setObjectName(QStringLiteral("cost"));
  m_save->setObjectName(QStringLiteral("saveRetrospective"));
  body()->setSpacing(6);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    m_names[i] = makeLabel(Type::Aux, Tone::Text2);
    m_texts[i] = new QPlainTextEdit;
    m_texts[i]->setObjectName(QLatin1String(names[i]));
    m_texts[i]->setTabChangesFocus(true);
    m_texts[i]->setFixedHeight(Theme::of().px(58));
    body()->addWidget(m_names[i]);
    body()->addWidget(m_texts[i]);
  }
  m_names[3] = makeLabel(Type::Aux, Tone::Text2);
  body()->addWidget(m_names[3]);
  body()->addWidget(m_cost);
  body()->addWidget(m_complaint);
  body()->addWidget(m_save, 0, Qt::AlignLeft);
  m_complaint->hide();
  connect(m_save, &Button::clicked, this, &RetrospectiveCard::save);
}

void RetrospectiveCard::show(const Campaign& campaign)
{
  const bool other = campaign.id != m_campaign.id;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (other || m_texts[i]->toPlainText() == text(m_campaign.plan.*parts[i]))
      m_texts[i]->setPlainText(text(campaign.plan.*parts[i]));
  }
  if (other || m_cost->text() == costOf(m_campaign))
    m_cost->setText(costOf(campaign));
  m_campaign = campaign;
  m_names[3]->setText(tr("What it cost (%1)").arg(text(campaign.plan.currency)));
  m_cost->setAccessibleName(m_names[3]->text());
}

void RetrospectiveCard::save()
{
  Campaign campaign = m_campaign;
  for (std::size_t i = 0; i < parts.size(); ++i)
    campaign.plan.*parts[i] = utf8(m_texts[i]->toPlainText().trimmed());
  const auto cost = typedMoney(m_cost->text(), text(campaign.plan.currency));
  m_complaint->setVisible(!cost);
  if (!cost) {
    m_complaint->setText(cost.error());
    return;
  }
  campaign.plan.cost = *cost ? std::optional((*cost)->minor) : std::nullopt;
  campaign_actions::save(m_session, campaign);
}

void RetrospectiveCard::retranslate()
{
  setTitle(tr("Retrospective"));
  const std::array titles{tr("Conclusion"), tr("What worked"), tr("Next time")};
  for (std::size_t i = 0; i < titles.size(); ++i) {
    m_names[i]->setText(titles[i]);
    m_texts[i]->setAccessibleName(titles[i]);
  }
  m_names[3]->setText(tr("What it cost (%1)").arg(text(m_campaign.plan.currency)));
  m_save->setText(tr("Save"));
}

} // namespace weilu::ui
