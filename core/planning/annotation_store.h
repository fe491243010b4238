// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/annotation.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace weilu {

/// Owner of annotation. Writing functions run inside the caller's Edit.
class AnnotationStore {
public:
  explicit AnnotationStore(Database& db);

  /// By their first date.
  [[nodiscard]] std::vector<Annotation> list() const;
  [[nodiscard]] std::optional<Annotation> find(AnnotationId id) const;
  /// Adds one without id, or changes the one with it. Refuses what check() refuses, and as remove().
  Result<AnnotationId> save(const Annotation& annotation);
  /// Refuses BadValue (what "annotation", expected "there") for an id that is not there.
  Result<void> remove(AnnotationId id);

private:
  Database& m_db;
};

} // namespace weilu
