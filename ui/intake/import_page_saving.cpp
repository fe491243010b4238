// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "ui/base/questions.h"
#include "ui/base/text.h"
#include "ui/intake/import_page.h"
#include "ui/intake/problems_file.h"

namespace weilu::ui {

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
