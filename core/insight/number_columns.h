// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alive.h"
#include "core/insight/facts.h"
#include "core/insight/rfm.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// The numbers of everybody by field and window, worked out once each: index = id, NaN = not known,
/// 8 bytes a person. Dates are days since 1970.
class NumberColumns {
public:
  using Column = std::vector<double>;

  explicit NumberColumns(FactsAt at, Control control);

  void setControl(Control control) { m_control = std::move(control); }
  /// The column of a number or date field; \p field as in Condition. Throws Cancelled.
  [[nodiscard]] const Column& column(const std::string& field, int window);
  /// Contributions in the last \p window days, index = id.
  [[nodiscard]] const std::vector<std::uint32_t>& contributions(int window);
  [[nodiscard]] const Concentration& concentrationOver(int window);
  /// How buyers of the last 365 days are scored.
  [[nodiscard]] const RfmCuts& rfm();
  /// How probable it is that people still come, by their active weeks (MBG/NBD).
  [[nodiscard]] const Alive& alive();
  /// People on the roster.
  [[nodiscard]] const People& population() const { return m_population; }
  [[nodiscard]] const std::vector<std::uint32_t>& ids() const { return m_ids; }
  /// People with a term that holds, and with a renewed one.
  [[nodiscard]] const People& paying();
  [[nodiscard]] const People& renewed();

private:
  using Build = void (NumberColumns::*)(Column&, const std::string& suffix, int window);
  static Build buildOf(std::string_view field);

  void activeDays(Column& column, const std::string& suffix, int window);
  void weeksActive(Column& column, const std::string& suffix, int window);
  void lastActiveDays(Column& column, const std::string& suffix, int window);
  void firstActiveDays(Column& column, const std::string& suffix, int window);
  void longestRun(Column& column, const std::string& suffix, int window);
  void aliveProbability(Column& column, const std::string& suffix, int window);
  void contributed(Column& column, const std::string& suffix, int window);
  void events(Column& column, const std::string& suffix, int window);
  void tenure(Column& column, const std::string& suffix, int window);
  void joined(Column& column, const std::string& suffix, int window);
  void left(Column& column, const std::string& suffix, int window);
  void birthday(Column& column, const std::string& suffix, int window);
  void counter(Column& column, const std::string& suffix, int window);
  void purchases(Column& column, const std::string& suffix, int window);
  void amount(Column& column, const std::string& suffix, int window);
  void lastPurchase(Column& column, const std::string& suffix, int window);
  void recency(Column& column, const std::string& suffix, int window);
  void frequency(Column& column, const std::string& suffix, int window);
  void monetary(Column& column, const std::string& suffix, int window);
  void termEnds(Column& column, const std::string& suffix, int window);
  void points(Column& column, const std::string& suffix, int window);
  void pointsEarned(Column& column, const std::string& suffix, int window);

  void readTerms();
  void fillScores(Column& column, int RfmScores::*score);
  [[nodiscard]] std::pair<Moment, Moment> moments(int window) const;
  [[nodiscard]] std::vector<std::uint32_t> counts(int window, const std::vector<KindId>& kinds) const;
  void set(Column& column, MemberId person, double value) const;

  FactsAt m_at;
  Control m_control;
  People m_population;
  std::vector<std::uint32_t> m_ids;
  std::map<std::pair<std::string, int>, Column> m_columns;
  std::map<int, std::vector<std::uint32_t>> m_contributions;
  std::map<int, Concentration> m_concentrations;
  std::vector<RfmValues> m_bought;
  std::optional<RfmCuts> m_rfm;
  std::optional<Alive> m_alive;
  bool m_termsRead = false;
  People m_paying, m_renewed;
  std::vector<std::pair<MemberId, int>> m_termEnds;
};

} // namespace weilu
