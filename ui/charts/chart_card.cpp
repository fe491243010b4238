// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedLayout>

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_widget.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"

namespace weilu::ui {

ChartCard::ChartCard(QWidget* parent)
    : Card(parent)
    , m_choices(new ChoiceButton)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Icon))
{
  m_export->setSmall(true);
  m_export->hide();
  m_choices->hide();
  addAction(m_choices);
  addAction(m_export);
  setFullBleed(true);
  auto* content = new QWidget;
  m_content = new QVBoxLayout(content);
  m_content->setContentsMargins(0, 0, 0, 0);
  m_content->setSpacing(0);
  m_stack = new QStackedLayout;
  m_stack->addWidget(content);
  body()->addLayout(m_stack, 1);
}

void ChartCard::addChart(ChartWidget* chart, int stretch)
{
  auto* out = new ChartExport(chart);
  connect(out, &ChartExport::notWritten, this, &ChartCard::notWritten);
  if (m_charts.isEmpty()) {
    connect(m_export, &QPushButton::clicked, this, [this, out] {
      auto* menu = new QMenu(m_export);
      menu->setAttribute(Qt::WA_DeleteOnClose);
      out->addTo(menu);
      menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
  }
  m_export->show();
  m_charts.append(chart);
  m_content->addWidget(chart, stretch);
}

void ChartCard::addFooter(QWidget* footer) { m_content->addWidget(footer); }

void ChartCard::setTexts(const QString& title, const QString& definition)
{
  setTitle(title);
  setDefinition(definition);
  m_export->setTip(tr("Export"));
  if (!m_charts.isEmpty())
    m_charts.first()->setTitle(title);
}

void ChartCard::showContent()
{
  for (ChartWidget* chart : std::as_const(m_charts))
    chart->setLoading(false);
  m_stack->setCurrentIndex(0);
  m_export->setEnabled(true);
}

bool ChartCard::showsContent() const { return m_stack->currentIndex() == 0 && m_export->isEnabled(); }

void ChartCard::showLoading()
{
  showContent();
  for (ChartWidget* chart : std::as_const(m_charts))
    chart->setLoading(true);
  m_export->setEnabled(false);
}

void ChartCard::showMessage(QWidget* message)
{
  if (m_message)
    m_message->deleteLater();
  m_message = message;
  m_stack->addWidget(message);
  m_stack->setCurrentWidget(message);
  m_export->setEnabled(false);
}

void ChartCard::showEmpty(const CardMessage& message)
{
  auto* empty = new EmptyState(message.icon);
  empty->setTexts(message.title, message.text);
  if (!message.button.isEmpty()) {
    const Button* button = empty->addButton(message.buttonIcon, message.button);
    connect(button, &QPushButton::clicked, this, &ChartCard::messageAction);
  }
  showMessage(empty);
}

void ChartCard::showTrouble(const CardMessage& message)
{
  auto* callout = new Callout(Callout::Kind::Bad);
  callout->setFramed(true);
  callout->setTexts(message.title, message.text);
  auto* again = new Button(QStringLiteral("refresh"), message.button, Button::Kind::Default);
  again->setSmall(true);
  again->setHidden(message.button.isEmpty());
  connect(again, &QPushButton::clicked, this, &ChartCard::messageAction);
  auto* details = new Button(tr("Copy details"), Button::Kind::Link);
  details->setSmall(true);
  details->setHidden(message.details.isEmpty());
  connect(details, &QPushButton::clicked, this,
          [text = message.details] { QApplication::clipboard()->setText(text); });
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(again);
  buttons->addStretch();
  buttons->addWidget(details);
  auto* trouble = new QWidget;
  auto* column = new QVBoxLayout(trouble);
  const int side = Theme::of().px(13);
  column->setContentsMargins(side, 0, side, side);
  column->setSpacing(Theme::of().px(10));
  column->addWidget(callout);
  column->addLayout(buttons);
  column->addStretch();
  showMessage(trouble);
}

} // namespace weilu::ui
