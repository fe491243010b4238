// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/across_dates.h"
#include "core/insight/number_columns.h"

#include <span>
#include <string_view>
#include <vector>

namespace weilu {

/// The fields of rules that are a text of a person's own row, by code, in the order of the catalogue.
[[nodiscard]] std::span<const std::pair<std::string_view, MemberStore::TextColumn>> textColumns();

/// Everybody of the file by the values of a Choice or Many field (\p condition says which, and over which
/// window). Whoever is in no class has no value. People may be outside the roster.
[[nodiscard]] std::vector<ValueClass> valueClasses(const Condition& condition, const FactsAt& at,
                                                   NumberColumns& columns, const Facts::LayersOf& layersOf);

/// The people whose text in a Text or Any field (\p condition says which) fits the condition.
[[nodiscard]] People peopleWithText(const Condition& condition, const MemberStore& members, Date asOf);

} // namespace weilu
