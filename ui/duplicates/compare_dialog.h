// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/workspace.h"

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace weilu::ui {

class Button;

/// Two people side by side: where they differ the operator chooses whose value stays; the rest is said.
/// Changes nothing itself.
class CompareDialog : public QDialog {
  Q_OBJECT
public:
  /// \p preview.survivor is at the left and stays. \p zone: of dates.
  CompareDialog(MergePreview preview, const Comparison& why, const Zone& zone, QWidget* parent = nullptr);

signals:
  /// To be merged, with what was chosen.
  void mergeWanted(const std::vector<weilu::FieldMerge>& fields);
  /// They are two people.
  void apartWanted();

private:
  void build(const Comparison& why);
  [[nodiscard]] QWidget* badges(const Comparison& why) const;
  [[nodiscard]] QWidget* person(const Member& member, const QString& role) const;
  [[nodiscard]] QWidget* table();
  void addField(QGridLayout* grid, FieldMerge& merge);
  void addChoice(QGridLayout* grid, FieldMerge& merge, const QString& left, const QString& right);
  [[nodiscard]] QWidget* united() const;
  [[nodiscard]] QWidget* buttons();

  MergePreview m_preview;
  Zone m_zone;
};

} // namespace weilu::ui
