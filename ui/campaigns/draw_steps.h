// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_draws.h"

class QLineEdit;

namespace weilu::ui {

class Button;
class Callout;
class DrawStep;
class HashBox;

/// What the parts of a draw's tab show.
struct DrawShown {
  std::vector<CampaignDraw> draws;
  std::size_t chosen = 0;          ///< of draws
  std::vector<DrawPrize> open;     ///< what another draw would be for
  DrawDrift drift;                 ///< of the chosen one
  std::vector<ProofProblem> wrong; ///< with the chosen one
  Calendar calendar;
  Moment now;

  /// None: nothing was frozen yet.
  [[nodiscard]] const CampaignDraw* draw() const { return draws.empty() ? nullptr : &draws[chosen]; }
};

/// The four steps of a draw: freeze the list, publish the commitment, enter the public values, reveal.
class DrawSteps : public QWidget {
  Q_OBJECT
public:
  explicit DrawSteps(QWidget* parent = nullptr);
  void showDraw(const DrawShown& shown);
  void retranslate();

signals:
  void freezeWanted();
  void dropWanted();
  void copyWanted();
  /// \p onScreen: and show it on the wall at once.
  void drawWanted(const QStringList& publicValues, bool onScreen);
  void screenWanted();

private:
  void buildFreeze();
  void buildPublish();
  void buildValues();
  void buildReveal();
  void fillStates(const DrawShown& shown);
  void fillTexts(const DrawShown& shown);
  void fillCheck(const DrawShown& shown);
  void enable();
  [[nodiscard]] QStringList values() const;

  DrawStep* m_freeze;
  DrawStep* m_publish;
  DrawStep* m_values;
  DrawStep* m_reveal;
  HashBox* m_list;
  HashBox* m_commitment;
  HashBox* m_seed;
  Button* m_freezeButton;
  Button* m_drop;
  Button* m_copy;
  QLineEdit* m_first;
  QLineEdit* m_second;
  Button* m_draw;
  Button* m_drawOnScreen;
  Button* m_screen;
  Callout* m_drift;
  Callout* m_check;
  DrawShown m_shown;
};

} // namespace weilu::ui
