// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/store/backup.h"
#include "core/workspace_invitations.h"
#include "ui/base/language.h"
#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/shell/appearance.h"
#include "ui/shell/community_dialog.h"
#include "ui/shell/scroll_page.h"
#include "ui/shell/window_commands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/themed.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr std::array<qreal, 3> scales = {1.0, 1.1, 1.25};

bool same(const Community& a, const Community& b)
{
  return a.name == b.name && a.zone == b.zone && a.calendar.weekStart == b.calendar.weekStart &&
         a.silentAfter == b.silentAfter && a.leaveOutStaff == b.leaveOutStaff;
}

QFormLayout* makeForm(Card* card)
{
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(20);
  form->setVerticalSpacing(12);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  card->body()->addLayout(form);
  return form;
}

} // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(session, parent)
{
  auto* column = scrollingColumn(this, 720);
  column->addWidget(buildCommunity());
  column->addWidget(buildAppearance());
  column->addWidget(buildIntake());
  column->addWidget(buildBackup());
  connect(&Theme::of(), &Theme::changed, this, &SettingsPage::showAppearance);
}

QLabel* SettingsPage::addRow(QFormLayout* form, QWidget* field, QLabel** help)
{
  auto* head = makeLabel(Type::Body, Tone::Text2);
  followTheme(head, [head] { head->setFixedSize(Theme::of().px(150), Theme::of().px(30)); });
  head->setBuddy(field);
  auto* cell = new QVBoxLayout;
  cell->setSpacing(2);
  cell->addWidget(field, 0,
                  field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? Qt::AlignLeft
                                                                               : Qt::Alignment());
  if (help) {
    *help = makeParagraph(Type::Aux, Tone::Text3);
    cell->addWidget(*help);
  }
  form->addRow(head, cell);
  m_heads << head;
  return head;
}

Card* SettingsPage::buildCommunity()
{
  m_community = new Card;
  auto* form = makeForm(m_community);
  m_name = new QLineEdit;
  m_zone = new QComboBox;
  m_weekStart = new SegmentedControl;
  m_silentAfter = new QSpinBox;
  m_leaveOutStaff = new Switch;
  m_name->setObjectName(QStringLiteral("settingsName"));
  m_zone->setObjectName(QStringLiteral("settingsZone"));
  m_silentAfter->setObjectName(QStringLiteral("settingsSilentAfter"));
  m_leaveOutStaff->setObjectName(QStringLiteral("settingsStaff"));
  m_weekStart->addSegment({});
  m_weekStart->addSegment({});
  m_silentAfter->setRange(7, 365);
  m_silentAfter->setMaximumWidth(110);
  fillZones(m_zone, {});
  addRow(form, m_name);
  addRow(form, m_zone, &m_zoneHelp);
  addRow(form, m_weekStart);
  addRow(form, m_silentAfter, &m_silentHelp);
  addRow(form, m_leaveOutStaff, &m_staffHelp);
  buildContactCap(form);
  connect(m_name, &QLineEdit::editingFinished, this, [this] {
    const std::string name = utf8(m_name->text().trimmed());
    if (!name.empty())
      edit([name](Community& community) { community.name = name; });
  });
  connect(m_zone, &QComboBox::activated, this, &SettingsPage::changeZone);
  connect(m_weekStart, &SegmentedControl::chosen, this, [this](int index) {
    edit([index](Community& community) {
      community.calendar.weekStart = index == 1 ? WeekStart::Sunday : WeekStart::Monday;
    });
  });
  connect(m_silentAfter, &QSpinBox::editingFinished, this, [this] {
    edit([days = m_silentAfter->value()](Community& community) { community.silentAfter = days; });
  });
  connect(m_leaveOutStaff, &Switch::clicked, this,
          [this](bool on) { edit([on](Community& community) { community.leaveOutStaff = on; }); });
  return m_community;
}

void SettingsPage::buildContactCap(QFormLayout* form)
{
  m_capTimes = new QSpinBox;
  m_capDays = new QSpinBox;
  m_capTimes->setObjectName(QStringLiteral("settingsCapTimes"));
  m_capDays->setObjectName(QStringLiteral("settingsCapDays"));
  m_capTimes->setRange(1, 100);
  m_capDays->setRange(1, 365);
  auto* both = new QWidget;
  both->setFocusProxy(m_capTimes);
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  for (QSpinBox* number : {m_capTimes, m_capDays}) {
    row->addWidget(number);
    connect(number, &QSpinBox::editingFinished, this, &SettingsPage::saveContactCap);
  }
  row->addStretch(1);
  addRow(form, both, &m_capHelp);
}

void SettingsPage::saveContactCap()
{
  const ContactCap cap{m_capTimes->value(), m_capDays->value()};
  if (cap == contactCapOf(session().workspace()))
    return;
  session().write<ChangeId>(
      Area::Community, tr("Saving the settings"),
      [cap](Workspace& workspace, const Control&) { return setContactCap(workspace, cap); });
}

Card* SettingsPage::buildAppearance()
{
  m_appearance = new Card;
  auto* form = makeForm(m_appearance);
  m_language = new SegmentedControl;
  m_theme = new SegmentedControl;
  m_scale = new SegmentedControl;
  m_letterKeys = new Switch;
  m_language->setObjectName(QStringLiteral("settingsLanguage"));
  m_theme->setObjectName(QStringLiteral("settingsTheme"));
  m_scale->setObjectName(QStringLiteral("settingsScale"));
  m_language->addSegment(QStringLiteral("中文"));
  m_language->addSegment(QStringLiteral("English"));
  for (int i = 0; i < 3; ++i)
    m_theme->addSegment({});
  for (const qreal scale : scales)
    m_scale->addSegment(QStringLiteral("%1%").arg(qRound(scale * 100)));
  addRow(form, m_language);
  addRow(form, m_theme);
  addRow(form, m_scale);
  addRow(form, m_letterKeys, &m_keysHelp);
  connect(m_language, &SegmentedControl::chosen, this,
          [](int index) { appearance::setLanguage(language::all().at(index)); });
  connect(m_theme, &SegmentedControl::chosen, this,
          [](int index) { appearance::setTheme(static_cast<ThemeChoice>(index)); });
  connect(m_scale, &SegmentedControl::chosen, this,
          [](int index) { appearance::setScale(scales[static_cast<std::size_t>(index)]); });
  connect(m_letterKeys, &Switch::clicked, this, [](bool on) { Settings().setLetterKeys(on); });
  return m_appearance;
}

Card* SettingsPage::buildIntake()
{
  m_intake = new Card;
  m_watch = new Switch;
  m_watch->setObjectName(QStringLiteral("settingsWatch"));
  addRow(makeForm(m_intake), m_watch, &m_watchHelp);
  connect(m_watch, &Switch::clicked, this, &SettingsPage::setWatching);
  return m_intake;
}

void SettingsPage::setWatching(bool on)
{
  const QString folder = on ? Ask::current().openFolder(this, tr("Choose the folder to watch")) : QString();
  Settings().setWatchedFolder(folder);
  showWatched();
  WindowCommands::of(this).watchFolder();
}

void SettingsPage::showWatched()
{
  const QString folder = Settings().watchedFolder();
  m_watch->setChecked(!folder.isEmpty());
  m_watchHelp->setText(folder.isEmpty()
                           ? tr("Files saved into a folder of your choice are offered for import.")
                           : tr("New files in %1 are offered for import.").arg(folder));
}

Card* SettingsPage::buildBackup()
{
  m_backup = new Card;
  m_folder = makeParagraph(Type::Aux, Tone::Text3);
  m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_backUp = new Button(QStringLiteral("backup"), {}, Button::Kind::Default);
  m_restore = new Button(QStringLiteral("refresh"), {}, Button::Kind::Default);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_backUp);
  row->addWidget(m_restore);
  row->addStretch(1);
  m_backup->body()->setSpacing(10);
  m_backup->body()->addWidget(m_folder);
  m_backup->body()->addLayout(row);
  connect(m_backUp, &Button::clicked, this, [this] { WindowCommands::of(this).backUpNow(); });
  connect(m_restore, &Button::clicked, this, [this] { WindowCommands::of(this).restore({}); });
  return m_backup;
}

void SettingsPage::edit(const std::function<void(Community&)>& change)
{
  Community wanted = session().workspace().community();
  const Community now = wanted;
  change(wanted);
  if (same(now, wanted))
    return;
  // A job, because a new zone makes the activity index again. It changes what it finds then: an earlier
  // edit may still be waiting.
  session().write<ChangeId>(Area::Community | Area::Members | Area::Activity | Area::Layers,
                            tr("Saving the settings"),
                            [change](Workspace& workspace, const Control& control) {
                              Community community = workspace.community();
                              change(community);
                              return workspace.saveCommunity(community, {"community-edited", {}}, control);
                            });
}

void SettingsPage::changeZone()
{
  const std::string name = utf8(m_zone->currentText());
  if (const auto zone = Zone::named(name); !zone) {
    reload();
    return;
  }
  edit([name](Community& community) { community.zone = name; });
}

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::subtitle() const { return tr("Changes take effect at once"); }

void SettingsPage::reload()
{
  const Community community = session().workspace().communities().load();
  m_name->setText(text(community.name));
  m_zone->setCurrentText(text(community.zone));
  m_weekStart->setCurrent(community.calendar.weekStart == WeekStart::Sunday ? 1 : 0);
  m_silentAfter->setValue(community.silentAfter);
  m_leaveOutStaff->setChecked(community.leaveOutStaff);
  const ContactCap cap = contactCapOf(session().workspace());
  m_capTimes->setValue(cap.times);
  m_capDays->setValue(cap.days);
  m_folder->setText(text(backupFolder(std::filesystem::path(utf8(session().file()))).string()));
  showAppearance();
}

void SettingsPage::showAppearance()
{
  m_language->setCurrent(static_cast<int>(language::all().indexOf(language::current())));
  m_theme->setCurrent(static_cast<int>(Theme::of().choice()));
  for (std::size_t i = 0; i < scales.size(); ++i) {
    if (qFuzzyCompare(scales[i], Theme::of().scale()))
      m_scale->setCurrent(static_cast<int>(i));
  }
  m_letterKeys->setChecked(Settings().letterKeys());
  showWatched();
}

void SettingsPage::retranslate()
{
  m_community->setTitle(tr("Community"));
  m_appearance->setTitle(tr("Appearance and keyboard"));
  m_intake->setTitle(tr("Import"));
  m_watch->setText(tr("Watch a folder for new files"));
  showWatched();
  m_backup->setTitle(tr("Backup"));
  const QStringList heads = {tr("Name"),  tr("Time zone"),   tr("Week starts on"), tr("Silent after"),
                             tr("Staff"), tr("Contact"),     tr("Language"),       tr("Theme"),
                             tr("Size"),  tr("Letter keys"), tr("Folder")};
  for (qsizetype i = 0; i < m_heads.size(); ++i)
    m_heads.at(i)->setText(heads.value(i));
  m_zoneHelp->setText(
      tr("Decides where days and weeks begin. After a change the activity index is built anew."));
  m_weekStart->setSegmentText(0, tr("Monday"));
  m_weekStart->setSegmentText(1, tr("Sunday"));
  m_silentAfter->setSuffix(tr(" days"));
  m_silentHelp->setText(tr("People who were active once, and not in this many days."));
  m_leaveOutStaff->setText(tr("Leave owners, admins, moderators and hosts out of every number"));
  m_staffHelp->setText(tr("Bots are always left out."));
  m_capTimes->setPrefix(tr("at most "));
  m_capTimes->setSuffix(tr(" times"));
  m_capDays->setPrefix(tr("in "));
  m_capDays->setSuffix(tr(" days"));
  m_capTimes->setAccessibleName(tr("How often anybody may be contacted"));
  m_capDays->setAccessibleName(tr("In how many days"));
  m_capHelp->setText(
      tr("Counts over all channels and campaigns. Whoever was contacted that often is left out of "
         "invitations, and the list says so."));
  m_theme->setSegmentText(0, tr("As the system"));
  m_theme->setSegmentText(1, tr("Light"));
  m_theme->setSegmentText(2, tr("Dark"));
  m_letterKeys->setText(tr("Single letters work as shortcuts in lists"));
  m_keysHelp->setText(tr("Only while a list has the focus, never while typing."));
  m_backUp->setText(tr("Back up now"));
  m_restore->setText(tr("Restore a backup…"));
}

} // namespace weilu::ui
