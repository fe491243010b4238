// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/base/typed.h"

class QLineEdit;

namespace weilu::ui {

/// A date and a time on the community's clock, both typed; empty: none.
class MomentField : public QWidget {
  Q_OBJECT
public:
  /// \p stem of the names of its parts: "starts" gives startsDate, startsTime. \p usual second of the day
  /// where only a date is typed.
  MomentField(const QString& stem, const QString& name, std::int32_t usual, QWidget* parent = nullptr);

  void setMoment(const std::optional<Moment>& moment, const Zone& zone);
  [[nodiscard]] Typed<Moment> typed(const Zone& zone) const;
  [[nodiscard]] QLineEdit* date() const { return m_date; }

private:
  std::int32_t m_usual;
  QLineEdit* m_date;
  QLineEdit* m_time;
};

} // namespace weilu::ui
