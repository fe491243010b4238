// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/sample_community.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, csv;
  sample::Options options;
};

Result<void> make(const Arguments& arguments)
{
  if (!arguments.csv.empty()) {
    for (const auto& file : sample::writeFiles(arguments.csv, arguments.options, terminalControl()).all())
      printLine(file.string());
    return {};
  }
  const auto workspace = makeSampleCommunity(arguments.file, arguments.options, terminalControl());
  if (!workspace)
    return tl::unexpected(workspace.error());
  printLine(arguments.file);
  return {};
}

} // namespace

void addSample(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command =
      commands.add("sample", said(Terminal::tr("Make the sample community: invented people, 18 months")),
                   [arguments] { return make(*arguments); });
  auto* file = command.add_option("FILE", arguments->file, said(Terminal::tr("The community file to make")));
  auto* csv = command.add_option("--csv", arguments->csv,
                                 said(Terminal::tr("Make the same as export files in this folder instead")));
  command
      .add_option("--people", arguments->options.people,
                  said(Terminal::tr("How many people, at most 5000000")))
      ->check(CLI::Range(1, 5'000'000).description(""))
      ->capture_default_str();
  command
      .add_option("--seed", arguments->options.seed,
                  said(Terminal::tr("The same number gives the same community")))
      ->capture_default_str();
  file->excludes(csv);
  command.final_callback([arguments] {
    if (arguments->file.empty() && arguments->csv.empty())
      misuse(Terminal::tr("Either FILE or --csv is missing."));
  });
}

} // namespace weilu::cli
