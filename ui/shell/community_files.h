// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "ui/base/session.h"

#include <functional>

class QMenu;

namespace weilu::ui {

class CommunityDialog;
class LayerKeeper;

/// Everything the window does with community files as a whole: open, make, sample, back up, restore, close.
class CommunityFiles : public QObject {
  Q_OBJECT
public:
  CommunityFiles(Session& session, QWidget* window);

  /// Opens \p file, after asking when jobs run. What is refused comes with failed().
  bool open(const QString& file);
  void chooseAndOpen();
  /// Asks for name and place; afterwards \p files go to the import wizard.
  void makeNew(const QString& name = {}, const QStringList& files = {});
  /// Opens the sample community; makes it first when it is not there.
  void openSample();
  void close();
  /// Asks what to do when jobs run: true when the community may be closed.
  [[nodiscard]] bool mayClose();

  void backUpNow();
  /// Puts a backup in the place of the open file; \p from empty: asks for one.
  void restore(const QString& from = {});
  /// Restores a backup while nothing is open: asks for it and for the file to make.
  void restoreElsewhere();

  /// The other communities, open, new, close: for the switcher and the menu bar.
  void fillRecent(QMenu* menu);

signals:
  void failed(const weilu::ui::JobTrouble& trouble);
  /// Files that wait for the import wizard of the community just made.
  void importWanted(const QStringList& files);
  void backedUp(const QString& file);

private:
  void create(CommunityDialog* dialog, const QStringList& files);
  void openDaily();
  void makeSample(const QString& file);
  Session& m_session;
  LayerKeeper* m_layers;
  QWidget* m_window;
};

} // namespace weilu::ui
