// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_results.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_draws.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int mostRows = 12, mostOut = 6;
constexpr int drawnBy = 3; ///< the column that makes room where there is little
constexpr int roomy = 560;

Button* named(const char* name, const char* icon, Button::Kind kind = Button::Kind::Default)
{
  auto* button = new Button(QString::fromLatin1(icon), {}, kind);
  button->setObjectName(QString::fromLatin1(name));
  button->setSmall(true);
  return button;
}

BadgeTone toneOf(WinState state)
{
  return state == WinState::Given   ? BadgeTone::Good
         : state == WinState::Drawn ? BadgeTone::Accent
                                    : BadgeTone::Neutral;
}

DataTable* makeTable(const char* name, CellTableModel* model, const std::vector<int>& widths, int most)
{
  auto* table = new DataTable;
  table->setObjectName(QString::fromLatin1(name));
  list_parts::prepare(table, model, widths);
  table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  table->setRowLimit(most);
  return table;
}

} // namespace

DrawResults::DrawResults(QWidget* parent)
    : QWidget(parent)
    , m_winners(new Card)
    , m_out(new Card)
    , m_text(new Card)
    , m_rows(new CellTableModel(this))
    , m_outRows(new CellTableModel(this))
    , m_table(makeTable("drawWins", m_rows, {0, 120, 56, 146, 110}, mostRows))
    , m_outTable(makeTable("drawLeftOut", m_outRows, {0, 70, 200}, mostOut))
    , m_none(makeParagraph(Type::Body, Tone::Text3))
    , m_announcement(makeParagraph(Type::Aux, Tone::Text2))
    , m_give(named("givePrizes", "gift", Button::Kind::Primary))
    , m_giveUp(named("giveUpWin", "close"))
    , m_redraw(named("redraw", "renew"))
    , m_copy(named("copyAnnouncement", "copy"))
    , m_save(named("saveProof", "export"))
    , m_verify(named("verifyProof", "success"))
{
  buildWinners();
  buildAside();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  for (Card* card : {m_winners, m_text, m_out})
    column->addWidget(card);
  column->addStretch(1);
  retranslate();
}

void DrawResults::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  m_table->setColumnHidden(drawnBy, width() < Theme::of().px(roomy));
}

void DrawResults::buildWinners()
{
  for (Button* button : {m_giveUp, m_redraw, m_give})
    m_winners->addAction(button);
  m_winners->setFullBleed(true);
  m_winners->body()->addWidget(m_table);
  m_none->setContentsMargins(14, 0, 14, 14);
  m_winners->body()->addWidget(m_none);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrawResults::enable);
  connect(m_table, &DataTable::doubleClicked, this, [this](const QModelIndex& index) {
    if (const auto wins = marked(); !wins.empty() && index.isValid())
      emit personWanted(wins.front().member);
  });
  connect(m_give, &Button::clicked, this, [this] {
    QList<qint64> numbers;
    for (const DrawWin& win : marked()) {
      if (win.state == WinState::Drawn)
        numbers << win.number;
    }
    emit giveWanted(numbers.size() > 1 ? numbers : QList<qint64>()); // one is marked from the start
  });
  connect(m_giveUp, &Button::clicked, this, [this] {
    if (const auto wins = marked(); wins.size() == 1)
      emit giveUpWanted(wins.front().number);
  });
  connect(m_redraw, &Button::clicked, this, &DrawResults::redrawWanted);
}

void DrawResults::buildAside()
{
  m_announcement->setObjectName(QStringLiteral("announcement"));
  m_announcement->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->body()->addWidget(m_announcement);
  m_text->body()->addSpacing(8);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (Button* button : {m_copy, m_save, m_verify})
    row->addWidget(button);
  row->addStretch(1);
  m_text->body()->addLayout(row);
  m_out->setFullBleed(true);
  m_out->body()->addWidget(m_outTable);
  m_outTable->setSelectionMode(QAbstractItemView::NoSelection);
  connect(m_copy, &Button::clicked, this, &DrawResults::copyWanted);
  connect(m_save, &Button::clicked, this, &DrawResults::saveWanted);
  connect(m_verify, &Button::clicked, this, &DrawResults::verifyWanted);
}

void DrawResults::retranslate()
{
  m_text->setTitle(tr("Announcement and proof"));
  m_out->setTitle(tr("Left out"));
  m_outRows->setHeads({tr("Person"), tr("No."), tr("Why")}, {1});
  m_give->setText(tr("Give prizes"));
  m_giveUp->setText(tr("Given up…"));
  m_giveUp->setToolTip(tr("Note that the winner declined or was not found"));
  m_redraw->setText(tr("Draw again…"));
  m_redraw->setToolTip(tr("Freeze a list for the prizes that were given up"));
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the announcement"));
  m_save->setText(tr("Save proof…"));
  m_verify->setText(tr("Check a proof…"));
}

void DrawResults::showDraw(const DrawShown& shown, const draw_words::Names& names,
                           const std::map<BenefitId, QString>& benefits)
{
  m_shown = shown;
  m_names = names;
  m_benefits = benefits;
  const CampaignDraw* draw = shown.draw();
  if (draw && draw->drawnAt)
    fillWinners();
  else
    fillPrizes();
  fillOut();
  m_announcement->setText(draw ? draw_words::announcement(*draw, names)
                               : tr("What is to be published stands here once the list is frozen. Anybody "
                                    "can check a proof file, also of another community."));
  for (Button* button : {m_copy, m_save})
    button->setVisible(draw);
  enable();
}

QString DrawResults::gives(std::int64_t points, BenefitId benefit) const
{
  QStringList parts;
  if (const auto known = m_benefits.find(benefit); known != m_benefits.end())
    parts << known->second;
  if (points > 0)
    parts << tr("%1 points").arg(words::count(points));
  return parts.join(QStringLiteral(" · "));
}

void DrawResults::fillPrizes()
{
  m_winners->setTitle(tr("Prizes"));
  m_rows->setHeads({tr("Prize"), tr("Gives"), tr("How many"), {}, {}}, {2});
  const auto& prizes = m_shown.draw() ? m_shown.draw()->prizes : m_shown.open;
  std::vector<CellTableModel::Row> rows;
  for (const DrawPrize& prize : prizes)
    rows.push_back({static_cast<qint64>(rows.size()),
                    {Cell{.text = text(prize.name)}, Cell{.text = gives(prize.points, prize.benefit)},
                     Cell{.text = words::count(prize.count), .number = true}, Cell{}, Cell{}}});
  m_winners->setFinding(draw_words::prizes(prizes));
  m_table->setVisible(!rows.empty());
  m_none->setVisible(rows.empty());
  m_none->setText(tr("The plan names no prizes yet: add rewards for winning."));
  list_parts::setRows(m_table, m_rows, std::move(rows));
}

void DrawResults::fillWinners()
{
  const CampaignDraw& draw = *m_shown.draw();
  m_winners->setTitle(tr("Winners"));
  m_winners->setFinding({});
  m_rows->setHeads({tr("Winner"), tr("Prize"), tr("No."), tr("Drawn by"), tr("State")}, {2});
  std::vector<CellTableModel::Row> rows;
  for (const DrawWin& win : draw.wins) {
    const auto name = m_names.find(win.member);
    const LotteryWin& drawn = draw.lottery.wins[static_cast<std::size_t>(win.number)];
    rows.push_back(
        {win.number,
         {Cell{.text = name == m_names.end() ? QString::number(win.member.value) : name->second,
               .person = win.member.value},
          Cell{.text = text(win.prize)}, Cell{.text = QString::number(win.member.value), .number = true},
          Cell{.text = draw_words::found(drawn), .dim = true},
          Cell{.text = {}, .badges = {words::winState(win.state)}, .tone = toneOf(win.state)}}});
  }
  m_table->show();
  m_none->hide();
  list_parts::setRows(m_table, m_rows, std::move(rows));
}

void DrawResults::fillOut()
{
  std::vector<CellTableModel::Row> rows;
  if (const CampaignDraw* draw = m_shown.draw()) {
    for (const LotteryExclusion& one : draw->lottery.excluded) {
      const MemberId member = memberOnList(one.id);
      const auto name = m_names.find(member);
      rows.push_back(
          {member.value,
           {Cell{.text = name == m_names.end() ? text(one.id) : name->second, .person = member.value},
            Cell{.text = text(one.id), .number = true}, Cell{.text = words::drawExclusion(one.why)}}});
    }
  }
  m_out->setVisible(!rows.empty());
  list_parts::setRows(m_outTable, m_outRows, std::move(rows));
}

std::vector<DrawWin> DrawResults::marked() const
{
  std::vector<DrawWin> wins;
  const CampaignDraw* draw = m_shown.draw();
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
    if (draw && static_cast<std::size_t>(index.row()) < draw->wins.size())
      wins.push_back(draw->wins[static_cast<std::size_t>(index.row())]);
  }
  return wins;
}

void DrawResults::enable()
{
  const CampaignDraw* draw = m_shown.draw();
  const bool drawn = draw && draw->drawnAt;
  const auto wins = marked();
  const auto all = drawn ? draw->wins : std::vector<DrawWin>();
  const auto is = [](WinState state) { return [state](const DrawWin& win) { return win.state == state; }; };
  for (Button* button : {m_give, m_giveUp})
    button->setVisible(drawn);
  m_redraw->setVisible(drawn && !m_shown.open.empty() && m_shown.draws.back().drawnAt);
  m_give->setEnabled(std::ranges::any_of(all, is(WinState::Drawn)));
  m_giveUp->setEnabled(wins.size() == 1 &&
                       (wins[0].state == WinState::Drawn || wins[0].state == WinState::Given));
}

} // namespace weilu::ui
