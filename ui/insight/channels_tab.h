// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_insight_value.h"
#include "ui/insight/insight_tab.h"
#include "ui/insight/referral_rows.h"

namespace weilu::ui {

class BarTableView;

/// What became of the people whom each channel brought.
class ChannelsTab : public InsightTab {
  Q_OBJECT
public:
  explicit ChannelsTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    std::vector<ChannelRow> rows; ///< the channels, all together, and all of the period before
    std::string currency;
    bool before = false;             ///< whether the last row is there
    std::vector<Referral> referrals; ///< who brought those who joined, as rows
  };
  static Answer answer(InsightSource& source, const Control& control);
  void fill();
  void fillChannels();
  void fillReferrals();
  void openCell(int row, int column);
  [[nodiscard]] QString nameOf(std::size_t row) const;

  std::optional<Answer> m_answer;
  ChartCard *m_card, *m_brought;
  BarTableView *m_table, *m_referrals;
};

} // namespace weilu::ui
