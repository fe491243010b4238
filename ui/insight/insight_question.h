// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/dates.h"
#include "core/rules/rule.h"

namespace weilu::ui {

/// Whom a question is about.
struct Audience {
  enum class Kind { Everybody, Space, Layer, Tag, Channel, Segment };
  Kind kind = Kind::Everybody;
  QString name; ///< as the operator calls it; empty: everybody
  Rule rule;    ///< who belongs to it at the as-of date; everybody: always
};

/// What every tab of the insight page answers.
struct InsightQuestion {
  DateRange range;              ///< both inside, the end not after asOf
  Period period = Period::Week; ///< the length of a row, where the tab has a choice
  Date asOf;                    ///< what comes later is not known
  Audience audience;

  /// As many dates right before the range: what it is compared with.
  [[nodiscard]] DateRange before() const
  {
    return {range.from.plus(-(range.to.since(range.from) + 1)), range.from.plus(-1)};
  }
};

} // namespace weilu::ui
