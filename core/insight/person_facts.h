// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"

#include <memory>

namespace weilu {

/// The facts about one person, also on dates to come: what would be if from the as-of date on nothing
/// happened any more. The same answers as Facts at its own date, from one person's rows instead of
/// everybody's; milliseconds. The population is the person alone.
///
/// On later dates time passes: windows move on, terms end, birthdays come. What others do is taken as it
/// is: the contribution class goes by the counts that are core and regular on the as-of date, the probability
/// of being alive by the model fitted on it. Profile, counters and layers of other schemes stay. \p everybody
/// must outlive it. One thread.
class PersonFacts : public FactSource {
public:
  PersonFacts(const Facts& everybody, MemberId person);
  ~PersonFacts() override;

  /// Looks at \p date, not before the as-of date of the facts.
  void moveTo(Date date);

  /// The date looked at.
  [[nodiscard]] Date asOf() const override;
  [[nodiscard]] const People& population() const override;
  [[nodiscard]] People matching(const Condition& condition) const override;
  [[nodiscard]] RuleValue measure(const Condition& condition, MemberId person) const override;

private:
  [[nodiscard]] RuleValue segments(const Condition& condition) const;
  struct Rows;
  std::unique_ptr<Rows> m_rows;
};

} // namespace weilu
