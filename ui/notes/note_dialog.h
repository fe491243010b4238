// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/annotation.h"
#include "ui/base/session.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace weilu::ui {

/// Writes a note on time charts, or changes one: dates, kind, text. Saving is one step that can be undone.
class NoteDialog : public FormDialog {
  Q_OBJECT
public:
  /// \p annotation without id: a new one.
  NoteDialog(Session& session, const Annotation& annotation, QWidget* parent = nullptr);

  /// The note as the form has it.
  [[nodiscard]] Annotation draft() const;

private:
  void save();

  Session& m_session;
  Annotation m_before;
  QLineEdit* m_text;
  QDateEdit *m_from, *m_to;
  QComboBox* m_kind;
};

} // namespace weilu::ui
