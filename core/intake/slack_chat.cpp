// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/json_source.h"
#include "core/intake/slack_lists.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Token = JsonTokens::Token;

constexpr std::array<std::string_view, 13> wanted{
    "type",         "subtype",   "ts",           "user", "bot_id",    "username", "comment",
    "user_profile", "real_name", "display_name", "name", "reactions", "users"};
/// What is said by somebody; whatever else has a subtype Slack tells itself.
constexpr std::array<std::string_view, 8> said{
    "",           "bot_message",  "me_message",      "thread_broadcast",
    "file_share", "file_comment", "reply_broadcast", "slackbot_response"};

std::string kindOf(const Json& message)
{
  const std::string subtype = textOf(message, "subtype");
  if (textOf(message, "type") != "message")
    return "system";
  if (subtype == "channel_join" || subtype == "group_join")
    return "join";
  if (subtype == "channel_leave" || subtype == "group_leave")
    return "leave";
  return std::ranges::find(said, subtype) == said.end() ? "system" : "message";
}

/// What was said in all channels of a Slack export: one file a channel and day. Talks between two or a few
/// stay out: they are not the community's. A file that cannot be read is one torn record that names it.
class SlackChat : public QueuedSource {
public:
  explicit SlackChat(ZipArchive archive)
      : m_archive(std::move(archive))
      , m_lists(slackLists(m_archive))
      , m_next(m_archive.entries().begin())
  {
  }

  std::vector<std::string> columns() const override
  {
    return {"ts",         "type",    "user", "user_profile.real_name", "user_profile.display_name", "is_bot",
            "channel id", "channel", "file"};
  }
  std::uint64_t bytesRead() const override { return m_bytes; }
  std::uint64_t undecodable() const override { return m_undecodable + (m_day ? m_day->undecodable() : 0); }

private:
  struct Person {
    std::string id, name, nickname;
    bool isBot = false;
  };

  bool advance() override
  {
    if (!m_day)
      return openDay();
    try {
      readDay();
    } catch (const ReadingRefused&) {
      closeDay(true);
    }
    return true;
  }

  /// The next file of a channel. False after the last.
  bool openDay()
  {
    while (m_next != m_archive.entries().end() && !takeFolder(m_next->name))
      ++m_next;
    if (m_next == m_archive.entries().end())
      return false;
    const ZipEntry& entry = *m_next++;
    m_file = entry.name;
    m_bytes += entry.packed;
    m_isList = false;
    if (auto stream = m_archive.read(entry))
      m_day.emplace(openText(std::move(*stream)));
    else
      pushTorn();
    return true;
  }

  /// Whether an entry is a day of a channel, which then is the one being read.
  bool takeFolder(std::string_view entry)
  {
    const std::string_view folder = entry.substr(0, entry.find('/'));
    if (!isSlackDay(entry) || isSlackTalk(folder))
      return false;
    const auto channel = m_lists.channels.find(folder);
    m_channel = folder;
    m_channelId = channel == m_lists.channels.end() ? m_channel : channel->second;
    return true;
  }

  void readDay()
  {
    const Token token = m_day->next();
    if (token == Token::BeginArray)
      m_isList = true;
    if (token == Token::BeginObject) {
      m_day->beginRecord();
      const Json message = readJson(*m_day, token, wanted);
      if (m_isList && !m_day->atEnd())
        takeMessage(message);
    }
    if (m_day->atEnd())
      closeDay(!m_isList || m_day->torn());
  }

  void closeDay(bool torn)
  {
    m_undecodable += m_day->undecodable();
    m_day.reset();
    if (torn)
      pushTorn();
  }

  void pushTorn()
  {
    std::vector<std::string> cells(columns().size());
    cells.back() = m_file;
    push({++m_record, std::move(cells), false, true});
  }

  void takeMessage(const Json& message)
  {
    ++m_record;
    const bool damaged = m_day->takeDamage();
    const Person author = authorOf(message);
    const std::string at = textOf(message, "ts");
    put(at, author.id.empty() ? "system" : kindOf(message), author, damaged);
    const auto reactions = message.find("reactions");
    if (reactions == message.end() || !reactions->is_array())
      return;
    // When somebody reacted is not told: with the message, at the earliest.
    for (const Json& reaction : *reactions) {
      const auto users = reaction.is_object() ? reaction.find("users") : reaction.end();
      if (!reaction.is_object() || users == reaction.end() || !users->is_array())
        continue;
      for (const Json& user : *users) {
        if (user.is_string())
          put(at, "reaction", {user.get<std::string>(), {}, {}}, damaged);
      }
    }
  }

  /// Bots have a user or only an id of their own; a person may speak through one.
  [[nodiscard]] Person authorOf(const Json& message) const
  {
    Person author;
    author.id = textOf(message, "user");
    if (author.id.empty())
      author.id = textOf(message.value("comment", Json()), "user");
    if (author.id.empty()) {
      author.isBot = true;
      author.id = textOf(message, "bot_id");
      author.name = textOf(message, "username");
      if (const auto bot = m_lists.bots.find(author.id); bot != m_lists.bots.end())
        author.id = bot->second;
      return author;
    }
    author.isBot = author.id == "USLACKBOT";
    const Json profile = message.value("user_profile", Json());
    author.nickname = textOf(profile, "display_name");
    for (const char* key : {"real_name", "display_name", "name"}) {
      if (author.name.empty())
        author.name = textOf(profile, key);
    }
    return author;
  }

  void put(const std::string& at, const std::string& kind, const Person& person, bool damaged)
  {
    push({m_record,
          {at, kind, person.id, person.name, person.nickname, person.isBot ? "true" : "", m_channelId,
           m_channel, m_file},
          damaged,
          false});
  }

  ZipArchive m_archive;
  SlackLists m_lists;
  std::vector<ZipEntry>::const_iterator m_next;
  std::optional<JsonTokens> m_day; ///< the file being read
  bool m_isList = false;           ///< it is a list of something
  std::string m_file, m_channel, m_channelId;
  std::uint64_t m_record = 0, m_bytes = 0, m_undecodable = 0;
};

} // namespace

bool isSlackChat(std::string_view kind, std::string_view) { return kind == "slack"; }

std::unique_ptr<RecordSource> openSlackChat(const SourceFile& file)
{
  auto archive = ZipArchive::open(file.place());
  if (!archive)
    throw ReadingRefused(archive.error());
  return std::make_unique<SlackChat>(std::move(*archive));
}

} // namespace weilu
