// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/xml_stream.h"

#include "core/intake/text_source.h"

#include <expat.h>

namespace weilu {

namespace {

constexpr int piece = 64 * 1024;
/// Expat keeps a tag, comment or instruction whole until it ends.
constexpr std::uint64_t longestToken = 4 << 20;
constexpr std::size_t deepest = 100;

std::string_view withoutPrefix(std::string_view name)
{
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

const char* XmlAttributes::find(std::string_view name) const
{
  for (const char* const* pair = m_pairs; *pair; pair += 2) {
    if (withoutPrefix(pair[0]) == name)
      return pair[1];
  }
  return nullptr;
}

std::string_view XmlAttributes::operator[](std::string_view name) const
{
  const char* const value = find(name);
  return value ? std::string_view(value) : std::string_view();
}

/// What expat calls.
struct XmlStream::Callbacks {
  static XmlStream& of(void* stream) { return *static_cast<XmlStream*>(stream); }

  static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** attributes)
  {
    XmlStream& stream = of(data);
    stream.noteEvent();
    if (++stream.m_depth > deepest)
      return stream.stop({RefusalCode::DamagedFile, {{"reason", "nested too deeply"}}});
    if (!stream.m_stopped)
      stream.m_listener.start(withoutPrefix(name), XmlAttributes(attributes));
  }
  static void XMLCALL end(void* data, const XML_Char* name)
  {
    XmlStream& stream = of(data);
    stream.noteEvent();
    --stream.m_depth;
    if (!stream.m_stopped)
      stream.m_listener.end(withoutPrefix(name));
  }
  static void XMLCALL text(void* data, const XML_Char* characters, int length)
  {
    XmlStream& stream = of(data);
    stream.noteEvent();
    if (!stream.m_stopped)
      stream.m_listener.text({characters, static_cast<std::size_t>(length)});
  }
  static void XMLCALL documentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
  {
    of(data).stop({RefusalCode::UnsafeXml, {}});
  }
};

XmlStream::XmlStream(Bytes bytes, XmlListener& handler)
    : m_bytes(std::move(bytes))
    , m_listener(handler)
    , m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
{
  if (!m_parser)
    throw Failure("no memory for an XML parser");
  XML_SetUserData(m_parser.get(), this);
  XML_SetElementHandler(m_parser.get(), Callbacks::start, Callbacks::end);
  XML_SetCharacterDataHandler(m_parser.get(), Callbacks::text);
  XML_SetStartDoctypeDeclHandler(m_parser.get(), Callbacks::documentType);
}

XmlStream::~XmlStream() = default;

void XmlStream::noteEvent()
{
  m_lastEvent = static_cast<std::uint64_t>(XML_GetCurrentByteIndex(m_parser.get()));
}

void XmlStream::pause() { XML_StopParser(m_parser.get(), XML_TRUE); }

void XmlStream::stop(Refusal refusal)
{
  if (m_stopped)
    return;
  m_stopped = std::make_unique<Refusal>(std::move(refusal));
  XML_StopParser(m_parser.get(), XML_FALSE);
}

/// Parses the next piece of the file.
int XmlStream::feed()
{
  if (m_read > m_lastEvent + longestToken)
    throw ReadingRefused({RefusalCode::DamagedFile, {{"reason", "a tag without end"}}});
  auto* const room = static_cast<char*>(XML_GetBuffer(m_parser.get(), piece));
  if (!room)
    throw Failure("no memory for XML");
  const std::size_t length = m_bytes(room, piece);
  m_atEnd = length == 0;
  m_read += length;
  return XML_ParseBuffer(m_parser.get(), static_cast<int>(length), m_atEnd);
}

bool XmlStream::advance()
{
  int status = m_paused ? XML_ResumeParser(m_parser.get()) : XML_STATUS_OK;
  m_paused = false;
  while (status == XML_STATUS_OK && !m_atEnd)
    status = feed();
  m_paused = status == XML_STATUS_SUSPENDED;
  if (m_stopped)
    throw ReadingRefused(*m_stopped);
  if (status == XML_STATUS_ERROR)
    throw ReadingRefused(
        {RefusalCode::DamagedFile, {{"reason", XML_ErrorString(XML_GetErrorCode(m_parser.get()))}}});
  return m_paused;
}

} // namespace weilu
