// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dialect.h"
#include "core/intake/source_file.h"

#include <map>
#include <span>

namespace weilu {

/// What a preset says of one column beyond its field.
struct PresetColumn {
  std::string field;
  bool optional = false; ///< not in every version of the export: its absence costs nothing
  bool fallback = false; ///< SourceColumn::fallback
  bool brackets = false; ///< ColumnFormat::brackets
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
  bool byName = false;               ///< SourceFile::byName
  bool knownOnly = false;            ///< SourceFile::knownOnly
  std::vector<std::string> required; ///< fields of which the file must have a column
  std::vector<std::string> bare;     ///< headers in order, for exports whose writer leaves them out
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
/// are there; for a generic preset the share of the file's columns that it knows. 0 when a required field
/// has no column.
[[nodiscard]] int presetScore(const PresetSheet& preset, std::span<const std::string> headers);
/// The preset with the best score of at least 80, or none. \p as: only presets of that kind. One of low
/// confidence only pretends to know its format: it is for who asks for it by name.
[[nodiscard]] const PresetSheet* recognisedPreset(std::span<const std::string> headers,
                                                  std::optional<ImportAs> as, int& score);

/// What \p preset says of rows of a file with \p headers (normalised), where it has the columns for it.
[[nodiscard]] std::vector<RowRule> rowRules(const PresetSheet& preset, std::span<const std::string> headers);

/// The headers that a file without any would have: those of the preset with as many columns whose ids and
/// dates are where \p rows have them. Empty when there is none.
[[nodiscard]] std::vector<std::string> bareHeaders(std::span<const SampleRow> rows);

} // namespace weilu
