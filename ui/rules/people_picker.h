// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/members/member.h"

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace weilu::ui {

class Button;
class SearchField;
class Session;

/// Chooses some people: found by typing, or all of a segment at once.
class PeoplePicker : public QWidget {
  Q_OBJECT
public:
  /// \p stem of the names of its parts: "grant" gives grantSearch, grantFound, grantPeople.
  PeoplePicker(Session& session, const QString& stem, QWidget* parent = nullptr);

  void add(const Member& member);
  [[nodiscard]] std::vector<MemberId> people() const;

signals:
  void changed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build(const QString& stem);
  void search(const QString& what);
  void add(MemberId person, const QString& name);
  void showSegments();
  void takeOff(QListWidgetItem* item);
  void addSegment(const std::string& name);
  void fill();

  Session& m_session;
  SearchField* m_search;
  Button* m_segments;
  QListWidget* m_found;
  QLabel* m_chosen;
  QListWidget* m_people;
};

} // namespace weilu::ui
