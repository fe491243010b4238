// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/ballot_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"

#include <algorithm>

namespace weilu::ui {

BallotDialog::BallotDialog(Session& session, Campaign campaign, const Ballot& known, QWidget* parent)
    : FormDialog(known.member.valid() ? tr("Replace a ballot") : tr("Enter a ballot"), tr("Take the ballot"),
                 parent)
    , m_session(session)
    , m_campaign(std::move(campaign))
    , m_people(new PeoplePicker(session, QStringLiteral("ballot")))
{
  setObjectName(QStringLiteral("ballotDialog"));
  if (const auto member = session.workspace().members().find(known.member))
    m_people->add(*member);
  addWide(m_people);
  build(known);
  connect(m_people, &PeoplePicker::changed, this, &BallotDialog::enable);
  connect(this, &FormDialog::verbPressed, this, &BallotDialog::save);
  enable();
}

void BallotDialog::build(const Ballot& known)
{
  if (m_campaign.plan.vote == VoteMethod::Ranked) {
    buildRanks(known.choice);
    return;
  }
  auto* group = new QWidget;
  auto* column = new QVBoxLayout(group);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  for (const VoteOption& option : m_campaign.plan.options) {
    QAbstractButton* box = nullptr;
    if (m_campaign.plan.vote == VoteMethod::Single)
      box = new QRadioButton(text(option.title));
    else
      box = new QCheckBox(text(option.title));
    box->setObjectName(QStringLiteral("option-") + text(option.code));
    box->setChecked(std::ranges::find(known.choice, option.code) != known.choice.end());
    connect(box, &QAbstractButton::toggled, this, &BallotDialog::enable);
    m_boxes.push_back(box);
    column->addWidget(box);
  }
  addRow(tr("Choice"), group);
}

void BallotDialog::buildRanks(const std::vector<std::string>& choice)
{
  for (std::size_t place = 0; place < m_campaign.plan.options.size(); ++place) {
    auto* rank = new QComboBox;
    rank->setObjectName(QStringLiteral("rank%1").arg(place + 1));
    rank->addItem(QStringLiteral("—"), QString());
    for (const VoteOption& option : m_campaign.plan.options)
      rank->addItem(text(option.title), text(option.code));
    if (place < choice.size())
      rank->setCurrentIndex(std::max(0, rank->findData(text(choice[place]))));
    connect(rank, &QComboBox::currentIndexChanged, this, &BallotDialog::enable);
    m_ranks.push_back(rank);
    addRow(tr("Choice %1").arg(place + 1), rank);
  }
}

std::vector<std::string> BallotDialog::choice() const
{
  std::vector<std::string> choice;
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    if (m_boxes[i]->isChecked())
      choice.push_back(m_campaign.plan.options[i].code);
  }
  for (const QComboBox* rank : m_ranks) {
    if (rank->currentIndex() > 0)
      choice.push_back(utf8(rank->currentData().toString()));
  }
  return choice;
}

void BallotDialog::enable()
{
  verb()->setEnabled(m_people->people().size() == 1 && !choice().empty());
  complain(m_people->people().size() > 1 ? tr("A ballot is of one person.") : QString());
}

void BallotDialog::save()
{
  verb()->setEnabled(false);
  closeWhenDone<ChangeId>(this,
                          m_session.write<ChangeId>(
                              Area::Members | Area::Activity | Area::Community, tr("Taking a ballot"),
                              [id = m_campaign.id, ballot = Ballot{m_people->people().front(), choice(), {}}](
                                  Workspace& workspace, const Control& control) {
                                return castBallots(workspace, id, {&ballot, 1}, control);
                              }));
}

} // namespace weilu::ui
