// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "core/workspace_planning.h"
#include "ui/base/words.h"
#include "ui/notes/note_dialog.h"

namespace weilu::ui {

namespace {

struct Notes {
  Q_DECLARE_TR_FUNCTIONS(notes)
};

void openDialog(Session& session, const Annotation& annotation, QWidget* parent)
{
  auto* dialog = new NoteDialog(session, annotation, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void removeNote(Session& session, AnnotationId id)
{
  session.attempt(Area::Community, [id](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = removeAnnotation(workspace, id);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
}

} // namespace

void openNoteMenu(Session& session, std::span<const Annotation> annotations, DateRange range,
                  const QPoint& at, QWidget* parent)
{
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("noteMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(Notes::tr("Add a note on %1…").arg(words::shortDate(range.from)), parent,
                  [&session, range, parent] {
                    openDialog(session, {{}, {range.from, range.from}, AnnotationKind::Campaign, {}}, parent);
                  });
  for (const Annotation& annotation : annotations) {
    if (annotation.dates.to < range.from || annotation.dates.from > range.to)
      continue;
    menu->addSeparator();
    menu->addAction(Notes::tr("Edit \"%1\"…").arg(text(annotation.text)), parent,
                    [&session, annotation, parent] { openDialog(session, annotation, parent); });
    menu->addAction(Notes::tr("Remove \"%1\"").arg(text(annotation.text)), parent,
                    [&session, id = annotation.id] { removeNote(session, id); });
  }
  menu->popup(at);
}

} // namespace weilu::ui
