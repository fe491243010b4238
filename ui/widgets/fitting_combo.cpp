// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_combo.h"

#include <QAbstractItemView>
#include <QStylePainter>

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

void FittingCombo::paintEvent(QPaintEvent*)
{
  QStylePainter painter(this);
  QStyleOptionComboBox option;
  initStyleOption(&option);
  if (const int lacking = sizeHint().width() - width(); lacking > 0)
    option.currentText = fontMetrics().elidedText(
        option.currentText, Qt::ElideRight, fontMetrics().horizontalAdvance(option.currentText) - lacking);
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace weilu::ui
