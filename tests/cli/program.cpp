// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/catch.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace weilu::cli_tests {

namespace {

namespace fs = std::filesystem;

/// Whoever runs the tests, what they read is English unless they ask for something else.
[[maybe_unused]] const int english = setenv("LC_ALL", "C.UTF-8", 1);

[[noreturn]] void become(std::vector<std::string> arguments, const std::string& out, const std::string& err)
{
  dup2(open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
  dup2(open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
  arguments.insert(arguments.begin(), WEILU_PROGRAM);
  std::vector<char*> argv;
  for (std::string& argument : arguments)
    argv.push_back(argument.data());
  argv.push_back(nullptr);
  execv(WEILU_PROGRAM, argv.data());
  _exit(127);
}

} // namespace

nlohmann::json Run::json() const
{
  INFO("stdout: " << out << "\nstderr: " << err);
  const auto parsed = nlohmann::json::parse(out, nullptr, false);
  REQUIRE_FALSE(parsed.is_discarded());
  return parsed;
}

Run run(const std::vector<std::string>& arguments)
{
  const Folder folder;
  const std::string out = folder.path("out"), err = folder.path("err");
  const pid_t child = fork();
  if (child == 0)
    become(arguments, out, err);
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes(out), bytes(err)};
}

Folder::Folder()
{
  static std::atomic<int> next = 0;
  m_path =
      fs::temp_directory_path() / ("weilu-cli-" + std::to_string(getpid()) + "-" + std::to_string(next++));
  fs::create_directories(m_path);
}

Folder::~Folder()
{
  std::error_code ignored;
  fs::permissions(m_path, fs::perms::owner_all, ignored);
  fs::remove_all(m_path, ignored);
}

std::string Folder::write(const std::string& name, const std::string& content) const
{
  std::ofstream(m_path / name, std::ios::binary) << content;
  return path(name);
}

std::string Folder::community(const std::string& zone, const std::string& weekStart) const
{
  const std::string file = path("community.weilu");
  const Run made = run({"new", file, "--name", "Test", "--zone", zone, "--week-start", weekStart});
  INFO(made.err);
  REQUIRE(made.code == 0);
  return file;
}

std::string bytes(const std::string& file)
{
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

} // namespace weilu::cli_tests
