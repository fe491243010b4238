// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weilu {

/// One entry of a calendar file.
struct IcalendarEvent {
  enum class Status { Tentative, Confirmed, Cancelled };

  std::string uid; ///< the same in each file, so that reading one again changes what is there
  std::string title, place, text;
  std::string link;                  ///< left out unless it is an http or https address
  std::vector<std::string> contacts; ///< whom to ask, by name
  Moment starts;
  std::optional<Moment> ends;
  Status status = Status::Confirmed;
  Moment createdAt, changedAt;
};

/// A calendar file by RFC 5545, as Google, Apple and Outlook read it. Moments are written in UTC, so that no
/// reader needs our time zone data; \p zone is named (X-WR-TIMEZONE), and an event that begins at midnight
/// there without an end, or ends at one, is written as dates. Lines end with CR LF and are at most 75 bytes
/// long.
[[nodiscard]] std::string icalendar(const std::string& name, const Zone& zone,
                                    std::span<const IcalendarEvent> events);

} // namespace weilu
