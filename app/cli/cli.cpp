// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QApplication>

#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/store/backup.h"
#include "core/store/file_header.h"
#include "core/store/integrity.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <iostream>
#include <thread>

namespace weilu::cli {

namespace {

std::stop_source interrupted;

void interrupt(int)
{
  // A second Ctrl+C ends the program the hard way; the file survives that too.
  std::signal(SIGINT, SIG_DFL);
  interrupted.request_stop();
}

void addAll(Commands& commands)
{
  for (const auto add : {addNew,       addSample,  addImport,      addImports,   addMembers,  addDuplicates,
                         addLayers,    addSchemes, addExplain,     addRules,     addSegments, addPoints,
                         addLevels,    addMetrics, addOverview,    addHistory,   addCheck,    addBackup,
                         addBenefits,  addTerms,   addAnnotations, addTargets,   addCosts,    addRecognition,
                         addCampaigns, addContent, addLottery,     addPlaybooks, addPresets,  addVersion})
    add(commands);
}

/// The commands and the options of the program itself, in the language of the run.
class Program {
public:
  Program()
  {
    sayHelp(m_app);
    m_app.set_version_flag(
        "--version", [] { return std::string(WEILU_VERSION); },
        said(Terminal::tr("Print the version and leave")));
    addAll(m_commands);
    m_commands.add("help", said(Terminal::tr("Print this help and leave")), [this]() -> Result<void> {
      std::cout << m_app.get_formatter()->make_help(&m_app, m_app.get_name(), CLI::AppFormatMode::Normal);
      return {};
    });
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Whether a command line may begin with \p word: a command, or an option that stands before it.
  [[nodiscard]] bool begins(std::string_view word) const
  {
    const std::string name(word.substr(0, word.find('=')));
    const std::vector<const CLI::App*> commands = m_app.get_subcommands({});
    return std::any_of(commands.begin(), commands.end(),
                       [&](const CLI::App* command) { return command->get_name() == name; }) ||
           (name.starts_with('-') && m_app.get_option_no_throw(name));
  }
  int run(int argc, char** argv);

private:
  CLI::App m_app{said(Terminal::tr("Weilu: know your community, on your own computer")), "weilu"};
  Commands m_commands{Command(m_app)};
};

int Program::run(int argc, char** argv)
{
  try {
    m_app.parse(argc, argv);
    return m_commands.runChosen();
  } catch (const CLI::ParseError& error) {
    return m_app.exit(error) == 0 ? Done : WrongUsage;
  } catch (const Cancelled&) {
    note("weilu: " + said(Terminal::tr("Stopped. Nothing was changed.")));
    return Failed;
  } catch (const std::exception& error) {
    if (const auto damage = damageRefusal(error)) {
      note("weilu: " + said(ui::words::refusal(*damage)));
      return Refused;
    }
    note("weilu: " + said(Terminal::tr("This went wrong: %1").arg(ui::text(error.what()))));
    return Failed;
  }
}

/// Where the file as it was before opening brought it up to date is now.
void noteUpgrade(const std::string& file)
{
  const auto kept = backups(file);
  if (!kept.empty())
    note("weilu: " +
         said(Terminal::tr("%1 was of an older version and was brought up to date; as it was it is "
                           "kept in %2.")
                  .arg(ui::text(file), ui::text(kept.front().file.string()))));
}

} // namespace

Commands::Commands(Command program)
    : m_program(program)
{
}

Command Commands::add(const std::string& name, const std::string& description,
                      std::function<Result<void>()> run)
{
  return add(m_program, name, description, std::move(run));
}

Command Commands::add(Command above, const std::string& name, const std::string& description,
                      std::function<Result<void>()> run)
{
  Command command = above.below(name, description);
  command.heading(said(Terminal::tr("Commands")));
  m_commands.emplace_back(command, std::move(run));
  return command;
}

Command Commands::addGroup(const std::string& name, const std::string& description)
{
  Command command = m_program.below(name, description);
  command.heading(said(Terminal::tr("Commands")));
  return command;
}

int Commands::runChosen() const
{
  for (const auto& [command, run] : m_commands) {
    if (!command.chosen())
      continue;
    const Result<void> result = run();
    if (result)
      return Done;
    note("weilu: " + said(ui::words::refusal(result.error())));
    return Refused;
  }
  return WrongUsage;
}

Result<std::unique_ptr<Workspace>> open(const std::string& file, Access access)
{
  const auto before = headerVersion(file);
  auto workspace = Workspace::open(file, access);
  if (workspace && before && *before < Database::currentVersion())
    noteUpgrade(file);
  return workspace;
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
    std::cerr << "\r\033[K" << said(ui::words::phase(progress.phase)) << share << '\r' << std::flush;
  });
}

bool waited(std::chrono::milliseconds time)
{
  constexpr std::chrono::milliseconds slice(100);
  for (auto left = time; left.count() > 0 && !interrupted.stop_requested(); left -= slice)
    std::this_thread::sleep_for(std::min(left, slice));
  return !interrupted.stop_requested();
}

bool isCommand(int argc, char** argv)
{
  const int first = firstButLanguage(argc, argv);
  return first < argc && Program().begins(argv[first]);
}

int run(int argc, char** argv)
{
  // Only a picture needs fonts and colours; it needs no screen.
  const bool paints = std::any_of(argv + 1, argv + argc,
                                  [](const char* word) { return std::string_view(word) == "overview"; });
  if (paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  const std::unique_ptr<QCoreApplication> application(paints ? new QApplication(argc, argv)
                                                             : new QCoreApplication(argc, argv));
  const std::unique_ptr<ui::Theme> theme(paints ? new ui::Theme : nullptr);
  ui::language::choose(languageOf(argc, argv));
  std::setlocale(LC_MESSAGES, "C"); // reasons of the system come in English; ui/base/words says them
  return Program().run(argc, argv);
}

} // namespace weilu::cli
