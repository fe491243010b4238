// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/data_page.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QUrl>
#include <QVBoxLayout>

#include "core/store/backup.h"
#include "ui/base/text.h"
#include "ui/shell/backup_table_model.h"
#include "ui/shell/scroll_page.h"
#include "ui/shell/source_table_model.h"
#include "ui/shell/window_commands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_delegate.h"

namespace weilu::ui {

namespace {

void setWidths(DataTable* table, std::initializer_list<int> widths, int stretched)
{
  int column = 0;
  for (const int width : widths)
    table->setColumnWidth(column++, width);
  table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

DataPage::DataPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_import(new Button(QStringLiteral("import"), {}, Button::Kind::Primary, this))
{
  m_import->setObjectName(QStringLiteral("importFiles"));
  m_import->hide();
  connect(m_import, &Button::clicked, this, [this] { emit importWanted({}); });
  auto* column = scrollingColumn(this);
  column->addWidget(buildImports());
  column->addWidget(buildBackups());
}

QWidget* DataPage::buildImports()
{
  m_importCard = new Card;
  m_importCard->setFullBleed(true);
  m_sources = new SourceTableModel(this);
  m_importTable = new DataTable;
  m_importTable->setObjectName(QStringLiteral("imports"));
  m_importTable->setModel(m_sources);
  m_importTable->setTextElideMode(Qt::ElideMiddle); // parts of one archive differ at the end
  setWidths(m_importTable, {150, 200, 100, 90, 90, 90, 90, 110}, SourceTableModel::File);
  auto* link = new LinkDelegate(m_importTable);
  m_importTable->setItemDelegateForColumn(SourceTableModel::Action, link);
  connect(link, &LinkDelegate::clicked, this, [this](const QModelIndex& index) {
    const auto change = m_sources->change(index.row());
    if (!change)
      return;
    if (change->undone)
      session().redo(change->id);
    else
      session().undo(change->id);
  });
  m_noImports = new EmptyState(QStringLiteral("import"));
  m_noImports->setMinimumHeight(200);
  m_choose = m_noImports->addButton(QStringLiteral("folder"), {});
  connect(m_choose, &Button::clicked, this, [this] { emit importWanted({}); });
  m_importCard->body()->addWidget(m_importTable);
  m_importCard->body()->addWidget(m_noImports);
  return m_importCard;
}

QWidget* DataPage::buildBackups()
{
  m_backupCard = new Card;
  m_backupCard->setFullBleed(true);
  m_backups = new BackupTableModel(this);
  m_backupTable = new DataTable;
  m_backupTable->setObjectName(QStringLiteral("backups"));
  m_backupTable->setModel(m_backups);
  setWidths(m_backupTable, {150, 220, 100, 200, 130}, BackupTableModel::File);
  auto* link = new LinkDelegate(m_backupTable);
  m_backupTable->setItemDelegateForColumn(BackupTableModel::Action, link);
  connect(link, &LinkDelegate::clicked, this, [this](const QModelIndex& index) {
    WindowCommands::of(this).restore(text(m_backups->backup(index.row()).file.string()));
  });
  m_noBackups = new EmptyState(QStringLiteral("backup"));
  m_noBackups->setMinimumHeight(160);
  m_folder = new Button(QStringLiteral("folder"), {}, Button::Kind::Quiet);
  m_folder->setSmall(true);
  m_backUp = new Button(QStringLiteral("backup"), {}, Button::Kind::Default);
  m_backUp->setSmall(true);
  m_backUp->setObjectName(QStringLiteral("backUpNow"));
  m_backupCard->addAction(m_folder);
  m_backupCard->addAction(m_backUp);
  connect(m_folder, &Button::clicked, this, &DataPage::openFolder);
  connect(m_backUp, &Button::clicked, this, [this] { WindowCommands::of(this).backUpNow(); });
  m_backupCard->body()->addWidget(m_backupTable);
  m_backupCard->body()->addWidget(m_noBackups);
  return m_backupCard;
}

QString DataPage::title() const { return tr("Import & backup"); }

QString DataPage::subtitle() const { return tr("What came in, and the copies of this community"); }

QList<QWidget*> DataPage::headerWidgets() { return {m_import}; }

void DataPage::openFolder() const
{
  const auto folder = backupFolder(std::filesystem::path(utf8(session().file())));
  QDesktopServices::openUrl(QUrl::fromLocalFile(text(folder.string())));
}

void DataPage::reload()
{
  Workspace& workspace = session().workspace();
  const Zone zone = workspace.community().calendar.zone;
  m_sources->setSources(workspace.sources().list(), workspace.changes().list(1000), zone);
  m_backups->setBackups(backups(workspace.db().file()), zone);
  m_importTable->setVisible(m_sources->rowCount() > 0);
  m_noImports->setVisible(m_sources->rowCount() == 0);
  m_backupTable->setVisible(m_backups->rowCount() > 0);
  m_noBackups->setVisible(m_backups->rowCount() == 0);
}

void DataPage::retranslate()
{
  m_import->setText(tr("Import files"));
  m_importCard->setTitle(tr("Imports"));
  m_importCard->setFinding(tr("Undoing one keeps what was edited by hand since"));
  m_noImports->setTexts(tr("Nothing was imported yet"),
                        tr("Drop a member, activity or order file anywhere in the window"));
  m_choose->setText(tr("Choose files…"));
  m_backupCard->setTitle(tr("Backups"));
  m_backupCard->setFinding(tr("Made daily when opened, before updates and before restores"));
  m_noBackups->setTexts(tr("No backup yet"), tr("One is made each day the community is opened"));
  m_folder->setText(tr("Open folder"));
  m_backUp->setText(tr("Back up now"));
  m_sources->retranslate();
  m_backups->retranslate();
}

} // namespace weilu::ui
