// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/json_source.h"

#include <array>

namespace weilu {

namespace {

using Token = JsonTokens::Token;

constexpr std::array<std::string_view, 10> wanted{"id",       "type",  "timestamp", "author",    "name",
                                                  "nickname", "isBot", "roles",     "reactions", "users"};
/// Discord shows everybody who had their messages anonymised under this one id.
constexpr std::string_view nobody = "456226577798135808";

/// A channel exported by DiscordChatExporter as JSON.
class DiscordChat : public JsonSource {
public:
  using JsonSource::JsonSource;

  std::vector<std::string> columns() const override
  {
    return {"timestamp",    "type",         "author.id",  "author.nickname", "author.name",
            "author.isBot", "author.roles", "channel.id", "channel"};
  }

private:
  bool advance() override
  {
    for (;;) {
      switch (m_tokens.next()) {
      case Token::Key:
        takeMember();
        break;
      case Token::BeginObject:
        if (!m_inMessages)
          break;
        takeMessage(readRecord(wanted));
        return true;
      case Token::EndArray:
        m_inMessages = false;
        break;
      case Token::End:
        return end();
      default:
        break;
      }
    }
  }

  void takeMember()
  {
    const std::string key(m_tokens.text());
    m_tokens.beginRecord();
    if (key == "messages") {
      m_inMessages = m_tokens.next() == Token::BeginArray;
    } else if (key == "guild") {
      m_guild = textOf(readJson(m_tokens, m_tokens.next(), wanted), "name");
    } else if (key == "channel") {
      const Json channel = readJson(m_tokens, m_tokens.next(), wanted);
      m_channelId = textOf(channel, "id");
      m_channel = textOf(channel, "name");
    } else {
      m_tokens.skipValue();
    }
  }

  /// What happened: commands are sent like messages, anything else but joining is told by Discord itself.
  static std::string kindOf(const std::string& type)
  {
    if (type == "GuildMemberJoin")
      return "join";
    const bool said = type == "Default" || type == "Reply" || type == "20" || type == "23" ||
                      type == "ChatInputCommand" || type == "ContextMenuCommand" || type.empty();
    return said ? "message" : "system";
  }

  void takeMessage(const Json& message)
  {
    const std::string kind = kindOf(textOf(message, "type"));
    const std::string at = textOf(message, "timestamp");
    put(at, kind, message.value("author", Json()));
    const auto reactions = message.find("reactions");
    if (reactions == message.end() || !reactions->is_array())
      return;
    // When somebody reacted is not told: with the message, at the earliest.
    for (const Json& reaction : *reactions) {
      const auto users = reaction.is_object() ? reaction.find("users") : reaction.end();
      if (!reaction.is_object() || users == reaction.end() || !users->is_array())
        continue;
      for (const Json& user : *users)
        put(at, "reaction", user);
    }
  }

  void put(const std::string& at, const std::string& kind, const Json& author)
  {
    const std::string id = textOf(author, "id"), name = textOf(author, "name");
    const std::string nickname = textOf(author, "nickname");
    if (id == nobody) {
      add({at, "system", {}, {}, {}, {}, {}, m_channelId, place()});
      return;
    }
    // Who joins, joins the server: the channel only says so.
    const bool joins = kind == "join";
    add({at, kind, id, nickname.empty() ? name : nickname, name, textOf(author, "isBot"), rolesOf(author),
         joins ? std::string() : m_channelId, joins ? std::string() : place()});
  }

  [[nodiscard]] std::string place() const
  {
    return m_guild.empty() || m_channel.empty() ? m_guild + m_channel : m_guild + " / " + m_channel;
  }

  static std::string rolesOf(const Json& author)
  {
    std::string roles;
    const auto given = author.is_object() ? author.find("roles") : author.end();
    if (!author.is_object() || given == author.end() || !given->is_array())
      return roles;
    for (const Json& role : *given) {
      const std::string name = textOf(role, "name");
      if (name.empty() || name == "@everyone")
        continue;
      roles += roles.empty() ? "" : ";";
      roles += name;
    }
    return roles;
  }

  std::string m_guild, m_channelId, m_channel;
  bool m_inMessages = false;
};

} // namespace

bool isDiscord(std::string_view kind, std::string_view head)
{
  const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
  return kind == "json" && has("\"guild\"") && has("\"channel\"") && has("\"messages\"");
}

std::unique_ptr<RecordSource> openDiscord(const SourceFile& file)
{
  return std::make_unique<DiscordChat>(openText(file.place(), file.encoding));
}

} // namespace weilu
