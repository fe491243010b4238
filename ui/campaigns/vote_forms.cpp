// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/vote_forms.h"

#include <QCoreApplication>

#include "ui/base/text.h"

#include <algorithm>

namespace weilu::ui::vote_forms {

namespace {

/// The translation context of this file.
struct Forms {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

/// "a", "b" … "z", "a1" …: the first that no option has.
std::string freeCode(const std::vector<VoteOption>& taken)
{
  constexpr int letters = 26;
  for (int i = 0;; ++i) {
    std::string code(1, static_cast<char>('a' + i % letters));
    if (i >= letters)
      code += std::to_string(i / letters);
    if (std::ranges::find(taken, code, &VoteOption::code) == taken.end())
      return code;
  }
}

} // namespace

RowsForm options(const Campaign& campaign)
{
  RowsForm form;
  form.title = Forms::tr("Options");
  form.hint =
      Forms::tr("Ballots hold codes, so an option keeps its ballots while its code stays. A new one gets a "
                "letter when none is typed.");
  form.columns = {{Forms::tr("Code"), 90}, {Forms::tr("Option")}};
  for (const VoteOption& option : campaign.plan.options)
    form.rows << QStringList{text(option.code), text(option.title)};
  form.fresh = {QString(), QString()};
  form.take = [](const QList<QStringList>& rows, CampaignPlan& plan) {
    std::vector<VoteOption> options;
    for (const QStringList& row : rows)
      options.push_back({utf8(row[0]), utf8(row[1])});
    for (VoteOption& option : options) {
      if (option.code.empty())
        option.code = freeCode(options);
    }
    plan.options = std::move(options);
    return QString();
  };
  return form;
}

} // namespace weilu::ui::vote_forms
