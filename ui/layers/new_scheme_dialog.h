// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace weilu::ui {

/// A scheme in one step: a field, up to eight of its values, a name.
class NewSchemeDialog : public FormDialog {
  Q_OBJECT
public:
  NewSchemeDialog(Workspace& workspace, QWidget* parent);

  /// What was chosen; its code is that of no scheme yet.
  [[nodiscard]] const Scheme& scheme() const { return m_scheme; }

private:
  void build();
  void fillFields();
  void fillValues();
  void check();
  [[nodiscard]] std::string field() const;

  Workspace& m_workspace;
  QLineEdit* m_name;
  QComboBox* m_field;
  QListWidget* m_values;
  Scheme m_scheme;
};

} // namespace weilu::ui
