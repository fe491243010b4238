// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/changes.h"

#include <QCoreApplication>

#include "ui/base/words.h"

#include <cmath>

namespace weilu::ui {

namespace {

/// The translation context of this file.
struct Changes {
  Q_DECLARE_TR_FUNCTIONS(metrics)
};

QString said(double before, double difference, ValueUnit unit)
{
  if (unit == ValueUnit::Share)
    return words::points(difference);
  if (unit == ValueUnit::Ratio)
    return (difference > 0 ? QStringLiteral("+") : QString()) + valueText(unit, difference);
  const QString many = words::signedCount(std::llround(difference));
  if (before == 0)
    return many;
  return Changes::tr("%1 (%2)").arg(many, words::percent(std::abs(difference / before)));
}

} // namespace

Delta changeSince(std::optional<double> before, std::optional<double> now, ValueUnit unit,
                  std::optional<bool> moreIsBetter)
{
  if (!before || !now)
    return {QStringLiteral("—"), Delta::Direction::None, {}};
  const double difference = *now - *before;
  Delta delta{said(*before, difference, unit), Delta::Direction::None, {}};
  if (difference == 0)
    return delta;
  delta.direction = difference > 0 ? Delta::Direction::Up : Delta::Direction::Down;
  if (moreIsBetter)
    delta.better = (difference > 0) == *moreIsBetter;
  return delta;
}

} // namespace weilu::ui
