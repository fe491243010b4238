// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include "core/base/text.h"
#include "core/intake/date_parts.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace weilu {

namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view bytes, kind;
};
constexpr std::array magics{
    Magic{"\x89PNG\r\n\x1A\n"sv, "png"},
    Magic{"\xFF\xD8\xFF"sv, "jpeg"},
    Magic{"GIF8"sv, "gif"},
    Magic{"%PDF-"sv, "pdf"},
    Magic{"SQLite format 3\0"sv, "sqlite"},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "xls"},
    Magic{"Rar!\x1A"sv, "rar"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "7z"},
    Magic{"\x1F\x8B\x08"sv, "gzip"},
};

/// A protected workbook is an old container with the new file inside, under a name in UTF-16.
bool isProtected(std::string_view head)
{
  return head.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
}

std::string_view zipKind(std::string_view head)
{
  if (head.find("word/") != std::string_view::npos)
    return "docx";
  if (head.find("xl/") != std::string_view::npos ||
      head.find("[Content_Types].xml") != std::string_view::npos)
    return "xlsx";
  return "zip";
}

bool beginsWith(std::string_view text, std::string_view beginning)
{
  return text.size() >= beginning.size() && lowered(text.substr(0, beginning.size())) == beginning;
}

bool isHtml(std::string_view text)
{
  for (const auto beginning :
       {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<script"sv}) {
    if (beginsWith(text, beginning))
      return true;
  }
  return text.substr(0, 1) == "<" && lowered(text.substr(0, 1024)).find("<html") != std::string::npos;
}

std::string_view withoutSpace(std::string_view text)
{
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

/// A brace, or a bracket with a brace or a bracket behind it: a cell of a table does not begin like that.
bool isJson(std::string_view text)
{
  if (text.substr(0, 1) == "{") {
    const std::string_view inside = withoutSpace(text.substr(1));
    return inside.substr(0, 1) == "\"" || inside.substr(0, 1) == "}";
  }
  if (text.substr(0, 1) != "[")
    return false;
  const std::string_view inside = withoutSpace(text.substr(1));
  return inside.substr(0, 1) == "{" || inside.substr(0, 1) == "[" || inside == "]";
}

/// "[2024/6/10, 20:01:15] 林晓雨: …": a message with its time in brackets, as WhatsApp writes chats.
bool isChat(std::string_view text)
{
  text = trimmed(text);
  const std::size_t end = text.substr(0, 1) == "[" ? text.substr(0, 40).find(']') : std::string_view::npos;
  return end != std::string_view::npos && dateParts(text.substr(1, end - 1)).has_value();
}

/// Control characters that no text has, apart from NULs: those are UTF-16 or a bad program.
bool isBinary(std::string_view head)
{
  const auto strange = std::count_if(head.begin(), head.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
           byte != 0x0B && byte != 0x1A && byte != 0x1B;
  });
  return strange * 50 > static_cast<std::ptrdiff_t>(head.size()) && strange > 3;
}

bool looksLikeUtf16(std::string_view head)
{
  return head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF" ||
         std::count(head.begin(), head.end(), '\0') * 10 > static_cast<std::ptrdiff_t>(head.size());
}

} // namespace

std::string_view foreignKind(std::string_view head)
{
  if (head.substr(0, 4) == "PK\x03\x04" || head.substr(0, 4) == "PK\x05\x06")
    return zipKind(head);
  for (const Magic& magic : magics) {
    if (head.substr(0, magic.bytes.size()) == magic.bytes)
      return magic.kind == "xls" && isProtected(head) ? "protected"sv : magic.kind;
  }
  std::string_view text = head;
  if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
    text.remove_prefix(byteOrderMark.size());
  text = withoutSpace(text);
  if (isHtml(text))
    return "html";
  if (beginsWith(text, "<?xml"))
    return "xml";
  if (beginsWith(text, "begin:vcard"))
    return "vcard";
  if (isJson(text))
    return "json";
  if (isChat(text))
    return "chat";
  return !looksLikeUtf16(head) && isBinary(head) ? "binary"sv : std::string_view();
}

bool isTextKind(std::string_view kind)
{
  return kind == "html" || kind == "xml" || kind == "json" || kind == "vcard" || kind == "chat";
}

} // namespace weilu
