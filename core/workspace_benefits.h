// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recognition.h"
#include "core/levels/benefit_rules.h"
#include "core/levels/benefit_store.h"
#include "core/workspace.h"

namespace weilu {

// What is done with benefits and badges in an open file. Each is one change that can be undone; who and how
// many there are is looked at inside its transaction, so two windows never give the same unit or point twice.

/// Adds a benefit, or writes one that has an id. Refuses what checkBenefit() refuses, NoSuchBenefit,
/// NameTaken.
[[nodiscard]] Result<ChangeId> saveBenefit(Workspace& workspace, const Benefit& benefit);
/// Puts a benefit away, or back. Refuses NoSuchBenefit.
[[nodiscard]] Result<ChangeId> archiveBenefit(Workspace& workspace, BenefitId id, bool archived);
/// Refuses NoSuchBenefit, and InUse for one that somebody ever got: that can be archived.
[[nodiscard]] Result<ChangeId> removeBenefit(Workspace& workspace, BenefitId id);
/// Adds the shipped benefits whose title is not taken, in \p language.
[[nodiscard]] Result<ChangeId> addStarterBenefits(Workspace& workspace, Language language);

/// What mayReceive() asks about, as the file says now. Refuses NoSuchBenefit.
[[nodiscard]] Result<Offer> offerOf(Workspace& workspace, BenefitId benefit);
/// Refuses NoSuchMember.
[[nodiscard]] Result<Receiver> receiverOf(Workspace& workspace, MemberId person);

/// Gives one to each of \p people. Refuses what mayReceive() refuses, for the first of whom it does.
[[nodiscard]] Result<ChangeId> grantBenefit(Workspace& workspace, BenefitId benefit,
                                            std::span<const MemberId> people, GrantWay way,
                                            const std::string& note = {});
/// Sells one for its points: an entry of the log and one of the ledger. Refuses what mayReceive() refuses.
[[nodiscard]] Result<ChangeId> redeemBenefit(Workspace& workspace, MemberId person, BenefitId benefit);
/// Notes that it was used. Refuses NoSuchGrant, BadValue (what was used or cancelled already).
[[nodiscard]] Result<ChangeId> useGrant(Workspace& workspace, GrantId id);
/// Takes it back: the unit is in stock again, the points are the person's again. Refuses NoSuchGrant,
/// BadValue (what was cancelled already).
[[nodiscard]] Result<ChangeId> cancelGrant(Workspace& workspace, GrantId id);

/// Who deserves a word as of \p asOf. \p period: week or month.
[[nodiscard]] Recognition recognitionOn(Workspace& workspace, Period period, Date asOf,
                                        const Control& control = {});
/// The badges of one person, the shipped ones in their order.
[[nodiscard]] std::vector<Badge> badgesOf(Workspace& workspace, MemberId person, Date asOf);
/// Gives a badge by hand to people who were not given it yet: the code of a shipped one or a name. Refuses
/// NoSuchMember, BadValue (no badge, what "people": nobody), PersonLeft.
[[nodiscard]] Result<ChangeId> giveBadge(Workspace& workspace, std::span<const MemberId> people,
                                         const std::string& badge, const std::string& note = {});
[[nodiscard]] Result<ChangeId> giveBadge(Workspace& workspace, MemberId person, const std::string& badge,
                                         const std::string& note = {});
/// Takes back a badge that was given by hand. Refuses BadValue when one of them was not given it.
[[nodiscard]] Result<ChangeId> takeBadge(Workspace& workspace, std::span<const MemberId> people,
                                         const std::string& badge);
[[nodiscard]] Result<ChangeId> takeBadge(Workspace& workspace, MemberId person, const std::string& badge);

} // namespace weilu
