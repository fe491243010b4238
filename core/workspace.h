// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/active.h"
#include "core/insight/earned_points.h"
#include "core/insight/facts.h"
#include "core/insight/layer_movement.h"
#include "core/insight/layering.h"
#include "core/insight/level_evaluation.h"
#include "core/insight/lifecycle.h"
#include "core/insight/roster.h"
#include "core/insight/rule_names.h"
#include "core/intake/import_history.h"
#include "core/layers/layer_store.h"
#include "core/layers/segment_store.h"
#include "core/levels/earning_store.h"
#include "core/members/duplicates.h"
#include "core/members/member_store.h"
#include "core/members/merge_rules.h"
#include "core/members/merged_people.h"
#include "core/playbooks/playbook_rules.h"
#include "core/purchases/purchase_store.h"
#include "core/store/backup.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"

#include <memory>

namespace weilu {

class LaterCheckpoint;

/// Two people side by side, and what merging them would choose.
struct MergePreview {
  MemberRecord survivor, other;
  std::vector<FieldMerge> fields; ///< in which they differ
};

/// Points given to some people at once, or taken from them.
struct PointGrant {
  std::vector<MemberId> people;
  std::int64_t amount = 0; ///< for each; below 0 a correction
  std::string reason;
};

/// One open community file with its stores: the door into core. One thread; a job opens its own.
class Workspace {
public:
  /// A new file with \p community, the shipped activity kinds and layer schemes. Refuses what
  /// Database::create refuses, and BadZone.
  [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& file,
                                                                 const Community& community);
  /// Brings an older file up to date first, also to read it. Refuses what Database::open refuses.
  [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file,
                                                               Access access = Access::ReadWrite);
  ~Workspace();

  [[nodiscard]] Database& db();
  /// As the file says now, also when another connection changed it.
  [[nodiscard]] const Community& community() const;
  [[nodiscard]] CommunityStore& communities();
  [[nodiscard]] SourceStore& sources();
  [[nodiscard]] MemberStore& members();
  [[nodiscard]] ActivityStore& activity();
  [[nodiscard]] PurchaseStore& purchases();
  [[nodiscard]] LayerStore& layers();

  /// Saves the community as one change. A new zone makes the activity index again. Refuses BadZone.
  [[nodiscard]] Result<ChangeId> saveCommunity(const Community& community, const ChangeLabel& label,
                                               const Control& control = {});

  /// The as-of date of this file now.
  [[nodiscard]] Date asOf() const;
  /// Index and roster in memory; loaded on first use and again after the file changed.
  [[nodiscard]] std::shared_ptr<const History> history(const Control& control = {});
  /// A fresh set of facts at \p asOf. Must not outlive the workspace.
  [[nodiscard]] std::unique_ptr<Facts> facts(Date asOf, const Control& control = {});

  /// Whether the recorded layers are not those of today and of the data as it is.
  [[nodiscard]] bool layersOutOfDate() const;
  /// Computes and records every scheme as of today and of the days missed since, unless that is done. Not a
  /// change of the log: layers follow from the data. Before that, users whose paid term has begun since the
  /// last day seen become members (followTerms() of core/workspace_terms.h), which is one. \p cause:
  /// "import", "edit", "undo", "redo", "day", "rule", "lock"; missed days are "day".
  void recomputeLayers(const std::string& cause, const Control& control = {});
  /// Layers of a scheme at a date, best first, with change over 30 days. Recomputes first when that is
  /// due, where the file can be written. Refuses NoSuchScheme.
  [[nodiscard]] Result<std::vector<LayerCount>> layerCounts(std::string_view scheme, Date asOf,
                                                            const Control& control = {});
  /// Who is in which layer at a date; as layerCounts().
  [[nodiscard]] Result<LayerSets> layersOn(std::string_view scheme, Date asOf, const Control& control = {});
  /// Refuses NoSuchScheme, NoSuchMember.
  [[nodiscard]] Result<LayerReasons> explain(std::string_view scheme, MemberId person, Date asOf,
                                             const Control& control = {});

  // playbooks (core/playbooks/playbook.h)
  /// The playbook of a layer: the changed one, the shipped one, or an empty one. Refuses NoSuchScheme,
  /// NoSuchLayer.
  [[nodiscard]] Result<Playbook> playbook(const std::string& scheme, const std::string& layer) const;
  /// The same with whom it applies to at \p asOf.
  [[nodiscard]] Result<LayerPlaybook> layerPlaybook(const std::string& scheme, const std::string& layer,
                                                    Date asOf, const Control& control = {});
  /// The tasks of all layers of \p scheme that are due for somebody, by the order of layers and tasks.
  /// Refuses NoSuchScheme.
  [[nodiscard]] Result<std::vector<DueTask>> dueTasks(const std::string& scheme, Date asOf,
                                                      const Control& control = {});
  /// Keeps a playbook as one change; one like the shipped one is no longer kept. Refuses what check() and
  /// playbook() refuse.
  [[nodiscard]] Result<ChangeId> savePlaybook(const Playbook& playbook);
  /// Goes back to the shipped one as one change.
  [[nodiscard]] Result<ChangeId> resetPlaybook(const std::string& scheme, const std::string& layer);
  /// Ticks a task off as one change, for those of its people for whom it is due at \p asOf; nobody: no change
  /// and an invalid id. \p until: when it comes again, for TaskState::Later. Refuses NoSuchScheme,
  /// NoSuchLayer.
  [[nodiscard]] Result<ChangeId> tickTask(const DueTask& task, TaskState state, Date asOf,
                                          std::optional<Date> until = {});
  /// What the variables of a message mean for a person who is in \p layer of \p scheme; dates as ISO. Refuses
  /// NoSuchMember, NoSuchScheme, NoSuchLayer.
  [[nodiscard]] Result<MessageFacts> messageFacts(const std::string& scheme, const std::string& layer,
                                                  MemberId person, Date asOf);
  // rules and segments
  [[nodiscard]] SegmentStore& segments();
  /// What rules may ask for by name.
  [[nodiscard]] RuleNames ruleNames();
  /// Refuses what check() and checkNames() refuse.
  [[nodiscard]] Result<void> checkRule(const Rule& rule);
  /// Whom a rule finds at \p asOf.
  [[nodiscard]] People whoMeets(const Rule& rule, Date asOf, const Control& control = {});
  /// Whether the rule of a segment can be kept. Refuses as checkRule(), and RuleCycle.
  [[nodiscard]] Result<void> checkSegment(const Segment& segment);
  /// Adds a segment, or changes the one with its id, as one change; what asks for it by its name follows a
  /// new name. Refuses as checkSegment() and SegmentStore::save().
  [[nodiscard]] Result<ChangeId> saveSegment(const Segment& segment);
  /// Refuses NoSuchSegment, and InUse when a scheme or another segment asks for it.
  [[nodiscard]] Result<ChangeId> removeSegment(SegmentId id);

  // layers over time (core/workspace_movement.cpp)
  /// Whether the history of a scheme before its first computation was never reconstructed, or not from the
  /// data as it is.
  [[nodiscard]] bool layerHistoryDue(std::string_view scheme) const;
  /// Reconstructs what layers would have been before the first computation, for \p scheme or (empty) for
  /// every one where that is due. \p anew: forgets what was recorded and begins again today. Refuses
  /// NoSuchScheme.
  [[nodiscard]] Result<void> reconstructLayers(std::string_view scheme, bool anew = false,
                                               const Control& control = {});
  /// Who moved between the ends of two dates. Refuses NoSuchScheme, BadRange.
  [[nodiscard]] Result<LayerMovement> layerMovement(std::string_view scheme, DateRange dates,
                                                    const Control& control = {});
  /// Refuses NoSuchScheme.
  [[nodiscard]] Result<std::vector<LayerSizes>> layerSizes(std::string_view scheme, DateRange range,
                                                           const Control& control = {});
  /// Who would move today if \p edited were the rule. Refuses as saveScheme().
  [[nodiscard]] Result<std::vector<FlowCell>> previewScheme(const Scheme& edited,
                                                            const Control& control = {});
  /// The same, with the sizes of the last year beside those of the present rule.
  [[nodiscard]] Result<LayerReplay> replayScheme(const Scheme& edited, const Control& control = {});

  // schemes and locks (core/workspace_schemes.cpp)
  /// Whether \p scheme can be saved. Refuses what check() of schemes and of their names refuses (BadRule,
  /// TooManyLayers, NoCatchAll, UnknownInRule, RuleCycle), NameTaken, and InUse for a layer that goes and
  /// that a playbook was written for or another scheme or a segment asks for.
  [[nodiscard]] Result<void> checkScheme(const Scheme& scheme) const;
  /// Adds the scheme or changes the one of its code, as one change with everything that follows. Refuses as
  /// checkScheme().
  [[nodiscard]] Result<ChangeId> saveScheme(const Scheme& scheme, const Control& control = {});
  /// Removes a scheme as one change. Refuses NoSuchScheme, and InUse when something else asks for it.
  [[nodiscard]] Result<ChangeId> removeScheme(std::string_view code, const Control& control = {});
  /// Pins people to a layer from today on as one change, until the end of \p until or until released. Refuses
  /// NoSuchScheme, NoSuchLayer, NoSuchMember, BadRange.
  [[nodiscard]] Result<ChangeId> lockLayer(std::string_view scheme, std::string_view layer,
                                           std::span<const MemberId> people, const std::string& reason,
                                           std::optional<Date> until, const Control& control = {});
  /// Ends what locks them as one change. Refuses NoSuchScheme.
  [[nodiscard]] Result<ChangeId> releaseLayer(std::string_view scheme, std::span<const MemberId> people,
                                              const Control& control = {});

  // people who are one (core/members/merged_people.h)
  [[nodiscard]] MergedPeople mergedPeople();
  /// Everybody who may be there twice (core/members/duplicates.h).
  [[nodiscard]] std::vector<Suggestion> duplicates(const Control& control = {}) const;
  /// What merging the two would ask. Refuses NoSuchMember, AlreadyMerged, SamePerson.
  [[nodiscard]] Result<MergePreview> previewMerge(MemberId survivor, MemberId other) const;
  /// Makes \p other part of \p survivor as one change, with everything that follows. \p fields: as previewed,
  /// with what was chosen. Refuses as previewMerge().
  [[nodiscard]] Result<ChangeId> merge(MemberId survivor, MemberId other, std::span<const FieldMerge> fields,
                                       const Control& control = {});
  /// The merged person that "12" or "discourse:17" means: by their own id, by an identity they came with, or
  /// the only one who is part of that person. Refuses NoSuchMember, NotMerged, SeveralMerged.
  [[nodiscard]] Result<MemberId> resolveMerged(std::string_view person) const;
  /// Brings a merged person back as one change, with everything that follows. Refuses NotMerged.
  [[nodiscard]] Result<ChangeId> part(MemberId merged, const Control& control = {});
  /// Notes as one change that two people are not the same. Refuses as previewMerge().
  [[nodiscard]] Result<ChangeId> keepApart(MemberId one, MemberId other);

  // points and levels (core/levels/point_store.h, core/insight/earned_points.h)
  [[nodiscard]] PointStore points();
  [[nodiscard]] EarningStore earnings();
  [[nodiscard]] LevelStore levels();
  /// When somebody acts now: this moment, or the end of a pinned as-of date that is over.
  [[nodiscard]] Moment actingAt() const;
  /// Brings the ledger up to date: what rules earn and what expires. Quick when nothing changed; not a change
  /// of the log. Serves what is there when the file cannot be written.
  void refreshPoints(const Control& control = {});
  /// Gives points as one change, or takes them. Refuses BadValue (what "amount": 0, "people": none),
  /// NoSuchMember, PersonLeft, and NotEnoughPoints: nobody's balance becomes negative.
  [[nodiscard]] Result<ChangeId> grantPoints(const PointGrant& grant, const Control& control = {});
  /// Saves a rule, new ones without id; its last terms hold from the as-of date on. Refuses what check()
  /// does.
  [[nodiscard]] Result<ChangeId> saveEarning(const EarningRule& rule);
  /// What would change if the present terms of \p rules (empty: all) had held since \p since (none: ever).
  [[nodiscard]] std::vector<EarningChange> previewRecompute(std::optional<Date> since,
                                                            const std::vector<EarningId>& rules = {},
                                                            const Control& control = {});
  /// Does so, as one change; an invalid id when nothing differs.
  ChangeId recomputePoints(std::optional<Date> since, const std::vector<EarningId>& rules = {},
                           const Control& control = {});
  /// When points expire.
  [[nodiscard]] PointExpiry pointExpiry() const;
  /// Points are good for \p months months from the as-of date on; 0: for ever.
  ChangeId setPointExpiry(int months);
  /// Saves the ladder. Refuses what check() does, and InUse for a level that goes and that somebody has or a
  /// benefit names.
  [[nodiscard]] Result<ChangeId> saveLadder(const Ladder& ladder);
  /// What an evaluation as of \p asOf would do.
  [[nodiscard]] LevelPreview evaluateLevels(Date asOf, const Control& control = {});
  /// Applies it as one change, without the people of \p leftOut and those whose level changed meanwhile.
  /// Refuses BadRange when a later date was evaluated.
  [[nodiscard]] Result<ChangeId> applyLevels(const LevelPreview& preview, const People& leftOut = {});
  [[nodiscard]] LevelSchedule levelSchedule() const;
  ChangeId setLevelSchedule(LevelSchedule schedule);
  /// Since when an evaluation is due; no value when none is.
  [[nodiscard]] std::optional<Date> levelsDue() const;

  [[nodiscard]] ChangeLog& changes();
  /// Undo and redo with everything that follows (layers recomputed).
  [[nodiscard]] Result<Change> undo(std::optional<ChangeId> id = {}, const Control& control = {});
  /// undo() that also says what an import leaves behind: values and people that something later changed.
  struct TakenBack {
    Change change;
    ImportRemains remains;
  };
  [[nodiscard]] Result<TakenBack> takeBack(std::optional<ChangeId> id = {}, const Control& control = {});
  [[nodiscard]] Result<Change> redo(std::optional<ChangeId> id = {}, const Control& control = {});

  /// What planImport() and applyImport() work on. Must not outlive the workspace.
  [[nodiscard]] IntakeStores intakeStores();
  /// applyImport() with everything that follows (layers recomputed). Cancelling while layers are
  /// computed does not take the import back: they are computed at the next occasion.
  [[nodiscard]] Result<ImportReport> import(const SourceFile& file, const ImportOptions& options,
                                            const std::optional<std::filesystem::path>& rejects = {},
                                            const Control& control = {});

  /// Every import, newest first.
  [[nodiscard]] std::vector<ImportRecord> imports();
  /// Refuses NoSuchImport.
  [[nodiscard]] Result<ImportDetail> importDetail(SourceId id, const Control& control = {});

  /// Everything `weilu check` looks at, as texts for logs; empty when all is well.
  [[nodiscard]] std::vector<std::string> check(const Control& control = {});

private:
  struct Parts;
  explicit Workspace(std::unique_ptr<Parts> parts);
  void followUp(const std::string& cause, const Control& control);
  /// The same after a large commit.
  void followUp(const std::string& cause, LaterCheckpoint& checkpoint, const Control& control);
  void refreshLayers(Date asOf, const Control& control);
  void forgetLayers(const std::vector<Scheme>& schemes);
  /// Schemes that ask for no other, or one alone.
  void reconstructTogether(const std::vector<Scheme>& schemes, const Control& control);
  [[nodiscard]] LayerSets recordedLayers(const Scheme& scheme, Date date, const Control& control);
  /// Records every scheme that misses \p date; false when somebody else wrote meanwhile.
  bool recordLayers(Date date, bool today, const std::string& cause, const Control& control);
  [[nodiscard]] LedgerFacts ledgerFacts();
  std::unique_ptr<Parts> m_parts;
};

} // namespace weilu
