// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/members/called_by.h"
#include "core/purchases/purchase_rules.h"
#include "core/workspace_terms.h"
#include "ui/base/words_given.h"

namespace weilu::cli {

namespace {

/// What was typed beside the words.
struct Typed {
  std::string asOf, from, until, on, months, price, plan, currency = "CNY";
  int days = 30;
};

/// What can be asked for and what comes out, below the help.
std::string shapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list [PERSON]        everybody's terms, or one person's
  expiring             the last terms that end within --days (30), the first to end first
  lapsed               the last terms that are over, the last to end first
  plans                the plans people have or had
  add PERSON PLAN      from --from (today) until --until or for --months; --price, --currency
  renew TERM           for --months, or as long as before
  end TERM             --on a date (today)
  edit TERM            --plan, --from, --until, --price, --currency; "none" clears a value
  remove TERM
  convert              make members of the users whose term has started
PERSON is a number or KIND:VALUE, TERM a number.

--json
  list, expiring, lapsed
          {"as_of", "terms": [{"term", "person", "name", "plan", "starts", "ends", "price", "currency",
           "status": "upcoming|new|current|grace|expired", "renewal", "days_left"}]}; price in minor units, null
           where it is not known; days_left negative when it is over, null without an end
  plans   {"plans": [{"plan", "terms", "price", "currency", "months"}]}
  others  {"change", …} and what is known of "term", "person", "starts", "ends")"));
}

Json orNull(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

Json toJson(const TermRow& row, const std::string& name)
{
  return {{"term", row.term.id.value},
          {"person", row.term.member.value},
          {"name", name},
          {"plan", row.term.plan},
          {"starts", orNull(row.term.starts)},
          {"ends", orNull(row.term.ends)},
          {"price", row.term.price ? Json(*row.term.price) : Json()},
          {"currency", row.term.currency},
          {"status", code(row.status)},
          {"renewal", row.renewal},
          {"days_left", row.daysLeft ? Json(*row.daysLeft) : Json()}};
}

std::string priceOf(const Term& term)
{
  return term.price ? plainMoney(*term.price, term.currency) + " " + term.currency : "–";
}

void printTerms(Workspace& workspace, const std::vector<TermRow>& rows)
{
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("Person")), said(Terminal::tr("Plan")),
                   said(Terminal::tr("From")), said(Terminal::tr("Until")), said(Terminal::tr("Price")),
                   said(Terminal::tr("Status")), said(Terminal::tr("Left"))});
  for (const TermRow& row : rows)
    table.add({std::to_string(row.term.id.value), personName(workspace, row.term.member), row.term.plan,
               row.term.starts ? row.term.starts->iso() : "–", row.term.ends ? row.term.ends->iso() : "–",
               priceOf(row.term), said(ui::words::termStatus(row.status)),
               said(ui::words::daysLeft(row.daysLeft))});
  table.print();
}

/// Prints what \p find gives as of the date that was typed.
Result<void> show(const ActionWords& words, const Typed& typed,
                  const std::function<Result<std::vector<TermRow>>(Workspace&, Date)>& find)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", typed.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto rows = find(**workspace, *asOf);
  if (!rows)
    return tl::unexpected(rows.error());
  if (!words.json) {
    printTerms(**workspace, *rows);
    return {};
  }
  Json json{{"as_of", asOf->iso()}, {"terms", Json::array()}};
  for (const TermRow& row : *rows) {
    const auto member = (*workspace)->members().find(row.term.member);
    json["terms"].push_back(toJson(row, member ? calledBy(*member) : std::string()));
  }
  print(json);
  return {};
}

Result<void> list(const ActionWords& words, const Typed& typed)
{
  return show(words, typed, [&words](Workspace& workspace, Date asOf) -> Result<std::vector<TermRow>> {
    if (words.rest.empty())
      return allTerms(workspace, asOf);
    const auto person = workspace.members().resolve(words.rest[0]);
    if (!person)
      return tl::unexpected(person.error());
    return termsOf(workspace, *person, asOf);
  });
}

Result<void> plans(const ActionWords& words)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Json json{{"plans", Json::array()}};
  TextTable table({said(Terminal::tr("Plan")), said(Terminal::tr("Terms")), said(Terminal::tr("Price")),
                   said(Terminal::tr("Months"))});
  for (const PurchaseStore::Plan& plan : (*workspace)->purchases().plans()) {
    const auto months = monthsOf(plan.newest);
    json["plans"].push_back({{"plan", plan.newest.plan},
                             {"terms", plan.terms},
                             {"price", plan.newest.price ? Json(*plan.newest.price) : Json()},
                             {"currency", plan.newest.currency},
                             {"months", months ? Json(*months) : Json()}});
    table.add({plan.newest.plan, std::to_string(plan.terms), priceOf(plan.newest),
               months ? std::to_string(*months) : "–"});
  }
  if (words.json)
    print(json);
  else
    table.print();
  return {};
}

/// A date that was typed: as it was without, none for "none".
Result<void> takeDate(const char* option, const std::string& text, std::optional<Date>& into)
{
  if (text == "none")
    into.reset();
  if (text.empty() || text == "none")
    return {};
  const auto date = dateOption(option, text, {});
  if (!date)
    return tl::unexpected(date.error());
  into = *date;
  return {};
}

/// Puts what was typed into \p term.
Result<void> take(const Typed& typed, Term& term)
{
  if (auto from = takeDate("--from", typed.from, term.starts); !from)
    return from;
  if (auto until = takeDate("--until", typed.until, term.ends); !until)
    return until;
  if (!typed.plan.empty())
    term.plan = typed.plan;
  if (!typed.months.empty()) {
    const auto months = numberOption("--months", typed.months, 1);
    if (!months || *months > 1200 || !term.starts)
      return refuse(RefusalCode::BadValue,
                    {{"what", "--months"}, {"found", typed.months}, {"expected", "number"}});
    term.ends = termEnd(*term.starts, static_cast<int>(*months));
  }
  if (typed.price.empty())
    return {};
  const auto currency = currencyCode(typed.currency);
  if (!currency)
    return refuse(RefusalCode::BadValue,
                  {{"what", "--currency"}, {"found", typed.currency}, {"expected", "CNY, USD, EUR …"}});
  term.price.reset();
  if (typed.price == "none")
    return {};
  const auto price = moneyOption("--price", typed.price, *currency);
  if (!price)
    return tl::unexpected(price.error());
  term.price = *price;
  term.currency = *currency;
  return {};
}

Json toJson(const Term& term)
{
  return {{"term", term.id.value},
          {"person", term.member.value},
          {"starts", orNull(term.starts)},
          {"ends", orNull(term.ends)}};
}

/// Opens the file to be written, does \p work, and says what it did; \p work fills in the term.
Result<void> change(const ActionWords& words, const std::function<Result<ChangeId>(Workspace&, Term&)>& work)
{
  auto workspace = open(words.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Term term;
  const auto done = work(**workspace, term);
  if (!done)
    return tl::unexpected(done.error());
  reportChange(**workspace, *done, term.member.valid() ? toJson(term) : Json::object(), words.json);
  return {};
}

/// The term of that person and plan that was written last.
Term written(Workspace& workspace, const Term& like)
{
  Term newest = like;
  for (const Term& term : workspace.purchases().termsOf(like.member)) {
    if (term.plan == like.plan && term.id > newest.id)
      newest = term;
  }
  return newest;
}

Result<void> add(const ActionWords& words, const Typed& typed)
{
  return change(words, [&](Workspace& workspace, Term& term) -> Result<ChangeId> {
    const auto person = workspace.members().resolve(words.rest[0]);
    if (!person)
      return tl::unexpected(person.error());
    term.member = *person;
    term.plan = words.rest[1];
    term.starts = workspace.asOf();
    if (auto taken = take(typed, term); !taken)
      return tl::unexpected(taken.error());
    const auto done = saveTerm(workspace, term, terminalControl());
    if (done)
      term = written(workspace, term);
    return done;
  });
}

/// Does \p work with the term that the first word names.
Action withTerm(std::function<Result<ChangeId>(Workspace&, Term&)> work)
{
  return {1, 1, [work = std::move(work)](const ActionWords& words) {
            return change(words, [&](Workspace& workspace, Term& term) -> Result<ChangeId> {
              const auto id = numberOption("TERM", words.rest[0], 1);
              if (!id)
                return tl::unexpected(id.error());
              const auto known = workspace.purchases().term({*id});
              if (!known)
                return refuse(RefusalCode::NoSuchTerm, {{"found", words.rest[0]}});
              term = *known;
              return work(workspace, term);
            });
          }};
}

Result<ChangeId> renew(Workspace& workspace, Term& term, const Typed& typed)
{
  std::optional<int> months;
  if (!typed.months.empty()) {
    const auto number = numberOption("--months", typed.months, 1);
    if (!number)
      return tl::unexpected(number.error());
    months = static_cast<int>(std::min<std::int64_t>(*number, INT32_MAX));
  }
  const auto done = renewTerm(workspace, term.id, months, terminalControl());
  if (done)
    term = written(workspace, term);
  return done;
}

Result<ChangeId> end(Workspace& workspace, Term& term, const Typed& typed)
{
  const auto on = dateOption("--on", typed.on, workspace.asOf());
  if (!on)
    return tl::unexpected(on.error());
  term.ends = *on;
  return endTerm(workspace, term.id, *on, terminalControl());
}

Result<ChangeId> edit(Workspace& workspace, Term& term, const Typed& typed)
{
  if (auto taken = take(typed, term); !taken)
    return tl::unexpected(taken.error());
  return saveTerm(workspace, term, terminalControl());
}

Result<ChangeId> convert(Workspace& workspace, Term&)
{
  return convertToMembers(workspace, membersInFact(workspace, workspace.asOf()), "term", terminalControl());
}

Actions actionsOf(const Typed& typed)
{
  const auto expiring = [&typed](Workspace& workspace, Date asOf) -> Result<std::vector<TermRow>> {
    return expiringTerms(workspace, asOf, typed.days);
  };
  const auto lapsed = [](Workspace& workspace, Date asOf) -> Result<std::vector<TermRow>> {
    return lapsedTerms(workspace, asOf);
  };
  return {
      {"list", {0, 1, [&](const ActionWords& words) { return list(words, typed); }}},
      {"expiring",
       {0, 0, [&typed, expiring](const ActionWords& words) { return show(words, typed, expiring); }}},
      {"lapsed", {0, 0, [&typed, lapsed](const ActionWords& words) { return show(words, typed, lapsed); }}},
      {"plans", {0, 0, plans}},
      {"add", {2, 2, [&](const ActionWords& words) { return add(words, typed); }}},
      {"renew", withTerm([&](Workspace& workspace, Term& term) { return renew(workspace, term, typed); })},
      {"end", withTerm([&](Workspace& workspace, Term& term) { return end(workspace, term, typed); })},
      {"edit", withTerm([&](Workspace& workspace, Term& term) { return edit(workspace, term, typed); })},
      {"remove", withTerm([](Workspace& workspace, Term& term) {
         return removeTerm(workspace, term.id, terminalControl());
       })},
      {"convert", {0, 0, [](const ActionWords& words) { return change(words, convert); }}},
  };
}

} // namespace

void addTerms(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  const auto typed = std::make_shared<Typed>();
  Command command = commands.add("terms", said(Terminal::tr("Paid terms: who has one, whose ends, renewing")),
                                 [words, typed] { return runAction(*words, actionsOf(*typed)); });
  addActionWords(command, *words, "list");
  constexpr int mostDays = 36'500;
  command.option("--days", typed->days, said(Terminal::tr("How many days to look ahead")))
      .between(0, mostDays)
      .showDefault();
  command.option("--as-of", typed->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.option("--from", typed->from, said(Terminal::tr("The first date of the term")));
  command.option("--until", typed->until, said(Terminal::tr("The last date of the term")));
  command.option("--months", typed->months, said(Terminal::tr("How many months it is long")));
  command.option("--on", typed->on, said(Terminal::tr("The last date it holds")));
  command.option("--price", typed->price, said(Terminal::tr("What was paid, such as 298.00")));
  command.option("--currency", typed->currency, said(Terminal::tr("The currency of the price")))
      .showDefault();
  command.option("--plan", typed->plan, said(Terminal::tr("Another plan")));
  command.footer(shapes());
}

} // namespace weilu::cli
