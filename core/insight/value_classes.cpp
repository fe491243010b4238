// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/value_classes.h"

#include "core/base/text.h"
#include "core/rules/field.h"

#include <array>

namespace weilu {

namespace {

using Column = MemberStore::TextColumn;

constexpr std::array<std::pair<std::string_view, Column>, 8> allTextColumns = {{
    {"city", Column::City},
    {"region", Column::Region},
    {"occupation", Column::Occupation},
    {"organisation", Column::Organisation},
    {"position", Column::Position},
    {"language", Column::Language},
    {"channel", Column::Channel},
    {"referrer", Column::Referrer},
}};

std::vector<ValueClass> roles(const History& history)
{
  std::vector<ValueClass> classes;
  for (const auto& [role, people] : history.byRole())
    classes.push_back({std::string(code(role)), people});
  return classes;
}

std::vector<ValueClass> standings(const MemberStore& members)
{
  return {{std::string(code(Standing::User)), members.withStanding(Standing::User)},
          {std::string(code(Standing::Member)), members.withStanding(Standing::Member)}};
}

std::vector<ValueClass> genders(const MemberStore& members)
{
  std::vector<ValueClass> classes;
  for (const Gender gender : {Gender::Male, Gender::Female, Gender::Other})
    classes.push_back({std::string(code(gender)), members.withGender(gender)});
  return classes;
}

std::vector<ValueClass> consents(const MemberStore& members, const std::string& channel)
{
  People rest = members.everybody();
  std::vector<ValueClass> classes;
  for (auto& [state, people] : members.consentsTo(channel)) {
    rest -= people;
    classes.push_back({std::string(code(state)), std::move(people)});
  }
  classes.push_back({std::string(code(ConsentState::Unknown)), std::move(rest)});
  return classes;
}

std::vector<ValueClass> tags(const MemberStore& members)
{
  std::vector<ValueClass> classes;
  for (const Tag& tag : members.tags())
    classes.push_back({std::vector<std::string>{tag.name}, members.withTag(tag.id)});
  return classes;
}

std::vector<ValueClass> spaces(const MemberStore& members)
{
  std::vector<ValueClass> classes;
  for (const Space& space : members.spaces()) {
    std::vector<std::string> names = {space.name, space.code, space.platform + ":" + space.code};
    classes.push_back({std::move(names), members.inSpace(space.id)});
  }
  return classes;
}

std::vector<ValueClass> concentrations(const Concentration& found)
{
  return {{"core", found.core}, {"regular", found.regular}, {"casual", found.casual}, {"none", found.none}};
}

/// The classes of a field whose values have no date; nothing for other fields.
AcrossDates::Build undated(const std::string& name, const MemberStore& members)
{
  const Field* field = fieldNamed(name);
  const std::string_view code = field ? field->code : std::string_view();
  if (code == "standing")
    return [&members] { return standings(members); };
  if (code == "gender")
    return [&members] { return genders(members); };
  if (code == "consent:")
    return [&members, channel = std::string(suffix(*field, name))] { return consents(members, channel); };
  if (code == "tag")
    return [&members] { return tags(members); };
  if (code == "space")
    return [&members] { return spaces(members); };
  return {};
}

std::vector<ValueClass> levels(const FactsAt& at)
{
  std::vector<ValueClass> classes;
  if (!at.ledger.levels)
    return classes;
  for (auto& [level, people] : at.ledger.levels(at.asOf))
    classes.push_back({level, std::move(people)});
  return classes;
}

std::vector<ValueClass> layers(const std::string& scheme, const Facts::LayersOf& layersOf)
{
  std::vector<ValueClass> classes;
  if (!layersOf)
    return classes;
  for (auto& [layer, people] : layersOf(scheme))
    classes.push_back({layer, std::move(people)});
  return classes;
}

} // namespace

std::span<const std::pair<std::string_view, MemberStore::TextColumn>> textColumns() { return allTextColumns; }

std::vector<ValueClass> valueClasses(const Condition& condition, const FactsAt& at, NumberColumns& columns,
                                     const Facts::LayersOf& layersOf)
{
  const Field* field = fieldNamed(condition.field);
  const std::string_view code = field ? field->code : std::string_view();
  if (code == "role")
    return roles(*at.history);
  if (const AcrossDates::Build build = undated(condition.field, at.members))
    return at.across->classes(condition.field, build);
  if (code == "concentration")
    return concentrations(columns.concentrationOver(condition.window));
  if (code == "level")
    return levels(at);
  if (code == "layer:")
    return layers(std::string(suffix(*field, condition.field)), layersOf);
  throw Failure("no values for the field " + condition.field);
}

People peopleWithText(const Condition& condition, const MemberStore& members, Date asOf)
{
  People people;
  std::unordered_map<std::string, bool> fits; // many people, few different texts
  const auto visit = [&](MemberId person, std::string_view text) {
    const auto [known, fresh] = fits.try_emplace(std::string(text));
    if (fresh)
      known->second = holds(condition, RuleValue(known->first), asOf);
    if (known->second)
      people.add(static_cast<std::uint32_t>(person.value));
  };
  for (const auto& [code, column] : textColumns()) {
    if (condition.field == code) {
      members.forEachText(column, visit);
      return people;
    }
  }
  const Field* field = fieldNamed(condition.field);
  if (!field || field->code != "custom:")
    throw Failure("no texts for the field " + condition.field);
  members.forEachCustom(folded(suffix(*field, condition.field)), visit);
  return people;
}

} // namespace weilu
