// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/painting.h"

#include <functional>

namespace weilu::ui {

/// A badge as a widget, for forms and panels; tables draw theirs in delegates.
class BadgeLabel : public QWidget {
  Q_OBJECT
public:
  explicit BadgeLabel(QWidget* parent = nullptr);
  /// \p make is called again after the theme changed, because a badge holds colours.
  void setBadge(std::function<Badge()> make);
  [[nodiscard]] QString text() const { return m_badge.text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void renew();
  std::function<Badge()> m_make;
  Badge m_badge;
};

/// The avatar of one person.
class Avatar : public QWidget {
  Q_OBJECT
public:
  /// \p side in pixels of the design: 18, 22, 26 or 46.
  explicit Avatar(int side, QWidget* parent = nullptr);
  void setPerson(const QString& name, qint64 seed);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_name;
  qint64 m_seed = 0;
};

} // namespace weilu::ui
