// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_terms.h"

#include "core/members/called_by.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int year = 12; ///< months
constexpr Date farPast{INT32_MIN};
constexpr auto termsFollowed = "terms-followed"; ///< setting: the last day that was looked at
constexpr std::int32_t noon = 12 * 3600;         ///< so that the date is the same in most zones

tl::unexpected<Refusal> noTerm(TermId id)
{
  return refuse(RefusalCode::NoSuchTerm, {{"found", std::to_string(id.value)}});
}

Result<Member> memberOf(Workspace& workspace, MemberId person)
{
  auto member = workspace.members().find(person);
  if (!member)
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  return std::move(*member);
}

/// Whoever left has no term that begins later.
Result<void> isThere(Workspace& workspace, const Member& member, const Term& term)
{
  if (!member.leftAt)
    return {};
  const Date left = workspace.community().calendar.zone.dateOf(*member.leftAt);
  if (term.starts && *term.starts <= left)
    return {};
  return refuse(RefusalCode::PersonLeft, {{"name", calledBy(member)}, {"date", left.iso()}});
}

/// The user becomes a member when the term has started. Inside an Edit.
void convert(Workspace& workspace, Member member, const Term& term)
{
  const bool started = !term.starts || *term.starts <= workspace.asOf();
  if (member.standing == Standing::Member || !started || !holdsOn(term, workspace.asOf()))
    return;
  member.standing = Standing::Member;
  const Zone& zone = workspace.community().calendar.zone;
  workspace.members().update(member, term.starts ? zone.moment(*term.starts, noon) : Moment::now(), "term");
}

ChangeId finish(Workspace& workspace, Edit& edit, const Control& control)
{
  const ChangeId id = edit.commit();
  try {
    workspace.recomputeLayers("edit", control);
  } catch (const Cancelled&) { // the change is made; layers follow at the next occasion
  }
  return id;
}

std::map<std::string, std::string> arguments(const Member& member, const Term& term)
{
  std::map<std::string, std::string> known{{"name", calledBy(member)}, {"plan", term.plan}};
  if (term.ends)
    known["ends"] = term.ends->iso();
  return known;
}

TermRow rowOf(const Term& term, std::span<const Term> terms, Date date)
{
  TermRow row{term, statusOn(term, terms, date), isRenewal(term, terms), {}};
  if (term.ends)
    row.daysLeft = term.ends->since(date);
  return row;
}

std::vector<TermRow> lastTerms(Workspace& workspace, DateRange ending, Date date)
{
  const People roster = workspace.history()->rosterOn(date);
  std::vector<TermRow> rows;
  for (const Term& term : workspace.purchases().lastTermsEnding(ending)) {
    if (roster.contains(static_cast<std::uint32_t>(term.member.value)))
      rows.push_back(rowOf(term, workspace.purchases().termsOf(term.member), date));
  }
  return rows;
}

/// Adds \p term as what \p what says. Inside nothing.
Result<ChangeId> addTerm(Workspace& workspace, const Term& term, const char* what, const Control& control)
{
  Edit edit(workspace.db(), {what, {}});
  const auto member = memberOf(workspace, term.member);
  if (!member)
    return tl::unexpected(member.error());
  if (const auto there = isThere(workspace, *member, term); !there)
    return tl::unexpected(there.error());
  if (const auto checked = checkTerm(term, workspace.purchases().termsOf(term.member)); !checked)
    return tl::unexpected(checked.error());
  workspace.purchases().addTerm(term);
  convert(workspace, *member, term);
  edit.label.arguments = arguments(*member, term);
  return finish(workspace, edit, control);
}

/// Writes a term that is known.
Result<ChangeId> changeTerm(Workspace& workspace, Term term, const char* what, const Control& control)
{
  Edit edit(workspace.db(), {what, {}});
  const auto known = workspace.purchases().term(term.id);
  if (!known)
    return noTerm(term.id);
  term.member = known->member;
  const auto member = memberOf(workspace, term.member);
  if (!member)
    return tl::unexpected(member.error());
  if (const auto checked = checkTerm(term, workspace.purchases().termsOf(term.member)); !checked)
    return tl::unexpected(checked.error());
  workspace.purchases().updateTerm(term);
  convert(workspace, *member, term);
  edit.label.arguments = arguments(*member, term);
  return finish(workspace, edit, control);
}

/// Makes users members, dated now or, for the cause "term", by the term that holds. Inside \p edit.
Result<void> convertAll(Workspace& workspace, const People& people, const std::string& cause, Edit& edit)
{
  const Zone zone = workspace.community().calendar.zone;
  const Date today = workspace.asOf();
  int converted = 0;
  for (const std::uint32_t id : people) {
    auto member = memberOf(workspace, {id});
    if (!member)
      return tl::unexpected(member.error());
    if (member->standing == Standing::Member)
      continue;
    Moment at = Moment::now();
    for (const Term& term : workspace.purchases().termsOf({id})) {
      if (cause == "term" && holdsOn(term, today) && term.starts)
        at = std::min(at, zone.moment(*term.starts, noon));
    }
    member->standing = Standing::Member;
    workspace.members().update(*member, at, cause);
    edit.label.arguments["name"] = calledBy(*member);
    ++converted;
  }
  edit.label.arguments["count"] = std::to_string(converted);
  return {};
}

} // namespace

Result<ChangeId> saveTerm(Workspace& workspace, const Term& term, const Control& control)
{
  return term.id.valid() ? changeTerm(workspace, term, "term-edited", control)
                         : addTerm(workspace, term, "term-added", control);
}

Result<Term> renewalOfTerm(Workspace& workspace, TermId id, std::optional<int> months)
{
  const auto last = workspace.purchases().term(id);
  if (!last)
    return noTerm(id);
  return renewalOf(*last, months.value_or(monthsOf(*last).value_or(year)), workspace.asOf());
}

Result<ChangeId> renewTerm(Workspace& workspace, TermId id, std::optional<int> months, const Control& control)
{
  const auto next = renewalOfTerm(workspace, id, months);
  if (!next)
    return tl::unexpected(next.error());
  return addTerm(workspace, *next, "term-renewed", control);
}

Result<ChangeId> endTerm(Workspace& workspace, TermId id, Date last, const Control& control)
{
  auto term = workspace.purchases().term(id);
  if (!term)
    return noTerm(id);
  term->ends = last;
  return changeTerm(workspace, *term, "term-ended", control);
}

Result<ChangeId> removeTerm(Workspace& workspace, TermId id, const Control& control)
{
  Edit edit(workspace.db(), {"term-removed", {}});
  const auto term = workspace.purchases().term(id);
  if (!term)
    return noTerm(id);
  if (const auto member = workspace.members().find(term->member))
    edit.label.arguments = arguments(*member, *term);
  workspace.purchases().removeTerm(id);
  return finish(workspace, edit, control);
}

std::vector<TermRow> termsOf(Workspace& workspace, MemberId person, Date date)
{
  const std::vector<Term> terms = workspace.purchases().termsOf(person);
  std::vector<TermRow> rows;
  for (const Term& term : terms)
    rows.push_back(rowOf(term, terms, date));
  return rows;
}

std::vector<TermRow> allTerms(Workspace& workspace, Date date)
{
  std::vector<TermRow> rows;
  std::vector<Term> person;
  const auto close = [&] {
    std::ranges::stable_sort(person, {}, [](const Term& term) { return term.starts.value_or(farPast); });
    for (const Term& term : person)
      rows.push_back(rowOf(term, person, date));
    person.clear();
  };
  workspace.purchases().forEachTerm([&](const Term& term) {
    if (!person.empty() && person.front().member != term.member)
      close();
    person.push_back(term);
  });
  close();
  return rows;
}

std::vector<TermRow> expiringTerms(Workspace& workspace, Date date, int days)
{
  return lastTerms(workspace, {date, date.plus(days)}, date);
}

std::vector<TermRow> lapsedTerms(Workspace& workspace, Date date)
{
  std::vector<TermRow> rows = lastTerms(workspace, {farPast, date.plus(-1)}, date);
  std::ranges::stable_sort(rows, std::ranges::greater{}, [](const TermRow& row) { return *row.term.ends; });
  return rows;
}

People membersInFact(Workspace& workspace, Date date)
{
  return workspace.members().withStanding(Standing::User) & workspace.purchases().paying(date);
}

void followTerms(Workspace& workspace)
{
  const Date today = workspace.asOf();
  const auto said = workspace.communities().setting(termsFollowed);
  const Date last = said ? Date::parse(*said).value_or(today) : today;
  if (said && last >= today)
    return;
  People begun;
  workspace.purchases().forEachTerm([&](const Term& term) {
    const bool begins = term.starts && *term.starts > last && *term.starts <= today;
    if (begins && holdsOn(term, today))
      begun.add(static_cast<std::uint32_t>(term.member.value));
  });
  // On most days nobody's begins, and then nobody's standing is read.
  if (!begun.isEmpty())
    begun &= workspace.members().withStanding(Standing::User);
  if (!begun.isEmpty()) {
    Edit edit(workspace.db(), {"people-converted", {}});
    if (convertAll(workspace, begun, "term", edit))
      edit.commit();
  }
  const auto transaction = workspace.db().beginWriting();
  workspace.communities().setSetting(termsFollowed, today.iso());
  transaction->commit();
}

Result<ChangeId> convertToMembers(Workspace& workspace, const People& people, const std::string& cause,
                                  const Control& control)
{
  Edit edit(workspace.db(), {"people-converted", {}});
  if (const auto converted = convertAll(workspace, people, cause, edit); !converted)
    return tl::unexpected(converted.error());
  return finish(workspace, edit, control);
}

} // namespace weilu
