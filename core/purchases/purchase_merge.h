// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase_store.h"

namespace weilu {

/// Brings purchases or terms of any number of people together with those that are known, person by person.
/// Changes nothing when \p dryRun.
[[nodiscard]] PurchaseStore::Counts mergePurchases(Database& db, std::vector<Purchase> given, SourceId source,
                                                   bool dryRun, const Control& control);
[[nodiscard]] PurchaseStore::Counts mergeTerms(Database& db, std::vector<Term> given, SourceId source,
                                               bool dryRun, const Control& control);

} // namespace weilu
