// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weilu::ui {

class Button;

/// The first step: where files are dropped or chosen, and which files are understood.
class ChooseStep : public QWidget {
  Q_OBJECT
public:
  explicit ChooseStep(QWidget* parent = nullptr);
  void retranslate();

signals:
  void chooseWanted();
  void historyWanted();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void build();
  [[nodiscard]] QRect dropArea() const;
};

} // namespace weilu::ui
