// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include <array>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 32> kProblemCodes{{
    {Kind::BadDate, "bad-date"},
    {Kind::BadPhone, "bad-phone"},
    {Kind::MaskedPhone, "masked-phone"},
    {Kind::BadEmail, "bad-email"},
    {Kind::BadNumber, "bad-number"},
    {Kind::BadMoney, "bad-money"},
    {Kind::UnknownChoice, "unknown-choice"},
    {Kind::FutureDate, "future-date"},
    {Kind::EpochDate, "epoch-date"},
    {Kind::NoIdentity, "no-identity"},
    {Kind::NoMoment, "no-moment"},
    {Kind::UnknownPerson, "unknown-person"},
    {Kind::IdentityConflict, "identity-conflict"},
    {Kind::SharedEmail, "shared-email"},
    {Kind::DuplicateInFile, "duplicate-in-file"},
    {Kind::TooManyCells, "too-many-cells"},
    {Kind::TooFewCells, "too-few-cells"},
    {Kind::UnclosedQuote, "unclosed-quote"},
    {Kind::UndecodableText, "undecodable-text"},
    {Kind::TornEnd, "torn-end"},
    {Kind::FooterRow, "footer-row"},
    {Kind::RepeatedHeader, "repeated-header"},
    {Kind::NotAPerson, "not-a-person"},
    {Kind::UnpaidOrder, "unpaid-order"},
    {Kind::NotCounted, "not-counted"},
    {Kind::FoundByName, "found-by-name"},
    {Kind::SeveralNamed, "several-named"},
    {Kind::LostLetters, "lost-letters"},
    {Kind::Garbled, "garbled"},
    {Kind::TextTooLong, "text-too-long"},
    {Kind::ZeroAmount, "zero-amount"},
    {Kind::AssumedDateOrder, "assumed-date-order"},
}};

constexpr std::array<NamedCount, 7> kCounts{{
    {"rows", &ImportCounts::rows},
    {"created", &ImportCounts::created},
    {"updated", &ImportCounts::updated},
    {"unchanged", &ImportCounts::unchanged},
    {"rejected", &ImportCounts::rejected},
    {"left_out", &ImportCounts::leftOut},
    {"people_created", &ImportCounts::peopleCreated},
}};

} // namespace

std::span<const NamedCount> namedCounts() { return kCounts; }

std::string_view code(ImportProblem::Kind kind)
{
  for (const auto& [known, text] : kProblemCodes) {
    if (known == kind)
      return text;
  }
  return "unknown";
}

} // namespace weilu
