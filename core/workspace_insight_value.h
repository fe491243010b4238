// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/channels.h"
#include "core/insight/response_time.h"
#include "core/insight/rfm_table.h"
#include "core/insight/rhythm.h"
#include "core/workspace.h"

namespace weilu {

// Metrics that need several stores of an open file. \p history: of everybody or of some people; nobody else
// is looked at.

/// What RFM scores: paid orders, or active days and contributions.
enum class RfmBasis { Purchases, Activity };

/// The roster of \p asOf by the scores of the \p window days up to it.
[[nodiscard]] RfmTable rfmTableOn(Workspace& workspace, const History& history, RfmBasis basis, Date asOf,
                                  int window = rfmWindow);
/// channelRows() of the file, with what was spent in the main currency on dates of \p range; without orders
/// every currency is the main one.
[[nodiscard]] std::vector<ChannelRow> channelRowsOn(Workspace& workspace, const History& history,
                                                    DateRange range, Date asOf);
/// questionsIn() of the file: what was asked on dates of \p range, with answers by the end of \p asOf.
[[nodiscard]] std::vector<Question> questionsOn(Workspace& workspace, const History& history, DateRange range,
                                                Date asOf, const Control& control = {});
/// Questions of \p range and how fast staff answered them by the end of \p asOf.
[[nodiscard]] ResponseTimes responseTimesOn(Workspace& workspace, const History& history, DateRange range,
                                            Date asOf, const Control& control = {});
/// When people did what counts as active.
[[nodiscard]] Rhythm rhythmOn(Workspace& workspace, const History& history, DateRange range,
                              const Control& control = {});

} // namespace weilu
