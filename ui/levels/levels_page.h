// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"

#include <vector>

class QStackedWidget;

namespace weilu::ui {

class Button;
class LevelsTab;
class SegmentedControl;

/// The ladder, points and what they buy. Each tab is a LevelsTab; the tabs are a list in levels_page.cpp.
class LevelsPage : public Page {
  Q_OBJECT
public:
  explicit LevelsPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  void exportData() override;
  void focusSearch() override;
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

private:
  void addTab(LevelsTab* tab);
  void showTab(int tab);
  void editLadder();
  void grant();
  [[nodiscard]] LevelsTab* current() const;

  std::vector<LevelsTab*> m_tabs;
  QStackedWidget* m_stack;
  SegmentedControl* m_choice;
  Button* m_ladder;
  Button* m_grant;
};

} // namespace weilu::ui
