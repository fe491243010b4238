// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include "ui/base/theme.h"

namespace weilu::ui {

/// The colour of a text by what it means. The style sheet gives it, so that it follows the theme.
enum class Tone { Text, Text2, Text3, Accent, Good, Bad, Warn, Info };

/// A plain-text label in one of the type roles of the design.
[[nodiscard]] QLabel* makeLabel(Type type = Type::Body, Tone tone = Tone::Text, const QString& text = {});
/// Changes the tone of a label that is already shown.
void setTone(QLabel* label, Tone tone);
/// A label that breaks its lines.
[[nodiscard]] QLabel* makeParagraph(Type type = Type::Body, Tone tone = Tone::Text, const QString& text = {});

/// A label that shortens its text with … where it does not fit; the whole text is its tool tip then.
class ElidedLabel : public QLabel {
  Q_OBJECT
public:
  explicit ElidedLabel(Type type = Type::Body, Tone tone = Tone::Text, QWidget* parent = nullptr);
  void setElideMode(Qt::TextElideMode mode);
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A key such as "Ctrl K" in a small frame.
class KeyHint : public QWidget {
  Q_OBJECT
public:
  explicit KeyHint(const QString& text, QWidget* parent = nullptr);
  void setText(const QString& text);
  /// Draws on the dark ground of toasts.
  void setOnTooltip(bool on);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
  bool m_onTooltip = false;
};

/// A hairline.
class Hairline : public QFrame {
  Q_OBJECT
public:
  explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
};

} // namespace weilu::ui
