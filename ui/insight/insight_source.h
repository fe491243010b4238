// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/insight/insight_question.h"

#include <any>
#include <filesystem>
#include <map>

namespace weilu::ui {

/// What the work of a tab reads from: a connection of its own and what was loaded over it, kept from one
/// question to the next, so that another period or audience needs no reading. Used by one job at a time.
class InsightSource {
public:
  explicit InsightSource(std::filesystem::path file);

  /// Before each question: opens the file, looks whether it changed, finds whom the question is about.
  /// Refuses what Workspace::open refuses.
  [[nodiscard]] Result<void> prepare(const InsightQuestion& question, const Control& control);

  [[nodiscard]] const InsightQuestion& question() const { return m_question; }
  [[nodiscard]] Workspace& workspace() { return *m_workspace; }
  /// Of the audience alone.
  [[nodiscard]] const std::shared_ptr<const History>& history() const { return m_history; }
  /// Of all people, whoever the audience is.
  [[nodiscard]] const std::shared_ptr<const History>& everybody() const { return m_everybody; }

  /// Whether what people did is recorded over the whole period before: only then is it compared with.
  [[nodiscard]] bool knowsBefore() const;

  /// What \p load gives, kept under \p key until the file changes: orders, terms, a fit. It must not depend
  /// on the question, or \p key must say how.
  template<class T, class Load>
  [[nodiscard]] std::shared_ptr<const T> kept(const std::string& key, Load load)
  {
    std::any& place = m_kept[key];
    if (!place.has_value())
      place = std::shared_ptr<const T>(std::make_shared<const T>(load()));
    return std::any_cast<std::shared_ptr<const T>>(place);
  }

private:
  std::filesystem::path m_file;
  std::unique_ptr<Workspace> m_workspace;
  InsightQuestion m_question;
  std::shared_ptr<const History> m_everybody, m_history;
  std::optional<std::pair<Rule, Date>> m_narrowedTo; ///< what m_history is narrowed to
  std::map<std::string, std::any> m_kept;
};

} // namespace weilu::ui
