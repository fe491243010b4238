// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/layer_rules.h"
#include "core/store/database.h"

#include <functional>
#include <optional>

namespace weilu {

/// A scheme as it was until it was changed.
struct SchemeVersion {
  int revision = 1;
  Moment replacedAt;
  Scheme scheme;
};

/// A recorded move of one person.
struct PersonMove {
  Date date;
  std::string from, to, cause;
};

/// A move of a group on a date.
struct DatedMove {
  Date date;
  LayerMove move;
  std::string cause;
};

/// An operator's decision that somebody belongs to a layer, whatever the rules say.
struct LayerLock {
  SchemeId scheme;
  MemberId member;
  std::string layer, reason;
  Date since;                ///< the first date it holds
  std::optional<Date> until; ///< the last one; none: until it is released

  [[nodiscard]] bool holdsOn(Date date) const { return since <= date && (!until || date <= *until); }
};

/// The layers of one date of a history, and the moves that led there.
struct HistoryStep {
  Date date;
  std::vector<LayerMove> moves;
  std::optional<LayerSets> layers; ///< of some dates: from there others are walked to
};

/// The cause of moves that were found afterwards, for dates before a scheme was first computed.
constexpr auto reconstructed = "history";

/// Owner of scheme, scheme_version, layer_now, layer_move, layer_then and layer_lock. Layers are kept as
/// sets: who is where since the last computed date, who moved on each computed date, and now and then who
/// stood where. Everything in between is walked back from the next of those. Writing functions run inside the
/// caller's transaction; schemes and locks inside an Edit. Texts that do not decode throw Failure.
class LayerStore {
public:
  explicit LayerStore(Database& db);

  /// In the order they were made. Shipped schemes are written when a file is made; own ones later.
  [[nodiscard]] std::vector<Scheme> schemes() const;
  /// Refuses NoSuchScheme.
  [[nodiscard]] Result<Scheme> scheme(std::string_view code) const;
  /// Adds the scheme, or replaces the one with the same code; a changed one becomes a new revision.
  SchemeId save(const Scheme& scheme);
  /// 1, and one more for every change.
  [[nodiscard]] int revision(SchemeId scheme) const;
  /// What \p scheme was before each change, the newest first.
  [[nodiscard]] std::vector<SchemeVersion> versions(SchemeId scheme) const;
  /// Removes the scheme with all its layers, moves and locks.
  void remove(SchemeId scheme);

  /// The oldest date \p scheme was computed for.
  [[nodiscard]] std::optional<Date> firstComputedOn(SchemeId scheme) const;
  /// The oldest date \p scheme was computed for as the data stood then; before it, if anything, it is
  /// reconstructed.
  [[nodiscard]] std::optional<Date> beganOn(SchemeId scheme) const;
  /// The newest date \p scheme was computed for.
  [[nodiscard]] std::optional<Date> computedOn(SchemeId scheme) const;
  /// The layers of computedOn(); empty before the first computation.
  [[nodiscard]] LayerSets now(SchemeId scheme) const;
  /// The layers as they stood at the end of \p date, from the recorded moves; no value before the first.
  [[nodiscard]] std::optional<LayerSets> on(SchemeId scheme, Date date) const;
  /// People who moved between layers after \p date and before \p until. Coming in and going are no moves.
  [[nodiscard]] People movedAfter(SchemeId scheme, Date date, std::optional<Date> until = {}) const;
  /// The moves of the dates of \p range, oldest first, with coming in and going.
  [[nodiscard]] std::vector<DatedMove> movesIn(SchemeId scheme, DateRange range) const;
  /// The moves of one person, oldest first.
  [[nodiscard]] std::vector<PersonMove> history(SchemeId scheme, MemberId person) const;

  /// The computed dates of \p range, oldest first.
  [[nodiscard]] std::vector<Date> datesIn(SchemeId scheme, DateRange range) const;
  /// Visits the layers of every computed date of \p range, newest first.
  void forEachDate(SchemeId scheme, DateRange range,
                   const std::function<void(Date, const LayerSets&)>& visit) const;

  /// Records the layers of \p date: replaces what was computed for the same date before, and the moves
  /// that led there. What is recorded for later dates stays as it is; the moves to it are found anew.
  void record(SchemeId scheme, Date date, const LayerSets& layers, const std::string& cause);
  /// The layers that stood before \p date was computed (for computing it again); empty when there are none.
  [[nodiscard]] LayerSets before(SchemeId scheme, Date date) const;

  /// Replaces everything before beganOn() by \p steps (oldest first, all before it), which end with \p last;
  /// the moves to beganOn() are found anew. Nothing when the scheme was never computed.
  void recordHistory(SchemeId scheme, const std::vector<HistoryStep>& steps, const LayerSets& last);
  /// Forgets everything that was computed.
  void forget(SchemeId scheme);

  // locks
  /// Locks somebody; a lock of the same person and scheme that holds then ends the day before.
  void lock(const LayerLock& lock);
  /// Ends the lock that holds on \p date: the day before is its last. Nothing when there is none.
  void release(SchemeId scheme, MemberId person, Date date);
  /// Every lock there is or was, by person and date.
  [[nodiscard]] std::vector<LayerLock> locks(SchemeId scheme) const;
  [[nodiscard]] std::optional<LayerLock> lockOf(SchemeId scheme, MemberId person, Date date) const;
  /// Who is locked into which layer on \p date.
  [[nodiscard]] LayerSets lockedOn(SchemeId scheme, Date date) const;

private:
  Database& m_db;
};

} // namespace weilu
