// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_selection.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/members/lock_menu.h"
#include "ui/members/member_edits.h"
#include "ui/members/member_export.h"
#include "ui/members/member_table.h"
#include "ui/members/member_table_model.h"
#include "ui/members/tag_menu.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/dark_button.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int mostCopied = 10'000; ///< rows on the clipboard; more belongs into a file

} // namespace

MemberSelection::MemberSelection(Session& session, MemberTableModel& model, MemberTable* table)
    : QObject(table)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_bar(new BulkBar(table))
{
  m_bar->setObjectName(QStringLiteral("bulkBar"));
  m_bar->hide();
  connect(&model, &MemberTableModel::checkedChanged, this, &MemberSelection::refresh);
  connect(m_bar, &BulkBar::allWanted, this, [this] { m_model.checkAll(true); });
  connect(m_bar, &BulkBar::cleared, this, [this] { m_model.checkAll(false); });
}

void MemberSelection::setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot)
{
  m_snapshot = std::move(snapshot);
}

void MemberSelection::retranslate()
{
  m_bar->clearButtons();
  addButtons();
  refresh();
}

void MemberSelection::addButtons()
{
  const auto button = [this](const QString& name, const QString& icon, const QString& text) {
    auto* made = m_bar->addButton(icon, text);
    made->setObjectName(name);
    return made;
  };
  auto* add = button(QStringLiteral("bulkTag"), QStringLiteral("tag"), tr("Add tag"));
  connect(add, &DarkButton::clicked, this, [this, add] { chooseTag(add, chosen()); });
  auto* remove = button(QStringLiteral("bulkUntag"), QStringLiteral("close"), tr("Remove tag"));
  connect(remove, &DarkButton::clicked, this, [this, remove] { chooseTagToRemove(remove, chosen()); });
  auto* lock = button(QStringLiteral("bulkLock"), QStringLiteral("lock"), tr("Lock in layer"));
  connect(lock, &DarkButton::clicked, this, [this, lock] {
    if (const People people = chosen(); !people.isEmpty())
      (new LockMenu(m_session, people, lock->window()))->openAbove(lock);
  });
  connect(button(QStringLiteral("bulkCopy"), QStringLiteral("copy"), tr("Copy")), &DarkButton::clicked, this,
          &MemberSelection::copyRows);
  connect(button(QStringLiteral("bulkExport"), QStringLiteral("export"), tr("Export")), &DarkButton::clicked,
          this, &MemberSelection::exportRows);
}

void MemberSelection::refresh()
{
  const qint64 checked = m_model.checkedCount();
  m_bar->setVisible(checked > 0);
  if (checked > 0)
    m_bar->setTexts(tr("%1 selected").arg(words::count(checked)),
                    m_model.allChecked() ? QString()
                                         : tr("Select all %1").arg(words::count(m_model.rowCount())));
}

People MemberSelection::chosen() const
{
  if (m_model.checkedCount() > 0)
    return m_model.checkedPeople();
  const MemberId focused = m_model.idAt(m_table->currentRow());
  return focused.valid() ? People::bitmapOf(1, static_cast<std::uint32_t>(focused.value)) : People();
}

void MemberSelection::chooseTag(QWidget* anchor, const People& people)
{
  if (people.isEmpty() || !m_snapshot)
    return;
  auto* menu = new TagMenu(anchor->window());
  menu->setObjectName(QStringLiteral("tagMenu"));
  menu->addAction(tr("New tag…"), this, [this, people] {
    const auto name = Ask::current().text(m_table->window(), tr("New tag"), tr("Name of the tag"), {});
    if (name && !name->trimmed().isEmpty())
      applyTag(name->trimmed(), people);
  });
  menu->addSeparator();
  std::vector<Tag> tags = m_snapshot->tags;
  std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.people > b.people; });
  for (const Tag& tag : tags) {
    const QString name = text(tag.name);
    menu->addTag(name, tag.people, [this, name, people] { applyTag(name, people); });
  }
  menu->openAbove(anchor);
}

void MemberSelection::applyTag(const QString& tag, const People& people)
{
  m_session.write<ChangeLabel>(Area::Members | Area::History, tr("Adding the tag “%1”").arg(tag),
                               [tag = utf8(tag), people](Workspace& workspace, const Control&) {
                                 return member_edits::addTag(workspace, tag, people);
                               });
}

void MemberSelection::chooseTagToRemove(QWidget* anchor, const People& people)
{
  if (people.isEmpty() || !m_snapshot)
    return;
  auto* menu = new TagMenu(anchor->window());
  menu->setObjectName(QStringLiteral("untagMenu"));
  MemberStore& members = m_session.workspace().members();
  for (const Tag& tag : m_snapshot->tags) {
    const auto having = members.withTag(tag.id).and_cardinality(people);
    if (having > 0)
      menu->addTag(text(tag.name), static_cast<qint64>(having),
                   [this, tag, people] { removeTag(tag, people); });
  }
  if (menu->isEmpty())
    menu->addAction(tr("They have no tags"))->setEnabled(false);
  menu->openAbove(anchor);
}

void MemberSelection::removeTag(const Tag& tag, const People& people)
{
  m_session.write<ChangeLabel>(Area::Members | Area::History, tr("Removing the tag “%1”").arg(text(tag.name)),
                               [tag, people](Workspace& workspace, const Control&) {
                                 return member_edits::removeTag(workspace, tag, people);
                               });
}

void MemberSelection::copyRows()
{
  QStringList lines;
  for (int row = 0; row < m_model.rowCount() && lines.size() < mostCopied; ++row) {
    const bool wanted = m_model.checkedCount() > 0 ? m_model.isChecked(row) : row == m_table->currentRow();
    if (!wanted)
      continue;
    QStringList cells;
    for (int column = MemberTableModel::Name; column < MemberTableModel::columns; ++column) {
      if (!m_table->isColumnHidden(column) && column != MemberTableModel::Activity)
        cells << m_model.index(row, column).data(Qt::DisplayRole).toString();
    }
    lines << cells.join('\t');
  }
  if (!lines.isEmpty())
    QGuiApplication::clipboard()->setText(lines.join('\n'));
}

void MemberSelection::exportRows()
{
  if (!m_snapshot)
    return;
  std::vector<MemberId> ids;
  for (const MemberId id : m_model.order()) {
    if (m_model.checkedCount() == 0 || m_model.checkedPeople().contains(static_cast<std::uint32_t>(id.value)))
      ids.push_back(id);
  }
  QWidget* window = m_table->window();
  const auto contact =
      Ask::current().choose(window, tr("Export %Ln people", nullptr, static_cast<int>(ids.size())),
                            tr("Should the file hold phone numbers and e-mail addresses?"),
                            {tr("Cancel"), tr("Leave them out"), tr("Include them")}, 1);
  if (contact.value_or(0) == 0)
    return;
  const QString file = Ask::current().saveFile(
      window, tr("Export members"), tr("members") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
  if (file.isEmpty())
    return;
  m_session
      .read<ExportedFile>(QStringLiteral("members.export"), tr("Exporting members"),
                          [ids = std::move(ids), snapshot = m_snapshot, contact = *contact == 2,
                           file = utf8(file)](Workspace& workspace, const Control& control) {
                            return exportMembers(workspace, *snapshot, ids, contact, file, control);
                          })
      ->onDone<ExportedFile>([window](const ExportedFile& made) {
        Toast::show(window, tr("Exported %Ln people to %1", nullptr, static_cast<int>(made.rows))
                                .arg(text(made.file.filename().string())));
      });
}

} // namespace weilu::ui
