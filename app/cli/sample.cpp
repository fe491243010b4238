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
  if (arguments.file.empty() && arguments.csv.empty())
    misuse(Terminal::tr("Either FILE or --csv is missing."));
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
  Command command =
      commands.add("sample", said(Terminal::tr("Make the sample community: invented people, 18 months")),
                   [arguments] { return make(*arguments); });
  Option file = command.option("FILE", arguments->file, said(Terminal::tr("The community file to make")));
  Option csv = command.option("--csv", arguments->csv,
                              said(Terminal::tr("Make the same as export files in this folder instead")));
  command
      .option("--people", arguments->options.people, said(Terminal::tr("How many people, at most 5000000")))
      .between(1, 5'000'000)
      .showDefault();
  command
      .option("--seed", arguments->options.seed,
              said(Terminal::tr("The same number gives the same community")))
      .showDefault();
  file.excludes(csv);
}

} // namespace weilu::cli
