// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

/// "messages[1].text.zh" → "template 2".
QString placeIn(const std::string& where)
{
  const QString place = text(where);
  const int number = place.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
  const QString of = place.section(u'[', 0, 0).section(u'.', -1);
  if (of == QLatin1String("messages"))
    return Words::tr("template %1").arg(number);
  if (of == QLatin1String("tasks"))
    return Words::tr("action %1").arg(number);
  if (place.startsWith(QLatin1String("goal")))
    return Words::tr("the goal");
  return place;
}

} // namespace

QString refusedPlaybook(const RefusalFacts& fact)
{
  if (fact.refusal.code != RefusalCode::BadValue || fact("what") != QLatin1String("playbook"))
    return {};
  const QString place = placeIn(fact.refusal.detail("where")), expected = fact("expected");
  if (expected == QLatin1String("variable"))
    return Words::tr("There is no variable %1 (%2). Known are {name}, {layer}, {days_silent}, {points}, "
                     "{expires_on} and {community}.")
        .arg(fact("found"), place);
  if (expected == QLatin1String("text"))
    return Words::tr("A text is missing in %1.").arg(place);
  if (expected == QLatin1String("days"))
    return Words::tr("\"%1\" is no number of days that fits (%2).").arg(fact("found"), place);
  if (expected == QLatin1String("share"))
    return Words::tr("\"%1\" is not between 0 % and 100 % (%2).").arg(fact("found"), place);
  if (expected == QLatin1String("message"))
    return Words::tr("There is no template \"%1\" for %2.").arg(fact("found"), place);
  if (expected == QLatin1String("unique"))
    return Words::tr("The code \"%1\" is there twice (%2).").arg(fact("found"), place);
  return Words::tr("The playbook does not read at %1: found %2.").arg(fact("where"), fact("found"));
}

QString changedPlaybook(const ChangeLabel& label)
{
  const auto argument = [&label](const char* name) {
    const auto found = label.arguments.find(name);
    return found == label.arguments.end() ? std::string() : found->second;
  };
  const QString name = language::pick(argument("zh"), argument("en"));
  const int count = text(argument("count")).toInt();
  if (label.code == "playbook-saved")
    return Words::tr("Changed the playbook of %1").arg(name);
  if (label.code == "playbook-reset")
    return Words::tr("Went back to the shipped playbook of %1").arg(name);
  if (label.code == "task-done")
    return Words::tr("Ticked off \"%1\" for %Ln people", nullptr, count).arg(name);
  if (label.code == "task-later")
    return Words::tr("Put off \"%1\" for %Ln people", nullptr, count).arg(name);
  if (label.code == "task-not-needed")
    return Words::tr("Noted that \"%1\" is not needed for %Ln people", nullptr, count).arg(name);
  return {};
}

} // namespace weilu::ui::words
