// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_segments.h"

#include "ui/base/session.h"
#include "ui/members/filter_bar.h"
#include "ui/members/filter_rule.h"
#include "ui/rules/segment_dialog.h"
#include "ui/rules/segments_dialog.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace weilu::ui {

MemberSegments::MemberSegments(Session& session, FilterBar& filters, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_filters(filters)
    , m_page(page)
    , m_keep(new Button(QStringLiteral("filter"), {}, Button::Kind::Link))
    , m_list(new Button(QStringLiteral("filter"), {}, Button::Kind::Default))
{
  m_keep->setObjectName(QStringLiteral("keepSegment"));
  m_list->setObjectName(QStringLiteral("segments"));
  m_keep->setSmall(true);
  m_list->setSmall(true);
  connect(m_keep, &Button::clicked, this, &MemberSegments::keep);
  connect(m_list, &Button::clicked, this, &MemberSegments::manage);
  connect(&filters, &FilterBar::filterChanged, this, &MemberSegments::showKeep);
  connect(&filters, &FilterBar::segmentsWanted, this, &MemberSegments::manage);
  connect(&session, &Session::changed, this, &MemberSegments::refresh);
  connect(&session, &Session::opened, this, &MemberSegments::refresh);
  refresh();
  showKeep();
}

void MemberSegments::setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot)
{
  m_snapshot = std::move(snapshot);
  showKeep();
}

void MemberSegments::retranslate()
{
  m_keep->setText(tr("Save as segment"));
  m_list->setText(tr("Segments"));
  m_list->setToolTip(tr("Rules kept under a name: use, edit and share them"));
  showKeep();
}

void MemberSegments::refresh()
{
  if (!m_session.isOpen())
    return;
  auto segments = m_session.workspace().segments().list();
  MemberFilter filter = m_filters.filter();
  if (filter.segment) {
    const auto now = std::find_if(segments.begin(), segments.end(),
                                  [&](const Segment& one) { return one.id == filter.segment->id; });
    const bool gone = now == segments.end();
    if (gone || !(*now == *filter.segment)) {
      filter.segment = gone ? std::nullopt : std::optional(*now);
      m_filters.setSegments(std::move(segments));
      m_filters.setFilter(filter);
      return;
    }
  }
  m_filters.setSegments(std::move(segments));
}

void MemberSegments::showKeep()
{
  const MemberFilter& filter = m_filters.filter();
  const bool narrows = !filter.active().empty() || filter.presence != Presence::OnRoster;
  const bool can = m_snapshot && ruleOf(filter, *m_snapshot);
  m_keep->setVisible(narrows);
  m_keep->setEnabled(can);
  m_keep->setToolTip(
      can ? tr("Keeps the filter as a rule: whom it finds is looked up anew each time")
          : tr("A search, a list from another page and people who left cannot be kept as a rule"));
}

void MemberSegments::keep()
{
  if (!m_snapshot || !m_session.isOpen())
    return;
  const auto rule = ruleOf(m_filters.filter(), *m_snapshot);
  if (!rule)
    return;
  Segment segment;
  segment.rule = *rule;
  auto* dialog = new SegmentDialog(m_session, segment, m_page);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SegmentDialog::saved, this, &MemberSegments::use);
  dialog->open();
}

void MemberSegments::manage()
{
  if (!m_session.isOpen())
    return;
  auto* dialog = new SegmentsDialog(m_session, m_page);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SegmentsDialog::chosen, this, &MemberSegments::use);
  dialog->open();
}

void MemberSegments::use(const Segment& segment)
{
  MemberFilter filter;
  filter.segment = segment;
  m_filters.setFilter(filter);
}

} // namespace weilu::ui
