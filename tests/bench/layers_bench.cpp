// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layering.h"
#include "core/members/member_writer.h"
#include "core/store/community_store.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>
#include <filesystem>
#include <random>

// The five layers of a large community: how long the first computation takes, the next, and one person.
// Usage: weilu_layers_bench FOLDER [PEOPLE] [EVENTS]

using namespace weilu;

namespace {

constexpr int days = 550;
constexpr Date lastDay{20'000};
const Zone zone = Zone::named("Asia/Shanghai").value();

/// Everybody joined some day of the last 550; the earlier somebody's id, the more they do.
void fill(Database& db, ActivityStore& activity, std::uint64_t people, std::uint64_t events)
{
  std::mt19937_64 dice(1);
  Source source;
  source.kind = "members";
  Edit edit(db, {"imported", {}}, source);
  MemberWriter writer(db, *edit.source(), Moment::now());
  for (std::uint64_t i = 0; i < people; ++i) {
    Member member;
    member.displayName = "somebody";
    member.joinedAt = zone.moment(lastDay.plus(-static_cast<int>(dice() % days)));
    (void)writer.add(member);
  }
  writer.finish();
  EventBatch batch;
  const KindId message = activity.kindNamed("message"), contribute = activity.kindNamed("contribute");
  for (std::uint64_t i = 0; i < events; ++i) {
    const auto who = 1 + dice() % (1 + dice() % people);
    const Moment at =
        zone.moment(lastDay.plus(-static_cast<int>(i * days / events)), static_cast<int>(dice() % 86'400));
    batch.add({{static_cast<std::int64_t>(who)}, at, dice() % 10 == 0 ? contribute : message, {}, 1});
  }
  activity.add(std::move(batch), *edit.source());
  (void)edit.commit();
}

void compute(Database& db, LayerStore& layers, const Scheme& scheme, const Facts& facts, Date date)
{
  const auto transaction = db.beginWriting();
  LayerSets sets;
  measured("compute", {}, [&] { sets = computeLayers(layers, scheme, facts, date); });
  measured("record", {}, [&] { layers.record(scheme.id, date, sets, "bench"); });
  transaction->commit();
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  const std::uint64_t people = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
  const std::uint64_t events = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 10'000'000;
  auto db = Database::create(std::filesystem::path(argv[1]) / "layers_bench.weilu").value();
  const MemberStore members(db);
  ActivityStore activity(db, zone);
  const PurchaseStore purchases(db);
  LayerStore layers(db);
  activity.seedKinds();
  Scheme five = shippedSchemes().front();
  five.id = layers.save(five);
  measured("fill", {}, [&] { fill(db, activity, people, events); });
  std::shared_ptr<const History> history;
  measured("history", {}, [&] {
    history = History::load(activity, members, {zone, WeekStart::Monday}, false);
  });
  for (const int ago : {30, 1, 0}) {
    fmt::print("{} days ago\n", ago);
    const Facts facts(history, lastDay.plus(-ago), members, activity, purchases);
    compute(db, layers, five, facts, lastDay.plus(-ago));
  }
  const Facts facts(history, lastDay, members, activity, purchases);
  measured("counts, with the change over 30 days", {}, [&] {
    const Facts then(history, lastDay.plus(-30), members, activity, purchases);
    (void)countLayers(five, layersOn(layers, five, facts, lastDay),
                      layersOn(layers, five, then, lastDay.plus(-30)));
  });
  measured("explain the first person", {}, [&] { (void)explainLayer(layers, five, facts, {1}); });
  measured("explain another", {}, [&] { (void)explainLayer(layers, five, facts, {1'000}); });
  for (const LayerCount& count : countLayers(five, layers.now(five.id), {}))
    fmt::print("{:<12}{:>9}\n", count.code, count.people.cardinality());
  return 0;
}
