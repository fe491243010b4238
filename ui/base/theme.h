// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QString>

#include <memory>

namespace weilu::ui {

/// The design tokens (resources/theme/tokens.json). Names are those of the file.
enum class Token {
  Bg,
  Side,
  Surface,
  SurfaceAlt,
  Hover,
  Line,
  LineStrong,
  InputBorder,
  Text,
  Text2,
  Text3,
  TextDisabled,
  Accent,
  AccentFill,
  AccentFillHover,
  OnAccent,
  AccentText,
  AccentTint,
  AccentTint2,
  RowChecked,
  Good,
  GoodTint,
  Bad,
  BadTint,
  BadLine,
  Warn,
  WarnTint,
  WarnLine,
  Info,
  InfoTint,
  Tooltip,
  OnTooltip,
  LayerLeader,
  LayerLoyal,
  LayerActive,
  LayerNewcomer,
  LayerSilent,
  LayerNone,
  LayerLeaderTint,
  LayerLoyalTint,
  LayerActiveTint,
  LayerNewcomerTint,
  LayerSilentTint,
  LayerNoneTint,
  LifeNew,
  LifeReturning,
  LifeResurrected,
  LifeDormant,
  LineDau,
  LineWau,
  LineMau,
  Grid,
  Axis,
  HeatLow,
  HeatHigh,
  Level1,
  Level2,
  Level3,
  Level4,
  Level5,
  Avatar1,
  Avatar1Ink,
  Avatar2,
  Avatar2Ink,
  Avatar3,
  Avatar3Ink,
  Avatar4,
  Avatar4Ink,
  Avatar5,
  Avatar5Ink,
  Avatar6,
  Avatar6Ink,
};

enum class ThemeChoice { System, Light, Dark };
/// Type roles of the design: size and weight together.
enum class Type { Kpi, Title, Dialog, Card, Body, BodyBold, Aux, AuxBold, Axis };

/// Colours, type, icons and the style sheet of the whole program. One object, owned by the shell's
/// application; handed to widgets by `Theme::of()`, which is set once before the first window: a theme is as
/// global as QPalette, and styled delegates have no other way to it.
class Theme : public QObject {
  Q_OBJECT
public:
  explicit Theme(QObject* parent = nullptr);
  ~Theme() override;
  /// The theme of the program. Tests and main make exactly one.
  [[nodiscard]] static Theme& of();
  /// Whether there is one: the command line speaks without drawing.
  [[nodiscard]] static bool isThere();

  void choose(ThemeChoice choice);
  [[nodiscard]] ThemeChoice choice() const;
  [[nodiscard]] bool isDark() const;
  /// Puts a Latin face first for English ("en"), a Chinese one for "zh".
  void setLanguage(const QString& language);
  /// 1.0, 1.1 or 1.25: type, rows and icons together.
  void setScale(qreal scale);
  [[nodiscard]] qreal scale() const;
  /// A size of the design (device-independent pixels at 100 %) at the chosen scale. Hairlines stay 1.
  [[nodiscard]] int px(int designed) const;

  [[nodiscard]] QColor color(Token token) const;
  /// By the name in tokens.json ("layerLeader"); text colour when unknown.
  [[nodiscard]] QColor color(const QString& token) const;
  [[nodiscard]] QFont font(Type type) const;
  /// resources/icons/NAME.svg drawn in \p color at \p size device-independent pixels.
  [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal ratio) const;
  /// An icon that is text2 when off and accentText when on or selected. It follows the theme by itself.
  [[nodiscard]] QIcon icon(const QString& name, int size = 16) const;
  /// An icon in one colour (textDisabled when disabled). It follows the theme by itself.
  [[nodiscard]] QIcon icon(const QString& name, Token color) const;
  [[nodiscard]] QString styleSheet() const;

  bool eventFilter(QObject* watched, QEvent* event) override;

signals:
  /// Colours, fonts or language changed: repaint and rebuild what was cached.
  void changed();

private:
  void apply();
  void followSystem();
  struct Data;
  std::unique_ptr<Data> m;
};

} // namespace weilu::ui
