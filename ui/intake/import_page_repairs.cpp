// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "core/store/change_log.h"
#include "core/workspace.h"
#include "ui/base/text.h"
#include "ui/intake/import_page.h"
#include "ui/intake/result_step.h"
#include "ui/widgets/callout.h"

#include <set>

namespace weilu::ui {

namespace {

std::set<std::uint64_t> rowsOf(const std::vector<ImportProblem>& problems)
{
  std::set<std::uint64_t> rows;
  for (const ImportProblem& problem : problems)
    rows.insert(problem.row);
  return rows;
}

bool isUndone(Workspace& workspace, ChangeId id)
{
  const auto change = workspace.changes().find(id);
  return change && change->undone;
}

} // namespace

void ImportPage::showResult()
{
  ResultStep::Next next{m_queue.size() > 0, !m_options.map.empty() && m_source.mapping.empty()};
  if (!m_earlier.empty()) {
    const Earlier& earlier = m_earlier.back();
    const auto cameIn = rowsThatCameIn(earlier.repairs, m_imported.report.rejected);
    next.mapping = false; // they are the columns of the file before
    next.others = static_cast<int>(rowsOf(earlier.imported.report.rejected).size() - cameIn.size());
  }
  m_result->setReport(m_source, m_imported, next);
  goTo(Result);
}

void ImportPage::importRepaired()
{
  QString name = QFileInfo(m_file).completeBaseName();
  if (m_earlier.empty())
    name += tr("-repaired");
  else
    name += QString::number(m_earlier.size() + 1);
  name += QStringLiteral(".csv");
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
        m_earlier.push_back({m_file, m_options, m_choices, m_source, std::move(m_imported), m_someCameIn,
                             m_result->repairs()});
        m_file = to;
        m_options = repairedOptions(m_source);
        m_choices = choices;
        showPart(std::move(repaired));
      })
      ->onTrouble(
          [this, name](const JobTrouble& found) { tell(tr("%1 cannot be imported").arg(name), found); });
}

void ImportPage::backToRejects()
{
  Earlier earlier = std::move(m_earlier.back());
  m_earlier.pop_back();
  Workspace& workspace = session().workspace();
  const bool wasImported =
      m_stack->currentIndex() == Result && !isUndone(workspace, m_imported.report.change);
  const auto cameIn =
      wasImported ? rowsThatCameIn(earlier.repairs, m_imported.report.rejected) : std::set<std::uint64_t>();
  ImportReport& report = earlier.imported.report;
  std::erase_if(report.rejected, [&](const ImportProblem& problem) { return cameIn.contains(problem.row); });
  std::erase_if(earlier.repairs, [&](const auto& repair) { return cameIn.contains(repair.first); });
  report.counts.rejected -= cameIn.size();
  m_file = earlier.file;
  m_options = std::move(earlier.options);
  m_choices = std::move(earlier.choices);
  m_source = std::move(earlier.source);
  m_imported = std::move(earlier.imported);
  m_someCameIn = earlier.someCameIn || !cameIn.empty();
  m_banner->hide();
  showResult();
  m_result->putRight(earlier.repairs);
  if (isUndone(workspace, m_imported.report.change))
    m_result->setUndone(true);
}

} // namespace weilu::ui
