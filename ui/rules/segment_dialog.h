// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/layers/segment.h"
#include "ui/base/session.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace weilu::ui {

class Button;
class RuleEditor;

/// Makes or edits one segment: its name, its note, its rule. What is wrong is said in its place; saving is
/// one step that can be undone.
class SegmentDialog : public QDialog {
  Q_OBJECT
public:
  /// \p segment: without id a new one, whose rule may be filled already.
  SegmentDialog(Session& session, const Segment& segment, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

signals:
  void saved(const weilu::Segment& segment);

private:
  void build();
  QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& label);
  void save();
  void complain(const QString& sentence);

  Session& m_session;
  Segment m_segment;
  QLineEdit* m_name;
  QLabel* m_complaint;
  QLineEdit* m_note;
  RuleEditor* m_editor;
  Button* m_save;
};

} // namespace weilu::ui
