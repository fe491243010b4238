// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>

namespace weilu::cli {

Option& Option::required()
{
  m_option->required();
  return *this;
}

Option& Option::oneOf(std::vector<std::string> words)
{
  m_option->check(CLI::IsMember(std::move(words)));
  return *this;
}

Option& Option::between(int least, int most)
{
  m_option->check(CLI::Range(least, most).description(""));
  return *this;
}

Option& Option::takes(int least, int most)
{
  m_option->expected(least, most);
  return *this;
}

Option& Option::repeated()
{
  m_option->expected(1)->take_all();
  return *this;
}

Option& Option::listed()
{
  m_option->delimiter(',');
  return repeated();
}

Option& Option::showDefault()
{
  m_option->capture_default_str();
  return *this;
}

Option& Option::needs(const Option& other)
{
  m_option->needs(other.m_option);
  return *this;
}

Option& Option::excludes(const Option& other)
{
  m_option->excludes(other.m_option);
  return *this;
}

template<typename Value>
Option Command::option(const std::string& name, Value& value, const std::string& description)
{
  return Option(*m_command->add_option(name, value, description));
}
template Option Command::option(const std::string&, std::string&, const std::string&);
template Option Command::option(const std::string&, std::optional<std::string>&, const std::string&);
template Option Command::option(const std::string&, std::vector<std::string>&, const std::string&);
template Option Command::option(const std::string&, std::optional<std::vector<std::string>>&,
                                const std::string&);
template Option Command::option(const std::string&, int&, const std::string&);
template Option Command::option(const std::string&, std::int64_t&, const std::string&);
template Option Command::option(const std::string&, std::uint32_t&, const std::string&);
template Option Command::option(const std::string&, std::uint64_t&, const std::string&);

Option Command::flag(const std::string& name, bool& value, const std::string& description)
{
  return Option(*m_command->add_flag(name, value, description));
}

Option Command::flag(const std::string& name, std::vector<std::string>& values,
                     const std::string& description)
{
  return Option(*m_command->add_flag(name, values, description));
}

Command Command::below(const std::string& name, const std::string& description)
{
  m_command->require_subcommand(1);
  return Command(*m_command->add_subcommand(name, description));
}

void Command::footer(const std::string& text) { m_command->footer(m_command->get_footer() + text); }

void Command::heading(const std::string& text) { m_command->group(text); }

void Command::inheritOptions() { m_command->fallthrough(); }

bool Command::chosen() const { return m_command->parsed(); }

} // namespace weilu::cli
