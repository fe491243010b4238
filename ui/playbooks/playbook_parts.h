// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace weilu::ui {

/// How far a goal is: what it is about, the share and its target above a bar, which a tick marks.
class GoalBar : public QWidget {
  Q_OBJECT
public:
  explicit GoalBar(QWidget* parent = nullptr);
  /// \p share, \p target 0–1; no share: not known yet.
  void show(const QString& title, std::optional<double> share, double target, const QString& evidence);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_title, m_share, m_target;
  double m_reached = 0; ///< of the target, 0–1
};

/// The head of a group of rows: name and number on a tinted ground.
class PlaybookHead : public QWidget {
  Q_OBJECT
public:
  PlaybookHead(const QString& title, const QString& beside, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_title, m_beside;
};

/// A row that opens something: icon, what, a line of help, and what it opens at the right.
class PlaybookRow : public QAbstractButton {
  Q_OBJECT
public:
  struct Content {
    QString icon, title, detail, action;
    bool quiet = false; ///< nothing to do now: in the tone of help
  };
  explicit PlaybookRow(const Content& content, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QRectF titleRect(int width) const;
  Content m_content;
};

} // namespace weilu::ui
