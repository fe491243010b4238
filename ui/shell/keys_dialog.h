// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace weilu::ui {

class Actions;

/// Every key of the window, in one place (F1).
class KeysDialog : public QDialog {
  Q_OBJECT
public:
  KeysDialog(const Actions& actions, QWidget* parent);
};

/// Name, version, licence and what Weilu is built with.
class AboutDialog : public QDialog {
  Q_OBJECT
public:
  explicit AboutDialog(QWidget* parent);
};

} // namespace weilu::ui
