// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/members/member_details.h"

class QGridLayout;
class QVBoxLayout;

/// The pieces of the member panel's sections. Each makes a widget that belongs to the layout it goes to.
namespace weilu::ui::panel_parts {

/// Pairs of a name and a value, two pairs in a row; "—" where nothing is known.
class Facts : public QWidget {
  Q_OBJECT
public:
  explicit Facts(QWidget* parent = nullptr);
  void add(const QString& name, const QString& value);
  /// A value that is masked until it is clicked, for 30 seconds, and that can be copied.
  void addSecret(const QString& name, const QString& masked, const QString& whole);

private:
  /// Gives \p value a row of its own where \p whole, the longest it will show, needs one.
  void place(const QString& name, QWidget* value, const QString& whole);
  QGridLayout* m_grid;
  int m_valueWidth = 0;
  int m_place = 0; ///< two in a row
};

/// One condition with a tick or a dash, and what the person has.
[[nodiscard]] QWidget* conditionLine(const ConditionFact& fact);
/// The value of a fact in words: "7", "专家", "—".
[[nodiscard]] QString factWords(const RuleValue& value);
/// The layers of a person over time, as a strip; null when there was no move.
[[nodiscard]] QWidget* layerStrip(const MemberDetails& details, const MemberSnapshot& snapshot);
/// The newest events, grouped by day.
void addTimeline(QVBoxLayout& into, const MemberDetails& details, const MemberSnapshot& snapshot);
/// Orders and terms.
void addOrders(QVBoxLayout& into, const MemberDetails& details, const MemberSnapshot& snapshot);

} // namespace weilu::ui::panel_parts
