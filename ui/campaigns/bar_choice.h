// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/base/theme.h"

class QButtonGroup;
class QVBoxLayout;

namespace weilu::ui {

/// Named numbers with bars below each other, one of which is chosen: a filter beside the list it narrows.
/// Arrow keys move.
class BarChoice : public QWidget {
  Q_OBJECT
public:
  struct Row {
    QString code; ///< of the object name, "choice-invited"
    QString name, number;
    double share = 0; ///< length of the bar, 0–1
    Token color = Token::LayerLoyal;
  };
  explicit BarChoice(QWidget* parent = nullptr);

  /// Keeps what is chosen, by its place.
  void setRows(const QList<Row>& rows);
  [[nodiscard]] int chosen() const;
  void choose(int index); ///< without telling

signals:
  void changed();

private:
  QButtonGroup* m_group;
  QVBoxLayout* m_column;
};

/// How much of something is taken: a line with a bar below.
class TakenBar : public QWidget {
  Q_OBJECT
public:
  explicit TakenBar(QWidget* parent = nullptr);
  void show(const QString& text, double share);
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
  double m_share = 0;
};

} // namespace weilu::ui
