// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_page.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/sample/sample.h"
#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/choose_step.h"
#include "ui/intake/facts_bar.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/mapping_step.h"
#include "ui/intake/result_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/step_indicator.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

namespace {

/// The last choice for a header wins.
void put(std::vector<std::pair<std::string, std::string>>& map, const std::string& header,
         const std::string& value)
{
  map.erase(std::remove_if(map.begin(), map.end(), [&](const auto& entry) { return entry.first == header; }),
            map.end());
  map.emplace_back(header, value);
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_steps(new StepIndicator)
    , m_banner(new Callout(Callout::Kind::Bad))
    , m_stack(new QStackedWidget)
    , m_choose(new ChooseStep)
    , m_mapping(new MappingStep)
    , m_result(new ResultStep)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* banner = new QVBoxLayout;
  banner->setContentsMargins(20, 0, 20, 10);
  banner->addWidget(m_banner);
  m_banner->setObjectName(QStringLiteral("importBanner"));
  m_banner->setFramed(true);
  m_banner->hide();
  connect(m_banner->addClose(), &Button::clicked, m_banner, [this] { m_banner->hide(); });
  column->addLayout(banner);
  for (QWidget* step :
       {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_mapping), static_cast<QWidget*>(m_result)})
    m_stack->addWidget(step);
  column->addWidget(m_stack, 1);
  connectChoose();
  connectFacts();
  connectMapping();
  connectResult();
  retranslate();
}

ImportPage::~ImportPage() = default;

void ImportPage::connectChoose()
{
  connect(m_choose, &ChooseStep::chooseWanted, this, &ImportPage::chooseFiles);
  connect(m_choose, &ChooseStep::historyWanted, this, [this] { emit pageWanted(QStringLiteral("data")); });
  connect(&session(), &Session::closed, this, [this] {
    m_writing = nullptr; // jobs go with the session
    goTo(Choose);
  });
}

void ImportPage::connectFacts()
{
  const FactsBar* facts = &m_mapping->facts();
  connect(facts, &FactsBar::encodingChosen, this, [this](const QString& code) {
    m_options.encoding = utf8(code);
    inspectAgain();
  });
  connect(facts, &FactsBar::delimiterChosen, this, [this](char32_t delimiter) {
    m_options.delimiter = delimiter;
    inspectAgain();
  });
  connect(facts, &FactsBar::headerChosen, this, [this](int line) {
    m_options.headerLine = static_cast<std::uint64_t>(line);
    inspectAgain();
  });
  connect(facts, &FactsBar::presetChosen, this, [this](const QString& id) {
    m_options = partOptions(m_source);
    m_options.preset = utf8(id);
    inspectAgain();
  });
  connect(facts, &FactsBar::asChosen, this, [this](ImportAs as) {
    m_options = partOptions(m_source);
    m_options.as = as;
    inspectAgain();
  });
}

void ImportPage::connectMapping()
{
  connect(m_mapping, &MappingStep::fieldChosen, this, &ImportPage::setMap);
  connect(m_mapping, &MappingStep::dateOrderChosen, this,
          [this](const std::string& header, const std::string& order) {
            put(m_options.dateOrder, header, order);
            inspectAgain();
          });
  connect(m_mapping, &MappingStep::choicesMade, this, [this](const ImportOptions& choices) {
    m_choices = choices;
    plan();
  });
  connect(m_mapping, &MappingStep::saveMappingWanted, this, &ImportPage::saveMapping);
  connect(m_mapping, &MappingStep::recognizeAgain, this, [this] {
    m_options = partOptions(m_source);
    inspectAgain();
  });
  connect(m_mapping, &MappingStep::problemsExportWanted, this, &ImportPage::saveProblems);
  connect(m_mapping, &MappingStep::backWanted, this, &ImportPage::leaveFiles);
  connect(m_mapping, &MappingStep::cancelWanted, this, [this] {
    if (m_writing)
      m_writing->cancel();
    else
      leaveFiles();
  });
  connect(m_mapping, &MappingStep::importWanted, this, &ImportPage::importNow);
}

void ImportPage::connectResult()
{
  connect(m_result, &ResultStep::undoWanted, this, [this] { session().undo(m_imported.report.change); });
  connect(m_result, &ResultStep::membersWanted, this, [this] { emit pageWanted(QStringLiteral("members")); });
  connect(m_result, &ResultStep::nextWanted, this, [this] {
    m_banner->hide();
    beginNext();
  });
  connect(m_result, &ResultStep::rejectsWanted, this, &ImportPage::saveRejects);
  connect(m_result, &ResultStep::repairedWanted, this, &ImportPage::importRepaired);
  connect(m_result, &ResultStep::othersWanted, this, &ImportPage::backToRejects);
  connect(m_result, &ResultStep::layersWanted, this, [this] { emit pageWanted(QStringLiteral("layers")); });
  connect(m_result, &ResultStep::saveMappingWanted, this, &ImportPage::saveMapping);
  connect(m_result, &ResultStep::valuesWanted, this, &ImportPage::showValues);
  connect(&session(), &Session::kept, this, [this](ChangeId change, const ImportRemains& remains) {
    if (change == m_imported.report.change)
      m_result->setRemains(remains);
  });
  connect(m_result, &ResultStep::historyWanted, this, [this] { emit pageWanted(QStringLiteral("data")); });
  const auto show = [this](const Change& change, bool undone) {
    if (change.id == m_imported.report.change)
      m_result->setUndone(undone);
  };
  connect(&session(), &Session::undid, this, [show](const Change& change) { show(change, true); });
  connect(&session(), &Session::redid, this, [show](const Change& change) { show(change, false); });
}

QString ImportPage::title() const { return tr("Import"); }

QString ImportPage::fileName() const
{
  return text(m_source.path.string()) == m_file ? text(m_source.name()) : QFileInfo(m_file).fileName();
}

QString ImportPage::subtitle() const
{
  if (m_file.isEmpty() || m_stack->currentIndex() == Choose)
    return {};
  return m_queue.size() == 0 ? fileName() : tr("%1, then %n more", nullptr, m_queue.size()).arg(fileName());
}

QList<QWidget*> ImportPage::headerWidgets() { return {m_steps}; }

Areas ImportPage::concerns() const { return Area::Members | Area::Community; }

void ImportPage::reload()
{
  if (m_stack->currentIndex() == Map && !m_writing)
    plan();
}

void ImportPage::goTo(Step step)
{
  m_stack->setCurrentIndex(step);
  m_steps->setCurrent(step);
  if (step == Choose) {
    m_file.clear();
    m_queue.clear();
    m_earlier.clear();
  }
  emit headerChanged();
}

void ImportPage::chooseFiles()
{
  const QStringList files =
      Ask::current().openFiles(this, tr("Choose files to import"), intake_words::fileFilter());
  if (files.isEmpty())
    return;
  Settings().setLastFolder(QFileInfo(files.first()).absolutePath());
  takeFiles(files);
}

void ImportPage::takeFiles(const QStringList& files)
{
  if (m_writing) { // they wait until this one is in
    m_queue.addFiles(files);
    emit headerChanged();
    return;
  }
  if (files.isEmpty()) {
    if (m_stack->currentIndex() != Map) // else a file waits for its import
      goTo(Choose);
    return;
  }
  m_banner->hide();
  m_queue.setFiles(files);
  beginNext();
}

void ImportPage::beginNext()
{
  m_choices = {};
  m_earlier.clear();
  if (session().isOpen()) {
    Workspace& workspace = session().workspace();
    m_mapping->setSpaces(workspace.members().spaces(),
                         workspace.community().calendar.zone.dateOf(Moment::now()));
  }
  if (m_queue.hasPart()) {
    SourceFile part = m_queue.takePart();
    m_options = partOptions(part);
    showPart(std::move(part));
  } else if (m_queue.hasFile()) {
    lookInto(m_queue.takeFile());
  } else {
    goTo(Choose);
  }
}

void ImportPage::setMap(const std::string& header, const std::string& field)
{
  put(m_options.map, header, field);
  inspectAgain();
}

void ImportPage::showProgress(const Progress& progress)
{
  if (!m_clock.isValid())
    m_clock.start();
  const QString done = words::count(static_cast<qint64>(progress.done));
  QString line = progress.total > 0 ? tr("%1: %2 of %3")
                                          .arg(words::phase(progress.phase), done,
                                               words::count(static_cast<qint64>(progress.total)))
                                    : tr("%1: %2").arg(words::phase(progress.phase), done);
  if (const auto pace = m_pace.note(progress, m_clock.elapsed())) {
    line += tr(" · %1 rows a second").arg(words::count(qRound64(pace->perSecond)));
    if (pace->secondsLeft)
      line += tr(" · %1 left").arg(words::duration(*pace->secondsLeft));
  }
  m_mapping->setPlanning(line);
}

void ImportPage::importNow()
{
  if (m_writing)
    return;
  const std::filesystem::path rejects = utf8(rejectsPath());
  m_mapping->setPlanning(tr("Importing…"));
  m_mapping->setWriting(true);
  m_writing = session().write<Imported>(
      Area::Members | Area::Activity | Area::Purchases | Area::Layers | Area::History,
      tr("Importing %1").arg(fileName()),
      [source = m_source, choices = m_choices, rejects](Workspace& workspace, const Control& control) {
        return importWatchingLayers(workspace, source, choices, rejects, control);
      });
  connect(m_writing, &Job::progressed, this, &ImportPage::showProgress);
  connect(m_writing, &Job::ended, this, [this] {
    m_writing = nullptr;
    m_mapping->setWriting(false);
    if (m_stack->currentIndex() == Map)
      plan();
  });
  m_writing->onDone<Imported>([this](const Imported& imported) { finish(imported); })
      ->onTrouble([this](const JobTrouble& found) {
        tell(tr("%1 was not imported; nothing was changed").arg(fileName()), found);
      });
}

void ImportPage::finish(const Imported& imported)
{
  m_imported = imported;
  m_someCameIn = false;
  showResult();
}

void ImportPage::tell(const QString& title, const JobTrouble& trouble)
{
  m_banner->setTexts(title, trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_banner->show();
}

bool ImportPage::stepBack()
{
  if (m_stack->currentIndex() == Choose || m_writing)
    return false;
  if (m_stack->currentIndex() == Map)
    leaveFiles();
  else
    goTo(Choose);
  return true;
}

void ImportPage::leaveFiles()
{
  if (!m_earlier.empty()) {
    backToRejects();
    return;
  }
  const bool chosen = !m_options.map.empty() || !m_options.dateOrder.empty() || m_choices != ImportOptions();
  if ((chosen || m_queue.size() > 0) &&
      Ask::current().choose(
          this, tr("Leave these files?"),
          tr("Nothing was written. What was chosen for %1 is forgotten, and files that wait "
             "are not imported.")
              .arg(fileName()),
          {tr("Stay"), tr("Leave")}) != 1)
    return;
  goTo(Choose);
}

void ImportPage::showValues()
{
  session()
      .read<ImportDetail>(QStringLiteral("import.values"), {},
                          [id = m_imported.report.source](Workspace& workspace, const Control& control) {
                            return workspace.importDetail(id, control);
                          })
      ->onDone<ImportDetail>([this](const ImportDetail& detail) { m_result->setDetail(detail); });
}

QStringList ImportPage::states() const
{
  return {QStringLiteral("mapping"), QStringLiteral("result"), QStringLiteral("rejects")};
}

void ImportPage::showState(const QString& state)
{
  // A file that is always at hand: a few people of the sample, as they are or later.
  const std::filesystem::path folder = utf8(m_folder.filePath(QStringLiteral("sample")));
  const bool later = state == QLatin1String("rejects");
  m_importWhenPlanned = later || state == QLatin1String("result");
  takeFiles({text(
      (later ? sample::writeLater(folder, {200}) : sample::writeFiles(folder, {400, 77}).members).string())});
}

void ImportPage::retranslate()
{
  m_steps->setSteps({tr("Choose files"), tr("Columns"), tr("Result")});
  m_choose->retranslate();
  m_mapping->retranslate();
  m_result->retranslate();
}

} // namespace weilu::ui
