// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/rule_card.h"

#include "ui/layers/distribution_panel.h"
#include "ui/layers/layer_words.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int panelWidth = 166;

} // namespace

RuleCard::RuleCard(QWidget* parent)
    : Card(parent)
    , m_badge(new BadgeLabel)
    , m_position(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_sentence(makeParagraph(Type::Body))
    , m_effect(makeLabel(Type::Aux, Tone::Text2))
    , m_trouble(new Callout(Callout::Kind::Bad))
    , m_head(new QHBoxLayout)
    , m_place(new QHBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_spread(new Button(QStringLiteral("insights"), {}, Button::Kind::Quiet))
    , m_versions(new Button(QStringLiteral("undo"), {}, Button::Kind::Default))
    , m_more(new Button(QStringLiteral("more"), {}, Button::Kind::Icon))
    , m_replay(new Button)
    , m_save(new Button(Button::Kind::Primary))
    , m_discard(new Button(Button::Kind::Quiet))
{
  build();
  connect(m_replay, &QPushButton::clicked, this, &RuleCard::replayWanted);
  connect(m_save, &QPushButton::clicked, this, &RuleCard::saveWanted);
  connect(m_discard, &QPushButton::clicked, this, &RuleCard::discardWanted);
  connect(m_versions, &QPushButton::clicked, this, &RuleCard::versionsWanted);
  connect(m_more, &QPushButton::clicked, this, [this] { emit layerMenuWanted(m_more); });
  connect(m_spread, &QPushButton::toggled, this, &RuleCard::arrange);
  retranslate();
}

void RuleCard::build()
{
  m_spread->setObjectName(QStringLiteral("showDistribution"));
  m_spread->setCheckable(true);
  m_spread->setSmall(true);
  m_spread->hide();
  m_versions->setObjectName(QStringLiteral("schemeVersionsButton"));
  m_versions->setSmall(true);
  m_more->setObjectName(QStringLiteral("layerMenu"));
  addAction(m_spread);
  addAction(m_versions);
  addAction(m_more);
  m_place->setSpacing(14);
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

void RuleCard::setDistribution(DistributionPanel* panel)
{
  m_panel = panel;
  m_place->addWidget(panel);
}

void RuleCard::resizeEvent(QResizeEvent* event)
{
  Card::resizeEvent(event);
  arrange();
}

void RuleCard::arrange()
{
  if (!m_editor || !m_panel)
    return;
  const bool any = m_edits && m_panel->hasThreshold();
  const int side = Theme::of().px(panelWidth);
  const int room = width() - 2 * Theme::of().px(14) - side - m_place->spacing() - Theme::of().px(12);
  const bool both = any && m_editor->rowsWidth() <= room;
  m_spread->setVisible(any && !both);
  const bool instead = any && !both && m_spread->isChecked();
  m_panel->setVisible(both || instead);
  m_panel->setMinimumWidth(side);
  m_panel->setMaximumWidth(instead ? QWIDGETSIZE_MAX : side);
  m_editor->setVisible(m_edits && !instead);
  m_editor->setCompact(both);
}

void RuleCard::showEditor(bool shown)
{
  m_edits = shown;
  for (QWidget* part : {static_cast<QWidget*>(m_editor), m_editor->head(), m_editor->foot()})
    part->setVisible(shown);
  m_sentence->setVisible(!shown);
  if (m_panel)
    m_panel->hide();
  m_spread->hide();
}

void RuleCard::setEffect(const QString& effect)
{
  m_effect->setText(effect);
  m_effect->setVisible(!effect.isEmpty());
}

void RuleCard::retranslate()
{
  setTitle(tr("Rule"));
  m_versions->setText(tr("Version %1").arg(m_revision));
  m_versions->setToolTip(tr("What this scheme was before, to be taken again"));
  m_spread->setText(tr("Distribution"));
  m_spread->setToolTip(tr("How the value of a threshold is spread over everybody"));
  m_more->setTip(tr("Rename, move or remove this layer"));
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
