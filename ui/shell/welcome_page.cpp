// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/shell/rings_view.h"
#include "ui/shell/welcome_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int mostRecent = 4;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_language(new SegmentedControl)
    , m_theme(new SegmentedControl)
    , m_title(makeLabel())
    , m_line(makeParagraph(Type::Body, Tone::Text2))
    , m_sample(new WelcomeCard(QStringLiteral("community"), true))
    , m_import(new WelcomeCard(QStringLiteral("import"), false))
    , m_new(new WelcomeCard(QStringLiteral("plus"), false))
    , m_open(new Button(QStringLiteral("folder"), {}, Button::Kind::Link))
    , m_restore(new Button(QStringLiteral("backup"), {}, Button::Kind::Link))
    , m_promise(makeLabel())
    , m_promiseLine(makeLabel(Type::Aux, Tone::Text3))
    , m_lock(new QLabel)
    , m_recentHead(makeLabel(Type::Aux, Tone::Text3))
    , m_recent(new QVBoxLayout)
{
  setObjectName(QStringLiteral("page"));
  setAttribute(Qt::WA_StyledBackground);
  auto* rings = new RingsView;
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(rings, 7);
  row->addWidget(buildContent(), 11);
  followTheme(this, [this] {
    const Theme& theme = Theme::of();
    m_title->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 700").arg(theme.px(32)));
    m_line->setStyleSheet(QStringLiteral("font-size: %1px").arg(theme.px(15)));
    m_lock->setPixmap(
        theme.pixmap(QStringLiteral("lock"), theme.px(18), theme.color(Token::Good), devicePixelRatioF()));
  });
  refresh();
}

QWidget* WelcomePage::buildContent()
{
  auto* content = new QWidget;
  auto* outer = new QVBoxLayout(content);
  outer->setContentsMargins(20, 14, 20, 20);
  outer->setSpacing(0);
  buildSwitches(outer);
  outer->addStretch(5);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  buildHead(column);
  buildWays(column);
  buildFoot(column);
  auto* middle = new QWidget;
  middle->setLayout(column);
  middle->setMaximumWidth(640);
  column->setContentsMargins(0, 0, 0, 0);
  auto* centred = new QHBoxLayout;
  centred->addStretch(1);
  centred->addWidget(middle, 100);
  centred->addStretch(1);
  outer->addLayout(centred);
  outer->addStretch(6);
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setWidget(content);
  content->setAutoFillBackground(false);
  area->viewport()->setAutoFillBackground(false);
  return area;
}

void WelcomePage::buildSwitches(QVBoxLayout* column)
{
  m_language->setSmall(true);
  m_language->addSegment(QStringLiteral("中文"));
  m_language->addSegment(QStringLiteral("English"));
  m_language->setObjectName(QStringLiteral("welcomeLanguage"));
  m_theme->setSmall(true);
  m_theme->addIconSegment(QStringLiteral("sun"), {});
  m_theme->addIconSegment(QStringLiteral("moon"), {});
  m_theme->setObjectName(QStringLiteral("welcomeTheme"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addStretch(1);
  row->addWidget(m_language);
  row->addWidget(m_theme);
  column->addLayout(row);
  connect(m_language, &SegmentedControl::chosen, this,
          [this](int index) { emit languageChosen(language::all().at(index)); });
  connect(m_theme, &SegmentedControl::chosen, this, [this](int index) { emit themeToggled(index == 1); });
}

void WelcomePage::buildHead(QVBoxLayout* column)
{
  column->addWidget(m_title);
  column->addSpacing(8);
  column->addWidget(m_line);
  column->addSpacing(34);
}

void WelcomePage::buildWays(QVBoxLayout* column)
{
  m_sample->button()->setObjectName(QStringLiteral("openSample"));
  m_import->button()->setObjectName(QStringLiteral("importFirst"));
  m_new->button()->setObjectName(QStringLiteral("newCommunity"));
  for (WelcomeCard* card : {m_sample, m_import, m_new}) {
    column->addWidget(card);
    column->addSpacing(12);
  }
  auto* links = new QHBoxLayout;
  links->setContentsMargins(-3, 0, 0, 0); // the text of a link begins 3 inside it
  links->setSpacing(14);
  links->addWidget(m_open);
  links->addWidget(m_restore);
  links->addStretch(1);
  column->addLayout(links);
  connect(m_sample->button(), &Button::clicked, this, &WelcomePage::sampleWanted);
  connect(m_import->button(), &Button::clicked, this, &WelcomePage::importWanted);
  connect(m_new->button(), &Button::clicked, this, &WelcomePage::newWanted);
  connect(m_open, &Button::clicked, this, &WelcomePage::openWanted);
  connect(m_restore, &Button::clicked, this, &WelcomePage::restoreWanted);
}

void WelcomePage::buildFoot(QVBoxLayout* column)
{
  column->addSpacing(42);
  column->addWidget(new Hairline);
  column->addSpacing(16);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_lock, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_promise);
  words->addWidget(m_promiseLine);
  row->addLayout(words, 1);
  column->addLayout(row);
  column->addSpacing(20);
  column->addWidget(m_recentHead);
  m_recent->setSpacing(0);
  column->addLayout(m_recent);
}

void WelcomePage::refresh()
{
  m_language->setCurrent(static_cast<int>(language::all().indexOf(language::current())));
  m_theme->setCurrent(Theme::of().isDark() ? 1 : 0);
  retranslate();
}

void WelcomePage::retranslate()
{
  m_title->setText(tr("Welcome to Weilu"));
  m_line->setText(
      tr("See who is there, who is warming up and who is drifting away, and decide whom to reach first."));
  m_sample->setTexts(tr("Open the sample community"),
                     tr("Camellia Brew: 12,486 invented people who came, stayed or left over 18 months"),
                     tr("Made in a few seconds, easy to delete, never mixed with your data"),
                     tr("Open sample"));
  m_import->setTexts(tr("Import a member list"),
                     tr("CSV, Excel, JSON or ZIP as exported; encoding and columns are recognised"),
                     tr("Preview and problems before anything is written; drop files anywhere"),
                     tr("Choose files…"));
  m_new->setTexts(tr("New empty community"), tr("Give it a name and add members later"),
                  tr("The five layers are ready from the start"), tr("New…"));
  m_open->setText(tr("Open a .weilu file…"));
  m_restore->setText(tr("Restore from a backup…"));
  m_promise->setText(tr("A community is one file on your disk."));
  m_promiseLine->setText(
      tr("No account, no network, no upload. Take the file with you to another computer."));
  m_theme->setSegmentText(0, tr("Light"));
  m_theme->setSegmentText(1, tr("Dark"));
  showRecent();
}

void WelcomePage::showRecent()
{
  while (QLayoutItem* item = m_recent->takeAt(0)) {
    if (QWidget* row = item->widget())
      row->deleteLater();
    delete item;
  }
  const QStringList files = Settings().recentFiles().mid(0, mostRecent);
  m_recentHead->setText(files.isEmpty() ? tr("Recent: none yet") : tr("Recent"));
  for (const QString& file : files) {
    auto* link =
        new Button(QStringLiteral("database"), QFileInfo(file).completeBaseName(), Button::Kind::Link);
    link->setToolTip(file);
    link->setObjectName(QStringLiteral("recentFile"));
    connect(link, &Button::clicked, this, [this, file] { emit fileWanted(file); });
    m_recent->addWidget(link, 0, Qt::AlignLeft);
  }
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && hasFocus())
    m_sample->button()->click();
  else
    QWidget::keyPressEvent(event);
}

void WelcomePage::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    refresh();
}

} // namespace weilu::ui
