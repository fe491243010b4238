// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zip_names.h"

#include "core/intake/converted_text.h"
#include "core/intake/encoding_weigher.h"
#include "core/intake/utf8.h"

#include <algorithm>

namespace weilu {

namespace {

bool isUtf8(std::string_view name)
{
  const char* const end = name.data() + name.size();
  return skipValidUtf8(name.data(), end) == end;
}

std::string decoded(const std::string& name, const std::string& encoding)
{
  std::string text;
  TextConverter(encoding).convert(name, true, text);
  return text;
}

} // namespace

std::vector<std::string> decodedNames(std::vector<std::string> names)
{
  EncodingWeigher weigher;
  bool foreign = false;
  for (const std::string& name : names) {
    if (isUtf8(name))
      continue;
    foreign = true;
    weigher.feed(name);
    weigher.feed("\n");
  }
  const std::string encoding = foreign ? weigher.best() : std::string();
  for (std::string& name : names) {
    if (!isUtf8(name))
      name = decoded(name, encoding);
    std::replace(name.begin(), name.end(), '\\', '/');
  }
  return names;
}

bool isUnsafeName(std::string_view name)
{
  const bool control =
      std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  const bool drive = name.size() > 1 && name[1] == ':';
  if (name.empty() || control || drive || name.front() == '/')
    return true;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    if (name.substr(at, end - at) == "..")
      return true;
    at = end + 1;
  }
  return false;
}

} // namespace weilu
