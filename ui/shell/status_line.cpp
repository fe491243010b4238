// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "ui/base/words.h"
#include "ui/shell/file_facts.h"
#include "ui/shell/job_list.h"
#include "ui/shell/job_words.h"
#include "ui/shell/status_item.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int patience = 400; // milliseconds before a job shows

QString keyText(const QKeySequence& key)
{
  return key.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

} // namespace

StatusLine::StatusLine(Session& session, FileFactsReader& facts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(facts)
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 1, 14, 0);
  row->setSpacing(10);
  buildFile(row);
  row->addStretch(1);
  buildRight(row);
  connect(&facts, &FileFactsReader::changed, this, &StatusLine::refresh);
  connect(&session, &Session::changed, this, &StatusLine::refresh);
  connect(&session, &Session::opened, this, &StatusLine::refresh);
  connect(&session, &Session::closed, this, &StatusLine::refresh);
  connect(&session, &Session::jobsChanged, this, [this] {
    // The first look is after the patience, so that quick jobs never flicker here.
    if (!m_session.jobs().isEmpty() && !m_tick.isActive())
      m_tick.start(patience);
    else if (m_session.jobs().isEmpty())
      showJob();
  });
  connect(&m_tick, &QTimer::timeout, this, &StatusLine::showJob);
  connect(&m_minute, &QTimer::timeout, this, &StatusLine::showFile);
  m_minute.start(60'000);
  followTheme(this, [this] { setFixedHeight(Theme::of().px(26)); });
  refresh();
}

void StatusLine::buildFile(QHBoxLayout* row)
{
  m_file = new StatusItem(QStringLiteral("database"));
  m_local = new StatusItem({});
  m_bytes = new StatusItem({});
  m_backup = new StatusItem(QStringLiteral("success"));
  m_local->setDotted(true);
  m_bytes->setDotted(true);
  m_file->setObjectName(QStringLiteral("statusFile"));
  m_backup->setObjectName(QStringLiteral("statusBackup"));
  for (StatusItem* item : {m_file, m_local, m_bytes, m_backup})
    row->addWidget(item);
}

void StatusLine::buildRight(QHBoxLayout* row)
{
  m_undo = new StatusItem(QStringLiteral("undo"));
  m_undo->setClickable(true);
  m_undo->setObjectName(QStringLiteral("statusUndo"));
  m_undoKey = new KeyHint(keyText(QKeySequence::Undo));
  m_fresh = new StatusItem({});
  m_fresh->setObjectName(QStringLiteral("statusFresh"));
  m_version = new StatusItem({});
  m_keys = new StatusItem(QStringLiteral("help"));
  m_keys->setClickable(true);
  m_helpKey = new KeyHint(QStringLiteral("F1"));
  m_job = new StatusItem(QStringLiteral("refresh"));
  m_job->setClickable(true);
  m_job->setObjectName(QStringLiteral("statusJob"));
  m_queue = new StatusItem({});
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  m_bar->setRange(0, 1000);
  m_bar->setFixedWidth(90);
  m_cancel = new Button(Button::Kind::Link);
  m_cancel->setSmall(true);
  m_cancel->setObjectName(QStringLiteral("statusCancel"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_bar, m_queue, m_cancel, m_undo, m_undoKey,
                                                         m_fresh, m_version, m_keys, m_helpKey})
    row->addWidget(widget);
  connect(m_undo, &StatusItem::clicked, this, &StatusLine::undoWanted);
  connect(m_keys, &StatusItem::clicked, this, &StatusLine::keysWanted);
  connect(m_job, &StatusItem::clicked, this, &StatusLine::openJobs);
  connect(m_cancel, &Button::clicked, this, [this] {
    if (const auto jobs = m_session.jobs(); !jobs.isEmpty())
      jobs.first()->cancel();
  });
}

void StatusLine::refresh()
{
  showFile();
  showUndo();
  showJob();
}

void StatusLine::showFile()
{
  const bool open = m_session.isOpen();
  const FileFacts& facts = m_facts.facts();
  m_file->setWords(open ? QFileInfo(m_session.file()).fileName() : tr("No community is open"));
  m_file->setToolTip(m_session.file());
  m_local->setWords(open ? tr("On this computer only") : QString());
  m_bytes->setWords(open && facts.bytes > 0 ? words::bytes(facts.bytes) : QString());
  m_backup->setWords(open && facts.lastBackup ? backupWords() : QString());
  m_version->setWords(open ? QString() : tr("Weilu %1").arg(QCoreApplication::applicationVersion()));
  m_keys->setWords(open ? QString() : tr("Keyboard shortcuts"));
  m_helpKey->setVisible(!open);
}

QString StatusLine::backupWords() const
{
  const QString ago =
      words::ago(*m_facts.facts().lastBackup, Moment::now(), m_session.workspace().community().calendar.zone);
  // "Today 08:41" begins a sentence; "3 days ago" and "Nov 9" end one.
  return ago.contains(u':') ? tr("Backed up: %1", "day and time").arg(ago) : tr("Backed up %1").arg(ago);
}

void StatusLine::showUndo()
{
  const auto next = m_session.nextUndo();
  m_undo->setWords(next ? tr("Undo: %1").arg(words::change(next->label)) : QString());
  m_undoKey->setVisible(next.has_value());
  QString fresh;
  if (m_session.isOpen() && m_facts.facts().newestEvent)
    fresh = tr("Data as of %1")
                .arg(words::dateTime(*m_facts.facts().newestEvent, Moment::now(),
                                     m_session.workspace().community().calendar.zone));
  m_fresh->setWords(fresh);
}

void StatusLine::showJob()
{
  const auto jobs = m_session.jobs();
  const bool shown = !jobs.isEmpty() && (jobs.first()->elapsed() >= patience || jobs.size() > 1);
  m_tick.setInterval(shown ? 200 : patience);
  if (jobs.isEmpty())
    m_tick.stop();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_cancel})
    widget->setVisible(shown);
  m_undo->setVisible(!shown && !m_undo->text().isEmpty());
  m_undoKey->setVisible(!shown && !m_undo->text().isEmpty());
  m_fresh->setVisible(!shown && !m_fresh->text().isEmpty());
  if (!shown) {
    m_job->setWords({});
    m_queue->setWords({});
    return;
  }
  const Job& job = *jobs.first();
  const auto share = job_words::share(job);
  m_job->setWords(share ? QStringLiteral("%1 %2%").arg(job.title()).arg(qRound(*share * 100)) : job.title());
  m_bar->setValue(static_cast<int>(share.value_or(0) * 1000));
  const int others = static_cast<int>(jobs.size()) - 1;
  m_queue->setWords(others > 0 ? tr("%Ln more waiting", nullptr, others) : QString());
  m_cancel->setText(tr("Cancel"));
}

void StatusLine::openJobs()
{
  auto* list = new JobList(m_session, this);
  list->openAt(mapToGlobal(QPoint(width() - 8, -6)));
}

void StatusLine::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), Theme::of().color(Token::Side));
  painter.fillRect(0, 0, width(), 1, Theme::of().color(Token::Line));
}

void StatusLine::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    refresh();
}

} // namespace weilu::ui
