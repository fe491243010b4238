// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include "core/workspace_planning.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

namespace {

const QDate epoch(1970, 1, 1);

QDateEdit* makeDate(Date date)
{
  auto* edit = new QDateEdit(epoch.addDays(date.days));
  edit->setCalendarPopup(true);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  return edit;
}

Date dateOf(const QDateEdit* edit) { return {static_cast<std::int32_t>(epoch.daysTo(edit->date()))}; }

} // namespace

NoteDialog::NoteDialog(Session& session, const Annotation& annotation, QWidget* parent)
    : FormDialog(annotation.id.valid() ? tr("Edit note") : tr("Add note"),
                 annotation.id.valid() ? tr("Save note") : tr("Add note"), parent)
    , m_session(session)
    , m_before(annotation)
    , m_text(new QLineEdit(ui::text(annotation.text)))
    , m_from(makeDate(annotation.dates.from))
    , m_to(makeDate(annotation.dates.to))
    , m_kind(new QComboBox)
{
  setObjectName(QStringLiteral("noteDialog"));
  m_text->setObjectName(QStringLiteral("noteText"));
  m_from->setObjectName(QStringLiteral("noteFrom"));
  m_to->setObjectName(QStringLiteral("noteTo"));
  m_kind->setObjectName(QStringLiteral("noteKind"));
  m_text->setPlaceholderText(tr("Autumn campaign, platform down, holiday …"));
  for (const AnnotationKind kind : annotationKinds)
    m_kind->addItem(words::annotationKind(kind), static_cast<int>(kind));
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(annotation.kind)));
  addRow(tr("What happened"), m_text);
  addRow(tr("First day"), m_from);
  addRow(tr("Last day"), m_to);
  addRow(tr("Kind"), m_kind);
  connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& date) {
    if (m_to->date() < date)
      m_to->setDate(date);
  });
  connect(this, &FormDialog::verbPressed, this, &NoteDialog::save);
  m_text->setFocus();
}

Annotation NoteDialog::draft() const
{
  Annotation draft = m_before;
  draft.text = utf8(m_text->text().trimmed());
  draft.dates = {dateOf(m_from), dateOf(m_to)};
  draft.kind = static_cast<AnnotationKind>(m_kind->currentData().toInt());
  return draft;
}

void NoteDialog::save()
{
  const Annotation note = draft();
  if (const auto good = check(note); !good)
    return complain(words::refusal(good.error()));
  const bool done = m_session.attempt(Area::Community, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = saveAnnotation(workspace, note);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
  if (done)
    accept();
}

} // namespace weilu::ui
