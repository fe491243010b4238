// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/recognition_tab.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "core/workspace_benefits.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/levels/badge_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

constexpr int rowsShown = 10;

} // namespace

RecognitionTab::RecognitionTab(Session& session, QWidget* parent)
    : LevelsTab(session, parent)
    , m_period(new SegmentedControl)
    , m_give(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
{
  m_period->setObjectName(QStringLiteral("recognitionPeriod"));
  m_period->setSmall(true);
  m_period->addSegment({});
  m_period->addSegment({});
  m_period->setCurrent(0);
  auto* content = new QWidget;
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(20, 0, 20, 20);
  grid->setSpacing(12);
  grid->addWidget(build(Contributors), 0, 0);
  grid->addWidget(build(Days), 0, 1);
  grid->addWidget(build(Weeks), 0, 2);
  grid->addWidget(build(Anniversaries), 1, 0);
  grid->addWidget(build(Badges), 1, 1, 1, 2);
  grid->setRowStretch(2, 1);
  for (const int column : {0, 1, 2})
    grid->setColumnStretch(column, 1);
  m_parts[Contributors].card->addAction(m_period);
  m_give->setObjectName(QStringLiteral("giveBadge"));
  m_give->setSmall(true);
  m_parts[Badges].card->addAction(m_give);
  connect(m_give, &Button::clicked, this, &RecognitionTab::giveBadge);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
  connect(m_period, &SegmentedControl::chosen, this, &RecognitionTab::reload);
  retranslate();
}

QWidget* RecognitionTab::build(List list)
{
  static constexpr std::array names{"contributors", "dayStreaks", "weekStreaks", "anniversaries", "badges"};
  Part& part = m_parts[list];
  part.card = new Card;
  part.model = new CellTableModel(this);
  part.table = new DataTable;
  part.table->setObjectName(QString::fromLatin1(names[list]));
  part.empty = makeParagraph(Type::Aux, Tone::Text3);
  part.empty->setContentsMargins(14, 4, 14, 14);
  part.open = new Button(QStringLiteral("members"), {}, Button::Kind::Icon);
  part.open->setObjectName(QStringLiteral("open-") + QString::fromLatin1(names[list]));
  part.card->addAction(part.open);
  const bool wide = list == Anniversaries || list == Badges;
  CellDelegate* cells = list_parts::prepare(part.table, part.model,
                                            wide ? std::vector<int>{0, 110, 90} : std::vector<int>{0, 90});
  part.table->setRowLimit(rowsShown);
  part.table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  part.card->setFullBleed(true);
  part.card->body()->addWidget(part.table);
  part.card->body()->addWidget(part.empty);
  part.card->body()->addStretch(1);
  connect(part.open, &Button::clicked, this, [this, list] { openAll(list); });
  connect(cells, &CellDelegate::clicked, this, [this, list](const QModelIndex& index) { act(list, index); });
  connect(part.table, &DataTable::activated, this,
          [this, list](const QModelIndex& index) { act(list, index.siblingAtColumn(0)); });
  return part.card;
}

QString RecognitionTab::title() const { return tr("Recognition"); }

Period RecognitionTab::period() const { return m_period->current() == 0 ? Period::Week : Period::Month; }

void RecognitionTab::reload()
{
  if (!session().isOpen())
    return;
  session()
      .read<Reading>(QStringLiteral("levels.recognition"), tr("Looking who deserves a word"),
                     [period = period(), asOf = session().asOf()](Workspace& workspace,
                                                                  const Control& control) -> Result<Reading> {
                       Reading reading{recognitionOn(workspace, period, asOf, control), {}};
                       std::vector<MemberId> ids;
                       for (const auto* list : {&reading.found.contributors, &reading.found.dayStreaks,
                                                &reading.found.weekStreaks}) {
                         for (const Ranked& one : *list)
                           ids.push_back(one.person);
                       }
                       for (const Anniversary& one : reading.found.anniversaries)
                         ids.push_back(one.person);
                       for (const Member& member : workspace.members().findAll(ids))
                         reading.names[member.id] = calledBy(member);
                       return reading;
                     })
      ->onDone<Reading>([this](Reading reading) { take(std::move(reading)); });
}

void RecognitionTab::take(Reading reading)
{
  m_reading = std::move(reading);
  fill();
}

void RecognitionTab::fill()
{
  const Recognition& found = m_reading.found;
  fillRanked(Contributors, found.contributors);
  fillRanked(Days, found.dayStreaks);
  fillRanked(Weeks, found.weekStreaks);
  fillAnniversaries();
  fillBadges();
}

Cell RecognitionTab::person(MemberId id) const
{
  const auto name = m_reading.names.find(id);
  Cell cell;
  cell.text = name == m_reading.names.end() ? QString() : text(name->second);
  cell.person = id.value;
  return cell;
}

void RecognitionTab::set(List list, std::vector<CellTableModel::Row> rows, const QString& finding)
{
  Part& part = m_parts[list];
  part.table->setVisible(!rows.empty());
  part.empty->setVisible(rows.empty());
  part.open->setVisible(!rows.empty());
  part.card->setFinding(finding);
  list_parts::setRows(part.table, part.model, std::move(rows));
}

void RecognitionTab::fillRanked(List list, const std::vector<Ranked>& ranked)
{
  std::vector<CellTableModel::Row> rows;
  for (const Ranked& one : ranked) {
    Cell value;
    value.text = words::count(one.value);
    value.number = true;
    rows.push_back({one.person.value, {person(one.person), value}});
  }
  const Recognition& found = m_reading.found;
  const QString range =
      QStringLiteral("%1 – %2").arg(words::shortDate(found.range.from), words::shortDate(found.range.to));
  set(list, std::move(rows), list == Contributors ? range : QString());
}

void RecognitionTab::fillAnniversaries()
{
  std::vector<CellTableModel::Row> rows;
  for (const Anniversary& one : m_reading.found.anniversaries) {
    Cell date, years;
    date.text = words::shortDate(one.date);
    date.dim = true;
    years.text = tr("%Ln years", nullptr, one.years);
    years.number = true;
    rows.push_back({one.person.value, {person(one.person), date, years}});
  }
  set(Anniversaries, std::move(rows), {});
}

void RecognitionTab::fillBadges()
{
  std::vector<CellTableModel::Row> rows;
  for (std::size_t i = 0; i < m_reading.found.badges.size(); ++i) {
    const BadgeHolders& of = m_reading.found.badges[i];
    if (of.people.isEmpty())
      continue;
    Cell name, byHand, people;
    name.text = words::badge(of.badge);
    byHand.text = of.byHand.isEmpty() ? QString()
                                      : tr("%Ln by hand", nullptr, static_cast<int>(of.byHand.cardinality()));
    byHand.link = of.byHand.isEmpty() ? QString() : QStringLiteral("edit");
    people.text = words::count(static_cast<qint64>(of.people.cardinality()));
    people.link = QStringLiteral("members");
    rows.push_back({static_cast<qint64>(i), {name, byHand, people}});
  }
  set(Badges, std::move(rows), {});
}

QString RecognitionTab::nameOfList(List list) const
{
  switch (list) {
  case Contributors:
    return tr("Contributed most");
  case Days:
    return tr("Days in a row");
  case Weeks:
    return tr("Weeks in a row");
  case Anniversaries:
    return tr("Anniversaries");
  case Badges:
  case Lists:
    break;
  }
  return tr("Badges");
}

People RecognitionTab::peopleOfList(List list) const
{
  const Recognition& found = m_reading.found;
  People people;
  switch (list) {
  case Contributors:
    return peopleOf(found.contributors);
  case Days:
    return peopleOf(found.dayStreaks);
  case Weeks:
    return peopleOf(found.weekStreaks);
  case Anniversaries:
    for (const Anniversary& one : found.anniversaries)
      people.add(static_cast<std::uint32_t>(one.person.value));
    return people;
  case Badges:
    for (const BadgeHolders& of : found.badges)
      people |= of.people;
    return people;
  case Lists:
    break;
  }
  return people;
}

void RecognitionTab::openAll(List list) { emit peopleWanted({nameOfList(list), peopleOfList(list)}); }

void RecognitionTab::act(List list, const QModelIndex& index)
{
  const qint64 id = m_parts[list].model->id(index.row());
  if (list != Badges) {
    emit personWanted(MemberId{id});
    return;
  }
  const BadgeHolders& of = m_reading.found.badges.at(static_cast<std::size_t>(id));
  if (index.column() == 1 && !of.byHand.isEmpty())
    return takeBadge(of);
  emit peopleWanted({words::badge(of.badge), of.people});
}

void RecognitionTab::giveBadge()
{
  if (!session().isOpen())
    return;
  auto* dialog = new BadgeDialog(session(), m_reading.found.badges, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void RecognitionTab::takeBadge(const BadgeHolders& of)
{
  auto* dialog = new BadgeDialog(session(), of, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void RecognitionTab::exportData()
{
  for (int list = Contributors; list < Lists; ++list) {
    if (m_parts[static_cast<std::size_t>(list)].table->hasFocus())
      return exportTable(session(), this, *m_parts[static_cast<std::size_t>(list)].model,
                         nameOfList(static_cast<List>(list)));
  }
  exportTable(session(), this, *m_parts[Contributors].model, nameOfList(Contributors));
}

void RecognitionTab::retranslate()
{
  const std::array heads{QStringList{tr("Person"), tr("Contributions")},
                         QStringList{tr("Person"), tr("Days")}, QStringList{tr("Person"), tr("Weeks")},
                         QStringList{tr("Person"), tr("On"), tr("Years")},
                         QStringList{tr("Badge"), QString(), tr("People")}};
  const std::array nobody{tr("Nobody contributed in this time"), tr("Nobody was active two days in a row"),
                          tr("Nobody was active two weeks in a row"), tr("Nobody joined on these days"),
                          tr("Nobody has a badge yet")};
  for (int list = Contributors; list < Lists; ++list) {
    Part& part = m_parts[static_cast<std::size_t>(list)];
    const QString name = nameOfList(static_cast<List>(list));
    part.card->setTitle(name);
    part.table->setAccessibleName(name);
    part.open->setTip(tr("Open these people in Members"));
    part.model->setHeads(heads[static_cast<std::size_t>(list)],
                         {static_cast<int>(part.model->columnCount()) - 1});
    qobject_cast<QLabel*>(part.empty)->setText(nobody[static_cast<std::size_t>(list)]);
  }
  m_give->setText(tr("Give a badge"));
  m_period->setSegmentText(0, tr("Week"));
  m_period->setSegmentText(1, tr("Month"));
  m_parts[Days].card->setDefinition(
      tr("Days in a row on which somebody was active, up to today. A day that is not over breaks no run."));
  m_parts[Badges].card->setDefinition(tr("Badges follow from rules and are computed each time; those given "
                                         "by hand are kept. The helper of the month "
                                         "is whoever replied and contributed most last month."));
  fill();
}

} // namespace weilu::ui
