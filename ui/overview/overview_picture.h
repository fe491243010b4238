// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include "core/insight/overview.h"

#include <memory>

namespace weilu::ui {

/// The line under the name of the page: "Friday, November 20, 2026 · Week 47".
[[nodiscard]] QString overviewSubtitle(Date asOf);

/// The dashboard as a picture with its heading, \p width device-independent pixels wide and as high as
/// its content needs, in the theme and language of the program. Works without a window.
[[nodiscard]] QImage overviewPicture(std::shared_ptr<const Overview> overview, const QString& community,
                                     int days = 30, int width = 1228, qreal scale = 2);

} // namespace weilu::ui
