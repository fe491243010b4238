// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/annotation.h"

#include "core/base/text.h"

namespace weilu {

std::string_view code(AnnotationKind kind)
{
  switch (kind) {
  case AnnotationKind::Campaign:
    return "campaign";
  case AnnotationKind::Holiday:
    return "holiday";
  case AnnotationKind::Incident:
    return "incident";
  case AnnotationKind::Other:
    break;
  }
  return "other";
}

Result<AnnotationKind> annotationKindNamed(std::string_view name)
{
  for (const AnnotationKind kind : annotationKinds) {
    if (code(kind) == name)
      return kind;
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "annotation"}, {"found", std::string(name)}, {"expected", "annotation-kind"}});
}

Result<void> check(const Annotation& annotation)
{
  const auto& [from, to] = annotation.dates;
  if (to < from)
    return refuse(RefusalCode::BadRange, {{"from", from.iso()}, {"to", to.iso()}});
  if (trimmed(annotation.text).empty())
    return refuse(RefusalCode::BadValue, {{"what", "annotation"}, {"found", ""}, {"expected", "text"}});
  return {};
}

} // namespace weilu
