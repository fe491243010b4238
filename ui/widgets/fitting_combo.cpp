// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_combo.h"

#include <QAbstractItemView>

#include <algorithm>

namespace weilu::ui {

FittingCombo::FittingCombo(QWidget* parent)
    : QComboBox(parent)
{
  setSizeAdjustPolicy(AdjustToContents);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

int FittingCombo::longest() const
{
  int width = 0;
  for (int i = 0; i < count(); ++i)
    width = std::max(width, fontMetrics().horizontalAdvance(itemText(i)));
  return width;
}

QSize FittingCombo::sizeHint() const
{
  const QSize whole = QComboBox::sizeHint();
  return {whole.width() - longest() + fontMetrics().horizontalAdvance(currentText()), whole.height()};
}

void FittingCombo::showPopup()
{
  view()->setMinimumWidth(QComboBox::sizeHint().width());
  QComboBox::showPopup();
}

} // namespace weilu::ui
