// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulk_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/widgets/dark_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

BulkBar::BulkBar(QWidget* over)
    : QFrame(over)
    , m_count(makeLabel(Type::BodyBold))
    , m_all(new DarkButton({}, {}, DarkButton::Form::Underlined))
    , m_close(new DarkButton(QStringLiteral("close"), {}, DarkButton::Form::Plain))
    , m_actions(new QHBoxLayout)
{
  setObjectName(QStringLiteral("bulkBar"));
  m_actions->setSpacing(4);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 0, 10, 0);
  row->setSpacing(10);
  row->addWidget(m_count);
  row->addWidget(m_all);
  row->addStretch(1);
  row->addLayout(m_actions);
  row->addWidget(m_close);
  connect(m_all, &QAbstractButton::clicked, this, &BulkBar::allWanted);
  connect(m_close, &QAbstractButton::clicked, this, &BulkBar::cleared);
  over->installEventFilter(this);
  followTheme(this, [this] {
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, Theme::of().color(Token::OnTooltip));
    m_count->setPalette(palette);
    place();
  });
  hide();
}

void BulkBar::setTexts(const QString& count, const QString& all)
{
  m_count->setText(count);
  m_all->setText(all);
  m_all->setVisible(!all.isEmpty());
  m_close->setToolTip(tr("Clear selection"));
  m_close->setAccessibleName(tr("Clear selection"));
  m_all->updateGeometry();
}

DarkButton* BulkBar::addButton(const QString& icon, const QString& text)
{
  auto* button = new DarkButton(icon, text, DarkButton::Form::Plain);
  m_actions->addWidget(button);
  return button;
}

void BulkBar::clearButtons()
{
  while (QLayoutItem* item = m_actions->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void BulkBar::place()
{
  const Theme& theme = Theme::of();
  const int side = theme.px(20);
  setGeometry(side, parentWidget()->height() - theme.px(44 + 10), parentWidget()->width() - 2 * side,
              theme.px(44));
  raise();
}

void BulkBar::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Tooltip));
  painter.drawRoundedRect(rect(), theme.px(8), theme.px(8));
}

bool BulkBar::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == parentWidget() && event->type() == QEvent::Resize)
    place();
  return QFrame::eventFilter(watched, event);
}

void BulkBar::showEvent(QShowEvent* event)
{
  place();
  QFrame::showEvent(event);
}

} // namespace weilu::ui
