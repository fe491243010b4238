// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_title(makeLabel(Type::Card))
    , m_finding(makeLabel(Type::Aux, Tone::Text2))
    , m_findingValue(makeLabel(Type::AuxBold))
    , m_definition(new Button(Button::Kind::Icon))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
  setObjectName(QStringLiteral("card"));
  m_definition->setIconName(QStringLiteral("info"));
  m_definition->setSmall(true);
  m_definition->hide();
  connect(m_definition, &Button::clicked, this,
          [this] { Popover::show(m_definition, m_title->text(), m_text); });

  auto* header = new QHBoxLayout(m_header);
  header->setSpacing(4);
  header->addWidget(m_title);
  header->addWidget(m_definition);
  header->addSpacing(4);
  header->addWidget(m_finding);
  header->addWidget(m_findingValue);
  header->addStretch(1);
  m_actions->setSpacing(4);
  header->addLayout(m_actions);
  m_header->hide();
  setFinding({});

  auto* column = new QVBoxLayout(this);
  column->setSpacing(0);
  column->setContentsMargins(1, 1, 1, 1);
  column->addWidget(m_header);
  column->addLayout(m_body, 1);
  followTheme(this, [this] { place(); });
}

void Card::place()
{
  const Theme& theme = Theme::of();
  m_header->setFixedHeight(theme.px(44));
  m_header->layout()->setContentsMargins(theme.px(13), 0, theme.px(8), 0);
  const int side = m_fullBleed ? 0 : theme.px(13);
  // The round corners stay free of what reaches the edges.
  m_body->setContentsMargins(side, m_fullBleed || !m_header->isHidden() ? 0 : side, side,
                             m_fullBleed ? theme.px(6) : side);
}

void Card::setTitle(const QString& title)
{
  m_title->setText(title);
  setAccessibleName(title);
  m_header->setVisible(!title.isEmpty());
  place();
}

void Card::setFinding(const QString& finding, const QString& value)
{
  m_finding->setText(finding);
  m_finding->setHidden(finding.isEmpty());
  m_findingValue->setText(value);
  m_findingValue->setHidden(value.isEmpty());
}

void Card::setDefinition(const QString& definition)
{
  m_text = definition;
  m_definition->setTip(tr("What this shows"));
  m_definition->setVisible(!definition.isEmpty());
}

void Card::addAction(QWidget* widget) { m_actions->addWidget(widget); }

void Card::setFullBleed(bool fullBleed)
{
  m_fullBleed = fullBleed;
  place();
}

} // namespace weilu::ui
