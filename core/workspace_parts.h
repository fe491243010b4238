// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/called_by.h"
#include "core/store/recording.h"
#include "core/workspace.h"

#include <optional>
#include <string>

namespace weilu {

/// What a workspace is made of, for its own source files.
struct Workspace::Parts {
  explicit Parts(Database opened);
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  /// Which state of the file something was read in: other connections' commits, this one's rows.
  struct Stamp {
    std::int64_t others = -1, own = -1;
    friend bool operator==(const Stamp&, const Stamp&) = default;
  };
  [[nodiscard]] Stamp stamp();
  /// The history, its days read over a second connection while the first reads the roster; null where only
  /// the first can tell. Whoever calls must see that nobody wrote meanwhile.
  [[nodiscard]] std::shared_ptr<const History> loadBeside(const Control& control);
  /// Whether RosterStore has the roster as the data is now.
  [[nodiscard]] bool keepsRoster() const;
  /// Sees to it, from the history of now. Inside a transaction.
  void keepRoster();
  /// Reads the community again when the file changed.
  void refresh();
  void readCommunity();
  /// Makes the activity index again when it is of another zone than the community, and lets it follow merges
  /// that were undone or redone.
  void refreshIndex(const Control& control);
  /// Everybody an event names, whatever its kind.
  [[nodiscard]] People peopleInEvents() const;
  /// Ids that events name and nobody has: none unless something is broken.
  [[nodiscard]] People eventsOfNobody() const;
  /// People of \p candidates with events, purchases or anything they were given when \p withdrawn is gone.
  [[nodiscard]] People stillNeeded(const People& candidates, SourceId withdrawn);
  /// What cannot be after undo and redo, if there is any of it.
  [[nodiscard]] std::optional<ChangeConflict> broken();
  /// Undoes or redoes (\p back: undoes) as ChangeLog does. What comes out of the order of doing is refused,
  /// too, when later changes of campaigns stand on it: looseEnds() must not grow.
  [[nodiscard]] Result<Change> turn(bool back, std::optional<ChangeId> id, const Control& control);
  /// What of campaigns does not follow from the rest as it should: points for bringing people, days of who
  /// takes no part.
  [[nodiscard]] std::int64_t looseEnds();
  /// Puts \p other aside and makes them part of the person \p result is of. Inside an Edit.
  void mergePerson(MemberId other, const Member& result, const std::vector<std::string>& customs, Moment at);
  /// Brings a merged person back. Inside an Edit.
  void partPerson(MemberId merged);
  /// What the recorded layers depend on; compared with what is remembered of the last computation.
  [[nodiscard]] std::string layersState();
  /// Has the layers computed again at the next occasion.
  void forgetComputed();
  /// What a reconstructed history depends on.
  [[nodiscard]] std::string historyState() const;
  /// What was written up to \p written is nothing that history or community are read from. The stamp is taken
  /// before the commit, when nobody else can have written.
  void wroteLayersOnly(const Stamp& written) { historyAt = communityAt = written; }

  Database db;
  CommunityStore communities;
  Community community;
  Stamp communityAt;
  SourceStore sources;
  MemberStore members;
  std::optional<ActivityStore> activity; ///< made again for another zone
  PurchaseStore purchases;
  LayerStore layers;
  PointStore points;
  SegmentStore segments;
  ChangeLog changes;

  std::shared_ptr<const History> history;
  std::shared_ptr<AcrossDates> acrossDates; ///< of the same state of the file
  Stamp historyAt;
  /// looseEnds() before what is being undone or redone out of order.
  struct Before {
    std::int64_t looseEnds = 0, version = 0; ///< at that version of the file
    bool overtaken = false;                  ///< somebody else wrote since
  };
  std::optional<Before> beforeTurn;
  Stamp attendanceAt; ///< when events of campaigns and content were last seen to be right
  /// Facts of the date asked for last, kept for explaining one person after another.
  std::unique_ptr<Facts> facts;
};

/// Adds the schemes that ship with the program and this file was never given; one that was removed stays so.
/// \p given: what a file that does not say was given. Inside a transaction of its own where there is any to
/// add.
void addShippedSchemes(Database& db, std::string_view given);

} // namespace weilu
