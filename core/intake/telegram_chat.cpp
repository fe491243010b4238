// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/json_source.h"
#include "core/intake/moment_reader.h"

#include <array>

namespace weilu {

namespace {

using Token = JsonTokens::Token;

constexpr std::array<std::string_view, 12> wanted{"id",     "type",    "date",      "date_unixtime",
                                                  "from",   "from_id", "actor",     "actor_id",
                                                  "action", "members", "reactions", "recent"};

/// People are "user700000013", or 700000013 in older exports; groups and channels are nobody.
std::string personId(std::string_view id)
{
  if (id.starts_with("user"))
    id.remove_prefix(4);
  return id.find_first_not_of("0123456789") == std::string_view::npos ? std::string(id) : std::string();
}

/// Seconds from one local time of a message to another; none when either is no time.
std::optional<std::int64_t> secondsBetween(const std::string& from, const std::string& to)
{
  const DateCell a = readDate(from, DateFormat::Ymd), b = readDate(to, DateFormat::Ymd);
  if (a.kind != DateCell::Kind::Value || b.kind != DateCell::Kind::Value)
    return {};
  return (b.date.days - a.date.days) * std::int64_t{86400} + b.second - a.second;
}

/// result.json of Telegram Desktop: one chat, or an account with its list of chats, of which those between
/// two people and with bots stay out: they are not the community's.
class TelegramChat : public JsonSource {
public:
  using JsonSource::JsonSource;

  std::vector<std::string> columns() const override
  {
    return {"date_unixtime", "type", "from_id", "from", "chat id", "chat"};
  }

private:
  struct Chat {
    std::string id, name, type;
  };
  struct Person {
    std::string id, name;
  };

  bool advance() override
  {
    for (;;) {
      switch (m_tokens.next()) {
      case Token::Key:
        takeMember();
        break;
      case Token::BeginObject:
        if (m_inMessages) {
          takeMessage(readRecord(wanted));
          return true;
        }
        m_chat = {};
        break;
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

  /// A member of the whole, of the list of chats or of one chat.
  void takeMember()
  {
    const std::string key(m_tokens.text());
    m_tokens.beginRecord();
    std::string* const fact = key == "id"     ? &m_chat.id
                              : key == "name" ? &m_chat.name
                              : key == "type" ? &m_chat.type
                                              : nullptr;
    if (fact) {
      const Json value = readJson(m_tokens, m_tokens.next(), {});
      *fact = value.is_string() ? value.get<std::string>() : std::string();
    } else if (key == "messages" && isCommunity()) {
      m_inMessages = m_tokens.next() == Token::BeginArray;
    } else if (key != "chats" && key != "left_chats" && key != "list") {
      m_tokens.skipValue();
    }
  }

  [[nodiscard]] bool isCommunity() const
  {
    const bool alone = m_tokens.depth() == 1;
    return alone || (m_chat.type != "personal_chat" && m_chat.type != "bot_chat" &&
                     m_chat.type != "saved_messages" && m_chat.type != "replies");
  }

  void takeMessage(const Json& message)
  {
    m_at = textOf(message, "date_unixtime");
    if (m_at.empty())
      m_at = textOf(message, "date");
    if (textOf(message, "type") == "service") {
      takeService(message);
      return;
    }
    const Person person{textOf(message, "from_id"), textOf(message, "from")};
    put(personId(person.id).empty() && !person.id.empty() ? "system" : "message", person);
    takeReactions(message);
  }

  void takeReactions(const Json& message)
  {
    const auto reactions = message.find("reactions");
    if (reactions == message.end() || !reactions->is_array())
      return;
    const std::string sent = m_at, local = textOf(message, "date");
    for (const Json& reaction : *reactions) {
      if (!reaction.is_object() || !reaction.contains("recent"))
        continue;
      for (const Json& recent : reaction["recent"]) {
        const Person person{textOf(recent, "from_id"), textOf(recent, "from")};
        if (personId(person.id).empty())
          continue;
        m_at = momentOf(textOf(recent, "date"), sent, local);
        put("reaction", person);
      }
    }
  }

  /// A reaction has only its local time: as far from the message's moment as from its local time.
  static std::string momentOf(const std::string& reacted, const std::string& sent, const std::string& local)
  {
    const auto later = secondsBetween(local, reacted);
    const bool isCount = !sent.empty() && sent.find_first_not_of("0123456789") == std::string::npos;
    if (!later || !isCount || sent.size() > 12)
      return sent;
    return std::to_string(std::stoll(sent) + *later);
  }

  void takeService(const Json& message)
  {
    const std::string action = textOf(message, "action");
    const Person actor{textOf(message, "actor_id"), textOf(message, "actor")};
    const bool adds = action == "invite_members", removes = action == "remove_members";
    const bool enters = action == "join_group_by_link" || action == "join_group_by_request" ||
                        action == "create_group" || action == "create_channel";
    put(enters ? "join" : "system", personId(actor.id).empty() ? Person{} : actor);
    const auto members = message.find("members");
    if (members == message.end() || !members->is_array() || !(adds || removes || action == "create_group"))
      return;
    // Members are display names, never ids; who adds or removes themselves is the actor.
    for (const Json& member : *members) {
      const std::string name = member.is_string() ? member.get<std::string>() : std::string();
      const bool isActor = !name.empty() && name == actor.name;
      put(removes ? "leave" : "join", isActor ? actor : Person{{}, name});
    }
  }

  void put(std::string kind, const Person& person)
  {
    add({m_at, std::move(kind), personId(person.id), person.name, m_chat.id, m_chat.name});
  }

  Chat m_chat;
  std::string m_at;
  bool m_inMessages = false;
};

} // namespace

bool isTelegram(std::string_view kind, std::string_view head)
{
  const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
  if (kind != "json" || head.substr(head.find_first_not_of(" \t\r\n")).front() != '{')
    return false;
  const bool oneChat = has("\"messages\"") && (has("\"from_id\"") || has("\"actor_id\"")) &&
                       (has("\"text_entities\"") || has("\"date_unixtime\"") || has("\"text\""));
  return oneChat || (has("\"personal_information\"") && has("\"about\"")) ||
         (has("\"chats\"") && has("\"list\"") && has("\"messages\""));
}

std::unique_ptr<RecordSource> openTelegram(const SourceFile& file)
{
  return std::make_unique<TelegramChat>(openText(file.place(), file.encoding));
}

} // namespace weilu
