// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/dates.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/import_history.h"
#include "core/layers/scheme.h"
#include "core/members/duplicate_rules.h"
#include "core/members/member.h"
#include "core/store/change_log.h"
#include "ui/base/text.h"

/// How the program speaks: the only place of ui that turns codes and values into sentences.
namespace weilu::ui::words {

/// Why something was declined, as one or two sentences with full stop.
[[nodiscard]] QString refusal(const Refusal& refusal);
/// What a change did: "Tagged 6 people “vip”". An unknown code gives a plain but readable text.
[[nodiscard]] QString change(const ChangeLabel& label);
/// What stayed as it is when an import was taken back: "2 values edited since were kept: …".
[[nodiscard]] QString remains(const ImportRemains& remains);
[[nodiscard]] QString phase(Phase phase);
/// What is wrong with a value or a row of an import, as the head of a group of rows.
[[nodiscard]] QString problem(ImportProblem::Kind kind);
/// What would have been right ("date" → "a date such as 2026-11-20"); an unknown code as it is.
[[nodiscard]] QString expected(const std::string& code);
[[nodiscard]] QString role(Role role);
[[nodiscard]] QString standing(Standing standing);
[[nodiscard]] QString gender(Gender gender);
[[nodiscard]] QString layer(const Layer& layer);
/// In what two people agree: "Joined on the same day".
[[nodiscard]] QString likeness(Likeness likeness);
/// What speaks against their being one: "Two ids of one platform".
[[nodiscard]] QString unlikeness(Unlikeness unlikeness);

// Numbers and dates by design.md section 5: "12,486", "47.8%", "2026年11月20日", "6 分钟前".
[[nodiscard]] QString count(qint64 value);
[[nodiscard]] QString signedCount(qint64 value); ///< "+41", "−3", "0"
[[nodiscard]] QString tileCount(qint64 value);   ///< shortened from a million: "123.4 万", "1.23M"
[[nodiscard]] QString axisCount(double value);   ///< "1.5 万", "25K"
[[nodiscard]] QString percent(double share);     ///< share 0–1
[[nodiscard]] QString points(double share);      ///< "+1.9 个百分点"
[[nodiscard]] QString money(qint64 minor, const QString& currency);
[[nodiscard]] QString date(Date date);      ///< with year
[[nodiscard]] QString shortDate(Date date); ///< without year
[[nodiscard]] QString weekday(Date date);
[[nodiscard]] QString range(Date from, Date to);
[[nodiscard]] QString time(Moment moment, const Zone& zone); ///< "09:10"
/// Date and time; the year only when it is not that of \p now: "11月20日 09:10".
[[nodiscard]] QString dateTime(Moment moment, Moment now, const Zone& zone);
[[nodiscard]] QString duration(double seconds); ///< "2.8 s", "3 min"
[[nodiscard]] QString ago(Moment moment, Moment now, const Zone& zone);
[[nodiscard]] QString daysAgo(Date day, Date asOf); ///< "Today", "3 days ago", then the date
[[nodiscard]] QString bytes(quint64 bytes);
[[nodiscard]] QString maskedPhone(const QString& phone);
[[nodiscard]] QString maskedEmail(const QString& email);

} // namespace weilu::ui::words
