// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/live_count.h"

#include "ui/base/text.h"

namespace weilu::ui {

namespace {

constexpr std::uint64_t sampled = 5;

QStringList sampleOf(const People& people, const MemberStore& members)
{
  const std::uint64_t size = people.cardinality();
  std::vector<MemberId> ids;
  for (std::uint64_t i = 0; i < std::min(sampled, size); ++i) {
    std::uint32_t id = 0;
    if (people.select(static_cast<std::uint32_t>(i * size / std::min(sampled, size)), &id))
      ids.push_back({id});
  }
  QStringList names;
  for (const Member& member : members.findAll(ids))
    names << text(member.displayName.empty() ? member.nickname : member.displayName);
  names.removeAll(QString());
  return names;
}

} // namespace

/// What is kept between two answers. Used by one job at a time.
struct LiveCount::Desk {
  std::filesystem::path file;
  Date asOf;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<Facts> facts;
};

LiveCount::LiveCount(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
  // A job that still runs keeps the desk it began with.
  connect(&session, &Session::closed, this, [this] {
    m_desk.reset();
    m_asked.reset();
  });
}

LiveCount::~LiveCount()
{
  if (m_job)
    m_job->cancel();
}

Result<LiveCount::Answer> LiveCount::work(Desk& desk, const Rule& rule, const Control& control)
{
  if (!desk.workspace) {
    auto workspace = Workspace::open(desk.file, Access::ReadOnly);
    if (!workspace)
      return tl::unexpected(workspace.error());
    desk.workspace = std::move(*workspace);
  }
  // The same history as before means that the file is as it was.
  const auto history = desk.workspace->history(control);
  if (!desk.facts || desk.facts->at().history != history || desk.facts->asOf() != desk.asOf)
    desk.facts = desk.workspace->facts(desk.asOf);
  desk.facts->setControl(control);
  Answer answer{countRule(rule, *desk.facts), {}};
  desk.facts->setControl({});
  answer.sample = sampleOf(answer.count.people, desk.workspace->members());
  return answer;
}

void LiveCount::ask(const Rule& rule)
{
  if (!m_session.isOpen())
    return;
  m_asked = rule;
  if (m_job)
    m_job->cancel(); // the next starts when it is off the desk
  else
    start();
}

void LiveCount::drop()
{
  m_asked.reset();
  if (m_job)
    m_job->cancel();
}

void LiveCount::start()
{
  if (!m_asked || !m_session.isOpen())
    return;
  if (!m_desk) {
    m_desk = std::make_shared<Desk>();
    m_desk->file = std::filesystem::path(utf8(m_session.file()));
  }
  m_job = m_session.alone<Answer>({}, [desk = m_desk, rule = *std::exchange(m_asked, {}),
                                       asOf = m_session.asOf()](const Control& control) {
    desk->asOf = asOf;
    return work(*desk, rule, control);
  });
  m_job->onDone<Answer>([this](const Answer& answer) { emit counted(answer); });
  connect(m_job, &Job::ended, this, [this] {
    m_job.clear();
    start();
  });
}

} // namespace weilu::ui
