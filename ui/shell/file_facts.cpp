// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_facts.h"

#include "core/store/file_size.h"
#include "ui/base/text.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace weilu::ui {

namespace {

std::optional<Moment> newestEventOn(Workspace& workspace, Date date)
{
  const Zone& zone = workspace.community().calendar.zone;
  std::optional<Moment> newest;
  workspace.activity().forEach(zone.moment(date), zone.moment(date.plus(1)), [&](const Event& event) {
    newest = std::max(newest.value_or(event.at), event.at);
  });
  return newest;
}

FileFacts factsOf(Workspace& workspace, Date asOf, const Control& control)
{
  FileFacts facts;
  const std::filesystem::path file = workspace.db().file();
  facts.name = text(workspace.community().name);
  facts.bytes = fileSize(workspace.db());
  if (const auto made = backups(file); !made.empty())
    facts.lastBackup = made.front().at;
  const auto history = workspace.history(control);
  facts.people = static_cast<std::int64_t>(history->rosterOn(asOf).cardinality());
  if (const auto span = history->span()) {
    facts.lastActive = span->to;
    facts.newestEvent = newestEventOn(workspace, span->to);
  }
  return facts;
}

} // namespace

FileFactsReader::FileFactsReader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
  connect(&session, &Session::opened, this, &FileFactsReader::read);
  connect(&session, &Session::changed, this, &FileFactsReader::read);
  connect(&session, &Session::asOfChanged, this, &FileFactsReader::read);
  connect(&session, &Session::closed, this, [this] {
    m_facts = {};
    emit changed();
  });
}

void FileFactsReader::read()
{
  const Community& community = m_session.workspace().community();
  m_facts.name = text(community.name);
  emit changed();
  m_session
      .read<FileFacts>(
          QStringLiteral("shell/facts"), {},
          [asOf = m_session.asOf()](Workspace& workspace, const Control& control) -> Result<FileFacts> {
            return factsOf(workspace, asOf, control);
          })
      ->onDone<FileFacts>([this](FileFacts facts) {
        m_facts = std::move(facts);
        emit changed();
      });
}

} // namespace weilu::ui
