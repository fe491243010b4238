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

QString difference(const Scheme& before, const Scheme& after)
{
  QStringList parts;
  std::vector<std::string> was, is;
  for (const Layer& layer : before.layers) {
    const Layer* now = after.find(layer.code);
    if (!now) {
      parts << LayerWords::tr("%1 removed").arg(words::layer(layer));
      continue;
    }
    was.push_back(layer.code);
    if (words::layer(layer) != words::layer(*now))
      parts << LayerWords::tr("%1 called %2").arg(words::layer(layer), words::layer(*now));
    if (!(layer.rule == now->rule))
      parts << LayerWords::tr("rule of %1").arg(words::layer(layer));
  }
  for (const Layer& layer : after.layers) {
    if (before.find(layer.code))
      is.push_back(layer.code);
    else
      parts << LayerWords::tr("%1 added").arg(words::layer(layer));
  }
  if (was != is)
    parts << LayerWords::tr("order of the layers");
  if (scheme(before) != scheme(after))
    parts << LayerWords::tr("the name");
  if (parts.isEmpty())
    parts << LayerWords::tr("settings");
  return parts.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
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
