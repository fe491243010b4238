// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/base/session.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace weilu::ui {

class Button;

/// Those for whom a task is due: who, why, what to write to each. The text can be changed before it is
/// copied; people are ticked off, put off for a week, or noted as not needing it, each as one step that can
/// be undone.
class TaskDialog : public QDialog {
  Q_OBJECT
public:
  TaskDialog(Session& session, DueTask task, QWidget* parent = nullptr);

  /// The message as it stands.
  [[nodiscard]] QString message() const;
  [[nodiscard]] const People& people() const { return m_task.people; }

signals:
  void personWanted(weilu::MemberId person);

private:
  void build();
  QWidget* buildMessage();
  QWidget* buildButtons();
  void fillPeople();
  void showPerson();
  void copy();
  void tick(TaskState state);
  [[nodiscard]] MemberId current() const;
  [[nodiscard]] People chosen() const;

  Session& m_session;
  DueTask m_task;
  std::optional<MessageTemplate> m_template;
  QListWidget* m_list;
  QLabel *m_count, *m_missing;
  QPlainTextEdit* m_text;
  Button* m_copy;
  QCheckBox* m_everybody;
};

} // namespace weilu::ui
