// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/insight/insight_question.h"

namespace weilu::ui {

/// What audiences a community has. Read by a job, then free of the file.
struct AudienceChoices {
  RuleNames names;
  std::vector<std::pair<std::string, std::int64_t>> channels; ///< with people, most first
  std::vector<Segment> segments;
};
[[nodiscard]] AudienceChoices readAudienceChoices(Workspace& workspace);

/// Everything that can be chosen, kind by kind, in the present language.
[[nodiscard]] QList<Audience> audiences(const AudienceChoices& choices);
/// Who belongs to \p audience at \p asOf. Of a space, tag or channel also those who left since: what became
/// of them is part of its history. A layer and a segment have only who is there.
[[nodiscard]] People audiencePeople(Workspace& workspace, const Audience& audience, Date asOf,
                                    const Control& control);
/// "Layers": the head over the audiences of a kind.
[[nodiscard]] QString audienceKind(Audience::Kind kind);

} // namespace weilu::ui
