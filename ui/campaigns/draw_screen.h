// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace weilu::ui {

/// The winners of a draw on a wall, prize by prize: names run by until they stop. Space or a click ends what
/// runs and goes on to the next prize; Esc shows everything at once and then closes. The result is known
/// before; nothing here decides anything. Where the system asks for no animation, names stand at once.
class DrawScreen : public QWidget {
  Q_OBJECT
public:
  struct Tier {
    QString prize;
    QStringList winners;
  };
  /// \p others: names that run by; none: those of the winners.
  DrawScreen(const QString& title, std::vector<Tier> tiers, QStringList others, QWidget* parent = nullptr);

  /// Lets so much time pass.
  void pass(int milliseconds);
  /// Ends what runs, or begins the next prize; after the last one everything is shown, then it closes.
  void goOn();
  /// Everything at once, then closes.
  void end();

  [[nodiscard]] bool runs() const;
  /// Which prize is shown; as many as there are: all of them.
  [[nodiscard]] int tier() const { return m_tier; }
  /// Winners of the prize whose name has stopped.
  [[nodiscard]] int stopped() const;

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  void begin(int tier);
  [[nodiscard]] int length() const; ///< of what runs, in milliseconds
  [[nodiscard]] QString nameAt(int place) const;
  void paintTier(QPainter& painter, const QRect& area, const Tier& tier, bool running) const;
  void paintAll(QPainter& painter, const QRect& area) const;

  QString m_title;
  std::vector<Tier> m_tiers;
  QStringList m_others;
  int m_tier = 0;
  int m_time = 0; ///< milliseconds since the prize began
  bool m_still;   ///< no animation
  QTimer m_tick;
};

} // namespace weilu::ui
