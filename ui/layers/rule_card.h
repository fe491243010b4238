// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layers/layers_reading.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

class BadgeLabel;
class Callout;
class DistributionPanel;
class RuleEditor;

/// The rule of one layer, what was changed in the scheme and not saved yet, and trying it before saving.
class RuleCard : public Card {
  Q_OBJECT
public:
  explicit RuleCard(QWidget* parent = nullptr);

  /// \p changed: the scheme is not the saved one.
  void setLayer(const Scheme& scheme, const std::string& layer, int revision, bool changed);
  /// Why the changed scheme cannot be saved; empty: it can.
  void setTrouble(const QString& trouble);
  /// How many people the changed rule gives, compared with the saved one.
  void setEffect(const QString& effect);
  /// Takes the editor of the rule, shown instead of its sentence.
  void setEditor(RuleEditor* editor);
  void showEditor(bool shown);
  /// Takes the panel of the distribution: beside the editor where both have room, else instead of it on
  /// demand.
  void setDistribution(DistributionPanel* panel);
  /// What the editor or the panel shows has changed.
  void arrange();
  void retranslate();

signals:
  void replayWanted();
  void saveWanted();
  void discardWanted();
  void versionsWanted();
  /// The button of the menu of the layer.
  void layerMenuWanted(QWidget* anchor);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  BadgeLabel* m_badge;
  QLabel* m_position;
  QLabel* m_sentence;
  QLabel* m_effect;
  Callout* m_trouble;
  QHBoxLayout* m_head;
  QHBoxLayout* m_place;
  QVBoxLayout* m_foot;
  RuleEditor* m_editor = nullptr;
  DistributionPanel* m_panel = nullptr;
  Button* m_spread; ///< shows the distribution instead of the rows
  Button* m_versions;
  Button* m_more;
  Button* m_replay;
  Button* m_save;
  Button* m_discard;
  Scheme m_scheme;
  std::string m_layer;
  int m_revision = 1;
  bool m_changed = false;
  bool m_edits = false; ///< the editor is shown instead of the sentence
};

} // namespace weilu::ui
