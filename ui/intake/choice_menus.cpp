// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/choice_menus.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/intake/intake_words.h"

namespace weilu::ui {

namespace {

struct Menu {
  Q_DECLARE_TR_FUNCTIONS(intake)
};
using Change = std::function<void(ImportOptions&)>;

QMenu* menuNamed(QWidget* parent, const QString& name)
{
  auto* menu = new QMenu(parent);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(name);
  return menu;
}

/// An entry that changes a copy of \p choices and hands it over.
QAction* add(QMenu* menu, const QString& words, bool checked, const ImportOptions& choices,
             const TakeChoices& take, const Change& change)
{
  QString shown = words;
  QAction* action = menu->addAction(shown.replace('&', QStringLiteral("&&")));
  action->setCheckable(true);
  action->setChecked(checked);
  QObject::connect(action, &QAction::triggered, menu, [choices, take, change] {
    ImportOptions changed = choices;
    change(changed);
    take(changed);
  });
  return action;
}

Change decide(std::uint64_t row, const RowDecision& decision)
{
  return [row, decision](ImportOptions& choices) {
    choices.leftOut.erase(row);
    choices.decisions[row] = decision;
  };
}

RowDecision decisionFor(const Candidate& candidate)
{
  if (candidate.person.valid())
    return {RowDecision::Kind::Person, candidate.person, 0};
  return {RowDecision::Kind::SameAs, {}, candidate.row};
}

} // namespace

QMenu* makeRowMenu(QWidget* parent, const PreviewRow& row, const ImportOptions& choices,
                   const TakeChoices& take)
{
  QMenu* menu = menuNamed(parent, QStringLiteral("rowMenu"));
  const RowDecision* const decided = choices.decision(row.row);
  const auto is = [decided](const RowDecision& decision) { return decided && *decided == decision; };
  for (const Candidate& candidate : row.candidates) {
    const RowDecision decision = decisionFor(candidate);
    add(menu, intake_words::candidate(candidate), is(decision), choices, take, decide(row.row, decision));
  }
  if (!row.candidates.empty() || decided) {
    const RowDecision anew{RowDecision::Kind::New, {}, 0};
    add(menu, Menu::tr("Somebody new"), is(anew), choices, take, decide(row.row, anew));
  }
  if (!menu->isEmpty())
    menu->addSeparator();
  const bool out = choices.leavesOut(row.row);
  add(menu, Menu::tr("Leave this row out"), out, choices, take,
      [number = row.row, out](ImportOptions& changed) {
        changed.decisions.erase(number);
        changed.leftOut.erase(number);
        if (!out)
          changed.leftOut.insert(number);
      });
  if (decided)
    add(menu, Menu::tr("Decide by the file again"), false, choices, take,
        [number = row.row](ImportOptions& changed) { changed.decisions.erase(number); });
  return menu;
}

QMenu* makeModeMenu(QWidget* parent, const SourceColumn& column, const ImportOptions& choices,
                    const TakeChoices& take)
{
  const std::string field(modeField(column.field));
  if (field.empty())
    return nullptr;
  QMenu* menu = menuNamed(parent, QStringLiteral("modeMenu"));
  const auto own = choices.fieldModes.find(field);
  const bool differs = own != choices.fieldModes.end();
  add(menu, Menu::tr("As the whole import"), !differs, choices, take,
      [field](ImportOptions& changed) { changed.fieldModes.erase(field); });
  for (const ImportMode mode : {ImportMode::Merge, ImportMode::Fill, ImportMode::Create, ImportMode::Update})
    add(menu, intake_words::fieldMode(mode), differs && own->second == mode, choices, take,
        [field, mode](ImportOptions& changed) { changed.fieldModes[field] = mode; });
  if (!isErasable(field))
    return menu;
  menu->addSeparator();
  const bool erases = choices.blanksEraseIn.contains(field);
  QAction* blank = add(menu, Menu::tr("Blank cells clear what is known"), erases || choices.erases(field),
                       choices, take, [field, erases](ImportOptions& changed) {
                         if (erases)
                           changed.blanksEraseIn.erase(field);
                         else
                           changed.blanksEraseIn.insert(field);
                       });
  blank->setObjectName(QStringLiteral("blankErases"));
  return menu;
}

QMenu* makeImportMenu(QWidget* parent, ImportAs as, const ImportOptions& choices, const TakeChoices& take)
{
  QMenu* menu = menuNamed(parent, QStringLiteral("importMenu"));
  if (as == ImportAs::Members) {
    add(menu, Menu::tr("Blank cells clear what is known"), choices.blanksErase, choices, take,
        [](ImportOptions& changed) { changed.blanksErase = !changed.blanksErase; })
        ->setObjectName(QStringLiteral("allBlanksErase"));
    add(menu, Menu::tr("A row's tags replace all others"), choices.replaceTags, choices, take,
        [](ImportOptions& changed) { changed.replaceTags = !changed.replaceTags; })
        ->setObjectName(QStringLiteral("replaceTags"));
    menu->addSeparator();
  }
  const auto decided = static_cast<int>(choices.leftOut.size() + choices.decisions.size());
  if (decided == 0)
    return menu;
  QAction* again = add(menu, Menu::tr("Forget what was decided about %n rows", nullptr, decided), false,
                       choices, take, [](ImportOptions& changed) {
                         changed.leftOut.clear();
                         changed.decisions.clear();
                       });
  again->setCheckable(false);
  return menu;
}

} // namespace weilu::ui
