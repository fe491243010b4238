// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "ui/base/icon_engine.h"
#include "ui/base/tokens.h"
#include "ui/base/window_style.h"

#include <algorithm>
#include <functional>

namespace weilu::ui {

namespace {

Theme* current = nullptr;

struct TypeStyle {
  int pixels;
  bool bold;
};

TypeStyle styleOf(Type type)
{
  switch (type) {
  case Type::Kpi:
    return {24, true};
  case Type::Title:
    return {20, true};
  case Type::Dialog:
    return {16, true};
  case Type::Card:
    return {14, true};
  case Type::Body:
    return {13, false};
  case Type::BodyBold:
    return {13, true};
  case Type::Aux:
    return {12, false};
  case Type::AuxBold:
    return {12, true};
  case Type::Axis:
    return {11, false};
  }
  return {13, false};
}

/// \p text with every match replaced by what \p with makes of it.
QString replaced(const QString& text, const QRegularExpression& pattern,
                 const std::function<QString(const QRegularExpressionMatch&)>& with)
{
  QString result;
  qsizetype end = 0;
  for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    result += text.mid(end, match.capturedStart() - end) + with(match);
    end = match.capturedEnd();
  }
  return result + text.mid(end);
}

QString styleSheetSource()
{
  QFile file(QStringLiteral(":/theme/weilu.qss"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

struct Theme::Data {
  Tokens tokens = Tokens::load();
  ThemeChoice choice = ThemeChoice::System;
  bool dark = false;
  bool applying = false;
  QString language = QStringLiteral("zh");
  qreal scale = 1;
  QString styleSheet;
  /// Pictures a style sheet needs as files: check marks, arrows.
  QTemporaryDir pictures;
  mutable QHash<QString, QPixmap> pixmaps;

  [[nodiscard]] QString pictureFile(const Theme& theme, const QString& name, Token token, int size);
};

QString Theme::Data::pictureFile(const Theme& theme, const QString& name, Token token, int size)
{
  const QColor color = theme.color(token);
  const QString stem = QStringLiteral("%1-%2-%3").arg(name, color.name().mid(1)).arg(size);
  const QString file = pictures.filePath(stem + QStringLiteral(".png"));
  if (!QFile::exists(file)) {
    drawIcon(name, size, color, 1).save(file);
    // The style sheet's reader takes the ratio from the file name.
    auto sharp = drawIcon(name, size, color, 2);
    sharp.save(pictures.filePath(stem + QStringLiteral("@2x.png")));
  }
  return file;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Data>())
{
  Q_ASSERT_X(!current, "Theme", "there is one theme");
  current = this;
  QApplication::setStyle(new WindowStyle);
  qApp->installEventFilter(this);
  apply();
}

Theme::~Theme() { current = nullptr; }

bool Theme::isThere() { return current != nullptr; }

Theme& Theme::of()
{
  Q_ASSERT_X(current, "Theme", "made before the first widget");
  return *current;
}

namespace {

bool systemIsDark()
{
  // Without a palette of ours the application has that of the system.
  QApplication::setPalette(QPalette());
  return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Theme& theme)
{
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.color(token)); };
  set(QPalette::Window, Token::Bg);
  set(QPalette::Base, Token::Surface);
  set(QPalette::AlternateBase, Token::SurfaceAlt);
  set(QPalette::Button, Token::Surface);
  set(QPalette::WindowText, Token::Text);
  set(QPalette::Text, Token::Text);
  set(QPalette::ButtonText, Token::Text);
  set(QPalette::BrightText, Token::OnAccent);
  set(QPalette::PlaceholderText, Token::Text3);
  set(QPalette::Highlight, Token::AccentTint2);
  set(QPalette::HighlightedText, Token::Text);
  set(QPalette::Link, Token::AccentText);
  set(QPalette::LinkVisited, Token::AccentText);
  set(QPalette::ToolTipBase, Token::Tooltip);
  set(QPalette::ToolTipText, Token::OnTooltip);
  set(QPalette::Light, Token::Surface);
  set(QPalette::Midlight, Token::Hover);
  set(QPalette::Mid, Token::Line);
  set(QPalette::Dark, Token::LineStrong);
  set(QPalette::Shadow, Token::LineStrong);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, theme.color(Token::TextDisabled));
  return palette;
}

} // namespace

void Theme::apply()
{
  m->applying = true;
  m->dark = m->choice == ThemeChoice::Dark || (m->choice == ThemeChoice::System && systemIsDark());
  m->pixmaps.clear();
  m->styleSheet = styleSheet();
  QApplication::setPalette(paletteOf(*this));
  QApplication::setFont(font(Type::Body));
  qApp->setStyleSheet(m->styleSheet);
  m->applying = false;
  emit changed();
}

void Theme::followSystem()
{
  m->applying = true;
  const bool dark = systemIsDark();
  QApplication::setPalette(paletteOf(*this));
  m->applying = false;
  if (dark != m->dark && m->choice == ThemeChoice::System)
    apply();
}

void Theme::choose(ThemeChoice choice)
{
  m->choice = choice;
  apply();
}

ThemeChoice Theme::choice() const { return m->choice; }

bool Theme::isDark() const { return m->dark; }

void Theme::setLanguage(const QString& language)
{
  m->language = language;
  apply();
}

void Theme::setScale(qreal scale)
{
  m->scale = std::clamp(scale, 1.0, 2.0);
  apply();
}

qreal Theme::scale() const { return m->scale; }

int Theme::px(int designed) const { return designed == 1 ? 1 : qRound(designed * m->scale); }

QColor Theme::color(Token token) const
{
  return (m->dark ? m->tokens.dark : m->tokens.light)[static_cast<std::size_t>(token)];
}

QColor Theme::color(const QString& token) const { return color(tokenNamed(token)); }

QFont Theme::font(Type type) const
{
  const TypeStyle style = styleOf(type);
  QFont font;
  font.setFamilies(m->language.startsWith(QLatin1String("en")) ? m->tokens.familyEn : m->tokens.family);
  font.setPixelSize(px(style.pixels));
  font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
  return font;
}

QPixmap Theme::pixmap(const QString& name, int size, const QColor& color, qreal ratio) const
{
  const QString key =
      QStringLiteral("%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
  auto found = m->pixmaps.constFind(key);
  if (found == m->pixmaps.constEnd())
    found = m->pixmaps.insert(key, drawIcon(name, size, color, ratio));
  return *found;
}

QIcon Theme::icon(const QString& name, int size) const { return QIcon(new IconEngine(name, {}, size)); }

QIcon Theme::icon(const QString& name, Token color) const { return QIcon(new IconEngine(name, color, 16)); }

QString Theme::styleSheet() const
{
  static const QRegularExpression picture(QStringLiteral(R"(icon\(([a-z-]+), (\w+), (\d+)\))"));
  static const QRegularExpression pixels(QStringLiteral(R"((\d+)px)"));
  static const QRegularExpression colour(QStringLiteral(R"(@(\w+))"));
  QString sheet = replaced(styleSheetSource(), pixels, [this](const auto& match) {
    return QStringLiteral("%1px").arg(px(match.captured(1).toInt()));
  });
  sheet = replaced(sheet, colour, [this](const auto& match) { return color(match.captured(1)).name(); });
  return replaced(sheet, picture, [this](const auto& match) {
    return QStringLiteral("url(%1)").arg(m->pictureFile(
        *this, match.captured(1), tokenNamed(match.captured(2)), px(match.captured(3).toInt())));
  });
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
  const bool systemChanged =
      event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
  if (systemChanged && watched == qApp && !m->applying && m->choice == ThemeChoice::System)
    QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
  return QObject::eventFilter(watched, event);
}

} // namespace weilu::ui
