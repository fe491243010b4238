// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duplicate_rules.h"

#include "core/base/text.h"
#include "core/members/identity_rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace weilu {

namespace {

constexpr std::size_t tailDigits = 4;
constexpr std::size_t shortestUserName = 4;
constexpr int eachUnlikeness = 25;

// Folded, without spaces and digits: "deleted-user-20" is one of them.
constexpr auto nobodys = std::to_array<std::string_view>({
    "deleted",       "deleteduser", "deletedaccount", "unknown",    "unknownuser",  "anonymous",
    "anonymoususer", "guest",       "user",           "null",       "none",         "微信用户",
    "qq用户",        "匿名",        "匿名用户",       "用户",       "已注销",       "已注销用户",
    "该用户已注销",  "用户已注销",  "帐号已注销",     "账号已注销", "该账号已注销", "未命名",
    "游客",          "新用户",
});
// What is before the @ where nobody's own name is.
constexpr auto offices =
    std::to_array<std::string_view>({"admin", "info", "contact", "hello", "hi", "mail", "office", "sales",
                                     "service", "support", "team", "test"});

std::string withoutDigits(std::string text)
{
  std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return text;
}

/// What is before the @, without what some services allow to be added there.
std::string emailName(std::string_view email)
{
  std::string name = lowered(email.substr(0, email.find('@')));
  name.resize(std::min(name.find('+'), name.size()));
  std::erase(name, '.');
  return name.size() < 3 || std::ranges::find(offices, name) != offices.end() ? std::string() : name;
}

std::string tailOf(std::string_view phone)
{
  std::string digits;
  for (const char c : phone.substr(0, phone.find(";ext")))
    digits += c;
  const std::size_t from = digits.find_last_not_of("0123456789");
  const std::string last = from == std::string::npos ? digits : digits.substr(from + 1);
  return last.size() < tailDigits ? std::string() : last.substr(last.size() - tailDigits);
}

bool isPlatformId(const Identity& identity)
{
  return strengthOf(identity.kind) == IdentityStrength::PlatformId && identity.kind != "id";
}

bool isUserName(const Identity& identity)
{
  return strengthOf(identity.kind) == IdentityStrength::Label && identity.kind != "name" &&
         !identity.kind.ends_with(".name");
}

/// The facts of one person, each as a set of texts.
struct Facts {
  std::set<std::string> phones, tails, maskedTails, emailNames, userNames;

  explicit Facts(const Portrait& of)
  {
    for (const Identity& identity : of.identities) {
      const IdentityStrength strength = strengthOf(identity.kind);
      if (strength == IdentityStrength::Phone) {
        phones.insert(identity.value);
        tails.insert(tailOf(identity.value));
      } else if (strength == IdentityStrength::Email) {
        emailNames.insert(emailName(identity.value));
      } else if (isUserName(identity) && identity.value.size() >= shortestUserName) {
        userNames.insert(folded(identity.value));
      }
    }
    for (const std::string& masked : of.maskedPhones)
      maskedTails.insert(tailOf(masked));
    for (auto* texts : {&tails, &maskedTails, &emailNames, &userNames})
      texts->erase("");
  }
};

bool meet(const std::set<std::string>& a, const std::set<std::string>& b)
{
  return std::ranges::any_of(a, [&](const std::string& text) { return b.contains(text); });
}

/// Month and day, the end of a birthday with or without its year.
std::string_view dayOf(std::string_view birthday)
{
  return birthday.size() < 5 ? std::string_view() : birthday.substr(birthday.size() - 5);
}

bool hasYear(std::string_view birthday) { return !birthday.starts_with('-'); }

bool sameBirthday(const std::string& a, const std::string& b)
{
  return dayOf(a) == dayOf(b) && (!hasYear(a) || !hasYear(b) || a == b);
}

std::string place(const Member& member)
{
  const std::string city = nameLetters(member.city), organisation = nameLetters(member.organisation);
  return city.empty() || organisation.empty() ? std::string() : city + '\n' + organisation;
}

/// A nickname that says more than the name.
std::string ownNickname(const Member& member)
{
  std::string nickname = nameLetters(member.nickname);
  return nickname == nameLetters(member.displayName) ? std::string() : nickname;
}

bool haveOneNickname(const Member& one, const Member& other)
{
  const std::string nickname = ownNickname(one);
  return !nickname.empty() && nickname == ownNickname(other);
}

/// How the names of two people agree: the letters, else the sound. Sound between two Chinese names is a weak
/// sign: 张伟 and 章伟 are two people.
struct Names {
  std::optional<Likeness> likeness;
  int score = 0;
};

Names compareNames(const Member& one, const Member& other)
{
  Names best;
  const auto offer = [&best](Likeness likeness, int score) {
    if (score > best.score)
      best = {likeness, score};
  };
  for (const std::string* a : {&one.displayName, &one.nickname}) {
    for (const std::string* b : {&other.displayName, &other.nickname}) {
      if (a->empty() || b->empty() || isNobodysName(*a) || isNobodysName(*b))
        continue;
      const bool shown = a == &one.displayName, othersShown = b == &other.displayName;
      const auto letters = nameLetters(*a);
      if (!letters.empty() && letters == nameLetters(*b)) {
        if (shown || othersShown)
          offer(Likeness::Name, shown && othersShown ? 40 : 35);
        else
          offer(Likeness::Nickname, 25);
        continue;
      }
      const auto keys = likenessKeys(*a), others = likenessKeys(*b);
      const bool sound = std::ranges::any_of(
          keys, [&](const std::string& key) { return std::ranges::find(others, key) != others.end(); });
      if (sound)
        offer(Likeness::Sound, hasChinese(*a) && hasChinese(*b) ? 15 : 30);
    }
  }
  return best;
}

bool differ(const std::vector<Identity>& one, const std::vector<Identity>& other)
{
  return std::ranges::any_of(one, [&](const Identity& a) {
    if (!isPlatformId(a))
      return false;
    bool hasKind = false, hasSame = false;
    for (const Identity& b : other) {
      hasKind = hasKind || b.kind == a.kind;
      hasSame = hasSame || (b.kind == a.kind && b.value == a.value);
    }
    return hasKind && !hasSame;
  });
}

} // namespace

std::string_view code(Likeness likeness)
{
  constexpr std::array<std::string_view, 10> codes = {
      "name",  "sound",      "nickname",   "join-date", "birthday", "city-organisation",
      "phone", "phone-tail", "email-name", "user-name"};
  return codes.at(static_cast<std::size_t>(likeness));
}

std::string_view code(Unlikeness unlikeness)
{
  constexpr std::array<std::string_view, 3> codes = {"platform-id", "phone", "gender"};
  return codes.at(static_cast<std::size_t>(unlikeness));
}

bool isNobodysName(std::string_view name)
{
  const std::string plain = withoutDigits(nameLetters(name));
  return std::ranges::find(nobodys, plain) != nobodys.end();
}

std::vector<std::string> likenessNames(const Member& member)
{
  std::vector<std::string> names;
  for (const std::string* name : {&member.displayName, &member.nickname}) {
    if (isNobodysName(*name))
      continue;
    for (std::string& key : likenessKeys(*name)) {
      if (std::ranges::find(names, key) == names.end())
        names.push_back(std::move(key));
    }
  }
  return names;
}

std::vector<std::string> likenessFacts(const Portrait& portrait)
{
  std::vector<std::string> all;
  const auto add = [&all](char kind, std::string_view text) {
    if (!text.empty())
      all.push_back(kind + std::string(text));
  };
  const Facts facts(portrait);
  add('n', ownNickname(portrait.member));
  if (portrait.joined)
    add('j', std::to_string(portrait.joined->days));
  add('b', dayOf(portrait.member.birthday));
  add('o', place(portrait.member));
  for (const auto& [kind, texts] : {std::pair('t', &facts.tails), std::pair('t', &facts.maskedTails),
                                    std::pair('e', &facts.emailNames), std::pair('u', &facts.userNames)}) {
    for (const std::string& text : *texts)
      add(kind, text);
  }
  return all;
}

std::optional<Comparison> compare(const Portrait& one, const Portrait& other)
{
  const Member &a = one.member, &b = other.member;
  if (a.role == Role::Bot || b.role == Role::Bot)
    return {};
  if (!a.birthday.empty() && !b.birthday.empty() && !sameBirthday(a.birthday, b.birthday))
    return {};
  const Names names = compareNames(a, b);
  if (!names.likeness)
    return {};
  Comparison result{{*names.likeness}, {}, names.score};
  const auto agree = [&result](bool holds, Likeness likeness, int score) {
    if (holds)
      result.alike.push_back(likeness);
    result.score += holds ? score : 0;
  };
  const Facts mine(one), theirs(other);
  const bool samePhone = meet(mine.phones, theirs.phones);
  agree(names.likeness != Likeness::Nickname && haveOneNickname(a, b), Likeness::Nickname, 15);
  agree(one.joined && one.joined == other.joined, Likeness::JoinDate, 25);
  agree(!a.birthday.empty() && !b.birthday.empty(), Likeness::Birthday,
        hasYear(a.birthday) && hasYear(b.birthday) ? 35 : 25);
  agree(!place(a).empty() && place(a) == place(b), Likeness::CityOrganisation, 25);
  agree(samePhone, Likeness::Phone, 35);
  agree(!samePhone && (meet(mine.maskedTails, theirs.tails) || meet(mine.tails, theirs.maskedTails) ||
                       meet(mine.maskedTails, theirs.maskedTails)),
        Likeness::PhoneTail, 25);
  agree(meet(mine.emailNames, theirs.emailNames), Likeness::EmailName, 30);
  agree(meet(mine.userNames, theirs.userNames), Likeness::UserName, 25);
  if (result.alike.size() < 2)
    return {};
  const auto oppose = [&result](bool holds, Unlikeness unlikeness) {
    if (holds)
      result.unlike.push_back(unlikeness);
    result.score -= holds ? eachUnlikeness : 0;
  };
  oppose(differ(one.identities, other.identities), Unlikeness::PlatformId);
  oppose(!samePhone && !mine.phones.empty() && !theirs.phones.empty(), Unlikeness::Phone);
  oppose(a.gender != b.gender && a.gender != Gender::Unknown && b.gender != Gender::Unknown,
         Unlikeness::Gender);
  result.score = std::clamp(result.score, 0, 99);
  return result;
}

} // namespace weilu
