// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/participant_table_model.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/participant_words.h"

#include <algorithm>
#include <numeric>

namespace weilu::ui {

void ParticipantTableModel::setPeople(CampaignShown shown)
{
  m_shown = std::move(shown);
  refresh();
}

void ParticipantTableModel::narrow(std::optional<ParticipantStatus> status, const QString& text)
{
  m_status = status;
  m_text = text;
  refresh();
}

void ParticipantTableModel::sortBy(Column column, Qt::SortOrder order)
{
  m_column = column;
  m_order = order;
  refresh();
}

bool ParticipantTableModel::less(const ParticipantLine& a, const ParticipantLine& b) const
{
  switch (m_column) {
  case Name:
    return text(a.name).localeAwareCompare(text(b.name)) < 0;
  case Status:
    if (a.one.status == b.one.status) // the first in the queue last, as who says more stands last
      return a.waiting > b.waiting;
    return a.one.status < b.one.status;
  case LayerColumn:
    return a.layer > b.layer;
  case Channel:
    return a.one.channel < b.one.channel;
  case Since:
    return a.one.at < b.one.at;
  case Note:
  case Columns:
    break;
  }
  return a.one.note < b.one.note;
}

void ParticipantTableModel::refresh()
{
  beginResetModel();
  m_rows.clear();
  for (std::uint32_t i = 0; m_shown && i < m_shown->lines.size(); ++i) {
    const ParticipantLine& one = m_shown->lines[i];
    if ((!m_status || one.one.status == *m_status) &&
        (m_text.isEmpty() || text(one.name).contains(m_text, Qt::CaseInsensitive)))
      m_rows.push_back(i);
  }
  std::ranges::stable_sort(m_rows, [this](std::uint32_t a, std::uint32_t b) {
    const auto& lines = m_shown->lines;
    return m_order == Qt::AscendingOrder ? less(lines[a], lines[b]) : less(lines[b], lines[a]);
  });
  endResetModel();
}

int ParticipantTableModel::rowOf(MemberId person) const
{
  for (int row = 0; row < rowCount(); ++row) {
    if (line(row).one.member == person)
      return row;
  }
  return -1;
}

int ParticipantTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Cell ParticipantTableModel::cellAt(const QModelIndex& index) const
{
  const ParticipantLine& at = line(index.row());
  Cell cell;
  switch (static_cast<Column>(index.column())) {
  case Name:
    cell.text = text(at.name);
    cell.person = at.one.member.value;
    break;
  case Status:
    cell.badges = {participant_words::status(at)};
    cell.tone = participant_words::tone(at.one.status);
    break;
  case LayerColumn:
    if (at.layer < m_shown->scheme.layers.size()) {
      const Layer& layer = m_shown->scheme.layers[at.layer];
      cell.text = words::layer(layer);
      cell.badge = layerBadge(cell.text, text(layer.icon), text(layer.color));
    }
    break;
  case Channel:
    cell.text = at.one.channel.empty() ? QString() : campaign_words::channel(at.one.channel);
    cell.dim = true;
    break;
  case Since:
    if (at.one.at.seconds > 0)
      cell.text =
          words::dateTime(at.one.at, m_shown->calendar.zone.moment(m_shown->asOf), m_shown->calendar.zone);
    cell.dim = true;
    break;
  case Note:
  case Columns:
    cell.text = text(at.one.note);
    break;
  }
  return cell;
}

} // namespace weilu::ui
