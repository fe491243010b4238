// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/message_text.h"

#include <algorithm>

namespace weilu {

namespace {

std::string_view trimmed(std::string_view text)
{
  while (!text.empty() && text.front() == ' ')
    text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  return text;
}

MessagePart variableIn(std::string_view braces, std::size_t at)
{
  const std::string_view inside = braces.substr(1, braces.size() - 2);
  const std::size_t bar = inside.find('|');
  MessagePart part{std::string(braces), std::string(trimmed(inside.substr(0, bar))), {}, false, at};
  if (bar != std::string_view::npos) {
    part.otherwise = inside.substr(bar + 1);
    part.hasOtherwise = true;
  }
  return part;
}

} // namespace

std::vector<MessagePart> messageParts(std::string_view text)
{
  std::vector<MessagePart> parts;
  const auto plain = [&](std::size_t from, std::size_t to) {
    if (to > from)
      parts.push_back({std::string(text.substr(from, to - from)), {}, {}, false, from});
  };
  std::size_t done = 0;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find_first_of("{}\n", open + 1);
    if (close == std::string_view::npos || text[close] != '}')
      continue;
    plain(done, open);
    parts.push_back(variableIn(text.substr(open, close + 1 - open), open));
    done = close + 1;
    open = close;
  }
  plain(done, text.size());
  return parts;
}

std::vector<MessagePart> unknownVariables(std::string_view text)
{
  std::vector<MessagePart> unknown;
  for (MessagePart& part : messageParts(text)) {
    const bool plain = part.text.front() != '{' || part.text.back() != '}';
    const bool known =
        std::find(messageVariables.begin(), messageVariables.end(), part.variable) != messageVariables.end();
    if (!plain && !known)
      unknown.push_back(std::move(part));
  }
  return unknown;
}

RenderedMessage render(std::string_view text, const std::map<std::string, std::string>& values)
{
  RenderedMessage message;
  for (const MessagePart& part : messageParts(text)) {
    const auto value = values.find(part.variable);
    const bool known = !part.variable.empty() && value != values.end() && !value->second.empty();
    if (part.variable.empty())
      message.text += part.text;
    else if (known || part.hasOtherwise)
      message.text += known ? value->second : part.otherwise;
    else
      message.text += part.text;
    const auto& missing = message.missing;
    if (!part.variable.empty() && !known && !part.hasOtherwise &&
        std::find(missing.begin(), missing.end(), part.variable) == missing.end())
      message.missing.push_back(part.variable);
  }
  return message;
}

} // namespace weilu
