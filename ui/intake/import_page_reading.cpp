// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStackedWidget>

#include "core/intake/source_parts.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/facts_bar.h"
#include "ui/intake/import_page.h"
#include "ui/intake/mapping_step.h"

#include <utility>

namespace weilu::ui {

void ImportPage::lookInto(const QString& file)
{
  if (!session().isOpen())
    return;
  m_file = file;
  session()
      .read<SourceParts>(QStringLiteral("import.inspect"), {},
                         [path = utf8(file)](Workspace& workspace, const Control& control) {
                           ReadOptions asked;
                           asked.own = SavedMappings(workspace.communities()).list();
                           return sourceParts(path, asked, control);
                         })
      ->onDone<SourceParts>([this](SourceParts found) {
        if (m_file.isEmpty()) // left alone meanwhile
          return;
        m_queue.setParts(std::move(found.parts));
        beginNext();
      })
      ->onTrouble([this](const JobTrouble& found) { cannotRead(found); });
}

void ImportPage::showPart(SourceFile part)
{
  m_source = std::move(part);
  QStringList own;
  for (const SavedMapping& mapping : SavedMappings(session().workspace().communities()).list())
    own << text(mapping.name);
  m_mapping->facts().setOwn(own);
  m_mapping->setFile(m_source);
  m_mapping->setRefusal({});
  m_mapping->setChoices(m_choices);
  goTo(Map);
  plan();
}

void ImportPage::inspectAgain()
{
  if (m_file.isEmpty() || !session().isOpen())
    return;
  m_mapping->setPlanning({});
  session()
      .read<SourceFile>(
          QStringLiteral("import.inspect"), {},
          [path = utf8(m_file), options = m_options](Workspace& workspace, const Control& control) {
            ReadOptions asked = options;
            asked.own = SavedMappings(workspace.communities()).list();
            return inspect(path, asked, control);
          })
      ->onDone<SourceFile>([this](SourceFile source) {
        if (!m_file.isEmpty()) // else left alone meanwhile
          showPart(std::move(source));
      })
      ->onTrouble([this](const JobTrouble& found) { cannotRead(found); });
}

void ImportPage::plan()
{
  m_mapping->setPlanning({});
  Job* job = session().read<ImportPlan>(
      QStringLiteral("import.plan"), {},
      [source = m_source, choices = m_choices](Workspace& workspace, const Control& control) {
        return planImport(workspace.intakeStores(), source, choices, control);
      });
  connect(job, &Job::progressed, this, &ImportPage::showProgress);
  job->onDone<ImportPlan>([this](ImportPlan plan) {
       m_problems = plan.problems;
       m_mapping->setPlan(plan, session().workspace().community().calendar.zone);
       if (std::exchange(m_importWhenPlanned, false))
         importNow();
     })
      ->onTrouble([this](const JobTrouble& found) { cannotGoOn(found); });
}

void ImportPage::cannotRead(const JobTrouble& trouble)
{
  if (m_file.isEmpty())
    return;
  if (m_stack->currentIndex() == Map && m_source.path == utf8(m_file))
    return cannotGoOn(trouble);
  const QString name = fileName();
  beginNext();
  tell(tr("%1 cannot be imported").arg(name), trouble);
}

void ImportPage::cannotGoOn(const JobTrouble& trouble)
{
  // The columns stay, so that what was chosen last can be put right.
  m_mapping->setRefusal(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
}

} // namespace weilu::ui
