// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/chat_notice.h"
#include "core/intake/chat_time.h"
#include "core/intake/format_readers.h"
#include "core/intake/queued_source.h"
#include "core/intake/text_lines.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Notice = ChatNotice::Kind;

constexpr std::string_view leftToRight = "\xE2\x80\x8E";
constexpr std::size_t longestStamp = 64;
constexpr std::size_t longestNotice = 2048;

/// A line that begins a message: "[2/5/24, 9:00:01 AM] Ann: hi" or "2024/6/10 09:01 - Ann: hi".
struct Head {
  std::string time;
  std::string_view rest; ///< behind it
  bool brackets = false;
};

std::string_view withoutLeadingMarks(std::string_view text)
{
  while (text.size() > 2 && text.substr(0, 2) == "\xE2\x80" && static_cast<unsigned char>(text[2]) >= 0x8E &&
         static_cast<unsigned char>(text[2]) <= 0xAE)
    text.remove_prefix(3);
  return text;
}

std::optional<Head> headOf(std::string_view line)
{
  line = withoutLeadingMarks(line);
  if (line.empty())
    return {};
  const bool brackets = line.front() == '[';
  const std::string_view end = brackets ? "] " : " - ";
  const std::size_t from = brackets ? 1 : 0;
  const std::size_t to = line.substr(0, longestStamp).find(end);
  if (to == std::string_view::npos || to <= from)
    return {};
  auto time = chatTime(line.substr(from, to - from));
  if (!time)
    return {};
  return Head{std::move(*time), line.substr(to + end.size()), brackets};
}

/// The number as digits where somebody has no name but "+86 138 0000 0001"; else empty.
std::string phoneIn(std::string_view sender)
{
  std::string phone;
  if (!sender.starts_with('+'))
    return phone;
  for (std::size_t i = 0; i < sender.size(); ++i) {
    const char c = sender[i];
    if ((c >= '0' && c <= '9') || (c == '+' && i == 0))
      phone += c;
    else if (c != ' ' && c != '-' && c != '(' && c != ')' && (c & 0x80) == 0)
      return {};
  }
  return phone.size() > 6 ? phone : std::string();
}

/// "WhatsApp Chat with Book Club (1).txt" → "Book Club"; empty for files that are called otherwise.
std::string groupOfFile(const std::filesystem::path& path)
{
  constexpr std::array<std::string_view, 9> beginnings{
      "WhatsApp Chat with ",       "WhatsApp Chat - ",      "WhatsApp-Chat mit ",
      "WhatsApp Chat mit ",        "Chat de WhatsApp con ", "Conversa do WhatsApp com ",
      "Discussion WhatsApp avec ", "Chat WhatsApp con ",    "WhatsApp 聊天 - "};
  const std::string name = path.stem().string();
  for (const std::string_view beginning : beginnings) {
    if (!name.starts_with(beginning))
      continue;
    std::string_view group = std::string_view(name).substr(beginning.size());
    const std::size_t copy = group.rfind(" (");
    if (copy != group.npos && group.ends_with(')') &&
        group.substr(copy + 2).find_first_not_of("0123456789)") == group.npos)
      group = group.substr(0, copy);
    return std::string(trimmed(group));
  }
  return {};
}

/// A chat that WhatsApp exported as text, from Android or from an iPhone.
class WhatsappChat : public QueuedSource {
public:
  WhatsappChat(std::unique_ptr<TextSource> text, std::string group)
      : m_lines(std::move(text))
      , m_group(std::move(group))
  {
  }

  std::vector<std::string> columns() const override { return {"time", "type", "sender", "phone", "group"}; }
  std::uint64_t bytesRead() const override { return m_lines.source().bytesRead(); }
  std::uint64_t undecodable() const override { return m_lines.source().undecodable; }

private:
  bool advance() override
  {
    while (m_lines.next()) {
      const auto head = headOf(m_lines.text());
      if (!head || (m_brackets && *m_brackets != head->brackets))
        continue; // the message before goes on
      m_brackets = head->brackets;
      take(*head);
      return true;
    }
    return false;
  }

  void take(const Head& head)
  {
    m_time = head.time;
    const std::string_view rest = head.rest.substr(0, longestNotice);
    const std::size_t colon = rest.find(": ");
    const std::string sender = withoutMarks(rest.substr(0, colon));
    // A subject in quotes may hold a colon, a sender no quote without its end.
    const bool quoted = std::ranges::count(sender, '"') % 2 == 1 ||
                        (sender.find("“") != sender.npos && sender.find("”") == sender.npos);
    if (colon == std::string_view::npos || quoted) {
      if (rest.ends_with(':')) // an empty message
        put("message", std::string_view(sender).substr(0, sender.size() - 1));
      else
        takeNotice(withoutMarks(rest));
      return;
    }
    const std::string_view text = rest.substr(colon + 2);
    // On iPhones WhatsApp's own lines carry a sender too, and a mark before the text.
    const std::string notice = text.starts_with(leftToRight) ? withoutMarks(text) : std::string();
    if (notice.empty() || chatNotice(notice).kind == Notice::None)
      put("message", sender);
    else
      takeNotice(notice);
  }

  void takeNotice(const std::string& text)
  {
    const ChatNotice notice = chatNotice(text);
    if (notice.kind == Notice::Renumbered) {
      // Both numbers in one cell: one person.
      add({m_time,
           "system",
           {},
           phoneIn(notice.people.front()) + ';' + phoneIn(notice.people.back()),
           m_group});
      return;
    }
    const bool joins = notice.kind == Notice::Join;
    if (notice.people.empty() || (!joins && notice.kind != Notice::Leave))
      put("system", {});
    else
      for (const std::string& person : notice.people)
        put(joins ? "join" : "leave", person);
  }

  void put(std::string kind, std::string_view sender)
  {
    sender = trimmed(sender);
    if (sender.starts_with('~'))
      sender = trimmed(sender.substr(1));
    std::string phone = phoneIn(sender);
    std::string name = phone.empty() ? std::string(sender) : std::string();
    add({m_time, std::move(kind), std::move(name), std::move(phone), m_group});
  }

  void add(std::vector<std::string> cells)
  {
    push({m_lines.number(), std::move(cells), m_lines.undecodable(), false});
  }

  TextLines m_lines;
  std::string m_group, m_time;
  std::optional<bool> m_brackets; ///< how this file writes heads
};

/// The group that the first notices name: its creation, or on iPhones the sender of the one about
/// encryption.
std::string groupOfText(const SourceFile& file)
{
  constexpr int looked = 200;
  TextLines lines(openText(file.place(), file.encoding));
  for (int i = 0; i < looked && lines.next(); ++i) {
    const auto head = headOf(lines.text());
    if (!head)
      continue;
    const std::string_view rest = head->rest.substr(0, longestNotice);
    const std::size_t colon = rest.find(": ");
    if (head->brackets && colon != rest.npos && rest.substr(colon + 2).starts_with(leftToRight) &&
        chatNotice(withoutMarks(rest.substr(colon + 2))).kind == Notice::Other)
      return std::string(trimmed(withoutMarks(rest.substr(0, colon))));
    if (std::string group = createdGroup(withoutMarks(rest)); !group.empty())
      return group;
  }
  return {};
}

} // namespace

bool isWhatsapp(std::string_view kind, std::string_view head)
{
  if (kind != "chat" && !kind.empty())
    return false;
  const std::size_t start = head.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos &&
         headOf(head.substr(start, head.find_first_of("\r\n", start) - start)).has_value();
}

std::unique_ptr<RecordSource> openWhatsapp(const SourceFile& file)
{
  std::string group = groupOfFile(file.path);
  if (group.empty())
    group = groupOfText(file);
  return std::make_unique<WhatsappChat>(openText(file.place(), file.encoding), std::move(group));
}

} // namespace weilu
