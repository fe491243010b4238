// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_source.h"

#include <algorithm>

namespace weilu {

namespace {

using Token = JsonTokens::Token;

Json readObject(JsonTokens& tokens, std::span<const std::string_view> wanted)
{
  Json object = Json::object();
  for (Token token = tokens.next(); token != Token::EndObject && token != Token::End; token = tokens.next()) {
    if (token != Token::Key)
      continue;
    std::string key(tokens.text());
    if (!wanted.empty() && std::ranges::find(wanted, key) == wanted.end())
      tokens.skipValue();
    else if (const Token begun = tokens.next(); begun != Token::End && begun != Token::EndObject)
      object[std::move(key)] = readJson(tokens, begun, wanted);
    else
      break;
  }
  return object;
}

Json readArray(JsonTokens& tokens, std::span<const std::string_view> wanted)
{
  Json array = Json::array();
  for (Token token = tokens.next(); token != Token::EndArray && token != Token::End; token = tokens.next())
    array.push_back(readJson(tokens, token, wanted));
  return array;
}

} // namespace

Json readJson(JsonTokens& tokens, Token begun, std::span<const std::string_view> wanted)
{
  switch (begun) {
  case Token::BeginObject:
    return readObject(tokens, wanted);
  case Token::BeginArray:
    return readArray(tokens, wanted);
  case Token::Word:
    if (tokens.text() == "null")
      return nullptr;
    [[fallthrough]];
  case Token::Text:
    return std::string(tokens.text());
  default:
    return nullptr;
  }
}

std::string textOf(const Json& object, std::string_view key)
{
  if (!object.is_object())
    return {};
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

JsonSource::JsonSource(std::unique_ptr<TextSource> text)
    : m_tokens(std::move(text))
{
}

Json JsonSource::readRecord(std::span<const std::string_view> wanted)
{
  ++m_record;
  m_tokens.beginRecord();
  return readJson(m_tokens, Token::BeginObject, wanted);
}

void JsonSource::add(std::vector<std::string> cells)
{
  const bool torn = m_tokens.atEnd() && m_tokens.torn();
  m_saidTorn = m_saidTorn || torn;
  push({m_record, std::move(cells), m_tokens.takeDamage(), torn});
}

bool JsonSource::end()
{
  if (m_saidTorn || !m_tokens.torn())
    return false;
  m_saidTorn = true;
  ++m_record;
  push({m_record, std::vector<std::string>(columns().size()), false, true});
  return true;
}

} // namespace weilu
