// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"

#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/members/called_by.h"
#include "core/purchases/purchase_rules.h"
#include "ui/base/words.h"

#include <charconv>
#include <cstdio>

namespace weilu::cli {

void addActionWords(Command command, ActionWords& words, const std::string& otherwise)
{
  words.action = otherwise;
  command.option("FILE", words.file, said(Terminal::tr("The community file"))).required();
  command.option("ACTION", words.action, said(Terminal::tr("What to do; see below"))).showDefault();
  command.option("WORDS", words.rest, said(Terminal::tr("What the action needs")));
  command.flag("--json", words.json, said(Terminal::tr("Print JSON")));
}

Result<void> runAction(const ActionWords& words, const Actions& actions)
{
  const auto action = actions.find(words.action);
  if (action == actions.end()) {
    QStringList known;
    for (const auto& [name, what] : actions)
      known << ui::text(name);
    misuse(Terminal::tr("\"%1\" is none of %2.").arg(ui::text(words.action), known.join(Terminal::tr(", "))));
  }
  if (words.rest.size() < action->second.least)
    misuse(Terminal::tr("\"%1\" needs more words; --help shows which.").arg(ui::text(words.action)));
  if (words.rest.size() > action->second.most)
    misuse(Terminal::tr("\"%1\" does not know what to do with \"%2\".")
               .arg(ui::text(words.action), ui::text(words.rest[action->second.most])));
  return action->second.run(words);
}

Result<void> changeFile(const ActionWords& words, const std::function<Result<ChangeId>(Workspace&)>& work)
{
  auto workspace = open(words.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto done = work(**workspace);
  if (!done)
    return tl::unexpected(done.error());
  reportChange(**workspace, *done, Json::object(), words.json);
  return {};
}

void reportChange(Workspace& workspace, ChangeId id, Json json, bool asJson)
{
  if (asJson) {
    Json whole{{"change", id.valid() ? Json(id.value) : Json()}};
    whole.update(json);
    print(whole);
    return;
  }
  const auto change = id.valid() ? workspace.changes().find(id) : std::nullopt;
  printLine(change ? said(ui::words::change(change->label)) : said(Terminal::tr("Nothing was changed.")));
}

std::string personName(Workspace& workspace, MemberId person)
{
  const auto member = workspace.members().find(person);
  const std::string number = std::to_string(person.value);
  return member ? calledBy(*member) + " (" + number + ")" : number;
}

Result<std::int64_t> numberOption(const std::string& option, const std::string& text, std::int64_t least)
{
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < least)
    return refuse(RefusalCode::BadValue, {{"what", option}, {"found", text}, {"expected", "number"}});
  return number;
}

Result<Moment> momentOption(const std::string& option, const std::string& text, const Zone& zone)
{
  constexpr std::size_t dateLength = 10, minuteLength = 16;
  const auto date = Date::parse(text.substr(0, dateLength));
  int hour = 0, minute = 0;
  const bool whole = text.size() == dateLength || text.size() == minuteLength;
  const bool timed = text.size() == minuteLength &&
                     std::sscanf(text.c_str() + dateLength + 1, "%2d:%2d", &hour, &minute) == 2 &&
                     hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  if (!date || !whole || (text.size() == minuteLength && !timed))
    return refuse(RefusalCode::BadDate, {{"what", option}, {"found", text}, {"expected", "date"}});
  return zone.moment(*date, hour * 3'600 + minute * 60);
}

Result<std::int64_t> moneyOption(const std::string& option, const std::string& text,
                                 const std::string& currency)
{
  double amount = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
  const auto minor = error == std::errc() && end == text.data() + text.size() && amount >= 0
                         ? toMinor(amount, currency)
                         : std::nullopt;
  if (!minor)
    return refuse(RefusalCode::BadValue, {{"what", option}, {"found", text}, {"expected", "money"}});
  return *minor;
}

} // namespace weilu::cli
