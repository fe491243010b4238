// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/bar_choice.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int rowHeight = 36, barHeight = 5;

class BarRowButton : public QAbstractButton {
public:
  BarRowButton()
  {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  BarChoice::Row row;

  [[nodiscard]] QSize sizeHint() const override { return {Theme::of().px(160), Theme::of().px(rowHeight)}; }

protected:
  void paintEvent(QPaintEvent*) override
  {
    const Theme& theme = Theme::of();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.color(isChecked() ? Token::AccentTint : Token::Hover));
      painter.drawRoundedRect(rect(), theme.px(6), theme.px(6));
    }
    QRect room = rect().adjusted(theme.px(8), theme.px(3), -theme.px(8), -theme.px(5));
    const QRectF bar(room.left(), room.bottom() - theme.px(barHeight) + 1, room.width(), theme.px(barHeight));
    room.setBottom(static_cast<int>(bar.top()));
    painter.setPen(theme.color(isChecked() ? Token::AccentText : Token::Text));
    painter.setFont(theme.font(Type::BodyBold));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, row.number);
    const int taken = painter.fontMetrics().horizontalAdvance(row.number) + theme.px(8);
    painter.setFont(theme.font(isChecked() ? Type::BodyBold : Type::Body));
    const QRect named = room.adjusted(0, 0, -taken, 0);
    painter.drawText(named, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, named.width()));
    painter.fillRect(bar, theme.color(Token::Line));
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * row.share, bar.height()),
                     theme.color(row.color));
    if (hasFocus())
      paintFocusRing(painter, rect(), theme.px(6));
  }
};

} // namespace

BarChoice::BarChoice(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(2);
  connect(m_group, &QButtonGroup::idClicked, this, &BarChoice::changed);
}

void BarChoice::setRows(const QList<Row>& rows)
{
  for (int i = static_cast<int>(m_group->buttons().size()); i < rows.size(); ++i) {
    auto* button = new BarRowButton;
    m_group->addButton(button, i);
    m_column->addWidget(button);
    button->setChecked(i == 0);
  }
  for (QAbstractButton* each : m_group->buttons()) {
    auto* button = static_cast<BarRowButton*>(each);
    const int index = m_group->id(button);
    button->setVisible(index < rows.size());
    if (index >= rows.size())
      continue;
    button->row = rows[index];
    button->setObjectName(QStringLiteral("choice-") + rows[index].code);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(rows[index].name, rows[index].number));
    button->update();
  }
  if (chosen() >= rows.size())
    choose(0);
}

int BarChoice::chosen() const { return m_group->checkedId(); }

void BarChoice::choose(int index)
{
  if (QAbstractButton* button = m_group->button(index))
    button->setChecked(true);
}

TakenBar::TakenBar(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

QSize TakenBar::sizeHint() const { return {Theme::of().px(160), Theme::of().px(38)}; }

void TakenBar::show(const QString& text, double share)
{
  m_text = text;
  m_share = std::clamp(share, 0.0, 1.0);
  setAccessibleName(text);
  setToolTip(text);
  update();
}

void TakenBar::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(Type::Body));
  painter.setPen(theme.color(Token::Text2));
  const QRect line = rect().adjusted(0, 0, 0, -theme.px(14));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(m_text, Qt::ElideRight, line.width()));
  const QRectF bar(0, height() - theme.px(12), width(), theme.px(6));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Line));
  painter.drawRoundedRect(bar, theme.px(2), theme.px(2));
  painter.setBrush(theme.color(m_share >= 1 ? Token::Warn : Token::Accent));
  painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * m_share, bar.height()), theme.px(2),
                          theme.px(2));
}

} // namespace weilu::ui
