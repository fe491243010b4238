// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace weilu::ui {

class KeyHint;

/// Says for 8 seconds, at the lower left of its window, that something was done, and offers to undo it.
/// Never used for errors. Waits while the mouse is over it.
class Toast : public QFrame {
  Q_OBJECT
public:
  /// Shows \p text over \p window, in place of a toast that is still there. With \p action empty there
  /// is nothing to press.
  static Toast* show(QWidget* window, const QString& text, const QString& action = {},
                     const QString& key = {}, const QString& icon = QStringLiteral("undo"));
  [[nodiscard]] QString text() const;

  /// How long toasts stay, in milliseconds.
  static constexpr int stay = 8000;

signals:
  void actionTriggered();

protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  Toast(QWidget* window, const QString& text);
  void addAction(const QString& icon, const QString& text, const QString& key);
  void addClose();
  void place();
  QLabel* m_text;
  QTimer m_timer;
};

} // namespace weilu::ui
