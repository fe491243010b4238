// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

const char* nameOf(Button::Kind kind)
{
  switch (kind) {
  case Button::Kind::Default:
    return "default";
  case Button::Kind::Primary:
    return "primary";
  case Button::Kind::Danger:
    return "danger";
  case Button::Kind::Quiet:
    return "quiet";
  case Button::Kind::Icon:
    return "icon";
  case Button::Kind::Frame:
    return "frame";
  case Button::Kind::Link:
    return "link";
  }
  return "default";
}

bool isSquare(Button::Kind kind) { return kind == Button::Kind::Icon || kind == Button::Kind::Frame; }

} // namespace

Button::Button(Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
{
  // A click with the mouse leaves the focus where the operator types.
  setFocusPolicy(Qt::TabFocus);
  setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAutoDefault(false);
  restyle();
  followTheme(this, [this] { updateGeometry(); });
}

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : Button(kind, parent)
{
  setText(text);
}

Button::Button(const QString& icon, const QString& text, Kind kind, QWidget* parent)
    : Button(text, kind, parent)
{
  setIconName(icon);
}

void Button::setKind(Kind kind)
{
  m_kind = kind;
  restyle();
}

void Button::setSmall(bool small)
{
  m_small = small;
  restyle();
}

void Button::setIconName(const QString& name)
{
  m_icon = name;
  updateGeometry();
  update();
}

void Button::setTip(const QString& tip)
{
  setToolTip(tip);
  setAccessibleName(tip);
}

void Button::setIconTrailing(bool trailing)
{
  m_trailing = trailing;
  update();
}

void Button::restyle()
{
  setProperty("kind", nameOf(m_kind));
  setProperty("small", m_small);
  style()->unpolish(this);
  style()->polish(this);
  updateGeometry();
  update();
}

Token Button::ink() const
{
  if (!isEnabled())
    return Token::TextDisabled;
  switch (m_kind) {
  case Kind::Primary:
    return Token::OnAccent;
  case Kind::Danger:
    return Token::Bad;
  case Kind::Link:
    return Token::AccentText;
  case Kind::Quiet:
  case Kind::Icon:
    return isChecked() ? Token::AccentText : Token::Text2;
  case Kind::Default:
  case Kind::Frame:
    break;
  }
  return isChecked() ? Token::AccentText : Token::Text;
}

QFont Button::textFont() const
{
  const Theme& theme = Theme::of();
  if (m_kind == Kind::Primary)
    return theme.font(m_small ? Type::AuxBold : Type::BodyBold);
  return theme.font(m_small ? Type::Aux : Type::Body);
}

int Button::iconSide() const
{
  const bool inText = m_kind == Kind::Link || (m_small && !isSquare(m_kind));
  return Theme::of().px(inText ? 14 : 16);
}

int Button::contentWidth() const
{
  const Theme& theme = Theme::of();
  int width = QFontMetrics(textFont()).horizontalAdvance(text());
  if (!m_icon.isEmpty())
    width += iconSide() + (text().isEmpty() ? 0 : theme.px(6));
  if (menu())
    width += theme.px(14 + 4);
  return width;
}

QSize Button::sizeHint() const
{
  const Theme& theme = Theme::of();
  const int height = theme.px(m_kind == Kind::Link ? (m_small ? 20 : 22) : (m_small ? 26 : 30));
  if (isSquare(m_kind) && !menu())
    return {height, height};
  const int padding = theme.px(m_kind == Kind::Link ? 3 : (m_small ? 9 : 12));
  return {contentWidth() + 2 * padding, height};
}

void Button::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  // The style draws the ground; icon, text and arrow keep the distances of the design.
  option.text.clear();
  option.icon = {};
  option.features &= ~QStyleOptionButton::HasMenu;
  painter.drawControl(QStyle::CE_PushButtonBevel, option); // its frame shows the focus

  const QColor color = theme.color(ink());
  const int side = iconSide();
  const QFontMetrics metrics(textFont());
  const int lacking = std::max(0, sizeHint().width() - width());
  const QString shown =
      lacking == 0 ? text()
                   : metrics.elidedText(text(), Qt::ElideRight, metrics.horizontalAdvance(text()) - lacking);
  const int textWidth = metrics.horizontalAdvance(shown);
  int x = m_kind == Kind::Link ? theme.px(3) : (width() - contentWidth()) / 2;
  const auto drawIcon = [&](const QString& name, int size) {
    painter.drawPixmap(x, (height() - size) / 2, theme.pixmap(name, size, color, devicePixelRatioF()));
    x += size;
  };
  if (!m_icon.isEmpty() && !m_trailing) {
    drawIcon(m_icon, side);
    x += theme.px(6);
  }
  painter.setFont(textFont());
  painter.setPen(color);
  painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, shown);
  x += textWidth;
  if (!m_icon.isEmpty() && m_trailing) {
    x += theme.px(6);
    drawIcon(m_icon, side);
  }
  if (menu()) {
    x += theme.px(4);
    drawIcon(QStringLiteral("chevron-down"), theme.px(14));
  }
}

} // namespace weilu::ui
