// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/members/filter_bar.h"
#include "ui/members/member_dialog.h"
#include "ui/members/member_empty.h"
#include "ui/members/member_panel.h"
#include "ui/members/member_query.h"
#include "ui/members/member_segments.h"
#include "ui/members/member_selection.h"
#include "ui/members/member_table.h"
#include "ui/members/member_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int narrow = 1280; ///< a window below has the panel over the table, not beside the page

} // namespace

MembersPage::MembersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_import(new Button(QStringLiteral("import"), {}, Button::Kind::Default))
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Default))
    , m_new(new Button(QStringLiteral("user-plus"), {}, Button::Kind::Primary))
    , m_filters(new FilterBar(this))
    , m_count(makeLabel(Type::Aux, Tone::Text2))
    , m_columns(new Button(Button::Kind::Frame))
    , m_density(new SegmentedControl)
    , m_model(new MemberTableModel(session, this))
    , m_table(new MemberTable(*m_model))
    , m_stack(new QStackedWidget)
    , m_empty(new QWidget)
    , m_panel(new MemberPanel(session, this))
    , m_selection(new MemberSelection(session, *m_model, m_table))
    , m_segments(new MemberSegments(session, *m_filters, this))
{
  buildHeader();
  auto* column = new QVBoxLayout;
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildTop());
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addLayout(column, 1);
  m_panel->hide();
  m_stack->installEventFilter(this);
  connectParts();
  retranslate();
}

MembersPage::~MembersPage() = default;

void MembersPage::buildHeader()
{
  m_import->setObjectName(QStringLiteral("importMembers"));
  m_export->setObjectName(QStringLiteral("exportMembers"));
  m_new->setObjectName(QStringLiteral("newMember"));
  connect(m_import, &Button::clicked, this, [this] { emit importWanted({}); });
  connect(m_export, &Button::clicked, this, &MembersPage::exportData);
  connect(m_new, &Button::clicked, this, &MembersPage::makeNew);
}

QWidget* MembersPage::buildTop()
{
  auto* top = new QWidget;
  auto* column = new QVBoxLayout(top);
  column->setContentsMargins(20, 2, 20, 10);
  column->setSpacing(10);
  column->addWidget(m_filters);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  m_count->setObjectName(QStringLiteral("memberCount"));
  row->addWidget(m_count);
  row->addWidget(m_segments->keepButton(), 1, Qt::AlignLeft);
  row->addWidget(m_segments->listButton());
  m_columns->setIconName(QStringLiteral("columns"));
  m_columns->setSmall(true);
  m_columns->setObjectName(QStringLiteral("columns"));
  row->addWidget(m_columns);
  m_density->setSmall(true);
  m_density->addSegment({});
  m_density->addSegment({});
  m_density->setCurrent(0);
  row->addWidget(m_density);
  column->addLayout(row);
  return top;
}

void MembersPage::connectParts()
{
  connect(m_filters, &FilterBar::filterChanged, this, &MembersPage::query);
  connect(m_density, &SegmentedControl::chosen, this, [this](int index) { m_table->setCompact(index == 1); });
  connect(m_columns, &Button::clicked, this, [this] { m_table->showColumnMenu(m_columns); });
  connect(m_table, &MemberTable::opened, this, &MembersPage::openRow);
  connect(m_table, &MemberTable::editWanted, this, [this](int row) { edit(m_model->idAt(row)); });
  connect(m_table, &MemberTable::sortWanted, this, &MembersPage::sortBy);
  connect(m_table, &MemberTable::copyWanted, m_selection, &MemberSelection::copyRows);
  connect(m_table, &MemberTable::menuWanted, this, &MembersPage::showMenu);
  connect(m_panel, &MemberPanel::closed, this, &MembersPage::closePanel);
  connect(m_panel, &MemberPanel::previousWanted, this, [this] { openRow(m_table->currentRow() - 1); });
  connect(m_panel, &MemberPanel::nextWanted, this, [this] { openRow(m_table->currentRow() + 1); });
  connect(m_panel, &MemberPanel::editWanted, this, &MembersPage::edit);
  connect(m_panel, &MemberPanel::tagWanted, this, [this](QWidget* under, MemberId person) {
    m_selection->chooseTag(under, People::bitmapOf(1, static_cast<std::uint32_t>(person.value)));
  });
  connect(&session(), &Session::asOfChanged, this, [this] {
    if (isVisible())
      reload();
  });
}

QString MembersPage::title() const { return tr("Members"); }

QString MembersPage::subtitle() const
{
  return m_snapshot ? tr("%Ln people", nullptr, static_cast<int>(m_snapshot->roster.cardinality()))
                    : QString();
}

QList<QWidget*> MembersPage::headerWidgets() { return {m_import, m_export, m_new}; }

Areas MembersPage::concerns() const
{
  return Area::Members | Area::Activity | Area::Layers | Area::Community | Area::Purchases;
}

void MembersPage::reload()
{
  if (!session().isOpen())
    return;
  using Snapshot = std::shared_ptr<const MemberSnapshot>;
  const Date asOf = session().asOf();
  session()
      .read<Snapshot>(QStringLiteral("members.snapshot"), {},
                      [asOf](Workspace& workspace, const Control& control) -> Result<Snapshot> {
                        return readMemberSnapshot(workspace, asOf, control);
                      })
      ->onDone<Snapshot>([this](Snapshot snapshot) {
        m_snapshot = std::move(snapshot);
        m_filters->setSnapshot(m_snapshot);
        m_selection->setSnapshot(m_snapshot);
        m_segments->setSnapshot(m_snapshot);
        emit headerChanged();
        query();
      });
}

void MembersPage::query()
{
  if (!m_snapshot)
    return;
  MemberQuestion question{m_filters->filter(), m_sort, m_descending, m_snapshot, m_found};
  session()
      .read<MemberAnswer>(QStringLiteral("members.order"), {},
                          [question = std::move(question)](Workspace& workspace, const Control& control)
                              -> Result<MemberAnswer> { return answer(question, workspace, control); })
      ->onDone<MemberAnswer>([this](MemberAnswer answer) { take(std::move(answer)); });
}

void MembersPage::take(MemberAnswer answer)
{
  const MemberId open = m_panel->isVisible() ? m_panel->person() : MemberId{};
  const MemberId focused = m_model->idAt(m_table->currentRow());
  const bool none = answer.order.empty();
  m_found = answer.known;
  showCount(static_cast<int>(answer.order.size()));
  m_model->setOrder(answer.snapshot, std::move(answer.order));
  m_stack->setCurrentWidget(none ? m_empty : static_cast<QWidget*>(m_table));
  if (none)
    showEmpty(answer.blocking);
  if (const int row = focused.valid() ? m_model->rowOf(focused) : -1; row >= 0)
    m_table->setCurrentIndex(m_model->index(row, MemberTableModel::Name));
  if (const MemberId wanted = m_pending.valid() ? m_pending : open; wanted.valid())
    openPerson(wanted);
  m_pending = {};
}

void MembersPage::showCount(int found)
{
  const auto all = static_cast<int>(m_snapshot->roster.cardinality());
  m_count->setText(m_filters->filter().active().empty()
                       ? tr("%Ln people", nullptr, found)
                       : tr("%1 of %Ln people", nullptr, all).arg(words::count(found)));
}

void MembersPage::showEmpty(const std::vector<Blocking>& blocking)
{
  QWidget* old = m_empty;
  auto* empty = new MemberEmpty(blocking, m_filters->filter(), *m_snapshot);
  connect(empty, &MemberEmpty::importWanted, this, [this] { emit importWanted({}); });
  connect(empty, &MemberEmpty::dropped, this, [this](MemberFilter::Field field) {
    MemberFilter filter = m_filters->filter();
    filter.clear(field);
    m_filters->setFilter(filter);
  });
  m_empty = empty;
  m_stack->addWidget(m_empty);
  m_stack->setCurrentWidget(m_empty);
  m_stack->removeWidget(old);
  old->deleteLater();
}

void MembersPage::sortBy(int column)
{
  const auto sort = MemberTableModel::sortOf(column);
  if (!sort)
    return;
  const bool numbers = *sort == MemberSort::LastActive || *sort == MemberSort::ActiveDays ||
                       *sort == MemberSort::Joined || *sort == MemberSort::Layer;
  m_descending = *sort == m_sort ? !m_descending : numbers;
  m_sort = *sort;
  m_table->showSort(column, m_descending);
  query();
}

void MembersPage::openRow(int row)
{
  if (row < 0 || row >= m_model->rowCount())
    return;
  m_table->setCurrentIndex(m_model->index(row, MemberTableModel::Name));
  m_panel->setVisible(true);
  placePanel();
  m_panel->show(m_model->idAt(row), m_snapshot, row, m_model->rowCount());
}

void MembersPage::openPerson(MemberId person)
{
  const int row = m_model->rowOf(person);
  if (row >= 0)
    openRow(row);
  else
    closePanel();
}

void MembersPage::closePanel()
{
  const QWidget* focused = QApplication::focusWidget();
  const bool inPanel = focused && m_panel->isAncestorOf(focused);
  m_panel->hide();
  if (inPanel)
    m_table->setFocus();
}

QWidget* MembersPage::sidePanel() { return m_over ? nullptr : m_panel; }

void MembersPage::placePanel()
{
  const bool over = window()->width() < Theme::of().px(narrow);
  if (over != m_over) {
    m_over = over;
    emit headerChanged(); // the window takes the panel, or gives it back
  }
  if (!over)
    return;
  // Search and filters stay free.
  m_panel->setGeometry(width() - m_panel->width(), m_stack->y(), m_panel->width(), m_stack->height());
  m_panel->raise();
}

bool MembersPage::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
    placePanel();
  return Page::eventFilter(watched, event);
}

void MembersPage::resizeEvent(QResizeEvent* event)
{
  Page::resizeEvent(event);
  placePanel();
}

void MembersPage::edit(MemberId person)
{
  if (!session().isOpen())
    return;
  auto* dialog = new MemberDialog(session(), person, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MembersPage::showMenu(int row, const QPoint& at)
{
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const MemberId person = m_model->idAt(row);
  menu->addAction(tr("Open"), this, [this, row] { openRow(row); });
  menu->addAction(tr("Edit…"), this, [this, person] { edit(person); });
  menu->addAction(tr("Add tag…"), this, [this, person] {
    m_selection->chooseTag(m_table, People::bitmapOf(1, static_cast<std::uint32_t>(person.value)));
  });
  menu->addSeparator();
  menu->addAction(tr("Copy row"), m_selection, &MemberSelection::copyRows);
  menu->addAction(tr("Look for duplicates"), this, [this] { emit pageWanted(QStringLiteral("duplicates")); });
  menu->popup(at);
}

void MembersPage::focusSearch() { m_filters->focusSearch(); }

bool MembersPage::stepBack()
{
  if (m_panel->isVisible()) {
    closePanel();
    return true;
  }
  if (m_model->checkedCount() > 0) {
    m_model->checkAll(false);
    return true;
  }
  return false;
}

void MembersPage::makeNew() { edit({}); }

void MembersPage::exportData() { m_selection->exportRows(); }

void MembersPage::showPeople(const PeopleList& list)
{
  closePanel();
  MemberFilter filter;
  filter.people = list;
  m_filters->setFilter(filter);
}

void MembersPage::showPerson(MemberId person)
{
  m_pending = person;
  if (!m_snapshot)
    return;
  if (m_model->rowOf(person) >= 0) {
    openPerson(person);
    m_pending = {};
  } else {
    MemberFilter filter;
    filter.presence = Presence::Everybody;
    m_filters->setFilter(filter);
  }
}

QStringList MembersPage::states() const
{
  return {QStringLiteral("panel"), QStringLiteral("selection"), QStringLiteral("empty")};
}

void MembersPage::showState(const QString& state)
{
  if (state == QLatin1String("panel")) {
    openRow(1);
  } else if (state == QLatin1String("selection")) {
    closePanel();
    for (const int row : {0, 2, 3, 5})
      m_model->setChecked(row, true);
  } else if (state == QLatin1String("empty")) {
    MemberFilter filter;
    filter.search = QStringLiteral("张三丰");
    filter.layers = {"expert"};
    m_filters->setFilter(filter);
  }
}

void MembersPage::retranslate()
{
  m_import->setText(tr("Import"));
  m_export->setText(tr("Export"));
  m_new->setText(tr("New member"));
  m_columns->setTip(tr("Columns"));
  m_density->setSegmentText(0, tr("Standard"));
  m_density->setSegmentText(1, tr("Compact"));
  m_table->setAccessibleName(tr("Members"));
  m_filters->retranslate();
  m_selection->retranslate();
  m_segments->retranslate();
  m_panel->retranslate();
  m_model->retranslate();
  if (m_snapshot)
    showCount(m_model->rowCount());
}

} // namespace weilu::ui
