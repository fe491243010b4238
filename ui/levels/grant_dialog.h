// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/members/member.h"

#include <vector>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace weilu::ui {

class Button;
class PeoplePicker;
class Session;

/// Gives points to some people, or takes them. What was declined is said at the foot and the dialog stays.
class GrantDialog : public QDialog {
  Q_OBJECT
public:
  explicit GrantDialog(Session& session, QWidget* parent = nullptr);
  /// Begins with these people.
  void setPeople(const std::vector<Member>& people);

private:
  void build();
  QWidget* buttons();
  void fill();
  void grant();

  Session& m_session;
  PeoplePicker* m_people;
  QSpinBox* m_amount;
  QLineEdit* m_reason;
  QLabel* m_complaint;
  Button* m_grant;
};

} // namespace weilu::ui
