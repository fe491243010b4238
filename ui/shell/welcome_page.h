// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class Button;
class SegmentedControl;
class WelcomeCard;

/// What the window shows while no community is open.
class WelcomePage : public QWidget {
  Q_OBJECT
public:
  explicit WelcomePage(QWidget* parent = nullptr);
  /// Reads the recent files, language and theme again.
  void refresh();

signals:
  void sampleWanted();
  void importWanted();
  void newWanted();
  void openWanted();
  void restoreWanted();
  void fileWanted(const QString& file);
  void languageChosen(const QString& code);
  void themeToggled(bool dark);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  QWidget* buildContent();
  void buildSwitches(QVBoxLayout* column);
  void buildHead(QVBoxLayout* column);
  void buildWays(QVBoxLayout* column);
  void buildFoot(QVBoxLayout* column);
  void retranslate();
  void showRecent();
  SegmentedControl* m_language;
  SegmentedControl* m_theme;
  QLabel* m_title;
  QLabel* m_line;
  WelcomeCard* m_sample;
  WelcomeCard* m_import;
  WelcomeCard* m_new;
  Button* m_open;
  Button* m_restore;
  QLabel* m_promise;
  QLabel* m_promiseLine;
  QLabel* m_lock;
  QLabel* m_recentHead;
  QVBoxLayout* m_recent;
};

} // namespace weilu::ui
