// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

/// One segment. Draws itself, so that outer corners are round and inner ones are not.
class Segment : public QAbstractButton {
public:
  explicit Segment(QWidget* parent)
      : QAbstractButton(parent)
  {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }

  QString iconName;
  bool first = false, last = false, small = false;

  [[nodiscard]] QSize sizeHint() const override
  {
    const Theme& theme = Theme::of();
    const int height = theme.px(small ? 26 : 30);
    if (!iconName.isEmpty())
      return {theme.px(small ? 29 : 33), height};
    // Wide enough for the bold text, so that choosing moves nothing.
    const QFontMetrics bold(theme.font(small ? Type::AuxBold : Type::BodyBold));
    return {bold.horizontalAdvance(text()) + 2 * theme.px(small ? 10 : 12), height};
  }

protected:
  void paintEvent(QPaintEvent*) override
  {
    const Theme& theme = Theme::of();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    // Round where the control ends; the other end reaches under the neighbour.
    const qreal radius = theme.px(6);
    QRectF area = QRectF(rect()).adjusted(first ? .5 : -.5, .5, -.5, -.5);
    shape.addRoundedRect(area.adjusted(first ? 0 : -radius * 2, 0, last ? 0 : radius * 2, 0), radius, radius);
    painter.setBrush(ground());
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawPath(shape);
    if (!last)
      painter.drawLine(QPointF(width() - .5, 1), QPointF(width() - .5, height() - 1));
    paintContent(painter);
    if (hasFocus())
      paintFocusRing(painter, rect(), theme.px(6));
  }

  bool event(QEvent* event) override
  {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
      update();
    return QAbstractButton::event(event);
  }

private:
  [[nodiscard]] QColor ground() const
  {
    const Theme& theme = Theme::of();
    if (isChecked())
      return theme.color(Token::AccentTint);
    return theme.color(underMouse() && isEnabled() ? Token::Hover : Token::Surface);
  }

  void paintContent(QPainter& painter) const
  {
    const Theme& theme = Theme::of();
    const Token token = !isEnabled() ? Token::TextDisabled : isChecked() ? Token::AccentText : Token::Text2;
    const QColor ink = theme.color(token);
    if (!iconName.isEmpty()) {
      const int side = theme.px(small ? 14 : 16);
      painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                         theme.pixmap(iconName, side, ink, devicePixelRatioF()));
      return;
    }
    const Type plain = small ? Type::Aux : Type::Body;
    const Type bold = small ? Type::AuxBold : Type::BodyBold;
    painter.setFont(theme.font(isChecked() ? bold : plain));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
  followTheme(this, [this] { place(); });
}

int SegmentedControl::add(QAbstractButton* segment)
{
  const int index = static_cast<int>(m_group->buttons().size());
  m_group->addButton(segment, index);
  layout()->addWidget(segment);
  segment->setChecked(index == 0);
  place();
  return index;
}

int SegmentedControl::addSegment(const QString& text)
{
  auto* segment = new Segment(this);
  segment->setText(text);
  return add(segment);
}

int SegmentedControl::addIconSegment(const QString& icon, const QString& tip)
{
  auto* segment = new Segment(this);
  segment->iconName = icon;
  segment->setToolTip(tip);
  segment->setAccessibleName(tip);
  return add(segment);
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
  auto* segment = static_cast<Segment*>(m_group->button(index));
  if (segment->iconName.isEmpty()) {
    segment->setText(text);
  } else {
    segment->setToolTip(text);
    segment->setAccessibleName(text);
  }
  place();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
  m_group->button(index)->setEnabled(enabled);
}

void SegmentedControl::setSmall(bool small)
{
  m_small = small;
  place();
}

void SegmentedControl::place()
{
  const auto buttons = m_group->buttons();
  for (auto* button : buttons) {
    auto* segment = static_cast<Segment*>(button);
    segment->first = button == buttons.first();
    segment->last = button == buttons.last();
    segment->small = m_small;
    segment->updateGeometry();
    segment->update();
  }
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
  if (auto* button = m_group->button(index))
    button->setChecked(true);
}

} // namespace weilu::ui
