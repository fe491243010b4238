// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_table_model.h"

#include "core/base/text.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/campaign_words.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

namespace {

const QString nothing = QStringLiteral("—");

/// Whether people can have answered by now.
bool isAsking(CampaignState state) { return state != CampaignState::Idea && state != CampaignState::Planned; }

std::optional<qint64> signedUp(const CampaignLine& line)
{
  return isAsking(line.campaign.state) ? std::optional<qint64>(line.counts.taken()) : std::nullopt;
}

std::optional<qint64> came(const CampaignLine& line)
{
  const qint64 people = line.counts.at(ParticipantStatus::CheckedIn);
  const CampaignState state = line.campaign.state;
  const bool begun = state == CampaignState::Running || state == CampaignState::Done || people > 0;
  return begun ? std::optional(people) : std::nullopt;
}

std::optional<qint64> audience(const CampaignLine& line)
{
  return line.audience > 0 ? std::optional<qint64>(line.audience) : std::nullopt;
}

QVariant key(const std::string& name)
{
  if (name.empty())
    return {};
  const std::string bytes = sortKey(name);
  return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QVariant key(const std::optional<qint64>& number) { return number ? QVariant(*number) : QVariant(); }

QVariant key(const std::optional<Moment>& moment)
{
  return moment ? QVariant(static_cast<qint64>(moment->seconds)) : QVariant();
}

bool less(const QVariant& a, const QVariant& b)
{
  if (a.typeId() == QMetaType::QByteArray)
    return a.toByteArray() < b.toByteArray();
  return a.toDouble() < b.toDouble();
}

Cell number(const std::optional<qint64>& value)
{
  Cell cell{value ? words::count(*value) : nothing};
  cell.number = true;
  cell.dim = !value;
  return cell;
}

Cell money(const std::optional<std::int64_t>& minor, const CampaignPlan& plan)
{
  Cell cell{minor ? words::money(*minor, text(plan.currency)) : nothing};
  cell.number = true;
  cell.dim = !minor;
  return cell;
}

Cell goalCell(const CampaignLine& line)
{
  const QString goal = campaign_words::goal(line);
  Cell cell{goal.isEmpty() ? nothing : goal};
  cell.number = true;
  cell.dim = goal.isEmpty();
  return cell;
}

Cell stateCell(const Campaign& campaign)
{
  Cell cell;
  cell.badges = {words::campaignState(campaign.state)};
  if (campaign.archived)
    cell.badges << campaign_words::place(BoardPlace::Archived);
  cell.tone = campaign_words::tone(campaign.state);
  return cell;
}

} // namespace

bool CampaignFilter::shows(const Campaign& campaign) const
{
  if ((type && campaign.type != *type) || (state && campaign.state != *state) ||
      (campaign.archived && !archived))
    return false;
  const CampaignPlan& plan = campaign.plan;
  std::vector<std::string> texts{campaign.title, plan.theme, plan.place, plan.owner};
  texts.insert(texts.end(), plan.helpers.begin(), plan.helpers.end());
  return text.isEmpty() || std::ranges::any_of(texts, [this](const std::string& one) {
           return ui::text(one).contains(text, Qt::CaseInsensitive);
         });
}

void CampaignTableModel::setCampaigns(CampaignsRead read)
{
  m_read = std::move(read);
  refresh();
}

void CampaignTableModel::narrow(CampaignFilter filter)
{
  m_filter = std::move(filter);
  refresh();
}

void CampaignTableModel::sort(int column, Qt::SortOrder order)
{
  if (column < 0 || column >= Columns)
    return;
  emit layoutAboutToBeChanged({}, VerticalSortHint);
  m_column = static_cast<Column>(column);
  m_order = order;
  const std::vector<std::size_t> before = m_rows;
  arrange();
  const QModelIndexList kept = persistentIndexList();
  QModelIndexList there;
  for (const QModelIndex& index : kept) {
    const auto row = std::ranges::find(m_rows, before[static_cast<std::size_t>(index.row())]);
    there << this->index(static_cast<int>(row - m_rows.begin()), index.column());
  }
  changePersistentIndexList(kept, there);
  emit layoutChanged({}, VerticalSortHint);
}

void CampaignTableModel::refresh()
{
  beginResetModel();
  m_rows.clear();
  for (std::size_t i = 0; i < m_read.lines.size(); ++i) {
    if (m_filter.shows(m_read.lines[i].campaign))
      m_rows.push_back(i);
  }
  arrange();
  endResetModel();
}

void CampaignTableModel::arrange()
{
  std::vector<QVariant> keys;
  for (const CampaignLine& line : m_read.lines)
    keys.push_back(sortValue(line, m_column));
  std::ranges::sort(m_rows); // what is equal stays in the order of dates, whatever it was sorted by before
  std::ranges::stable_sort(m_rows, [&](std::size_t a, std::size_t b) {
    if (!keys[a].isValid() || !keys[b].isValid())
      return keys[a].isValid() && !keys[b].isValid();
    return m_order == Qt::AscendingOrder ? less(keys[a], keys[b]) : less(keys[b], keys[a]);
  });
}

int CampaignTableModel::rowOf(CampaignId campaign) const
{
  for (int row = 0; row < rowCount(); ++row) {
    if (line(row).campaign.id == campaign)
      return row;
  }
  return -1;
}

int CampaignTableModel::archived() const
{
  return static_cast<int>(
      std::ranges::count_if(m_read.lines, [](const CampaignLine& line) { return line.campaign.archived; }));
}

int CampaignTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CampaignTableModel::sortValue(const CampaignLine& line, Column column) const
{
  const Campaign& campaign = line.campaign;
  switch (column) {
  case Title:
    return key(campaign.title);
  case Kind:
    return key(utf8(words::campaignType(campaign.type)));
  case State:
    return static_cast<qint64>(campaign.state);
  case Starts:
    return key(campaign.starts);
  case Ends:
    return key(campaign.ends);
  case Owner:
    return key(campaign.plan.owner);
  case For:
    return key(audience(line));
  case SignedUp:
    return key(signedUp(line));
  case Came:
    return key(came(line));
  case Goal:
    if (const auto people = campaign_words::reached(line))
      return static_cast<double>(*people) / static_cast<double>(campaign.plan.goal.target);
    return {};
  case Budget:
    return key(campaign.plan.budget);
  case Cost:
    return key(campaign.plan.cost);
  case Columns:
    break;
  }
  return {};
}

QString CampaignTableModel::shown(const std::optional<Moment>& moment) const
{
  const Zone& zone = m_read.calendar.zone;
  return moment ? words::dateTime(*moment, zone.moment(m_read.asOf), zone) : nothing;
}

Cell CampaignTableModel::cellAt(const QModelIndex& index) const
{
  const CampaignLine& at = line(index.row());
  const Campaign& campaign = at.campaign;
  switch (static_cast<Column>(index.column())) {
  case Title: {
    Cell cell{text(campaign.title)};
    cell.link = campaign_words::icon(campaign.type);
    return cell;
  }
  case Kind:
    return {words::campaignType(campaign.type)};
  case State:
    return stateCell(campaign);
  case Starts:
    return {shown(campaign.starts)};
  case Ends:
    return {shown(campaign.ends)};
  case Owner:
    return {campaign.plan.owner.empty() ? nothing : text(campaign.plan.owner)};
  case For:
    return number(audience(at));
  case SignedUp:
    return number(signedUp(at));
  case Came:
    return number(came(at));
  case Goal:
    return goalCell(at);
  case Budget:
    return money(campaign.plan.budget, campaign.plan);
  case Cost:
  case Columns:
    break;
  }
  return money(campaign.plan.cost, campaign.plan);
}

QVariant CampaignTableModel::data(const QModelIndex& index, int role) const
{
  if (role == SortRole && index.isValid())
    return sortValue(line(index.row()), static_cast<Column>(index.column()));
  return CellModel::data(index, role);
}

} // namespace weilu::ui
