// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/content_entry.h"

#include <QCoreApplication>

#include "core/workspace_content.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/calendar/content_words.h"

namespace weilu::ui {

namespace {

const QString prefix = QStringLiteral("content-");

} // namespace

QString dragIdOf(ContentId content) { return prefix + QString::number(content.value); }

std::optional<ContentId> contentNamedBy(const QString& dragId)
{
  bool fine = false;
  const ContentId id{dragId.mid(prefix.size()).toLongLong(&fine)};
  return fine && dragId.startsWith(prefix) ? std::optional(id) : std::nullopt;
}

CalendarEntry contentEntry(const ContentItem& item, const ContentNames& names)
{
  CalendarEntry entry;
  entry.id = dragIdOf(item.id);
  entry.title = text(item.title);
  entry.spoken = content_words::spoken(item, names);
  entry.tip = content_words::tip(item, names);
  entry.icon = content_words::icon(item.state);
  entry.look = EntryLook::Plain;
  entry.starts = *item.at();
  return entry;
}

void reschedule(Session& session, ContentId content, const CalendarMove& to)
{
  session.write<ChangeId>(Areas(Area::Community) | Area::Activity,
                          QCoreApplication::translate("content", "Moving content"),
                          [content, to](Workspace& workspace, const Control& control) {
                            return moveContentTo(workspace, content, to.first, to.second, control);
                          });
}

} // namespace weilu::ui
