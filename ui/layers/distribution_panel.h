// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/insight/value_histogram.h"
#include "core/rules/rule.h"

#include <string>
#include <vector>

class QComboBox;
class QLabel;

namespace weilu::ui {

class Session;
class ThresholdHistogram;

/// How the value that a rule sets a threshold for is spread over everybody, with the threshold of the saved
/// rule and the one being edited, which can be dragged.
///
///     setRule() → the conditions with a threshold → read the chosen one's values → ThresholdHistogram
class DistributionPanel : public QWidget {
  Q_OBJECT
public:
  explicit DistributionPanel(Session& session, QWidget* parent = nullptr);

  /// \p saved: the rule others are compared with. \p color: token of those the threshold takes in.
  void setRule(const Rule& rule, const Rule& saved, const QString& color);
  /// Whether the rule has a threshold at all.
  [[nodiscard]] bool hasThreshold() const { return !m_thresholds.empty(); }
  /// The data has changed: values are read again.
  void forget();
  void retranslate();

signals:
  /// The threshold of the condition at \p place was dragged.
  void dragged(const std::string& place, double number);

private:
  struct Threshold {
    std::string place;
    Condition condition;
    double saved = 0; ///< the number of the same condition of the saved rule
    friend bool operator==(const Threshold&, const Threshold&) = default;
  };
  [[nodiscard]] static std::vector<Threshold> thresholdsOf(const Rule& rule, const Rule& saved);
  void fillChoice();
  void read();
  void take(const ValueHistogram& histogram);
  void moved(double bar);
  /// How much further than the number of the chosen condition its bar begins.
  [[nodiscard]] double offset() const;
  /// The bar that stands for a number of the chosen condition, and the other way round.
  [[nodiscard]] double barOf(double number) const;
  [[nodiscard]] double numberOf(double bar) const;
  [[nodiscard]] const Threshold& chosen() const;

  Session& m_session;
  std::vector<Threshold> m_thresholds;
  std::size_t m_chosen = 0;
  Condition m_read;      ///< whose values are shown; the number apart
  double m_compared = 0; ///< the saved number that is shown
  ValueHistogram m_histogram;
  QString m_color;
  QComboBox* m_choice;
  QLabel* m_window;
  ThresholdHistogram* m_view;
};

} // namespace weilu::ui
