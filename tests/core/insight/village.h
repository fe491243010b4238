// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"
#include "core/layers/layer_store.h"
#include "core/store/community_store.h"

#include <memory>
#include <string>

namespace weilu {

/// A small community made by hand in memory, with real stores.
class Village {
public:
  explicit Village(const char* zoneName = "Asia/Shanghai")
      : zone(Zone::named(zoneName).value())
  {
    const auto transaction = db.beginWriting();
    activity.seedKinds();
    scheme = shippedSchemes().front();
    scheme.id = layers.save(scheme);
    transaction->commit();
  }

  MemberId person(Member member)
  {
    Edit edit(db, {"member-added", {}});
    const MemberId id = members.add(member, {});
    edit.commit();
    return id;
  }
  MemberId person(std::optional<Date> joined = {}, Role role = Role::Member)
  {
    Member member;
    member.displayName = "somebody";
    member.role = role;
    if (joined)
      member.joinedAt = zone.moment(*joined, noon);
    return person(member);
  }

  /// Something somebody did; in the file with the next history().
  void event(MemberId who, Date date, const std::string& kind = "message", std::uint32_t count = 1,
             std::int32_t second = noon)
  {
    m_batch.add({who, zone.moment(date, second), activity.kindNamed(kind), SpaceId{}, count});
  }
  /// Active on \p days dates, the last one \p last, each \p step days before the next.
  void active(MemberId who, Date last, int days, int step = 1)
  {
    for (int i = 0; i < days; ++i)
      event(who, last.plus(-i * step));
  }
  void term(MemberId who, std::optional<Date> starts, std::optional<Date> ends)
  {
    Term term;
    term.member = who;
    term.plan = "year";
    term.starts = starts;
    term.ends = ends;
    Source source;
    source.kind = "purchases";
    Edit edit(db, {"terms", {}}, source);
    purchases.addTerms({term}, *edit.source());
    edit.commit();
  }
  void purchase(Purchase purchase)
  {
    Source source;
    source.kind = "purchases";
    Edit edit(db, {"purchases", {}}, source);
    purchases.add({std::move(purchase)}, *edit.source());
    edit.commit();
  }

  std::shared_ptr<const History> history()
  {
    if (m_batch.size() > 0) {
      Source source;
      source.kind = "manual";
      Edit edit(db, {"events", {}}, source);
      activity.add(std::exchange(m_batch, {}), *edit.source());
      edit.commit();
    }
    return History::load(activity, members, {zone, WeekStart::Monday}, false);
  }
  Facts facts(Date asOf) { return Facts(history(), asOf, members, activity, purchases); }

  static constexpr std::int32_t noon = 12 * 3600;
  Database db = Database::inMemory();
  Zone zone;
  MemberStore members{db};
  ActivityStore activity{db, zone};
  PurchaseStore purchases{db};
  LayerStore layers{db};
  Scheme scheme;

private:
  EventBatch m_batch;
};

} // namespace weilu
