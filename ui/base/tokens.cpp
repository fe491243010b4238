// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace weilu::ui {

namespace {

// In the order of the enumeration.
constexpr std::array<const char*, tokenCount> names = {
    "bg",
    "side",
    "surface",
    "surfaceAlt",
    "hover",
    "line",
    "lineStrong",
    "inputBorder",
    "text",
    "text2",
    "text3",
    "textDisabled",
    "accent",
    "accentFill",
    "accentFillHover",
    "onAccent",
    "accentText",
    "accentTint",
    "accentTint2",
    "rowChecked",
    "good",
    "goodTint",
    "bad",
    "badTint",
    "badLine",
    "warn",
    "warnTint",
    "warnLine",
    "info",
    "infoTint",
    "tooltip",
    "onTooltip",
    "layerLeader",
    "layerLoyal",
    "layerActive",
    "layerNewcomer",
    "layerSilent",
    "layerNone",
    "layerLeaderTint",
    "layerLoyalTint",
    "layerActiveTint",
    "layerNewcomerTint",
    "layerSilentTint",
    "layerNoneTint",
    "lifeNew",
    "lifeReturning",
    "lifeResurrected",
    "lifeDormant",
    "lineDau",
    "lineWau",
    "lineMau",
    "grid",
    "axis",
    "heatLow",
    "heatHigh",
    "level1",
    "level2",
    "level3",
    "level4",
    "level5",
    "avatar1",
    "avatar1Ink",
    "avatar2",
    "avatar2Ink",
    "avatar3",
    "avatar3Ink",
    "avatar4",
    "avatar4Ink",
    "avatar5",
    "avatar5Ink",
    "avatar6",
    "avatar6Ink",
};

std::array<QColor, tokenCount> colours(const QJsonObject& theme)
{
  std::array<QColor, tokenCount> result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    result[i] = QColor(theme.value(QLatin1String(names[i])).toString());
    Q_ASSERT_X(result[i].isValid(), "Tokens", names[i]);
  }
  return result;
}

QStringList texts(const QJsonArray& array)
{
  QStringList result;
  for (const auto& value : array)
    result << value.toString();
  return result;
}

} // namespace

Tokens Tokens::load()
{
  QFile file(QStringLiteral(":/theme/tokens.json"));
  const bool readable = file.open(QIODevice::ReadOnly);
  Q_ASSERT(readable);
  const auto json = QJsonDocument::fromJson(readable ? file.readAll() : QByteArray()).object();
  const auto type = json.value(QLatin1String("type")).toObject();
  return {colours(json.value(QLatin1String("light")).toObject()),
          colours(json.value(QLatin1String("dark")).toObject()),
          texts(type.value(QLatin1String("family")).toArray()),
          texts(type.value(QLatin1String("familyEn")).toArray())};
}

QString nameOf(Token token) { return QString::fromLatin1(names[static_cast<std::size_t>(token)]); }

Token tokenNamed(const QString& name)
{
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const char* known) { return name == QLatin1String(known); });
  return found == names.end() ? Token::Text : static_cast<Token>(found - names.begin());
}

} // namespace weilu::ui
