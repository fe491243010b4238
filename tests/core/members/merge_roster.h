// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member_reader.h"
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "core/members/merge_rules.h"
#include "core/members/merged_people.h"
#include "core/store/change_log.h"
#include "tests/core/members/member_tables.h"

#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// People in a file of their own, who are merged and imported.
struct MergeRoster {
  Database db = Database::inMemory();
  MemberStore store{db};
  MemberReader reader{db};
  MergedPeople merged{db};
  ChangeLog log{db};

  MergeRoster() { log.addSourced(store); }

  void merge(MemberId survivor, MemberId other, std::vector<std::pair<std::string, Keep>> choices = {})
  {
    const MemberRecord a = store.record(survivor).value(), b = store.record(other).value();
    auto fields = mergeFields(a, b);
    for (const auto& [field, keep] : choices)
      REQUIRE(choose(fields, field, keep));
    merged.merge(other, mergedMember(a.member, b.member, fields), customFromOther(fields), Moment{1000});
  }
  void withdraw(SourceId source)
  {
    store.withdraw(source, {});
    markWithdrawn(db, source);
  }
  template<class Write>
  SourceId import(const Write& write)
  {
    const SourceId source = anImport(db);
    MemberWriter writer(db, source, Moment{100});
    write(writer);
    writer.finish();
    return source;
  }
  SourceId importCity(MemberId id, const std::string& city)
  {
    return import([&](MemberWriter& writer) {
      Member after = person(id);
      after.city = city;
      writer.update(person(id), after);
    });
  }
  [[nodiscard]] Member person(MemberId id) const { return store.find(id).value(); }
};

} // namespace weilu
