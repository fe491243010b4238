// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/rules/rule.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace weilu {

/// People who share a value of a field: "expert", or {"读书会", "g1", "wechat:g1"} for a space.
struct ValueClass {
  RuleValue value;
  People people;
};

/// What the facts of several dates share while the file stays as it is: classes that have no date, and counts
/// over windows of which the next overlaps the last. One thread.
class AcrossDates {
public:
  using Build = std::function<std::vector<ValueClass>()>;
  /// The classes of a field, built when they are asked for first.
  [[nodiscard]] const std::vector<ValueClass>& classes(const std::string& field, const Build& build);

  /// ActivityStore::countsByPerson(); reads only what differs from the last window of the same length and
  /// kinds, where that is less.
  [[nodiscard]] const std::vector<std::uint32_t>& counts(const ActivityStore& activity, Moment from,
                                                         Moment to, const std::vector<KindId>& kinds);

private:
  struct Window {
    Moment from, to;
    std::vector<std::uint32_t> counts;
  };
  static bool slide(Window& window, const ActivityStore& activity, Moment from, Moment to,
                    const std::vector<KindId>& kinds);

  std::map<std::string, std::vector<ValueClass>> m_classes;
  std::map<std::pair<std::vector<KindId>, std::int64_t>, Window> m_windows;
};

} // namespace weilu
