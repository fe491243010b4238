// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace weilu {

/// The attributes of an element, good during XmlListener::start.
class XmlAttributes {
public:
  /// \p pairs: name, value, …, null.
  explicit XmlAttributes(const char* const* pairs)
      : m_pairs(pairs)
  {
  }
  /// The value of the attribute called \p name whatever its prefix, or null.
  [[nodiscard]] const char* find(std::string_view name) const;
  /// The same as a text; empty when there is none.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
  const char* const* m_pairs;
};

/// Who is told what stands in an XML file. Names come without their prefixes. Nothing here throws.
class XmlListener {
public:
  virtual ~XmlListener() = default;
  virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  /// A piece of text; one text may come in several.
  virtual void text(std::string_view piece) = 0;
};

/// Reads XML that strangers wrote, in constant memory: document types, and with them entities, are refused;
/// so are deep nesting and endless tags.
class XmlStream {
public:
  /// Fills a buffer as FileBytes::read does.
  using Bytes = std::function<std::size_t(char* out, std::size_t capacity)>;
  XmlStream(Bytes bytes, XmlListener& handler);
  ~XmlStream();
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;

  /// Reads on until the handler pauses or stops; false at the end. Throws ReadingRefused: UnsafeXml,
  /// DamagedFile, what the handler stopped for, and whatever \p bytes throws.
  [[nodiscard]] bool advance();
  /// For the handler: makes advance() return behind this element.
  void pause();
  /// For the handler: nothing more is read, advance() throws.
  void stop(Refusal refusal);
  [[nodiscard]] std::uint64_t bytesRead() const { return m_read; }

private:
  struct Callbacks;
  [[nodiscard]] int feed();
  void noteEvent();

  Bytes m_bytes;
  XmlListener& m_listener;
  std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> m_parser;
  std::unique_ptr<Refusal> m_stopped;
  std::uint64_t m_read = 0, m_lastEvent = 0;
  std::size_t m_depth = 0;
  bool m_paused = false, m_atEnd = false;
};

} // namespace weilu
