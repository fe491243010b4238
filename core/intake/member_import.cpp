// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pulse.h"
#include "core/intake/import_run.h"
#include "core/intake/key_origins.h"
#include "core/intake/member_matching.h"
#include "core/intake/member_merge.h"
#include "core/intake/person_writer.h"
#include "core/intake/roster_diff.h"
#include "core/intake/row_stream.h"
#include "core/intake/visit_batch.h"

namespace weilu {

namespace {

/// Second reading of a member file: what each person becomes, once all rows about them have been read.
class MemberImport {
public:
  explicit MemberImport(const ImportRun& run)
      : m_run(run)
      , m_asOf(run.stores.community.calendar.zone.dateOf(run.asOf))
      , m_reader(run.file, run.stores.community.calendar.zone, run.now, run.options)
      , m_known(run.stores.db)
      , m_tags(run.stores.members.tags())
      , m_comparer(m_known, run.stores.purchases, fields(), m_asOf, platformFamily(run.file.platform),
                   run.options, m_tags)
      , m_visits(run)
      , m_texts(m_known, fields(), run.stores.community.calendar.zone)
      , m_origins(run.stores.db)
  {
    if (run.writes())
      m_writer.emplace(run, fields(), m_asOf);
  }

  ImportEffect run()
  {
    m_matching = matchMembers(m_run, m_reader.who());
    if (m_run.options.roster)
      m_roster.emplace(m_run, m_matching.listed(), m_matching.unclear());
    if (m_roster && m_run.writes()) {
      if (const auto checked = m_roster->check(); !checked)
        return {false, checked.error()};
    }
    readRows();
    if (m_roster)
      m_roster->finish(m_known);
    if (m_writer)
      m_writer->finish();
    finishWriter();
    m_visits.finish();
    return effect();
  }

private:
  void finishWriter()
  {
    if (!m_run.writes())
      return;
    const Pulse pulse(m_run.control, {m_run.phase(), m_run.file.rows, m_run.file.rows});
    m_run.writer->finish();
  }

  [[nodiscard]] ImportEffect effect()
  {
    const ImportCounts& counts = m_run.tally.counts;
    ImportEffect effect{counts.created + counts.updated > 0};
    if (m_roster) {
      effect.roster = std::move(*m_roster).result();
      effect.changed = effect.changed || effect.roster->left.count > 0;
    }
    return effect;
  }

  /// Rows of a person who has more than one in the file.
  struct Open {
    MemberRow row;
    std::vector<std::uint32_t> newKeys;
    std::optional<RowKey> key; ///< by which the first row met the person
    std::uint32_t left = 0;
  };

  [[nodiscard]] PersonComparer::Fields fields() const
  {
    return {m_reader.who().kinds(), m_reader.customs(), m_reader.counters()};
  }

  void readRows()
  {
    RowStream<MemberRow> rows(
        m_run.file, [this](const SourceRow& source, MemberRow& row) { m_reader.read(source, row); });
    NameLabels labels(m_reader.who(), NameUse::Roster);
    std::uint64_t ordinal = 0;
    std::vector<MemberMatching::Place> places;
    for (std::vector<MemberRow> batch; rows.next(batch);) {
      places.clear();
      for (std::size_t i = 0; i < batch.size(); ++i)
        places.push_back(m_matching.place(ordinal++));
      readAhead(places);
      for (std::size_t i = 0; i < batch.size(); ++i) {
        MemberRow& row = batch[i];
        const auto& place = places[i];
        if (!m_run.tally.begin(row))
          continue;
        labels.complete(row);
        m_run.tally.noteProblems(row);
        if (!place.person.valid())
          continue;
        take(place, row);
      }
      m_run.control.checkpoint(m_run.phase(), ordinal, m_run.file.rows);
    }
  }

  /// Those of \p places who are known and whom nothing of this file has changed yet.
  void readAhead(const std::vector<MemberMatching::Place>& places)
  {
    std::vector<MemberId> known;
    for (const auto& place : places) {
      if (place.person.valid() && place.rows == 1 && !m_matching.isNew(place.person))
        known.push_back(place.person);
    }
    if (known.empty() || m_run.options.mode == ImportMode::Create)
      return;
    if (m_run.writes())
      m_run.writer->rest();
    m_known.fetch(std::move(known));
  }

  /// By which key the row \p number met its person.
  void showMeeting(std::uint64_t number, MemberId person, const std::optional<RowKey>& key)
  {
    const MemberId who = m_matching.isNew(person) ? MemberId{} : person;
    m_run.tally.showMeeting(number, who, key ? m_reader.who().kinds()[key->kind].code : std::string(),
                            key ? &*key : nullptr);
  }

  [[nodiscard]] std::optional<RowKey> metBy(const MemberMatching::Place& place, const MemberRow& row) const
  {
    return m_run.tally.sampled() && place.key < row.keys.size() ? std::optional(row.keys[place.key])
                                                                : std::nullopt;
  }

  void take(const MemberMatching::Place& place, MemberRow& row)
  {
    const std::optional<RowKey> key = metBy(place, row);
    if (place.rows == 1) {
      settle(place.person, row, place.newKeys);
      showMeeting(row.number, place.person, key);
      return;
    }
    const auto [at, isFirst] = m_open.try_emplace(place.person.value);
    Open& open = at->second;
    if (isFirst) {
      open = {row, place.newKeys, key, place.rows};
    } else {
      absorb(open.row, row);
      for (const std::uint32_t newKey : place.newKeys)
        open.newKeys.push_back(keyIndex(open.row, row.keys[newKey]));
      m_run.tally.settle(row.number, RowOutcome::Unchanged, {}, row.name);
      showMeeting(row.number, place.person, key);
    }
    if (--open.left > 0)
      return;
    settle(place.person, open.row, open.newKeys);
    showMeeting(open.row.number, place.person, open.key);
    m_open.erase(at);
  }

  void settle(MemberId person, MemberRow& row, const std::vector<std::uint32_t>& newKeys)
  {
    m_comparer.leaveOut(row, !m_matching.isNew(person));
    if (m_matching.isNew(person)) {
      create(person, row, newKeys);
      return;
    }
    // Of two people who were merged the file met the one whose key it gives, too.
    const MemberId met = m_origins.of(row, person, m_reader.who().kinds(), newKeys);
    if (m_run.writes() && met != person)
      m_run.writer->met(met);
    if (m_run.options.mode == ImportMode::Create)
      leave(person, row);
    else
      compare(person, met, row, newKeys);
  }

  void create(MemberId person, const MemberRow& row, const std::vector<std::uint32_t>& newKeys)
  {
    const PersonChange change = m_comparer.asNew(row, newKeys);
    if (m_writer)
      m_writer->add(person, row, change);
    if (m_roster)
      m_roster->takeNew(person, row, change.after.displayName);
    if (row.lastSeen)
      m_visits.add(person, row.lastSeen->at, row.number, true);
    m_run.tally.settle(row.number, RowOutcome::Create);
  }

  void leave(MemberId person, const MemberRow& row)
  {
    if (m_run.writes())
      m_run.writer->met(person);
    PersonChange change;
    if (const auto known = m_roster ? m_known.member(person) : std::nullopt) {
      change.before = change.after = *known;
      m_roster->takeKnown(row, change);
    }
    m_run.tally.settle(row.number, change.any() ? RowOutcome::Update : RowOutcome::Unchanged, change.fields,
                       row.name);
  }

  void compare(MemberId person, MemberId met, const MemberRow& row, const std::vector<std::uint32_t>& newKeys)
  {
    if (m_run.writes())
      m_run.writer->rest();
    PersonChange change = m_comparer.asKnown(row, person, newKeys);
    if (m_roster)
      m_roster->takeKnown(row, change);
    if (m_writer)
      m_writer->update(row, change);
    if (row.lastSeen)
      m_visits.add(met, row.lastSeen->at, row.number, change.any());
    if (m_run.tally.sampled())
      m_run.tally.samples.add(row.number, change, row, m_texts);
    m_run.tally.settle(row.number, change.any() ? RowOutcome::Update : RowOutcome::Unchanged, change.fields,
                       change.before.displayName);
  }

  const ImportRun& m_run;
  Date m_asOf;
  MemberRowReader m_reader;
  MemberReader m_known;
  TagNames m_tags;
  PersonComparer m_comparer;
  VisitBatch m_visits;
  ChangeTexts m_texts;
  KeyOrigins m_origins;
  std::optional<PersonWriter> m_writer;
  std::optional<RosterDiff> m_roster;
  MemberMatching m_matching;
  std::unordered_map<std::int64_t, Open> m_open;
};

} // namespace

ImportEffect runMembers(const ImportRun& run) { return MemberImport(run).run(); }

} // namespace weilu
