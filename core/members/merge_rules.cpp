// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/merge_rules.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::string_view customPrefix = "custom:";

/// What can be chosen of a person: how two differ, whose value stands by itself, and how it is taken over.
struct Field {
  std::string_view code;
  bool (*differs)(const Member&, const Member&);
  Keep (*usual)(const Member& survivor, const Member& other);
  void (*take)(Member& into, const Member& from);
};

bool isKnown(const std::string& text) { return !text.empty(); }
bool isKnown(Gender gender) { return gender != Gender::Unknown; }

template<class Value>
bool fills(const Value& survivor, const Value& other)
{
  return !isKnown(survivor) && isKnown(other);
}

bool isOlder(const std::optional<Moment>& survivor, const std::optional<Moment>& other)
{
  return other && (!survivor || *other < *survivor);
}

/// Who is still here has not left, whatever the other record says.
bool staysLonger(const std::optional<Moment>& survivor, const std::optional<Moment>& other)
{
  return survivor && (!other || *survivor < *other);
}

bool isHigherStanding(Standing survivor, Standing other) { return other > survivor; }

/// Roles are numbered from the highest down.
bool isHigherRole(Role survivor, Role other) { return other < survivor; }

/// A field that is taken from the other where \p otherStands says so of the two values.
template<auto column, auto otherStands>
constexpr Field field(std::string_view code)
{
  return {code, [](const Member& a, const Member& b) { return a.*column != b.*column; },
          [](const Member& survivor, const Member& other) {
            return otherStands(survivor.*column, other.*column) ? Keep::Other : Keep::Survivor;
          },
          [](Member& into, const Member& from) { into.*column = from.*column; }};
}

template<auto column>
constexpr Field text(std::string_view code)
{
  return field<column, fills<std::string>>(code);
}

Keep bothNotes(const Member& survivor, const Member& other)
{
  if (survivor.note.empty())
    return Keep::Other;
  return other.note.empty() ? Keep::Survivor : Keep::Both;
}

constexpr Field noteField()
{
  Field note = text<&Member::note>("note");
  note.usual = bothNotes;
  return note;
}

constexpr std::array fields = {
    text<&Member::displayName>("name"),
    text<&Member::nickname>("nickname"),
    field<&Member::standing, isHigherStanding>("standing"),
    field<&Member::role, isHigherRole>("role"),
    field<&Member::gender, fills<Gender>>("gender"),
    text<&Member::birthday>("birthday"),
    text<&Member::city>("city"),
    text<&Member::region>("region"),
    text<&Member::occupation>("occupation"),
    text<&Member::organisation>("organisation"),
    text<&Member::position>("position"),
    text<&Member::language>("language"),
    field<&Member::joinedAt, isOlder>("joined_at"),
    field<&Member::leftAt, staysLonger>("left_at"),
    text<&Member::channel>("channel"),
    text<&Member::referrer>("referrer"),
    noteField(),
};

const Field* fieldOf(std::string_view code)
{
  const auto known = std::ranges::find(fields, code, &Field::code);
  return known == fields.end() ? nullptr : &*known;
}

const CustomValue* valueOf(const MemberRecord& record, const std::string& code)
{
  const auto known = std::ranges::find_if(
      record.custom, [&](const CustomValue& value) { return value.code == code && !value.isCounter; });
  return known == record.custom.end() ? nullptr : &*known;
}

} // namespace

std::vector<FieldMerge> mergeFields(const MemberRecord& survivor, const MemberRecord& other)
{
  std::vector<FieldMerge> merges;
  for (const Field& field : fields) {
    if (field.differs(survivor.member, other.member))
      merges.push_back({std::string(field.code), field.usual(survivor.member, other.member)});
  }
  for (const CustomValue& value : survivor.custom) {
    const CustomValue* others = value.isCounter ? nullptr : valueOf(other, value.code);
    if (others && others->value != value.value)
      merges.push_back({std::string(customPrefix) + value.code, Keep::Survivor});
  }
  return merges;
}

Result<void> choose(std::vector<FieldMerge>& chosen, std::string_view field, Keep keep)
{
  const auto differing = std::ranges::find(chosen, field, &FieldMerge::field);
  if (differing != chosen.end())
    differing->keep = keep;
  else if (!fieldOf(field) && !field.starts_with(customPrefix))
    return refuse(RefusalCode::NoMergeField, {{"found", std::string(field)}});
  return {};
}

Member mergedMember(const Member& survivor, const Member& other, std::span<const FieldMerge> chosen)
{
  Member result = survivor;
  for (const FieldMerge& merge : chosen) {
    const Field* field = fieldOf(merge.field);
    if (!field || merge.keep == Keep::Survivor)
      continue;
    if (merge.keep == Keep::Both)
      result.note = survivor.note + '\n' + other.note;
    else
      field->take(result, other);
  }
  result.doNotContact = survivor.doNotContact || other.doNotContact;
  return result;
}

std::vector<std::string> customFromOther(std::span<const FieldMerge> chosen)
{
  std::vector<std::string> codes;
  for (const FieldMerge& merge : chosen) {
    if (merge.keep == Keep::Other && merge.field.starts_with(customPrefix))
      codes.push_back(merge.field.substr(customPrefix.size()));
  }
  return codes;
}

} // namespace weilu
