// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rule_names.h"

#include "core/base/text.h"
#include "core/rules/field.h"
#include "core/rules/places.h"

#include <fmt/format.h>

#include <algorithm>

namespace weilu {

namespace {

bool sameText(std::string_view one, std::string_view other) { return folded(one) == folded(other); }

/// Looks for what one condition names.
class NameCheck {
public:
  NameCheck(const RuleNames& names, const Condition& condition, std::string place)
      : m_names(names)
      , m_condition(condition)
      , m_place(std::move(place))
      , m_field(fieldNamed(condition.field))
      , m_suffix(m_field ? suffix(*m_field, condition.field) : std::string_view())
  {
  }

  [[nodiscard]] Result<void> checked() const
  {
    if (!m_field)
      return {};
    if (m_field->code == "tag")
      return values("tag", [this](const std::string& name) { return isTag(name); });
    if (m_field->code == "space")
      return values("space", [this](const std::string& name) { return isSpace(name); });
    if (m_field->code == "custom:" || m_field->code == "counter:")
      return isCustom(m_field->code == "counter:") ? Result<void>() : missing("field", "custom", m_suffix);
    if (m_field->code == "events.")
      return isKind() ? Result<void>() : missing("field", "kind", m_suffix);
    if (m_field->code == "layer:")
      return layer();
    return {};
  }

private:
  [[nodiscard]] tl::unexpected<Refusal> missing(const char* key, const char* what,
                                                std::string_view name) const
  {
    return refuse(RefusalCode::UnknownInRule,
                  {{"where", placeInside(m_place, key)}, {"what", what}, {"found", std::string(name)}});
  }

  template<class IsThere>
  [[nodiscard]] Result<void> values(const char* what, const IsThere& isThere) const
  {
    if (m_condition.op == Operator::Contains)
      return {};
    if (const auto* one = std::get_if<std::string>(&m_condition.value); one && !isThere(*one))
      return missing("value", what, *one);
    const auto* several = std::get_if<std::vector<std::string>>(&m_condition.value);
    for (std::size_t i = 0; several && i < several->size(); ++i) {
      if (!isThere((*several)[i]))
        return missing(fmt::format("value[{}]", i).c_str(), what, (*several)[i]);
    }
    return {};
  }

  [[nodiscard]] Result<void> layer() const
  {
    const Scheme* scheme = m_names.scheme(m_suffix);
    if (!scheme)
      return missing("field", "scheme", m_suffix);
    return values("layer", [scheme](const std::string& code) { return scheme->find(code) != nullptr; });
  }

  [[nodiscard]] bool isTag(const std::string& name) const
  {
    return std::any_of(m_names.tags.begin(), m_names.tags.end(),
                       [&](const Tag& tag) { return sameText(tag.name, name); });
  }

  [[nodiscard]] bool isSpace(const std::string& name) const
  {
    return std::any_of(m_names.spaces.begin(), m_names.spaces.end(), [&](const Space& space) {
      return sameText(space.name, name) || sameText(space.code, name) ||
             sameText(space.platform + ":" + space.code, name);
    });
  }

  [[nodiscard]] bool isCustom(bool counter) const
  {
    return std::any_of(m_names.customs.begin(), m_names.customs.end(), [&](const CustomField& custom) {
      return (custom.type == FieldType::Counter) == counter && sameText(custom.code, m_suffix);
    });
  }

  [[nodiscard]] bool isKind() const
  {
    return std::any_of(m_names.kinds.begin(), m_names.kinds.end(),
                       [&](const ActivityKind& kind) { return kind.code == m_suffix; });
  }

  const RuleNames& m_names;
  const Condition& m_condition;
  std::string m_place;
  const Field* m_field;
  std::string_view m_suffix;
};

std::string layerPlace(std::size_t layer) { return fmt::format("layers[{}].rule", layer); }

/// The schemes that \p rule asks for, each with the place of the condition.
std::vector<std::pair<std::string, std::string>> schemesAskedBy(const Rule& rule)
{
  std::vector<std::pair<std::string, std::string>> asked;
  forEachPart(rule, [&asked](const std::string& place, const Rule& part) {
    constexpr std::string_view prefix = "layer:";
    if (part.kind == Rule::Kind::Condition && part.condition.field.starts_with(prefix))
      asked.emplace_back(part.condition.field.substr(prefix.size()), placeInside(place, "field"));
  });
  return asked;
}

/// Looks for a way from one scheme to another through the layers their rules ask for.
class WayBack {
public:
  WayBack(const RuleNames& names, std::string home)
      : m_names(names)
      , m_home(std::move(home))
  {
  }

  /// The schemes from \p from to home, both named; empty: none of its rules leads there.
  [[nodiscard]] std::vector<std::string> from(const std::string& code)
  {
    if (code == m_home)
      return {code};
    const Scheme* scheme = m_names.scheme(code);
    if (!scheme || std::find(m_seen.begin(), m_seen.end(), code) != m_seen.end())
      return {};
    m_seen.push_back(code);
    for (const Layer& layer : scheme->layers) {
      for (const auto& [next, place] : schemesAskedBy(layer.rule)) {
        auto way = from(next);
        if (way.empty())
          continue;
        way.insert(way.begin(), code);
        return way;
      }
    }
    return {};
  }

private:
  const RuleNames& m_names;
  std::string m_home;
  std::vector<std::string> m_seen;
};

Result<void> checkCycles(const Scheme& scheme, const RuleNames& names)
{
  for (std::size_t i = 0; i < scheme.layers.size(); ++i) {
    for (const auto& [asked, place] : schemesAskedBy(scheme.layers[i].rule)) {
      const auto way = WayBack(names, scheme.code).from(asked);
      if (!way.empty())
        return refuse(RefusalCode::RuleCycle,
                      {{"where", placeInside(layerPlace(i), place)},
                       {"found", fmt::format("{} → {}", scheme.code, fmt::join(way, " → "))}});
    }
  }
  return {};
}

/// \p names with \p scheme in place of the one of its code.
RuleNames with(RuleNames names, const Scheme& scheme)
{
  std::erase_if(names.schemes, [&](const Scheme& known) { return known.code == scheme.code; });
  names.schemes.push_back(scheme);
  return names;
}

} // namespace

const Scheme* RuleNames::scheme(std::string_view code) const
{
  const auto found =
      std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& scheme) { return scheme.code == code; });
  return found == schemes.end() ? nullptr : &*found;
}

RuleNames ruleNames(const MemberStore& members, const ActivityStore& activity, const LayerStore& layers)
{
  return {members.tags(), members.spaces(), members.customFields(), activity.kinds(), layers.schemes()};
}

Result<void> checkNames(const Rule& rule, const RuleNames& names, const std::string& place)
{
  Result<void> checked;
  forEachPart(rule, [&](const std::string& inside, const Rule& part) {
    if (checked && part.kind == Rule::Kind::Condition)
      checked =
          NameCheck(names, part.condition, inside.empty() ? place : placeInside(place, inside)).checked();
  });
  return checked;
}

Result<void> checkNames(const Scheme& scheme, const RuleNames& names)
{
  const RuleNames after = with(names, scheme);
  for (std::size_t i = 0; i < scheme.layers.size(); ++i) {
    if (auto checked = checkNames(scheme.layers[i].rule, after, layerPlace(i)); !checked)
      return checked;
  }
  return checkCycles(scheme, after);
}

} // namespace weilu
