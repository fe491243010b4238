// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/ballots_dialog.h"

#include <QFileInfo>

#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"

namespace weilu::ui {

BallotsDialog::BallotsDialog(Session& session, const Campaign& campaign, BallotFile file, QWidget* parent)
    : FormDialog(tr("Import ballots"), tr("Take %Ln ballots", nullptr, static_cast<int>(file.ballots.size())),
                 parent)
    , m_session(session)
    , m_campaign(campaign.id)
    , m_file(std::move(file))
    , m_rows(new CellTableModel(this))
    , m_table(new DataTable)
{
  constexpr int leastWidth = 620;
  setObjectName(QStringLiteral("ballotsDialog"));
  setMinimumWidth(Theme::of().px(leastWidth));
  QStringList columns;
  for (const std::string& header : m_file.choices)
    columns << text(header);
  const QString name = QFileInfo(text(m_file.file.path.string())).fileName();
  addWide(makeParagraph(
      Type::Body, Tone::Text,
      tr("%1: %Ln rows. What people chose stands in \"%2\".", nullptr, static_cast<int>(m_file.rows))
          .arg(name, columns.join(tr("\", \"", "between names of columns")))));
  fill();
  verb()->setEnabled(!m_file.ballots.empty());
  connect(this, &FormDialog::verbPressed, this, &BallotsDialog::save);
}

void BallotsDialog::fill()
{
  if (m_file.problems.empty()) {
    addWide(makeParagraph(Type::Body, Tone::Good, tr("Every row can be counted.")));
    return;
  }
  int out = 0;
  std::vector<CellTableModel::Row> rows;
  for (const BallotProblem& one : m_file.problems) {
    out += one.rejects ? 1 : 0;
    CellRow row(4);
    row[0].text = words::count(static_cast<qint64>(one.row));
    row[1].text = text(one.column);
    row[2].text = text(one.value);
    row[3].text = words::ballotProblem(one);
    row[3].dim = !one.rejects;
    rows.push_back({static_cast<qint64>(rows.size()), std::move(row)});
  }
  addWide(makeParagraph(Type::Body, out > 0 ? Tone::Warn : Tone::Text2,
                        out > 0 ? tr("%Ln rows cannot be counted and stay out:", nullptr, out)
                                : tr("Every row can be counted. To know:")));
  m_table->setObjectName(QStringLiteral("ballotProblems"));
  m_table->setAccessibleName(tr("Rows with problems"));
  list_parts::prepare(m_table, m_rows, {56, 110, 140, 0});
  m_rows->setHeads({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, {});
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_table->setRowLimit(8);
  list_parts::setRows(m_table, m_rows, std::move(rows));
  addWide(m_table);
}

void BallotsDialog::save()
{
  verb()->setEnabled(false);
  closeWhenDone<ChangeId>(
      this, m_session.write<ChangeId>(
                Area::Members | Area::Activity | Area::Community, tr("Taking ballots"),
                [id = m_campaign, ballots = m_file.ballots](Workspace& workspace, const Control& control) {
                  return castBallots(workspace, id, ballots, control);
                }));
}

} // namespace weilu::ui
