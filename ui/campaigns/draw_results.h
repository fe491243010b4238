// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/campaigns/draw_steps.h"
#include "ui/campaigns/draw_words.h"

class QLabel;

namespace weilu::ui {

class Card;
class CellTableModel;
class DataTable;

/// What a draw is for and who won, who was left out and why, and what to publish.
class DrawResults : public QWidget {
  Q_OBJECT
public:
  explicit DrawResults(QWidget* parent = nullptr);
  /// \p stock: what is left of benefits, where it is limited.
  void showDraw(const DrawShown& shown, const draw_words::Names& names,
                const std::map<BenefitId, QString>& benefits);
  void retranslate();

signals:
  void giveWanted(const QList<qint64>& numbers);
  void giveUpWanted(qint64 number);
  void redrawWanted();
  void saveWanted();
  void verifyWanted();
  void copyWanted();
  void personWanted(weilu::MemberId person);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildWinners();
  void buildAside();
  void fillPrizes();
  void fillWinners();
  void fillOut();
  void enable();
  /// The wins that are marked.
  [[nodiscard]] std::vector<DrawWin> marked() const;
  [[nodiscard]] QString gives(std::int64_t points, BenefitId benefit) const;

  Card* m_winners;
  Card* m_out;
  Card* m_text;
  CellTableModel* m_rows;
  CellTableModel* m_outRows;
  DataTable* m_table;
  DataTable* m_outTable;
  QLabel* m_none;
  QLabel* m_announcement;
  Button* m_give;
  Button* m_giveUp;
  Button* m_redraw;
  Button* m_copy;
  Button* m_save;
  Button* m_verify;
  DrawShown m_shown;
  draw_words::Names m_names;
  std::map<BenefitId, QString> m_benefits;
};

} // namespace weilu::ui
