// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "core/rules/field.h"
#include "ui/rules/rule_choices.h"

#include <functional>

class QDateEdit;
class QHBoxLayout;
class QLineEdit;

namespace weilu::ui {

/// The value of one condition, typed: a number with its unit, a range, a date, days, a text, a list, a
/// choice. What kind it is follows from the field and the operator and does not change; for others a new one
/// is made.
class ValueEditor : public QWidget {
  Q_OBJECT
public:
  ValueEditor(const Condition& condition, const RuleChoices& choices, QWidget* parent = nullptr);

  /// What stands there now; something that check() refuses while it is unfinished.
  [[nodiscard]] RuleValue value() const { return m_value ? m_value() : RuleValue(); }
  void setWrong(bool wrong);

signals:
  void edited();

private:
  void build(const Condition& condition, const RuleChoices& choices);
  void addNumber(const RuleValue& value, const QString& unit);
  void addRange(const RuleValue& value, const QString& unit);
  void addDate(const RuleValue& value);
  void addDates(const RuleValue& value);
  void addDateText(const RuleValue& value);
  void addText(const RuleValue& value, const QStringList& suggestions);
  void addTexts(const RuleValue& value, const QStringList& suggestions);
  void addChoice(const Condition& condition, const QList<QPair<QString, QString>>& choices);
  void addChoices(const Condition& condition, const QList<QPair<QString, QString>>& choices);
  void addFlag(const RuleValue& value);
  void addUnit(const QString& unit);
  QLineEdit* addLine(int width, const QString& text);
  QDateEdit* addDateEdit(double days);

  const Field* m_field;
  bool m_takesNumbers = false; ///< a text that is a number is meant as one
  double m_scale = 1;          ///< what is shown is the value divided by this
  QHBoxLayout* m_row;
  std::function<RuleValue()> m_value;
};

} // namespace weilu::ui
