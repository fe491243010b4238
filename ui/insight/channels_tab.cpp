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

BarCell moneyCell(std::optional<double> minor, const std::string& currency)
{
  if (!minor)
    return {QStringLiteral("—"), noValue, 0, {}, false};
  return {words::money(std::llround(*minor), text(currency)), *minor / 100, 0, {}, false};
}

} // namespace

ChannelsTab::ChannelsTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_card(new ChartCard)
    , m_table(new BarTableView)
{
  m_table->setObjectName(QStringLiteral("insightChannels"));
  m_card->addChart(m_table);
  addCard(m_card, 0, 0, 2, 420);
  connect(m_table, &ChartWidget::markActivated, this, &ChannelsTab::openCell);
}

QString ChannelsTab::title() const { return tr("Channels"); }

void ChannelsTab::start()
{
  read<Answer>(
      [](InsightSource& source, const Control&) -> Result<Answer> {
        const InsightQuestion& question = source.question();
        const History& history = *source.history();
        Workspace& workspace = source.workspace();
        Answer answer{channelRowsOn(workspace, history, question.range, question.range.to),
                      workspace.purchases().mainCurrency(), false};
        if (answer.rows.empty())
          return answer;
        answer.rows.push_back(channelTotal(answer.rows));
        const auto span = history.span();
        answer.before = span && span->from <= question.before().from;
        if (answer.before)
          answer.rows.push_back(
              channelTotal(channelRowsOn(workspace, history, question.before(), question.before().to)));
        return answer;
      },
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
    m_card->showEmpty({QStringLiteral("members"),
                       tr("Nobody joined in this period"),
                       tr("Look at a longer period, or bring in a member file with dates of joining"),
                       {},
                       {},
                       {}});
    return;
  }
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
    row.cells.append(moneyCell(static_cast<double>(of.revenue), m_answer->currency));
    row.cells.append(moneyCell(of.costEach(), m_answer->currency));
    rows.append(std::move(row));
  }
  m_table->setRows(tr("Channel"), std::move(heads), std::move(rows));
  m_table->setFinding(
      tr("%n people joined", nullptr, static_cast<int>(m_answer->rows[total].joined.cardinality())));
}

void ChannelsTab::openCell(int row, int column)
{
  if (column < 0 || static_cast<std::size_t>(column) >= columns.size())
    return;
  const Column& of = columns[static_cast<std::size_t>(column)];
  open(metric_words::joined({nameOf(static_cast<std::size_t>(row)), tr(of.name)}),
       *m_answer->rows[static_cast<std::size_t>(row)].people(of.code));
}

void ChannelsTab::retranslate()
{
  m_card->setTexts(tr("Channel quality"), value_words::channelDefinition());
  if (m_answer)
    fill();
}

} // namespace weilu::ui
