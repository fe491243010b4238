// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/page.h"

#include <QEvent>

namespace weilu::ui {

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
  setObjectName(QStringLiteral("page"));
  setAttribute(Qt::WA_StyledBackground);
}

void Page::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    emit headerChanged();
  }
}

} // namespace weilu::ui
