// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One piece of work off the GUI thread, with progress and a way to cancel. Destroying it cancels it;
/// a cancelled job never delivers. Its signals come on the GUI thread.
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
  Job* onTrouble(std::function<void(const JobTrouble&)> handler);

  [[nodiscard]] QString title() const;
  [[nodiscard]] Progress progress() const;
  [[nodiscard]] bool running() const;
  /// Asks the work to stop; it ends at its next checkpoint.
  void cancel();

signals:
  void progressed(const weilu::Progress& progress);
  /// Ended in any way: delivered, troubled or cancelled.
  void ended();

private:
  struct State;
  std::shared_ptr<State> m_state;
  std::function<void(std::any&)> m_deliver;
  std::function<void(const JobTrouble&)> m_trouble;
};

} // namespace weilu::ui
