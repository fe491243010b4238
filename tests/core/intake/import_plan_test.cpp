// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/problem_log.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

#include <algorithm>

using namespace weilu;

namespace {

struct Planned : ImportFixture {
  ImportPlan text(const std::string& text, const ImportOptions& how = {}, ImportAs as = ImportAs::Members)
  {
    ReadOptions read;
    read.as = as;
    auto planned = planImport(stores, look(file("plan.csv", text), read), how);
    REQUIRE(planned);
    const ImportCounts& counts = planned->counts;
    CHECK(counts.created + counts.updated + counts.unchanged + counts.rejected == counts.rows);
    return std::move(*planned);
  }
};

const PreviewRow& rowOf(const ImportPlan& plan, std::uint64_t number)
{
  const auto row = std::ranges::find(plan.preview, number, &PreviewRow::row);
  INFO("row " << number);
  REQUIRE(row != plan.preview.end());
  return *row;
}

} // namespace

TEST_CASE("A plan says who is who", "[intake][import][plan]")
{
  Planned fixture;
  fixture.importText("id,name,phone,email\n1,林晓雨,13800000001,lin@example.com\n2,王伟,13800000002,\n");
  const MemberId lin = fixture.person("id", "1").member.id, wang = fixture.person("id", "2").member.id;
  SECTION("by the key that met")
  {
    const ImportPlan plan = fixture.text("id,name,phone,email\n1,林晓雨,,\n,王伟,138 0000 0002,\n"
                                         ",Lin,,LIN@example.com\n3,新人,,\n");
    CHECK(rowOf(plan, 2).who == lin);
    CHECK(rowOf(plan, 2).keyKind == "id");
    CHECK(rowOf(plan, 3).who == wang);
    CHECK(rowOf(plan, 3).keyKind == "phone");
    CHECK(rowOf(plan, 3).keyValue == "+8613800000002");
    CHECK(rowOf(plan, 4).who == lin);
    CHECK(rowOf(plan, 4).keyKind == "email");
    CHECK_FALSE(rowOf(plan, 5).who.valid());
    CHECK(rowOf(plan, 5).keyKind.empty());
    CHECK(plan.undecidedCount == 0);
  }
  SECTION("also in activity and purchase files")
  {
    const ImportPlan events = fixture.text("phone,at\n13800000001,2026-01-01\n", {}, ImportAs::Activity);
    CHECK(rowOf(events, 2).who == lin);
    CHECK(rowOf(events, 2).keyKind == "phone");
    const ImportPlan orders =
        fixture.text("email,at,amount\nlin@example.com,2026-01-01,5\n", {}, ImportAs::Purchases);
    CHECK(rowOf(orders, 2).who == lin);
    CHECK(rowOf(orders, 2).keyKind == "email");
  }
  SECTION("or that it cannot be said, with everybody it may be")
  {
    const ImportPlan plan = fixture.text("id,name,phone\n1,谁,13800000002\n");
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.undecidedCount == 1);
    REQUIRE(plan.undecided.size() == 1);
    const UndecidedRow& row = plan.undecided[0];
    CHECK(row.row == 2);
    CHECK(row.name == "谁");
    CHECK(row.problem == ImportProblem::Kind::IdentityConflict);
    REQUIRE(row.candidates.size() == 2);
    CHECK(row.candidates[0].person == lin);
    CHECK(row.candidates[0].name == "林晓雨");
    CHECK(row.candidates[0].kind == "id");
    CHECK(row.candidates[1].person == wang);
    CHECK(row.candidates[1].kind == "phone");
    CHECK(row.candidates[1].value == "+8613800000002");
    CHECK(rowOf(plan, 2).candidates.size() == 2);
  }
  SECTION("somebody whom an earlier row brings is a candidate by that row")
  {
    const ImportPlan plan = fixture.text("id,name,phone\n8,甲,13800000008\n9,乙,13800000008\n");
    REQUIRE(plan.undecided.size() == 1);
    REQUIRE(plan.undecided[0].candidates.size() == 1);
    CHECK_FALSE(plan.undecided[0].candidates[0].person.valid());
    CHECK(plan.undecided[0].candidates[0].row == 2);
  }
  SECTION("everybody who shares an e-mail")
  {
    fixture.importText("id,email\n5,both@example.com\n6,both@example.com\n");
    const ImportPlan plan = fixture.text("name,email\n谁,both@example.com\n");
    REQUIRE(plan.undecided.size() == 1);
    CHECK(plan.undecided[0].problem == ImportProblem::Kind::SharedEmail);
    CHECK(plan.undecided[0].candidates.size() == 2);
  }
  SECTION("lists every undecided row, far beyond the sample, and counts them all")
  {
    std::string text = "id,name,phone\n";
    for (int i = 0; i < 1200; ++i)
      text += "1,n" + std::to_string(i) + ",13800000002\n";
    const ImportPlan plan = fixture.text(text);
    CHECK(plan.undecidedCount == 1200);
    CHECK(plan.undecided.size() == 1000);
    CHECK(plan.preview.size() <= 200);
  }
}

TEST_CASE("A plan shows values before and after", "[intake][import][plan]")
{
  Planned fixture;
  fixture.importText("id,name,city,role,joined_at,tags,level,points,consent\n"
                     "1,林晓雨,上海,member,2024-03-05 10:20,vip,5,10,\n");
  const auto sample = [](const ImportPlan& plan, const std::string& field) {
    INFO(field);
    REQUIRE(plan.samples.contains(field));
    return plan.samples.at(field).at(0);
  };
  SECTION("of every field that changes")
  {
    ReadOptions read;
    read.as = ImportAs::Members;
    read.map = {{"level", "custom:level"},
                {"points", "counter:points"},
                {"mail", "consent:email"},
                {"phone", "phone"}};
    const auto path =
        fixture.file("new.csv", "id,name,city,role,joined_at,tags,level,points,mail,phone,note\n"
                                "1,Lin,杭州,expert,2024-03-06 08:00,讲师,6,12,no,13800000001,好\n");
    const auto planned = planImport(fixture.stores, ImportFixture::look(path, read), {});
    REQUIRE(planned);
    const std::map<std::string, std::pair<std::string, std::string>> expected{
        {"name", {"林晓雨", "Lin"}},
        {"city", {"上海", "杭州"}},
        {"role", {"member", "expert"}},
        {"joined_at", {"2024-03-05 10:20", "2024-03-06 08:00"}},
        {"tags", {"vip", "vip, 讲师"}},
        {"consent:email", {"", "no"}},
        {"identity:phone", {"", "13800000001"}},
        {"note", {"", "好"}},
    };
    for (const auto& [field, values] : expected) {
      const ChangeSample change = sample(*planned, field);
      CHECK(change.row == 2);
      CHECK(change.name == "林晓雨");
      CHECK(change.person == fixture.person("id", "1").member.id);
      CHECK(change.before == values.first);
      CHECK(change.after == values.second);
    }
    CHECK(sample(*planned, "counter:points").after == "12");
    for (const auto& [field, rows] : planned->fieldChanges)
      CHECK(planned->samples.contains(field));
  }
  SECTION("of what goes")
  {
    ImportOptions options;
    options.blanksErase = options.replaceTags = true;
    const ImportPlan plan = fixture.text("id,city,tags\n1,,讲师\n", options);
    CHECK(sample(plan, "city").after.empty());
    CHECK(sample(plan, "tags").after == "讲师");
  }
  SECTION("a handful of each field")
  {
    std::string known = "id,city\n", changed = known;
    for (int i = 10; i < 30; ++i) {
      known += std::to_string(i) + ",上海\n";
      changed += std::to_string(i) + ",杭州\n";
    }
    fixture.importText(known);
    const ImportPlan plan = fixture.text(changed);
    CHECK(plan.fieldChanges.at("city") == 20);
    CHECK(plan.samples.at("city").size() == 5);
  }
}

TEST_CASE("Problems of a rare kind are kept beside many of another", "[intake][plan]")
{
  ProblemLog log;
  ImportProblem many;
  for (std::uint64_t i = 0; i < ProblemLog::kKept + 5; ++i) {
    many.row = i;
    log.add(many);
  }
  ImportProblem rare;
  rare.kind = ImportProblem::Kind::BadPhone;
  for (std::uint64_t i = 0; i < 3 * ProblemLog::kOfEach; ++i)
    log.add(rare);
  CHECK(log.counts().at(ImportProblem::Kind::BadPhone) == 3 * ProblemLog::kOfEach);
  CHECK(std::ranges::count(log.first(), ImportProblem::Kind::BadPhone, &ImportProblem::kind) ==
        std::ptrdiff_t(ProblemLog::kOfEach));
  CHECK(log.first().size() == ProblemLog::kKept + ProblemLog::kOfEach);
}
