// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>
#include <QString>

#include "ui/base/theme.h"

#include <optional>
#include <span>
#include <vector>

/// What delegates and painted widgets are made of. All of it draws in the colours of the theme.
namespace weilu::ui {

/// Text on a tinted ground, 20 high, with or without a glyph.
struct Badge {
  QString text;
  QString icon; ///< name in resources/icons; empty: none
  QColor ground, ink, iconInk;
};
enum class BadgeTone { Neutral, Good, Warn, Bad, Info, Accent };
/// The badge of a layer: its glyph in its colour on its tint, its name in text colour. \p colorToken is
/// the name of a token ("layerLeader").
[[nodiscard]] Badge layerBadge(const QString& text, const QString& icon, const QString& colorToken);
[[nodiscard]] Badge statusBadge(const QString& text, BadgeTone tone);
[[nodiscard]] QSize badgeSize(const Badge& badge);
/// Draws the badge at the left of \p cell, in its middle, no wider than it; returns the width used.
int paintBadge(QPainter& painter, const QRect& cell, const Badge& badge);

/// The letters of an avatar: the last character of a Chinese name, the first letters of a Latin one.
[[nodiscard]] QString avatarText(const QString& name);
/// Draws a circle that fills \p square, in one of six grounds chosen by \p seed (the person's id).
void paintAvatar(QPainter& painter, const QRect& square, const QString& name, qint64 seed);

/// Bars for the days of a month, oldest first: a number of events, or none where there is no data.
/// Scaled to the largest, at least 4. 90 × 20 in the design.
void paintMicroBars(QPainter& painter, const QRect& area, std::span<const std::optional<int>> days);
/// A line over the last values with a light area and a dot on the last, between its own least and most.
/// NaN is not known and passed over; nothing where fewer than two are known.
void paintSparkline(QPainter& painter, const QRectF& area, std::span<const double> values);

/// A change: ▲ or ▼, and the signed value. The tone says better or worse, not up or down.
struct Delta {
  enum class Direction { None, Up, Down };
  QString text; ///< "+412 (3.4%)", "−0.6 pp", "—"
  Direction direction = Direction::None;
  std::optional<bool> better; ///< none: neither
};
[[nodiscard]] int deltaWidth(const Delta& delta, const QFont& font);
void paintDelta(QPainter& painter, const QRect& area, const Delta& delta, Qt::Alignment alignment);

/// A grey block that stands for text or a shape while it is loaded.
void paintSkeleton(QPainter& painter, const QRectF& block);
/// The 2 px ring of the focus, inside \p area.
void paintFocusRing(QPainter& painter, const QRectF& area, qreal radius);

} // namespace weilu::ui
