// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/compare_words.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words.h"

#include <algorithm>
#include <array>

namespace weilu::ui::compare_words {

namespace {

/// Marks where sentences are for the translator.
class Compare {
  Q_DECLARE_TR_FUNCTIONS(weilu::ui::compare_words)
};

constexpr std::string_view customPrefix = "custom:";

struct Label {
  std::string_view code;
  const char* text;
};
constexpr auto labels = std::to_array<Label>({
    {"name", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Name")},
    {"nickname", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Nickname")},
    {"standing", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Standing")},
    {"role", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Role")},
    {"gender", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Gender")},
    {"birthday", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Birthday")},
    {"city", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "City")},
    {"region", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Region")},
    {"occupation", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Occupation")},
    {"organisation", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Organisation")},
    {"position", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Position")},
    {"language", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Language")},
    {"joined_at", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Joined")},
    {"left_at", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Left")},
    {"channel", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Channel")},
    {"referrer", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Referrer")},
    {"note", QT_TRANSLATE_NOOP("weilu::ui::compare_words", "Note")},
});

const CustomValue* customOf(const std::string& code, const MemberRecord& record)
{
  const auto found = std::find_if(record.custom.begin(), record.custom.end(), [&](const CustomValue& value) {
    return customPrefix.size() + value.code.size() == code.size() && code.ends_with(value.code) &&
           !value.isCounter;
  });
  return found == record.custom.end() ? nullptr : &*found;
}

const std::string* textOf(const std::string& code, const Member& member)
{
  using Text = std::string Member::*;
  static const std::vector<std::pair<std::string_view, Text>> texts = {
      {"name", &Member::displayName},  {"nickname", &Member::nickname},
      {"birthday", &Member::birthday}, {"city", &Member::city},
      {"region", &Member::region},     {"occupation", &Member::occupation},
      {"position", &Member::position}, {"organisation", &Member::organisation},
      {"language", &Member::language}, {"channel", &Member::channel},
      {"referrer", &Member::referrer}, {"note", &Member::note},
  };
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const auto& text) { return text.first == code; });
  return found == texts.end() ? nullptr : &(member.*found->second);
}

QString dateText(const std::optional<Moment>& at, const Zone& zone)
{
  return at ? words::date(zone.dateOf(*at)) : QString();
}

QString identityText(const Identity& identity)
{
  const QString shown = text(identity.shown.empty() ? identity.value : identity.shown);
  if (identity.kind == "phone")
    return words::maskedPhone(shown);
  return identity.kind == "email" ? words::maskedEmail(shown) : text(identity.kind) + u' ' + shown;
}

void addOnce(QStringList& list, const QString& text)
{
  if (!list.contains(text))
    list << text;
}

} // namespace

QString name(const Member& member)
{
  const std::string& shown = member.displayName.empty() ? member.nickname : member.displayName;
  return shown.empty() ? QString::number(member.id.value) : text(shown);
}

QString line(const Member& member, const Zone& zone)
{
  QStringList parts;
  if (member.joinedAt)
    parts << Compare::tr("Joined %1").arg(dateText(member.joinedAt, zone));
  for (const std::string* part : {&member.nickname, &member.city, &member.organisation}) {
    if (!part->empty() && *part != member.displayName)
      parts << text(*part);
  }
  return parts.join(QStringLiteral(" · "));
}

QString field(const std::string& code, const MemberRecord& record)
{
  if (const CustomValue* custom = customOf(code, record))
    return text(custom->label);
  const auto found =
      std::find_if(labels.begin(), labels.end(), [&](const Label& one) { return one.code == code; });
  return found == labels.end() ? text(code) : Compare::tr(found->text);
}

QString value(const std::string& code, const MemberRecord& record, const Zone& zone)
{
  const Member& member = record.member;
  if (const std::string* plain = textOf(code, member))
    return text(*plain);
  if (const CustomValue* custom = customOf(code, record))
    return text(custom->value);
  if (code == "standing")
    return words::standing(member.standing);
  if (code == "role")
    return words::role(member.role);
  if (code == "gender")
    return member.gender == Gender::Unknown ? QString() : words::gender(member.gender);
  return dateText(code == "joined_at" ? member.joinedAt : member.leftAt, zone);
}

QStringList identities(const MemberRecord& one, const MemberRecord& other)
{
  QStringList list;
  for (const Identity& identity : one.identities)
    list << identityText(identity);
  // Two that look alike once they are masked may still be two.
  for (const Identity& identity : other.identities) {
    const bool shared = std::ranges::any_of(one.identities, [&identity](const Identity& known) {
      return known.kind == identity.kind && known.value == identity.value;
    });
    if (!shared)
      list << identityText(identity);
  }
  return list;
}

QStringList tags(const MemberRecord& one, const MemberRecord& other)
{
  QStringList list;
  for (const MemberRecord* record : {&one, &other}) {
    for (const Tag& tag : record->tags)
      addOnce(list, text(tag.name));
  }
  return list;
}

QStringList spaces(const MemberRecord& one, const MemberRecord& other)
{
  QStringList list;
  for (const MemberRecord* record : {&one, &other}) {
    for (const Space& space : record->spaces)
      addOnce(list, text(space.name));
  }
  return list;
}

} // namespace weilu::ui::compare_words
