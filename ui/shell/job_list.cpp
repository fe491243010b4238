// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_list.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/shell/job_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

/// One job: title, time left and cancel; bar and counts below.
class JobRow : public QWidget {
public:
  explicit JobRow(Job* job)
      : m_job(job)
      , m_left(makeLabel(Type::Aux, Tone::Text3))
      , m_counts(makeLabel(Type::Aux, Tone::Text2))
      , m_bar(new QProgressBar)
  {
    setObjectName(QStringLiteral("jobRow"));
    auto* title = new ElidedLabel;
    title->setText(job->title());
    auto* cancel = new Button(JobList::tr("Cancel"), Button::Kind::Link);
    cancel->setSmall(true);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    QObject::connect(cancel, &Button::clicked, job, &Job::cancel);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(Theme::of().px(220));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_left);
    head->addWidget(cancel);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_bar);
    foot->addWidget(m_counts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(foot);
    refresh();
  }

  void refresh()
  {
    if (!m_job)
      return;
    m_left->setText(job_words::remaining(*m_job));
    m_counts->setText(job_words::progress(*m_job));
    m_bar->setValue(static_cast<int>(job_words::share(*m_job).value_or(0) * 1000));
  }

private:
  QPointer<Job> m_job;
  QLabel* m_left;
  QLabel* m_counts;
  QProgressBar* m_bar;
};

} // namespace

JobList::JobList(Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_count(makeLabel(Type::Aux, Tone::Text3))
    , m_rows(new QVBoxLayout)
{
  setObjectName(QStringLiteral("popover"));
  setAttribute(Qt::WA_DeleteOnClose);
  setFixedWidth(Theme::of().px(436));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(14, 10, 8, 10);
  head->setSpacing(8);
  head->addWidget(makeLabel(Type::Card, Tone::Text, tr("Background jobs")));
  head->addWidget(m_count, 1);
  auto* close = new Button(QStringLiteral("close"), {}, Button::Kind::Icon);
  close->setSmall(true);
  close->setTip(tr("Close"));
  connect(close, &Button::clicked, this, &QWidget::close);
  head->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addLayout(head);
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  connect(&session, &Session::jobsChanged, this, &JobList::rebuild);
  connect(&m_tick, &QTimer::timeout, this, &JobList::refresh);
  m_tick.start(200);
}

void JobList::openAt(const QPoint& corner)
{
  m_corner = corner;
  rebuild();
  show();
}

void JobList::rebuild()
{
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (QWidget* row = item->widget()) {
      row->hide();
      row->deleteLater();
    }
    delete item;
  }
  const auto jobs = m_session.jobs();
  m_count->setText(tr("%Ln running", nullptr, static_cast<int>(jobs.size())));
  for (Job* job : jobs) {
    m_rows->addWidget(new Hairline);
    m_rows->addWidget(new JobRow(job));
  }
  if (jobs.isEmpty()) {
    auto* none = makeLabel(Type::Aux, Tone::Text3, tr("Nothing is running."));
    none->setContentsMargins(14, 4, 14, 14);
    m_rows->addWidget(none);
  }
  layout()->activate();
  resize(width(), sizeHint().height());
  move(m_corner - QPoint(width(), height()));
}

void JobList::refresh()
{
  for (QWidget* row : findChildren<QWidget*>(QStringLiteral("jobRow")))
    static_cast<JobRow*>(row)->refresh();
}

} // namespace weilu::ui
