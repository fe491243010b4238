// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layer_words.h"

#include <QCoreApplication>

#include "ui/base/language.h"
#include "ui/base/theme.h"

#include <array>

namespace weilu::ui::layer_words {

namespace {

/// The context of what is said of layers. Called as the struct, for lupdate.
struct LayerWords {
  Q_DECLARE_TR_FUNCTIONS(LayerWords)
};

constexpr std::array<std::pair<std::string_view, Token>, 10> tokens = {{
    {"layerLeader", Token::LayerLeader},
    {"layerLoyal", Token::LayerLoyal},
    {"layerActive", Token::LayerActive},
    {"layerNewcomer", Token::LayerNewcomer},
    {"layerSilent", Token::LayerSilent},
    {"layerNone", Token::LayerNone},
    {"lifeNew", Token::LifeNew},
    {"lifeReturning", Token::LifeReturning},
    {"lifeResurrected", Token::LifeResurrected},
    {"lifeDormant", Token::LifeDormant},
}};

QString named(const Scheme& scheme, const std::string& code)
{
  const Layer* layer = scheme.find(code);
  return layer ? words::layer(*layer) : text(code);
}

} // namespace

QString scheme(const Scheme& scheme) { return language::pick(scheme.labelZh, scheme.labelEn); }

QString from(const Scheme& scheme, const std::string& layer)
{
  return layer.empty() ? LayerWords::tr("Joined") : named(scheme, layer);
}

QString to(const Scheme& scheme, const std::string& layer)
{
  return layer.empty() ? LayerWords::tr("Left") : named(scheme, layer);
}

QString cause(const std::string& code)
{
  if (code == "import")
    return LayerWords::tr("Import");
  if (code == "day")
    return LayerWords::tr("Time passed");
  if (code == "rule")
    return LayerWords::tr("Rule changed");
  if (code == "lock")
    return LayerWords::tr("Locked or released");
  if (code == "history")
    return LayerWords::tr("Worked out from activity");
  if (code == "undo" || code == "redo")
    return LayerWords::tr("Undone or redone");
  return LayerWords::tr("Edited");
}

QString rule(const Rule& rule)
{
  return text(sentence(rule, language::isChinese() ? Language::Zh : Language::En));
}

bool growthIsGood(const std::vector<Layer>& layers, const Layer& layer)
{
  const bool lowest =
      std::all_of(layers.begin(), layers.end(), [&](const Layer& other) { return layer.rank <= other.rank; });
  return !lowest && layer.rule.kind != Rule::Kind::Always;
}

Token token(const std::string& color)
{
  for (const auto& [name, token] : tokens) {
    if (name == color)
      return token;
  }
  return Token::LayerNone;
}

} // namespace weilu::ui::layer_words
