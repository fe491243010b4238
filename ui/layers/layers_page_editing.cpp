// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/own_schemes.h"
#include "ui/base/questions.h"
#include "ui/base/words.h"
#include "ui/layers/layer_list_card.h"
#include "ui/layers/layers_page.h"
#include "ui/layers/replay_dialog.h"
#include "ui/layers/rule_card.h"
#include "ui/layers/scheme_actions.h"
#include "ui/rules/rule_editor.h"

// What the operator does to a scheme before saving it.

namespace weilu::ui {

void LayersPage::edit(const Layer& layer)
{
  const bool hasRule = layer.rule.kind != Rule::Kind::Always;
  m_rule->showEditor(hasRule);
  const std::string key = shown().code + "/" + layer.code;
  if (!hasRule || (m_inEditor == key && m_editor->isChanged()))
    return;
  m_inEditor = key;
  m_editor->setOwnScheme(shown().code);
  m_editor->setName(words::layer(layer));
  m_editor->setRule(layer.rule);
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
