// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_table_model.h"

#include "ui/base/text.h"
#include "ui/base/words.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace weilu::ui {

namespace {

constexpr std::size_t windowsKept = 40;

std::uint32_t bit(MemberId id) { return static_cast<std::uint32_t>(id.value); }

} // namespace

MemberTableModel::MemberTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void MemberTableModel::setOrder(std::shared_ptr<const MemberSnapshot> snapshot, std::vector<MemberId> order)
{
  beginResetModel();
  m_snapshot = std::move(snapshot);
  m_order = std::move(order);
  m_windows.clear();
  if (!m_checked.isEmpty())
    m_checked &= listed();
  endResetModel();
  emit checkedChanged();
}

void MemberTableModel::forgetRows()
{
  m_windows.clear();
  if (!m_order.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void MemberTableModel::retranslate()
{
  forgetRows();
  emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

MemberId MemberTableModel::idAt(int row) const
{
  return row >= 0 && row < rowCount() ? m_order[static_cast<std::size_t>(row)] : MemberId{};
}

int MemberTableModel::rowOf(MemberId person) const
{
  const auto found = std::find(m_order.begin(), m_order.end(), person);
  return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

const MemberRow* MemberTableModel::rowAt(int row) const
{
  if (row < 0 || row >= rowCount() || !m_session.isOpen())
    return nullptr;
  if (!m_windows.count(row / window))
    readWindow(row);
  const auto& slot = m_windows.at(row / window)[static_cast<std::size_t>(row % window)];
  return slot ? &*slot : nullptr;
}

void MemberTableModel::readWindow(int row) const
{
  if (m_windows.size() >= windowsKept)
    m_windows.clear();
  const std::size_t first = static_cast<std::size_t>(row / window) * window;
  const std::size_t count = std::min<std::size_t>(window, m_order.size() - first);
  const std::span<const MemberId> ids(m_order.data() + first, count);
  std::unordered_map<MemberId, MemberRow> rows;
  MemberStore& members = m_session.workspace().members();
  for (const Member& member : members.findAll(ids))
    rows.emplace(member.id, make(member));
  for (const auto& [tag, person] : members.tagsOf(ids)) {
    const auto named = std::find_if(m_snapshot->tags.begin(), m_snapshot->tags.end(),
                                    [tag = tag](const Tag& candidate) { return candidate.id == tag; });
    if (named != m_snapshot->tags.end() && rows.count(person))
      rows.at(person).tags << ui::text(named->name);
  }
  std::vector<std::optional<MemberRow>> result(window);
  for (std::size_t i = 0; i < count; ++i) {
    const auto found = rows.find(ids[i]);
    if (found != rows.end())
      result[i] = found->second;
  }
  m_windows.emplace(row / window, std::move(result));
}

MemberRow MemberTableModel::make(const Member& member) const
{
  MemberRow row;
  row.member = member;
  row.layer = m_snapshot->layerOf(member.id);
  const auto id = static_cast<std::size_t>(member.id.value);
  if (id < m_snapshot->lastActive.size() &&
      m_snapshot->lastActive[id] != std::numeric_limits<std::int32_t>::min())
    row.lastActive = Date{m_snapshot->lastActive[id]};
  row.activeDays = id < m_snapshot->activeDays.size() ? m_snapshot->activeDays[id] : 0;
  const auto birth = m_snapshot->history->birth(member.id);
  const auto events = m_snapshot->eventsOf(member.id);
  for (int back = 29; back >= 0; --back) {
    if (!birth || m_snapshot->asOf.plus(-back) < *birth)
      row.days.emplace_back();
    else
      row.days.emplace_back(events.empty() ? 0 : events[static_cast<std::size_t>(29 - back)]);
  }
  return row;
}

bool MemberTableModel::isChecked(int row) const { return m_checked.contains(bit(idAt(row))); }

void MemberTableModel::setChecked(int row, bool on)
{
  if (on)
    m_checked.add(bit(idAt(row)));
  else
    m_checked.remove(bit(idAt(row)));
  emit dataChanged(index(row, 0), index(row, columns - 1));
  emit headerDataChanged(Qt::Horizontal, Check, Check);
  emit checkedChanged();
}

People MemberTableModel::listed() const
{
  People people;
  for (const MemberId id : m_order)
    people.add(bit(id));
  return people;
}

void MemberTableModel::checkAll(bool on)
{
  m_checked = on ? listed() : People();
  if (!m_order.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  emit headerDataChanged(Qt::Horizontal, Check, Check);
  emit checkedChanged();
}

bool MemberTableModel::allChecked() const
{
  return !m_order.empty() && checkedCount() == static_cast<qint64>(m_order.size());
}

qint64 MemberTableModel::checkedCount() const { return static_cast<qint64>(m_checked.cardinality()); }

People MemberTableModel::checkedPeople() const { return m_checked; }

int MemberTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int MemberTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString MemberTableModel::text(const MemberRow& row, int column) const
{
  const Member& member = row.member;
  const Zone zone = m_snapshot->history->calendar().zone;
  switch (column) {
  case Name:
    return member.displayName.empty() ? ui::text(member.nickname) : ui::text(member.displayName);
  case LayerColumn:
    return row.layer ? words::layer(*row.layer) : QString();
  case LastActive:
    return row.lastActive ? words::daysAgo(*row.lastActive, m_snapshot->asOf) : QStringLiteral("—");
  case ActiveDays:
    return words::count(row.activeDays);
  case Joined:
    return member.joinedAt ? words::date(zone.dateOf(*member.joinedAt)) : QStringLiteral("—");
  case Channel:
    return member.channel.empty() ? QStringLiteral("—") : ui::text(member.channel);
  case City:
    return member.city.empty() ? QStringLiteral("—") : ui::text(member.city);
  case StandingColumn:
    return words::standing(member.standing);
  case RoleColumn:
    return words::role(member.role);
  case Tags:
    return row.tags.join(QStringLiteral(", "));
  default:
    return {};
  }
}

QString MemberTableModel::activityWords(const MemberRow& row)
{
  const int events = std::accumulate(row.days.begin(), row.days.end(), 0,
                                     [](int sum, const auto& day) { return sum + day.value_or(0); });
  const QString days = tr("active on %n of the last 30 days", nullptr, row.activeDays);
  return events == 0 ? days : tr("%1, %Ln times in all", nullptr, events).arg(days);
}

QVariant MemberTableModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  if (index.column() == Check && role == Qt::CheckStateRole)
    return isChecked(index.row()) ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::TextAlignmentRole && index.column() == ActiveDays)
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  const bool tip = role == Qt::ToolTipRole && index.column() == Activity;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !tip)
    return {};
  const MemberRow* row = rowAt(index.row());
  if (!row)
    return {};
  if (index.column() == Activity && role != Qt::DisplayRole)
    return activityWords(*row);
  return text(*row, index.column());
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (section == Check && role == Qt::CheckStateRole)
    return allChecked() ? Qt::Checked : checkedCount() > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == ActiveDays ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

Qt::ItemFlags MemberTableModel::flags(const QModelIndex& index) const
{
  if (!index.isValid())
    return Qt::NoItemFlags;
  const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  return index.column() == Check ? base | Qt::ItemIsUserCheckable : base;
}

bool MemberTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::CheckStateRole || index.column() != Check)
    return false;
  setChecked(index.row(), value.toInt() == Qt::Checked);
  return true;
}

std::optional<MemberSort> MemberTableModel::sortOf(int column)
{
  switch (column) {
  case Name:
    return MemberSort::Name;
  case LayerColumn:
    return MemberSort::Layer;
  case LastActive:
    return MemberSort::LastActive;
  case ActiveDays:
    return MemberSort::ActiveDays;
  case Joined:
    return MemberSort::Joined;
  case Channel:
    return MemberSort::Channel;
  case City:
    return MemberSort::City;
  case StandingColumn:
    return MemberSort::Standing;
  default:
    return {};
  }
}

QString MemberTableModel::columnTitle(int column)
{
  switch (column) {
  case Name:
    return tr("Member");
  case LayerColumn:
    return tr("Layer");
  case LastActive:
    return tr("Last active");
  case Activity:
    return tr("30-day activity");
  case ActiveDays:
    return tr("Active days");
  case Joined:
    return tr("Joined");
  case Channel:
    return tr("Channel");
  case City:
    return tr("City");
  case StandingColumn:
    return tr("Standing");
  case RoleColumn:
    return tr("Role");
  case Tags:
    return tr("Tags");
  default:
    return {};
  }
}

} // namespace weilu::ui
