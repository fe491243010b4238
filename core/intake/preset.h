// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <map>
#include <span>

namespace weilu {

/// What a preset says of one column beyond its field.
struct PresetColumn {
  std::string field;
  bool optional = false; ///< not in every version of the export: its absence costs nothing
  bool fallback = false; ///< SourceColumn::fallback
  WordCodes words;
  std::string zone, separators;
};

/// A preset with all its parts, as read from resources/presets. Headers are normalised
/// (synonyms.h: normalisedHeader), so that spelling and case of a header do not matter.
struct PresetSheet {
  Preset face;
  std::string platform;
  std::string zone;                  ///< of moments without one; empty: the community's
  std::string order;                 ///< "mdy" or "dmy" where nothing in the file decides
  bool generic = false;              ///< recognised by what the file has, not by what the preset has
  std::vector<std::string> required; ///< fields of which the file must have a column
  std::map<std::string, PresetColumn, std::less<>> columns; ///< by normalised header
  std::vector<std::pair<std::string, std::string>> constants;

  struct Rule {
    RowRule::Kind kind;
    std::string column;
    std::vector<std::string> values, blanks;
  };
  std::vector<Rule> rules;
};

/// Every preset, most specific first.
[[nodiscard]] std::span<const PresetSheet> presetSheets();
/// The preset called \p id, or none.
[[nodiscard]] const PresetSheet* presetSheet(std::string_view id);

/// How well \p headers (normalised) are those of \p preset, 0–100: the share of the preset's columns that
/// are there; for a generic preset the share of the file's columns that it knows.
[[nodiscard]] int presetScore(const PresetSheet& preset, std::span<const std::string> headers);
/// The preset with the best score of at least 80, or none. \p as: only presets of that kind.
[[nodiscard]] const PresetSheet* recognisedPreset(std::span<const std::string> headers,
                                                  std::optional<ImportAs> as, int& score);

} // namespace weilu
