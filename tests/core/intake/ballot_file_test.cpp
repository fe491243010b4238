// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ballot_file.h"
#include "core/workspace_votes.h"
#include "tests/core/campaigns/campaign_file.h"

#include <fstream>

using namespace weilu;

namespace {

/// Ann (ann@x.org, +8613800000001), Bo (bo@x.org) and two called Kim.
struct BallotsFile : CampaignFile {
  CampaignPlan plan;
  std::vector<MemberId> ids;

  BallotsFile()
  {
    plan.options = {{"a", "Green tea"}, {"b", "Coffee, black"}, {"c", "Water"}};
    Edit edit(workspace->db(), {"members-added", {}});
    const auto add = [this](const std::string& name, const std::vector<Identity>& identities) {
      ids.push_back(workspace->members().add(called(name), {}));
      for (const Identity& identity : identities)
        REQUIRE(workspace->members().addIdentity(ids.back(), identity, {}));
    };
    add("Ann", {{"email", "ann@x.org", {}}, {"phone", "+8613800000001", {}}, {"discourse", "17", {}}});
    add("Bo", {{"email", "bo@x.org", {}}});
    add("Kim", {});
    add("Kim", {});
    edit.commit();
  }
  Result<BallotFile> read(const std::string& text, const std::vector<std::string>& choices = {})
  {
    std::ofstream(folder / "ballots.csv", std::ios::binary) << text;
    return readBallots(workspace->intakeStores(), plan, folder / "ballots.csv", choices);
  }
  /// "1:a 2:bc", people by their order.
  std::string ballots(const BallotFile& file)
  {
    std::string text;
    for (const Ballot& ballot : file.ballots) {
      const auto who = std::ranges::find(ids, ballot.member) - ids.begin() + 1;
      text += (text.empty() ? "" : " ") + std::to_string(who) + ":";
      for (const std::string& option : ballot.choice)
        text += option;
    }
    return text;
  }
};

/// "3 Email unknown nobody@x.org": row, column, why, value; a mark before what does not keep the row out.
std::vector<std::string> problems(const BallotFile& file)
{
  std::vector<std::string> all;
  for (const BallotProblem& one : file.problems) {
    std::string text = std::to_string(one.row);
    if (!one.column.empty())
      text += " " + one.column;
    text +=
        std::string(one.rejects ? " " : " (") + std::string(one.person ? code(*one.person) : code(one.fault));
    all.push_back(text + (one.rejects ? "" : ")") + (one.value.empty() ? "" : " " + one.value));
  }
  return all;
}
using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A file of ballots", "[intake][votes]")
{
  BallotsFile file;
  SECTION("finds people by any key, and options by code or title")
  {
    const auto read = file.read("Email,Choice\nann@x.org,green tea\nbo@x.org,B\n");
    REQUIRE(read);
    CHECK(file.ballots(*read) == "1:a 2:b");
    CHECK(read->choices == Texts{"Choice"});
    CHECK(read->rows == 2);
    CHECK(problems(*read).empty());
    CHECK(file.ballots(*file.read("手机号,选项\n13800000001,Water\n")) == "1:c");
  }
  SECTION("knows the columns of choices by their cells where no name says it")
  {
    const auto read = file.read("Email,What do you want?,Why\nann@x.org,Water,thirst\n");
    REQUIRE(read);
    CHECK(read->choices == Texts{"What do you want?"});
    CHECK(file.ballots(*read) == "1:c");
    CHECK(refusalOf(file.read("Email,Why\nann@x.org,thirst\n")).detail("what") == "ballot-file");
    CHECK(refusalOf(file.read("Email,Choice\nann@x.org,a\n", {"Nothing"})).code ==
          RefusalCode::UnknownColumn);
  }
  SECTION("takes an order from one cell or from several columns")
  {
    file.plan.vote = VoteMethod::Ranked;
    CHECK(file.ballots(*file.read("Email,Vote\nann@x.org,Water > Green tea > b\nbo@x.org,\"c; a\"\n")) ==
          "1:cab 2:ca");
    CHECK(file.ballots(*file.read("Email,Choice 1,Choice 2\nann@x.org,\"Coffee, black\",a\nbo@x.org,c,\n")) ==
          "1:ba 2:c");
  }
  SECTION("names every row that cannot count, and counts the rest")
  {
    const auto read = file.read("Email,Choice\nann@x.org,a\nnobody@x.org,a\nbo@x.org,Beer\n,b\n");
    REQUIRE(read);
    CHECK(file.ballots(*read) == "1:a");
    CHECK(problems(*read) ==
          Texts{"3 Email unknown-person nobody@x.org", "4 Choice unknown Beer", "5 no-identity"});
    const auto more = file.read("Email,Choice\nann@x.org,a;b\nbo@x.org,\n");
    CHECK(problems(*more) == Texts{"2 Choice several a;b", "3 Choice nothing"});
    file.plan.vote = VoteMethod::Multiple;
    CHECK(problems(*file.read("Email,Choice\nann@x.org,a;a\n")) == Texts{"2 Choice option-twice a"});
  }
  SECTION("counts nobody twice, whatever their rows are found by")
  {
    const auto read =
        file.read("Email,Phone,Name,Choice\nann@x.org,,Ann,a\n,13800000001,Ann L,b\nbo@x.org,,Bo,c\n"
                  "bo@x.org,,Bo,c\n");
    REQUIRE(read);
    CHECK(file.ballots(*read) == "2:c");
    CHECK(problems(*read) == Texts{"2 twice Ann", "3 twice Ann L", "5 (repeated) Bo"});
    CHECK(read->rows == 4);
  }
  SECTION("finds by name only who alone is called so, and says it")
  {
    const auto read = file.read("Name,Choice\nBo,a\nKim,b\n");
    REQUIRE(read);
    CHECK(file.ballots(*read) == "2:a");
    CHECK(problems(*read) == Texts{"2 (found-by-name) Bo", "3 several-named Kim"});
    CHECK(refusalOf(file.read("Colour,Choice\nred,a\n")).code == RefusalCode::NoIdentity);
  }
  SECTION("makes up nobody and writes nothing")
  {
    const auto before = file.content();
    REQUIRE(file.read("Email,Choice\nann@x.org,a\nnobody@x.org,a\n"));
    CHECK(file.content() == before);
  }
}
