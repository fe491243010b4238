// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/zip_archive.h"

#include <map>
#include <string>
#include <string_view>

namespace weilu {

/// The list of people in a Slack export.
inline constexpr std::string_view slackPeople = "users.json";
/// Whether an entry of a Slack export is what was said somewhere on a day: "general/2024-03-05.json".
[[nodiscard]] bool isSlackDay(std::string_view entry);
/// Whether a folder of one holds a talk between two ("D024BE91L") or a few ("mpdm-ann--bob-1"). Names of
/// channels have no capitals.
[[nodiscard]] bool isSlackTalk(std::string_view folder);
/// Whether an entry is a list of channels or talks: "channels.json".
[[nodiscard]] bool isSlackList(std::string_view entry);

/// What the lists of a Slack export say of its channels and bots.
struct SlackLists {
  std::map<std::string, std::string, std::less<>> channels; ///< folder → id
  std::map<std::string, std::string, std::less<>> bots;     ///< id of a bot → of its user
};
/// A list that is missing or damaged says nothing, or less.
[[nodiscard]] SlackLists slackLists(const ZipArchive& archive);

} // namespace weilu
