// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_reader.h"
#include "core/insight/history.h"

#include <optional>
#include <vector>

namespace weilu {

/// Which kinds of activity ask and which answer. A file that has kinds of its own for questions or feedback
/// ("question", "feedback", "complaint", "suggestion", "bug", "after-sales") is asked for these; otherwise
/// every post is a question. What staff write in the same space answers: message, post, reply, contribution,
/// "answer".
struct ResponseKinds {
  std::vector<KindId> asks, answers;
};
[[nodiscard]] ResponseKinds responseKinds(const std::vector<ActivityKind>& kinds);
/// Who answers: owners, admins, moderators and hosts.
[[nodiscard]] People staffOf(const MemberStore& members);

/// Something a person said in a space at a moment.
struct Said {
  std::uint32_t person = 0;
  std::uint32_t space = 0; ///< 0: not known; such ones are taken for one space
  std::int64_t at = 0;     ///< seconds since 1970, UTC
  friend auto operator<=>(const Said&, const Said&) = default;
};
/// A question, and the seconds to its first answer: the first thing staff said strictly later in its space.
struct Question {
  Said asked;
  std::optional<std::int64_t> answered;
};
/// \p asks and \p answers in any order; questions come back in the order given.
[[nodiscard]] std::vector<Question> answered(std::span<const Said> asks, std::vector<Said> answers);
/// The questions that people of \p population, but not \p staff, asked on dates of \p range, with answers up
/// to the end of \p asOf. An event that counts several times is one question.
[[nodiscard]] std::vector<Question> questionsIn(const EventReader& events, const ResponseKinds& kinds,
                                                const People& population, const People& staff,
                                                const Zone& zone, DateRange range, Date asOf,
                                                const Control& control = {});

/// How fast questions of some dates were answered.
struct ResponseRow {
  Date start; ///< of the week in which they were asked
  std::int64_t asked = 0, answered = 0;
  std::optional<double> median, p90; ///< seconds (type-7 quantiles); none when nothing was answered
  People people;                     ///< who asked
  People waiting;                    ///< who asked something that is not answered

  [[nodiscard]] std::int64_t unanswered() const { return asked - answered; }
};
struct ResponseTimes {
  ResponseRow all;
  std::vector<ResponseRow> weeks; ///< every week of the range, oldest first
};
[[nodiscard]] ResponseTimes responseTimes(const Calendar& calendar, std::span<const Question> questions,
                                          DateRange range);

} // namespace weilu
