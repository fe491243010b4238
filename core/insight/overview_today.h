// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "core/playbooks/playbook_rules.h"

#include <array>
#include <functional>
#include <span>

namespace weilu {

/// Reads people by id, in the order asked: MemberStore::findAll.
using ReadMembers = std::function<std::vector<Member>(std::span<const MemberId>)>;

/// Who wants to be looked at today.
enum class TodayKey {
  Welcome,     ///< joined in the last 7 days and still there
  JustSilent,  ///< became silent in the last 7 days
  SoonSilent,  ///< becomes silent within 7 days if nothing happens
  CameBack,    ///< active in the last 7 days after a silence
  TermEnds,    ///< the paid term ends within 7 days and no other follows
  Anniversary, ///< joined on this day of an earlier year
  Streak,      ///< reached a milestone of days in a row
};
inline constexpr std::array todayKeys{TodayKey::Welcome,  TodayKey::JustSilent, TodayKey::SoonSilent,
                                      TodayKey::CameBack, TodayKey::TermEnds,   TodayKey::Anniversary,
                                      TodayKey::Streak};
/// "welcome", "just_silent", "soon_silent", "came_back", "term_ends", "anniversary", "streak".
[[nodiscard]] std::string_view code(TodayKey key);

struct TodayRow {
  TodayKey key = TodayKey::Welcome;
  std::int64_t people = 0;
  /// Who to name: of the newcomers the newest, of the others those who did most in half a year.
  std::vector<Member> first;
};

/// A task of a playbook that is due, naming those of its people who joined last.
struct TodayTask {
  DueTask task;
  std::vector<Member> first;
};

/// What today's rows are made of. \p silentAfter: days without activity that make a silence; \p ending: whose
/// term ends within 7 days, because terms are no part of the history.
struct TodayView {
  Date asOf;
  int silentAfter = 30;
  People ending = {};
};
/// Exactly the people of a row.
[[nodiscard]] People todayPeople(const History& history, TodayKey key, const TodayView& view);
/// All rows, each naming at most three.
[[nodiscard]] std::vector<TodayRow> todayRows(const History& history, const ReadMembers& members,
                                              const TodayView& view);
/// The tasks, each naming at most three.
[[nodiscard]] std::vector<TodayTask> todayTasks(const std::vector<DueTask>& tasks,
                                                const ReadMembers& members);
/// The people who joined last, newest first, at most \p most.
[[nodiscard]] std::vector<Member> newestMembers(const History& history, const ReadMembers& members, Date asOf,
                                                std::size_t most);

} // namespace weilu
