// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/community_store.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace weilu::ui {

class Button;
class SegmentedControl;

/// Asks for what a new community needs: name, time zone, first day of the week, and the place of its file.
class CommunityDialog : public QDialog {
  Q_OBJECT
public:
  explicit CommunityDialog(const QString& name, QWidget* parent);

  [[nodiscard]] Community community() const;
  [[nodiscard]] QString file() const;
  /// Shows under the file why it cannot be made there.
  void showProblem(const QString& sentence);

signals:
  /// "Create" was pressed and everything is filled in.
  void createWanted();

private:
  void buildForm();
  QHBoxLayout* buildButtons();
  void followName();
  void chooseFile();
  void create();
  QLineEdit* m_name;
  QComboBox* m_zone;
  SegmentedControl* m_weekStart;
  QLineEdit* m_file;
  QLabel* m_problem;
  Button* m_create;
  bool m_fileChosen = false;
};

/// Fills a combo box with time zones and selects \p zone; typing finds.
void fillZones(QComboBox* combo, const QString& zone);

} // namespace weilu::ui
