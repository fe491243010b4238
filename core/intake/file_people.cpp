// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_people.h"

#include "core/intake/member_merge.h"

#include <algorithm>
#include <numeric>

namespace weilu {

FilePeople::FilePeople(const ImportRun& run, const WhoReader& reader)
    : m_run(run)
    , m_reader(reader)
    , m_known(run.stores.db)
    , m_labels(reader, NameUse::Chat)
    , m_firstNew(run.firstNew())
    , m_matcher(run.stores.members, m_known, IdentityIndex::load(run.stores.db, run.control), reader,
                NameUse::Chat, m_firstNew, run.options)
    , m_origins(run.stores.db)
    , m_learnsNames(reader.givesKeys() && !columnsOf(run.file, "kind").empty())
{
}

MemberId FilePeople::find(WhoRow& row)
{
  const bool nameOnly = row.keys.empty();
  m_labels.complete(row);
  const Meeting meeting = m_matcher.meet(row, !(nameOnly && m_run.file.knownOnly));
  m_run.tally.noteMeeting(row, meeting);
  if (m_run.tally.sampled() && isUndecided(meeting))
    m_run.tally.ask(m_matcher.undecided(row, meeting));
  m_last = meeting;
  if (meeting.verdict == Meeting::Verdict::Rejected)
    return {};
  learn(meeting, row);
  m_keptFor = m_origins.of(row, meeting.person, m_reader.kinds(), meeting.newKeys);
  return meeting.person;
}

MemberId FilePeople::findNamed(WhoRow& row)
{
  for (auto& [name, person] : std::exchange(m_named, {})) {
    const auto [known, isFirst] = m_byName.emplace(std::move(name), person);
    if (!isFirst && known->second != person)
      known->second = MemberId{};
  }
  const auto called = m_byName.find(row.name.empty() ? row.nickname : row.name);
  if (called == m_byName.end())
    return find(row);
  if (called->second.valid())
    return called->second;
  m_run.tally.note(row.number, ImportProblem::Kind::IdentityConflict, nullptr, true);
  m_run.tally.reject(row, ImportProblem::Kind::IdentityConflict);
  return {};
}

void FilePeople::learnName(const Meeting& meeting, const WhoRow& row)
{
  const bool byKey =
      !row.keys.empty() && m_reader.kinds()[row.keys.front().kind].strength != IdentityStrength::Label;
  if (meeting.again || !byKey)
    return;
  for (const std::string* name : {&row.name, &row.nickname}) {
    if (!name->empty())
      m_named.emplace_back(*name, meeting.person);
  }
}

/// The last word on somebody nobody knew.
void FilePeople::learnProfile(WhoRow& known, const WhoRow& row) const
{
  known.isBot = known.isBot || row.isBot;
  if (row.role)
    known.role = row.role;
  if (!row.tags.empty() && known.tags != row.tags)
    known.tags = row.tags;
}

void FilePeople::showMeeting(const WhoRow& row) const
{
  const MemberId who = m_last.person < m_firstNew ? m_last.person : MemberId{};
  const RowKey* const key = m_last.key < row.keys.size() ? &row.keys[m_last.key] : nullptr;
  m_run.tally.showMeeting(row.number, who, key ? m_reader.kinds()[key->kind].code : std::string(), key);
}

void FilePeople::learn(const Meeting& meeting, const WhoRow& row)
{
  if (m_learnsNames)
    learnName(meeting, row);
  WhoRow who;
  if (meeting.verdict == Meeting::Verdict::New) {
    for (const std::uint32_t key : meeting.newKeys)
      who.keys.push_back(row.keys[key]);
    who.name = row.name;
    who.nickname = row.nickname;
    learnProfile(who, row);
    m_new.push_back(std::move(who));
    return;
  }
  if (meeting.person >= m_firstNew) {
    WhoRow& known = m_new[static_cast<std::size_t>(meeting.person.value - m_firstNew.value)];
    learnProfile(known, row);
    if (known.name.empty())
      known.name = row.name;
    for (const std::uint32_t key : meeting.newKeys)
      known.keys.push_back(row.keys[key]);
    return;
  }
  const bool rename = !meeting.again && isCalledByKey(meeting.person, row);
  if (meeting.newKeys.empty() && !rename)
    return;
  who.keys = row.keys;
  who.name = row.name;
  m_changes.push_back({meeting.person, std::move(who), meeting.newKeys, rename});
}

bool FilePeople::isCalledByKey(MemberId person, const WhoRow& row) const
{
  if (row.name.empty())
    return false;
  const std::optional<Member> member = m_known.member(person);
  return member && member->displayName != row.name && std::ranges::any_of(row.keys, [&](const RowKey& key) {
           return member->displayName == key.value || member->displayName == key.shown;
         });
}

void FilePeople::finish(const FileRoster* roster)
{
  m_run.tally.counts.peopleCreated = m_new.size();
  if (!m_run.writes())
    return;
  static const std::vector<GivenField> kNone;
  PersonWriter writer(m_run, {m_reader.kinds(), kNone, kNone}, Date{});
  TagNames tags(m_run.stores.members.tags());
  std::uint64_t done = 0;
  for (const WhoRow& who : m_new) {
    MemberRow row;
    static_cast<WhoRow&>(row) = who;
    PersonChange change;
    const MemberId person{m_firstNew.value + static_cast<std::int64_t>(done)};
    change.after = personOf(row, m_reader.kinds());
    if (roster)
      roster->complete(person, change.after);
    for (const std::string& tag : row.tags)
      change.tags.push_back(tags.spelled(tag));
    change.keys.resize(row.keys.size());
    std::iota(change.keys.begin(), change.keys.end(), 0u);
    writer.add(person, row, change);
    if (++done % 1024 == 0)
      m_run.control.checkpoint(Phase::Writing, done, m_new.size());
  }
  m_run.writer->settle();
  for (const Change& change : m_changes) {
    writer.addKeys(change.person, change.row.keys, change.newKeys);
    const std::optional<Member> before = change.rename ? m_known.member(change.person) : std::nullopt;
    if (!before)
      continue;
    Member after = *before;
    after.displayName = change.row.name;
    m_run.writer->update(*before, after);
  }
  if (roster)
    roster->write();
  m_run.writer->finish();
}

} // namespace weilu
