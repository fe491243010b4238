// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/redemptions_tab.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "core/workspace_benefits.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/levels/redeem_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/skeleton.h"

namespace weilu::ui {

namespace {

enum Column { When, Person, Given, How, Points, State, Use, Cancel, Columns };
constexpr int mostGrants = 5000;

BadgeTone toneOf(GrantState state)
{
  switch (state) {
  case GrantState::Granted:
    return BadgeTone::Accent;
  case GrantState::Used:
    return BadgeTone::Good;
  case GrantState::Cancelled:
    return BadgeTone::Neutral;
  }
  return BadgeTone::Neutral;
}

CellRow cellsOf(const Grant& grant, const QString& title, const QString& name, const Zone& zone)
{
  CellRow row(Columns);
  row[When].text = words::ago(grant.at, Moment::now(), zone);
  row[When].dim = true;
  row[Person].text = name;
  row[Person].person = grant.member.value;
  row[Given].text = title;
  row[Given].aside = text(grant.note);
  row[How].text = words::grantWay(grant.way);
  row[Points].text = grant.points > 0 ? words::signedCount(-grant.points) : QStringLiteral("—");
  row[Points].number = true;
  row[Points].dim = grant.points == 0;
  row[State].badges = {words::grantState(grant.state)};
  row[State].tone = toneOf(grant.state);
  if (grant.state == GrantState::Granted) {
    row[Use].text = RedemptionsTab::tr("Mark used");
    row[Use].link = QStringLiteral("check");
  }
  if (grant.state != GrantState::Cancelled) {
    row[Cancel].text = RedemptionsTab::tr("Cancel it");
    row[Cancel].link = QStringLiteral("close");
  }
  return row;
}

} // namespace

RedemptionsTab::RedemptionsTab(Session& session, QWidget* parent)
    : LevelsTab(session, parent)
    , m_card(new Card)
    , m_redeem(new Button(QStringLiteral("gift"), {}, Button::Kind::Default))
    , m_export(new Button(Button::Kind::Icon))
    , m_model(new CellTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("gift")))
    , m_loading(new Skeleton(Skeleton::Form::Rows))
    , m_stack(new QStackedWidget)
{
  build();
  connect(m_redeem, &Button::clicked, this, &RedemptionsTab::redeem);
  connect(m_export, &Button::clicked, this, &RedemptionsTab::exportData);
  retranslate();
}

void RedemptionsTab::build()
{
  m_redeem->setObjectName(QStringLiteral("redeem"));
  m_redeem->setSmall(true);
  m_export->setObjectName(QStringLiteral("exportRedemptions"));
  m_export->setIconName(QStringLiteral("export"));
  m_table->setObjectName(QStringLiteral("redemptions"));
  m_empty->setObjectName(QStringLiteral("noRedemptions"));
  m_card->addAction(m_redeem);
  m_card->addAction(m_export);
  CellDelegate* cells = list_parts::prepare(m_table, m_model, {120, 190, 0, 120, 80, 110, 110, 100});
  connect(cells, &CellDelegate::clicked, this, &RedemptionsTab::act);
  connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) {
    act(m_model->index(index.row(), index.column() >= Use ? index.column() : int(Person)));
  });
  for (QWidget* view : {m_loading, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
    m_stack->addWidget(view);
  m_card->setFullBleed(true);
  m_card->body()->addWidget(m_stack);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 0, 20, 12);
  column->addWidget(m_card);
}

QString RedemptionsTab::title() const { return tr("Redemptions"); }

void RedemptionsTab::reload()
{
  if (!session().isOpen())
    return;
  if (!m_read)
    m_stack->setCurrentWidget(m_loading);
  session()
      .read<Log>(QStringLiteral("levels.redemptions"), {},
                 [](Workspace& workspace, const Control&) -> Result<Log> {
                   const BenefitStore store(workspace.db());
                   Log log;
                   log.grants = store.log({.member = {}, .benefit = {}, .limit = mostGrants});
                   for (const Benefit& benefit : store.all())
                     log.titles[benefit.id] = benefit.title;
                   std::vector<MemberId> ids;
                   for (const Grant& grant : log.grants) {
                     if (log.names.try_emplace(grant.member).second)
                       ids.push_back(grant.member);
                   }
                   for (const Member& member : workspace.members().findAll(ids))
                     log.names[member.id] = calledBy(member);
                   return log;
                 })
      ->onDone<Log>([this](Log log) { take(std::move(log)); });
}

void RedemptionsTab::take(Log log)
{
  m_read = true;
  m_log = std::move(log);
  fill();
}

void RedemptionsTab::fill()
{
  std::vector<CellTableModel::Row> rows;
  if (session().isOpen()) {
    const Zone zone = session().workspace().community().calendar.zone;
    for (const Grant& grant : m_log.grants)
      rows.push_back({grant.id.value, cellsOf(grant, text(m_log.titles[grant.benefit]),
                                              text(m_log.names[grant.member]), zone)});
  }
  m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
  m_card->setFinding(rows.empty() ? QString()
                                  : tr("%Ln entries, newest first", nullptr, static_cast<int>(rows.size())));
  m_export->setEnabled(!rows.empty());
  list_parts::setRows(m_table, m_model, std::move(rows));
}

void RedemptionsTab::act(const QModelIndex& index)
{
  const GrantId id{m_model->id(index.row())};
  const Cell& cell = m_model->cell(index);
  if (cell.person) {
    emit personWanted(MemberId{*cell.person});
    return;
  }
  if (cell.link.isEmpty())
    return;
  const bool use = index.column() == Use;
  session().write<ChangeId>(Area::Community, use ? tr("Noting that it was used") : tr("Cancelling"),
                            [id, use](Workspace& workspace, const Control&) {
                              return use ? useGrant(workspace, id) : cancelGrant(workspace, id);
                            });
}

void RedemptionsTab::redeem()
{
  if (!session().isOpen())
    return;
  auto* dialog = new RedeemDialog(session(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void RedemptionsTab::exportData() { exportTable(session(), this, *m_model, tr("Redemptions")); }

void RedemptionsTab::retranslate()
{
  m_card->setTitle(tr("Who got what"));
  m_card->setDefinition(
      tr("Every benefit that was given by hand or bought with points. Cancelling brings the unit "
         "back into stock and the points back to the person."));
  m_redeem->setText(tr("Redeem"));
  m_redeem->setToolTip(tr("Redeem or give a benefit"));
  m_export->setTip(tr("Save as CSV"));
  m_table->setAccessibleName(tr("Redemptions"));
  m_model->setHeads(
      {tr("When"), tr("Person"), tr("Benefit"), tr("How"), tr("Points"), tr("State"), QString(), QString()},
      {Points});
  m_empty->setTexts(tr("Nobody got anything yet"),
                    tr("What people redeem or are given is listed here, with a way to take it back"));
  fill();
}

} // namespace weilu::ui
