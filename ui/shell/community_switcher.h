// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// The open community at the top of the sidebar: first letter, name, one line about it. A click opens
/// the menu of other communities.
class CommunitySwitcher : public QAbstractButton {
  Q_OBJECT
public:
  explicit CommunitySwitcher(QWidget* parent = nullptr);
  void setCommunity(const QString& name, const QString& line);
  void setCollapsed(bool collapsed);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  void paintWords(QPainter& painter, int left) const;
  QString m_name, m_line;
  bool m_collapsed = false;
};

/// What looks like a search field in the sidebar and opens the command palette.
class SearchButton : public QAbstractButton {
  Q_OBJECT
public:
  explicit SearchButton(QWidget* parent = nullptr);
  void setCollapsed(bool collapsed);
  void setKey(const QString& key);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  QString m_key;
  bool m_collapsed = false;
};

} // namespace weilu::ui
