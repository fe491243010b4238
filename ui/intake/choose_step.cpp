// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/choose_step.h"

#include <QPainter>
#include <QVBoxLayout>

#include "core/intake/source_file.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

QLabel* makeIcon()
{
  auto* icon = new QLabel;
  icon->setAlignment(Qt::AlignCenter);
  followTheme(icon, [icon] {
    const Theme& theme = Theme::of();
    icon->setPixmap(theme.pixmap(QStringLiteral("import"), theme.px(30), theme.color(Token::Text3),
                                 icon->devicePixelRatioF()));
  });
  return icon;
}

/// The platforms whose exports are known, once each, in the language of the window.
QString platforms()
{
  QStringList names;
  for (const Preset& preset : presets()) {
    if (preset.confidence != "low" && !QString::fromStdString(preset.id).startsWith(QLatin1String("generic")))
      names << language::pick(preset.labelZh, preset.labelEn);
  }
  names.removeDuplicates();
  constexpr qsizetype shown = 12; // weilu presets lists them all
  const qsizetype more = names.size() - shown;
  if (more > 0)
    names = names.first(shown) << ChooseStep::tr("%n more", nullptr, static_cast<int>(more));
  return names.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

ChooseStep::ChooseStep(QWidget* parent)
    : QWidget(parent)
{
  setObjectName(QStringLiteral("chooseStep"));
  connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void ChooseStep::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(60, 40, 60, 24);
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(makeIcon());
  auto* head = makeLabel(Type::Dialog, Tone::Text, tr("Drop member, activity or purchase files here"));
  head->setAlignment(Qt::AlignCenter);
  column->addWidget(head);
  auto* how =
      makeParagraph(Type::Body, Tone::Text2,
                    tr("CSV, Excel, JSON, XML, chat logs, vCards or a ZIP of them, as your platform exports "
                       "them. Encoding, columns and dates are recognised."));
  how->setAlignment(Qt::AlignCenter);
  column->addWidget(how);
  auto* choose = new Button(QStringLiteral("folder"), tr("Choose files…"), Button::Kind::Primary);
  choose->setObjectName(QStringLiteral("chooseFiles"));
  connect(choose, &Button::clicked, this, &ChooseStep::chooseWanted);
  auto* history = new Button(tr("Earlier imports and backups"), Button::Kind::Link);
  connect(history, &Button::clicked, this, &ChooseStep::historyWanted);
  column->addSpacing(6);
  column->addWidget(choose, 0, Qt::AlignCenter);
  column->addWidget(history, 0, Qt::AlignCenter);
  column->addStretch(1);
  auto* known =
      makeParagraph(Type::Aux, Tone::Text3,
                    tr("Known without any setting up: %1. Other tables are recognised by their column names.")
                        .arg(platforms()));
  known->setAlignment(Qt::AlignCenter);
  known->setProperty("names", true);
  column->addWidget(known);
  auto* promise = makeParagraph(
      Type::Aux, Tone::Text3,
      tr("Nothing is written before you have seen what will happen, and every import can be undone."));
  promise->setAlignment(Qt::AlignCenter);
  column->addWidget(promise);
  column->addStretch(2);
}

void ChooseStep::retranslate()
{
  qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  delete layout();
  build();
}

QRect ChooseStep::dropArea() const { return rect().adjusted(20, 4, -20, -20); }

void ChooseStep::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::of();
  QPen dashes(theme.color(Token::LineStrong), 1.5, Qt::DashLine);
  painter.setPen(dashes);
  painter.setBrush(theme.color(Token::Surface));
  painter.drawRoundedRect(dropArea(), 10, 10);
}

} // namespace weilu::ui
