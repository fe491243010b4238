// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/flows.h"
#include "core/purchases/purchase.h"

namespace weilu {

/// Of the people whose paid term ended in the flowWeeks weeks that end termGraceDays before \p end: who has a
/// term that goes on, which is one that ends later and starts at most termGraceDays after. Who had several
/// end counts by the last of them. \p terms: those of one person together.
[[nodiscard]] PeopleShare renewedTerms(const History& history, std::span<const Term> terms, Date end);

} // namespace weilu
