// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/base/session.h"

namespace weilu::ui {

/// Keeps the recorded layers those of today and of the data: computes them in a job after the file was
/// opened, after changes, and when the day turns.
class LayerKeeper : public QObject {
  Q_OBJECT
public:
  explicit LayerKeeper(Session& session, QObject* parent = nullptr);
  void look();

private:
  void compute();
  Session& m_session;
  QTimer m_soon;
  QTimer m_dayTurn;
  bool m_underWay = false;
};

} // namespace weilu::ui
