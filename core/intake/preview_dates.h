// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"

namespace weilu {

/// Says beside the dates of \p rows what they are taken for (PreviewRow::dates), where their text could be
/// read otherwise: day and month the other way round, a number, a year of two digits, a time of another zone.
/// \p community: its zone.
void readDates(std::vector<PreviewRow>& rows, const SourceFile& file, const Zone& community);

} // namespace weilu
