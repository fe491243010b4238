// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include "ui/base/theme.h"

#include <array>

namespace weilu::ui {

inline constexpr int tokenCount = static_cast<int>(Token::Avatar6Ink) + 1;

/// resources/theme/tokens.json as values.
struct Tokens {
  std::array<QColor, tokenCount> light, dark;
  QStringList family;   ///< Chinese face first
  QStringList familyEn; ///< Latin face first

  /// Reads the file that is part of the program; a missing colour is a bug.
  [[nodiscard]] static Tokens load();
};

/// The name of a token in tokens.json ("accentFill").
[[nodiscard]] QString nameOf(Token token);
/// The token called \p name; Text when there is none.
[[nodiscard]] Token tokenNamed(const QString& name);

} // namespace weilu::ui
