// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <thread>

namespace weilu {

/// Calls \p work(0) on this thread and \p work(1) on another at the same time, and waits for both. What one
/// of them throws is thrown here.
template<class Work>
void inTwo(Work&& work)
{
  std::exception_ptr failed;
  {
    const std::jthread other([&] {
      try {
        work(std::size_t{1});
      } catch (...) {
        failed = std::current_exception();
      }
    });
    work(std::size_t{0});
  }
  if (failed)
    std::rethrow_exception(failed);
}

} // namespace weilu
