// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "ui/charts/chart_card.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace weilu::ui {

class CartesianChart;
class ChartNotes;

/// What every card of the overview has: the numbers it shows a part of, and a wish to open people.
class OverviewCard : public ChartCard {
  Q_OBJECT
public:
  using ChartCard::ChartCard;

  /// Shows its part of \p overview, or what is missing.
  void setOverview(std::shared_ptr<const Overview> overview);
  /// Sets every text again.
  void retranslate();

signals:
  /// Exactly these people are wanted.
  void partWanted(const weilu::OverviewPart& part);
  /// The menu of notes of these dates.
  void noteMenuWanted(weilu::DateRange dates, const QPoint& at);

protected:
  [[nodiscard]] const Overview* overview() const { return m_overview.get(); }
  /// Names, and what does not depend on numbers.
  virtual void setTexts() = 0;
  /// The numbers. Only called when there are some.
  virtual void fill() = 0;
  /// Says that nobody is known, and in \p promise what is here when there is; or that there is no activity.
  void showNobody(const QString& promise);
  void showNoActivity();
  /// Draws the notes of the overview on \p chart, whose columns begin on \p starts and end at the as-of date,
  /// and lets them be asked for.
  void drawNotes(CartesianChart* chart, QList<Date> starts);

private:
  std::shared_ptr<const Overview> m_overview;
  ChartNotes* m_notes = nullptr;
};

/// A stretch of time a card can show: the last `count` periods.
struct ShownSpan {
  Period period;
  int count;
  [[nodiscard]] QString name() const; ///< "16 weeks"
};
/// What the cards of who came, came back and left can show, and the one shown first.
inline constexpr std::array movementSpans{ShownSpan{Period::Week, 8}, ShownSpan{Period::Week, 16},
                                          ShownSpan{Period::Week, 26}, ShownSpan{Period::Day, 30},
                                          ShownSpan{Period::Month, 12}};
inline constexpr int firstMovementSpan = 1;
/// The one \p picker is on, which offers them.
[[nodiscard]] const ShownSpan& movementSpan(const ChoiceButton* picker);
/// Puts \p spans into \p picker; the values are their indexes.
void offerSpans(ChoiceButton* picker, std::span<const ShownSpan> spans);

/// The last \p count of \p rows.
template<class Row>
[[nodiscard]] std::span<const Row> lastOf(const std::vector<Row>& rows, int count)
{
  const std::span all(rows);
  return all.last(std::min(all.size(), static_cast<std::size_t>(count)));
}

} // namespace weilu::ui
