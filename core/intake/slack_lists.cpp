// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/slack_lists.h"

#include "core/intake/json_source.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Token = JsonTokens::Token;
using Keys = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> lists{"channels.json", "groups.json", "dms.json", "mpims.json"};
constexpr std::array<std::string_view, 2> ofChannel{"id", "name"};
constexpr std::array<std::string_view, 3> ofBot{"id", "profile", "bot_id"};

template<class Visit>
void forEachOf(const ZipArchive& archive, std::string_view list, Keys wanted, const Visit& visit)
{
  auto stream = archive.read(list);
  if (!stream)
    return;
  try {
    JsonTokens tokens(openText(std::move(*stream)));
    for (Token token = tokens.next(); token != Token::End; token = tokens.next()) {
      tokens.beginRecord();
      if (token == Token::BeginObject)
        visit(readJson(tokens, token, wanted));
    }
  } catch (const ReadingRefused&) {
    // What was read of it holds.
  }
}

} // namespace

bool isSlackDay(std::string_view entry)
{
  constexpr std::string_view end = ".json", day = "2024-03-05";
  const std::size_t slash = entry.find('/');
  if (slash == 0 || slash == std::string_view::npos || !entry.ends_with(end))
    return false;
  const std::string_view name = entry.substr(slash + 1, entry.size() - slash - 1 - end.size());
  return std::ranges::equal(name, day,
                            [](char c, char like) { return like == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

bool isSlackTalk(std::string_view folder)
{
  constexpr std::string_view ofId = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const bool isId = folder.starts_with('D') && folder.find_first_not_of(ofId) == std::string_view::npos;
  return isId || folder.starts_with("mpdm-");
}

bool isSlackList(std::string_view entry) { return std::ranges::find(lists, entry) != lists.end(); }

SlackLists slackLists(const ZipArchive& archive)
{
  SlackLists found;
  for (const char* list : {"channels.json", "groups.json"}) {
    forEachOf(archive, list, ofChannel, [&found](const Json& channel) {
      found.channels.emplace(textOf(channel, "name"), textOf(channel, "id"));
    });
  }
  forEachOf(archive, slackPeople, ofBot, [&found](const Json& user) {
    const auto profile = user.find("profile");
    std::string bot = profile == user.end() ? std::string() : textOf(*profile, "bot_id");
    if (!bot.empty())
      found.bots.emplace(std::move(bot), textOf(user, "id"));
  });
  return found;
}

} // namespace weilu
