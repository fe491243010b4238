// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/base/theme.h"

namespace weilu::ui {

/// One thing to look at: icon on its tint, what, whom, and how many. 55 high.
class TodayLine : public QAbstractButton {
  Q_OBJECT
public:
  struct Content {
    QString icon;
    Token color = Token::Text2, tint = Token::Hover;
    QString title, detail, count;
  };
  explicit TodayLine(QWidget* parent = nullptr);
  void show(const Content& content);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Content m_content;
};

/// One person in a compact list: when, who, whence. 23 high.
class PersonLine : public QAbstractButton {
  Q_OBJECT
public:
  explicit PersonLine(QWidget* parent = nullptr);
  void show(const QString& when, const QString& name, const QString& detail);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_when, m_name, m_detail;
};

/// The head of a group of rows: name and count on a tinted ground. 29 high with its lines.
class LineGroup : public QWidget {
  Q_OBJECT
public:
  explicit LineGroup(QWidget* parent = nullptr);
  void show(const QString& name, const QString& count);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_name, m_count;
};

} // namespace weilu::ui
