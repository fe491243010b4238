// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <optional>
#include <span>
#include <string_view>

namespace weilu {

enum class FieldType { Number, Text, Choice, Flag };

/// A field rules may speak of.
struct Field {
  std::string_view code;
  FieldType type;
  bool hasWindow; ///< looks back over a number of days
  std::string_view labelZh, labelEn;
  std::string_view unitZh, unitEn; ///< "天", "days"
};

/// Every field, in the order a person looks for them.
[[nodiscard]] std::span<const Field> fields();
[[nodiscard]] const Field* fieldNamed(std::string_view code);

} // namespace weilu
