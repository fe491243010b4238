// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/insight/recognition.h"
#include "ui/levels/levels_tab.h"
#include "ui/widgets/cell_table_model.h"

#include <map>

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class SegmentedControl;

/// Who deserves a word: contributors, runs of days and weeks, anniversaries, badges. Every list opens exactly
/// its people.
///
///     reload → recognitionOn (a reading job) → a card for each list
class RecognitionTab : public LevelsTab {
  Q_OBJECT
public:
  explicit RecognitionTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void reload() override;
  void retranslate() override;
  void exportData() override;

private:
  enum List { Contributors, Days, Weeks, Anniversaries, Badges, Lists };
  struct Part {
    Card* card = nullptr;
    Button* open = nullptr;
    CellTableModel* model = nullptr;
    DataTable* table = nullptr;
    QWidget* empty = nullptr;
  };
  struct Reading {
    Recognition found;
    std::map<MemberId, std::string> names;
  };
  QWidget* build(List list);
  void take(Reading reading);
  void fill();
  void fillRanked(List list, const std::vector<Ranked>& ranked);
  void fillAnniversaries();
  void fillBadges();
  void set(List list, std::vector<CellTableModel::Row> rows, const QString& finding);
  void act(List list, const QModelIndex& index);
  void giveBadge();
  void takeBadge(const BadgeHolders& of);
  void openAll(List list);
  [[nodiscard]] People peopleOfList(List list) const;
  [[nodiscard]] QString nameOfList(List list) const;
  [[nodiscard]] Cell person(MemberId id) const;
  [[nodiscard]] Period period() const;

  std::array<Part, Lists> m_parts;
  SegmentedControl* m_period;
  Button* m_give;
  Reading m_reading;
};

} // namespace weilu::ui
