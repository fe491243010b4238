// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"

class QLabel;

namespace weilu::ui {

class BackupTableModel;
class Button;
class Card;
class DataTable;
class EmptyState;
class SourceTableModel;

/// Where data comes in and where it is kept safe: start of an import, the imports so far, the backups.
class DataPage : public Page {
  Q_OBJECT
public:
  explicit DataPage(Session& session, QWidget* parent = nullptr);

  QString title() const override;
  QString subtitle() const override;
  QList<QWidget*> headerWidgets() override;
  void reload() override;
  Areas concerns() const override { return Area::History | Area::Community; }
  void retranslate() override;

private:
  QWidget* buildImports();
  QWidget* buildBackups();
  void openFolder() const;
  Button* m_import;
  Card* m_importCard;
  SourceTableModel* m_sources;
  DataTable* m_importTable;
  EmptyState* m_noImports;
  Button* m_choose;
  Card* m_backupCard;
  BackupTableModel* m_backups;
  DataTable* m_backupTable;
  EmptyState* m_noBackups;
  Button* m_backUp;
  Button* m_folder;
};

} // namespace weilu::ui
