// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbooks/playbook_words.h"

#include <QCoreApplication>

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"

namespace weilu::ui::playbook_words {

namespace {

struct PlaybookWords {
  Q_DECLARE_TR_FUNCTIONS(PlaybookWords)
};

} // namespace

QString pick(const TextInBoth& text) { return language::pick(text.zh, text.en); }

std::string messageOf(const MessageTemplate& message) { return utf8(pick(message.text)); }

QString schedule(const PlaybookTask& task)
{
  return task.day == 0 ? PlaybookWords::tr("on the day they come in")
                       : PlaybookWords::tr("%n days after they come in", nullptr, task.day);
}

std::map<std::string, std::string> values(const MessageFacts& facts)
{
  std::map<std::string, std::string> values{{"name", facts.name}, {"community", facts.community}};
  values["layer"] = utf8(language::pick(facts.layerZh, facts.layerEn));
  if (facts.daysSilent)
    values["days_silent"] = std::to_string(*facts.daysSilent);
  if (facts.points)
    values["points"] = utf8(words::count(*facts.points));
  if (facts.expiresOn)
    values["expires_on"] = utf8(words::shortDate(*facts.expiresOn));
  return values;
}

QString variable(const std::string& name)
{
  if (name == "name")
    return PlaybookWords::tr("name");
  if (name == "layer")
    return PlaybookWords::tr("layer");
  if (name == "days_silent")
    return PlaybookWords::tr("days without activity");
  if (name == "points")
    return PlaybookWords::tr("points");
  if (name == "expires_on")
    return PlaybookWords::tr("end of the paid term");
  if (name == "community")
    return PlaybookWords::tr("name of the community");
  return text(name);
}

} // namespace weilu::ui::playbook_words
