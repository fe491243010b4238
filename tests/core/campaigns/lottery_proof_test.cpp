// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/lottery_proof.h"
#include "tests/laws.h"
#include "tests/scratch.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace weilu;

namespace {

Lottery drawn()
{
  Lottery lottery = sealLottery("感恩节豆礼", {"a", "b", "c", "d", "e", "f"}, {{"f", "staff"}},
                                {{"Kettle", 1}, {"Mug", 2}}, "0123456789abcdef")
                        .value();
  lottery.agreed = "closing index and turnover";
  lottery.publicValues = {"3914.26", "182643905113"};
  lottery.wins = drawLottery(lottery, lottery.publicValues).value();
  return lottery;
}

std::vector<ProofPart> wrongIn(const Lottery& lottery)
{
  std::vector<ProofPart> parts;
  for (const ProofProblem& problem : verify(lottery))
    parts.push_back(problem.part);
  return parts;
}

std::string refused(const std::string& text)
{
  const auto lottery = proofFromText(text);
  if (lottery)
    return "accepted";
  const Refusal& refusal = lottery.error();
  const std::string row = refusal.detail("row");
  return refusal.detail("expected") + (row.empty() ? "" : " " + row + ":" + refusal.detail("column"));
}

} // namespace

TEST_CASE("A proof of a lottery", "[campaigns][lottery]")
{
  using Parts = std::vector<ProofPart>;

  SECTION("is read as it was written, and holds")
  {
    const Lottery lottery = drawn();
    CHECK(proofFromText(proofText(lottery)) == lottery);
    CHECK(verify(lottery).empty());
  }
  SECTION("holds before the draw, without seed")
  {
    Lottery lottery = drawn();
    lottery.seed.clear();
    lottery.publicValues.clear();
    lottery.wins.clear();
    CHECK(verify(lottery).empty());
    lottery.list.push_back("g");
    CHECK(wrongIn(lottery) == Parts{ProofPart::ListHash});
  }
  SECTION("shows what was changed")
  {
    const auto changed = [](const auto& change) {
      Lottery lottery = drawn();
      change(lottery);
      return wrongIn(lottery);
    };
    CHECK(changed([](Lottery& l) { std::swap(l.list[0], l.list[1]); }).front() == ProofPart::Order);
    CHECK(changed([](Lottery& l) { l.list[1] = "a"; }).front() == ProofPart::Order);
    CHECK(changed([](Lottery& l) { l.excluded.push_back({"a", "staff"}); }) == Parts{ProofPart::Excluded});
    CHECK(changed([](Lottery& l) { l.listHash[0] ^= 1; }) == Parts{ProofPart::ListHash});
    CHECK(changed([](Lottery& l) { l.commitment[0] ^= 1; }) == Parts{ProofPart::Commitment});
    CHECK(changed([](Lottery& l) { l.wins[1].id = "a"; }) == Parts{ProofPart::Wins});
    CHECK(changed([](Lottery& l) { l.wins.pop_back(); }) == Parts{ProofPart::Wins});
    CHECK(changed([](Lottery& l) { std::swap(l.wins[0], l.wins[1]); }) == Parts{ProofPart::Wins});
    CHECK(changed([](Lottery& l) { l.publicValues[0] += "0"; }) == Parts{ProofPart::Wins});
    CHECK(changed([](Lottery& l) { l.publicValues.clear(); }) == Parts{ProofPart::Wins});
    CHECK(changed([](Lottery& l) { l.seed += "0"; }) == Parts{ProofPart::Commitment, ProofPart::Wins});
    CHECK(changed([](Lottery& l) { l.prizes[1].count = 9; }) == Parts{ProofPart::Prizes, ProofPart::Wins});
  }
  law("one changed byte of the list is found", [] {
    Lottery lottery = drawn();
    std::string& id = lottery.list[*rc::gen::inRange<std::size_t>(0, lottery.list.size())];
    id.back() = static_cast<char>(id.back() ^ (1 << *rc::gen::inRange(0, 7)));
    const auto parts = wrongIn(lottery);
    RC_ASSERT(std::find(parts.begin(), parts.end(), ProofPart::ListHash) != parts.end());
  });
  SECTION("is refused when it was cut short or is something else")
  {
    const std::string text = proofText(drawn());
    CHECK(refused(text) == "accepted");
    for (const std::size_t length : {text.size() / 3, text.size() / 2, text.size() - 3})
      CHECK(refused(text.substr(0, length)).starts_with("json "));
    CHECK(refused("{\n  \"weilu_lottery\": 1,\n  x}") == "json 3:3");
    CHECK(refused("") == "json 1:1");
    CHECK(refused("[1]") == "lottery");
    CHECK(refused("{}") == "lottery");
    CHECK(refused("{\"weilu_lottery\": 2}") == "version");
    for (const char* key :
         {"title", "list", "excluded", "prizes", "list_hash", "commitment", "public", "seed", "wins"}) {
      auto object = nlohmann::json::parse(text);
      object.erase(key);
      CHECK(refused(object.dump()) == "parts");
      object[key] = 7;
      CHECK(refused(object.dump()) == "parts");
    }
  }
  SECTION("need not say what was agreed")
  {
    auto object = nlohmann::json::parse(proofText(drawn()));
    object.erase("agreed");
    CHECK(proofFromText(object.dump())->agreed.empty());
    object["agreed"] = 7;
    CHECK(refused(object.dump()) == "parts");
  }
  SECTION("is read from a file, which a refusal names")
  {
    const Scratch folder;
    const auto file = folder / "proof.json";
    CHECK(readProof(file).error().code == RefusalCode::FileNotFound);
    std::ofstream(file) << proofText(drawn());
    CHECK(readProof(file) == drawn());
    std::ofstream(file) << "{";
    CHECK(readProof(file).error().detail("file") == file.string());
  }
}
