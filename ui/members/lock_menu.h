// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/base/session.h"

namespace weilu::ui {

/// Pins people to a layer of a scheme, with a reason and an end, or releases them. Deletes itself.
class LockMenu : public QMenu {
  Q_OBJECT
public:
  LockMenu(Session& session, const People& people, QWidget* parent);
  /// Opens above \p anchor.
  void openAbove(const QWidget* anchor);

private:
  void addScheme(const Scheme& scheme);
  void lock(const std::string& scheme, const Layer& layer);
  void release(const std::string& scheme);
  [[nodiscard]] std::vector<MemberId> ids() const;

  Session& m_session;
  People m_people;
};

} // namespace weilu::ui
