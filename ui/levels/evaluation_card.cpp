// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/evaluation_card.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>

#include "ui/base/words_levels.h"
#include "ui/levels/evaluation_table_model.h"
#include "ui/levels/table_export.h"
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
  m_table->setRowLimit(8);
  m_table->setModel(m_model);
  m_table->horizontalHeader()->setSectionResizeMode(EvaluationTableModel::Person, QHeaderView::Stretch);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  body()->addWidget(m_stack, 1);
  body()->addLayout(makeFoot());
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
  auto* actions = new QHBoxLayout;
  actions->setSpacing(8);
  actions->addWidget(m_scheduleLabel);
  actions->addWidget(m_schedule);
  actions->addStretch(1);
  actions->addWidget(m_apply);
  foot->addLayout(notes);
  foot->addLayout(actions);
  return foot;
}

const std::vector<LevelCase>& EvaluationCard::cases() const
{
  switch (m_choice->current()) {
  case 1:
    return m_preview.kept;
  case 2:
    return m_preview.down;
  default:
    return m_preview.up;
  }
}

void EvaluationCard::setRead(const LevelsRead& read)
{
  m_preview = read.preview;
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
  const bool keeps = m_choice->current() == 1;
  m_model->setCases(
      m_preview.ladder, cases(),
      [this](std::uint32_t person) {
        const auto member = m_session.workspace().members().find({person});
        return member ? text(member->displayName.empty() ? member->nickname : member->displayName)
                      : QString::number(person);
      },
      !keeps);
  m_table->setColumnHidden(EvaluationTableModel::Tick, keeps);
  m_table->setColumnHidden(EvaluationTableModel::Reason, !keeps);
  m_table->setColumnWidth(EvaluationTableModel::Tick, Theme::of().px(30));
  for (const int column : {EvaluationTableModel::From, EvaluationTableModel::To})
    m_table->setColumnWidth(column, Theme::of().px(80));
  m_table->setColumnWidth(EvaluationTableModel::Points, Theme::of().px(130));
  for (const int column : {EvaluationTableModel::Days, EvaluationTableModel::Contributions})
    m_table->setColumnWidth(column, Theme::of().px(96));
  m_table->setColumnWidth(EvaluationTableModel::Reason, Theme::of().px(170));
  m_stack->setCurrentIndex(cases().empty() ? 1 : 0);
  fillFoot();
}

std::size_t EvaluationCard::moving() const
{
  return m_preview.up.size() + m_preview.down.size() -
         static_cast<std::size_t>(m_model->leftOut().cardinality());
}

void EvaluationCard::fillFoot()
{
  m_note->setText(tr("%Ln people stay where they are", nullptr, static_cast<int>(m_preview.staying)));
  m_leftOut->setText(tr("%Ln people unticked", nullptr, static_cast<int>(m_model->leftOut().cardinality())));
  m_apply->setText(tr("Apply to %Ln people", nullptr, static_cast<int>(moving())));
  m_apply->setEnabled(moving() > 0 || m_due.has_value());
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
         "the last move is more than 30 days ago. Nobody with an open violation goes up."));
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
