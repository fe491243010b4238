// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/layers/layers_reading.h"
#include "ui/widgets/card.h"

#include <memory>

class QStackedWidget;

namespace weilu::ui {

class ChartNotes;
class ChoiceButton;
class DataTable;
class FlowMatrixView;
class MoversModel;
class SankeyView;
class SegmentedControl;
class StackedAreaChart;

/// Who moved between layers: as a flow, as a matrix, as sizes over time, as a list. Every bar, ribbon, cell
/// and area opens exactly its people.
class FlowCard : public Card {
  Q_OBJECT
public:
  enum View { Flow, Matrix, Sizes, Movers };

  explicit FlowCard(QWidget* parent = nullptr);

  void setRead(std::shared_ptr<const LayersRead> read);
  void setChosen(const std::string& layer);
  void showView(View view);
  void retranslate();

signals:
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);
  /// People of \p layer as they stood on \p date.
  void layerOnWanted(const std::string& layer, weilu::Date date);
  void daysChosen(int days);
  void notWritten(const QString& file);
  /// The menu of notes of these dates.
  void noteMenuWanted(weilu::DateRange dates, const QPoint& at);

private:
  void buildHead();
  void buildViews();
  void wireViews();
  void fill();
  void fillFlow();
  void fillMatrix();
  void fillSizes();
  void openExport();
  void open(const std::optional<std::string>& from, const std::optional<std::string>& to);
  [[nodiscard]] QString summary() const;
  [[nodiscard]] std::vector<std::string> ends(bool left) const;

  std::shared_ptr<const LayersRead> m_read;
  std::string m_chosen;
  ChoiceButton* m_views;
  ChoiceButton* m_days;
  SegmentedControl* m_unmoved;
  Button* m_export;
  QLabel* m_summary;
  QLabel* m_note;
  QStackedWidget* m_stack;
  SankeyView* m_flow;
  FlowMatrixView* m_matrix;
  StackedAreaChart* m_sizes;
  ChartNotes* m_notes;
  DataTable* m_table;
  MoversModel* m_movers;
};

} // namespace weilu::ui
