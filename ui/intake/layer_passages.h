// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/scheme.h"
#include "core/workspace.h"

#include <vector>

namespace weilu::ui {

/// Who changed layers by an import, in the scheme of the overview.
struct LayerPassages {
  struct Passage {
    Layer from, to;
    std::uint64_t people = 0;
  };
  std::vector<Passage> all; ///< the largest first; who is new to the roster passed from nowhere
  std::uint64_t people = 0; ///< in all of them
};

[[nodiscard]] LayerPassages passagesBetween(const Scheme& scheme, const LayerSets& then,
                                            const LayerSets& now);

/// What an import did: the report, and what followed in the layers.
struct Imported {
  ImportReport report;
  LayerPassages passages;
};
/// Workspace::import(), with the layers before and after it.
[[nodiscard]] Result<Imported> importWatchingLayers(Workspace& workspace, const SourceFile& file,
                                                    const ImportOptions& options,
                                                    const std::filesystem::path& rejects,
                                                    const Control& control);

} // namespace weilu::ui
