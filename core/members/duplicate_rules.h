// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/members/member.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

// When two records may be one person. Pure. A name alone says nothing: it takes a name that agrees and at
// least one other fact (product.md section 4).

/// In what two records agree.
enum class Likeness {
  Name,             ///< the same letters
  Sound,            ///< 张三 and Zhang San, or two ways to write one sound in Chinese
  Nickname,         ///< both the same nickname
  JoinDate,         ///< on the same date
  Birthday,         ///< the same day, and year where both give one
  CityOrganisation, ///< both
  Phone,            ///< a whole number that both have
  PhoneTail,        ///< the last digits of a number that is masked in one of them
  EmailName,        ///< what is before the @
  UserName,         ///< on different platforms
};
/// What speaks against it.
enum class Unlikeness {
  PlatformId, ///< two ids of one platform
  Phone,      ///< two whole numbers
  Gender,
};
/// "name", "join-date" … as the command line writes them.
[[nodiscard]] std::string_view code(Likeness likeness);
[[nodiscard]] std::string_view code(Unlikeness unlikeness);

/// What is compared of a person.
struct Portrait {
  Member member;
  std::optional<Date> joined; ///< in the community's zone
  std::vector<Identity> identities;
  std::vector<std::string> maskedPhones; ///< as typed: "138****0001"
};

/// What comparing two people gives.
struct Comparison {
  std::vector<Likeness> alike;
  std::vector<Unlikeness> unlike;
  int score = 0; ///< 0–99; suggested from suggestedFrom on
};
constexpr int suggestedFrom = 55;

/// Nothing when the two are never suggested: their names do not agree, nothing else does, their birthdays
/// differ, one is a bot, or a name is nobody's ("Deleted User", 微信用户).
[[nodiscard]] std::optional<Comparison> compare(const Portrait& one, const Portrait& other);

/// A name that a platform gives to whoever has none, or to accounts that were deleted.
[[nodiscard]] bool isNobodysName(std::string_view name);

/// What two records of one person are likely to have in common, as a text that is equal then. Whoever has no
/// name that agrees and no equal fact is never suggested.
[[nodiscard]] std::vector<std::string> likenessFacts(const Portrait& portrait);
/// The keys of the names of a person.
[[nodiscard]] std::vector<std::string> likenessNames(const Member& member);

} // namespace weilu
