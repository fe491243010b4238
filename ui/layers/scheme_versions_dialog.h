// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/base/session.h"

class QVBoxLayout;

namespace weilu::ui {

/// What a scheme was before it was changed, the newest first, and what was changed then. One of them can be
/// taken as what the scheme is to be: it is tried out and saved like every other edit.
class SchemeVersionsDialog : public QDialog {
  Q_OBJECT
public:
  SchemeVersionsDialog(Session& session, const Scheme& scheme, QWidget* parent);

signals:
  void wanted(const weilu::Scheme& version);

private:
  void addRow(QVBoxLayout* column, const SchemeVersion& version, const Scheme& after);
  Session& m_session;
};

} // namespace weilu::ui
