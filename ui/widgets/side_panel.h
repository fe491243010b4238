// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class Button;

/// A panel of 380 at the right of a list, about the row that has the focus: where it is in the list, to the
/// previous and next, more, close; then sections that scroll. Alt+Up and Alt+Down move, Esc closes.
class SidePanel : public QFrame {
  Q_OBJECT
public:
  explicit SidePanel(QWidget* parent = nullptr);

  /// "1 / 2,704"; whether there is a row before and after.
  void setPosition(const QString& text, bool hasPrevious, bool hasNext);
  [[nodiscard]] Button* moreButton() const { return m_more; }
  /// What stays above the scrolling part: name, badges, buttons, tabs.
  [[nodiscard]] QVBoxLayout* head() const { return m_head; }
  /// What scrolls. Margins are those of the sections.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  /// A section with a hairline above, a bold head (may be empty) and room for widgets.
  QVBoxLayout* addSection(const QString& title, QWidget* beside = nullptr);
  /// Takes every section away.
  void clearSections();
  void retranslate();

signals:
  void previousWanted();
  void nextWanted();
  void closed();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void buildBar(QVBoxLayout* column);
  QLabel* m_position;
  Button* m_previous;
  Button* m_next;
  Button* m_more;
  Button* m_close;
  QVBoxLayout* m_head;
  QVBoxLayout* m_body;
};

} // namespace weilu::ui
