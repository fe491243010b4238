// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <map>
#include <string>
#include <vector>

namespace weilu::cli {

/// What a command with several verbs was told: FILE, the verb, and what follows it.
struct ActionWords {
  std::string file, action;
  std::vector<std::string> rest;
  bool json = false;
};

/// The options FILE, ACTION, what follows, and --json. \p otherwise is done when no action is named.
void addActionWords(Command command, ActionWords& words, const std::string& otherwise);

/// What a verb does, and how many words may follow it.
struct Action {
  std::size_t least = 0, most = 0;
  std::function<Result<void>(const ActionWords&)> run;
};
using Actions = std::map<std::string, Action>;
/// Runs the verb; throws a usage error when there is no such verb or too few or many words follow.
[[nodiscard]] Result<void> runAction(const ActionWords& words, const Actions& actions);

/// Opens the file to be written, does \p work, and says what it did.
[[nodiscard]] Result<void> changeFile(const ActionWords& words,
                                      const std::function<Result<ChangeId>(Workspace&)>& work);
/// Prints what the change \p id did: \p json with its number in front, or its sentence.
void reportChange(Workspace& workspace, ChangeId id, Json json, bool asJson);
/// "Anna (12)"; the number alone where nobody has it.
[[nodiscard]] std::string personName(Workspace& workspace, MemberId person);
/// A whole number of at least \p least; refuses BadValue with the name of the option.
[[nodiscard]] Result<std::int64_t> numberOption(const std::string& option, const std::string& text,
                                                std::int64_t least);
/// The moment "2026-12-01" or "2026-12-01 19:30" is in \p zone; refuses BadDate with the name of the option.
[[nodiscard]] Result<Moment> momentOption(const std::string& option, const std::string& text,
                                          const Zone& zone);
/// An amount such as 298.00 in minor units; refuses BadValue.
[[nodiscard]] Result<std::int64_t> moneyOption(const std::string& option, const std::string& text,
                                               const std::string& currency);

} // namespace weilu::cli
