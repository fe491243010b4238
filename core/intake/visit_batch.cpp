// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/visit_batch.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr KindId kNewKind{255};

} // namespace

KindId kindFor(const ImportRun& run, const std::string& code)
{
  if (run.writes()) {
    run.writer->rest();
    return run.stores.activity.kindNamed(code);
  }
  return run.stores.activity.findKind(code).value_or(kNewKind);
}

VisitBatch::VisitBatch(const ImportRun& run)
    : m_run(run)
{
}

void VisitBatch::add(MemberId person, Moment at, std::uint64_t row, bool booked)
{
  if (!m_kind.valid())
    m_kind = kindFor(m_run, "visit");
  m_visits.add({person, at, m_kind, SpaceId{}, 1});
  if (!booked)
    m_quiet.emplace(person.value, row);
}

void VisitBatch::finish()
{
  if (!m_quiet.empty()) {
    ImportTally& tally = m_run.tally;
    m_run.stores.activity.compare(
        m_visits,
        [&](const Event& visit, EventOutcome outcome) {
          const auto quiet = m_quiet.find(visit.member.value);
          if (outcome == EventOutcome::Unchanged || quiet == m_quiet.end())
            return;
          --tally.counts.unchanged;
          ++tally.counts.updated;
          ++tally.fieldChanges["last_seen"];
          tally.resettle(quiet->second, RowOutcome::Update);
        },
        m_run.control);
  }
  if (m_run.writes() && m_visits.size() > 0)
    m_run.stores.activity.add(std::move(m_visits), m_run.source, m_run.control);
}

} // namespace weilu
