// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace weilu::ui {

/// What a style sheet cannot say, over Fusion.
class WindowStyle : public QProxyStyle {
  Q_OBJECT
public:
  WindowStyle();

  using QProxyStyle::polish;
  /// Lists of combo boxes get a delegate that follows the style sheet; Qt's own draws a frame of its own.
  /// Buttons of every kind do with Enter what they do with Space.
  void polish(QWidget* widget) override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace weilu::ui
