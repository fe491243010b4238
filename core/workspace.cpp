// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/campaigns/ballot_store.h"
#include "core/campaigns/campaign_store.h"
#include "core/campaigns/check_in_store.h"
#include "core/campaigns/draw_store.h"
#include "core/campaigns/merged_ids.h"
#include "core/campaigns/participant_store.h"
#include "core/campaigns/referral_store.h"
#include "core/content/content_store.h"
#include "core/insight/roster_store.h"
#include "core/levels/badge_store.h"
#include "core/levels/benefit_store.h"
#include "core/store/file_header.h"
#include "core/workspace_attendance.h"
#include "core/workspace_content_credit.h"
#include "core/workspace_parts.h"

#include <sqlite3.h>

namespace weilu {

namespace {

/// For which zone the activity index was made. Like the index it is no part of any change: undoing a new
/// zone has to make the index again.
constexpr auto indexZone = "activity-index-zone";
/// What the data was like when the roster was kept last.
constexpr auto rosterKept = "roster-kept";

void writeNewCommunity(Database& db, const Community& community)
{
  const auto transaction = db.beginWriting();
  CommunityStore communities(db);
  communities.save(community);
  communities.setSetting(indexZone, community.zone);
  ActivityStore(db, community.calendar.zone).seedKinds();
  (void)ChangeLog(db).note({"community-created", {{"name", community.name}}});
  transaction->commit();
  addShippedSchemes(db, {});
}

/// The community with its calendar in the zone it names.
Result<Community> inItsZone(Community community)
{
  auto zone = Zone::named(community.zone);
  if (!zone)
    return tl::unexpected(zone.error());
  community.calendar.zone = std::move(*zone);
  return community;
}

/// Everybody campaigns name, merged people under their own ids.
People namedInCampaigns(Database& db)
{
  return CampaignStore(db).named() | ParticipantStore(db).named() | BallotStore(db).named() |
         ReferralStore(db).named() | DrawStore(db).named() | CheckInStore(db).named();
}

/// Whether a file was declined because it has to be migrated before it can be read.
bool isOlder(const Refusal& refusal)
{
  return refusal.code == RefusalCode::FileNotWritable && refusal.detail("reason") == olderVersion;
}

} // namespace

Workspace::Parts::Parts(Database opened)
    : db(std::move(opened))
    , communities(db)
    , sources(db)
    , members(db)
    , purchases(db)
    , layers(db)
    , points(db)
    , segments(db)
    , changes(db)
{
  readCommunity();
  // People last: who stays is decided when their events and purchases are gone.
  changes.addSourced(*activity);
  changes.addSourced(purchases);
  changes.addSourced(members);
  members.setStillNeeded(
      [this](const People& candidates, SourceId withdrawn) { return stillNeeded(candidates, withdrawn); });
  changes.setBroken([this] { return broken(); });
}

Workspace::Parts::Stamp Workspace::Parts::stamp()
{
  return {db.dataVersion(), sqlite3_total_changes64(db.handle())};
}

void Workspace::Parts::readCommunity()
{
  communityAt = stamp();
  const std::string zone = community.zone;
  community = communities.load();
  if (!activity || community.zone != zone)
    activity.emplace(db, community.calendar.zone);
}

void Workspace::Parts::refresh()
{
  if (stamp() != communityAt)
    readCommunity();
}

void Workspace::Parts::refreshIndex(const Control& control)
{
  refresh();
  const bool otherZone = communities.setting(indexZone) != community.zone;
  const bool alone = sqlite3_get_autocommit(db.handle()) != 0;
  const Stamp now = stamp();
  const bool attendance = alone && now != attendanceAt && (missesAttendance(db) || missesCredits(db));
  if (alone && !attendance)
    attendanceAt = now;
  if (db.access() == Access::ReadOnly || (!otherZone && !attendance && !activity->missesMerges()))
    return;
  const auto transaction = db.beginWriting();
  if (otherZone) {
    activity->rebuildIndex(control);
    communities.setSetting(indexZone, community.zone);
  } else {
    activity->followMerges(control);
  }
  if (attendance) {
    followAttendance(db, *activity, control);
    followCredits(db, *activity, control);
  }
  transaction->commit();
}

People Workspace::Parts::peopleInEvents() const
{
  const Moment always{INT64_MIN / 2}, forever{INT64_MAX / 2};
  return activity->peopleWithKind(always, forever, {});
}

People Workspace::Parts::eventsOfNobody() const { return peopleInEvents() - members.everybody(); }

std::optional<ChangeConflict> Workspace::Parts::broken()
{
  if (const auto strays = eventsOfNobody().cardinality(); strays > 0)
    return ChangeConflict{"event_block", static_cast<std::int64_t>(strays)};
  if (const std::int64_t oversold = BenefitStore(db).oversold(); oversold > 0)
    return ChangeConflict{"benefit", oversold};
  if (const std::int64_t overbooked = weilu::overbooked(db); overbooked > 0)
    return ChangeConflict{"campaign", overbooked};
  const People inCampaigns = MergedIds(db).seen(namedInCampaigns(db));
  if (const auto strays = (inCampaigns - members.everybody()).cardinality(); strays > 0)
    return ChangeConflict{"campaign_participant", static_cast<std::int64_t>(strays)};
  const People authors = MergedIds(db).seen(ContentStore(db).named());
  if (const auto strays = (authors - members.everybody()).cardinality(); strays > 0)
    return ChangeConflict{"content_item", static_cast<std::int64_t>(strays)};
  if (!beforeTurn)
    return {};
  beforeTurn->overtaken = db.dataVersion() != beforeTurn->version;
  const std::int64_t more = looseEnds() - beforeTurn->looseEnds;
  if (more > 0 || beforeTurn->overtaken)
    return ChangeConflict{"campaign", std::max<std::int64_t>(more, 1)};
  return {};
}

People Workspace::Parts::stillNeeded(const People& candidates, SourceId withdrawn)
{
  if (candidates.isEmpty())
    return {};
  // The events of the source are withdrawn by now: whoever has one has it of another source.
  return candidates &
         (activity->named() | purchases.peopleWithout(withdrawn) | points.named() | BenefitStore(db).named() |
          BadgeStore(db).named() | namedInCampaigns(db) | ContentStore(db).named());
}

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path& file,
                                                     const Community& community)
{
  auto zoned = inItsZone(community);
  if (!zoned)
    return tl::unexpected(zoned.error());
  auto db = Database::create(file);
  if (!db)
    return tl::unexpected(db.error());
  if (zoned->createdAt == Moment{})
    zoned->createdAt = Moment::now();
  writeNewCommunity(*db, *zoned);
  return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Parts>(std::move(*db))));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& file, Access access)
{
  auto db = Database::open(file, access);
  if (!db && isOlder(db.error())) {
    const auto upToDate = open(file, Access::ReadWrite);
    // That its place cannot be written is said as what it means for whoever only wants to read.
    if (!upToDate && upToDate.error().code != RefusalCode::FileNotWritable)
      return tl::unexpected(upToDate.error());
    if (upToDate)
      db = Database::open(file, access);
  }
  if (!db)
    return tl::unexpected(db.error());
  if (access == Access::ReadWrite)
    addShippedSchemes(*db, "five");
  return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Parts>(std::move(*db))));
}

Database& Workspace::db() { return m_parts->db; }

const Community& Workspace::community() const
{
  m_parts->refresh();
  return m_parts->community;
}

CommunityStore& Workspace::communities() { return m_parts->communities; }

SourceStore& Workspace::sources() { return m_parts->sources; }

MemberStore& Workspace::members() { return m_parts->members; }

ActivityStore& Workspace::activity()
{
  m_parts->refresh();
  return *m_parts->activity;
}

PurchaseStore& Workspace::purchases() { return m_parts->purchases; }

LayerStore& Workspace::layers() { return m_parts->layers; }

ChangeLog& Workspace::changes() { return m_parts->changes; }

std::shared_ptr<const History> Workspace::Parts::loadBeside(const Control& control)
{
  const bool alone = sqlite3_get_autocommit(db.handle()) != 0;
  int moved = 0; // then another file may have its name
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (db.file().empty() || !alone || moved != 0)
    return nullptr;
  auto beside = Database::open(db.file(), Access::ReadOnly);
  if (!beside)
    return nullptr;
  const ActivityStore days(*beside, community.calendar.zone);
  const MemberStore people(*beside);
  const RosterStore kept(db);
  return History::loadBeside({days, people}, members, keepsRoster() ? &kept : nullptr, community.calendar,
                             community.leaveOutStaff, control);
}

bool Workspace::Parts::keepsRoster() const { return communities.setting(rosterKept) == changes.state(); }

void Workspace::Parts::keepRoster()
{
  if (keepsRoster())
    return;
  RosterStore(db).save(history->roster());
  communities.setSetting(rosterKept, changes.state());
}

Date Workspace::asOf() const { return community().asOfDate(Moment::now()); }

std::shared_ptr<const History> Workspace::history(const Control& control)
{
  Parts::Stamp stamp;
  do { // until nobody has changed the community since it was read
    m_parts->refreshIndex(control);
    stamp = m_parts->stamp();
  } while (stamp != m_parts->communityAt);
  if (!m_parts->history || stamp != m_parts->historyAt) {
    const Community& community = m_parts->community;
    m_parts->facts.reset();
    m_parts->acrossDates = std::make_shared<AcrossDates>();
    m_parts->history = m_parts->loadBeside(control);
    if (!m_parts->history || stamp != m_parts->stamp())
      m_parts->history = History::load(*m_parts->activity, m_parts->members, community.calendar,
                                       community.leaveOutStaff, control);
    m_parts->historyAt = stamp;
  }
  return m_parts->history;
}

IntakeStores Workspace::intakeStores()
{
  m_parts->refresh();
  return {m_parts->db,      m_parts->community, m_parts->sources,
          m_parts->members, *m_parts->activity, m_parts->purchases};
}

} // namespace weilu
