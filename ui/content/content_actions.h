// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_item.h"

#include <functional>

class QPoint;
class QWidget;

namespace weilu::ui {

class Session;

/// What is done with a piece of content from the page. Each is one change that can be undone; what is
/// declined stands in the window's banner.
namespace content_actions {

void move(Session& session, const ContentItem& item, ContentState to);
/// An idea that is only a title.
void note(Session& session, const QString& title);
/// Opens the menu of \p item: \p edit, the states it can go to, a copy, and out with what is not published.
void openMenu(Session& session, const ContentItem& item, const QPoint& at, QWidget* parent,
              const std::function<void()>& edit);
/// Asks for a table with numbers, brings it in, and says which rows stayed out.
void importNumbers(Session& session, QWidget* parent);

} // namespace content_actions

} // namespace weilu::ui
