// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace weilu::cli {

/// An option of a command, or a word it is given by its place. A view of what CLI11 holds: its header costs
/// more than all of a command's own code to compile, so options.cpp alone reads it.
class Option {
public:
  explicit Option(CLI::Option& option)
      : m_option(&option)
  {
  }

  Option& required();
  /// Nothing but these words.
  Option& oneOf(std::vector<std::string> words);
  /// Nothing but a number of this range.
  Option& between(int least, int most);
  /// Takes that many values, as they follow.
  Option& takes(int least, int most);
  /// May be given several times, one value each.
  Option& repeated();
  /// As repeated(), and several values with commas between count as several.
  Option& listed();
  /// The help names the value that holds when the option is not given.
  Option& showDefault();
  Option& needs(const Option& other);
  Option& excludes(const Option& other);

private:
  CLI::Option* m_option;
};

/// A command and its options. \p name of an option: "--flag", "-o,--output", or a word in capitals for one
/// given by its place. What is typed lands in the variable, which has to live until the command has run.
class Command {
public:
  explicit Command(CLI::App& command)
      : m_command(&command)
  {
  }

  /// \p Value: std::string, a whole number, an optional, or words; those that commands use are made in
  /// options.cpp.
  template<typename Value>
  Option option(const std::string& name, Value& value, const std::string& description);
  Option flag(const std::string& name, bool& value, const std::string& description);
  /// "--name" alone gives "true", "--name=WORD" the word; any number.
  Option flag(const std::string& name, std::vector<std::string>& values, const std::string& description);

  /// A command below this one; one of those then has to be chosen.
  Command below(const std::string& name, const std::string& description);
  [[nodiscard]] bool chosen() const;

  /// What stands below its help; added to what already does.
  void footer(const std::string& text);
  /// The heading under which the help of the program, or of the command above, lists it.
  void heading(const std::string& text);
  /// The options of the command above may stand behind it.
  void inheritOptions();

private:
  CLI::App* m_command;
};

} // namespace weilu::cli
