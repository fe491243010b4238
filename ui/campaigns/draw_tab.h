// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"
#include "ui/campaigns/draw_results.h"

class QComboBox;

namespace weilu::ui {

/// How a draw stands to the file: who came and went since, and what is wrong with its proof.
struct DrawFindings {
  DrawDrift drift;
  std::vector<ProofProblem> wrong;
};

/// The draws of a campaign, as a job reads them.
struct DrawRead {
  std::vector<CampaignDraw> draws;
  std::vector<DrawPrize> open; ///< what another draw would be for
  draw_words::Names names;
  std::vector<DrawFindings> findings; ///< of each of draws
};

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
  void take(DrawRead read);
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
  std::vector<DrawFindings> m_findings; ///< of each draw
  bool m_toScreen = false;              ///< the draw under way is shown on the wall when it is done
  QComboBox* m_which;
  Callout* m_said;
  DrawSteps* m_steps;
  DrawResults* m_results;
};

} // namespace weilu::ui
