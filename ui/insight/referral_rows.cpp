// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/referral_rows.h"

#include <QCoreApplication>

#include "core/members/called_by.h"
#include "ui/base/words.h"
#include "ui/metrics/metric_words.h"

#include <algorithm>

namespace weilu::ui {

namespace {

/// The translation context of this file.
struct Referrals {
  Q_DECLARE_TR_FUNCTIONS(referrals)
};

enum Column { Directly, InAll, Steps };

/// All of them as if they were one.
Referral together(Referral::Of of, std::span<const Referrer> referrers)
{
  Referral all{of, {}, {}};
  for (const Referrer& one : referrers) {
    all.who.brought |= one.brought;
    all.who.inAll |= one.inAll;
    all.who.depth = std::max(all.who.depth, one.depth);
  }
  return all;
}

QString nameOf(const Referral& referral)
{
  if (referral.of == Referral::Of::One)
    return referral.name;
  return referral.of == Referral::Of::All ? Referrals::tr("All who brought somebody")
                                          : Referrals::tr("All, the period before");
}

BarCell countCell(const People& people, double most)
{
  const auto count = static_cast<double>(people.cardinality());
  return {words::count(static_cast<qint64>(count)), count, most > 0 ? count / most : 0, {}, count > 0};
}

} // namespace

std::vector<Referral> readReferrals(Workspace& workspace, std::span<const ReferrerRow> written,
                                    const People& joined, const std::optional<People>& before)
{
  const std::vector<Referrer> found = referrals(written, joined);
  std::vector<Referral> rows;
  if (found.empty())
    return rows;
  for (const Referrer& one : std::span(found).first(std::min(found.size(), mostReferrersShown))) {
    const auto person = one.person ? workspace.members().find(*one.person) : std::nullopt;
    rows.push_back({Referral::Of::One, text(person ? calledBy(*person) : one.name), one});
  }
  rows.push_back(together(Referral::Of::All, found));
  if (before)
    rows.push_back(together(Referral::Of::Before, referrals(written, *before)));
  return rows;
}

QList<BarColumn> referralColumns()
{
  return {{Referrals::tr("Brought"), true, Token::LayerLoyal},
          {Referrals::tr("With whom those brought"), true, Token::LifeReturning},
          {Referrals::tr("Steps"), false, {}}};
}

QList<BarRow> referralRows(std::span<const Referral> referrals)
{
  double direct = 0, inAll = 0; // of the longest bars
  for (const Referral& referral : referrals) {
    if (referral.of != Referral::Of::One)
      continue;
    direct = std::max(direct, static_cast<double>(referral.who.brought.cardinality()));
    inAll = std::max(inAll, static_cast<double>(referral.who.inAll.cardinality()));
  }
  QList<BarRow> rows;
  for (const Referral& referral : referrals) {
    const Referrer& who = referral.who;
    const bool total = referral.of != Referral::Of::One;
    rows.append({nameOf(referral),
                 {countCell(who.brought, total ? 0 : direct),
                  countCell(who.inAll, total ? 0 : inAll),
                  {words::count(who.depth), static_cast<double>(who.depth), 0, {}, false}},
                 total,
                 false});
  }
  return rows;
}

People referralPeople(const Referral& referral, int column)
{
  return column == Directly ? referral.who.brought : referral.who.inAll;
}

QString referralTitle(const Referral& referral, int column)
{
  return metric_words::joined(
      {nameOf(referral), column == Directly ? Referrals::tr("Brought") : Referrals::tr("Brought in all")});
}

QString referralFinding(std::span<const Referral> referrals)
{
  const auto all = std::find_if(referrals.begin(), referrals.end(),
                                [](const Referral& one) { return one.of == Referral::Of::All; });
  return Referrals::tr("%Ln people were brought by others", nullptr,
                       static_cast<int>(all->who.inAll.cardinality()));
}

QString referralDefinition()
{
  return Referrals::tr(
             "Who joined in the period, by who is written to have brought them: directly, and with those "
             "whom these brought in turn. Steps: how far the chain goes. A name stands for a person "
             "only where nobody else is called so; the %1 who brought most are shown.")
      .arg(mostReferrersShown);
}

} // namespace weilu::ui
