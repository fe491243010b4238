// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace weilu::ui {

/// The different values of cells that are wrong alike, in how many rows each stands, and what shall stand
/// there.
class AlikeModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Value, Rows, Given, Columns };
  AlikeModel(const std::vector<std::pair<QString, int>>& values, QObject* parent);

  /// What shall stand where no other value is given; empty: what stands there.
  void setForAll(const QString& value);
  /// By what stands there, what shall.
  [[nodiscard]] std::map<QString, QString> given() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
  struct Line {
    QString value;
    int rows = 0;
    QString own; ///< given for this value
  };
  std::vector<Line> m_lines;
  QString m_forAll;
};

} // namespace weilu::ui
