// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_attendance_file.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QStandardItemModel;

namespace weilu::ui {

class Session;

/// What a list of who came says of a campaign, before anything is noted: how many had signed up, walked in,
/// are unknown or have no place. A list that may be of another event has to be confirmed.
class AttendanceDialog : public FormDialog {
  Q_OBJECT
public:
  AttendanceDialog(Session& session, const Campaign& campaign, AttendancePlan plan,
                   QWidget* parent = nullptr);

private:
  void addCounts();
  void addPeople();
  void addDoubts(const Campaign& campaign);
  void follow();
  void apply();

  Session& m_session;
  AttendancePlan m_plan;
  QCheckBox* m_confirmed;
  QStandardItemModel* m_people;
};

/// Reads a file and shows what it says of \p campaign.
void showAttendance(Session& session, const Campaign& campaign, const QString& file, QWidget* parent);
/// Asks for the file.
void askForAttendance(Session& session, const Campaign& campaign, QWidget* parent);

} // namespace weilu::ui
