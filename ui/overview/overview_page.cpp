// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/workspace_overview.h"
#include "ui/base/questions.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/metrics/as_of_button.h"
#include "ui/metrics/card_messages.h"
#include "ui/notes/note_menu.h"
#include "ui/overview/overview_picture.h"
#include "ui/overview/overview_view.h"
#include "ui/overview/overview_words.h"
#include "ui/playbooks/task_dialog.h"
#include "ui/stage/stage_playbook_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/written_toast.h"

namespace weilu::ui {

namespace {

constexpr int patience = 400; // ms until something is drawn for work that takes longer
constexpr int monthSegment = 1;

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_view(new OverviewView)
    , m_period(new SegmentedControl)
    , m_compared(makeLabel(Type::Aux, Tone::Text3))
    , m_asOf(new AsOfButton)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Default))
{
  buildHeader();
  buildBody();
  m_patience.setSingleShot(true);
  m_patience.setInterval(patience);
  connect(&m_patience, &QTimer::timeout, m_view, &OverviewView::showLoading);
  connect(&session, &Session::asOfChanged, this, &OverviewPage::reload);
  connect(&session, &Session::opened, this, [this] { m_overview.reset(); });
  retranslate();
}

void OverviewPage::buildHeader()
{
  m_period->setObjectName(QStringLiteral("period"));
  for (const int days : overviewDays) {
    Q_UNUSED(days)
    m_period->addSegment({});
  }
  m_period->setCurrent(monthSegment);
  m_export->setObjectName(QStringLiteral("exportOverview"));
  connect(m_period, &SegmentedControl::chosen, this, [this] {
    m_view->setDays(days());
    retranslate();
  });
  connect(m_asOf, &AsOfButton::chosen, this, &OverviewPage::setAsOf);
  connect(m_export, &QPushButton::clicked, this, &OverviewPage::exportData);
}

void OverviewPage::buildBody()
{
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(m_view);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
  connect(m_view, &OverviewView::partWanted, this, &OverviewPage::open);
  connect(m_view, &OverviewView::personWanted, this, &Page::personWanted);
  connect(m_view, &OverviewView::taskWanted, this, &OverviewPage::openTask);
  connect(m_view, &OverviewView::noteMenuWanted, this, [this](DateRange dates, const QPoint& at) {
    openNoteMenu(this->session(), m_overview->annotations, dates, at, this);
  });
  connect(m_view, &OverviewView::stagePlaybookWanted, this, [this] {
    showStagePlaybook(this->session(), m_overview->stage.stage.stage, m_overview->stagePlaybook, window());
  });
  connect(m_view, &OverviewView::membersWanted, this, [this] { emit pageWanted(QStringLiteral("members")); });
  connect(m_view, &OverviewView::levelsWanted, this, [this] { emit pageWanted(QStringLiteral("levels")); });
  connect(m_view, &OverviewView::campaignWanted, this, &OverviewPage::campaignWanted);
  connect(m_view, &OverviewView::campaignTaskDone, this, &OverviewPage::tick);
  connect(m_view, &OverviewView::importWanted, this, [this] { emit importWanted({}); });
  connect(m_view, &OverviewView::reloadWanted, this, &OverviewPage::reload);
  connect(m_view, &OverviewView::lastActivityWanted, this, [this] { setAsOf(m_overview->span->to); });
  connect(m_view, &OverviewView::notWritten, this, &OverviewPage::notWritten);
}

QString OverviewPage::title() const { return tr("Overview"); }

QString OverviewPage::subtitle() const
{
  return session().isOpen() ? overviewSubtitle(session().asOf()) : QString();
}

QList<QWidget*> OverviewPage::headerWidgets() { return {m_compared, m_period, m_asOf, m_export}; }

Areas OverviewPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Layers | Area::Community;
}

int OverviewPage::days() const { return overviewDays[static_cast<std::size_t>(m_period->current())]; }

Date OverviewPage::today() const
{
  return session().workspace().community().calendar.zone.dateOf(Moment::now());
}

void OverviewPage::reload()
{
  if (!session().isOpen())
    return;
  if (!m_overview)
    m_patience.start();
  const Date asOf = session().asOf();
  const int days = this->days();
  session()
      .read<OverviewRead>(QStringLiteral("overview"), tr("Computing the overview"),
                          [asOf, days](Workspace& workspace, const Control& control) {
                            return readOverviewFirst(workspace, asOf, days, control);
                          })
      ->onDone<OverviewRead>([this](OverviewRead read) { take(std::move(read)); })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void OverviewPage::take(OverviewRead read)
{
  m_patience.stop();
  m_overview = std::move(read.overview);
  m_view->setDays(days());
  m_view->setLevelsDue(read.levelsDue);
  m_view->setCampaigns(read.campaigns);
  m_view->setOverview(m_overview);
  retranslate();
  if (!read.layersRefused) {
    complete();
    return;
  }
  m_view->showLayerTrouble(
      {{},
       tr("The layers could not be computed"),
       words::refusal(*read.layersRefused) + u' ' + tr("The other numbers are not affected."),
       {},
       {}});
  emit settled();
}

void OverviewPage::complete()
{
  session()
      .read<Overview>(QStringLiteral("overview"), {}, // without a title: nobody waits for it
                      [first = m_overview](Workspace& workspace, const Control& control) {
                        return completeOverview(workspace, *first, control);
                      })
      ->onDone<Overview>([this](Overview whole) {
        m_overview = std::make_shared<const Overview>(std::move(whole));
        m_view->setOverview(m_overview);
        emit settled();
      })
      ->onTrouble([this](const JobTrouble&) { emit settled(); }); // what is there stays
}

void OverviewPage::showTrouble(const JobTrouble& trouble)
{
  m_patience.stop();
  m_overview.reset();
  m_view->showTrouble(card_messages::trouble(trouble));
  emit settled();
}

void OverviewPage::retranslate()
{
  for (std::size_t i = 0; i < overviewDays.size(); ++i)
    m_period->setSegmentText(static_cast<int>(i), tr("%n days", nullptr, overviewDays[i]));
  m_compared->setText(tr("vs the %n days before", nullptr, days()));
  m_export->setText(tr("Export"));
  if (session().isOpen())
    m_asOf->setDates(session().asOf(), today(),
                     m_overview && m_overview->span ? std::optional(m_overview->span->to) : std::nullopt);
  m_view->retranslate();
  emit headerChanged();
}

void OverviewPage::open(const OverviewPart& part)
{
  emit peopleWanted({overview_words::title(*m_overview, part), overviewPeople(*m_overview, part)});
}

void OverviewPage::openTask(const DueTask& task)
{
  auto* dialog = new TaskDialog(session(), task, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &TaskDialog::personWanted, this, &Page::personWanted);
  dialog->open();
}

void OverviewPage::tick(const DueCampaignTask& task)
{
  session().write<ChangeId>(Area::Community, tr("Ticking a task off"),
                            [id = task.campaign, index = task.index](Workspace& workspace, const Control&) {
                              return tickCampaignTask(workspace, id, index, true);
                            });
}

void OverviewPage::setAsOf(std::optional<Date> asOf) { session().setAsOf(asOf); }

void OverviewPage::exportData()
{
  if (!m_overview)
    return;
  auto* menu = new QMenu(m_export);
  menu->setObjectName(QStringLiteral("overviewExportMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Save as PNG…"), this, &OverviewPage::savePicture);
  menu->addAction(tr("Copy image"), this, &OverviewPage::copyPicture);
  menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}

void OverviewPage::savePicture()
{
  const QString name = text(session().workspace().community().name);
  const QString file = Ask::current().saveFile(
      this, tr("Save overview as picture"),
      QStringLiteral("%1 %2.png").arg(name, text(m_overview->asOf.iso())), tr("PNG picture (*.png)"));
  if (file.isEmpty())
    return;
  QSaveFile out(file);
  const bool written = out.open(QIODevice::WriteOnly) &&
                       overviewPicture(m_overview, name, days()).save(&out, "PNG") && out.commit();
  if (written)
    sayWritten(window(), file);
  else
    notWritten(file);
}

void OverviewPage::copyPicture()
{
  const QString name = text(session().workspace().community().name);
  QApplication::clipboard()->setImage(overviewPicture(m_overview, name, days()));
}

void OverviewPage::notWritten(const QString& file)
{
  emit session().failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

} // namespace weilu::ui
