// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace weilu {

/// Most memory this process has held so far, in MB.
inline double peakMegabytes()
{
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Runs \p work and prints how long it took, how much of that was spent computing, how many of
/// \p amount things a second that makes, and the peak of memory after it.
template<class Work>
void measured(std::string_view what, std::optional<double> amount, Work&& work)
{
  const auto begin = std::chrono::steady_clock::now();
  const auto beginCpu = std::clock();
  work();
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const auto cpu = static_cast<double>(std::clock() - beginCpu) / CLOCKS_PER_SEC;
  const auto rate = amount ? fmt::format("{:.1f} M/s", *amount / seconds / 1e6) : std::string();
  fmt::print("{:<40}{:>8.3f} s  cpu {:>7.3f} s {:>12}  peak {:>5.0f} MB\n", what, seconds, cpu, rate,
             peakMegabytes());
}

} // namespace weilu
