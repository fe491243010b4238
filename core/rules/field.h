// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <span>
#include <string_view>
#include <vector>

namespace weilu {

/// A field rules may speak of.
struct Field {
  /// What kind of value a field has, which decides the operators that fit.
  enum class Type {
    Number, ///< compared by size
    Date,   ///< a calendar date; compared as days since 1970, written "2024-03-05"
    Text,   ///< compared as people type: case, width and spaces at the ends do not matter
    Choice, ///< one of the codes of choices()
    Flag,   ///< holds or does not
    Many,   ///< any number of names (tags, spaces); "is" means "is among them"
    Any     ///< custom fields: a number where the condition gives a number, a date where it counts days, else
            ///< text
  };

  std::string_view code; ///< "active_days"; one that ends in ':' or '.' takes a suffix ("custom:city2")
  Type type;
  bool hasWindow; ///< looks back over a number of days
  std::string_view labelZh, labelEn;
  std::string_view unitZh, unitEn; ///< "天", "days"
  bool mayBeUnset = false;         ///< not known for everybody: empty and set are operators of it
  bool windowInWeeks = false;      ///< the window counts seven-day weeks

  /// Whether the code goes on with a name of the community's own.
  [[nodiscard]] bool takesSuffix() const { return code.back() == ':' || code.back() == '.'; }
};

/// A value of a Choice field.
struct FieldChoice {
  std::string_view code, labelZh, labelEn;
};

/// Every field, in the order a person looks for them.
[[nodiscard]] std::span<const Field> fields();
/// The field called \p code; for "custom:city2" the one that takes a suffix, "custom:". Null when there is
/// none.
[[nodiscard]] const Field* fieldNamed(std::string_view code);
/// What follows the catalogue's code: "city2" of "custom:city2"; empty for fields without suffix.
[[nodiscard]] std::string_view suffix(const Field& field, std::string_view code);

/// The operators that make sense for \p field, in the order of a menu.
[[nodiscard]] std::vector<Operator> operators(const Field& field);
/// The values of a Choice field; empty when they are the community's own (layers of a scheme).
[[nodiscard]] std::span<const FieldChoice> choices(const Field& field);

} // namespace weilu
