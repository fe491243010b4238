// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"

namespace weilu::ui {

class Card;
class ChangeTableModel;
class DataTable;
class EmptyState;

/// Every change of the file, newest first, each of which can be taken back or brought back.
class HistoryPage : public Page {
  Q_OBJECT
public:
  explicit HistoryPage(Session& session, QWidget* parent = nullptr);

  QString title() const override;
  QString subtitle() const override;
  void reload() override;
  Areas concerns() const override { return Area::History; }
  void retranslate() override;

private:
  void buildList();
  void turn(int row);
  Card* m_card;
  ChangeTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
};

} // namespace weilu::ui
