// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/widgets/dark_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

/// Lighter than `good`, because it stands on the dark ground.
QColor goodOnTooltip() { return Theme::of().isDark() ? QColor(0x1A, 0x7A, 0x50) : QColor(0x5C, 0xC7, 0x93); }

QLabel* lightLabel(const QString& text)
{
  QLabel* label = makeLabel(Type::Body, Tone::Text, text);
  followTheme(label, [label] {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of().color(Token::OnTooltip));
    label->setPalette(palette);
  });
  return label;
}

} // namespace

Toast* Toast::show(QWidget* window, const QString& text, const QString& action, const QString& key,
                   const QString& icon)
{
  for (Toast* older : window->findChildren<Toast*>(Qt::FindDirectChildrenOnly))
    delete older;
  auto* toast = new Toast(window, text);
  if (!action.isEmpty())
    toast->addAction(icon, action, key);
  toast->addClose();
  toast->place();
  toast->QWidget::show();
  toast->raise();
  return toast;
}

Toast::Toast(QWidget* window, const QString& text)
    : QFrame(window)
    , m_text(lightLabel(text))
{
  setObjectName(QStringLiteral("toast"));
  auto* icon = new QLabel;
  icon->setPixmap(Theme::of().pixmap(QStringLiteral("success"), Theme::of().px(18), goodOnTooltip(),
                                     devicePixelRatioF()));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 8, 8, 8);
  row->setSpacing(10);
  row->addWidget(icon);
  row->addWidget(m_text, 1);
  row->addSpacing(16);
  setAccessibleName(text);
  window->installEventFilter(this);
  connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
  m_timer.setSingleShot(true);
  m_timer.start(stay);
}

void Toast::addAction(const QString& icon, const QString& text, const QString& key)
{
  auto* button = new DarkButton(icon, text, DarkButton::Form::Framed);
  button->setObjectName(QStringLiteral("toastAction"));
  button->setKey(key);
  layout()->addWidget(button);
  connect(button, &QAbstractButton::clicked, this, [this] {
    emit actionTriggered();
    deleteLater();
  });
}

void Toast::addClose()
{
  auto* close = new DarkButton(QStringLiteral("close"), {}, DarkButton::Form::Plain);
  close->setAccessibleName(tr("Close"));
  close->setToolTip(tr("Close"));
  layout()->addWidget(close);
  connect(close, &QAbstractButton::clicked, this, &QObject::deleteLater);
}

QString Toast::text() const { return m_text->text(); }

void Toast::place()
{
  const Theme& theme = Theme::of();
  setFixedHeight(theme.px(52));
  adjustSize();
  resize(std::min(std::max(width(), theme.px(360)), parentWidget()->width() - theme.px(40)), height());
  // At the lower left, above the status bar and above the buttons that stand at the foot of some pages.
  move(theme.px(20), parentWidget()->height() - height() - theme.px(26 + 64));
}

void Toast::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Tooltip));
  painter.drawRoundedRect(rect(), theme.px(8), theme.px(8));
}

void Toast::enterEvent(QEnterEvent*) { m_timer.stop(); }

void Toast::leaveEvent(QEvent*) { m_timer.start(stay); }

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == parentWidget() && event->type() == QEvent::Resize)
    place();
  return QFrame::eventFilter(watched, event);
}

} // namespace weilu::ui
