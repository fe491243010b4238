// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/attendance_dialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPointer>
#include <QStandardItemModel>

#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/base/words_attendance.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <array>
#include <utility>

namespace weilu::ui {

namespace {

constexpr std::array outcomes{AttendanceOutcome::SignedUp, AttendanceOutcome::WalkIn,
                              AttendanceOutcome::Already, AttendanceOutcome::NoPlace,
                              AttendanceOutcome::Unknown};
constexpr int leastWidth = 600, rowsShown = 7, rowWidth = 56, nameWidth = 130;

QString peopleCount(std::int64_t count) { return words::count(count); }

} // namespace

AttendanceDialog::AttendanceDialog(Session& session, const Campaign& campaign, AttendancePlan plan,
                                   QWidget* parent)
    : FormDialog(tr("Who came to \"%1\"").arg(text(campaign.title)), tr("Note who came"), parent)
    , m_session(session)
    , m_plan(std::move(plan))
    , m_confirmed(new QCheckBox(tr("It is of this campaign all the same")))
    , m_people(new QStandardItemModel(this))
{
  setObjectName(QStringLiteral("attendanceDialog"));
  setMinimumWidth(Theme::of().px(leastWidth)); // a form does not ask for what lies over its whole width
  m_confirmed->setObjectName(QStringLiteral("attendanceConfirmed"));
  addRow(tr("File"), makeLabel(Type::Body, Tone::Text, text(m_plan.file)));
  if (!m_plan.topic.empty())
    addRow(tr("Topic"), makeLabel(Type::Body, Tone::Text, text(m_plan.topic)));
  addCounts();
  addPeople();
  addDoubts(campaign);
  connect(m_confirmed, &QCheckBox::toggled, this, &AttendanceDialog::follow);
  connect(this, &FormDialog::verbPressed, this, &AttendanceDialog::apply);
  follow();
}

void AttendanceDialog::addCounts()
{
  const auto add = [this](const QString& name, std::int64_t count, const QString& code) {
    auto* label = makeLabel(Type::Card, Tone::Text, peopleCount(count));
    label->setObjectName(QStringLiteral("attendance-") + code);
    addRow(name, label);
  };
  for (const AttendanceOutcome outcome : outcomes) {
    const bool told = outcome == AttendanceOutcome::SignedUp || outcome == AttendanceOutcome::WalkIn;
    if (told || m_plan.count(outcome) > 0)
      add(words::attendanceOutcome(outcome), m_plan.count(outcome), text(code(outcome)));
  }
  add(tr("Signed up, and not in the file"), m_plan.missing, QStringLiteral("missing"));
}

void AttendanceDialog::addPeople()
{
  m_people->setHorizontalHeaderLabels({tr("Row"), tr("Name"), tr("What becomes of it")});
  for (const AttendanceLine& line : m_plan.lines) {
    QString becomes = words::attendanceOutcome(line.outcome);
    if (line.from.problem)
      becomes += QStringLiteral(" · ") + words::problem(*line.from.problem);
    QList<QStandardItem*> cells{new QStandardItem(QString::number(line.from.row)),
                                new QStandardItem(text(line.from.name)), new QStandardItem(becomes)};
    for (QStandardItem* cell : cells)
      cell->setEditable(false);
    m_people->appendRow(cells);
  }
  auto* table = new DataTable;
  table->setObjectName(QStringLiteral("attendancePeople"));
  table->setAccessibleName(tr("People in the file"));
  table->setModel(m_people);
  table->setRowLimit(rowsShown);
  table->horizontalHeader()->resizeSection(0, Theme::of().px(rowWidth));
  table->horizontalHeader()->resizeSection(1, Theme::of().px(nameWidth));
  table->horizontalHeader()->setStretchLastSection(true);
  addWide(table);
}

void AttendanceDialog::addDoubts(const Campaign& campaign)
{
  m_confirmed->setVisible(!m_plan.doubts.empty());
  if (m_plan.doubts.empty())
    return;
  QStringList sentences;
  for (const AttendanceDoubt doubt : m_plan.doubts)
    sentences << words::attendanceDoubt(doubt, text(m_plan.topic), text(campaign.title));
  auto* callout = new Callout(Callout::Kind::Warn);
  callout->setObjectName(QStringLiteral("attendanceDoubts"));
  callout->setTexts(tr("The file may be of another event"), sentences.join(QLatin1Char(' ')));
  addWide(callout);
  addWide(m_confirmed);
}

void AttendanceDialog::follow()
{
  const std::int64_t come =
      m_plan.count(AttendanceOutcome::SignedUp) + m_plan.count(AttendanceOutcome::WalkIn);
  verb()->setText(tr("Note that %Ln people came", nullptr, static_cast<int>(come)));
  verb()->setEnabled(come > 0 && (m_plan.doubts.empty() || m_confirmed->isChecked()));
}

void AttendanceDialog::apply()
{
  writeOrSay(
      this, m_session, Area::Community | Area::Activity, tr("Noting who came"),
      [plan = m_plan, confirmed = m_confirmed->isChecked()](Workspace& workspace, const Control& control) {
        return importAttendance(workspace, plan, confirmed, control);
      });
}

void showAttendance(Session& session, const Campaign& campaign, const QString& file, QWidget* parent)
{
  const QPointer<QWidget> over(parent);
  session
      .read<AttendancePlan>(QStringLiteral("attendance"), AttendanceDialog::tr("Reading who came"),
                            [id = campaign.id, file = std::filesystem::path(utf8(file))](
                                Workspace& workspace, const Control& control) {
                              return planAttendance(workspace, id, file, control);
                            })
      ->onDone<AttendancePlan>([&session, campaign, over](AttendancePlan plan) {
        if (!over)
          return;
        auto* dialog = new AttendanceDialog(session, campaign, std::move(plan), over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
      })
      ->onTrouble([&session](const JobTrouble& trouble) { emit session.failed(trouble); });
}

void askForAttendance(Session& session, const Campaign& campaign, QWidget* parent)
{
  const QStringList files =
      Ask::current().openFiles(parent, AttendanceDialog::tr("Open a list of who came"),
                               AttendanceDialog::tr("Lists (*.csv *.xlsx *.txt *.tsv)"));
  if (!files.isEmpty())
    showAttendance(session, campaign, files.first(), parent);
}

} // namespace weilu::ui
