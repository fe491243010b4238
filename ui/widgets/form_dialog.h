// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace weilu::ui {

class Button;

/// A dialog that edits one thing: a head, rows of name and field, what is wrong, Cancel and a verb. It stays
/// open until whoever asked calls accept(): what is declined is said here and nothing typed is lost.
class FormDialog : public QDialog {
  Q_OBJECT
public:
  FormDialog(const QString& title, const QString& verb, QWidget* parent = nullptr);

  /// A row; the name is the field's accessible name too.
  void addRow(const QString& name, QWidget* field);
  /// Several fields side by side in one row.
  void addRow(const QString& name, const QList<QWidget*>& fields);
  /// A widget over the whole width.
  void addWide(QWidget* widget);
  /// A button at the left of Cancel, for what else can be done with the thing.
  Button* addButton(const QString& text);
  [[nodiscard]] Button* verb() const { return m_verb; }
  /// Says what is wrong above the buttons; empty: nothing.
  void complain(const QString& sentence);
  [[nodiscard]] QString complaint() const;

signals:
  void verbPressed();

private:
  QFormLayout* m_form;
  QHBoxLayout* m_buttons;
  QLabel* m_complaint;
  Button* m_verb;
};

/// A field of one line; \p hint shows while it is empty.
[[nodiscard]] QLineEdit* makeField(const char* name, const QString& hint = {});

} // namespace weilu::ui
