// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/keyed_columns.h"
#include "core/intake/queued_source.h"

#include <expat.h>

#include <memory>

namespace weilu {

namespace {

constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::size_t deepest = 100;
/// Bytes between the beginning of a tag and its end.
constexpr std::size_t longestTag = 8 << 20;

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Elements with attributes, one a record: <row Id="1" DisplayName="…"/>. The first one decides how deep
/// they stand. Entities of the file's own are refused: they only serve to blow a reader up.
class XmlTable : public QueuedSource {
public:
  XmlTable(std::unique_ptr<TextSource> text, KeyedColumns columns)
      : m_text(std::move(text))
      , m_columns(std::move(columns))
      , m_parser(XML_ParserCreate("UTF-8"))
      , m_piece(pieceBytes)
  {
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), onStart, onEnd);
    XML_SetDefaultHandler(m_parser.get(), onOther);
    XML_SetEntityDeclHandler(m_parser.get(), onEntity);
  }

  std::vector<std::string> columns() const override { return m_columns.names(); }
  std::uint64_t bytesRead() const override { return m_text->bytesRead(); }
  std::uint64_t undecodable() const override { return m_text->undecodable; }

  /// Reads everything for the names that are used. What is refused is so again when records are read.
  KeyedColumns learn()
  {
    m_learns = true;
    try {
      while (readPiece()) {
      }
    } catch (const ReadingRefused&) {
    }
    return std::move(m_columns);
  }

private:
  bool advance() override
  {
    const bool more = readPiece();
    if (m_ended && !m_columns.known())
      throw ReadingRefused({RefusalCode::NothingRecognised, {{"found", "xml"}}});
    return more;
  }

  bool readPiece()
  {
    if (m_ended)
      return false;
    const std::size_t length = m_text->read(m_piece.data(), m_piece.size());
    m_ended = length == 0;
    m_quiet += length;
    const auto status = XML_Parse(m_parser.get(), m_piece.data(), static_cast<int>(length), m_ended);
    m_damaged = m_damaged || !m_text->damage.empty();
    m_text->damage.clear();
    if (m_quiet > longestTag)
      stop(RefusalCode::TooLong, longestTag);
    if (m_stopped)
      throw ReadingRefused(*m_stopped);
    if (status == XML_STATUS_OK)
      return true;
    // What cannot be read further is torn, be it by its end or by something in it.
    m_ended = true;
    if (!m_learns)
      push({++m_record, std::vector<std::string>(m_columns.names().size()), false, true});
    return true;
  }

  void takeElement(const XML_Char** attributes)
  {
    m_quiet = 0;
    if (++m_depth > deepest)
      stop(RefusalCode::TooDeep, deepest);
    if (m_rowDepth == 0 && m_depth > 1 && attributes[0])
      m_rowDepth = m_depth;
    if (m_depth != m_rowDepth || m_stopped)
      return;
    std::vector<std::string> cells(m_columns.names().size());
    for (; attributes[0]; attributes += 2) {
      if (m_learns)
        m_columns.learn(attributes[0]);
      else
        m_columns.put(cells, attributes[0], attributes[1]);
    }
    if (!m_learns)
      push({++m_record, std::move(cells), std::exchange(m_damaged, false), false});
  }

  void stop(RefusalCode code, std::size_t limit)
  {
    if (m_stopped)
      return;
    m_stopped = Refusal{code, {{"row", std::to_string(m_record + 1)}, {"limit", std::to_string(limit)}}};
    XML_StopParser(m_parser.get(), XML_FALSE);
  }

  static XmlTable& self(void* table) { return *static_cast<XmlTable*>(table); }
  static void XMLCALL onStart(void* table, const XML_Char*, const XML_Char** attributes)
  {
    self(table).takeElement(attributes);
  }
  static void XMLCALL onEnd(void* table, const XML_Char*)
  {
    self(table).m_quiet = 0;
    --self(table).m_depth;
  }
  static void XMLCALL onOther(void* table, const XML_Char*, int) { self(table).m_quiet = 0; }
  static void XMLCALL onEntity(void* table, const XML_Char*, int, const XML_Char*, int, const XML_Char*,
                               const XML_Char*, const XML_Char*, const XML_Char*)
  {
    self(table).stop(RefusalCode::UnsafeXml, 0);
  }

  std::unique_ptr<TextSource> m_text;
  KeyedColumns m_columns;
  std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
  std::vector<char> m_piece;
  std::size_t m_depth = 0, m_rowDepth = 0;
  std::size_t m_quiet = 0; ///< bytes since the parser last told something
  std::uint64_t m_record = 0;
  bool m_learns = false, m_ended = false, m_damaged = false;
  std::optional<Refusal> m_stopped; ///< why; no exception may go through the parser
};

} // namespace

bool isXml(std::string_view kind, std::string_view) { return kind == "xml"; }

std::unique_ptr<RecordSource> openXml(const SourceFile& file)
{
  const auto text = [&file] { return openText(file.place(), file.encoding); };
  KeyedColumns columns(file);
  if (!columns.known())
    columns = XmlTable(text(), std::move(columns)).learn();
  return std::make_unique<XmlTable>(text(), std::move(columns));
}

} // namespace weilu
