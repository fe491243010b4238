// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace weilu::ui {

class Button;

/// A notice on a tinted ground: icon, bold line, sentence, buttons. As a banner it has a frame and may be
/// closed.
class Callout : public QFrame {
  Q_OBJECT
public:
  enum class Kind { Info, Good, Warn, Bad };

  explicit Callout(Kind kind, QWidget* parent = nullptr);
  void setKind(Kind kind);
  /// \p sentence may be empty; the title then is not bold.
  void setTexts(const QString& title, const QString& sentence);
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString sentence() const;
  /// A hairline in the colour of the notice around it.
  void setFramed(bool framed);
  /// A small button: at the right when there is no sentence, else below it.
  Button* addButton(const QString& icon, const QString& text);
  /// Adds a cross at the right.
  Button* addClose();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void place();
  Kind m_kind;
  bool m_framed = false;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_sentence;
  QHBoxLayout* m_beside;
  QHBoxLayout* m_below;
  QHBoxLayout* m_closing;
};

} // namespace weilu::ui
