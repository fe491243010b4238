// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/segment_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

SegmentDialog::SegmentDialog(Session& session, const Segment& segment, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_segment(segment)
    , m_name(new QLineEdit(text(segment.name)))
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_note(new QLineEdit(text(segment.note)))
    , m_editor(new RuleEditor(session))
    , m_save(new Button(tr("Save segment"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("segmentDialog"));
  setWindowTitle(segment.id.valid() ? tr("Edit segment") : tr("New segment"));
  build();
  m_editor->setRule(segment.rule);
  m_editor->setName(m_name->text());
  connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
    complain({});
    m_editor->setName(name);
  });
  connect(m_editor, &RuleEditor::changed, this, [this] { complain({}); });
  connect(m_editor, &RuleEditor::fileOpened, this, [this](const QString& name, const QString& note) {
    if (m_name->text().trimmed().isEmpty())
      m_name->setText(name);
    if (m_note->text().trimmed().isEmpty())
      m_note->setText(note);
  });
  m_name->setFocus();
  resize(sizeHint());
}

void SegmentDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(14);
  form->setVerticalSpacing(6);
  m_name->setObjectName(QStringLiteral("segmentName"));
  m_name->setAccessibleName(tr("Name"));
  m_note->setObjectName(QStringLiteral("segmentNote"));
  m_note->setAccessibleName(tr("Note"));
  m_note->setPlaceholderText(tr("What it is for"));
  m_complaint->setObjectName(QStringLiteral("segmentComplaint"));
  m_complaint->hide();
  auto* name = new QVBoxLayout;
  name->setSpacing(2);
  name->addWidget(m_name);
  name->addWidget(m_complaint);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Name")), name);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Note")), m_note);
  column->addLayout(form);
  column->addWidget(m_editor, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  cancel->setAutoDefault(false);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_save, &Button::clicked, this, &SegmentDialog::save);
  m_save->setObjectName(QStringLiteral("saveSegment"));
  buttons->addWidget(cancel);
  buttons->addWidget(m_save);
  column->addLayout(buttons);
  for (auto* button : findChildren<QPushButton*>())
    button->setAutoDefault(button == m_save);
}

QSize SegmentDialog::sizeHint() const
{
  const QSize room = screen()->availableSize();
  return {std::min(Theme::of().px(820), room.width() - 40),
          std::min(Theme::of().px(620), room.height() - 60)};
}

void SegmentDialog::complain(const QString& sentence)
{
  m_complaint->setText(sentence);
  m_complaint->setVisible(!sentence.isEmpty());
  m_name->setProperty("error", !sentence.isEmpty());
  m_name->style()->unpolish(m_name);
  m_name->style()->polish(m_name);
}

void SegmentDialog::save()
{
  Segment segment = m_segment;
  segment.name = utf8(m_name->text().trimmed());
  segment.note = utf8(m_note->text().trimmed());
  if (segment.name.empty())
    return complain(tr("A segment needs a name."));
  auto rule = m_editor->rule();
  if (!rule)
    return; // the editor shows where
  segment.rule = std::move(*rule);
  const auto taken = m_session.workspace().segments().named(segment.name);
  if (taken && taken->id != segment.id)
    return complain(words::refusal({RefusalCode::NameTaken, {{"found", taken->name}}}));
  const bool done = m_session.attempt({}, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = workspace.saveSegment(segment);
    if (!change)
      return tl::unexpected(change.error());
    return ChangeLabel{segment.id.valid() ? "segment-changed" : "segment-added", {{"name", segment.name}}};
  });
  if (!done)
    return;
  if (const auto kept = m_session.workspace().segments().named(segment.name))
    emit saved(*kept);
  accept();
}

} // namespace weilu::ui
