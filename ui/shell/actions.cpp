// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "ui/base/theme.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr std::array<const char*, 5> menuTitles = {
    QT_TRANSLATE_NOOP("weilu::ui::Actions", "&File"), QT_TRANSLATE_NOOP("weilu::ui::Actions", "&Edit"),
    QT_TRANSLATE_NOOP("weilu::ui::Actions", "&View"), QT_TRANSLATE_NOOP("weilu::ui::Actions", "&Go"),
    QT_TRANSLATE_NOOP("weilu::ui::Actions", "&Help")};

} // namespace

const std::vector<ActionRow>& Actions::rows()
{
  using Menu = ActionRow::Menu;
  static const std::vector<ActionRow> table = {
      {"new", Menu::File, QT_TR_NOOP("&New community…"), "plus", QKeySequence("Ctrl+Shift+N"), false},
      {"open", Menu::File, QT_TR_NOOP("&Open…"), "folder", QKeySequence::Open, false},
      {"sample", Menu::File, QT_TR_NOOP("Open the &sample community"), "community", {}, false, true},
      {"import", Menu::File, QT_TR_NOOP("&Import files…"), "import", QKeySequence("Ctrl+I")},
      {"export", Menu::File, QT_TR_NOOP("&Export…"), "export", QKeySequence("Ctrl+E"), true, true},
      {"backup", Menu::File, QT_TR_NOOP("&Back up now"), "backup", {}},
      {"restore", Menu::File, QT_TR_NOOP("&Restore a backup…"), "refresh", {}, true, true},
      {"close", Menu::File, QT_TR_NOOP("&Close the community"), "close", QKeySequence("Ctrl+W")},
      {"quit", Menu::File, QT_TR_NOOP("&Quit"), "", QKeySequence("Ctrl+Q"), false},
      {"undo", Menu::Edit, QT_TR_NOOP("&Undo"), "undo", QKeySequence("Ctrl+Z")},
      {"redo", Menu::Edit, QT_TR_NOOP("&Redo"), "redo", QKeySequence("Ctrl+Shift+Z"), true, true},
      {"make", Menu::Edit, QT_TR_NOOP("&New member"), "plus", QKeySequence("Ctrl+N")},
      {"find", Menu::Edit, QT_TR_NOOP("&Search on this page"), "search", QKeySequence("Ctrl+F")},
      {"reload", Menu::View, QT_TR_NOOP("&Refresh"), "refresh", QKeySequence("F5"), true, true},
      {"sidebar", Menu::View, QT_TR_NOOP("Show or collapse the &sidebar"), "sidebar", QKeySequence("Ctrl+B")},
      {"theme", Menu::View, QT_TR_NOOP("&Light or dark"), "moon", {}, false},
      {"language", Menu::View, QT_TR_NOOP("中文 / &English"), "globe", {}, false},
      {"menubar", Menu::View, QT_TR_NOOP("Always show the &menu bar"), "", {}, false},
      {"palette", Menu::Go, QT_TR_NOOP("Search or &jump…"), "search", QKeySequence("Ctrl+K"), true, true},
      {"nextPane", Menu::Go, QT_TR_NOOP("Next &part of the window"), "", QKeySequence("F6"), false},
      {"previousPane", Menu::Go, QT_TR_NOOP("Previous part of the &window"), "", QKeySequence("Shift+F6"),
       false, true},
      {"keys", Menu::Help, QT_TR_NOOP("&Keyboard shortcuts"), "help", QKeySequence("F1"), false},
      {"about", Menu::Help, QT_TR_NOOP("&About Weilu"), "info", {}, false},
  };
  return table;
}

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_recent(new QMenu(window))
{
  for (const ActionRow& row : rows()) {
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("action-") + QLatin1String(row.code));
    action->setShortcut(row.key);
    if (*row.icon)
      action->setIcon(Theme::of().icon(QString::fromLatin1(row.icon)));
    window->addAction(action);
    m_actions.insert(QString::fromLatin1(row.code), action);
  }
  of(QStringLiteral("menubar"))->setCheckable(true);
  retranslate();
}

QAction* Actions::of(const QString& code) const
{
  QAction* action = m_actions.value(code);
  Q_ASSERT_X(action, "Actions", qPrintable(code));
  return action;
}

void Actions::fill(QMenuBar* bar)
{
  for (std::size_t i = 0; i < menuTitles.size(); ++i)
    m_menus.push_back(bar->addMenu(QString()));
  for (const ActionRow& row : rows()) {
    QMenu* menu = m_menus[static_cast<std::size_t>(row.menu)];
    menu->addAction(of(QString::fromLatin1(row.code)));
    if (qstrcmp(row.code, "open") == 0)
      menu->addMenu(m_recent);
    if (row.endsGroup)
      menu->addSeparator();
  }
  retranslate();
}

void Actions::setFileOpen(bool open)
{
  for (const ActionRow& row : rows())
    of(QString::fromLatin1(row.code))->setEnabled(open || !row.needsFile);
}

void Actions::retranslate()
{
  for (const ActionRow& row : rows())
    of(QString::fromLatin1(row.code))->setText(tr(row.text));
  for (std::size_t i = 0; i < m_menus.size(); ++i)
    m_menus[i]->setTitle(tr(menuTitles[i]));
  m_recent->setTitle(tr("Recen&t"));
}

QString Actions::keyText(const QKeySequence& key)
{
  return key.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

QString Actions::plainText(const QAction& action)
{
  QString text = action.text();
  static const QRegularExpression chineseMnemonic(QStringLiteral(R"(\(&\w\))"));
  return text.remove(chineseMnemonic).remove(u'&');
}

} // namespace weilu::ui
