// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/hold_out_card.h"

#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/result_words.h"
#include "ui/campaigns/split_bar.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

HoldOutCard::HoldOutCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_bar(new SplitBar)
    , m_text(makeParagraph(Type::Body, Tone::Text2))
    , m_seed(makeParagraph(Type::Aux, Tone::Text3))
    , m_layers(new BarTableView)
    , m_alike(new BarTableView)
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Icon))
{
  m_text->setObjectName(QStringLiteral("splitText"));
  m_layers->setObjectName(QStringLiteral("splitLayers"));
  m_edit->setObjectName(QStringLiteral("editHoldOut"));
  m_seed->setTextInteractionFlags(Qt::TextSelectableByMouse);
  addAction(m_edit);
  body()->setSpacing(6);
  body()->addWidget(m_bar);
  body()->addWidget(m_text);
  body()->addWidget(m_seed);
  body()->addWidget(m_layers);
  body()->addWidget(m_alike);
  connect(m_edit, &Button::clicked, this, &HoldOutCard::edit);
}

void HoldOutCard::showCampaign(const CampaignShown& shown)
{
  m_shown = shown;
  const double share = shown->campaign().plan.holdOut;
  m_edit->setVisible(!shown->split);
  m_bar->setVisible(shown->split.has_value());
  m_seed->setVisible(shown->split.has_value());
  if (shown->split)
    fillSplit(*shown->split);
  else
    m_text->setText(
        share > 0
            ? tr("%1 of the audience will be left alone, drawn at random when inviting begins, to tell what "
                 "the "
                 "campaign does. Under 50 people nobody is.")
                  .arg(words::percent(share))
            : tr("No control group: what the campaign does cannot be told from what would have happened."));
  fillBalance();
}

void HoldOutCard::fillSplit(const CampaignSplit& split)
{
  const auto treated = static_cast<qint64>(split.treated.cardinality()),
             left = static_cast<qint64>(split.heldOut.cardinality());
  const Zone& zone = m_shown->calendar.zone;
  m_bar->show(tr("To invite %1").arg(words::count(treated)),
              left > 0 ? tr("Control %1").arg(words::count(left)) : QString(),
              static_cast<double>(treated) / static_cast<double>(std::max<qint64>(1, treated + left)));
  m_text->setText(left > 0 ? tr("Drawn at random within each layer; the control group is not invited.")
                           : tr("No control group: fewer than 50 people, or none was wanted."));
  m_seed->setText(tr("Drawn %1, seed %2")
                      .arg(words::dateTime(split.at, zone.moment(m_shown->asOf), zone), text(split.seed)));
}

void HoldOutCard::fillBalance()
{
  const auto& split = m_shown->split;
  const bool shown = split && !split->heldOut.isEmpty();
  m_layers->setVisible(shown);
  m_alike->setVisible(shown && m_shown->balance);
  if (!shown)
    return;
  m_layers->setTitle(tr("Control group by layer"));
  m_layers->setRows(tr("Layer"), result_words::stratumColumns(),
                    result_words::stratumRows(*split, m_shown->scheme));
  if (!m_shown->balance)
    return;
  m_alike->setTitle(tr("How alike the groups were"));
  m_alike->setRows(tr("How alike"), result_words::balanceColumns(),
                   result_words::balanceRows(*m_shown->balance));
}

void HoldOutCard::edit()
{
  Campaign campaign = m_shown->campaign();
  const auto typed = Ask::current().text(window(), tr("Control group"),
                                         tr("Percent of the audience to be left alone, 0 to 50"),
                                         QString::number(campaign.plan.holdOut * 100));
  if (!typed)
    return;
  bool number = false;
  const double percent = typed->trimmed().remove(u'%').toDouble(&number);
  campaign.plan.holdOut = number ? percent / 100 : -1; // which is refused
  campaign_actions::save(m_session, campaign);
}

void HoldOutCard::retranslate()
{
  setTitle(tr("Control group"));
  m_edit->setTip(tr("Change how many are left alone"));
}

} // namespace weilu::ui
