// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A text in both languages; an operator may leave one empty.
struct TextInBoth {
  std::string zh, en;
  [[nodiscard]] bool empty() const { return zh.empty() && en.empty(); }
  friend bool operator==(const TextInBoth&, const TextInBoth&) = default;
};

/// What a playbook wants to achieve: that people who are in the layer are in others some days later.
struct PlaybookGoal {
  TextInBoth title;
  std::vector<std::string> to; ///< codes of layers; the own one means staying
  int within = 30;             ///< days
  double target = 0;           ///< share of those who were in the layer, 0–1
  friend bool operator==(const PlaybookGoal&, const PlaybookGoal&) = default;
};

/// Something to do for each person who came into the layer.
struct PlaybookTask {
  std::string code; ///< one in the playbook
  int day = 0;      ///< due from this many days after the person came in
  int open = 7;     ///< for this many days; then the moment has passed
  TextInBoth title;
  TextInBoth why;      ///< why it is worth doing, and how
  std::string message; ///< code of the template that goes with it; empty: none
  friend bool operator==(const PlaybookTask&, const PlaybookTask&) = default;
};

/// What to write, with variables in braces (core/playbooks/message_text.h).
struct MessageTemplate {
  std::string code;
  TextInBoth title, text;
  friend bool operator==(const MessageTemplate&, const MessageTemplate&) = default;
};

/// How one layer is cared for.
struct Playbook {
  std::string scheme, layer; ///< codes
  TextInBoth strategy;
  std::optional<PlaybookGoal> goal;
  std::vector<PlaybookTask> tasks;
  std::vector<MessageTemplate> messages;

  /// Null when there is no such task or template.
  [[nodiscard]] const PlaybookTask* task(std::string_view code) const;
  [[nodiscard]] const MessageTemplate* message(std::string_view code) const;
  friend bool operator==(const Playbook&, const Playbook&) = default;
};

/// Whether a playbook can be used. Refuses BadValue with what "playbook", where ("messages[0].text.zh"),
/// found and expected: text, unique (a code that is taken), message (a template that is not there), days,
/// share, layer, variable (one that does not exist; found is "{nick}").
[[nodiscard]] Result<void> check(const Playbook& playbook);

/// Refuses like check(), and with json, object or list where the shape is wrong.
[[nodiscard]] Result<Playbook> playbookFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const Playbook& playbook);
/// The playbooks of one file: {"scheme": …, "layers": [{"layer": …}, …]}. Refuses like playbookFromJson().
[[nodiscard]] Result<std::vector<Playbook>> playbooksFromJson(std::string_view json);

/// The playbooks that ship with the program (resources/playbooks).
[[nodiscard]] const std::vector<Playbook>& shippedPlaybooks();
/// The shipped one of a layer; an empty one where there is none.
[[nodiscard]] Playbook shippedPlaybook(std::string_view scheme, std::string_view layer);

} // namespace weilu
