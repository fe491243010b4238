// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/problem_log.h"

#include "core/base/beginning.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;
using Expected = std::pair<Kind, std::string_view>;
constexpr std::array<Expected, 32> kExpected{{
    {Kind::BadDate, "date"},
    {Kind::FutureDate, "date"},
    {Kind::EpochDate, "date"},
    {Kind::BadPhone, "phone"},
    {Kind::MaskedPhone, "phone"},
    {Kind::BadEmail, "email"},
    {Kind::BadNumber, "number"},
    {Kind::BadMoney, "money"},
    {Kind::UnknownChoice, "choice"},
    {Kind::NoIdentity, "identity"},
    {Kind::NoMoment, "moment"},
    {Kind::UnknownPerson, "known-person"},
    {Kind::IdentityConflict, "one-person"},
    {Kind::SharedEmail, "one-person"},
    {Kind::DuplicateInFile, "one-row-per-person"},
    {Kind::TooManyCells, "cells-of-header"},
    {Kind::TooFewCells, "cells-of-header"},
    {Kind::UnclosedQuote, "closing-quote"},
    {Kind::UndecodableText, "text"},
    {Kind::TornEnd, "whole-file"},
    {Kind::FooterRow, "person"},
    {Kind::RepeatedHeader, "person"},
    {Kind::NotAPerson, "person"},
    {Kind::UnpaidOrder, "paid-order"},
    {Kind::NotCounted, "payment-or-visit"},
    {Kind::FoundByName, "identity"},
    {Kind::SeveralNamed, "one-person"},
    {Kind::LostLetters, "text"},
    {Kind::Garbled, "text"},
    {Kind::TextTooLong, "short-text"},
    {Kind::ZeroAmount, "money"},
    {Kind::AssumedDateOrder, "date-order"},
}};

void shorten(std::string& value)
{
  if (value.size() <= ProblemLog::kValueBytes)
    return;
  value.resize(beginning(value, ProblemLog::kValueBytes).size());
  value += "…";
}

std::vector<ImportProblem> byRow(std::vector<ImportProblem>& problems)
{
  std::ranges::stable_sort(problems, {}, &ImportProblem::row);
  return std::move(problems);
}

} // namespace

void ProblemLog::add(ImportProblem problem)
{
  const std::uint64_t ofKind = ++m_counts[problem.kind];
  if (m_first.size() >= kKept && ofKind > kOfEach)
    return;
  shorten(problem.value);
  m_first.push_back(std::move(problem));
}

void ProblemLog::addRejected(ImportProblem problem)
{
  if (m_rejected.size() >= kRejected)
    return;
  shorten(problem.value);
  m_rejected.push_back(std::move(problem));
}

std::vector<ImportProblem> ProblemLog::take() { return byRow(m_first); }

std::vector<ImportProblem> ProblemLog::takeRejected() { return byRow(m_rejected); }

std::string_view expectedFor(ImportProblem::Kind kind)
{
  const auto known = std::ranges::find(kExpected, kind, &Expected::first);
  return known == kExpected.end() ? std::string_view() : known->second;
}

} // namespace weilu
