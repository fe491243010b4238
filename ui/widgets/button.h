// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/base/theme.h"

namespace weilu::ui {

/// A push button in one of the forms of the design. Verb and object in the label.
class Button : public QPushButton {
  Q_OBJECT
public:
  enum class Kind {
    Default,
    Primary, ///< at most one on a page
    Danger,  ///< plain, with the verb in the colour of danger
    Quiet,   ///< no frame until the mouse is over it
    Icon,    ///< quiet and square, icon only: needs an accessible name
    Frame,   ///< square with a frame, icon only: needs an accessible name
    Link,    ///< text in the colour of links
  };

  explicit Button(Kind kind = Kind::Default, QWidget* parent = nullptr);
  Button(const QString& text, Kind kind, QWidget* parent = nullptr);
  Button(const QString& icon, const QString& text, Kind kind, QWidget* parent = nullptr);

  [[nodiscard]] Kind kind() const { return m_kind; }
  void setKind(Kind kind);
  /// 26 instead of 30 high.
  void setSmall(bool small);
  /// By the name in resources/icons, drawn in the colour of the text.
  void setIconName(const QString& name);
  /// Text for screen readers and the tool tip of buttons that show only an icon.
  void setTip(const QString& tip);
  /// Puts the icon behind the text ("Playbook ›").
  void setIconTrailing(bool trailing);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] Token ink() const;
  [[nodiscard]] int iconSide() const;
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] int contentWidth() const;
  void restyle();
  Kind m_kind;
  bool m_small = false;
  bool m_trailing = false;
  QString m_icon;
};

} // namespace weilu::ui
