// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/base/page.h"

namespace weilu::ui {

/// One tab of the page of levels.
class LevelsTab : public QWidget {
  Q_OBJECT
public:
  explicit LevelsTab(Session& session, QWidget* parent = nullptr)
      : QWidget(parent)
      , m_session(session)
  {
  }

  /// The name on its segment.
  [[nodiscard]] virtual QString title() const = 0;
  /// Reads again what it shows; called when it is shown and after changes while it is.
  virtual void reload() = 0;
  virtual void retranslate() = 0;
  /// Ctrl+E.
  virtual void exportData() {}
  /// Ctrl+F.
  virtual void focusSearch() {}

  [[nodiscard]] Session& session() const { return m_session; }

signals:
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);

private:
  Session& m_session;
};

} // namespace weilu::ui
