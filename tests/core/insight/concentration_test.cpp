// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/concentration.h"
#include "tests/laws.h"

#include <numeric>

using namespace weilu;

namespace {

using Counts = std::vector<std::uint32_t>;

People everybody(std::uint32_t people)
{
  People set;
  set.addRange(1, std::uint64_t(people) + 1);
  return set;
}

/// The classes of people 1, 2, 3 … by their counts.
std::vector<std::string> classes(Counts counts)
{
  counts.insert(counts.begin(), 0); // index = id
  const auto people = static_cast<std::uint32_t>(counts.size() - 1);
  const Concentration found = concentration(everybody(people), counts);
  std::vector<std::string> classes;
  for (std::uint32_t id = 1; id <= people; ++id)
    classes.emplace_back(found.classOf(MemberId{id}));
  return classes;
}

/// By the sentence of the product page.
std::string slowClass(const Counts& counts, std::uint32_t id)
{
  if (counts[id] == 0)
    return "none";
  double total = 0, before = 0;
  for (std::uint32_t other = 1; other < counts.size(); ++other) {
    total += counts[other];
    if (counts[other] > counts[id] || (counts[other] == counts[id] && other < id))
      before += counts[other];
  }
  return before < total * 0.8 ? "core" : before < total * 0.95 ? "regular" : "casual";
}

} // namespace

TEST_CASE("Concentration", "[insight]")
{
  using Classes = std::vector<std::string>;
  SECTION("goes by the share before adding the person")
  {
    CHECK(classes({80, 15, 5}) == Classes{"core", "regular", "casual"});
    CHECK(classes({79, 16, 5}) == Classes{"core", "core", "casual"});
    CHECK(classes({80, 14, 6}) == Classes{"core", "regular", "regular"});
    CHECK(classes({100}) == Classes{"core"});
  }
  SECTION("puts equal ones in the order of their ids")
  {
    CHECK(classes({20, 20, 20, 20, 20}) == Classes{"core", "core", "core", "core", "regular"});
  }
  SECTION("leaves out those without contributions and those nobody looks at")
  {
    CHECK(classes({0, 5, 0}) == Classes{"none", "core", "none"});
    CHECK(classes({0, 0}) == Classes{"none", "none"});
    const Concentration found = concentration(everybody(2), Counts{0, 1, 1, 1000});
    CHECK(found.classOf(MemberId{1}) == "core");
    CHECK(found.classOf(MemberId{3}) == "none");
    CHECK_FALSE(found.none.contains(3));
  }
  SECTION("is the same as one by one")
  {
    law("everybody is in the class of the slow reader, and in one", [] {
      Counts counts = *rc::gen::container<Counts>(rc::gen::inRange<std::uint32_t>(0, 30));
      counts.insert(counts.begin(), 0);
      const auto people = static_cast<std::uint32_t>(counts.size() - 1);
      const Concentration found = concentration(everybody(people), counts);
      for (std::uint32_t id = 1; id <= people; ++id)
        RC_ASSERT(found.classOf(MemberId{id}) == slowClass(counts, id));
      RC_ASSERT(found.core.cardinality() + found.regular.cardinality() + found.casual.cardinality() +
                    found.none.cardinality() ==
                people);
    });
  }
  SECTION("says the class of another count while others stay as they are")
  {
    const Concentration found = concentration(everybody(4), Counts{0, 80, 10, 8, 2});
    CHECK(found.coreFrom == 80);
    CHECK(found.regularFrom == 8);
    CHECK(found.classFor(80) == "core");
    CHECK(found.classFor(79) == "regular");
    CHECK(found.classFor(8) == "regular");
    CHECK(found.classFor(7) == "casual");
    CHECK(found.classFor(0) == "none");
    CHECK(Concentration().classFor(1) == "casual");
  }
}
