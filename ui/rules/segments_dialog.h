// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/layers/segment.h"
#include "ui/base/session.h"

class QLabel;
class QStackedWidget;

namespace weilu::ui {

class Button;
class DataTable;
class SegmentTableModel;

/// The segments of a community: how many people each finds now; make, edit, rename, duplicate, delete them,
/// give them away as files and take those of others in.
class SegmentsDialog : public QDialog {
  Q_OBJECT
public:
  explicit SegmentsDialog(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

signals:
  /// The people of a segment are wanted.
  void chosen(const weilu::Segment& segment);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void build();
  QWidget* buildButtons();
  QWidget* buildFoot();
  void reload();
  void count();
  void enable();
  [[nodiscard]] int chosenRow() const;
  void edit(const Segment& segment);
  void save(const Segment& segment, const char* code);
  void duplicate();
  void remove();
  void openFile();
  void saveFile();
  void complain(const QString& sentence);

  Session& m_session;
  SegmentTableModel* m_model;
  DataTable* m_table;
  QStackedWidget* m_stack;
  QLabel* m_complaint;
  Button* m_edit;
  Button* m_duplicate;
  Button* m_share;
  Button* m_delete;
  Button* m_show;
};

} // namespace weilu::ui
