// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/levels/benefit.h"
#include "ui/base/session.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace weilu::ui {

class SearchField;
class SegmentedControl;

/// Finds a person and a benefit, shows what the person has, and redeems or gives it. What is declined is said
/// before anything is pressed, and again by whoever decides.
class RedeemDialog : public FormDialog {
  Q_OBJECT
public:
  explicit RedeemDialog(Session& session, QWidget* parent = nullptr);
  /// Chooses the person.
  void setPerson(MemberId person);

private:
  enum Way { ForPoints, ByHand };
  void build();
  void fillBenefits();
  void search(const QString& text);
  void foretell();
  void redeem();
  [[nodiscard]] BenefitId benefit() const;
  [[nodiscard]] GrantWay way() const;

  Session& m_session;
  SearchField* m_search;
  QListWidget* m_found;
  QLabel* m_who;
  QComboBox* m_benefit;
  SegmentedControl* m_way;
  QLineEdit* m_note;
  MemberId m_person;
};

} // namespace weilu::ui
