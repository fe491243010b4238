// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "core/insight/rule_count.h"
#include "ui/base/session.h"

#include <memory>
#include <optional>

namespace weilu::ui {

/// Counts a rule while it is edited. The newest question wins; one is worked on at a time, over a connection
/// and facts that are kept from one to the next, so that only what changed is worked out anew.
class LiveCount : public QObject {
  Q_OBJECT
public:
  struct Answer {
    RuleCount count;
    QStringList sample; ///< names of some of those found
  };

  explicit LiveCount(Session& session, QObject* parent = nullptr);
  ~LiveCount() override;

  void ask(const Rule& rule);
  /// Takes the last question back: no answer comes.
  void drop();
  /// Whether an answer is still to come.
  [[nodiscard]] bool isCounting() const { return m_asked || m_job; }

signals:
  void counted(const weilu::ui::LiveCount::Answer& answer);

private:
  struct Desk;
  static Result<Answer> work(Desk& desk, const Rule& rule, const Control& control);
  void start();

  Session& m_session;
  std::shared_ptr<Desk> m_desk;
  std::optional<Rule> m_asked;
  QPointer<Job> m_job;
};

} // namespace weilu::ui
