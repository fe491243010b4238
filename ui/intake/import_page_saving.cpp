// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "core/store/change_log.h"
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
  QFile rejects(m_folder.filePath(QStringLiteral("rejects.csv")));
  if (!rejects.copy(to))
    tellNotSaved(
        {RefusalCode::FileNotWritable, {{"file", utf8(to)}, {"reason", utf8(rejects.errorString())}}});
}

void ImportPage::importRepaired()
{
  const QString name = QFileInfo(m_file).completeBaseName() + tr("-repaired") + QStringLiteral(".csv");
  const QString to = m_folder.filePath(name);
  ImportOptions choices = m_choices;
  choices.leftOut.clear(); // rows are others here
  choices.decisions.clear();
  choices.roster.reset(); // and they are not the whole list
  session()
      .read<SourceFile>(
          QStringLiteral("import.inspect"), {},
          [path = std::filesystem::path(utf8(to)), source = m_source,
           repairs = m_result->repairs()](Workspace&, const Control& control) -> weilu::Result<SourceFile> {
            if (auto written = writeRepaired(path, source, repairs, control); !written)
              return tl::unexpected(written.error());
            return inspect(path, repairedOptions(source), control);
          })
      ->onDone<SourceFile>([this, to, choices](SourceFile repaired) {
        m_banner->hide();
        m_file = to;
        m_options = repairedOptions(m_source);
        m_choices = choices;
        showPart(std::move(repaired));
      })
      ->onTrouble(
          [this, name](const JobTrouble& found) { tell(tr("%1 cannot be imported").arg(name), found); });
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
