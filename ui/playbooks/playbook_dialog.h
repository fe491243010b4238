// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/base/session.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace weilu::ui {

class Button;

/// Changes the playbook of a layer in the language of the window: goal, strategy, actions, templates. What is
/// wrong is said before anything is saved; saving is one step that can be undone. The other language is kept
/// where its text was not the same.
class PlaybookDialog : public QDialog {
  Q_OBJECT
public:
  /// \p changed: it is not the shipped one, so that it can be put back.
  PlaybookDialog(Session& session, Playbook playbook, bool changed, QWidget* parent = nullptr);

  /// The playbook as the form has it.
  [[nodiscard]] Playbook draft() const;

private:
  struct TaskForm {
    PlaybookTask task;
    QWidget* box;
    QLineEdit* title;
    QPlainTextEdit* why;
    QSpinBox *day, *open;
  };
  struct MessageForm {
    MessageTemplate message;
    QWidget* box;
    QLineEdit* title;
    QPlainTextEdit* text;
    QLabel* complaint;
  };
  void build(bool changed);
  void buildGoal(QVBoxLayout* column);
  void buildTasks(QVBoxLayout* column);
  void buildMessages(QVBoxLayout* column);
  QWidget* buildButtons(bool changed);
  void addTask(const PlaybookTask& task);
  void addMessage(const MessageTemplate& message);
  void checkMessages();
  void save();
  void reset();

  Session& m_session;
  Playbook m_before;
  QPlainTextEdit* m_strategy;
  QLineEdit* m_goal;
  QDoubleSpinBox* m_target;
  QVBoxLayout *m_taskRows, *m_messageRows;
  QLabel* m_complaint;
  Button* m_save;
  std::vector<TaskForm> m_tasks;
  std::vector<MessageForm> m_messages;
};

} // namespace weilu::ui
