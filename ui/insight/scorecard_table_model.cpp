// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scorecard_table_model.h"

#include <QFont>
#include <QLocale>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/charts/chart_values.h"

namespace weilu::ui {

namespace {

bool isShare(const IndicatorRow& row) { return unitOf(row.indicator) == IndicatorUnit::Share; }

/// A target as it is typed: "35" for 35 %.
QString typedText(const IndicatorRow& row)
{
  if (!row.target)
    return {};
  return isShare(row) ? QLocale::c().toString(*row.target * 100, 'g', 6) + u'%'
                      : QLocale::c().toString(*row.target, 'g', 12);
}

/// What was typed; none when it does not read. A share above 1 without a sign is meant in per cent.
std::optional<double> parsed(const IndicatorRow& row, QString text)
{
  text = text.trimmed();
  const bool sign = text.endsWith(u'%') || text.endsWith(u'％');
  if (sign)
    text.chop(1);
  bool reads = false;
  const double value = QLocale::c().toDouble(text.trimmed(), &reads);
  if (!reads)
    return {};
  return isShare(row) && (sign || std::abs(value) > 1) ? value / 100 : value;
}

QString trendText(const IndicatorRow& row)
{
  if (!row.trend)
    return QStringLiteral("—");
  if (row.trend->p >= stageAlpha)
    return ScorecardTableModel::tr("steady");
  return row.trend->slope > 0 ? ScorecardTableModel::tr("rising") : ScorecardTableModel::tr("falling");
}

} // namespace

void ScorecardTableModel::setScorecard(const Scorecard& card)
{
  beginResetModel();
  m_card = card;
  endResetModel();
}

int ScorecardTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_card.rows.size());
}

int ScorecardTableModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString ScorecardTableModel::textOf(const IndicatorRow& row, int column) const
{
  switch (column) {
  case Name:
    return words::indicator(row.indicator);
  case Actual:
    if (!row.recorded)
      return tr("no data yet");
    return row.actual ? words::indicatorValue(row.indicator, *row.actual) : QStringLiteral("—");
  case Target: {
    const QString sign = lessIsBetter(row.indicator) ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
    return row.target ? sign + words::indicatorValue(row.indicator, *row.target) : QStringLiteral("—");
  }
  case Met:
    return !row.met ? QStringLiteral("—") : *row.met ? tr("met") : tr("not yet");
  case TrendLine:
    return trendText(row);
  }
  return {};
}

QVariant ScorecardTableModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  const IndicatorRow& row = rowAt(index.row());
  switch (role) {
  case Qt::DisplayRole:
    return textOf(row, index.column());
  case Qt::EditRole:
    return index.column() == Target ? QVariant(typedText(row)) : QVariant();
  case Qt::TextAlignmentRole:
    return index.column() == Actual || index.column() == Target ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  case Qt::FontRole:
    return index.column() == Actual ? QVariant(Theme::of().font(Type::BodyBold)) : QVariant();
  case Qt::ForegroundRole:
    if (index.column() == Met && row.met)
      return Theme::of().color(*row.met ? Token::Good : Token::Text3);
    return index.column() == Actual && !row.recorded ? QVariant(Theme::of().color(Token::Text3)) : QVariant();
  case Qt::ToolTipRole:
    if (index.column() == Target)
      return tr("Type a new target; empty goes back to the shipped one");
    return row.recorded ? tr("%n people", nullptr, static_cast<int>(row.people)) : QString();
  case SeriesRole: {
    QList<double> series;
    for (const auto& value : row.series)
      series.append(value.value_or(noValue));
    return QVariant::fromValue(series);
  }
  }
  return {};
}

QVariant ScorecardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return section == Actual || section == Target ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Name:
    return tr("Indicator");
  case Actual:
    return tr("Now");
  case Target:
    return tr("Target");
  case Met:
    return tr("Reached");
  case TrendLine:
    return tr("%1 weeks").arg(scorecardWeeks);
  }
  return {};
}

Qt::ItemFlags ScorecardTableModel::flags(const QModelIndex& index) const
{
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == Target)
    flags |= Qt::ItemIsEditable;
  return flags;
}

bool ScorecardTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || !index.isValid() || index.column() != Target)
    return false;
  const IndicatorRow row = rowAt(index.row());
  const QString typed = value.toString();
  if (typed == typedText(row))
    return false;
  const auto target = parsed(row, typed);
  if (!target && !typed.trimmed().isEmpty())
    return false;
  emit targetTyped(row.indicator, target);
  return true;
}

} // namespace weilu::ui
