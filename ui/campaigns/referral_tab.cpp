// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/referral_tab.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/referral_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_parts.h"

#include <algorithm>

namespace weilu::ui {

namespace {

Result<ReferralsRead> readReferrals(Workspace& workspace, CampaignId id)
{
  auto referrals = referralsOf(workspace, id);
  if (!referrals)
    return tl::unexpected(referrals.error());
  ReferralsRead read{std::move(*referrals), {}};
  std::vector<MemberId> ids;
  for (const CampaignReferral& one : read.referrals.referrals)
    ids.insert(ids.end(), {one.newcomer, one.referrer});
  std::ranges::sort(ids);
  const auto twice = std::ranges::unique(ids);
  ids.erase(twice.begin(), twice.end());
  for (const Member& member : workspace.members().findAll(ids))
    read.names.emplace(member.id, calledBy(member));
  return read;
}

} // namespace

ReferralTab::ReferralTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_people(new Card)
    , m_pairs(new Card)
    , m_add(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
    , m_remove(new Button(QStringLiteral("trash"), {}, Button::Kind::Icon))
    , m_empty(new EmptyState(QStringLiteral("members")))
    , m_peopleRows(new CellTableModel(this))
    , m_pairRows(new CellTableModel(this))
    , m_peopleTable(new DataTable)
    , m_pairTable(new DataTable)
{
  build();
  connect(m_add, &Button::clicked, this, &ReferralTab::add);
  connect(m_remove, &Button::clicked, this, &ReferralTab::remove);
}

void ReferralTab::buildTables()
{
  CellDelegate* people = list_parts::prepare(m_peopleTable, m_peopleRows, {0, 80, 150, 80});
  connect(people, &CellDelegate::clicked, this, [this](const QModelIndex& index) {
    const MemberId person{m_peopleRows->id(index.row())};
    const auto line = std::ranges::find_if(
        m_read.referrals.people, [&](const ReferrerLine& one) { return one.referrer.member == person; });
    if (index.column() == 0)
      emit personWanted(person);
    else if (line != m_read.referrals.people.end())
      emit peopleWanted({tr("Brought by %1").arg(name(person)), line->referrer.brought});
  });
  CellDelegate* pairs = list_parts::prepare(m_pairTable, m_pairRows, {0, 0});
  connect(pairs, &CellDelegate::clicked, this, [this](const QModelIndex& index) {
    emit personWanted({m_pairRows->cell(index).person.value_or(0)});
  });
}

void ReferralTab::build()
{
  const std::pair<QWidget*, const char*> names[] = {{m_people, "cardReferrers"}, {m_pairs, "cardReferrals"},
                                                    {m_add, "addReferral"},      {m_remove, "removeReferral"},
                                                    {m_empty, "noReferrals"},    {m_peopleTable, "referrers"},
                                                    {m_pairTable, "referrals"}};
  for (const auto& [widget, name] : names)
    widget->setObjectName(QString::fromLatin1(name));
  m_add->setSmall(true);
  m_people->addAction(m_add);
  m_pairs->addAction(m_remove);
  buildTables();
  for (DataTable* table : {m_peopleTable, m_pairTable}) {
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->setRowLimit(14);
  }
  for (const auto& [card, table] : {std::pair(m_people, m_peopleTable), std::pair(m_pairs, m_pairTable)}) {
    card->setFullBleed(true);
    card->body()->addWidget(table);
  }
  m_people->body()->addWidget(m_empty);
  constexpr int side = 20, gap = 12;
  auto* content = new QWidget;
  auto* cards = new QHBoxLayout(content);
  cards->setContentsMargins(side, 4, side, side);
  cards->setSpacing(gap);
  cards->addWidget(m_people, 3, Qt::AlignTop);
  cards->addWidget(m_pairs, 2, Qt::AlignTop);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
}

QString ReferralTab::title() const { return tr("Referrals"); }

void ReferralTab::showCampaign(const CampaignShown& shown)
{
  m_shown = shown;
  session()
      .read<ReferralsRead>(QStringLiteral("campaign-referrals"), tr("Reading referrals"),
                           [id = shown->campaign().id](Workspace& workspace, const Control&) {
                             return readReferrals(workspace, id);
                           })
      ->onDone<ReferralsRead>([this](ReferralsRead read) {
        m_read = std::move(read);
        fill();
      });
}

QString ReferralTab::name(MemberId person) const
{
  const auto found = m_read.names.find(person);
  return found == m_read.names.end() ? QString() : text(found->second);
}

QString ReferralTab::tier(const ReferrerLine& line) const
{
  const auto& tiers = m_read.referrals.tiers;
  if (line.reached == 0)
    return tiers.empty() ? QString()
                         : tr("%Ln more to the first", nullptr,
                              tiers.front().people - static_cast<int>(line.referrer.brought.cardinality()));
  const CampaignReward& reached = tiers[line.reached - 1];
  return reached.title.empty() ? tr("Brought %1").arg(words::count(reached.people)) : text(reached.title);
}

void ReferralTab::fill()
{
  const bool any = !m_read.referrals.people.empty();
  m_peopleTable->setVisible(any);
  m_pairs->setVisible(any);
  m_empty->setVisible(!any);
  const int count = static_cast<int>(m_read.referrals.referrals.size());
  m_people->setFinding(any ? tr("%Ln people brought", nullptr, count) : QString());
  fillPeople();
  fillPairs();
}

void ReferralTab::fillPeople()
{
  std::vector<CellTableModel::Row> rows;
  for (const ReferrerLine& line : m_read.referrals.people) {
    CellRow row(4);
    row[0].text = name(line.referrer.member);
    row[0].person = line.referrer.member.value;
    row[1].text = words::count(static_cast<qint64>(line.referrer.brought.cardinality()));
    row[1].link = QStringLiteral("members");
    row[1].number = true;
    row[2].text = tier(line);
    row[2].dim = line.reached == 0;
    row[3].text = words::count(line.points);
    row[3].number = true;
    rows.push_back({line.referrer.member.value, std::move(row)});
  }
  list_parts::setRows(m_peopleTable, m_peopleRows, std::move(rows));
}

void ReferralTab::fillPairs()
{
  std::vector<CellTableModel::Row> rows;
  for (const CampaignReferral& one : m_read.referrals.referrals) {
    CellRow row(2);
    for (const auto& [at, person] : {std::pair(0, one.newcomer), std::pair(1, one.referrer)}) {
      row[static_cast<std::size_t>(at)].text = name(person);
      row[static_cast<std::size_t>(at)].person = person.value;
    }
    rows.push_back({one.newcomer.value, std::move(row)});
  }
  m_remove->setEnabled(!rows.empty());
  list_parts::setRows(m_pairTable, m_pairRows, std::move(rows));
}

void ReferralTab::add()
{
  auto* dialog = new ReferralDialog(session(), m_shown->campaign().id, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void ReferralTab::remove()
{
  const QModelIndex index = m_pairTable->currentIndex();
  if (!index.isValid())
    return;
  session().write<ChangeId>(
      Area::Members | Area::Community, tr("Taking a referral back"),
      [id = m_shown->campaign().id, person = MemberId{m_pairRows->id(index.row())}](
          Workspace& workspace, const Control&) { return removeReferral(workspace, id, person); });
}

bool ReferralTab::exportData()
{
  exportTable(session(), this, *m_pairRows, tr("Referrals of %1").arg(text(m_shown->campaign().title)));
  return true;
}

void ReferralTab::retranslate()
{
  m_people->setTitle(tr("Who brought people"));
  m_pairs->setTitle(tr("Who was brought"));
  m_add->setText(tr("Note who brought whom"));
  m_remove->setTip(tr("Take the chosen referral back"));
  m_empty->setTexts(
      tr("Nobody has brought anybody yet"),
      tr("Note who brought whom. Whoever reaches a tier of the plan's rewards gets it at once."));
  m_peopleRows->setHeads({tr("Name"), tr("Brought"), tr("Tier"), tr("Points")}, {1, 3});
  m_pairRows->setHeads({tr("Newcomer"), tr("Brought by")}, {});
  m_peopleTable->setAccessibleName(tr("Who brought people"));
  m_pairTable->setAccessibleName(tr("Who was brought"));
}

} // namespace weilu::ui
