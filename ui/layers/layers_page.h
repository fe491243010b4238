// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/base/page.h"
#include "ui/layers/layers_reading.h"

#include <memory>

class QHBoxLayout;
class QStackedLayout;

namespace weilu::ui {

class Button;
class Callout;
class DistributionPanel;
class FlowCard;
class LayerListCard;
class RuleEditor;
class PlaybookPanel;
class RuleCard;
class SchemeActions;
class SegmentedControl;

/// Who is in which layer, where they move, and by which rules: schemes as tabs, the layers in the order they
/// are decided in, the flow between two dates, the rule of the chosen layer.
class LayersPage : public Page {
  Q_OBJECT
public:
  explicit LayersPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  bool stepBack() override;
  void makeNew() override;
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

  [[nodiscard]] std::shared_ptr<const LayersRead> read() const { return m_read; }

protected:
  void resizeEvent(QResizeEvent* event) override;

signals:
  /// Numbers arrived, or the reason why not.
  void settled();

private:
  void buildHeader();
  void arrange();
  void buildBody();
  void wire();
  void wireRule();
  void take(LayersRead read);
  void showTrouble(const JobTrouble& trouble);
  void fill();
  void fillTabs();
  void showScheme(const std::string& code);
  void choose(const std::string& layer);
  void openLayer(const std::string& layer);
  void openLayerOn(const std::string& layer, Date date);
  /// The operator changed the scheme: says what that would do, without saving.
  void changed(Scheme edited);
  void ruleEdited();
  /// Shows the rule of a layer in the editor, unless the operator is at it.
  void edit(const Layer& layer);
  [[nodiscard]] Result<void> checkRule(const Rule& rule) const;
  void addLayer();
  void showLayerMenu(const QPoint& at);
  void renameLayer();
  void removeLayer();
  void showVersions();
  /// Takes \p edited as what the scheme is to be, the list too.
  void replaceBy(Scheme edited);
  void showDistribution();
  void discard();
  void tryOut();
  void saveEdited();
  void recompute();
  void reconstruct(bool anew);
  [[nodiscard]] const Scheme& shown() const;

  std::shared_ptr<const LayersRead> m_read;
  std::string m_scheme = "five", m_layer;
  std::optional<Scheme> m_edited;
  int m_days = 30;
  bool m_narrow = false;
  QPointer<Job> m_reconstructing;
  SegmentedControl* m_tabs = nullptr;
  QWidget* m_tabsPlace;
  Button* m_add;
  Button* m_recompute;
  Button* m_showPlaybook; ///< where the window is narrow
  Callout* m_banner;
  LayerListCard* m_list;
  FlowCard* m_flow;
  RuleCard* m_rule;
  SchemeActions* m_actions;
  RuleEditor* m_editor;
  DistributionPanel* m_distribution;
  std::string m_inEditor; ///< scheme and layer whose rule is in the editor
  PlaybookPanel* m_playbook;
};

} // namespace weilu::ui
