// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/workspace.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace weilu::cli {

enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, Failed = 3 };

/// JSON whose keys stay in the order they are written.
using Json = nlohmann::ordered_json;

/// The commands of the program. Each file of this folder adds its own.
class Commands {
public:
  explicit Commands(Command program);

  /// A command and what it does when chosen. A refusal becomes a sentence on stderr and exit code 1.
  Command add(const std::string& name, const std::string& description, std::function<Result<void>()> run);
  /// The same, below \p above.
  Command add(Command above, const std::string& name, const std::string& description,
              std::function<Result<void>()> run);
  /// A command that has others below it.
  Command addGroup(const std::string& name, const std::string& description);
  /// Runs the chosen command; 0 or 1.
  [[nodiscard]] int runChosen() const;

private:
  Command m_program;
  std::vector<std::pair<Command, std::function<Result<void>()>>> m_commands;
};

void addNew(Commands& commands);
void addSample(Commands& commands);
void addImport(Commands& commands);
void addImports(Commands& commands);
void addMembers(Commands& commands);
void addDuplicates(Commands& commands);
void addLayers(Commands& commands);
void addSchemes(Commands& commands);
void addExplain(Commands& commands);
void addPoints(Commands& commands);
void addLevels(Commands& commands);
void addRules(Commands& commands);
void addSegments(Commands& commands);
void addMetrics(Commands& commands);
void addOverview(Commands& commands);
void addHistory(Commands& commands);
void addCheck(Commands& commands);
void addBackup(Commands& commands);
void addPlaybooks(Commands& commands);
void addBenefits(Commands& commands);
void addTerms(Commands& commands);
void addAnnotations(Commands& commands);
void addTargets(Commands& commands);
void addCosts(Commands& commands);
void addCampaigns(Commands& commands);
void addContent(Commands& commands);
void addLottery(Commands& commands);
void addRecognition(Commands& commands);
void addPresets(Commands& commands);
void addVersion(Commands& commands);

/// Opens the file for a command.
[[nodiscard]] Result<std::unique_ptr<Workspace>> open(const std::string& file,
                                                      Access access = Access::ReadOnly);
/// The date given, or \p otherwise when none was. Refuses BadDate with the name of the option.
[[nodiscard]] Result<Date> dateOption(const std::string& option, const std::string& text, Date otherwise);
/// A control that stops at Ctrl+C and shows progress on stderr when that is a terminal.
[[nodiscard]] Control terminalControl();
/// Waits that long; false at once after Ctrl+C.
[[nodiscard]] bool waited(std::chrono::milliseconds time);

} // namespace weilu::cli
