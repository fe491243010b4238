// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;

TEST_CASE("Dates in the preview", "[intake][import]")
{
  ImportFixture fixture;
  using Dates = std::map<std::size_t, std::string>;
  const auto datesOf = [&](const std::string& text) {
    const auto file = fixture.file("people.csv", text);
    const ImportPlan plan = planImport(fixture.stores, ImportFixture::look(file), ImportOptions()).value();
    std::vector<Dates> dates;
    for (const PreviewRow& row : plan.preview)
      dates.push_back(row.dates);
    return dates;
  };
  SECTION("say what they are taken for where day and month could change places")
  {
    CHECK(datesOf("id,joined\n1,25/12/2024\n2,03/04/2025 9:05\n3,\n4,soon\n") ==
          std::vector<Dates>{{{1, "2024-12-25"}}, {{1, "2025-04-03 09:05"}}, {}, {}});
    CHECK(datesOf("id,joined\n1,12/25/2024\n2,03/04/2025\n") ==
          std::vector<Dates>{{{1, "2024-12-25"}}, {{1, "2025-03-04"}}});
  }
  SECTION("say nothing more where everybody reads them alike")
  {
    CHECK(datesOf("id,joined,birthday\n1,2024-12-25,2000/1/2\n2,5 Mar 2025,\n") ==
          std::vector<Dates>{{}, {}});
  }
  SECTION("say what numbers and times of other zones stand for")
  {
    CHECK(datesOf("id,joined\n1,1709596800\n2,1709596860\n") ==
          std::vector<Dates>{{{1, "2024-03-05 08:00"}}, {{1, "2024-03-05 08:01"}}});
    CHECK(datesOf("id,joined\n1,2024-03-05T20:30:00Z\n2,2024-03-05T10:30:00Z\n") ==
          std::vector<Dates>{{{1, "2024-03-06 04:30"}}, {}});
  }
  SECTION("are left alone where they are no dates to the import")
  {
    CHECK(datesOf("id,note\n1,25/12/2024\n") == std::vector<Dates>{{}});
  }
}
