// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/say.h"

#include <QRegularExpression>

#include "app/cli/print.h"
#include "ui/base/words.h"

#include <CLI/CLI.hpp>

#include <array>

namespace weilu::cli {

namespace {

const std::string option = "--lang";

/// The value of --lang, or nothing.
std::string asked(int argc, char** argv)
{
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == option && i + 1 < argc)
      return argv[i + 1];
    if (word.starts_with(option + "="))
      return std::string(word.substr(option.size() + 1));
  }
  return {};
}

/// CLI11's help in the language of the run.
class Help : public CLI::Formatter {
public:
  Help()
  {
    label("Usage", said(Terminal::tr("Usage")));
    label("Positionals", said(Terminal::tr("Arguments")));
    label("Options", said(Terminal::tr("Options")));
    label("OPTIONS", said(Terminal::tr("OPTIONS")));
    label("SUBCOMMAND", said(Terminal::tr("COMMAND")));
    label("SUBCOMMANDS", said(Terminal::tr("COMMAND")));
    label("REQUIRED", said(Terminal::tr("(required)")));
    label("Needs", said(Terminal::tr("Only with")));
    label("Excludes", said(Terminal::tr("Not together with")));
    for (const char* number : {"INT", "UINT"})
      label(number, said(Terminal::tr("NUMBER")));
    label("TEXT", said(Terminal::tr("TEXT")));
  }
  [[nodiscard]] std::string make_usage(const CLI::App* app, std::string name) const override
  {
    const std::string label = get_label("Usage");
    const std::string usage = Formatter::make_usage(app, std::move(name));
    return said(Terminal::tr("%1: %2").arg(ui::text(label), ui::text(usage.substr(label.size() + 2))));
  }
  [[nodiscard]] std::string make_group(std::string group, bool positional,
                                       std::vector<const CLI::Option*> options) const override
  {
    std::string text = '\n' + head(get_label(group)) + '\n';
    for (const CLI::Option* of : options)
      text += make_option(of, positional);
    return text;
  }
  [[nodiscard]] std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode) const override
  {
    std::string text;
    for (const CLI::App* command : app->get_subcommands({}))
      text += (text.empty() ? '\n' + head(command->get_group()) + '\n' : "") + make_subcommand(command);
    return text;
  }
  /// The words that are possible say by themselves that they are text.
  [[nodiscard]] std::string make_option_opts(const CLI::Option* of) const override
  {
    const std::string text = Formatter::make_option_opts(of);
    return text.starts_with(" TEXT:{") ? ' ' + text.substr(text.find('{')) : text;
  }
  /// The second column begins where the terminal's columns say, not the bytes.
  [[nodiscard]] std::string make_option(const CLI::Option* of, bool positional) const override
  {
    const std::string name = "  " + make_option_name(of, positional) + make_option_opts(of);
    const std::size_t used = displayWidth(name), width = get_column_width();
    const std::string gap = used < width ? std::string(width - used, ' ') : '\n' + std::string(width, ' ');
    return name + gap + make_option_desc(of) + '\n';
  }

private:
  /// What stands above or before the rest.
  static std::string head(const std::string& label) { return said(Terminal::tr("%1:").arg(ui::text(label))); }
};

/// What CLI11 says of wrong arguments, and how it is said here: what the pattern captures is %1, %2 …
struct Misuse {
  const char* pattern;
  const char* sentence;
};
constexpr auto misuses = std::to_array<Misuse>({
    {"^A subcommand is required$", QT_TRANSLATE_NOOP("Terminal", "A command is missing.")},
    {"^(.+) is required$", QT_TRANSLATE_NOOP("Terminal", "%1 is missing.")},
    {"not expected: (.+)$", QT_TRANSLATE_NOOP("Terminal", "Nothing is known of %1.")},
    {"^Could not convert: (\\S+) = (.*)$", QT_TRANSLATE_NOOP("Terminal", "%1: \"%2\" cannot be read.")},
    {"^(\\S+): (.*) not in \\{(.+)\\}$",
     QT_TRANSLATE_NOOP("Terminal", "%1: \"%2\" is not possible; choose from %3.")},
    {"^(\\S+): Value (.*) not in range (.+) to (.+)$",
     QT_TRANSLATE_NOOP("Terminal", "%1: \"%2\" is not from %3 to %4.")},
    {"^(\\S+): \\d+ required .+ missing$", QT_TRANSLATE_NOOP("Terminal", "%1 needs a value.")},
    {"^(\\S+): At Most", QT_TRANSLATE_NOOP("Terminal", "%1 can be given once only.")},
    {"^(\\S+) requires (\\S+)$", QT_TRANSLATE_NOOP("Terminal", "%1 is possible only with %2.")},
    {"^(\\S+) excludes (\\S+)$", QT_TRANSLATE_NOOP("Terminal", "%1 and %2 cannot stand together.")},
});

/// \p sentence with what \p match captured; a captured "%1" stays as it is.
QString filled(const QString& sentence, const QRegularExpressionMatch& match)
{
  const auto at = [&match](int i) { return match.captured(i); };
  switch (match.lastCapturedIndex()) {
  case 1:
    return sentence.arg(at(1));
  case 2:
    return sentence.arg(at(1), at(2));
  case 3:
    return sentence.arg(at(1), at(2), at(3));
  case 4:
    return sentence.arg(at(1), at(2), at(3), at(4));
  default:
    return sentence;
  }
}

/// What is wrong with the arguments, as a sentence.
QString sentence(const CLI::Error& error)
{
  const QString message = ui::text(error.what());
  if (error.get_name() == "ParseError") // misuse() has said it
    return message;
  for (const Misuse& known : misuses) {
    if (const auto match = QRegularExpression(known.pattern).match(message); match.hasMatch())
      return filled(Terminal::tr(known.sentence), match);
  }
  return message;
}

} // namespace

QString languageOf(int argc, char** argv)
{
  const std::string wanted = asked(argc, argv);
  if (wanted == "zh" || wanted == "en")
    return ui::text(wanted);
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const QByteArray value = qgetenv(name);
    if (!value.isEmpty())
      return value.startsWith("zh") ? QStringLiteral("zh") : QStringLiteral("en");
  }
  return QStringLiteral("en");
}

int firstButLanguage(int argc, char** argv)
{
  int first = 1;
  while (first < argc) {
    const std::string_view word = argv[first];
    if (word != option && !word.starts_with(option + "="))
      break;
    first += word == option ? 2 : 1;
  }
  return std::min(first, argc);
}

void sayHelp(CLI::App& app)
{
  app.formatter(std::make_shared<Help>());
  app.set_help_flag("-h,--help", said(Terminal::tr("Print this help and leave")));
  app.fallthrough(); // options of the program may stand behind the command
  // languageOf() has read it by now: help and errors speak before anything is parsed.
  app.add_option_function<std::string>(
         option, [](const std::string&) {},
         said(Terminal::tr("Language of what is said; without it that of the terminal")))
      ->check(CLI::IsMember({"zh", "en"}));
  app.failure_message([](const CLI::App*, const CLI::Error& error) {
    return "weilu: " + said(sentence(error)) + "\n" +
           said(Terminal::tr("`weilu --help` says what can be written.")) + "\n";
  });
}

void misuse(const QString& sentence)
{
  throw CLI::ParseError(said(sentence), CLI::ExitCodes::ValidationError);
}

std::string layerName(const Scheme& scheme, const std::string& code)
{
  const Layer* layer = scheme.find(code);
  return layer ? said(ui::words::layer(*layer)) : code;
}

std::string andMore(std::size_t count)
{
  return "  " + said(Terminal::tr("… and %n more; --json lists them", nullptr, static_cast<int>(count)));
}

} // namespace weilu::cli
