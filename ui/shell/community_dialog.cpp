// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/community_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QTimeZone>
#include <QVBoxLayout>

#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

/// A file name from what somebody called a community: without what file systems refuse.
QString fileNameOf(const QString& name)
{
  static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1F])"));
  QString safe = name.trimmed();
  safe.replace(refused, QStringLiteral("-"));
  return safe.isEmpty() ? QString() : safe + QStringLiteral(".weilu");
}

template<class Field>
void addField(QFormLayout* form, const QString& name, Field* field)
{
  auto* head = makeLabel(Type::Body, Tone::Text2, name);
  head->setMinimumHeight(Theme::of().px(30));
  form->addRow(head, field);
}

/// Whether a zone is called after a place, as people know them.
bool isPlace(const QString& zone)
{
  return zone.contains(u'/') && !zone.startsWith(QLatin1String("Etc/")) &&
         !zone.startsWith(QLatin1String("SystemV/"));
}

QString systemZone()
{
  const QString id = QString::fromLatin1(QTimeZone::systemTimeZoneId());
  return isPlace(id) && Zone::named(utf8(id)) ? id : QStringLiteral("Asia/Shanghai");
}

} // namespace

void fillZones(QComboBox* combo, const QString& zone)
{
  combo->setEditable(true);
  combo->setInsertPolicy(QComboBox::NoInsert);
  for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
    const QString name = QString::fromLatin1(id);
    if (isPlace(name) || name == QLatin1String("UTC"))
      combo->addItem(name);
  }
  combo->completer()->setFilterMode(Qt::MatchContains);
  combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
  combo->setCurrentText(zone);
}

CommunityDialog::CommunityDialog(const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_zone(new QComboBox)
    , m_weekStart(new SegmentedControl)
    , m_file(new QLineEdit)
    , m_problem(makeParagraph(Type::Aux, Tone::Bad))
    , m_create(new Button(tr("Create"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("communityDialog"));
  setWindowTitle(tr("New community"));
  setAttribute(Qt::WA_DeleteOnClose);
  buildForm();
  connect(m_name, &QLineEdit::textChanged, this, &CommunityDialog::followName);
  connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
  connect(m_create, &Button::clicked, this, &CommunityDialog::create);
  followName();
  m_name->selectAll();
  m_name->setFocus();
}

void CommunityDialog::buildForm()
{
  m_name->setObjectName(QStringLiteral("communityName"));
  m_zone->setObjectName(QStringLiteral("communityZone"));
  m_file->setObjectName(QStringLiteral("communityFile"));
  m_create->setObjectName(QStringLiteral("createCommunity"));
  m_create->setDefault(true);
  m_name->setPlaceholderText(tr("For example: Camellia Brew"));
  fillZones(m_zone, systemZone());
  m_weekStart->addSegment(tr("Monday"));
  m_weekStart->addSegment(tr("Sunday"));
  auto* browse = new Button(QStringLiteral("folder"), {}, Button::Kind::Frame);
  browse->setTip(tr("Choose another place"));
  connect(browse, &Button::clicked, this, &CommunityDialog::chooseFile);
  auto* place = new QHBoxLayout;
  place->setSpacing(8);
  place->addWidget(m_file, 1);
  place->addWidget(browse);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(12);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  addField(form, tr("Name"), m_name);
  addField(form, tr("Time zone"), m_zone);
  addField(form, tr("Week starts on"), m_weekStart);
  addField(form, tr("File"), place);
  m_problem->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(16);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, tr("New community")));
  column->addLayout(form);
  column->addWidget(m_problem);
  column->addLayout(buildButtons());
  setFixedWidth(Theme::of().px(480));
}

QHBoxLayout* CommunityDialog::buildButtons()
{
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  buttons->addWidget(cancel);
  buttons->addWidget(m_create);
  return buttons;
}

void CommunityDialog::followName()
{
  const QString fileName = fileNameOf(m_name->text());
  if (!m_fileChosen)
    m_file->setText(fileName.isEmpty() ? QString() : Settings().lastFolder() + u'/' + fileName);
  m_create->setEnabled(!fileName.isEmpty());
}

void CommunityDialog::chooseFile()
{
  const QString file = Ask::current().saveFile(this, tr("Where the community is kept"), m_file->text(),
                                               tr("Weilu communities (*.weilu)"));
  if (file.isEmpty())
    return;
  m_fileChosen = true;
  m_file->setText(file);
}

void CommunityDialog::create()
{
  if (!Zone::named(utf8(m_zone->currentText()))) {
    showProblem(tr("There is no time zone called %1.").arg(m_zone->currentText()));
    return;
  }
  emit createWanted();
}

void CommunityDialog::showProblem(const QString& sentence)
{
  m_problem->setText(sentence);
  m_problem->show();
  adjustSize();
}

Community CommunityDialog::community() const
{
  Community community;
  community.name = utf8(m_name->text().trimmed());
  community.zone = utf8(m_zone->currentText());
  if (const auto zone = Zone::named(community.zone))
    community.calendar.zone = *zone;
  community.calendar.weekStart = m_weekStart->current() == 1 ? WeekStart::Sunday : WeekStart::Monday;
  community.createdAt = Moment::now();
  return community;
}

QString CommunityDialog::file() const
{
  const QString file = m_file->text().trimmed();
  return QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".weilu") : file;
}

} // namespace weilu::ui
