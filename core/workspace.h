// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/active.h"
#include "core/insight/facts.h"
#include "core/insight/layering.h"
#include "core/insight/lifecycle.h"
#include "core/insight/roster.h"
#include "core/layers/layer_store.h"
#include "core/members/member_store.h"
#include "core/purchases/purchase_store.h"
#include "core/store/backup.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"

#include <memory>

namespace weilu {

/// One open community file with its stores: the door into core. One thread; a job opens its own.
class Workspace {
public:
  [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& file,
                                                                 const Community& community);
  [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file,
                                                               Access access = Access::ReadWrite);
  ~Workspace();

  [[nodiscard]] Database& db();
  [[nodiscard]] const Community& community() const;
  [[nodiscard]] CommunityStore& communities();
  [[nodiscard]] SourceStore& sources();
  [[nodiscard]] MemberStore& members();
  [[nodiscard]] ActivityStore& activity();
  [[nodiscard]] PurchaseStore& purchases();
  [[nodiscard]] LayerStore& layers();

  /// The as-of date of this file now.
  [[nodiscard]] Date asOf() const;
  /// Index and roster in memory; loaded on first use and again after the file changed.
  [[nodiscard]] std::shared_ptr<const History> history(const Control& control = {});
  /// A fresh set of facts at \p asOf.
  [[nodiscard]] std::unique_ptr<Facts> facts(Date asOf, const Control& control = {});

  /// Computes and records every scheme as of today, where members or activity changed since.
  void recomputeLayers(const std::string& cause, const Control& control = {});
  /// Layers of a scheme at a date, best first, with change over 30 days.
  [[nodiscard]] Result<std::vector<LayerCount>> layerCounts(std::string_view scheme, Date asOf,
                                                            const Control& control = {});
  [[nodiscard]] Result<LayerReasons> explain(std::string_view scheme, MemberId person, Date asOf,
                                             const Control& control = {});

  [[nodiscard]] ChangeLog& changes();
  /// Undo and redo with everything that follows (layers recomputed).
  [[nodiscard]] Result<Change> undo(std::optional<ChangeId> id = {}, const Control& control = {});
  [[nodiscard]] Result<Change> redo(std::optional<ChangeId> id = {}, const Control& control = {});

  /// Everything `weilu check` looks at; empty when all is well.
  [[nodiscard]] std::vector<std::string> check(const Control& control = {});

private:
  struct Parts;
  explicit Workspace(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

} // namespace weilu
