// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QApplication>

#include "app/cli/command.h"
#include "app/cli/print.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>

namespace weilu::cli {

namespace {

constexpr std::array commandNames{
    "new",     "sample",  "import",     "imports",  "members", "layers", "explain",  "metrics", "duplicates",
    "merge",   "unmerge", "keep-apart", "overview", "history", "undo",   "redo",     "check",   "backup",
    "restore", "presets", "version",    "help",     "--help",  "-h",     "--version"};

std::stop_source interrupted;

void interrupt(int)
{
  // A second Ctrl+C ends the program the hard way; the file survives that too.
  std::signal(SIGINT, SIG_DFL);
  interrupted.request_stop();
}

std::string sentence(const Refusal& refusal) { return ui::words::refusal(refusal).toStdString(); }

void addAll(Commands& commands)
{
  for (const auto add :
       {addNew, addSample, addImport, addImports, addMembers, addDuplicates, addLayers, addExplain,
        addMetrics, addOverview, addHistory, addCheck, addBackup, addPresets, addVersion})
    add(commands);
}

int runCommand(int argc, char** argv)
{
  CLI::App app("Weilu 围炉: know your community, on your own computer", "weilu");
  app.require_subcommand(1);
  app.set_version_flag("--version", [] { return std::string(WEILU_VERSION); });
  Commands commands(app);
  addAll(commands);
  try {
    app.parse(argc, argv);
    return commands.runChosen();
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? Done : WrongUsage;
  } catch (const Cancelled&) {
    note("weilu: stopped; nothing was changed");
    return Failed;
  } catch (const std::exception& error) {
    note(fmt::format("weilu: {}", error.what()));
    return Failed;
  }
}

} // namespace

Commands::Commands(CLI::App& app)
    : m_app(app)
{
}

CLI::App& Commands::add(const std::string& name, const std::string& description,
                        std::function<Result<void>()> run)
{
  CLI::App* command = m_app.add_subcommand(name, description);
  m_commands.emplace_back(command, std::move(run));
  return *command;
}

int Commands::runChosen() const
{
  for (const auto& [command, run] : m_commands) {
    if (!command->parsed())
      continue;
    const Result<void> result = run();
    if (result)
      return Done;
    note("weilu: " + sentence(result.error()));
    return Refused;
  }
  return WrongUsage;
}

Result<std::unique_ptr<Workspace>> open(const std::string& file, Access access)
{
  return Workspace::open(file, access);
}

Result<Date> dateOption(const std::string& option, const std::string& text, Date otherwise)
{
  if (text.empty())
    return otherwise;
  auto date = Date::parse(text);
  if (!date)
    return refuse(RefusalCode::BadDate, {{"what", option}, {"found", text}, {"expected", "YYYY-MM-DD"}});
  return date;
}

Control terminalControl()
{
  std::signal(SIGINT, interrupt);
  if (isatty(STDERR_FILENO) == 0)
    return Control(interrupted.get_token(), {});
  return Control(interrupted.get_token(), [](const Progress& progress) {
    const auto share =
        progress.total > 0 ? fmt::format(" {} %", progress.done * 100 / progress.total) : std::string();
    std::cerr << "\r\033[K" << ui::words::phase(progress.phase).toStdString() << share << '\r' << std::flush;
  });
}

bool waited(std::chrono::milliseconds time)
{
  constexpr std::chrono::milliseconds slice(100);
  for (auto left = time; left.count() > 0 && !interrupted.stop_requested(); left -= slice)
    std::this_thread::sleep_for(std::min(left, slice));
  return !interrupted.stop_requested();
}

bool isCommand(std::string_view word)
{
  return std::find(commandNames.begin(), commandNames.end(), word) != commandNames.end();
}

int run(int argc, char** argv)
{
  // Only a picture needs fonts and colours; it needs no screen.
  const bool paints = std::string_view(argv[1]) == "overview";
  if (paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  const std::unique_ptr<QCoreApplication> application(paints ? new QApplication(argc, argv)
                                                             : new QCoreApplication(argc, argv));
  const std::unique_ptr<ui::Theme> theme(paints ? new ui::Theme : nullptr);
  ui::language::choose(ui::language::ofSystem());
  return runCommand(argc, argv);
}

} // namespace weilu::cli
