// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_words.h"

#include <QCoreApplication>

#include "core/members/called_by.h"
#include "ui/base/text.h"
#include "ui/base/words.h"

namespace weilu::ui::draw_words {

namespace {

/// The translation context of this file.
struct DrawWords {
  Q_DECLARE_TR_FUNCTIONS(draws)
};

QString comma() { return DrawWords::tr(", ", "between names"); }

QString nameOf(MemberId member, const Names& names)
{
  const auto known = names.find(member);
  return known == names.end() ? QString::number(member.value) : known->second;
}

/// "First: Anna (12)", a line for each tier.
QString winners(const CampaignDraw& draw, const Names& names)
{
  QStringList lines;
  for (const DrawPrize& prize : draw.prizes) {
    QStringList people;
    for (const DrawWin& win : draw.wins) {
      if (win.prize == prize.name)
        people << DrawWords::tr("%1 (%2)", "a name and a number")
                      .arg(nameOf(win.member, names), QString::number(win.member.value));
    }
    lines << DrawWords::tr("%1: %2").arg(text(prize.name), people.join(comma()));
  }
  return lines.join(u'\n');
}

QString joined(const std::vector<std::string>& values)
{
  QStringList texts;
  for (const std::string& value : values)
    texts << text(value);
  return texts.join(comma());
}

} // namespace

Names names(Workspace& workspace, const std::vector<CampaignDraw>& draws)
{
  People people;
  for (const CampaignDraw& draw : draws) {
    for (const DrawWin& win : draw.wins)
      people.add(static_cast<std::uint32_t>(win.member.value));
    for (const LotteryExclusion& one : draw.lottery.excluded)
      people.add(static_cast<std::uint32_t>(memberOnList(one.id).value));
  }
  std::vector<MemberId> ids;
  for (const std::uint32_t person : people)
    ids.push_back({person});
  Names names;
  for (const Member& member : workspace.members().findAll(ids))
    names[member.id] = text(calledBy(member));
  return names;
}

QString draw(std::size_t index)
{
  return index == 0 ? DrawWords::tr("First draw") : DrawWords::tr("Redraw %1").arg(index);
}

QString grouped(const std::string& hash)
{
  constexpr std::size_t digits = 8, line = 32;
  QString text;
  for (std::size_t i = 0; i < hash.size(); i += digits) {
    if (i > 0)
      text += i % line == 0 ? u'\n' : u' ';
    text += ui::text(hash.substr(i, digits));
  }
  return text;
}

QString found(const LotteryWin& win)
{
  return QStringLiteral("#%1 %2… → %3").arg(win.attempt).arg(text(win.hash.substr(0, 8))).arg(win.index + 1);
}

QString prizes(const std::vector<DrawPrize>& prizes)
{
  QStringList texts;
  for (const DrawPrize& prize : prizes)
    texts << DrawWords::tr("%1 × %2").arg(words::count(prize.count), text(prize.name));
  return texts.join(comma());
}

QString announcement(const CampaignDraw& draw, const Names& names)
{
  const Lottery& lottery = draw.lottery;
  QStringList lines;
  lines << (draw.drawnAt ? DrawWords::tr("[%1] The draw").arg(text(lottery.title))
                         : DrawWords::tr("[%1] The list is frozen").arg(text(lottery.title)));
  lines << DrawWords::tr("%n people take part.", nullptr, static_cast<int>(lottery.list.size()));
  lines << DrawWords::tr("List hash: %1").arg(text(lottery.listHash));
  lines << DrawWords::tr("Commitment: %1").arg(text(lottery.commitment));
  if (!lottery.agreed.empty())
    lines << DrawWords::tr("What decides: %1").arg(text(lottery.agreed));
  if (!draw.drawnAt) {
    lines << DrawWords::tr("Nobody knows it yet, so nobody can know who wins.");
    return lines.join(u'\n');
  }
  lines << DrawWords::tr("Public values: %1").arg(joined(lottery.publicValues));
  lines << DrawWords::tr("Seed: %1").arg(text(lottery.seed));
  lines << winners(draw, names);
  lines << DrawWords::tr("Anybody can recompute it from the proof file.");
  return lines.join(u'\n');
}

} // namespace weilu::ui::draw_words
