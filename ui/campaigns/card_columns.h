// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <array>
#include <vector>

class QVBoxLayout;

namespace weilu::ui {

/// Cards in three columns that scroll together; in two where three have no room.
class CardColumns : public QScrollArea {
  Q_OBJECT
public:
  /// \p shares of the width of the three columns.
  explicit CardColumns(std::array<int, 3> shares, QWidget* parent = nullptr);

  /// \p wide, \p narrow: the column of \p card of three, and of two (0 or 1).
  void add(QWidget* card, int wide, int narrow);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  struct Place {
    QWidget* card;
    int wide, narrow;
  };
  void arrange();
  std::array<int, 3> m_shares;
  std::array<QVBoxLayout*, 3> m_columns{};
  std::array<QWidget*, 3> m_frames{};
  std::vector<Place> m_places;
  bool m_wide = true;
};

} // namespace weilu::ui
