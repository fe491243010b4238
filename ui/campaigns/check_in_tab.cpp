// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/check_in_tab.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "ui/base/questions.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/check_in_dialog.h"
#include "ui/campaigns/person_field.h"
#include "ui/charts/heat_map_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t mostInGrid = 60;
constexpr int mostMakeUps = 10;

Result<StreaksRead> readStreaks(Workspace& workspace, CampaignId id, Date asOf)
{
  auto streaks = streaksOf(workspace, id, asOf);
  if (!streaks)
    return tl::unexpected(streaks.error());
  StreaksRead read{std::move(*streaks), {}};
  std::vector<MemberId> ids;
  for (const StreakLine& line : read.streaks.people)
    ids.push_back(line.member);
  for (const Member& member : workspace.members().findAll(ids))
    read.names.emplace(member.id, calledBy(member));
  return read;
}

const CheckInDay* on(const StreakLine& line, Date day)
{
  const auto found = std::ranges::find(line.days, day, &CheckInDay::day);
  return found == line.days.end() ? nullptr : &*found;
}

/// The days of the whole campaign; those to come are there, but empty.
std::vector<Date> datesOf(const CampaignRead& read, const CampaignStreaks& streaks)
{
  std::vector<Date> dates;
  if (!streaks.dates)
    return dates;
  constexpr std::int32_t atMost = 400;
  const auto whole = checkInDates(read.campaign(), read.calendar.zone, streaks.dates->from.plus(atMost));
  const Date last = read.campaign().ends && whole ? whole->to : streaks.dates->to;
  for (Date day = streaks.dates->from; day <= last; day = day.plus(1))
    dates.push_back(day);
  return dates;
}

} // namespace

CheckInTab::CheckInTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_grid(new Card)
    , m_list(new Card)
    , m_today(new PersonField(session))
    , m_many(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
    , m_makeUps(new FittingCombo)
    , m_map(new HeatMapView)
    , m_empty(new EmptyState(QStringLiteral("calendar")))
    , m_more(makeLabel(Type::Aux, Tone::Text3))
    , m_rows(new CellTableModel(this))
    , m_table(new DataTable)
{
  build();
  connect(m_today, &PersonField::found, this,
          [this](MemberId person) { write({person}, m_shown->asOf, false); });
  connect(m_many, &Button::clicked, this, &CheckInTab::checkInMany);
  connect(m_makeUps, &QComboBox::activated, this, &CheckInTab::setMakeUps);
  connect(m_map, &ChartWidget::markActivated, this, &CheckInTab::turn);
}

void CheckInTab::build()
{
  const std::pair<QWidget*, const char*> names[] = {
      {m_grid, "cardDays"},   {m_list, "cardStreaks"}, {m_today, "checkInToday"}, {m_many, "checkInMany"},
      {m_makeUps, "makeUps"}, {m_map, "days"},         {m_table, "streaks"},      {m_empty, "noCheckIns"}};
  for (const auto& [widget, name] : names)
    widget->setObjectName(QString::fromLatin1(name));
  constexpr QSize cell(30, 26);
  m_map->setCellLimit(cell);
  m_many->setSmall(true);
  m_today->setMinimumWidth(Theme::of().px(240));
  m_grid->addAction(m_makeUps);
  m_grid->addAction(m_today);
  m_grid->addAction(m_many);
  m_grid->body()->addWidget(m_map);
  m_grid->body()->addWidget(m_empty);
  m_grid->body()->addWidget(m_more);
  m_list->setFullBleed(true);
  CellDelegate* cells = list_parts::prepare(m_table, m_rows, {0, 90, 90, 90, 110});
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_table->setRowLimit(12);
  connect(cells, &CellDelegate::clicked, this,
          [this](const QModelIndex& index) { emit personWanted({m_rows->id(index.row())}); });
  m_list->body()->addWidget(m_table);
  auto* content = new QWidget;
  auto* cards = new QVBoxLayout(content);
  constexpr int side = 20, gap = 12;
  cards->setContentsMargins(side, 4, side, side);
  cards->setSpacing(gap);
  cards->addWidget(m_grid);
  cards->addWidget(m_list);
  cards->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
}

QString CheckInTab::title() const { return tr("Check-in"); }

void CheckInTab::showCampaign(const CampaignShown& shown)
{
  m_shown = shown;
  m_today->setCampaign(shown->campaign().id);
  session()
      .read<StreaksRead>(
          QStringLiteral("campaign-streaks"), tr("Reading check-ins"),
          [id = shown->campaign().id, asOf = shown->asOf](Workspace& workspace, const Control&) {
            return readStreaks(workspace, id, asOf);
          })
      ->onDone<StreaksRead>([this](StreaksRead read) {
        m_read = std::move(read);
        fill();
      });
}

QString CheckInTab::name(MemberId person) const
{
  const auto found = m_read.names.find(person);
  return found == m_read.names.end() ? QString() : text(found->second);
}

void CheckInTab::fill()
{
  const CampaignStreaks& streaks = m_read.streaks;
  const bool any = !streaks.people.empty();
  const bool today = streaks.dates && streaks.dates->to == m_shown->asOf;
  m_today->setEnabled(today);
  m_many->setEnabled(streaks.dates.has_value());
  m_makeUps->setCurrentIndex(std::min(streaks.campaign.plan.makeUps, mostMakeUps));
  m_map->setVisible(any);
  m_list->setVisible(any);
  m_empty->setVisible(!any);
  m_more->setVisible(streaks.people.size() > mostInGrid);
  m_more->setText(tr("The %1 with most days; the list below has everybody.").arg(mostInGrid));
  m_grid->setFinding(any ? tr("%Ln people", nullptr, static_cast<int>(streaks.people.size())) : QString());
  fillGrid();
  fillList();
}

void CheckInTab::fillGrid()
{
  const CampaignStreaks& streaks = m_read.streaks;
  const std::vector<Date> dates = datesOf(*m_shown, streaks);
  HeatMap map;
  map.rowsName = tr("Name");
  map.sizesName = tr("Days");
  map.meansName = tr("People");
  map.lowest = 0;
  for (const Date day : dates) {
    map.columns << HeatHead{QString::number(ymd(day).day), words::date(day)};
    qint64 there = 0;
    for (const StreakLine& line : streaks.people)
      there += on(line, day) ? 1 : 0;
    HeatCell mean;
    mean.quiet = true;
    mean.value = day <= m_shown->asOf ? static_cast<double>(there) : noValue;
    mean.text = words::count(there);
    map.means << mean;
  }
  const std::size_t shown = std::min(streaks.people.size(), mostInGrid);
  for (std::size_t i = 0; i < shown; ++i) {
    const StreakLine& line = streaks.people[i];
    map.rows << HeatHead{name(line.member), {}};
    map.sizes << line.streak.total;
    for (const Date day : dates) {
      const CheckInDay* const one = on(line, day);
      HeatCell cell;
      cell.value = one ? (one->madeUp ? 0.4 : 1.0) : day > m_shown->asOf ? noValue : 0.0;
      cell.finished = !one || !one->madeUp;
      cell.text = !one          ? QString()
                  : one->madeUp ? tr("m", "a day that was made up for")
                                : QStringLiteral("✓");
      cell.facts = {{words::shortDate(day), !one          ? tr("missed")
                                            : one->madeUp ? tr("made up for")
                                                          : tr("checked in")}};
      map.cells << cell;
    }
  }
  map.unfinishedName = tr("Made up for");
  m_map->setMap(std::move(map));
}

void CheckInTab::fillList()
{
  std::vector<CellTableModel::Row> rows;
  for (const StreakLine& line : m_read.streaks.people) {
    CellRow row(5);
    row[0].text = name(line.member);
    row[0].person = line.member.value;
    const int numbers[] = {line.streak.total, line.streak.current, line.streak.longest};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
      row[i + 1].text = words::count(numbers[i]);
      row[i + 1].number = true;
    }
    row[4].text = tr("%1 of %2").arg(line.streak.madeUp).arg(m_read.streaks.campaign.plan.makeUps);
    row[4].number = true;
    row[4].dim = true;
    rows.push_back({line.member.value, std::move(row)});
  }
  list_parts::setRows(m_table, m_rows, std::move(rows));
}

void CheckInTab::turn(int row, int column)
{
  const CampaignStreaks& streaks = m_read.streaks;
  const std::vector<Date> dates = datesOf(*m_shown, streaks);
  const auto place = static_cast<std::size_t>(row), at = static_cast<std::size_t>(column);
  const bool totals = place >= std::min(streaks.people.size(), mostInGrid);
  if (column < 0) {
    if (!totals)
      emit personWanted(streaks.people[place].member);
    return;
  }
  const Date day = dates.at(at);
  if (totals) {
    People there;
    for (const StreakLine& line : streaks.people) {
      if (on(line, day))
        there.add(static_cast<std::uint32_t>(line.member.value));
    }
    emit peopleWanted({text(streaks.campaign.title) + QStringLiteral(" · ") + words::date(day), there});
    return;
  }
  const StreakLine& line = streaks.people[place];
  if (on(line, day)) {
    takeBack(line.member, day);
    return;
  }
  if (day == m_shown->asOf) {
    write({line.member}, day, false);
    return;
  }
  const auto chosen =
      Ask::current().choose(this, tr("%1 on %2").arg(name(line.member), words::date(day)),
                            tr("Were they there, or do they make up for the day? %Ln make-ups are left.",
                               nullptr, line.makeUpsLeft),
                            {tr("Cancel"), tr("Check in"), tr("Make up")}, 1);
  if (chosen.value_or(0) > 0)
    write({line.member}, day, *chosen == 2);
}

void CheckInTab::write(std::vector<MemberId> people, Date day, bool makeUp)
{
  session().write<ChangeId>(Area::Members | Area::Activity | Area::Community,
                            makeUp ? tr("Making up for a day") : tr("Checking in"),
                            [id = m_shown->campaign().id, people = std::move(people), day,
                             makeUp](Workspace& workspace, const Control& control) {
                              return checkIn(workspace, id, people, day, makeUp, control);
                            });
}

void CheckInTab::takeBack(MemberId person, Date day)
{
  session().write<ChangeId>(Area::Members | Area::Activity | Area::Community, tr("Taking a check-in back"),
                            [id = m_shown->campaign().id, person, day](Workspace& workspace, const Control&) {
                              return takeBackCheckIn(workspace, id, person, day);
                            });
}

void CheckInTab::setMakeUps(int days)
{
  Campaign campaign = m_shown->campaign();
  if (campaign.plan.makeUps == days)
    return;
  campaign.plan.makeUps = days;
  session().write<ChangeId>(
      Area::Community, tr("Saving a campaign"),
      [campaign](Workspace& workspace, const Control&) { return saveCampaign(workspace, campaign); });
}

void CheckInTab::checkInMany()
{
  auto* dialog = new CheckInDialog(session(), m_shown->campaign().id, m_read.streaks.dates->to, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

bool CheckInTab::exportData()
{
  exportTable(session(), this, *m_rows, tr("Check-ins of %1").arg(text(m_shown->campaign().title)));
  return true;
}

void CheckInTab::focusSearch() { m_today->setFocus(); }

void CheckInTab::retranslate()
{
  m_grid->setTitle(tr("Days"));
  m_grid->setDefinition(
      tr("Each day on which somebody checked in is one event. A day that was made up for joins "
         "the days around it in a row and counts in all, but nobody was active on it, so it is "
         "no event. Days are those of the community's zone."));
  m_list->setTitle(tr("Who keeps at it"));
  m_today->setPlaceholderText(tr("Check in today: name, number or phone"));
  m_today->setAccessibleName(tr("Check in today"));
  m_many->setText(tr("Check in…"));
  m_makeUps->setAccessibleName(tr("Days somebody may make up for"));
  const int makeUps = m_makeUps->currentIndex();
  m_makeUps->clear();
  for (int days = 0; days <= mostMakeUps; ++days)
    m_makeUps->addItem(days == 0 ? tr("No make-ups") : tr("%Ln make-ups each", nullptr, days));
  m_makeUps->setCurrentIndex(std::max(0, makeUps));
  m_empty->setTexts(
      tr("Nobody has checked in yet"),
      tr("Once the campaign has begun, type a name above to check somebody in today, or take several "
         "for any day of it."));
  m_rows->setHeads({tr("Name"), tr("Days"), tr("In a row"), tr("At best"), tr("Made up")}, {1, 2, 3, 4});
  m_table->setAccessibleName(tr("Who keeps at it"));
  m_map->setTitle(tr("Days"));
}

} // namespace weilu::ui
