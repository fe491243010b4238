// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member_reader.h"
#include "core/members/member_writer.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

namespace weilu {

/// One of few texts, so that many are the same.
inline std::string few() { return *rc::gen::element<std::string>("", "a", "b", "张三"); }

/// A person of few possible ones.
inline Member someMember()
{
  Member m = called(few());
  m.nickname = few();
  m.city = few();
  m.note = few();
  m.standing = *rc::gen::element(Standing::User, Standing::Member);
  if (*rc::gen::arbitrary<bool>())
    m.joinedAt = Moment{*rc::gen::inRange(0, 3)};
  return m;
}

/// One file about a few people, known and new: everything an import can write, at random.
inline void importSome(Database& db, SourceId source)
{
  MemberWriter writer(db, source, Moment{100});
  const MemberReader reader(db);
  const auto number = [](int below) { return *rc::gen::inRange(0, below); };
  for (int rows = number(12); rows > 0; --rows) {
    MemberId id{number(6) + 1};
    if (auto known = reader.member(id); known && number(3) > 0) {
      Member after = someMember();
      after.id = id;
      writer.update(*known, after);
      for (const Tag& tag : reader.tags(id)) {
        if (number(3) == 0)
          writer.removeTag(id, tag.id);
      }
    } else {
      id = writer.add(someMember());
    }
    if (number(2))
      writer.addIdentity(id, writer.identityKind(number(2) ? "email" : "qq"), std::to_string(number(9)));
    if (number(2))
      writer.addTag(id, writer.tag("t" + std::to_string(number(3))));
    if (number(2))
      writer.addToSpace(id, writer.space("qq", std::to_string(number(2)), "g"), Moment{number(3)},
                        number(2) ? std::optional(Moment{number(3)}) : std::nullopt);
    if (number(2))
      writer.setCustom(id, writer.field("f" + std::to_string(number(2)), FieldType::Text), few());
    if (number(2))
      writer.setCounter(id, writer.field("c", FieldType::Counter), Date{number(2)}, number(3));
    if (number(2))
      writer.setConsent(id, "email", number(2) ? ConsentState::Yes : ConsentState::No, Moment{number(3)});
    if (number(3) == 0)
      writer.settle();
  }
  writer.finish();
}

} // namespace weilu
