// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/chat_notice.h"
#include "core/intake/format_readers.h"
#include "core/intake/queued_source.h"
#include "core/intake/text_lines.h"

#include <optional>

namespace weilu {

namespace {

/// A line that begins a message: "2024-06-10 9:05:01 【群主】静静(10000004)".
struct Head {
  std::string_view time, title, name, id, email;
};

bool isDigits(std::string_view text)
{
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The length of "2024-06-10 9:05:01"; 0 when the line does not begin so.
std::size_t timeLength(std::string_view line)
{
  if (line.size() < 19 || line[4] != '-' || line[7] != '-' || line[10] != ' ' || !isDigits(line.substr(0, 4)))
    return 0;
  const std::size_t end = line.find(' ', 11);
  const std::size_t length = end == std::string_view::npos ? 0 : end - 11;
  const bool clock = (length == 7 || length == 8) && line[end - 3] == ':' && line[end - 6] == ':';
  return clock && line.substr(11, length).find_first_not_of("0123456789:") == std::string_view::npos ? end
                                                                                                     : 0;
}

/// Takes "(10000004)" or "<wangwei@example.com>" from the end of \p rest.
bool takeId(std::string_view& rest, Head& head)
{
  const bool isEmail = rest.ends_with('>');
  const std::size_t open = rest.rfind(isEmail ? '<' : '(');
  if ((!isEmail && !rest.ends_with(')')) || open == std::string_view::npos)
    return false;
  const std::string_view id = rest.substr(open + 1, rest.size() - open - 2);
  if (isEmail ? id.find('@') == std::string_view::npos : !isDigits(id))
    return false;
  (isEmail ? head.email : head.id) = id;
  rest = rest.substr(0, open);
  return true;
}

std::optional<Head> headOf(std::string_view line)
{
  Head head;
  const std::size_t length = timeLength(line);
  if (length == 0)
    return {};
  head.time = line.substr(0, length);
  std::string_view rest = trimmed(line.substr(length));
  if (!takeId(rest, head))
    return {};
  constexpr std::string_view open = "【", close = "】";
  if (const std::size_t end = rest.find(close); rest.starts_with(open) && end != rest.npos) {
    head.title = rest.substr(open.size(), end - open.size());
    rest.remove_prefix(end + close.size());
  }
  head.name = trimmed(rest);
  return head;
}

/// What stands behind "消息对象:"; no value for other lines.
std::optional<std::string_view> factOf(std::string_view line, std::string_view label)
{
  if (!line.starts_with(label))
    return {};
  line.remove_prefix(label.size());
  for (const std::string_view colon : {":", "："}) {
    if (line.starts_with(colon))
      return trimmed(line.substr(colon.size()));
  }
  return {};
}

/// The text that QQ's message manager exports: one chat, or an account with one after the other. Chats
/// between two people name nobody by number; they are not the community's.
class QqChat : public QueuedSource {
public:
  explicit QqChat(std::unique_ptr<TextSource> text)
      : m_lines(std::move(text))
  {
  }

  std::vector<std::string> columns() const override
  {
    return {"time", "type", "QQ", "email", "name", "title", "group"};
  }
  std::uint64_t bytesRead() const override { return m_lines.source().bytesRead(); }
  std::uint64_t undecodable() const override { return m_lines.source().undecodable; }

private:
  bool advance() override
  {
    while (m_lines.next()) {
      const std::string_view line = trimmed(m_lines.text());
      if (const auto head = headOf(line)) {
        takeHead(*head);
        return true;
      }
      if (const auto group = factOf(line, "消息对象")) {
        m_group = *group;
      } else if (m_notice && !line.empty()) {
        takeNotice(line);
        return true;
      }
    }
    return flush();
  }

  void takeHead(const Head& head)
  {
    flush();
    Row row{m_lines.number(), {}, m_lines.undecodable(), false};
    const bool isNotice = head.id == "10000" || head.id == "1000000";
    const auto cell = [](std::string_view text) { return std::string(text); };
    if (isNotice)
      row.cells = {cell(head.time), "system", {}, {}, {}, {}, m_group};
    else
      row.cells = {cell(head.time), "message",        cell(head.id), cell(head.email),
                   cell(head.name), cell(head.title), m_group};
    if (isNotice)
      m_notice = std::move(row);
    else
      push(std::move(row));
  }

  /// A notice without a text tells nothing.
  bool flush()
  {
    const bool any = m_notice.has_value();
    if (any)
      push(std::move(*m_notice));
    m_notice.reset();
    return any;
  }

  void takeNotice(std::string_view text)
  {
    const ChatNotice notice = chatNotice(text);
    const bool joins = notice.kind == ChatNotice::Kind::Join;
    if (notice.people.empty() || (!joins && notice.kind != ChatNotice::Kind::Leave)) {
      flush();
      return;
    }
    for (const std::string& person : notice.people) {
      Head head;
      std::string_view name = person;
      takeId(name, head);
      Row row = *m_notice;
      row.cells[1] = joins ? "join" : "leave";
      row.cells[2] = head.id;
      row.cells[3] = head.email;
      row.cells[4] = trimmed(name);
      push(std::move(row));
    }
    m_notice.reset();
  }

  TextLines m_lines;
  std::string m_group;
  std::optional<Row> m_notice; ///< a message of the system whose text comes with the next line
};

} // namespace

bool isQqChat(std::string_view kind, std::string_view head)
{
  if (!kind.empty())
    return false;
  const std::string_view start = head.substr(0, 4096);
  return start.find("消息记录") < 64 ||
         (start.find("消息分组:") != start.npos && start.find("消息对象:") != start.npos);
}

std::unique_ptr<RecordSource> openQqChat(const SourceFile& file)
{
  return std::make_unique<QqChat>(openText(file.place(), file.encoding));
}

} // namespace weilu
