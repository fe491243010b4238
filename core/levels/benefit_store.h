// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/base/result.h"
#include "core/levels/benefit.h"
#include "core/store/database.h"

#include <map>

namespace weilu {

/// Which entries of the log to look at.
struct GrantChoice {
  std::optional<MemberId> member;
  std::optional<BenefitId> benefit;
  int limit = -1; ///< the newest so many; −1: all
};

/// Owner of benefit, level_benefit and benefit_grant. Writing functions run inside the caller's Edit, which
/// is also where stock is looked at: nobody else writes then. How many are left is counted, never stored, so
/// entries of the log can be taken back in any order.
class BenefitStore {
public:
  explicit BenefitStore(Database& db);

  // the catalogue
  /// Those that are given first, then the archived ones; by title within.
  [[nodiscard]] std::vector<Benefit> all() const;
  /// Refuses NoSuchBenefit.
  [[nodiscard]] Result<Benefit> find(BenefitId id) const;
  /// "12" or the title as people type it. Refuses NoSuchBenefit.
  [[nodiscard]] Result<Benefit> named(std::string_view text) const;
  [[nodiscard]] std::vector<Benefit> ofLevel(LevelId level) const; ///< what it gives, by title; not archived
  /// The title of one that \p level gives or needs; empty when there is none.
  [[nodiscard]] std::string nameOfOneFor(LevelId level) const;
  BenefitId add(const Benefit& benefit);
  void update(const Benefit& benefit);
  /// Takes a benefit that nobody ever got out of the catalogue. Refuses NoSuchBenefit, InUse.
  [[nodiscard]] Result<void> remove(BenefitId id);

  // the log
  /// How many stand, that is were not cancelled.
  [[nodiscard]] std::int64_t given(BenefitId id) const;
  [[nodiscard]] std::map<BenefitId, std::int64_t> givenOfAll() const;
  GrantId addGrant(const Grant& grant);
  void setState(GrantId id, GrantState state, Moment at);
  /// Refuses NoSuchGrant.
  [[nodiscard]] Result<Grant> grant(GrantId id) const;
  /// Newest first.
  [[nodiscard]] std::vector<Grant> log(const GrantChoice& choice = {}) const;
  /// What stands of what \p member was given for \p reference.
  [[nodiscard]] std::vector<Grant> standingFor(std::string_view reference, MemberId member) const;
  /// Everybody who is named in the log; those who were merged under their own ids.
  [[nodiscard]] People named() const;
  /// How many more than there are stand of all benefits together: 0 unless something is broken.
  [[nodiscard]] std::int64_t oversold() const;

  /// What \p other got becomes what \p survivor got. Inside the Edit that merges the two.
  void mergePeople(MemberId other, MemberId survivor);
  /// Gives \p member back what came with them. The person is there.
  void partPeople(MemberId member);

private:
  Database& m_db;
};

} // namespace weilu
