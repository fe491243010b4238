// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/channels_tab.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/insight/value_words.h"
#include "ui/metrics/metric_words.h"

#include <array>
#include <cmath>

namespace weilu::ui {

namespace {

/// A column of people: its code in core, its head, and the days it is about, if any.
struct Column {
  const char* code;
  const char* name;
  const Followed ChannelRow::*followed;
  Token color;
};
constexpr std::array columns{
    Column{"joined", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "Joined"), nullptr, Token::Text3},
    Column{"activated", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "Activated"), &ChannelRow::activated,
           Token::LifeReturning},
    Column{"week2", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "Second week"), &ChannelRow::week2,
           Token::LayerLoyal},
    Column{"day30", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "30 days"), &ChannelRow::day30,
           Token::LayerLoyal},
    Column{"day90", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "90 days"), &ChannelRow::day90,
           Token::LayerLoyal},
    Column{"members", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "Became member"), nullptr,
           Token::LayerActive},
    Column{"paid", QT_TRANSLATE_NOOP("weilu::ui::ChannelsTab", "Paid"), nullptr, Token::LayerActive}};

QString nOf(std::uint64_t part, std::uint64_t whole)
{
  return ChannelsTab::tr("%1 of %2")
      .arg(words::count(static_cast<qint64>(part)), words::count(static_cast<qint64>(whole)));
}

/// A share of people with a bar, or "—".
BarCell shareCell(std::uint64_t part, std::uint64_t whole)
{
  if (whole == 0)
    return {QStringLiteral("—"), noValue, 0, {}, false};
  const double share = static_cast<double>(part) / static_cast<double>(whole);
  return {valueText(ValueUnit::Share, share), share, share, nOf(part, whole), part > 0};
}

BarCell cellOf(const ChannelRow& row, const Column& column)
{
  if (column.followed)
    return shareCell((row.*column.followed).active.cardinality(), (row.*column.followed).over.cardinality());
  const auto people = row.people(column.code)->cardinality();
  if (std::string_view(column.code) != "joined")
    return shareCell(people, row.joined.cardinality());
  return {words::count(static_cast<qint64>(people)), static_cast<double>(people), 0, {}, people > 0};
}

/// Money, and whether the people it was paid by, or for, are there to be opened.
BarCell moneyCell(std::optional<double> minor, const std::string& currency, bool opens)
{
  if (!minor)
    return {QStringLiteral("—"), noValue, 0, {}, false};
  return {words::money(std::llround(*minor), text(currency)), *minor / 100, 0, {}, opens};
}

constexpr int revenueColumn = static_cast<int>(columns.size());

} // namespace

ChannelsTab::ChannelsTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_card(new ChartCard)
    , m_brought(new ChartCard)
    , m_table(new BarTableView)
    , m_referrals(new BarTableView)
{
  m_table->setObjectName(QStringLiteral("insightChannels"));
  m_referrals->setObjectName(QStringLiteral("insightReferrals"));
  m_card->addChart(m_table);
  m_brought->addChart(m_referrals);
  addCard(m_card, 0, 0, 2, 300);
  addCard(m_brought, 1, 0, 2, 300);
  connect(m_table, &ChartWidget::markActivated, this, &ChannelsTab::openCell);
  connect(m_referrals, &ChartWidget::markActivated, this, [this](int row, int column) {
    const Referral& referral = m_answer->referrals[static_cast<std::size_t>(row)];
    open(referralTitle(referral, column), referralPeople(referral, column));
  });
}

QString ChannelsTab::title() const { return tr("Channels"); }

ChannelsTab::Answer ChannelsTab::answer(InsightSource& source, const Control& control)
{
  const InsightQuestion& question = source.question();
  const History& history = *source.history();
  Workspace& workspace = source.workspace();
  Answer answer{channelRowsOn(workspace, history, question.range, question.range.to),
                workspace.purchases().mainCurrency(),
                false,
                {}};
  answer.before = source.knowsBefore() && !answer.rows.empty();
  if (!answer.rows.empty())
    answer.rows.push_back(channelTotal(answer.rows));
  if (answer.before)
    answer.rows.push_back(
        channelTotal(channelRowsOn(workspace, history, question.before(), question.before().to)));
  control.checkpoint(Phase::Reading, 0, 0);
  const auto written =
      source.kept<std::vector<ReferrerRow>>("referrers", [&] { return referrerRows(workspace.db()); });
  const auto before = answer.before ? std::optional(history.joinedIn(question.before())) : std::nullopt;
  answer.referrals = readReferrals(workspace, *written, history.joinedIn(question.range), before);
  return answer;
}

void ChannelsTab::start()
{
  read<Answer>(
      [](InsightSource& source, const Control& control) -> Result<Answer> { return answer(source, control); },
      [this](Answer answer) {
        m_answer = std::move(answer);
        fill();
      });
}

void ChannelsTab::clear() { m_answer.reset(); }

QString ChannelsTab::nameOf(std::size_t row) const
{
  const std::size_t total = m_answer->rows.size() - (m_answer->before ? 2 : 1);
  if (row >= total)
    return row == total ? tr("All channels") : tr("All, the period before");
  const std::string& channel = m_answer->rows[row].channel;
  return channel.empty() ? tr("Not known") : text(channel);
}

void ChannelsTab::fill()
{
  if (m_answer->rows.empty()) {
    for (ChartCard* card : {m_card, m_brought})
      card->showEmpty({QStringLiteral("members"),
                       tr("Nobody joined in this period"),
                       tr("Look at a longer period, or bring in a member file with dates of joining"),
                       {},
                       {},
                       {}});
    return;
  }
  fillChannels();
  fillReferrals();
}

void ChannelsTab::fillReferrals()
{
  if (m_answer->referrals.empty()) {
    m_brought->setFinding({}, {});
    m_brought->showEmpty({QStringLiteral("user-plus"),
                          tr("Nobody who joined in this period is known to have been brought by somebody"),
                          tr("A column of a member file that says who invited each person brings them"),
                          {},
                          {},
                          {}});
    return;
  }
  m_referrals->setRows(tr("Brought by"), referralColumns(), referralRows(m_answer->referrals));
  const QString finding = referralFinding(m_answer->referrals);
  m_referrals->setFinding(finding);
  m_brought->setFinding(finding);
}

void ChannelsTab::fillChannels()
{
  QList<BarColumn> heads;
  for (const Column& column : columns)
    heads.append({tr(column.name), std::string_view(column.code) != "joined", column.color});
  heads.append({tr("Revenue"), false, {}});
  heads.append({tr("Cost each"), false, {}});
  const std::size_t total = m_answer->rows.size() - (m_answer->before ? 2 : 1);
  QList<BarRow> rows;
  for (std::size_t i = 0; i < m_answer->rows.size(); ++i) {
    const ChannelRow& of = m_answer->rows[i];
    BarRow row{nameOf(i), {}, i >= total, i < total && !of.ranked};
    for (const Column& column : columns)
      row.cells.append(cellOf(of, column));
    row.cells.append(moneyCell(static_cast<double>(of.revenue), m_answer->currency, !of.paid.isEmpty()));
    row.cells.append(moneyCell(of.costEach(), m_answer->currency, true));
    rows.append(std::move(row));
  }
  m_table->setRows(tr("Channel"), std::move(heads), std::move(rows));
  m_table->setFinding(
      tr("%n people joined", nullptr, static_cast<int>(m_answer->rows[total].joined.cardinality())));
}

void ChannelsTab::openCell(int row, int column)
{
  // Money is opened as who paid it, and what each person cost as who joined.
  const Column& of = column == revenueColumn  ? columns.back()
                     : column > revenueColumn ? columns.front()
                                              : columns[static_cast<std::size_t>(column)];
  open(metric_words::joined({nameOf(static_cast<std::size_t>(row)), tr(of.name)}),
       *m_answer->rows[static_cast<std::size_t>(row)].people(of.code));
}

void ChannelsTab::retranslate()
{
  m_card->setTexts(tr("Channel quality"), value_words::channelDefinition());
  m_brought->setTexts(tr("Who brought whom"), referralDefinition());
  if (m_answer)
    fill();
}

} // namespace weilu::ui
