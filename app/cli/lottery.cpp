// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/campaigns/lottery_proof.h"
#include "ui/base/text.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, to, title;
  std::vector<std::string> prizes, excluded, past, publicValues;
  bool json = false;
};

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
Result<std::vector<LotteryExclusion>> excludedOf(const Arguments& arguments)
{
  std::vector<LotteryExclusion> excluded;
  for (const std::string& word : arguments.excluded) {
    const std::size_t at = word.find('=');
    excluded.push_back({word.substr(0, at), at == std::string::npos ? std::string() : word.substr(at + 1)});
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

/// Writes a new file that its owner alone can read.
Result<void> writeNew(const std::string& file, const Lottery& lottery)
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

Result<void> freeze(const Arguments& arguments)
{
  auto ids = readList(arguments.file);
  if (!ids)
    return tl::unexpected(ids.error());
  auto excluded = excludedOf(arguments);
  if (!excluded)
    return tl::unexpected(excluded.error());
  const std::string title =
      arguments.title.empty() ? std::filesystem::path(arguments.to).stem().string() : arguments.title;
  const auto sealed =
      sealLottery(title, std::move(*ids), std::move(*excluded), prizesOf(arguments.prizes), secretHex());
  if (!sealed)
    return tl::unexpected(sealed.error());
  if (const auto written = writeNew(arguments.to, *sealed); !written)
    return written;
  if (arguments.json) {
    print({{"people", sealed->list.size()},
           {"list_hash", sealed->listHash},
           {"commitment", sealed->commitment}});
    return {};
  }
  printLine(said(Terminal::tr("%n people take part.", nullptr, static_cast<int>(sealed->list.size()))));
  printLine(said(Terminal::tr("List hash:  %1").arg(ui::text(sealed->listHash))));
  printLine(said(Terminal::tr("Commitment: %1").arg(ui::text(sealed->commitment))));
  printLine(
      said(Terminal::tr("Publish both now, and which public values will decide. Keep %1 to yourself until "
                        "the draw: it holds the seed.")
               .arg(ui::text(arguments.to))));
  return {};
}

Result<void> draw(const Arguments& arguments)
{
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
  if (const auto written = writeNew(arguments.to, *lottery); !written)
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

/// What does not hold, as a sentence.
std::string problem(const ProofProblem& problem)
{
  const QString found = ui::text(problem.found), expected = ui::text(problem.expected);
  switch (problem.part) {
  case ProofPart::Order:
    return said(found.isEmpty() ? Terminal::tr("The list is empty.")
                                : Terminal::tr("The list is not sorted, or has %1 twice.").arg(found));
  case ProofPart::Excluded:
    return said(Terminal::tr("%1 is excluded and on the list all the same.").arg(found));
  case ProofPart::ListHash:
    return said(Terminal::tr("The list was changed: its hash is %1, published was %2.").arg(expected, found));
  case ProofPart::Commitment:
    return said(Terminal::tr("Seed or list were changed: they give the commitment %1, published was %2.")
                    .arg(expected, found));
  case ProofPart::Prizes:
    return said(Terminal::tr("There are %1 prizes for %2 people.").arg(found, expected));
  case ProofPart::Wins:
    break;
  }
  return said(
      expected.isEmpty()
          ? Terminal::tr("The winners cannot be recomputed: the public values are missing.")
          : Terminal::tr("The winners are others: recomputed is %1, the file says %2.").arg(expected, found));
}

Result<void> check(const Arguments& arguments)
{
  const auto lottery = readProof(arguments.file);
  if (!lottery)
    return tl::unexpected(lottery.error());
  const auto problems = verify(*lottery);
  if (arguments.json) {
    Json list = Json::array();
    for (const ProofProblem& one : problems)
      list.push_back({{"part", code(one.part)}, {"found", one.found}, {"expected", one.expected}});
    print({{"ok", problems.empty()}, {"drawn", !lottery->wins.empty()}, {"problems", list}});
  } else if (problems.empty()) {
    printLine(
        said(lottery->wins.empty()
                 ? Terminal::tr("The list is the one that was sealed. It has not been drawn yet.")
                 : Terminal::tr("The list is the one that was sealed, the seed the one committed to, and %n "
                                "winners are those it gives.",
                                nullptr, static_cast<int>(lottery->wins.size()))));
  }
  if (problems.empty())
    return {};
  if (!arguments.json) {
    for (const ProofProblem& one : problems)
      printLine(problem(one));
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

} // namespace

void addLottery(Commands& commands)
{
  Command lottery =
      commands.addGroup("lottery", said(Terminal::tr("Draws that anybody can check: freeze, draw, verify")));
  lottery.footer(procedure());
  const auto arguments = std::make_shared<Arguments>();
  Command freezing =
      commands.add(lottery, "freeze",
                   said(Terminal::tr("Seal a list of people: its hash, and the commitment to a secret seed")),
                   [arguments] { return freeze(*arguments); });
  freezing.option("LIST", arguments->file, said(Terminal::tr("A text file with an id in each line")))
      .required();
  freezing.option("TO", arguments->to, said(Terminal::tr("The file to make, secret until the draw")))
      .required();
  freezing.option("--prize", arguments->prizes, said(Terminal::tr("NAME=COUNT; the first is drawn first")))
      .repeated()
      .required();
  freezing.option("--title", arguments->title, said(Terminal::tr("What the draw is called")));
  freezing.option("--exclude", arguments->excluded, said(Terminal::tr("ID=WHY: who takes no part")))
      .repeated();
  freezing.option("--past", arguments->past, said(Terminal::tr("A drawn file whose winners take no part")))
      .repeated();
  Command drawing =
      commands.add(lottery, "draw", said(Terminal::tr("Draw a sealed list, and write the proof to publish")),
                   [arguments] { return draw(*arguments); });
  drawing.option("SEALED", arguments->file, said(Terminal::tr("What freeze made"))).required();
  drawing.option("TO", arguments->to, said(Terminal::tr("The proof file to make"))).required();
  drawing
      .option("--public", arguments->publicValues,
              said(Terminal::tr("A value nobody can steer, such as a closing price; may be repeated")))
      .repeated()
      .required();
  Command verifying =
      commands.add(lottery, "verify",
                   said(Terminal::tr("Recompute a draw from its proof file alone; 1 when it does not hold")),
                   [arguments] { return check(*arguments); });
  verifying.option("PROOF", arguments->file, said(Terminal::tr("The proof file"))).required();
  for (Command command : {freezing, drawing, verifying})
    command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
