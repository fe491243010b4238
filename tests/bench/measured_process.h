// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace weilu {

/// What a process took: wall time and processor time of all its threads in seconds, and the most memory
/// it held in MB. Pages of a file that is mapped count as memory.
struct Cost {
  double seconds = 0, cpu = 0, megabytes = 0;
};

/// Runs \p command (found in PATH) to its end. Throws Failure unless it ends well.
[[nodiscard]] Cost costOf(const std::vector<std::string>& command);

/// The one in the middle; of an even number the lower of the two.
[[nodiscard]] double median(std::vector<double> values);

} // namespace weilu
