// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>

#include "core/layers/own_schemes.h"
#include "ui/base/language.h"
#include "ui/base/questions.h"
#include "ui/base/words.h"
#include "ui/layers/distribution_panel.h"
#include "ui/layers/layer_list_card.h"
#include "ui/layers/layers_page.h"
#include "ui/layers/replay_dialog.h"
#include "ui/layers/rule_card.h"
#include "ui/layers/scheme_actions.h"
#include "ui/layers/scheme_versions_dialog.h"
#include "ui/rules/rule_editor.h"

// What the operator does to a scheme before saving it.

namespace weilu::ui {

void LayersPage::edit(const Layer& layer)
{
  const bool hasRule = layer.rule.kind != Rule::Kind::Always;
  m_rule->showEditor(hasRule);
  const std::string key = shown().code + "/" + layer.code;
  if (!hasRule)
    return;
  if (m_inEditor != key || !m_editor->isChanged()) {
    m_inEditor = key;
    m_editor->setOwnScheme(shown().code);
    m_editor->setName(words::layer(layer));
    m_editor->setRule(layer.rule);
  }
  showDistribution();
}

void LayersPage::ruleEdited()
{
  const auto rule = m_editor->rule();
  if (!rule) {
    m_rule->setTrouble(words::refusal(rule.error()));
    return;
  }
  Scheme edited = shown();
  for (Layer& layer : edited.layers) {
    if (layer.code == m_layer)
      layer.rule = *rule;
  }
  changed(std::move(edited));
}

/// With places inside the rule.
Result<void> LayersPage::checkRule(const Rule& rule) const
{
  if (!m_read || !session().isOpen())
    return {};
  Scheme edited = shown();
  std::string prefix;
  for (std::size_t i = 0; i < edited.layers.size(); ++i) {
    if (edited.layers[i].code != m_layer)
      continue;
    edited.layers[i].rule = rule;
    prefix = "layers[" + std::to_string(i) + "].rule.";
  }
  auto checked = session().workspace().checkScheme(edited);
  if (checked)
    return checked;
  for (auto& [name, value] : checked.error().details) {
    if (name == "where" && value.starts_with(prefix))
      value = value.substr(prefix.size());
  }
  return checked;
}

void LayersPage::changed(Scheme edited)
{
  m_edited = std::move(edited);
  choose(m_layer);
  const auto checked = session().workspace().checkScheme(*m_edited);
  m_rule->setTrouble(checked ? QString() : words::refusal(checked.error()));
  if (!checked)
    return;
  session()
      .read<std::vector<FlowCell>>(QStringLiteral("layer-preview"), {},
                                   [scheme = *m_edited](Workspace& workspace, const Control& control) {
                                     return workspace.previewScheme(scheme, control);
                                   })
      ->onDone<std::vector<FlowCell>>([this](const std::vector<FlowCell>& cells) {
        std::uint64_t moved = 0;
        for (const FlowCell& cell : cells)
          moved += cell.from == cell.to ? 0 : cell.people.cardinality();
        if (m_edited)
          m_rule->setEffect(moved == 0 ? tr("Nobody would move today")
                                       : tr("%Ln people would move today", nullptr, static_cast<int>(moved)));
      });
}

void LayersPage::addLayer()
{
  if (!m_read)
    return;
  const auto name = Ask::current().text(this, tr("Add a layer"), tr("Name"), {});
  if (!name || name->trimmed().isEmpty())
    return;
  Scheme edited = shown();
  std::vector<std::string> taken;
  for (const Layer& layer : edited.layers)
    taken.push_back(layer.code);
  Layer layer;
  layer.code = freeCode("layer", taken);
  layer.labelZh = layer.labelEn = utf8(name->trimmed());
  layer.rank = edited.layers.back().rank + 1;
  layer.rule = Rule::when({"active_days", 30, Operator::AtLeast, 1.0});
  dress(layer, edited.layers.size() - 1);
  m_layer = layer.code;
  edited.layers.insert(edited.layers.end() - 1, std::move(layer));
  changed(std::move(edited));
  m_list->setLayers(shown(), *m_read);
  m_list->setChosen(m_layer);
}

void LayersPage::replaceBy(Scheme edited)
{
  m_inEditor.clear();
  if (!edited.find(m_layer))
    m_layer = edited.layers.front().code;
  changed(std::move(edited));
  m_list->setLayers(shown(), *m_read);
  m_list->setChosen(m_layer);
}

void LayersPage::showDistribution()
{
  const Layer* now = shown().find(m_layer);
  const Layer* saved = m_read->scheme.find(m_layer);
  m_distribution->setRule(now->rule, saved ? saved->rule : Rule(), text(now->color));
  m_rule->arrange();
}

void LayersPage::showLayerMenu(const QPoint& at)
{
  const Layer* layer = m_read ? shown().find(m_layer) : nullptr;
  if (!layer)
    return;
  const bool last = layer == &shown().layers.back();
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("layerActions"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Open its people"), this, [this] { openLayer(m_layer); });
  menu->addSeparator();
  menu->addAction(tr("Rename…"), this, &LayersPage::renameLayer)->setShortcut(Qt::Key_F2);
  QAction* up = menu->addAction(tr("Move up"), this, [this] { m_list->step(-1); });
  up->setShortcut(QKeySequence(QStringLiteral("Ctrl+Up")));
  up->setEnabled(!last && layer != &shown().layers.front());
  QAction* down = menu->addAction(tr("Move down"), this, [this] { m_list->step(1); });
  down->setShortcut(QKeySequence(QStringLiteral("Ctrl+Down")));
  down->setEnabled(!last && layer + 1 != &shown().layers.back());
  menu->addSeparator();
  QAction* remove = menu->addAction(tr("Remove"), this, &LayersPage::removeLayer);
  remove->setShortcut(Qt::Key_Delete);
  remove->setEnabled(!last);
  menu->popup(at);
}

void LayersPage::renameLayer()
{
  if (!m_read || !shown().find(m_layer))
    return;
  const Layer& layer = *shown().find(m_layer);
  const auto name = Ask::current().text(this, tr("Rename the layer"), tr("Name"), words::layer(layer));
  if (!name || name->trimmed().isEmpty())
    return;
  Scheme edited = shown();
  for (Layer& each : edited.layers) {
    if (each.code != m_layer)
      continue;
    const bool one = each.labelZh == each.labelEn; // called the same in both languages
    (language::isChinese() ? each.labelZh : each.labelEn) = utf8(name->trimmed());
    if (one)
      each.labelZh = each.labelEn = utf8(name->trimmed());
  }
  replaceBy(std::move(edited));
}

void LayersPage::removeLayer()
{
  if (!m_read || !shown().find(m_layer) || shown().layers.back().code == m_layer)
    return;
  Scheme edited = shown();
  std::erase_if(edited.layers, [this](const Layer& layer) { return layer.code == m_layer; });
  replaceBy(std::move(edited));
}

void LayersPage::showVersions()
{
  if (!m_read)
    return;
  auto* dialog = new SchemeVersionsDialog(session(), m_read->scheme, this);
  connect(dialog, &SchemeVersionsDialog::wanted, this, &LayersPage::replaceBy);
  dialog->open();
}

void LayersPage::discard()
{
  m_edited.reset();
  m_inEditor.clear();
  if (m_read)
    fill();
}

void LayersPage::tryOut()
{
  if (!m_read)
    return;
  auto* dialog = new ReplayDialog(session(), shown(), this);
  connect(dialog, &ReplayDialog::peopleWanted, this, [this, dialog](const PeopleList& list) {
    dialog->close();
    emit peopleWanted(list);
  });
  connect(dialog, &ReplayDialog::saveWanted, this, &LayersPage::saveEdited);
  dialog->open();
}

void LayersPage::saveEdited()
{
  if (!m_edited)
    return;
  m_actions->save(*m_edited);
}

} // namespace weilu::ui
