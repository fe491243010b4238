// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"

#include <any>
#include <functional>
#include <memory>
#include <optional>

namespace weilu::ui {

/// How a job ended, when it did not give a value. Carried as a value, because an exception that
/// crosses threads loses its text.
struct JobTrouble {
  std::optional<Refusal> refusal;
  QString failure; ///< technical text for "copy details"
};

/// What a job without a result gives: `Job::run<Nothing>(…)`, `return Nothing{};`.
struct Nothing {};

/// One piece of work off the GUI thread, with progress and a way to cancel. It starts when the event
/// loop runs next, unless held; it deletes itself after ended(), so keep it in a QPointer. Destroying it
/// cancels it; a cancelled job never delivers. Its signals come on the GUI thread.
///
///     auto* job = Job::run<ImportPlan>(this, tr("Reading %1").arg(name),
///         [path](const Control& control) -> Result<ImportPlan> { … });
///     job->onDone<ImportPlan>([this](ImportPlan plan) { … });
class Job : public QObject {
  Q_OBJECT
public:
  using Work = std::function<Result<std::any>(const Control&)>;

  Job(QObject* parent, QString title, Work work);
  ~Job() override;

  template<class T, class F>
  static Job* run(QObject* parent, const QString& title, F work)
  {
    return new Job(parent, title, [work = std::move(work)](const Control& control) -> Result<std::any> {
      Result<T> result = work(control);
      if (!result)
        return tl::unexpected(result.error());
      return std::make_any<std::shared_ptr<T>>(std::make_shared<T>(std::move(*result)));
    });
  }
  /// Calls \p deliver with the value, once, on the GUI thread.
  template<class T, class F>
  Job* onDone(F deliver)
  {
    m_deliver = [deliver = std::move(deliver)](std::any& value) {
      deliver(std::move(*std::any_cast<std::shared_ptr<T>>(value)));
    };
    return this;
  }
  /// Calls \p handler instead of emitting troubled().
  Job* onTrouble(std::function<void(const JobTrouble&)> handler);

  /// Keeps the job from starting until start(); for whoever queues jobs.
  void hold();
  void start();

  [[nodiscard]] QString title() const;
  [[nodiscard]] Progress progress() const;
  /// Started and not ended.
  [[nodiscard]] bool running() const;
  [[nodiscard]] bool cancelled() const;
  /// Its work is done: only those who wait for it are still being told.
  [[nodiscard]] bool over() const;
  /// Milliseconds since it started; 0 before.
  [[nodiscard]] qint64 elapsed() const;
  /// Asks the work to stop; it ends at its next checkpoint.
  void cancel();

signals:
  void started();
  void progressed(const weilu::Progress& progress);
  /// The value was handed over.
  void delivered();
  /// Refused or failed, and nobody asked for the trouble with onTrouble().
  void troubled(const weilu::ui::JobTrouble& trouble);
  /// Ended in any way: delivered, troubled or cancelled.
  void ended();

private:
  struct State;
  struct Outcome;
  static Outcome outcomeOf(const Work& work, const Control& control);
  void finish(Outcome& outcome);
  void tell(const JobTrouble& trouble);
  QString m_title;
  Work m_work;
  Progress m_progress;
  QElapsedTimer m_clock;
  bool m_held = false;
  bool m_started = false;
  bool m_over = false;
  std::shared_ptr<State> m_state;
  std::function<void(std::any&)> m_deliver;
  std::function<void(const JobTrouble&)> m_trouble;
};

} // namespace weilu::ui
