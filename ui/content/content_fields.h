// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "core/content/content_item.h"
#include "core/members/member.h"

#include <span>

class QComboBox;
class QWidget;

namespace weilu::ui::content_fields {

/// A choice of kinds, called contentKind; \p any is what stands for none, if that can be chosen.
[[nodiscard]] QComboBox* kinds(std::optional<ContentKind> chosen, const QString& any = {});
/// A choice of spaces, called contentSpace.
[[nodiscard]] QComboBox* spaces(std::span<const Space> spaces, SpaceId chosen, const QString& none);
[[nodiscard]] std::optional<ContentKind> kindIn(const QComboBox* field);
[[nodiscard]] SpaceId spaceIn(const QComboBox* field);
/// Under what a kind stands in its field; nothing for none.
[[nodiscard]] QVariant dataOf(std::optional<ContentKind> kind);
/// Shows the row of \p field in the form of \p dialog, or takes it away.
void showRow(const QWidget& dialog, QWidget* field, bool shown);

} // namespace weilu::ui::content_fields
