// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/scheme.h"

namespace weilu {

namespace {

constexpr std::string_view layerField = "layer:";

void addAsked(const Rule& rule, std::vector<std::string>& codes)
{
  if (rule.kind == Rule::Kind::Condition && rule.condition.field.starts_with(layerField))
    codes.push_back(rule.condition.field.substr(layerField.size()));
  for (const Rule& part : rule.parts)
    addAsked(part, codes);
}

/// Puts the schemes that one asks for before it.
class Ordering {
public:
  explicit Ordering(std::vector<Scheme> schemes)
      : m_schemes(std::move(schemes))
      , m_seen(m_schemes.size())
  {
  }

  [[nodiscard]] std::vector<Scheme> ordered()
  {
    for (std::size_t i = 0; i < m_schemes.size(); ++i)
      visit(i);
    return std::move(m_ordered);
  }

private:
  void visit(std::size_t index)
  {
    if (m_seen[index])
      return;
    m_seen[index] = true;
    for (const std::string& code : schemesAskedBy(m_schemes[index])) {
      for (std::size_t i = 0; i < m_schemes.size(); ++i) {
        if (m_schemes[i].code == code)
          visit(i);
      }
    }
    m_ordered.push_back(m_schemes[index]);
  }

  std::vector<Scheme> m_schemes, m_ordered;
  std::vector<bool> m_seen;
};

} // namespace

bool asksFor(const Rule& rule, std::string_view code)
{
  std::vector<std::string> codes;
  addAsked(rule, codes);
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::vector<std::string> schemesAskedBy(const Scheme& scheme)
{
  std::vector<std::string> codes;
  for (const Layer& layer : scheme.layers)
    addAsked(layer.rule, codes);
  return codes;
}

std::vector<Scheme> inAskingOrder(std::vector<Scheme> schemes)
{
  return Ordering(std::move(schemes)).ordered();
}

} // namespace weilu
