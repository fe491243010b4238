// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/base/ids.h"

class QStandardItemModel;

namespace weilu::ui {

class Session;

/// Who made a piece: somebody of the roster, offered while a name is typed, or just the name.
class AuthorField : public QLineEdit {
  Q_OBJECT
public:
  explicit AuthorField(Session& session, QWidget* parent = nullptr);

  /// Somebody of the roster, or (none) whoever is called so.
  void setAuthor(MemberId author, const QString& name);
  /// None when the name is nobody's of the roster, or nobody was chosen.
  [[nodiscard]] MemberId author() const { return m_author; }

signals:
  /// Somebody was chosen, or no longer is.
  void authorChanged();

private:
  void offer(const QString& typed);
  void choose(MemberId author);

  Session& m_session;
  MemberId m_author;
  QStandardItemModel* m_found;
};

} // namespace weilu::ui
