// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/people_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <set>

namespace weilu::ui {

namespace {

constexpr int mostFound = 50;
constexpr int listHeight = 108;

QListWidgetItem* itemOf(MemberId person, const QString& name)
{
  auto* item = new QListWidgetItem(name.isEmpty() ? QString::number(person.value) : name);
  item->setData(Qt::UserRole, static_cast<qint64>(person.value));
  return item;
}

} // namespace

PeoplePicker::PeoplePicker(Session& session, const QString& stem, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchField)
    , m_segments(new Button(QStringLiteral("members"), tr("Add a segment"), Button::Kind::Default))
    , m_found(new QListWidget)
    , m_chosen(makeLabel(Type::Body, Tone::Text2))
    , m_people(new QListWidget)
{
  build(stem);
  fill();
}

void PeoplePicker::build(const QString& stem)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  m_search->setObjectName(stem + QStringLiteral("Search"));
  m_search->setPlaceholderText(tr("Look for people by name, id or contact"));
  m_segments->setObjectName(stem + QStringLiteral("Segments"));
  m_segments->setAutoDefault(false);
  m_found->setObjectName(stem + QStringLiteral("Found"));
  m_people->setObjectName(stem + QStringLiteral("People"));
  for (QListWidget* list : {m_found, m_people})
    list->setFixedHeight(Theme::of().px(listHeight));
  m_found->setAccessibleName(tr("People found"));
  m_people->setAccessibleName(tr("People chosen"));
  m_people->setToolTip(tr("Double-click or Delete takes somebody off the list"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_search, 1);
  row->addWidget(m_segments);
  column->addLayout(row);
  column->addWidget(m_found);
  column->addWidget(m_chosen);
  column->addWidget(m_people);
  connect(m_search, &SearchField::searched, this, &PeoplePicker::search);
  connect(m_segments, &Button::clicked, this, &PeoplePicker::showSegments);
  connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    add({item->data(Qt::UserRole).toLongLong()}, item->text());
    fill();
  });
  connect(m_people, &QListWidget::itemActivated, this, &PeoplePicker::takeOff);
  m_people->installEventFilter(this);
}

bool PeoplePicker::eventFilter(QObject* watched, QEvent* event)
{
  const bool removes = watched == m_people && event->type() == QEvent::KeyPress &&
                       static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
  if (!removes || !m_people->currentItem())
    return QWidget::eventFilter(watched, event);
  takeOff(m_people->currentItem());
  return true;
}

void PeoplePicker::takeOff(QListWidgetItem* item)
{
  delete item;
  fill();
}

void PeoplePicker::search(const QString& what)
{
  m_found->clear();
  if (what.isEmpty())
    return;
  for (const std::uint32_t id : m_session.workspace().members().search(utf8(what))) {
    if (m_found->count() == mostFound)
      break;
    if (const auto member = m_session.workspace().members().find({id}))
      m_found->addItem(itemOf(member->id, text(calledBy(*member))));
  }
}

void PeoplePicker::showSegments()
{
  auto* menu = new QMenu(m_segments);
  menu->setObjectName(QStringLiteral("segmentMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const Segment& segment : m_session.workspace().segments().list())
    menu->addAction(text(segment.name).replace('&', "&&"), this,
                    [this, name = segment.name] { addSegment(name); });
  if (menu->isEmpty())
    menu->addAction(tr("There is no segment yet"))->setEnabled(false);
  menu->popup(m_segments->mapToGlobal(QPoint(0, m_segments->height() + 2)));
}

void PeoplePicker::addSegment(const std::string& name)
{
  Workspace& workspace = m_session.workspace();
  const auto segment = workspace.segments().named(name);
  if (!segment)
    return;
  std::set<std::int64_t> there;
  for (const MemberId person : people())
    there.insert(person.value);
  std::vector<MemberId> fresh;
  for (const std::uint32_t id : workspace.whoMeets(segment->rule, m_session.asOf())) {
    if (!there.contains(id))
      fresh.push_back({id});
  }
  for (const Member& member : workspace.members().findAll(fresh))
    m_people->addItem(itemOf(member.id, text(calledBy(member))));
  fill();
}

void PeoplePicker::add(const Member& member)
{
  add(member.id, text(calledBy(member)));
  fill();
}

void PeoplePicker::add(MemberId person, const QString& name)
{
  for (int row = 0; row < m_people->count(); ++row) {
    if (m_people->item(row)->data(Qt::UserRole).toLongLong() == person.value)
      return;
  }
  m_people->addItem(itemOf(person, name));
}

std::vector<MemberId> PeoplePicker::people() const
{
  std::vector<MemberId> people;
  for (int row = 0; row < m_people->count(); ++row)
    people.push_back({m_people->item(row)->data(Qt::UserRole).toLongLong()});
  return people;
}

void PeoplePicker::fill()
{
  m_chosen->setText(m_people->count() == 0 ? tr("Nobody chosen yet: double-click somebody above")
                                           : tr("%Ln people", nullptr, m_people->count()));
  emit changed();
}

} // namespace weilu::ui
