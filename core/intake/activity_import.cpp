// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/event_row_readers.h"
#include "core/intake/file_people.h"
#include "core/intake/file_roster.h"
#include "core/intake/file_spaces.h"
#include "core/intake/import_run.h"
#include "core/intake/row_stream.h"
#include "core/intake/visit_batch.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

/// A column with more kinds than this holds no kinds; the file has room for 255.
constexpr std::size_t kMostKinds = 200;
constexpr std::size_t kExpected = 8; ///< rows ahead

/// One reading of an activity file: people, who came and went, then events.
class ActivityImport {
public:
  explicit ActivityImport(const ImportRun& run)
      : m_run(run)
      , m_reader(run.file, run.stores.community.calendar.zone, run.now)
      , m_people(run, m_reader.who())
      , m_spaces(run)
      , m_known(run.stores.db)
      , m_roster(run, m_known, m_spaces, run.firstNew())
      , m_givesCounts(!columnsOf(run.file, "count").empty())
  {
  }

  ImportEffect run()
  {
    readRows();
    for (ActivityRow& row : std::exchange(m_waiting, {}))
      addFact(row, rosterFact(row.kind), m_people.findNamed(row));
    const bool news = settleEvents();
    m_roster.settle();
    m_people.finish(&m_roster);
    if (m_run.writes() && m_events.size() > 0)
      m_run.stores.activity.add(std::move(m_events), m_run.source, m_run.control);
    return {news || m_people.changed() || m_roster.changed()};
  }

private:
  /// A row of the preview, until it is known what becomes of its event.
  struct Shown {
    std::uint64_t row;
    Event event;
  };

  struct Kind {
    KindId id; ///< none for a fact
    RosterFact fact = RosterFact::None;
  };

  void readRows()
  {
    RowStream<ActivityRow> rows(
        m_run.file, [this](const SourceRow& source, ActivityRow& row) { m_reader.read(source, row); });
    std::uint64_t done = 0;
    for (std::vector<ActivityRow> batch; rows.next(batch);) {
      for (std::size_t i = 0; i < batch.size(); ++i) {
        if (i + kExpected < batch.size())
          m_people.expect(batch[i + kExpected]);
        ActivityRow& row = batch[i];
        if (row.mark == RowMark::Skipped && namesSomebody(row))
          takeNamed(row);
        else if (m_run.tally.begin(row))
          take(row);
      }
      done += batch.size();
      m_run.control.checkpoint(m_run.phase(), done, m_run.file.rows);
    }
  }

  /// Whether a row that is no event, like "joined the group", says by id or phone whom it is about. What a
  /// group says of itself carries the group's id.
  [[nodiscard]] bool namesSomebody(const ActivityRow& row) const
  {
    if (row.keys.empty())
      return false;
    const RowKey& key = row.keys.front();
    return m_reader.who().kinds()[key.kind].strength < IdentityStrength::Email &&
           !key.value.ends_with("@chatroom");
  }

  /// Somebody the file names without an event: comes in, too.
  void takeNamed(ActivityRow& row)
  {
    if (m_run.tally.isLeftOut(row))
      return;
    ++m_run.tally.counts.rows;
    m_run.tally.note(row.number, ImportProblem::Kind::NotAPerson, nullptr, false);
    if (m_people.find(row).valid())
      m_run.tally.settle(row.number, RowOutcome::Unchanged, {}, row.name);
  }

  void take(ActivityRow& row)
  {
    m_run.tally.noteProblems(row);
    const Kind& kind = kindOf(row);
    if (!row.at && kind.fact != RosterFact::Member) {
      m_run.tally.note(row.number, ImportProblem::Kind::NoMoment, nullptr, true);
      m_run.tally.reject(row, ImportProblem::Kind::NoMoment);
      return;
    }
    if (kind.fact != RosterFact::None) {
      takeFact(row, kind.fact);
      return;
    }
    if (!m_people.find(row).valid())
      return;
    const Event event{m_people.keptFor(), *row.at, kind.id, m_spaces.find(row.space, row.spaceName),
                      row.count};
    m_events.add(event);
    if (!m_run.tally.show(row.number, RowOutcome::Create, {}, row.name))
      return;
    m_people.showMeeting(row);
    m_shown.push_back({row.number, event});
  }

  /// A name alone may be somebody's whose id comes later in the file.
  void takeFact(ActivityRow& row, RosterFact fact)
  {
    if (row.keys.empty() && m_reader.who().givesKeys() && !(row.name.empty() && row.nickname.empty()))
      m_waiting.push_back(std::move(row));
    else
      addFact(row, fact, m_people.find(row));
  }

  void addFact(const ActivityRow& row, RosterFact fact, MemberId person)
  {
    if (person.valid())
      m_roster.add(row, fact, person, m_spaces.find(row.space, row.spaceName));
  }

  [[nodiscard]] const Kind& kindOf(const ActivityRow& row)
  {
    if (const auto known = m_kinds.find(row.kind); known != m_kinds.end())
      return known->second;
    if (m_kinds.size() >= kMostKinds) {
      m_run.tally.note(row.number, ImportProblem::Kind::UnknownChoice, nullptr, false);
      return m_kinds.emplace("message", Kind{kindFor(m_run, "message"), RosterFact::None}).first->second;
    }
    const RosterFact fact = rosterFact(row.kind);
    const KindId id = fact != RosterFact::None
                          ? KindId{}
                          : kindFor(m_run, row.kind.empty() ? std::string("message") : row.kind);
    return m_kinds.emplace(row.kind, Kind{id, fact}).first->second;
  }

  /// Books the rows by what becomes of their events. Identical rows share one event: without a count
  /// column the event counts them; with one, the further rows count as unchanged.
  bool settleEvents()
  {
    ImportCounts& counts = m_run.tally.counts;
    std::uint64_t booked = 0;
    const auto book = [&](const Event& event, EventOutcome outcome) {
      const std::uint64_t rows = m_givesCounts ? 1 : event.count;
      booked += rows;
      (outcome == EventOutcome::Added    ? counts.created
       : outcome == EventOutcome::Raised ? counts.updated
                                         : counts.unchanged) += rows;
      Event told = event;
      told.member = m_people.survivorOf(event.member);
      m_roster.saw(told);
      resettle(event, outcome);
    };
    m_run.stores.activity.compare(m_events, book, m_run.control);
    counts.unchanged += m_events.size() - std::min<std::uint64_t>(booked, m_events.size());
    return counts.created + counts.updated > 0;
  }

  void resettle(const Event& event, EventOutcome outcome)
  {
    if (outcome == EventOutcome::Added)
      return;
    const RowOutcome is = outcome == EventOutcome::Raised ? RowOutcome::Update : RowOutcome::Unchanged;
    for (const Shown& shown : m_shown) {
      Event same = shown.event;
      same.count = event.count;
      if (same == event)
        m_run.tally.resettle(shown.row, is);
    }
  }

  const ImportRun& m_run;
  ActivityRowReader m_reader;
  FilePeople m_people;
  FileSpaces m_spaces;
  MemberReader m_known;
  FileRoster m_roster;
  bool m_givesCounts;
  std::map<std::string, Kind> m_kinds;
  std::vector<ActivityRow> m_waiting; ///< facts about a name
  EventBatch m_events;
  std::vector<Shown> m_shown;
};

} // namespace

ImportEffect runActivity(const ImportRun& run) { return ActivityImport(run).run(); }

} // namespace weilu
