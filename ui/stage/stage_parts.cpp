// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stage_parts.h"

#include <QPainter>

#include "ui/base/words_planning.h"
#include "ui/charts/chart_paint.h"

namespace weilu::ui {

using paint::px;

namespace {

QColor themed(Token token) { return Theme::of().color(token); }

QFont typed(Type type) { return Theme::of().font(type); }

/// Keeps a painted widget in step with the theme.
void follow(QWidget* widget)
{
  QObject::connect(&Theme::of(), &Theme::changed, widget, [widget] {
    widget->updateGeometry();
    widget->update();
  });
}

QFont badgeFont()
{
  QFont font = typed(Type::Dialog);
  font.setPixelSize(Theme::of().px(18));
  return font;
}

std::pair<const char*, Token> drawn(FactRow::Mark mark)
{
  switch (mark) {
  case FactRow::Mark::Met:
    return {"check", Token::Good};
  case FactRow::Mark::Broken:
    return {"warning", Token::Warn};
  case FactRow::Mark::NotMet:
    break;
  }
  return {"clock", Token::Text3};
}

} // namespace

StageBadge::StageBadge(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  follow(this);
}

void StageBadge::setStage(Stage stage)
{
  m_stage = stage;
  setAccessibleName(text());
  updateGeometry();
  update();
}

QString StageBadge::text() const { return words::stageBadge(m_stage); }

QSize StageBadge::sizeHint() const
{
  return QSizeF(paint::textWidth(badgeFont(), text()) + px(24), px(34)).toSize();
}

void StageBadge::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::AccentTint));
  painter.drawRoundedRect(rect(), 6, 6);
  paint::text(painter, badgeFont(), themed(Token::AccentText), width() / 2.0, height() / 2.0, text(),
              Qt::AlignHCenter);
}

StageRail::StageRail(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  follow(this);
}

void StageRail::setStage(Stage stage)
{
  m_stage = stage;
  setAccessibleName(words::stageBadge(stage));
  update();
}

QSize StageRail::sizeHint() const { return QSizeF(px(280), px(28)).toSize(); }

QSize StageRail::minimumSizeHint() const { return QSizeF(px(200), px(28)).toSize(); }

void StageRail::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal step = width() / static_cast<qreal>(stages.size());
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const bool current = stages[i] == m_stage;
    const bool passed = stages[i] < m_stage;
    const qreal left = std::floor(step * static_cast<qreal>(i));
    painter.setPen(Qt::NoPen);
    painter.setBrush(themed(current ? Token::AccentFill : passed ? Token::AccentTint2 : Token::Hover));
    painter.drawRoundedRect(QRectF(left, 0, std::floor(step) - px(3), px(5)), 2, 2);
    paint::text(painter, typed(current ? Type::AuxBold : Type::Aux),
                themed(current ? Token::AccentText : Token::Text3), left, px(19), words::stage(stages[i]));
  }
}

FactRow::FactRow(const QString& objectName, QWidget* parent)
    : QAbstractButton(parent)
{
  setObjectName(objectName);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  follow(this);
}

void FactRow::setContent(const Content& content)
{
  m_content = content;
  setAccessibleName(content.name);
  setAccessibleDescription(content.value + QStringLiteral(", ") + content.beside);
  setToolTip(content.tip);
  update();
}

QSize FactRow::sizeHint() const { return QSizeF(px(300), px(28)).toSize(); }

QSize FactRow::minimumSizeHint() const { return QSizeF(px(220), px(28)).toSize(); }

void FactRow::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  if (isDown() || underMouse())
    painter.fillRect(rect(), themed(isDown() ? Token::AccentTint : Token::SurfaceAlt));
  const qreal middle = height() / 2.0;
  const auto [icon, color] = drawn(m_content.mark);
  const int side = Theme::of().px(14);
  painter.drawPixmap(QPointF(0, middle - side / 2.0),
                     Theme::of().pixmap(QString::fromLatin1(icon), side, themed(color), devicePixelRatioF()));
  const QFont bold = typed(Type::BodyBold), body = typed(Type::Body);
  const qreal besides =
      std::max({px(104), width() * 0.33, paint::textWidth(typed(Type::Aux), m_content.beside)});
  const qreal value = width() - besides - px(8);
  const qreal room = value - paint::textWidth(bold, m_content.value) - px(30);
  paint::text(painter, body, themed(Token::Text), px(22), middle,
              QFontMetricsF(body).elidedText(m_content.name, Qt::ElideRight, room));
  paint::text(painter, bold, themed(Token::Text), value, middle, m_content.value, Qt::AlignRight);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), width(), middle, m_content.beside,
              Qt::AlignRight);
  paint::hairline(painter, themed(Token::Line), 0, width(), height() - 1);
  if (hasFocus())
    paint::focusRing(painter, rect());
}

} // namespace weilu::ui
