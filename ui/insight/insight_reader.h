// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/base/session.h"
#include "ui/insight/insight_source.h"

#include <functional>
#include <memory>

namespace weilu::ui {

/// Answers the questions of the tabs, one at a time, the newest first: an older one that still waits or runs
/// is given up. All share one InsightSource.
class InsightReader : public QObject {
  Q_OBJECT
public:
  explicit InsightReader(Session& session, QObject* parent = nullptr);
  ~InsightReader() override;

  /// Runs \p work (Result<T>(InsightSource&, const Control&)) on another thread, then \p take with its T, or
  /// \p trouble, on this one.
  template<class T, class Work, class Take>
  void ask(const InsightQuestion& question, Work work, Take take,
           std::function<void(const JobTrouble&)> trouble)
  {
    begin([=, this](const std::shared_ptr<InsightSource>& source) {
      Job* job = m_session.alone<T>(tr("Computing insights"),
                                    [source, question, work](const Control& control) -> Result<T> {
                                      if (auto ready = source->prepare(question, control); !ready)
                                        return tl::unexpected(ready.error());
                                      return work(*source, control);
                                    });
      job->onDone<T>(take)->onTrouble(trouble);
      return job;
    });
  }
  [[nodiscard]] Session& session() const { return m_session; }

private:
  using Begin = std::function<Job*(const std::shared_ptr<InsightSource>&)>;
  void begin(Begin begin);
  void start();

  Session& m_session;
  std::shared_ptr<InsightSource> m_source;
  Begin m_next;
  QPointer<Job> m_job;
};

} // namespace weilu::ui
