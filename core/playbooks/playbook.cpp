// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/playbook.h"

#include "core/base/embedded.h"
#include "core/playbooks/message_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace weilu::embedded {
std::span<const Embedded> playbooks();
}

namespace weilu {

namespace {

constexpr int mostDays = 3660;

/// Remembers the first thing that is wrong.
struct Finding {
  std::optional<Refusal> refusal;

  void say(const std::string& where, const std::string& found, const std::string& expected)
  {
    if (!refusal)
      refusal = Refusal{RefusalCode::BadValue,
                        {{"what", "playbook"}, {"where", where}, {"found", found}, {"expected", expected}}};
  }

  void filled(const std::string& where, const TextInBoth& text)
  {
    if (text.empty())
      say(where, "", "text");
  }

  void days(const std::string& where, int value, int least)
  {
    if (value < least || value > mostDays)
      say(where, std::to_string(value), "days");
  }

  void variables(const std::string& where, const TextInBoth& text)
  {
    for (const auto& [language, words] : {std::pair("zh", &text.zh), std::pair("en", &text.en)}) {
      for (const MessagePart& part : unknownVariables(*words))
        say(where + "." + language, part.text, "variable");
    }
  }

  template<class Items>
  void unique(const std::string& list, const Items& items)
  {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string where = fmt::format("{}[{}].code", list, i);
      if (items[i].code.empty())
        say(where, "", "text");
      for (std::size_t k = 0; k < i; ++k) {
        if (items[k].code == items[i].code)
          say(where, items[i].code, "unique");
      }
    }
  }
};

void checkGoal(Finding& finding, const PlaybookGoal& goal)
{
  finding.filled("goal.title", goal.title);
  if (goal.to.empty())
    finding.say("goal.to", "", "layer");
  finding.days("goal.within", goal.within, 1);
  if (!(goal.target >= 0 && goal.target <= 1))
    finding.say("goal.target", fmt::format("{}", goal.target), "share");
}

void checkTasks(Finding& finding, const Playbook& playbook)
{
  finding.unique("tasks", playbook.tasks);
  for (std::size_t i = 0; i < playbook.tasks.size(); ++i) {
    const PlaybookTask& task = playbook.tasks[i];
    const std::string where = fmt::format("tasks[{}]", i);
    finding.filled(where + ".title", task.title);
    finding.days(where + ".day", task.day, 0);
    finding.days(where + ".open", task.open, 1);
    if (!task.message.empty() && !playbook.message(task.message))
      finding.say(where + ".message", task.message, "message");
  }
}

void checkMessages(Finding& finding, const Playbook& playbook)
{
  finding.unique("messages", playbook.messages);
  for (std::size_t i = 0; i < playbook.messages.size(); ++i) {
    const std::string where = fmt::format("messages[{}]", i);
    finding.filled(where + ".title", playbook.messages[i].title);
    finding.filled(where + ".text", playbook.messages[i].text);
    finding.variables(where + ".text", playbook.messages[i].text);
  }
}

template<class Items>
auto withCode(const Items& items, std::string_view code) -> decltype(items.data())
{
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.code == code; });
  return found == items.end() ? nullptr : &*found;
}

} // namespace

const PlaybookTask* Playbook::task(std::string_view wanted) const { return withCode(tasks, wanted); }

const MessageTemplate* Playbook::message(std::string_view wanted) const { return withCode(messages, wanted); }

Result<void> check(const Playbook& playbook)
{
  Finding finding;
  if (playbook.scheme.empty() || playbook.layer.empty())
    finding.say("layer", playbook.layer, "layer");
  if (playbook.goal)
    checkGoal(finding, *playbook.goal);
  checkTasks(finding, playbook);
  checkMessages(finding, playbook);
  if (finding.refusal)
    return tl::unexpected(*finding.refusal);
  return {};
}

const std::vector<Playbook>& shippedPlaybooks()
{
  static const std::vector<Playbook> all = [] {
    std::vector<Playbook> playbooks;
    for (const Embedded& file : embedded::playbooks()) {
      const auto some = playbooksFromJson(file.text);
      if (!some)
        throw Failure(fmt::format("{}: {} is {}", file.name, some.error().detail("where"),
                                  some.error().detail("found")));
      playbooks.insert(playbooks.end(), some->begin(), some->end());
    }
    return playbooks;
  }();
  return all;
}

Playbook shippedPlaybook(std::string_view scheme, std::string_view layer)
{
  for (const Playbook& playbook : shippedPlaybooks()) {
    if (playbook.scheme == scheme && playbook.layer == layer)
      return playbook;
  }
  return {std::string(scheme), std::string(layer), {}, {}, {}, {}};
}

} // namespace weilu
