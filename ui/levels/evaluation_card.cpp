// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/evaluation_card.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/table_export.h"
#include "ui/base/words_levels.h"
#include "ui/levels/evaluation_delegate.h"
#include "ui/levels/evaluation_table_model.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr std::array schedules{LevelSchedule::Month, LevelSchedule::Quarter, LevelSchedule::Off};

} // namespace

EvaluationCard::EvaluationCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_choice(new SegmentedControl)
    , m_export(new Button(Button::Kind::Icon))
    , m_model(new EvaluationTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("success")))
    , m_stack(new QStackedWidget)
    , m_note(makeLabel(Type::Aux, Tone::Text3))
    , m_leftOut(makeLabel(Type::Aux, Tone::Text3))
    , m_cost(makeLabel(Type::Aux, Tone::Text2))
    , m_short(new Callout(Callout::Kind::Warn))
    , m_scheduleLabel(makeLabel(Type::Body, Tone::Text2))
    , m_schedule(new QComboBox)
    , m_apply(new Button({}, Button::Kind::Primary))
{
  build();
}

void EvaluationCard::build()
{
  setFullBleed(true);
  m_choice->setObjectName(QStringLiteral("evaluationLists"));
  m_choice->setSmall(true);
  for (int i = 0; i < 3; ++i)
    m_choice->addSegment({});
  m_choice->setCurrent(0);
  m_export->setIconName(QStringLiteral("export"));
  addAction(m_choice);
  addAction(m_export);
  m_table->setObjectName(QStringLiteral("evaluation"));
  m_table->setRowLimit(6);
  m_table->setModel(m_model);
  m_table->setItemDelegate(new EvaluationDelegate(*m_model, m_table));
  for (const int column : {EvaluationTableModel::Benefits, EvaluationTableModel::Reason})
    m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  body()->addWidget(m_stack, 1);
  body()->addLayout(makeFoot());
  m_cost->setObjectName(QStringLiteral("evaluationCost"));
  m_short->setObjectName(QStringLiteral("evaluationShort"));
  m_apply->setObjectName(QStringLiteral("applyEvaluation"));
  m_schedule->setObjectName(QStringLiteral("evaluationSchedule"));
  connect(m_choice, &SegmentedControl::chosen, this, &EvaluationCard::showList);
  connect(m_export, &Button::clicked, this, &EvaluationCard::exportList);
  connect(m_model, &EvaluationTableModel::ticked, this, &EvaluationCard::fillFoot);
  connect(m_table, &DataTable::activated, this,
          [this](const QModelIndex& index) { emit personWanted({m_model->at(index.row()).person}); });
  connect(m_apply, &Button::clicked, this, &EvaluationCard::apply);
  connect(m_schedule, &QComboBox::activated, this, [this](int index) {
    const LevelSchedule schedule = schedules[static_cast<std::size_t>(index)];
    m_session.write<ChangeId>(Area::Community, tr("Saving the schedule"),
                              [schedule](Workspace& workspace, const Control&) -> Result<ChangeId> {
                                return workspace.setLevelSchedule(schedule);
                              });
  });
}

QLayout* EvaluationCard::makeFoot()
{
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(14, 8, 14, 12);
  foot->setSpacing(10);
  auto* notes = new QHBoxLayout;
  notes->addWidget(m_note, 1);
  notes->addWidget(m_leftOut);
  notes->addSpacing(12);
  notes->addWidget(m_cost);
  auto* actions = new QHBoxLayout;
  actions->setSpacing(8);
  actions->addWidget(m_scheduleLabel);
  actions->addWidget(m_schedule);
  actions->addStretch(1);
  actions->addWidget(m_apply);
  foot->addWidget(m_short);
  foot->addLayout(notes);
  foot->addLayout(actions);
  return foot;
}

EvaluationRows EvaluationCard::rows() const
{
  EvaluationRows rows{m_preview.ladder, m_preview.up, m_detail.up, m_detail.gifts, m_rules};
  if (m_choice->current() == 1) {
    rows.cases = m_preview.kept;
    rows.origins = m_detail.kept;
  } else if (m_choice->current() == 2) {
    rows.cases = m_preview.down;
    rows.origins = m_detail.down;
  }
  return rows;
}

void EvaluationCard::setRead(const LevelsRead& read)
{
  m_preview = read.preview;
  m_detail = read.detail;
  m_rules = read.rules;
  m_due = read.due;
  m_model->clearLeftOut();
  const QSignalBlocker quiet(m_schedule);
  m_schedule->clear();
  for (const LevelSchedule schedule : schedules) {
    m_schedule->addItem(words::schedule(schedule));
    if (schedule == read.schedule)
      m_schedule->setCurrentIndex(m_schedule->count() - 1);
  }
  retranslate();
  showList();
}

void EvaluationCard::showList()
{
  EvaluationRows shown = rows();
  m_stack->setCurrentIndex(shown.cases.empty() ? 1 : 0);
  m_model->setRows(
      std::move(shown),
      [this](std::uint32_t person) {
        const auto member = m_session.workspace().members().find({person});
        return member ? text(member->displayName.empty() ? member->nickname : member->displayName)
                      : QString::number(person);
      },
      m_choice->current() != 1);
  fitColumns();
  fillFoot();
}

void EvaluationCard::fitColumns()
{
  using Model = EvaluationTableModel;
  const bool keeps = m_choice->current() == 1;
  for (const int column : {Model::Tick, Model::Origin})
    m_table->setColumnHidden(column, keeps);
  const bool gives = !m_detail.gifts.empty();
  m_table->setColumnHidden(Model::Benefits, keeps || !gives);
  m_table->horizontalHeader()->setSectionResizeMode(Model::Origin,
                                                    gives ? QHeaderView::Interactive : QHeaderView::Stretch);
  for (const int column : {Model::Days, Model::Contributions, Model::Reason})
    m_table->setColumnHidden(column, !keeps);
  const std::array widths{std::pair(Model::Tick, 30),    std::pair(Model::Person, 108),
                          std::pair(Model::From, 72),    std::pair(Model::To, 112),
                          std::pair(Model::Points, 122), std::pair(Model::Origin, 112),
                          std::pair(Model::Days, 96),    std::pair(Model::Contributions, 96)};
  for (const auto& [column, width] : widths)
    m_table->setColumnWidth(column, Theme::of().px(width));
}

std::size_t EvaluationCard::moving() const
{
  return m_preview.up.size() + m_preview.down.size() -
         static_cast<std::size_t>(m_model->leftOut().cardinality());
}

void EvaluationCard::fillCost(const std::vector<BenefitGiving>& giving)
{
  const BenefitCost cost = costOf(giving);
  QStringList money, units, none;
  for (const auto& [currency, minor] : cost.money)
    money << (minor > 0 ? QStringLiteral("+") : QString()) + words::money(minor, text(currency));
  for (const BenefitGiving& each : giving) {
    units << tr("%1: %2 given, %3 taken back")
                 .arg(text(each.benefit.title), words::count(static_cast<qint64>(each.get.size())),
                      words::count(static_cast<qint64>(each.lose.size())));
    if (each.without > 0)
      none << tr("%1 for %Ln people", nullptr, static_cast<int>(each.without)).arg(text(each.benefit.title));
  }
  for (const std::string& title : cost.unknown)
    units << tr("The cost of %1 is not known.").arg(text(title));
  const QString sum = money.isEmpty() ? tr("none") : money.join(QStringLiteral(" · "));
  m_cost->setText(cost.unknown.empty() ? tr("Cost of benefits: %1").arg(sum)
                                       : tr("Cost of benefits: %1, some not known").arg(sum));
  m_cost->setToolTip(units.join(QLatin1Char('\n')));
  m_short->setVisible(!none.isEmpty());
  m_short->setTexts(tr("The stock does not suffice"),
                    tr("Those with most points get one first. There is none left of %1.")
                        .arg(none.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "))));
}

void EvaluationCard::fillFoot()
{
  const std::vector<BenefitGiving> giving = givingOf(m_preview, m_detail.gifts, m_model->leftOut());
  const auto given = static_cast<int>(givenInPlace(m_preview, giving).cardinality());
  const QString stay = tr("%Ln people stay where they are", nullptr, static_cast<int>(m_preview.staying));
  m_note->setText(given == 0 ? stay : tr("%1, %Ln of them get benefits", nullptr, given).arg(stay));
  m_leftOut->setText(tr("%Ln people unticked", nullptr, static_cast<int>(m_model->leftOut().cardinality())));
  m_apply->setText(tr("Apply to %Ln people", nullptr, static_cast<int>(moving())));
  m_apply->setEnabled(moving() > 0 || given > 0 || m_due.has_value());
  fillCost(giving);
}

void EvaluationCard::apply()
{
  m_apply->setEnabled(false); // until what follows was read
  m_session.write<ChangeId>(Area::Members | Area::Layers, tr("Applying the evaluation"),
                            [preview = m_preview, leftOut = m_model->leftOut()](
                                Workspace& workspace, const Control&) -> Result<ChangeId> {
                              return workspace.applyLevels(preview, leftOut);
                            });
}

void EvaluationCard::exportList()
{
  exportTable(m_session, this, *m_model, tr("Evaluation %1").arg(text(m_preview.asOf.iso())));
}

void EvaluationCard::retranslate()
{
  setTitle(tr("Evaluation"));
  setDefinition(
      tr("Up at once when all thresholds of a level hold. Down only when less than 90% of them hold and "
         "the last move is more than 30 days ago. Nobody with an open violation goes up. Everybody gets one "
         "of each benefit of their level, also who stays and never got it; what was not used is taken back "
         "from who goes down."));
  setFinding(m_due ? tr("Due since %1").arg(words::date(*m_due))
                   : tr("as of %1").arg(words::date(m_preview.asOf)));
  const std::array counts{m_preview.up.size(), m_preview.kept.size(), m_preview.down.size()};
  const std::array<QString, 3> names{tr("Up %1"), tr("Kept %1"), tr("Down %1")};
  for (int i = 0; i < 3; ++i) {
    const auto at = static_cast<std::size_t>(i);
    m_choice->setSegmentText(i, names[at].arg(words::count(static_cast<qint64>(counts[at]))));
  }
  m_export->setTip(tr("Export this list"));
  m_empty->setTexts(tr("Nobody is on this list"),
                    tr("People appear here when what they earned or did no longer fits their level"));
  m_scheduleLabel->setText(tr("Evaluate"));
  m_schedule->setAccessibleName(tr("How often levels are evaluated"));
  m_table->setAccessibleName(tr("Evaluation"));
  m_model->retranslate();
  fillFoot();
}

} // namespace weilu::ui
