// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/community_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include "core/sample_community.h"
#include "core/store/backup.h"
#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/shell/community_dialog.h"
#include "ui/shell/layer_keeper.h"

namespace weilu::ui {

namespace {

std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(utf8(file)); }

QString sampleFile()
{
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  folder.mkpath(QStringLiteral("."));
  return folder.filePath(QStringLiteral("sample.weilu"));
}

} // namespace

CommunityFiles::CommunityFiles(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_layers(new LayerKeeper(session, this))
    , m_window(window)
{
}

bool CommunityFiles::mayClose()
{
  const bool writing = !m_session.jobs().isEmpty();
  if (!writing)
    return true;
  const auto choice =
      Ask::current().choose(m_window, tr("A job is running"),
                            tr("\"%1\" is not finished. Cancelling it leaves the file as it was before.")
                                .arg(m_session.jobs().first()->title()),
                            {tr("Stay"), tr("Cancel the job and close")});
  return choice == 1;
}

bool CommunityFiles::open(const QString& file)
{
  if (!mayClose())
    return false;
  const QString path = QFileInfo(file).absoluteFilePath();
  if (const auto opened = m_session.open(path); !opened) {
    Settings().removeRecentFile(path);
    emit failed({opened.error(), {}});
    return false;
  }
  Settings().addRecentFile(path);
  openDaily();
  return true;
}

void CommunityFiles::openDaily()
{
  m_session.read<Nothing>(QStringLiteral("shell/backup"), tr("Daily backup"),
                          [](Workspace& workspace, const Control& control) -> Result<Nothing> {
                            const auto made = backUpDaily(workspace.db(), control);
                            if (!made)
                              return tl::unexpected(made.error());
                            return Nothing{};
                          });
  m_layers->look();
}

void CommunityFiles::chooseAndOpen()
{
  const auto files =
      Ask::current().openFiles(m_window, tr("Open a community"), tr("Weilu communities (*.weilu)"));
  if (!files.isEmpty())
    open(files.first());
}

void CommunityFiles::makeNew(const QString& name, const QStringList& files)
{
  auto* dialog = new CommunityDialog(name, m_window);
  connect(dialog, &CommunityDialog::createWanted, this, [this, dialog, files] { create(dialog, files); });
  dialog->open();
}

void CommunityFiles::create(CommunityDialog* dialog, const QStringList& files)
{
  const QString file = QFileInfo(dialog->file()).absoluteFilePath();
  QDir().mkpath(QFileInfo(file).absolutePath()); // when it fails, making the file says why
  try {
    // The connection that made the file is closed before the session opens its own.
    if (const auto made = Workspace::create(pathOf(file), dialog->community()); !made) {
      dialog->showProblem(words::refusal(made.error()));
      return;
    }
  } catch (const std::exception& failure) {
    dialog->showProblem(tr("The file could not be made: %1").arg(QString::fromUtf8(failure.what())));
    return;
  }
  dialog->accept();
  if (open(file) && !files.isEmpty())
    emit importWanted(files);
}

void CommunityFiles::openSample()
{
  const QString file = sampleFile();
  if (QFileInfo::exists(file))
    open(file);
  else if (mayClose())
    makeSample(file);
}

void CommunityFiles::makeSample(const QString& file)
{
  m_session.close();
  auto* job = m_session.alone<Nothing>(tr("Making the sample community"),
                                       [file](const Control& control) -> Result<Nothing> {
                                         const auto made = makeSampleCommunity(pathOf(file), {}, control);
                                         if (!made)
                                           return tl::unexpected(made.error());
                                         return Nothing{};
                                       });
  job->onDone<Nothing>([this, file](Nothing) { open(file); });
}

void CommunityFiles::close()
{
  if (m_session.isOpen() && mayClose())
    m_session.close();
}

void CommunityFiles::backUpNow()
{
  if (!m_session.isOpen())
    return;
  m_session
      .read<Backup>({}, tr("Backing up"),
                    [](Workspace& workspace, const Control& control) {
                      return backUp(workspace.db(), BackupReason::ByHand, {}, control);
                    })
      ->onDone<Backup>([this](const Backup& made) { emit backedUp(text(made.file.filename().string())); });
}

void CommunityFiles::restore(const QString& from)
{
  QString chosen = from;
  if (chosen.isEmpty()) {
    const auto files =
        Ask::current().openFiles(m_window, tr("Restore a backup"), tr("Weilu communities (*.weilu)"));
    if (files.isEmpty())
      return;
    chosen = files.first();
  }
  const auto sure =
      Ask::current().choose(m_window, tr("Restore this backup?"),
                            tr("The community goes back to what %1 holds. What it is now is backed up first.")
                                .arg(QFileInfo(chosen).fileName()),
                            {tr("Cancel"), tr("Restore")});
  if (sure != 1)
    return;
  m_session.whileClosed(tr("Restoring"),
                        [file = m_session.file(), chosen](const Control& control) -> Result<Nothing> {
                          const auto done = weilu::restore(pathOf(file), pathOf(chosen), control);
                          if (!done)
                            return tl::unexpected(done.error());
                          return Nothing{};
                        });
}

void CommunityFiles::restoreElsewhere()
{
  const auto files =
      Ask::current().openFiles(m_window, tr("Restore a backup"), tr("Weilu communities (*.weilu)"));
  if (files.isEmpty())
    return;
  const QString name = QFileInfo(files.first()).completeBaseName() + QStringLiteral("-restored.weilu");
  const QString file = Ask::current().saveFile(m_window, tr("Where the restored community is kept"), name,
                                               tr("Weilu communities (*.weilu)"));
  if (file.isEmpty())
    return;
  auto* job = m_session.alone<Nothing>(
      tr("Restoring"), [file, from = files.first()](const Control& control) -> Result<Nothing> {
        const auto done = weilu::restore(pathOf(file), pathOf(from), control);
        if (!done)
          return tl::unexpected(done.error());
        return Nothing{};
      });
  job->onDone<Nothing>([this, file](Nothing) { open(file); });
}

void CommunityFiles::fillRecent(QMenu* menu)
{
  for (const QString& file : Settings().recentFiles()) {
    if (file == m_session.file())
      continue;
    QAction* action = menu->addAction(Theme::of().icon(QStringLiteral("database")),
                                      QFileInfo(file).completeBaseName().replace(u'&', QStringLiteral("&&")));
    action->setToolTip(file);
    connect(action, &QAction::triggered, this, [this, file] { open(file); });
  }
}

} // namespace weilu::ui
