// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/recognition.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Gives a badge by hand to some people, or takes one back from those it was given to.
class BadgeDialog : public FormDialog {
  Q_OBJECT
public:
  /// Gives: \p known are the badges to choose from; another can be typed.
  BadgeDialog(Session& session, const std::vector<BadgeHolders>& known, QWidget* parent);
  /// Takes back what was given by hand of one badge, from those who stay on the list.
  BadgeDialog(Session& session, const BadgeHolders& of, QWidget* parent);

private:
  void finish();
  [[nodiscard]] std::string badge() const;
  void write();

  Session& m_session;
  bool m_takes = false;
  QComboBox* m_badge;
  PeoplePicker* m_people;
  QLineEdit* m_note;
};

} // namespace weilu::ui
