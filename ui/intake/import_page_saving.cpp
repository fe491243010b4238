// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "core/intake/rejects_file.h"
#include "core/workspace.h"
#include "ui/base/questions.h"
#include "ui/base/text.h"
#include "ui/intake/import_page.h"
#include "ui/intake/problems_file.h"
#include "ui/intake/result_step.h"
#include "ui/widgets/callout.h"

namespace weilu::ui {

void ImportPage::saveMapping()
{
  const QString proposed =
      m_source.mapping.empty() ? QFileInfo(m_file).completeBaseName() : text(m_source.mapping);
  const auto name =
      Ask::current().text(this, tr("Keep these columns"),
                          tr("Files with the same columns will be read this way. Name:"), proposed);
  if (!name || name->trimmed().isEmpty())
    return;
  const SavedMapping mapping = mappingOf(m_source, m_options, utf8(name->trimmed()));
  session().attempt(Area::Community, [&mapping](Workspace& workspace) -> weilu::Result<ChangeLabel> {
    const ChangeLabel label{"mapping-saved", {{"name", mapping.name}}};
    Edit edit(workspace.db(), label);
    if (const auto saved = SavedMappings(workspace.communities()).save(mapping); !saved)
      return tl::unexpected(saved.error());
    edit.commit();
    return label;
  });
}

void ImportPage::saveRejects()
{
  const QString to =
      Ask::current().saveFile(this, tr("Export rejected rows"),
                              QFileInfo(m_file).completeBaseName() + tr("-rejected") + QStringLiteral(".csv"),
                              tr("CSV files (*.csv)"));
  if (to.isEmpty())
    return;
  QFile::remove(to);
  if (m_someCameIn) {
    saveOthers(to);
    return;
  }
  QFile rejects(rejectsPath());
  if (!rejects.copy(to))
    tellNotSaved(
        {RefusalCode::FileNotWritable, {{"file", utf8(to)}, {"reason", utf8(rejects.errorString())}}});
}

void ImportPage::saveOthers(const QString& to)
{
  std::vector<RejectedRow> rows;
  for (const ImportProblem& problem : m_imported.report.rejected) {
    if (problem.rejects)
      rows.push_back({problem.row, problem.kind});
  }
  session()
      .read<bool>(QStringLiteral("import.rejects"), {},
                  [source = m_source, rows = std::move(rows),
                   path = utf8(to)](Workspace&, const Control& control) -> weilu::Result<bool> {
                    auto written = RejectsFile::write(path, source, rows, control);
                    if (!written)
                      return tl::unexpected(written.error());
                    written->keep();
                    return true;
                  })
      ->onTrouble([this](const JobTrouble& found) { tell(tr("The file could not be saved"), found); });
}

QString ImportPage::rejectsPath() const
{
  return m_folder.filePath(QStringLiteral("rejects-%1.csv").arg(m_earlier.size()));
}

void ImportPage::saveProblems()
{
  const QString to =
      Ask::current().saveFile(this, tr("Export problems"),
                              QFileInfo(m_file).completeBaseName() + tr("-problems") + QStringLiteral(".csv"),
                              tr("CSV files (*.csv)"));
  if (to.isEmpty())
    return;
  if (const auto written = writeProblems(to, m_problems); !written)
    tellNotSaved(written.error());
}

void ImportPage::tellNotSaved(const Refusal& refusal)
{
  tell(tr("The file could not be saved"), {refusal, {}});
}

} // namespace weilu::ui
