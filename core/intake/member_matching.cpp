// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/member_matching.h"

#include "core/intake/row_stream.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr unsigned kKeyBits = 16;
constexpr std::size_t kExpected = 8; ///< rows ahead
constexpr std::uint8_t kNoKey = 0xFF;

} // namespace

/// Fills a MemberMatching.
class MemberMatcher {
public:
  MemberMatcher(const ImportRun& run, const WhoReader& reader)
      : m_run(run)
      , m_reader(reader)
      , m_known(run.stores.db)
      , m_labels(reader, NameUse::Roster)
  {
    m_result.m_firstNew = run.firstNew();
    m_result.m_people.reserve(run.file.rows);
  }

  MemberMatching run()
  {
    IdentityIndex index = IdentityIndex::load(m_run.stores.db, m_run.control);
    index.reserve(static_cast<std::size_t>(m_run.file.rows) * (m_reader.kinds().size() - 1));
    Matcher matcher(m_run.stores.members, m_known, std::move(index), m_reader, NameUse::Roster,
                    m_result.m_firstNew, m_run.options);
    RowStream<WhoRow> rows(
        m_run.file, [this](const SourceRow& source, WhoRow& row) { m_reader.readKeysAndNames(source, row); });
    for (std::vector<WhoRow> batch; rows.next(batch);) {
      for (std::size_t i = 0; i < batch.size(); ++i) {
        if (i + kExpected < batch.size())
          matcher.expect(batch[i + kExpected]);
        m_key = kNoKey;
        m_result.m_people.push_back(match(matcher, batch[i]));
        if (m_run.tally.sampled())
          m_result.m_keys.push_back(m_key);
      }
      m_run.control.checkpoint(Phase::Planning, m_result.m_people.size(), m_run.file.rows);
    }
    renumber(matcher.created());
    return std::move(m_result);
  }

private:
  std::uint32_t match(Matcher& matcher, WhoRow& row)
  {
    if (row.mark != RowMark::Data && row.mark != RowMark::Continuation)
      return 0;
    m_labels.complete(row);
    if (m_run.options.leavesOut(row.number)) {
      noteUnclear(matcher, row);
      return 0;
    }
    const Meeting meeting = matcher.meet(row);
    m_run.tally.noteMeeting(row, meeting);
    if (m_run.tally.sampled() && isUndecided(meeting))
      m_run.tally.ask(matcher.undecided(row, meeting));
    m_key = static_cast<std::uint8_t>(std::min<std::size_t>(meeting.key, kNoKey));
    if (meeting.verdict == Meeting::Verdict::Rejected) {
      noteUnclear(matcher, row);
      return 0;
    }
    const auto person = static_cast<std::uint32_t>(meeting.person.value);
    if (meeting.again) {
      m_run.tally.note(row.number, ImportProblem::Kind::DuplicateInFile,
                       row.keys.empty() ? nullptr : &row.keys.front(), false);
      m_result.m_rowsOf.try_emplace(person, 1).first->second++;
    }
    const std::uint64_t ordinal = m_result.m_people.size();
    for (const std::uint32_t key : meeting.newKeys)
      m_result.m_newKeys.push_back(ordinal << kKeyBits | key);
    return person;
  }

  /// Of whom the row may be about the list says nothing: they did not leave for it.
  void noteUnclear(const Matcher& matcher, const WhoRow& row)
  {
    if (!m_run.options.roster)
      return;
    for (const Claim& claim : matcher.claims(row)) {
      if (claim.person < m_result.m_firstNew)
        m_result.m_unclear.add(static_cast<std::uint32_t>(claim.person.value));
    }
  }

  void renumber(std::uint32_t created)
  {
    const auto first = static_cast<std::uint32_t>(m_result.m_firstNew.value);
    const bool anyNew =
        std::ranges::any_of(m_result.m_rowsOf, [&](const auto& pair) { return pair.first >= first; });
    if (!anyNew)
      return;
    std::unordered_map<std::uint32_t, std::uint32_t> left = m_result.m_rowsOf;
    std::vector<std::uint32_t> numbers(created);
    std::uint32_t next = first;
    for (const std::uint32_t person : m_result.m_people) {
      if (person < first)
        continue;
      const auto several = left.find(person);
      if (several == left.end() || --several->second == 0)
        numbers[person - first] = next++;
    }
    for (std::uint32_t& person : m_result.m_people)
      person = person < first ? person : numbers[person - first];
    std::unordered_map<std::uint32_t, std::uint32_t> rowsOf;
    for (const auto& [person, rows] : m_result.m_rowsOf)
      rowsOf.emplace(person < first ? person : numbers[person - first], rows);
    m_result.m_rowsOf = std::move(rowsOf);
  }

  const ImportRun& m_run;
  const WhoReader& m_reader;
  MemberReader m_known;
  NameLabels m_labels;
  std::uint8_t m_key = kNoKey; ///< of the row at hand
  MemberMatching m_result;
};

MemberMatching::Place MemberMatching::place(std::uint64_t ordinal)
{
  if (ordinal >= m_people.size())
    throw Failure("the file changed while it was read");
  Place place;
  const std::uint32_t person = m_people[ordinal];
  place.person = {person};
  if (const auto several = m_rowsOf.find(person); several != m_rowsOf.end())
    place.rows = several->second;
  if (ordinal < m_keys.size() && m_keys[ordinal] != kNoKey)
    place.key = m_keys[ordinal];
  for (; m_nextNewKey < m_newKeys.size() && m_newKeys[m_nextNewKey] >> kKeyBits == ordinal; ++m_nextNewKey)
    place.newKeys.push_back(static_cast<std::uint32_t>(m_newKeys[m_nextNewKey] & ((1u << kKeyBits) - 1)));
  return place;
}

People MemberMatching::listed() const
{
  std::vector<std::uint32_t> known;
  std::ranges::copy_if(m_people, std::back_inserter(known),
                       [this](std::uint32_t person) { return person > 0 && !isNew({person}); });
  People people;
  people.addMany(known.size(), known.data());
  return people;
}

MemberMatching matchMembers(const ImportRun& run, const WhoReader& reader)
{
  return MemberMatcher(run, reader).run();
}

} // namespace weilu
