// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent)
    , m_position(makeLabel(Type::Aux, Tone::Text3))
    , m_previous(new Button(QStringLiteral("arrow-up"), {}, Button::Kind::Icon))
    , m_next(new Button(QStringLiteral("arrow-down"), {}, Button::Kind::Icon))
    , m_more(new Button(QStringLiteral("more"), {}, Button::Kind::Icon))
    , m_close(new Button(QStringLiteral("close"), {}, Button::Kind::Icon))
    , m_head(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
  setObjectName(QStringLiteral("sidePanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 0, 0, 0);
  column->setSpacing(0);
  buildBar(column);
  column->addLayout(m_head);
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget;
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  auto* filled = new QVBoxLayout(content);
  filled->setContentsMargins(0, 0, 0, 0);
  filled->setSpacing(0);
  filled->addLayout(m_body);
  filled->addStretch(1);
  m_body->setSpacing(0);
  column->addWidget(area, 1);
  retranslate();
  followTheme(this, [this] {
    setFixedWidth(Theme::of().px(380));
    m_head->setContentsMargins(Theme::of().px(16), 0, Theme::of().px(16), Theme::of().px(12));
  });
}

void SidePanel::buildBar(QVBoxLayout* column)
{
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(16, 6, 10, 2);
  bar->setSpacing(0);
  bar->addWidget(m_position);
  bar->addStretch(1);
  for (Button* button : {m_previous, m_next, m_more, m_close})
    bar->addWidget(button);
  column->addLayout(bar);
  m_previous->setObjectName(QStringLiteral("panelPrevious"));
  m_next->setObjectName(QStringLiteral("panelNext"));
  m_more->setObjectName(QStringLiteral("panelMore"));
  m_close->setObjectName(QStringLiteral("panelClose"));
  connect(m_previous, &Button::clicked, this, &SidePanel::previousWanted);
  connect(m_next, &Button::clicked, this, &SidePanel::nextWanted);
  connect(m_close, &Button::clicked, this, &SidePanel::closed);
}

void SidePanel::setPosition(const QString& text, bool hasPrevious, bool hasNext)
{
  m_position->setText(text);
  m_previous->setEnabled(hasPrevious);
  m_next->setEnabled(hasNext);
}

QVBoxLayout* SidePanel::addSection(const QString& title, QWidget* beside)
{
  auto* section = new QWidget;
  auto* column = new QVBoxLayout(section);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(new Hairline);
  auto* inner = new QVBoxLayout;
  const Theme& theme = Theme::of();
  inner->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
  inner->setSpacing(theme.px(6));
  column->addLayout(inner);
  if (!title.isEmpty()) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(Type::AuxBold, Tone::Text, title));
    row->addStretch(1);
    if (beside)
      row->addWidget(beside);
    inner->addLayout(row);
  }
  m_body->addWidget(section);
  return inner;
}

void SidePanel::clearSections()
{
  while (QLayoutItem* item = m_body->takeAt(0)) {
    if (QWidget* section = item->widget()) {
      // It may be the one whose button is being handled.
      section->hide();
      section->deleteLater();
    }
    delete item;
  }
}

void SidePanel::retranslate()
{
  m_previous->setTip(tr("Previous"));
  m_next->setTip(tr("Next"));
  m_more->setTip(tr("More"));
  m_close->setTip(tr("Close"));
}

void SidePanel::changeEvent(QEvent* event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QFrame::changeEvent(event);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
  const bool alt = event->modifiers() == Qt::AltModifier;
  if (alt && event->key() == Qt::Key_Up && m_previous->isEnabled())
    emit previousWanted();
  else if (alt && event->key() == Qt::Key_Down && m_next->isEnabled())
    emit nextWanted();
  else if (event->key() == Qt::Key_Escape)
    emit closed();
  else
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), Theme::of().color(Token::Surface));
  painter.fillRect(0, 0, 1, height(), Theme::of().color(Token::Line));
}

} // namespace weilu::ui
