// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace weilu::ui {

class Button;
class Card;
class SegmentedControl;
class Switch;

/// The community's own settings (changes of the file, undoable) and those of this computer.
class SettingsPage : public Page {
  Q_OBJECT
public:
  explicit SettingsPage(Session& session, QWidget* parent = nullptr);

  QString title() const override;
  QString subtitle() const override;
  void reload() override;
  Areas concerns() const override { return Area::Community; }
  void retranslate() override;

private:
  Card* buildCommunity();
  void buildContactCap(QFormLayout* form);
  void saveContactCap();
  Card* buildAppearance();
  Card* buildIntake();
  Card* buildBackup();
  /// Watches a folder that is asked for, or none.
  void setWatching(bool on);
  void showWatched();
  QLabel* addRow(QFormLayout* form, QWidget* field, QLabel** help = nullptr);
  /// Writes the community with \p change applied, as one undoable step.
  void edit(const std::function<void(Community&)>& change);
  void changeZone();
  void showAppearance();

  Card* m_community;
  Card* m_appearance;
  Card* m_intake;
  Card* m_backup;
  QLineEdit* m_name;
  QComboBox* m_zone;
  SegmentedControl* m_weekStart;
  QSpinBox* m_silentAfter;
  Switch* m_leaveOutStaff;
  QSpinBox* m_capTimes;
  QSpinBox* m_capDays;
  SegmentedControl* m_language;
  SegmentedControl* m_theme;
  SegmentedControl* m_scale;
  Switch* m_letterKeys;
  Switch* m_watch;
  Button* m_backUp;
  Button* m_restore;
  QList<QLabel*> m_heads;
  QLabel* m_silentHelp;
  QLabel* m_staffHelp;
  QLabel* m_capHelp;
  QLabel* m_zoneHelp;
  QLabel* m_keysHelp;
  QLabel* m_watchHelp;
  QLabel* m_folder;
};

} // namespace weilu::ui
