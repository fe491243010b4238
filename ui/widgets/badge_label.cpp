// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge_label.h"

#include <QEvent>

#include "ui/widgets/themed.h"

#include <utility>

namespace weilu::ui {

BadgeLabel::BadgeLabel(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] { renew(); });
}

void BadgeLabel::renew()
{
  if (m_make)
    setBadge(m_make);
}

void BadgeLabel::setBadge(std::function<Badge()> make)
{
  m_make = std::move(make);
  m_badge = m_make();
  setAccessibleName(m_badge.text);
  updateGeometry();
  update();
}

QSize BadgeLabel::sizeHint() const { return badgeSize(m_badge); }

void BadgeLabel::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintBadge(painter, rect(), m_badge);
}

// Another language has another face, and so another width.
void BadgeLabel::changeEvent(QEvent* event)
{
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
    renew();
  QWidget::changeEvent(event);
}

Avatar::Avatar(int side, QWidget* parent)
    : QWidget(parent)
{
  followTheme(this, [this, side] { setFixedSize(Theme::of().px(side), Theme::of().px(side)); });
}

void Avatar::setPerson(const QString& name, qint64 seed)
{
  m_name = name;
  m_seed = seed;
  update();
}

void Avatar::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintAvatar(painter, rect(), m_name, m_seed);
}

} // namespace weilu::ui
