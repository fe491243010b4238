// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <array>
#include <string>
#include <string_view>

namespace weilu {

using AnnotationId = Id<struct AnnotationTag>;

/// What an annotation tells of.
enum class AnnotationKind { Campaign = 1, Holiday = 2, Incident = 3, Other = 4 };
inline constexpr std::array annotationKinds{AnnotationKind::Campaign, AnnotationKind::Holiday,
                                            AnnotationKind::Incident, AnnotationKind::Other};
/// "campaign", "holiday", "incident", "other".
[[nodiscard]] std::string_view code(AnnotationKind kind);
/// Refuses BadValue (what "annotation", expected "annotation-kind").
[[nodiscard]] Result<AnnotationKind> annotationKindNamed(std::string_view code);

/// Something that explains a time chart: "campaign X", "platform down".
struct Annotation {
  AnnotationId id;
  DateRange dates; ///< one date: from = to
  AnnotationKind kind = AnnotationKind::Other;
  std::string text;
  friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// Whether it can be kept. Refuses BadRange, and BadValue (what "annotation", expected "text") for an empty
/// text.
[[nodiscard]] Result<void> check(const Annotation& annotation);

} // namespace weilu
