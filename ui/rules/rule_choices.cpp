// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_choices.h"

#include "ui/base/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace weilu::ui {

namespace {

using Column = MemberStore::TextColumn;

constexpr std::array<std::pair<const char*, Column>, 8> columns = {{{"city", Column::City},
                                                                    {"region", Column::Region},
                                                                    {"occupation", Column::Occupation},
                                                                    {"organisation", Column::Organisation},
                                                                    {"position", Column::Position},
                                                                    {"language", Column::Language},
                                                                    {"channel", Column::Channel},
                                                                    {"referrer", Column::Referrer}}};
constexpr std::size_t longest = 300; ///< more are not looked through

/// Counts different texts.
class Texts {
public:
  explicit Texts(const Control& control)
      : m_control(control)
  {
  }

  void add(std::string_view text)
  {
    if (++m_seen % 4096 == 0)
      m_control.checkpoint(Phase::Reading, m_seen, 0);
    ++m_counts[std::string(text)];
  }

  [[nodiscard]] QStringList mostFrequent() const
  {
    std::vector<std::pair<std::string, std::size_t>> sorted(m_counts.begin(), m_counts.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    QStringList texts;
    for (std::size_t i = 0; i < std::min(longest, sorted.size()); ++i)
      texts << text(sorted[i].first);
    return texts;
  }

private:
  const Control& m_control;
  std::size_t m_seen = 0;
  std::unordered_map<std::string, std::size_t> m_counts;
};

} // namespace

QStringList RuleChoices::suggestions(const std::string& field) const
{
  QStringList found;
  if (field == "tag") {
    for (const Tag& tag : names.tags)
      found << text(tag.name);
  } else if (field == "space") {
    for (const Space& space : names.spaces)
      found << text(space.name.empty() ? space.code : space.name);
  } else if (const auto known = values.find(field); known != values.end()) {
    found = known->second;
  }
  return found;
}

RuleChoices readRuleChoices(Workspace& workspace, const Control& control)
{
  RuleChoices choices{workspace.ruleNames(), {}};
  for (const auto& [code, column] : columns) {
    Texts texts(control);
    workspace.members().forEachText(column, [&](MemberId, std::string_view one) { texts.add(one); });
    choices.values[code] = texts.mostFrequent();
  }
  for (const CustomField& custom : choices.names.customs) {
    if (custom.type == FieldType::Counter)
      continue;
    Texts texts(control);
    workspace.members().forEachCustom(custom.code, [&](MemberId, std::string_view one) { texts.add(one); });
    choices.values["custom:" + custom.label] = texts.mostFrequent();
  }
  return choices;
}

} // namespace weilu::ui
