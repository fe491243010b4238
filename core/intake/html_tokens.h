// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/text_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A tag, or a piece of text between two.
struct HtmlToken {
  bool isTag = false;
  bool closing = false;   ///< </td>
  std::string name;       ///< of a tag, in lower case
  std::string attributes; ///< as written
  std::string text;       ///< entities not yet read; one text may come in several

  /// The value of an attribute, entities read; empty when there is none.
  [[nodiscard]] std::string attribute(std::string_view wanted) const;
};

/// Takes HTML apart as it comes, well made or not, in constant memory. Comments, scripts and styles are left
/// out.
class HtmlTokens {
public:
  explicit HtmlTokens(std::unique_ptr<TextSource> text);
  /// False at the end.
  [[nodiscard]] bool next(HtmlToken& token);
  [[nodiscard]] const TextSource& source() const { return *m_source; }

private:
  [[nodiscard]] int peek();
  int take();
  bool skipPast(std::string_view end);
  void takeTag(HtmlToken& token);
  void takeText(HtmlToken& token);
  bool skipDeclaration();

  std::unique_ptr<TextSource> m_source;
  std::vector<char> m_window;
  std::size_t m_at = 0, m_end = 0;
};

/// \p text with its entities read: "&amp;", "&nbsp;" (a space), "&#24352;", "&#x5F20;".
[[nodiscard]] std::string withoutEntities(std::string_view text);

} // namespace weilu
