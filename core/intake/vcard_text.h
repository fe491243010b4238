// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/text_lines.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// One property of a vCard: "item1.TEL;TYPE=CELL:+86 138 0000 0001".
struct VcardProperty {
  std::string name;                                            ///< upper case, without its group: "TEL"
  std::vector<std::pair<std::string, std::string>> parameters; ///< names upper case; "CELL" alone is a TYPE
  std::string value;                                           ///< decoded, still escaped

  /// The value of a parameter; empty without it.
  [[nodiscard]] std::string_view parameter(std::string_view name) const;
  /// The parts between semicolons, without escapes.
  [[nodiscard]] std::vector<std::string> parts() const;
  /// The whole value, without escapes.
  [[nodiscard]] std::string text() const;
};

/// Reads the properties of a file of vCards, of the versions 2.1, 3.0 and 4.0: lines that go on are put
/// together, quoted-printable and base64 are decoded from their character set. Of what is too long for a
/// text (a picture) only the beginning is kept.
class VcardText {
public:
  explicit VcardText(std::unique_ptr<TextSource> text);

  /// The next property; false at the end.
  [[nodiscard]] bool next(VcardProperty& property);
  /// The line that the property begins on.
  [[nodiscard]] std::uint64_t number() const { return m_number; }
  /// Whether bytes became U+FFFD since this was asked last.
  [[nodiscard]] bool takeDamage() { return std::exchange(m_damaged, false); }
  [[nodiscard]] const TextSource& source() const { return m_lines.source(); }

private:
  [[nodiscard]] bool nextLine();
  [[nodiscard]] std::optional<std::string> unfolded();
  void append(std::string& line, std::string_view more) const;

  TextLines m_lines;
  bool m_begun = false, m_ahead = false; ///< m_lines stands on a line that was not used yet
  bool m_damaged = false;
  std::uint64_t m_number = 0;
};

} // namespace weilu
