// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/rule_card.h"

#include "ui/layers/layer_words.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

RuleCard::RuleCard(QWidget* parent)
    : Card(parent)
    , m_badge(new BadgeLabel)
    , m_position(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_sentence(makeParagraph(Type::Body))
    , m_effect(makeLabel(Type::Aux, Tone::Text2))
    , m_trouble(new Callout(Callout::Kind::Bad))
    , m_head(new QHBoxLayout)
    , m_place(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_replay(new Button)
    , m_save(new Button(Button::Kind::Primary))
    , m_discard(new Button(Button::Kind::Quiet))
{
  build();
  connect(m_replay, &QPushButton::clicked, this, &RuleCard::replayWanted);
  connect(m_save, &QPushButton::clicked, this, &RuleCard::saveWanted);
  connect(m_discard, &QPushButton::clicked, this, &RuleCard::discardWanted);
  retranslate();
}

void RuleCard::build()
{
  m_sentence->setObjectName(QStringLiteral("ruleSentence"));
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_replay->setObjectName(QStringLiteral("replayScheme"));
  m_save->setObjectName(QStringLiteral("saveScheme"));
  m_discard->setObjectName(QStringLiteral("discardScheme"));
  m_trouble->setObjectName(QStringLiteral("schemeTrouble"));
  m_head->setSpacing(8);
  m_head->addWidget(m_badge);
  m_head->addWidget(m_position, 1);
  body()->setSpacing(8);
  body()->addLayout(m_head);
  body()->addLayout(m_place, 100);
  body()->addWidget(m_sentence);
  body()->addWidget(m_trouble);
  m_trouble->hide();
  m_foot->setSpacing(2);
  m_foot->addWidget(m_effect);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(8);
  foot->addLayout(m_foot, 1);
  foot->addWidget(m_discard);
  foot->addWidget(m_replay);
  foot->addWidget(m_save);
  body()->addStretch();
  body()->addWidget(new Hairline);
  body()->addLayout(foot);
}

void RuleCard::setLayer(const Scheme& scheme, const std::string& layer, int revision, bool changed)
{
  m_scheme = scheme;
  m_layer = layer;
  m_revision = revision;
  m_changed = changed;
  if (!changed) {
    setTrouble({});
    setEffect({});
  }
  retranslate();
}

void RuleCard::setTrouble(const QString& trouble)
{
  m_trouble->setTexts(trouble, {});
  m_trouble->setVisible(!trouble.isEmpty());
  m_save->setEnabled(m_changed && trouble.isEmpty());
  m_replay->setEnabled(trouble.isEmpty());
}

void RuleCard::setEditor(RuleEditor* editor)
{
  m_editor = editor;
  m_head->addWidget(editor->head());
  m_place->addWidget(editor, 1);
  m_foot->insertWidget(0, editor->foot());
}

void RuleCard::showEditor(bool shown)
{
  for (QWidget* part : {static_cast<QWidget*>(m_editor), m_editor->head(), m_editor->foot()})
    part->setVisible(shown);
  m_sentence->setVisible(!shown);
}

void RuleCard::setEffect(const QString& effect)
{
  m_effect->setText(effect);
  m_effect->setVisible(!effect.isEmpty());
}

void RuleCard::retranslate()
{
  setTitle(tr("Rule"));
  setFinding(tr("Version %1").arg(m_revision));
  m_replay->setText(tr("Try it out"));
  m_save->setText(tr("Save"));
  m_discard->setText(tr("Discard"));
  m_discard->setVisible(m_changed);
  m_save->setEnabled(m_changed && m_trouble->isHidden());
  const Layer* layer = m_scheme.find(m_layer);
  m_badge->setVisible(layer != nullptr);
  m_sentence->setText(layer ? layer_words::rule(layer->rule) : QString());
  if (!layer)
    return m_position->setText({});
  const auto place = static_cast<int>(layer - m_scheme.layers.data()) + 1;
  m_badge->setBadge([name = words::layer(*layer), icon = text(layer->icon), color = text(layer->color)] {
    return layerBadge(name, icon, color);
  });
  m_position->setText(place == 1
                          ? tr("Decided first")
                          : tr("Decided as number %1: who is in a layer above is not asked").arg(place));
}

} // namespace weilu::ui
