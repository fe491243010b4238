// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace weilu::sample {

/// The lists that invented people are made from (resources/sample/words.json).
struct Words {
  std::string community;
  std::vector<std::string> surnames, givenFirst, givenLast, nickFirst, nickLast, channels, occupations, tags,
      spaces;
  std::vector<std::pair<std::string, std::string>> cities; ///< city, region
  std::vector<double> channelWeights, cityWeights, spaceWeights;
  std::vector<std::pair<std::string, std::int64_t>> products; ///< name, price in fen

  /// Read once; the same for the whole program.
  [[nodiscard]] static const Words& get();
};

} // namespace weilu::sample
