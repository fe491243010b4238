// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_campaign_reading.h"
#include "ui/base/page.h"

namespace weilu::ui {

/// One tab of the page of a campaign. What it shows comes with each reading of the page; what takes longer a
/// tab reads itself, by session().read() with a slot of its own.
class CampaignTab : public QWidget {
  Q_OBJECT
public:
  explicit CampaignTab(Session& session, QWidget* parent = nullptr)
      : QWidget(parent)
      , m_session(session)
  {
  }

  /// The name on the strip of tabs.
  [[nodiscard]] virtual QString title() const = 0;
  /// Shows what was read of a campaign; called when the tab comes to the front and after each change while it
  /// is there, also when the language changed.
  virtual void showCampaign(const CampaignShown& shown) = 0;
  /// The number behind the name; empty: none.
  [[nodiscard]] virtual QString count(const CampaignRead& read) const
  {
    Q_UNUSED(read)
    return {};
  }
  /// Sets the texts that no campaign changes.
  virtual void retranslate() {}
  /// Ctrl+E and Ctrl+F. \return false: there is nothing here to export.
  virtual bool exportData() { return false; }
  virtual void focusSearch() {}
  /// Esc: true when there was something to close or to clear.
  virtual bool stepBack() { return false; }
  /// A view worth a picture (Page::states()).
  virtual void showState(const QString& state) { Q_UNUSED(state) }

  [[nodiscard]] Session& session() const { return m_session; }

signals:
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);
  /// The form with title, dates, places and audience.
  void editWanted();

private:
  Session& m_session;
};

} // namespace weilu::ui
