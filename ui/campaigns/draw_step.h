// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace weilu::ui {

/// One step of a draw: its number in a circle, a line down to the next one, and what there is to do.
class DrawStep : public QWidget {
  Q_OBJECT
public:
  enum class State { Ahead, Now, Done };

  /// \p last: no line goes on.
  DrawStep(int number, bool last, QWidget* parent = nullptr);
  void setTexts(const QString& title, const QString& when, const QString& sentence);
  void setState(State state);
  [[nodiscard]] State state() const { return m_state; }
  /// Below the sentence.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int m_number;
  bool m_last;
  State m_state = State::Ahead;
  QLabel* m_title;
  QLabel* m_when;
  QLabel* m_sentence;
  QVBoxLayout* m_body;
};

/// A hash or a seed in letters of one width, on a ground of its own; can be marked and copied.
class HashBox : public QLabel {
  Q_OBJECT
public:
  /// \p secret: it was one, and stands out.
  explicit HashBox(bool secret, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  bool m_secret;
};

} // namespace weilu::ui
