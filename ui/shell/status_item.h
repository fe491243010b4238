// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// Icon and words in the status bar. Clickable ones take the focus and change under the mouse.
class StatusItem : public QAbstractButton {
  Q_OBJECT
public:
  explicit StatusItem(const QString& icon, QWidget* parent = nullptr);
  void setWords(const QString& words);
  void setClickable(bool clickable);
  /// A dot before the words, as between parts of one sentence.
  void setDotted(bool dotted);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] int before() const;
  QString m_icon;
  bool m_clickable = false;
  bool m_dotted = false;
};

} // namespace weilu::ui
