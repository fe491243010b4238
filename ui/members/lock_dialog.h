// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/layers/scheme.h"
#include "ui/base/session.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace weilu::ui {

/// Asks why people stay in a layer whatever its rule says, and until when; then locks them.
class LockDialog : public FormDialog {
  Q_OBJECT
public:
  LockDialog(Session& session, const std::string& scheme, const Layer& layer, std::vector<MemberId> people,
             QWidget* parent = nullptr);

private:
  void save();

  Session& m_session;
  std::string m_scheme, m_layer;
  std::vector<MemberId> m_people;
  QLineEdit* m_reason;
  QLineEdit* m_until;
};

} // namespace weilu::ui
