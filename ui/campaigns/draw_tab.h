// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"
#include "ui/campaigns/draw_results.h"

class QComboBox;

namespace weilu::ui {

/// The draws of a lottery: the four steps at the left, prizes, winners and what to publish at the right.
class DrawTab : public CampaignTab {
  Q_OBJECT
public:
  explicit DrawTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;

private:
  void build();
  void connectParts();
  void fill();
  void readDraws();
  void freeze();
  void drop();
  void draw(const QStringList& publicValues, bool onScreen);
  void showOnScreen();
  void give(const QList<qint64>& numbers);
  void giveUp(qint64 number);
  void copyAnnouncement();
  void saveProof();
  void verifyProof();
  void say(bool good, const QString& title, const QString& sentence);

  CampaignShown m_campaign;
  DrawShown m_shown;
  draw_words::Names m_names;
  bool m_toScreen = false; ///< the draw under way is shown on the wall when it is done
  QComboBox* m_which;
  Callout* m_said;
  DrawSteps* m_steps;
  DrawResults* m_results;
};

} // namespace weilu::ui
