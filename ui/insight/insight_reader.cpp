// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_reader.h"

#include "ui/base/text.h"

namespace weilu::ui {

InsightReader::InsightReader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
  // A job that still runs keeps the source it began with.
  connect(&session, &Session::closed, this, [this] {
    m_source.reset();
    m_next = {};
  });
}

InsightReader::~InsightReader()
{
  if (m_job)
    m_job->cancel();
}

void InsightReader::begin(Begin begin)
{
  if (!m_session.isOpen())
    return;
  m_next = std::move(begin);
  if (m_job)
    m_job->cancel(); // the next starts when it has left the source
  else
    start();
}

void InsightReader::start()
{
  if (!m_next || !m_session.isOpen())
    return;
  if (!m_source)
    m_source = std::make_shared<InsightSource>(std::filesystem::path(utf8(m_session.file())));
  m_job = std::exchange(m_next, {})(m_source);
  connect(m_job, &Job::ended, this, [this] {
    m_job.clear();
    start();
  });
}

} // namespace weilu::ui
