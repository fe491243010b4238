// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/playbooks/message_text.h"
#include "core/playbooks/playbook.h"

#include <map>
#include <string>

/// What playbooks are called, and what they write to people.
namespace weilu::ui::playbook_words {

/// The text in the language of the window; the other where it is empty.
[[nodiscard]] QString pick(const TextInBoth& text);
/// The same of a message: with variables, not filled in.
[[nodiscard]] std::string messageOf(const MessageTemplate& message);
/// "the day they come in", "1 day after", "7 days after".
[[nodiscard]] QString schedule(const PlaybookTask& task);
/// What the variables of a message say of a person, in the language of the window.
[[nodiscard]] std::map<std::string, std::string> values(const MessageFacts& facts);
/// The name of a variable: "points".
[[nodiscard]] QString variable(const std::string& name);

} // namespace weilu::ui::playbook_words
