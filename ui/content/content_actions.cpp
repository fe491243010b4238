// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include "core/workspace_content.h"
#include "core/workspace_content_numbers.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_content.h"
#include "ui/calendar/content_words.h"

namespace weilu::ui::content_actions {

namespace {

/// The translation context of this file.
struct Actions {
  Q_DECLARE_TR_FUNCTIONS(content)
};

constexpr std::size_t mostNamed = 12;

void duplicate(Session& session, const ContentItem& item)
{
  session.write<ContentId>(
      Area::Community, Actions::tr("Copying content"),
      [id = item.id, title = utf8(Actions::tr("%1 (copy)").arg(text(item.title)))](
          Workspace& workspace, const Control&) { return duplicateContent(workspace, id, title); });
}

void remove(Session& session, const ContentItem& item)
{
  session.write<ChangeId>(
      Area::Community, Actions::tr("Deleting content"),
      [id = item.id](Workspace& workspace, const Control&) { return removeContent(workspace, id); });
}

/// What a table did, row by row where rows stayed out.
QString said(const EngagementPlan& plan)
{
  QStringList lines{
      Actions::tr("%Ln pieces have new numbers.", nullptr, static_cast<int>(plan.changed.size())),
      Actions::tr("%Ln rows said what is known.", nullptr, static_cast<int>(plan.unchanged))};
  if (plan.problems.empty())
    return lines.join(u'\n');
  lines << QString() << Actions::tr("%Ln rows stayed out:", nullptr, static_cast<int>(plan.problems.size()));
  for (std::size_t i = 0; i < plan.problems.size() && i < mostNamed; ++i)
    lines << Actions::tr("Row %1: %2")
                 .arg(plan.problems[i].line)
                 .arg(words::engagementProblem(plan.problems[i]));
  if (plan.problems.size() > mostNamed)
    lines << QStringLiteral("…");
  return lines.join(u'\n');
}

} // namespace

void move(Session& session, const ContentItem& item, ContentState to)
{
  session.write<ChangeId>(Areas(Area::Community) | Area::Activity, Actions::tr("Moving content"),
                          [id = item.id, to](Workspace& workspace, const Control& control) {
                            return moveContent(workspace, id, to, control);
                          });
}

void note(Session& session, const QString& title)
{
  ContentItem idea;
  idea.title = utf8(title);
  session.write<ContentId>(
      Area::Community, Actions::tr("Saving content"),
      [idea](Workspace& workspace, const Control& control) { return addContent(workspace, idea, control); });
}

void openMenu(Session& session, const ContentItem& item, const QPoint& at, QWidget* parent,
              const std::function<void()>& edit)
{
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("contentMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const Theme& theme = Theme::of();
  menu->addAction(theme.icon(QStringLiteral("edit")), Actions::tr("Edit…"), parent, edit);
  menu->addSeparator();
  for (const ContentState to : movesFrom(item.state))
    menu->addAction(theme.icon(content_words::icon(to)),
                    Actions::tr("Move to \"%1\"").arg(words::contentState(to)), &session,
                    [&session, item, to] { move(session, item, to); });
  menu->addSeparator();
  menu->addAction(theme.icon(QStringLiteral("copy")), Actions::tr("Duplicate"), &session,
                  [&session, item] { duplicate(session, item); });
  if (item.state != ContentState::Published)
    menu->addAction(theme.icon(QStringLiteral("trash"), Token::Bad), Actions::tr("Delete"), &session,
                    [&session, item] { remove(session, item); });
  menu->popup(at);
}

void importNumbers(Session& session, QWidget* parent)
{
  const QStringList files = Ask::current().openFiles(parent, Actions::tr("A table with views and likes"),
                                                     Actions::tr("Tables (*.csv *.tsv *.txt *.xlsx)"));
  if (files.isEmpty())
    return;
  session
      .write<EngagementImport>(Area::Community, Actions::tr("Bringing in numbers"),
                               [file = utf8(files.front())](Workspace& workspace, const Control& control) {
                                 return importEngagement(workspace, std::filesystem::path(file), control);
                               })
      ->onDone<EngagementImport>([asker = QPointer(parent)](const EngagementImport& brought) {
        if (asker)
          (void)Ask::current().choose(asker, Actions::tr("Numbers of content"), said(brought.plan),
                                      {Actions::tr("Close")});
      });
}

} // namespace weilu::ui::content_actions
