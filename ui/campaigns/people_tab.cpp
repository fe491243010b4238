// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/people_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/add_people_dialog.h"
#include "ui/campaigns/bar_choice.h"
#include "ui/campaigns/door_panel.h"
#include "ui/campaigns/participant_actions.h"
#include "ui/campaigns/participant_table_model.h"
#include "ui/campaigns/participant_words.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dark_button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/search_field.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int sideWidth = 250, narrowBelow = 1000;
enum Shown { Empty, Rows };
enum Side { List, Door };

} // namespace

PeopleTab::PeopleTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_side(new Card)
    , m_list(new Card)
    , m_places(new TakenBar)
    , m_statuses(new BarChoice)
    , m_search(new SearchField)
    , m_door(new Button(QStringLiteral("check"), {}, Button::Kind::Default))
    , m_add(new Button(QStringLiteral("user-plus"), {}, Button::Kind::Default))
    , m_noShows(new Button(Button::Kind::Default))
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Icon))
    , m_model(new ParticipantTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("members")))
    , m_rows(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_bar(nullptr)
    , m_doorPanel(new DoorPanel(session))
{
  build();
  connectParts();
}

void PeopleTab::build()
{
  auto* both = new QWidget;
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(20, 4, 20, 20);
  row->setSpacing(12);
  row->addWidget(buildSide(), 0, Qt::AlignTop);
  row->addWidget(buildList(), 1);
  m_stack->addWidget(both);
  m_stack->addWidget(m_doorPanel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

QWidget* PeopleTab::buildSide()
{
  m_door->setObjectName(QStringLiteral("openDoor"));
  m_add->setObjectName(QStringLiteral("addPeople"));
  m_noShows->setObjectName(QStringLiteral("noteNoShows"));
  m_places->setObjectName(QStringLiteral("places"));
  m_side->setFixedWidth(Theme::of().px(sideWidth));
  m_side->body()->addWidget(m_places);
  m_side->body()->addWidget(m_statuses);
  m_side->body()->setSpacing(8);
  for (Button* button : {m_door, m_add, m_noShows}) {
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_side->body()->addWidget(button);
  }
  return m_side;
}

void PeopleTab::resizeEvent(QResizeEvent* event)
{
  CampaignTab::resizeEvent(event);
  // In a small window names come first; notes are in the export, too.
  m_table->setColumnHidden(ParticipantTableModel::Note, width() < Theme::of().px(narrowBelow));
}

QWidget* PeopleTab::buildList()
{
  m_search->setObjectName(QStringLiteral("searchParticipants"));
  m_search->setFixedWidth(Theme::of().px(200));
  m_export->setObjectName(QStringLiteral("exportParticipants"));
  m_list->addAction(m_search);
  m_list->addAction(m_export);
  m_list->setFullBleed(true);
  m_table->setObjectName(QStringLiteral("participants"));
  list_parts::prepare(m_table, m_model, {0, 108, 116, 80, 112, 110});
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->installEventFilter(this);
  QHeaderView* header = m_table->horizontalHeader();
  header->setSectionsClickable(true);
  header->setSortIndicatorShown(true);
  header->setSortIndicator(ParticipantTableModel::Status, Qt::DescendingOrder);
  m_rows->addWidget(m_empty);
  m_rows->addWidget(m_table);
  m_list->body()->addWidget(m_rows);
  m_bar = new BulkBar(m_table);
  return m_list;
}

void PeopleTab::connectParts()
{
  connect(m_statuses, &BarChoice::changed, this, &PeopleTab::fill);
  connect(m_search, &SearchField::searched, this, &PeopleTab::fill);
  connect(m_door, &Button::clicked, this, [this] { showDoor(true); });
  connect(m_doorPanel, &DoorPanel::closed, this, [this] { showDoor(false); });
  connect(m_add, &Button::clicked, this, &PeopleTab::add);
  connect(m_noShows, &Button::clicked, this,
          [this] { participant_actions::noteNoShows(session(), m_shown->campaign().id); });
  connect(m_export, &Button::clicked, this, &PeopleTab::exportData);
  connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
          [this](int column, Qt::SortOrder order) {
            m_model->sortBy(static_cast<ParticipantTableModel::Column>(column), order);
          });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleTab::showChosen);
  connect(m_model, &QAbstractItemModel::modelReset, this, &PeopleTab::showChosen);
  connect(m_table, &QWidget::customContextMenuRequested, this,
          [this](const QPoint& at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
  connect(m_table, &QAbstractItemView::doubleClicked, this, &PeopleTab::openPerson);
  connect(m_bar, &BulkBar::cleared, m_table, &QAbstractItemView::clearSelection);
}

QString PeopleTab::title() const { return tr("People"); }

QString PeopleTab::count(const CampaignRead& read) const
{
  return read.lines.empty() ? QString() : words::count(static_cast<qint64>(read.lines.size()));
}

void PeopleTab::showCampaign(const CampaignShown& shown)
{
  const bool other = !m_shown || m_shown->campaign().id != shown->campaign().id;
  const std::vector<MemberId> before = other ? std::vector<MemberId>() : chosen();
  m_shown = shown;
  const Campaign& campaign = shown->campaign();
  if (other) {
    m_statuses->choose(0);
    m_search->put({});
    showDoor(false);
  }
  const CampaignCounts& counts = shown->roster.counts;
  m_statuses->setRows(participant_words::filters(*shown));
  m_places->setVisible(campaign.plan.capacity.has_value());
  if (campaign.plan.capacity)
    m_places->show(participant_words::places(counts, *campaign.plan.capacity),
                   static_cast<double>(counts.taken()) / static_cast<double>(*campaign.plan.capacity));
  const bool open = campaign.state != CampaignState::Idea && campaign.state != CampaignState::Cancelled;
  for (Button* button : {m_door, m_add, m_noShows})
    button->setEnabled(open);
  m_noShows->setEnabled(open &&
                        counts.at(ParticipantStatus::SignedUp) + counts.at(ParticipantStatus::Confirmed) > 0);
  m_model->setPeople(shown);
  fill();
  for (const MemberId person : before) {
    if (const int row = m_model->rowOf(person); row >= 0)
      m_table->selectionModel()->select(m_model->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
  }
  m_doorPanel->showCampaign(shown);
}

std::optional<ParticipantStatus> PeopleTab::filter() const
{
  return participant_words::filterAt(m_statuses->chosen());
}

void PeopleTab::fill()
{
  m_model->narrow(filter(), m_search->text().trimmed());
  m_list->setTitle(participant_words::filter(filter()));
  m_list->setFinding(words::count(m_model->rowCount()));
  m_rows->setCurrentIndex(m_model->rowCount() == 0 ? Empty : Rows);
  const bool nobody = !m_shown || m_shown->lines.empty();
  m_empty->setTexts(nobody ? tr("Nobody was invited or signed up yet") : tr("Nobody here fits"),
                    nobody ? tr("Invite people under Invitations, or add who signed up elsewhere")
                           : tr("Choose another status, or look for another name"));
}

std::vector<MemberId> PeopleTab::chosen() const
{
  std::vector<MemberId> people;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
    people.push_back(m_model->line(index.row()).one.member);
  return people;
}

std::vector<PeopleTab::Verb> PeopleTab::verbs() const
{
  std::vector<Verb> verbs;
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (!m_shown)
    return verbs;
  const CampaignState state = m_shown->campaign().state;
  using enum ParticipantStatus;
  for (const ParticipantStatus to : {CheckedIn, SignedUp, Confirmed, Declined, NoShow}) {
    bool some = false, back = false;
    for (const QModelIndex& index : rows) {
      const ParticipantStatus from = m_model->line(index.row()).one.status;
      const auto possible = participant_actions::possible(state, from);
      some = some || std::ranges::find(possible, to) != possible.end();
      back = back || participant_actions::takesBack(from, to);
    }
    if (some)
      verbs.push_back({to, back ? tr("Take back") : participant_words::verb(to)});
  }
  return verbs;
}

void PeopleTab::showChosen()
{
  const auto people = m_table->selectionModel()->selectedRows().size();
  m_bar->clearButtons();
  m_bar->setVisible(people > 1);
  m_bar->setTexts(tr("%1 selected").arg(words::count(people)), {});
  for (const Verb& verb : verbs()) {
    auto* button = m_bar->addButton(participant_words::icon(verb.status), verb.text);
    button->setObjectName(QStringLiteral("note-") + text(code(verb.status)));
    connect(button, &QAbstractButton::clicked, this, [this, status = verb.status] { noteAs(status); });
  }
}

void PeopleTab::noteAs(ParticipantStatus status)
{
  participant_actions::noteAs(session(), m_shown->campaign().id, chosen(), status);
}

void PeopleTab::openMenu(const QPoint& at)
{
  if (!m_table->selectionModel()->hasSelection())
    return;
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("participantMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const Theme& theme = Theme::of();
  for (const Verb& verb : verbs())
    menu->addAction(theme.icon(participant_words::icon(verb.status)), verb.text, this,
                    [this, status = verb.status] { noteAs(status); });
  menu->addSeparator();
  menu->addAction(theme.icon(QStringLiteral("user")), tr("Open in Members"), this, &PeopleTab::openPerson);
  menu->popup(at);
}

void PeopleTab::openPerson()
{
  const auto people = chosen();
  if (people.size() == 1) {
    emit personWanted(people.front());
    return;
  }
  People listed;
  for (const MemberId person : people)
    listed.add(static_cast<std::uint32_t>(person.value));
  if (!listed.isEmpty())
    emit peopleWanted({text(m_shown->campaign().title), listed});
}

bool PeopleTab::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_table || event->type() != QEvent::KeyPress)
    return CampaignTab::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter)
    openPerson();
  else if (key == Qt::Key_Space)
    noteAs(ParticipantStatus::CheckedIn);
  else
    return CampaignTab::eventFilter(watched, event);
  return true;
}

void PeopleTab::add()
{
  auto* dialog = new AddPeopleDialog(session(), m_shown->campaign(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PeopleTab::showDoor(bool shown)
{
  m_stack->setCurrentIndex(shown ? Door : List);
  if (shown)
    m_doorPanel->begin();
}

bool PeopleTab::exportData()
{
  exportTable(session(), this, *m_model,
              text(m_shown->campaign().title) + u' ' + participant_words::filter(filter()));
  return true;
}

void PeopleTab::focusSearch()
{
  showDoor(false);
  m_search->setFocus();
}

bool PeopleTab::stepBack()
{
  if (m_stack->currentIndex() == Door) {
    showDoor(false);
    return true;
  }
  if (!m_table->selectionModel()->hasSelection())
    return false;
  m_table->clearSelection();
  return true;
}

void PeopleTab::showState(const QString& state) { showDoor(state == QLatin1String("door")); }

void PeopleTab::retranslate()
{
  m_side->setTitle(tr("Sign-up and check-in"));
  m_search->setPlaceholderText(tr("Find a name"));
  m_search->setAccessibleName(tr("Find a name"));
  m_door->setText(tr("Check in at the door"));
  m_add->setText(tr("Add people"));
  m_noShows->setText(tr("Note who did not come"));
  m_noShows->setToolTip(tr("Everybody with a place who did not come"));
  m_export->setTip(tr("Save this list"));
  m_table->setAccessibleName(tr("People of the campaign"));
  m_model->setHeads({tr("Name"), tr("Status"), tr("Layer"), tr("Channel"), tr("Since"), tr("Note")}, {});
  m_doorPanel->retranslate();
}

} // namespace weilu::ui
