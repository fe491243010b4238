// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What a line that the program itself wrote into a chat tells of people.
struct ChatNotice {
  enum class Kind {
    None,       ///< nothing that is known
    Join,       ///< \c people came in, by themselves or added
    Leave,      ///< \c people left or were removed
    Renumbered, ///< \c people are the old and the new number of one person
    Other,      ///< known, and about nobody: encryption, subject, picture, admins
  };
  Kind kind = Kind::None;
  std::vector<std::string> people; ///< as written; "You" and its like are left out
};

/// Reads a notice of WhatsApp, in the languages it is used in most, or of QQ; \p text is without
/// direction marks.
[[nodiscard]] ChatNotice chatNotice(std::string_view text);
/// The name of the group in the notice that tells of its creation; empty for other texts.
[[nodiscard]] std::string createdGroup(std::string_view text);

} // namespace weilu
