// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/benefit_words.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/local_time.h"
#include "core/levels/level_store.h"
#include "core/levels/point_store.h"
#include "core/purchases/purchase_rules.h"
#include "core/workspace_benefits.h"
#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"

namespace weilu::cli {

namespace {

/// What was typed beside the words.
struct Typed {
  BenefitWords benefit;
  std::string note, ofPerson, ofBenefit;
  bool all = false;
};

/// What can be asked for and what comes out, below the help.
std::string shapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list                    the catalogue; --all with what is archived
  starter                 add the shipped benefits whose title is not taken
  add TITLE               with --kind, --value, --cost, --currency, --stock, --from, --until, --level, --price, --gives
  edit BENEFIT            the same options and --title; "none" clears a value
  archive|restore|remove BENEFIT
  redeem PERSON BENEFIT   for the person's points
  grant PERSON BENEFIT    by hand; --note
  use|cancel GRANT        cancelling brings stock and points back
  log                     who got what, newest first; --person, --benefit
PERSON is a number or KIND:VALUE, BENEFIT a number or title, GRANT a number.

--json
  list    {"benefits": [{"benefit", "title", "kind": "perk|discount|campaign|service|gift", "value", "cost",
           "currency", "stock", "given", "left", "valid_from", "valid_until", "level", "price", "archived",
           "gives": [level, …]}]}; cost in minor units, null where there is none, left null: unlimited
  log     {"grants": [{"grant", "benefit", "title", "person", "name", "at",
           "way": "hand|level|redeemed|campaign", "state": "granted|used|cancelled", "changed_at", "points", "note"}]}
  others  {"change", …} and what is known of "benefit", "person", "grant", "left", "balance"; change null: nothing
           was changed)"));
}

template<class T>
Json orNull(const std::optional<T>& value)
{
  return value ? Json(*value) : Json();
}
Json orNull(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

std::string levelCode(const Ladder& ladder, LevelId id)
{
  for (const Level& level : ladder) {
    if (level.id == id)
      return level.code;
  }
  return std::to_string(id.value);
}

Json toJson(const Benefit& benefit, std::int64_t given, const Ladder& ladder)
{
  Json gives = Json::array();
  for (const LevelId level : benefit.levels)
    gives.push_back(levelCode(ladder, level));
  return {{"benefit", benefit.id.value},
          {"title", benefit.title},
          {"kind", code(benefit.kind)},
          {"value", benefit.value},
          {"cost", orNull(benefit.cost)},
          {"currency", benefit.currency},
          {"stock", orNull(benefit.stock)},
          {"given", given},
          {"left", orNull(stockLeft(benefit, given))},
          {"valid_from", orNull(benefit.validFrom)},
          {"valid_until", orNull(benefit.validUntil)},
          {"level", benefit.lowestLevel ? Json(levelCode(ladder, *benefit.lowestLevel)) : Json()},
          {"price", orNull(benefit.price)},
          {"archived", benefit.archived},
          {"gives", std::move(gives)}};
}

void printCatalogue(const std::vector<Benefit>& benefits, const std::map<BenefitId, std::int64_t>& given)
{
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("Benefit")), said(Terminal::tr("Kind")),
                   said(Terminal::tr("Points")), said(Terminal::tr("Left")), said(Terminal::tr("Given")),
                   said(Terminal::tr("Cost"))});
  for (const Benefit& benefit : benefits) {
    const auto known = given.find(benefit.id);
    const std::int64_t count = known == given.end() ? 0 : known->second;
    const auto left = stockLeft(benefit, count);
    table.add({std::to_string(benefit.id.value), benefit.title, said(ui::words::benefitKind(benefit.kind)),
               benefit.price ? std::to_string(*benefit.price) : "–", left ? std::to_string(*left) : "∞",
               std::to_string(count), benefit.cost ? plainMoney(*benefit.cost, benefit.currency) : "–"});
  }
  table.print();
}

Result<void> list(const ActionWords& words, const Typed& typed)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const BenefitStore store((*workspace)->db());
  auto benefits = store.all();
  std::erase_if(benefits, [&](const Benefit& benefit) { return benefit.archived && !typed.all; });
  const auto given = store.givenOfAll();
  if (!words.json) {
    printCatalogue(benefits, given);
    return {};
  }
  const Ladder ladder = LevelStore((*workspace)->db()).ladder();
  Json json{{"benefits", Json::array()}};
  for (const Benefit& benefit : benefits) {
    const auto count = given.find(benefit.id);
    json["benefits"].push_back(toJson(benefit, count == given.end() ? 0 : count->second, ladder));
  }
  print(json);
  return {};
}

Json toJson(Workspace& workspace, const Grant& grant)
{
  const auto benefit = BenefitStore(workspace.db()).find(grant.benefit);
  const Zone& zone = workspace.community().calendar.zone;
  return {{"grant", grant.id.value},
          {"benefit", grant.benefit.value},
          {"title", benefit ? benefit->title : std::string()},
          {"person", grant.member.value},
          {"name", receiverOf(workspace, grant.member).value_or(Receiver()).name},
          {"at", localTime(grant.at, zone)},
          {"way", code(grant.way)},
          {"state", code(grant.state)},
          {"changed_at", grant.changedAt ? Json(localTime(*grant.changedAt, zone)) : Json()},
          {"points", grant.points},
          {"note", grant.note}};
}

Result<void> log(const ActionWords& words, const Typed& typed)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const BenefitStore store((*workspace)->db());
  GrantChoice choice;
  if (!typed.ofPerson.empty()) {
    const auto person = (*workspace)->members().resolve(typed.ofPerson);
    if (!person)
      return tl::unexpected(person.error());
    choice.member = *person;
  }
  if (!typed.ofBenefit.empty()) {
    const auto benefit = store.named(typed.ofBenefit);
    if (!benefit)
      return tl::unexpected(benefit.error());
    choice.benefit = benefit->id;
  }
  Json grants = Json::array();
  for (const Grant& grant : store.log(choice))
    grants.push_back(toJson(**workspace, grant));
  if (words.json) {
    print(Json{{"grants", std::move(grants)}});
    return {};
  }
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("At")), said(Terminal::tr("Person")),
                   said(Terminal::tr("Benefit")), said(Terminal::tr("Points")), said(Terminal::tr("State"))});
  for (const Grant& grant : store.log(choice))
    table.add({std::to_string(grant.id.value), toTheMinute(grant.at, (*workspace)->community().calendar.zone),
               personName(**workspace, grant.member), store.find(grant.benefit).value_or(Benefit()).title,
               std::to_string(grant.points), said(ui::words::grantState(grant.state))});
  table.print();
  return {};
}

Result<ChangeId> save(Workspace& workspace, Benefit benefit, const BenefitWords& typed)
{
  if (auto taken = take(workspace, typed, benefit); !taken)
    return tl::unexpected(taken.error());
  return saveBenefit(workspace, benefit);
}

/// Opens the file to be written, does \p work, and says what it did.
template<class Work>
Result<void> change(const ActionWords& words, const Work& work)
{
  auto workspace = open(words.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Json json = Json::object();
  const Result<ChangeId> done = work(**workspace, json);
  if (!done)
    return tl::unexpected(done.error());
  reportChange(**workspace, *done, std::move(json), words.json);
  return {};
}

Result<void> add(const ActionWords& words, const Typed& typed)
{
  return change(words, [&](Workspace& workspace, Json& json) {
    Benefit benefit;
    benefit.title = words.rest[0];
    const auto done = save(workspace, benefit, typed.benefit);
    if (const auto made = done ? BenefitStore(workspace.db()).named(benefit.title) : Result<Benefit>(benefit);
        made)
      json["benefit"] = made->id.value;
    return done;
  });
}

/// Does \p work with the benefit that the first word names.
template<class Work>
Result<void> changeBenefit(const ActionWords& words, const Work& work)
{
  return change(words, [&](Workspace& workspace, Json& json) -> Result<ChangeId> {
    const auto benefit = BenefitStore(workspace.db()).named(words.rest[0]);
    if (!benefit)
      return tl::unexpected(benefit.error());
    json["benefit"] = benefit->id.value;
    return work(workspace, *benefit);
  });
}

/// Gives or sells the second word to the first.
Result<void> hand(const ActionWords& words, const Typed& typed, bool forPoints)
{
  return change(words, [&](Workspace& workspace, Json& json) -> Result<ChangeId> {
    const auto person = workspace.members().resolve(words.rest[0]);
    if (!person)
      return tl::unexpected(person.error());
    const BenefitStore store(workspace.db());
    const auto benefit = store.named(words.rest[1]);
    if (!benefit)
      return tl::unexpected(benefit.error());
    const auto done =
        forPoints ? redeemBenefit(workspace, *person, benefit->id)
                  : grantBenefit(workspace, benefit->id, std::array{*person}, GrantWay::ByHand, typed.note);
    if (done)
      json = {{"grant", store.log({.member = *person, .benefit = benefit->id, .limit = 1}).front().id.value},
              {"person", person->value},
              {"benefit", benefit->id.value},
              {"left", orNull(stockLeft(*benefit, store.given(benefit->id)))},
              {"balance", PointStore(workspace.db()).balance(*person)}};
    return done;
  });
}

Result<void> changeGrant(const ActionWords& words, Result<ChangeId> (*work)(Workspace&, GrantId))
{
  const auto id = numberOption("GRANT", words.rest[0], 1);
  if (!id)
    return tl::unexpected(id.error());
  return change(words, [&](Workspace& workspace, Json& json) {
    auto done = work(workspace, {*id});
    if (const auto grant = BenefitStore(workspace.db()).grant({*id}); done && grant)
      json = {{"grant", *id},
              {"person", grant->member.value},
              {"benefit", grant->benefit.value},
              {"balance", PointStore(workspace.db()).balance(grant->member)}};
    return done;
  });
}

/// What is done with the benefit that the first word names.
Action withBenefit(std::function<Result<ChangeId>(Workspace&, const Benefit&)> work)
{
  return {1, 1, [work = std::move(work)](const ActionWords& words) { return changeBenefit(words, work); }};
}

Result<void> addStarter(const ActionWords& words)
{
  return change(words, [](Workspace& workspace, Json&) {
    return addStarterBenefits(workspace, ui::language::isChinese() ? Language::Zh : Language::En);
  });
}

Actions actionsOf(const Typed& typed)
{
  const auto archive = [](bool archived) {
    return withBenefit([archived](Workspace& workspace, const Benefit& benefit) {
      return archiveBenefit(workspace, benefit.id, archived);
    });
  };
  return {
      {"list", {0, 0, [&](const ActionWords& words) { return list(words, typed); }}},
      {"log", {0, 0, [&](const ActionWords& words) { return log(words, typed); }}},
      {"starter", {0, 0, addStarter}},
      {"add", {1, 1, [&](const ActionWords& words) { return add(words, typed); }}},
      {"edit", withBenefit([&](Workspace& workspace, const Benefit& benefit) {
         return save(workspace, benefit, typed.benefit);
       })},
      {"archive", archive(true)},
      {"restore", archive(false)},
      {"remove", withBenefit([](Workspace& workspace, const Benefit& benefit) {
         return removeBenefit(workspace, benefit.id);
       })},
      {"redeem", {2, 2, [&](const ActionWords& words) { return hand(words, typed, true); }}},
      {"grant", {2, 2, [&](const ActionWords& words) { return hand(words, typed, false); }}},
      {"use", {1, 1, [](const ActionWords& words) { return changeGrant(words, useGrant); }}},
      {"cancel", {1, 1, [](const ActionWords& words) { return changeGrant(words, cancelGrant); }}},
  };
}

} // namespace

void addBenefits(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  const auto typed = std::make_shared<Typed>();
  Command command =
      commands.add("benefits", said(Terminal::tr("What levels give and points buy, and who got it")),
                   [words, typed] { return runAction(*words, actionsOf(*typed)); });
  addActionWords(command, *words, "list");
  addBenefitWords(command, typed->benefit);
  command.option("--note", typed->note, said(Terminal::tr("Why it is given")));
  command.option("--person", typed->ofPerson, said(Terminal::tr("Only what this person got")));
  command.option("--benefit", typed->ofBenefit, said(Terminal::tr("Only who got this benefit")));
  command.flag("--all", typed->all, said(Terminal::tr("Also what is archived")));
  command.footer(shapes());
}

} // namespace weilu::cli
