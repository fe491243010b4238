// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/participant_words.h"

#include <QCoreApplication>

#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"

#include <array>

namespace weilu::ui::participant_words {

namespace {

/// The translation context of this file.
struct Participants {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

using enum ParticipantStatus;
constexpr std::array order{Invited, SignedUp, Confirmed, Waiting, CheckedIn, NoShow, Declined};

Token color(std::optional<ParticipantStatus> status)
{
  if (!status || *status == Invited || *status == Declined || *status == NoShow)
    return Token::LayerSilent;
  if (*status == Waiting)
    return Token::LayerNewcomer;
  return *status == CheckedIn ? Token::LayerActive : Token::LayerLoyal;
}

} // namespace

QString status(const ParticipantLine& line)
{
  if (line.waiting > 0)
    return Participants::tr("Waiting, no. %1").arg(words::count(line.waiting));
  if (line.one.status == ParticipantStatus::CheckedIn && line.one.walkIn)
    return Participants::tr("Came, walk-in");
  return words::participantStatus(line.one.status);
}

BadgeTone tone(ParticipantStatus status)
{
  switch (status) {
  case ParticipantStatus::CheckedIn:
    return BadgeTone::Good;
  case ParticipantStatus::SignedUp:
  case ParticipantStatus::Confirmed:
    return BadgeTone::Info;
  case ParticipantStatus::Waiting:
    return BadgeTone::Warn;
  case ParticipantStatus::NoShow:
    return BadgeTone::Bad;
  case ParticipantStatus::Invited:
  case ParticipantStatus::Declined:
    break;
  }
  return BadgeTone::Neutral;
}

QString filter(std::optional<ParticipantStatus> status)
{
  if (!status)
    return Participants::tr("Everybody", "of a campaign");
  return *status == ParticipantStatus::Invited ? Participants::tr("No answer")
                                               : words::participantStatus(*status);
}

std::optional<ParticipantStatus> filterAt(int index)
{
  return index <= 0 ? std::nullopt : std::optional(order.at(static_cast<std::size_t>(index - 1)));
}

QList<BarChoice::Row> filters(const CampaignRead& read)
{
  const auto everybody = static_cast<std::int64_t>(read.lines.size());
  QList<BarChoice::Row> rows;
  for (int i = 0; i <= static_cast<int>(order.size()); ++i) {
    const auto status = filterAt(i);
    const std::int64_t people = status ? read.roster.counts.at(*status) : everybody;
    rows.append({status ? text(code(*status)) : QStringLiteral("all"), filter(status), words::count(people),
                 everybody > 0 ? static_cast<double>(people) / static_cast<double>(everybody) : 0,
                 color(status)});
  }
  return rows;
}

QString places(const CampaignCounts& counts, std::int64_t capacity)
{
  const QString taken =
      Participants::tr("%1 of %2 places taken").arg(words::count(counts.taken()), words::count(capacity));
  const auto waiting = counts.at(Waiting);
  return waiting > 0 ? taken + QStringLiteral(" · ") +
                           Participants::tr("%Ln waiting", nullptr, static_cast<int>(waiting))
                     : taken;
}

QString verb(ParticipantStatus status)
{
  switch (status) {
  case ParticipantStatus::SignedUp:
    return Participants::tr("Sign up");
  case ParticipantStatus::Confirmed:
    return Participants::tr("Confirm");
  case ParticipantStatus::Declined:
    return Participants::tr("Decline");
  case ParticipantStatus::CheckedIn:
    return Participants::tr("Check in");
  case ParticipantStatus::NoShow:
    return Participants::tr("Did not come");
  case ParticipantStatus::Invited:
  case ParticipantStatus::Waiting:
    break;
  }
  return {};
}

QString icon(ParticipantStatus status)
{
  switch (status) {
  case ParticipantStatus::SignedUp:
    return QStringLiteral("user-plus");
  case ParticipantStatus::Confirmed:
    return QStringLiteral("success");
  case ParticipantStatus::Declined:
    return QStringLiteral("close");
  case ParticipantStatus::NoShow:
    return QStringLiteral("minus");
  case ParticipantStatus::CheckedIn:
  case ParticipantStatus::Invited:
  case ParticipantStatus::Waiting:
    break;
  }
  return QStringLiteral("check");
}

} // namespace weilu::ui::participant_words
