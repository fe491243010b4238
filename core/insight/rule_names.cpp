// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rule_names.h"

#include "core/base/text.h"
#include "core/rules/field.h"
#include "core/rules/places.h"
#include "core/rules/segment_field.h"

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
    if (m_field->code == segmentField)
      return values("segment", [this](const std::string& name) { return m_names.segment(name) != nullptr; });
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

/// Something with rules that ask for others: a scheme by its code, a segment by its name as it is compared.
struct Asked {
  bool segment = false;
  std::string name;
  friend bool operator==(const Asked&, const Asked&) = default;
};

/// What \p rule asks for, each with the place of the condition.
std::vector<std::pair<Asked, std::string>> askedBy(const Rule& rule)
{
  std::vector<std::pair<Asked, std::string>> asked;
  forEachPart(rule, [&asked](const std::string& place, const Rule& part) {
    constexpr std::string_view prefix = "layer:";
    if (part.kind != Rule::Kind::Condition)
      return;
    if (part.condition.field.starts_with(prefix))
      asked.push_back({{false, part.condition.field.substr(prefix.size())}, placeInside(place, "field")});
    for (const std::string& name : segmentsOf(part.condition))
      asked.push_back({{true, folded(name)}, placeInside(place, "value")});
  });
  return asked;
}

/// Looks for a way from a scheme or segment to another through what their rules ask for.
class WayBack {
public:
  WayBack(const RuleNames& names, Asked home)
      : m_names(names)
      , m_home(std::move(home))
  {
  }

  /// The names from \p from to home, both among them; empty: none of its rules leads there.
  [[nodiscard]] std::vector<std::string> from(const Asked& asked)
  {
    if (asked == m_home)
      return {called(asked)};
    if (std::find(m_seen.begin(), m_seen.end(), asked) != m_seen.end())
      return {};
    m_seen.push_back(asked);
    for (const Rule& rule : rulesOf(asked)) {
      for (const auto& [next, place] : askedBy(rule)) {
        auto way = from(next);
        if (way.empty())
          continue;
        way.insert(way.begin(), called(asked));
        return way;
      }
    }
    return {};
  }

private:
  [[nodiscard]] std::string called(const Asked& asked) const
  {
    const Segment* segment = asked.segment ? m_names.segment(asked.name) : nullptr;
    return segment ? segment->name : asked.name;
  }

  [[nodiscard]] std::vector<Rule> rulesOf(const Asked& asked) const
  {
    std::vector<Rule> rules;
    const Scheme* scheme = asked.segment ? nullptr : m_names.scheme(asked.name);
    for (const Layer& layer : scheme ? scheme->layers : std::vector<Layer>())
      rules.push_back(layer.rule);
    if (const Segment* segment = asked.segment ? m_names.segment(asked.name) : nullptr)
      rules.push_back(segment->rule);
    return rules;
  }

  const RuleNames& m_names;
  Asked m_home;
  std::vector<Asked> m_seen;
};

/// Whether \p rule, at \p place of \p home (called \p name), leads back to it.
Result<void> checkCycle(const Asked& home, const std::string& name, const Rule& rule,
                        const std::string& place, const RuleNames& names)
{
  for (const auto& [asked, inside] : askedBy(rule)) {
    const auto way = WayBack(names, home).from(asked);
    if (!way.empty())
      return refuse(RefusalCode::RuleCycle, {{"where", placeInside(place, inside)},
                                             {"found", fmt::format("{} → {}", name, fmt::join(way, " → "))}});
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

/// \p names with \p segment in place of the one with its id.
RuleNames with(RuleNames names, const Segment& segment)
{
  std::erase_if(names.segments, [&](const Segment& known) { return known.id == segment.id; });
  names.segments.push_back(segment);
  return names;
}

} // namespace

const Scheme* RuleNames::scheme(std::string_view code) const
{
  const auto found =
      std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& scheme) { return scheme.code == code; });
  return found == schemes.end() ? nullptr : &*found;
}

const Segment* RuleNames::segment(std::string_view name) const
{
  const auto found = std::find_if(segments.begin(), segments.end(),
                                  [&](const Segment& segment) { return sameText(segment.name, name); });
  return found == segments.end() ? nullptr : &*found;
}

RuleNames ruleNames(const MemberStore& members, const ActivityStore& activity, const LayerStore& layers,
                    const SegmentStore& segments)
{
  return {members.tags(),   members.spaces(), members.customFields(),   activity.kinds(),
          layers.schemes(), segments.list(),  members.consentChannels()};
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
  for (std::size_t i = 0; i < scheme.layers.size(); ++i) {
    auto checked = checkCycle({false, scheme.code}, scheme.code, scheme.layers[i].rule, layerPlace(i), after);
    if (!checked)
      return checked;
  }
  return {};
}

Result<void> checkNames(const Segment& segment, const RuleNames& names)
{
  const RuleNames after = with(names, segment);
  if (auto checked = checkNames(segment.rule, after); !checked)
    return checked;
  return checkCycle({true, folded(segment.name)}, segment.name, segment.rule, {}, after);
}

} // namespace weilu
