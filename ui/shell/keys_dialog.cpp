// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <utility>

namespace weilu::ui {

namespace {

using Line = std::pair<QString, QString>; ///< what, key

QList<Line> windowLines(const Actions& actions)
{
  QList<Line> lines;
  for (const ActionRow& row : Actions::rows()) {
    const QAction* action = actions.of(QString::fromLatin1(row.code));
    if (!action->shortcut().isEmpty())
      lines << Line{Actions::plainText(*action), Actions::keyText(action->shortcut())};
  }
  return lines;
}

QGridLayout* grid(const QList<Line>& lines)
{
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(7);
  grid->setColumnStretch(0, 1);
  for (int i = 0; i < lines.size(); ++i) {
    grid->addWidget(makeLabel(Type::Body, Tone::Text2, lines.at(i).first), i, 0);
    grid->addWidget(new KeyHint(lines.at(i).second), i, 1, Qt::AlignRight);
  }
  grid->setRowStretch(static_cast<int>(lines.size()), 1);
  return grid;
}

QVBoxLayout* group(const QString& head, const QList<Line>& lines)
{
  auto* column = new QVBoxLayout;
  column->setSpacing(10);
  column->addWidget(makeLabel(Type::AuxBold, Tone::Text3, head));
  column->addLayout(grid(lines));
  return column;
}

QHBoxLayout* closing(QDialog* dialog, const QString& text)
{
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  auto* close = new Button(text, Button::Kind::Default);
  close->setDefault(true);
  QObject::connect(close, &Button::clicked, dialog, &QDialog::accept);
  row->addWidget(close);
  return row;
}

} // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
  setObjectName(QStringLiteral("keysDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Keyboard shortcuts"));
  const QList<Line> pages = {{tr("Page by its place in the sidebar"), QStringLiteral("Ctrl 1 … 9")},
                             {tr("Settings"), QStringLiteral("Ctrl 0")},
                             {tr("Search on this page"), QStringLiteral("/")},
                             {tr("Cancel, close the panel, clear the selection"), QStringLiteral("Esc")}};
  const QList<Line> lists = {{tr("Open the panel"), tr("Enter")},
                             {tr("Check the row"), tr("Space")},
                             {tr("Range"), QStringLiteral("Shift ↑ ↓")},
                             {tr("Everything that matches"), QStringLiteral("Ctrl A")},
                             {tr("Edit"), QStringLiteral("F2")},
                             {tr("Previous or next in the panel"), QStringLiteral("Alt ↑ ↓")}};
  auto* right = new QVBoxLayout;
  right->setSpacing(18);
  right->addLayout(group(tr("Pages"), pages));
  right->addLayout(group(tr("Lists and panel"), lists));
  right->addStretch(1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(36);
  columns->addLayout(group(tr("Window"), windowLines(actions)), 1);
  columns->addLayout(right, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(22, 18, 22, 18);
  column->setSpacing(16);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addLayout(columns);
  column->addLayout(closing(this, tr("Close")));
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("aboutDialog"));
  setWindowTitle(tr("About Weilu"));
  const Theme& theme = Theme::of();
  auto* logo = new QLabel;
  logo->setPixmap(theme.pixmap(QStringLiteral("weilu"), theme.px(56), Qt::black, devicePixelRatioF()));
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  words->addWidget(
      makeLabel(Type::Dialog, Tone::Text, tr("Weilu %1").arg(QCoreApplication::applicationVersion())));
  auto* text = makeParagraph(Type::Body, Tone::Text2,
                             tr("See who is in your community, who is warming up and who is drifting away. "
                                "Everything stays in one file on this computer."));
  text->setMinimumWidth(theme.px(320));
  words->addWidget(text);
  words->addSpacing(6);
  words->addWidget(makeLabel(Type::Aux, Tone::Text3,
                             tr("Free software under the GNU General Public License, version 3 or later. "
                                "Built with Qt %1.")
                                 .arg(QString::fromLatin1(qVersion()))));
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(logo, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(22, 20, 22, 18);
  column->setSpacing(16);
  column->addLayout(row);
  column->addLayout(closing(this, tr("Close")));
}

} // namespace weilu::ui
