// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "core/base/people.h"
#include "ui/base/session.h"

namespace weilu::ui {

/// What one screen asks another to show, by way of the shell.
struct PeopleList {
  QString title; ///< "Went dormant, week of 9 Nov"
  People people;
};

/// A screen. The shell shows its title, subtitle and header widgets in the 56 px page header.
class Page : public QWidget {
  Q_OBJECT
public:
  Page(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] virtual QString title() const = 0;
  [[nodiscard]] virtual QString subtitle() const { return {}; }
  /// Widgets at the right of the page header, left to right; at most one primary button.
  [[nodiscard]] virtual QList<QWidget*> headerWidgets() { return {}; }
  /// A panel at the right of the whole page, as high as the window; the page shows and hides it. The
  /// window takes it out of the page while the page is shown. None by default.
  [[nodiscard]] virtual QWidget* sidePanel() { return nullptr; }
  /// Reads again what it shows. Called when shown first and after changes that concern it.
  virtual void reload() = 0;
  [[nodiscard]] virtual Areas concerns() const = 0;
  /// Ctrl+F and "/".
  virtual void focusSearch() {}
  /// Sets every visible text again; called when the language changed.
  virtual void retranslate() = 0;
  /// Esc: closes the panel or clears the selection; false when there was neither.
  virtual bool stepBack() { return false; }
  /// Ctrl+N and Ctrl+E, where the page has something to make or to export.
  virtual void makeNew() {}
  virtual void exportData() {}
  /// Dropped files, or those the import wizard is asked to take in. Only the import page acts.
  virtual void takeFiles(const QStringList& files) { Q_UNUSED(files) }
  /// Shows exactly these people, or one person. Only the member page acts.
  virtual void showPeople(const PeopleList& list) { Q_UNUSED(list) }
  virtual void showPerson(MemberId person) { Q_UNUSED(person) }

  /// Views worth a picture beside the plain one ("panel", "mapping"), for script/screenshots.
  [[nodiscard]] virtual QStringList states() const { return {}; }
  /// Brings the page into one of states().
  virtual void showState(const QString& state) { Q_UNUSED(state) }

  [[nodiscard]] Session& session() const { return m_session; }

signals:
  /// Title, subtitle or header changed.
  void headerChanged();
  /// Shows exactly these people in Members.
  void peopleWanted(const weilu::ui::PeopleList& list);
  /// Opens one person in Members.
  void personWanted(weilu::MemberId person);
  /// Starts the import wizard, with files or to choose some.
  void importWanted(const QStringList& files);
  /// Shows another page by its code: "overview", "members", "import", "history", "settings".
  void pageWanted(const QString& code);

protected:
  void changeEvent(QEvent* event) override;

private:
  Session& m_session;
};

} // namespace weilu::ui
