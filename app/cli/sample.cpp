// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
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
      commands.add("sample", "Make the sample community 山茶手冲社: invented people, 18 months",
                   [arguments] { return make(*arguments); });
  auto* file = command.add_option("FILE", arguments->file, "The community file to make");
  auto* csv =
      command.add_option("--csv", arguments->csv, "Make the same as export files in this folder instead");
  command.add_option("--people", arguments->options.people, "How many people")
      ->check(CLI::Range(1, 5'000'000))
      ->capture_default_str();
  command.add_option("--seed", arguments->options.seed, "The same number gives the same community")
      ->capture_default_str();
  file->excludes(csv);
  command.final_callback([arguments] {
    if (arguments->file.empty() && arguments->csv.empty())
      throw CLI::RequiredError("FILE or --csv DIR");
  });
}

} // namespace weilu::cli
