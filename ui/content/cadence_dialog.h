// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/cadence.h"
#include "core/members/member.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace weilu::ui {

class Session;

/// Sets how often something is to be published.
class CadenceDialog : public FormDialog {
  Q_OBJECT
public:
  /// \p target with 0 pieces a week is new.
  CadenceDialog(Session& session, const CadenceTarget& target, const std::vector<Space>& spaces,
                QWidget* parent = nullptr);

private:
  void save(int perWeek);

  Session& m_session;
  CadenceTarget m_before;
  QComboBox* m_kind;
  QComboBox* m_space;
  QLineEdit* m_perWeek;
};

} // namespace weilu::ui
