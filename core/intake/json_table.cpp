// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/json_source.h"
#include "core/intake/keyed_columns.h"

namespace weilu {

namespace {

using Token = JsonTokens::Token;

/// Objects one after the other: the elements of the first array of objects in the file (and of further
/// ones in the same place), or the lines of JSON Lines. Their keys are the columns, "address.city" for one
/// inside another.
class JsonTable : public JsonSource {
public:
  JsonTable(std::unique_ptr<TextSource> text, bool lines, KeyedColumns columns)
      : JsonSource(std::move(text))
      , m_depth(lines ? 1 : 0)
      , m_columns(std::move(columns))
  {
  }

  std::vector<std::string> columns() const override { return m_columns.names(); }

  /// Reads everything for the names that are used. What is refused is so again when records are read.
  KeyedColumns learn()
  {
    try {
      while (const auto object = nextObject())
        forEachValue(*object, {},
                     [this](const std::string& name, std::string_view) { m_columns.learn(name); });
    } catch (const ReadingRefused&) {
    }
    return std::move(m_columns);
  }

private:
  bool advance() override
  {
    const auto object = nextObject();
    if (!m_columns.known())
      throw ReadingRefused({RefusalCode::NothingRecognised, {{"found", "json"}}});
    if (!object)
      return end();
    std::vector<std::string> cells(m_columns.names().size());
    forEachValue(*object, {},
                 [&](const std::string& name, std::string_view value) { m_columns.put(cells, name, value); });
    add(std::move(cells));
    return true;
  }

  std::optional<Json> nextObject()
  {
    for (;;) {
      const Token token = m_tokens.next();
      if (token == Token::End)
        return {};
      if (token == Token::Key) {
        m_key = m_tokens.text();
        m_tokens.beginRecord();
      } else if (token == Token::BeginArray) {
        m_arrayKey = m_key;
        m_key.clear();
      } else if (token == Token::BeginObject && isRecord()) {
        return readRecord({});
      }
    }
  }

  /// Whether the object that just began is one. The first in an array decides where they stand.
  bool isRecord()
  {
    if (m_depth == 0 && m_tokens.inArray()) {
      m_depth = m_tokens.depth();
      m_place = m_arrayKey;
    }
    return m_tokens.depth() == m_depth && (m_depth == 1 || (m_tokens.inArray() && m_arrayKey == m_place));
  }

  template<class Visit>
  static void forEachValue(const Json& value, const std::string& name, const Visit& visit)
  {
    if (value.is_object()) {
      for (const auto& [key, member] : value.items())
        forEachValue(member, name.empty() ? key : name + '.' + key, visit);
    } else if (value.is_array()) {
      for (const Json& element : value)
        forEachValue(element, name, visit);
    } else if (!name.empty()) {
      visit(name, value.is_string() ? std::string_view(value.get_ref<const std::string&>()) : "");
    }
  }

  std::size_t m_depth; ///< of the objects that are records; 0: not found yet
  KeyedColumns m_columns;
  std::string m_key, m_arrayKey, m_place;
};

/// Whether one object follows the other without an array around them. May throw as JsonTokens does.
bool followsObject(JsonTokens& tokens)
{
  constexpr std::uint64_t longestLine = 4 << 20;
  bool arrays = false;
  if (tokens.next() != Token::BeginObject)
    return false;
  while (tokens.depth() > 0 && tokens.bytesRead() < longestLine) {
    const Token token = tokens.next();
    arrays = arrays || (token == Token::BeginObject && tokens.inArray());
    tokens.beginRecord();
    if (token == Token::End)
      break;
  }
  const bool follows = tokens.depth() == 0 && tokens.next() == Token::BeginObject;
  return follows || (tokens.atEnd() && !arrays);
}

bool isLines(const SourceFile& file)
{
  JsonTokens tokens(openText(file.place(), file.encoding));
  try {
    return followsObject(tokens);
  } catch (const ReadingRefused&) {
    return false; // as it will be when records are read
  }
}

} // namespace

bool isJson(std::string_view kind, std::string_view) { return kind == "json"; }

std::unique_ptr<RecordSource> openJson(const SourceFile& file)
{
  const bool lines = isLines(file);
  KeyedColumns columns(file);
  if (!columns.known())
    columns = JsonTable(openText(file.place(), file.encoding), lines, std::move(columns)).learn();
  return std::make_unique<JsonTable>(openText(file.place(), file.encoding), lines, std::move(columns));
}

} // namespace weilu
