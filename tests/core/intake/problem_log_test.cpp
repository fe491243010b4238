// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/problem_log.h"
#include "tests/catch.h"

#include <set>

using namespace weilu;

namespace {

using Kind = ImportProblem::Kind;

ImportProblem problem(std::uint64_t row, std::string value = "x")
{
  return {row, "Email", std::move(value), Kind::BadEmail, "email", false};
}

} // namespace

TEST_CASE("ProblemLog", "[intake]")
{
  ProblemLog log;
  SECTION("counts every problem and keeps the first ten thousand")
  {
    for (std::uint64_t row = 1; row <= 10'500; ++row)
      log.add(problem(row));
    CHECK(log.counts().at(Kind::BadEmail) == 10'500);
    CHECK(log.first().size() == 10'000);
    CHECK(log.first().back().row == 10'000);
  }
  SECTION("hands them over by row")
  {
    log.add(problem(9));
    log.add(problem(2));
    log.add(problem(5));
    const auto taken = log.take();
    REQUIRE(taken.size() == 3);
    CHECK(taken[0].row == 2);
    CHECK(taken[2].row == 9);
  }
  SECTION("keeps what is wrong in rows that stay out for itself, up to a limit")
  {
    log.addRejected(problem(7, std::string(300, 'x')));
    for (std::size_t i = 0; i < ProblemLog::kRejected; ++i)
      log.addRejected(problem(3));
    CHECK(log.counts().empty());
    CHECK(log.first().empty());
    const auto rejected = log.takeRejected();
    REQUIRE(rejected.size() == ProblemLog::kRejected);
    CHECK(rejected.front().row == 3);
    CHECK(rejected.back().row == 7);
    CHECK(rejected.back().value.size() < 300);
  }
  SECTION("cuts a long value between characters")
  {
    std::string value;
    for (int i = 0; i < 100; ++i)
      value += "围";
    log.add(problem(1, value));
    const std::string kept = log.first().front().value;
    CHECK(kept.size() < value.size());
    CHECK(kept.ends_with("围…"));
    CHECK((kept.size() - std::string("…").size()) % 3 == 0);
  }
}

TEST_CASE("Problem codes", "[intake]")
{
  std::set<std::string_view> codes;
  for (int i = 0; i <= static_cast<int>(Kind::UnpaidOrder); ++i) {
    const auto kind = static_cast<Kind>(i);
    CHECK(code(kind) != "unknown");
    CHECK_FALSE(expectedFor(kind).empty());
    codes.insert(code(kind));
  }
  CHECK(codes.size() == static_cast<std::size_t>(Kind::UnpaidOrder) + 1);
  CHECK(code(ImportMode::Merge) == "merge");
  CHECK(code(ImportMode::Fill) == "fill");
}
