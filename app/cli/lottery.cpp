// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lottery_words.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "ui/base/text.h"
#include "ui/base/words_draws.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace weilu::cli {

namespace {

/// The ids of a list, one a line; empty lines are left out.
Result<std::vector<std::string>> readList(const std::string& file)
{
  constexpr std::size_t longest = 64 << 20; // bytes
  const auto text = readTextFile(file, longest);
  if (!text)
    return tl::unexpected(text.error());
  std::vector<std::string> ids;
  std::istringstream in(*text);
  for (std::string line; std::getline(in, line);) {
    if (std::string id(trimmed(line)); !id.empty())
      ids.push_back(std::move(id));
  }
  return ids;
}

/// "NAME=COUNT".
std::vector<LotteryPrize> prizesOf(const std::vector<std::string>& words)
{
  std::vector<LotteryPrize> prizes;
  for (const std::string& word : words) {
    const std::size_t at = word.rfind('=');
    bool fine = false;
    const int count = ui::text(word.substr(at + 1)).toInt(&fine);
    if (at == std::string::npos || !fine)
      misuse(Terminal::tr("--prize: \"%1\" is not NAME=COUNT.").arg(ui::text(word)));
    prizes.push_back({word.substr(0, at), count});
  }
  return prizes;
}

/// "ID=WHY" of --exclude, and the winners of earlier draws.
Result<std::vector<LotteryExclusion>> excludedOf(const LotteryWords& arguments)
{
  std::vector<LotteryExclusion> excluded;
  for (const std::string& word : arguments.excluded) {
    const auto [id, why] = exclusionIn(word);
    excluded.push_back({id, why});
  }
  for (const std::string& file : arguments.past) {
    const auto past = readProof(file);
    if (!past)
      return tl::unexpected(past.error());
    for (const LotteryWin& win : past->wins)
      excluded.push_back({win.id, past->title});
  }
  return excluded;
}

/// A word that a list of ids cannot do without.
void needed(bool given, const char* name)
{
  if (!given)
    misuse(Terminal::tr("%1 is needed, or --campaign.").arg(QLatin1String(name)));
}

Result<void> freeze(const LotteryWords& arguments)
{
  if (!arguments.campaign.empty())
    return freezeDraw(arguments);
  needed(!arguments.to.empty(), "TO");
  needed(!arguments.prizes.empty(), "--prize");
  auto ids = readList(arguments.file);
  if (!ids)
    return tl::unexpected(ids.error());
  auto excluded = excludedOf(arguments);
  if (!excluded)
    return tl::unexpected(excluded.error());
  const std::string title =
      arguments.title.empty() ? std::filesystem::path(arguments.to).stem().string() : arguments.title;
  auto sealed =
      sealLottery(title, std::move(*ids), std::move(*excluded), prizesOf(arguments.prizes), secretHex());
  if (!sealed)
    return tl::unexpected(sealed.error());
  sealed->agreed = arguments.agreed;
  if (const auto written = writeProof(arguments.to, *sealed); !written)
    return written;
  printFrozen(*sealed, Json::object(), arguments.json);
  if (!arguments.json)
    printLine(said(
        Terminal::tr("Keep %1 to yourself until the draw: it holds the seed.").arg(ui::text(arguments.to))));
  return {};
}

Result<void> draw(const LotteryWords& arguments)
{
  if (!arguments.campaign.empty())
    return drawWinners(arguments);
  needed(!arguments.to.empty(), "TO");
  auto lottery = readProof(arguments.file);
  if (!lottery)
    return tl::unexpected(lottery.error());
  if (!lottery->wins.empty())
    misuse(
        Terminal::tr("%1 has been drawn. A new draw is a new list to freeze.").arg(ui::text(arguments.file)));
  auto wins = drawLottery(*lottery, arguments.publicValues);
  if (!wins)
    return tl::unexpected(wins.error());
  lottery->publicValues = arguments.publicValues;
  lottery->wins = std::move(*wins);
  if (const auto written = writeProof(arguments.to, *lottery); !written)
    return written;
  if (arguments.json) {
    print(Json::parse(proofText(*lottery))["wins"]);
    return {};
  }
  TextTable table({said(Terminal::tr("Prize")), said(Terminal::tr("Winner")),
                   said(Terminal::tr("Place on the list")), said(Terminal::tr("Hash", "of an attempt"))});
  for (const LotteryWin& win : lottery->wins)
    table.add(
        {win.prize, win.id, std::to_string(win.index + 1), std::to_string(win.attempt) + " " + win.hash});
  table.print();
  return {};
}

Result<void> check(const LotteryWords& arguments)
{
  if (!arguments.campaign.empty())
    return verifyDraws(arguments);
  const auto lottery = readProof(arguments.file);
  if (!lottery)
    return tl::unexpected(lottery.error());
  const auto problems = verify(*lottery);
  if (arguments.json)
    print({{"ok", problems.empty()}, {"drawn", !lottery->wins.empty()}, {"problems", toJson(problems)}});
  else if (problems.empty())
    printLine(said(ui::words::proofHolds(*lottery)));
  if (problems.empty())
    return {};
  if (!arguments.json) {
    for (const ProofProblem& one : problems)
      printLine(said(ui::words::proofProblem(one)));
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "lottery-proof"}, {"found", ""}, {"expected", "true"}, {"file", arguments.file}});
}

/// How others can recompute a draw.
std::string procedure()
{
  return said(Terminal::tr(R"(The procedure (| is that character, hashes are lower-case hexadecimal):
  list hash   SHA-256 of the ids, sorted by their UTF-8 bytes, joined by line feeds, none at the end
  commitment  SHA-256(seed | list hash), published before anybody knows the public values
  draw        for k = 0, 1, 2 …: the first 8 bytes, big-endian, of
              SHA-256(seed | public values joined by | | k); n is the length of the list;
              values from ⌊2⁶⁴/n⌋·n on are skipped; place = value mod n, from 0; who has won is skipped;
              prizes go out in the order in which they stand)"));
}

std::string campaignText() { return said(Terminal::tr("A campaign of the file, by number or title")); }

void addFreeze(Commands& commands, Command lottery, const std::shared_ptr<LotteryWords>& words)
{
  Command freezing =
      commands.add(lottery, "freeze",
                   said(Terminal::tr("Seal a list of people: its hash, and the commitment to a secret seed")),
                   [words] { return freeze(*words); });
  freezing
      .option("LIST", words->file,
              said(Terminal::tr("A text file with an id in each line; with --campaign the community's file")))
      .required();
  freezing.option("TO", words->to,
                  said(Terminal::tr("The file to make, secret until the draw; with --campaign without the "
                                    "seed, and not needed")));
  freezing.option("--campaign", words->campaign, campaignText());
  freezing.option("--prize", words->prizes, said(Terminal::tr("NAME=COUNT; the first is drawn first")))
      .repeated();
  freezing.option("--title", words->title, said(Terminal::tr("What the draw is called")));
  freezing.option("--agreed", words->agreed, said(Terminal::tr("Which public values will decide")));
  freezing.option("--exclude", words->excluded, said(Terminal::tr("ID=WHY: who takes no part"))).repeated();
  freezing.option("--past", words->past, said(Terminal::tr("A drawn file whose winners take no part")))
      .repeated();
  freezing.option("--among", words->among, said(Terminal::tr("Of a campaign: out of whom to draw")))
      .oneOf({"came", "signed-up"})
      .showDefault();
  freezing
      .option("--exclude-tag", words->tags,
              said(Terminal::tr("Of a campaign: a tag whose people take no part")))
      .repeated();
  freezing
      .option("--exclude-segment", words->segments,
              said(Terminal::tr("Of a campaign: a segment whose people take no part")))
      .repeated();
  freezing.flag("--exclude-not-to-contact", words->quiet,
                said(Terminal::tr("Of a campaign: who is not to be contacted takes no part")));
  freezing.flag("--with-staff", words->staff, said(Terminal::tr("Of a campaign: staff may win")));
  freezing.flag("--with-past-winners", words->pastWinners,
                said(Terminal::tr("Of a campaign: who won in another one may win")));
  freezing.flag("--json", words->json, said(Terminal::tr("Print JSON")));
}

} // namespace

std::pair<std::string, std::string> exclusionIn(const std::string& word)
{
  const std::size_t at = word.find('=');
  return {word.substr(0, at), at == std::string::npos ? std::string() : word.substr(at + 1)};
}

Result<void> writeProof(const std::string& file, const Lottery& lottery)
{
  namespace fs = std::filesystem;
  if (fs::exists(file))
    return refuse(RefusalCode::FileExists, {{"file", file}});
  std::ofstream out(file, std::ios::binary);
  std::error_code error;
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
  out << proofText(lottery);
  out.close();
  if (!out || error)
    return refuse(RefusalCode::FileNotWritable, {{"file", file}});
  return {};
}

void printFrozen(const Lottery& lottery, Json json, bool asJson)
{
  if (asJson) {
    json.update(Json{{"people", lottery.list.size()},
                     {"list_hash", lottery.listHash},
                     {"commitment", lottery.commitment}});
    print(json);
    return;
  }
  printLine(said(Terminal::tr("%n people take part.", nullptr, static_cast<int>(lottery.list.size()))));
  printLine(said(Terminal::tr("List hash:  %1").arg(ui::text(lottery.listHash))));
  printLine(said(Terminal::tr("Commitment: %1").arg(ui::text(lottery.commitment))));
  printLine(said(Terminal::tr("Publish both now, and which public values will decide.")));
}

Json toJson(const std::vector<ProofProblem>& problems)
{
  Json list = Json::array();
  for (const ProofProblem& one : problems)
    list.push_back({{"part", code(one.part)}, {"found", one.found}, {"expected", one.expected}});
  return list;
}

void addLottery(Commands& commands)
{
  Command lottery =
      commands.addGroup("lottery", said(Terminal::tr("Draws that anybody can check: freeze, draw, verify")));
  lottery.footer(procedure());
  const auto words = std::make_shared<LotteryWords>();
  addFreeze(commands, lottery, words);
  Command drawing =
      commands.add(lottery, "draw", said(Terminal::tr("Draw a sealed list, and write the proof to publish")),
                   [words] { return draw(*words); });
  drawing
      .option("SEALED", words->file,
              said(Terminal::tr("What freeze made; with --campaign the community's file")))
      .required();
  drawing.option("TO", words->to, said(Terminal::tr("The proof file to make; with --campaign not needed")));
  drawing
      .option("--public", words->publicValues,
              said(Terminal::tr("A value nobody can steer, such as a closing price; may be repeated")))
      .repeated()
      .required();
  Command verifying =
      commands.add(lottery, "verify",
                   said(Terminal::tr("Recompute a draw from its proof file alone; 1 when it does not hold")),
                   [words] { return check(*words); });
  verifying
      .option("PROOF", words->file,
              said(Terminal::tr("The proof file; with --campaign the community's file")))
      .required();
  for (Command command : {drawing, verifying}) {
    command.option("--campaign", words->campaign, campaignText());
    command.flag("--json", words->json, said(Terminal::tr("Print JSON")));
  }
  addDrawVerbs(commands, lottery, words);
}

} // namespace weilu::cli
