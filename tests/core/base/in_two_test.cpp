// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_two.h"
#include "tests/catch.h"

#include <array>
#include <chrono>
#include <semaphore>
#include <stdexcept>

using namespace weilu;

TEST_CASE("inTwo", "[base]")
{
  SECTION("does both halves on threads of their own")
  {
    std::array<std::thread::id, 2> threads;
    inTwo([&](std::size_t half) { threads.at(half) = std::this_thread::get_id(); });
    CHECK(threads[0] == std::this_thread::get_id());
    CHECK(threads[1] != threads[0]);
    CHECK(threads[1] != std::thread::id());
  }
  SECTION("does them at the same time")
  {
    std::array<std::binary_semaphore, 2> began{std::binary_semaphore(0), std::binary_semaphore(0)};
    std::array<bool, 2> met{};
    inTwo([&](std::size_t half) {
      began.at(half).release();
      met.at(half) = began.at(1 - half).try_acquire_for(std::chrono::seconds(10));
    });
    CHECK(met == std::array{true, true});
  }
  SECTION("throws what either half throws, when both are over")
  {
    const std::size_t bad = GENERATE(0, 1);
    std::array<bool, 2> done{};
    const auto work = [&](std::size_t half) {
      done.at(half) = true;
      if (half == bad)
        throw std::runtime_error("bad half");
    };
    CHECK_THROWS_AS(inTwo(work), std::runtime_error);
    CHECK(done == std::array{true, true});
  }
}
