// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/torture.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

using namespace weilu;

namespace {

nlohmann::json answers()
{
  std::ifstream file(test::testData("torture/expected.json"));
  return nlohmann::json::parse(file).at("files");
}

std::map<std::string, void (*)(Tried&)> checks()
{
  std::map<std::string, void (*)(Tried&)> all;
  for (const BadInputs* inputs : {&badEncodings(), &badTables(), &badValues(), &badRosters()}) {
    for (const BadInput& input : *inputs) {
      INFO(input.file);
      CHECK(all.emplace(input.file, input.check).second);
    }
  }
  return all;
}

} // namespace

TEST_CASE("Every bad input is read as the answer key counts it", "[intake][torture]")
{
  for (const auto& entry : answers()) {
    const std::string name = entry.at("file");
    if (entry.at("columns") == 0) // refused
      continue;
    INFO(name);
    const SourceFile file = Tried(name).look();
    CHECK(file.bytes == entry.at("bytes").get<std::uint64_t>());
    CHECK(file.encoding == fixtures::canonicalEncoding(entry.at("encoding")));
    // One column has no delimiter, whatever the file is called.
    if (entry.at("columns") > 1)
      CHECK(fixtures::delimiterName(file.delimiter) == entry.at("delimiter").get<std::string>());
    else
      CHECK(file.delimiter == 0);
    CHECK(file.headerLine == entry.at("header_line").get<std::uint64_t>());
    CHECK(file.columns.size() == entry.at("columns").get<std::size_t>());
    if (entry.at("data_rows").is_number())
      CHECK(file.rows == entry.at("data_rows").get<std::uint64_t>());
    else
      CHECK(file.rows >= 1);
  }
}

TEST_CASE("Of every bad input comes what the answer key expects", "[intake][torture]")
{
  const auto known = checks();
  std::size_t count = 0;
  for (const auto& entry : answers()) {
    const std::string name = entry.at("file");
    ++count;
    DYNAMIC_SECTION(name)
    {
      REQUIRE(known.contains(name));
      Tried tried(name);
      known.at(name)(tried);
    }
  }
  CHECK(count == known.size());
}
