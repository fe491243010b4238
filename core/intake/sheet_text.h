// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weilu {

/// A text of a workbook that is being read: plain or in runs of their own look, without the readings of
/// Chinese characters that Japanese puts beside them.
class SheetText {
public:
  void begin();
  void start(std::string_view element);
  void end(std::string_view element);
  /// A piece of text, taken only inside <t>. False when the text has become too long (longestCell).
  [[nodiscard]] bool add(std::string_view piece);
  /// The whole text, with "_x000D_" read as the character it stands for; good until begin().
  [[nodiscard]] std::string_view take();

private:
  std::string m_text;
  bool m_inText = false, m_inReading = false;
};

/// Reads the characters that XML cannot hold, "_x000D_", where they stand in \p text.
void unescapeSheetText(std::string& text);

} // namespace weilu
