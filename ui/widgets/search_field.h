// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace weilu::ui {

class KeyHint;

/// A field to type a search into. Tells what to look for a moment after the last key.
class SearchField : public QLineEdit {
  Q_OBJECT
public:
  explicit SearchField(QWidget* parent = nullptr);
  /// The key that brings the focus here, shown at the right while the field is empty ("/"), when it is
  /// not typed either.
  void setKeyHint(const QString& key);
  /// Shows \p text without telling: what is looked for was decided elsewhere.
  void put(const QString& text);

signals:
  /// What to look for, trimmed. Comes 150 ms after the last change, or at once with Enter.
  void searched(const QString& text);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void tell();
  void placeHint();
  QTimer m_pause;
  KeyHint* m_hint;
  QString m_key, m_told;
};

} // namespace weilu::ui
