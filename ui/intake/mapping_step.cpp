// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_step.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/intake/account_bar.h"
#include "ui/intake/choice_menus.h"
#include "ui/intake/facts_bar.h"
#include "ui/intake/field_menu.h"
#include "ui/intake/intake_delegates.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/mapping_model.h"
#include "ui/intake/plain_table.h"
#include "ui/intake/preview_card.h"
#include "ui/intake/problems_card.h"
#include "ui/intake/roster_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int narrowBelow = 1060; ///< px
constexpr ImportMode modes[] = {ImportMode::Merge, ImportMode::Create, ImportMode::Update, ImportMode::Fill};

} // namespace

MappingStep::MappingStep(QWidget* parent)
    : QWidget(parent)
    , m_facts(new FactsBar)
    , m_refusal(new Callout(Callout::Kind::Bad))
    , m_accounts(new AccountBar)
    , m_mappingCard(new Card)
    , m_roster(new RosterBar)
    , m_preview(new PreviewCard)
    , m_problems(new ProblemsCard)
    , m_mapping(new MappingModel(this))
    , m_mappingTable(makePlainTable(m_mapping, new MappingDelegate, QStringLiteral("mappingTable")))
    , m_mode(new QComboBox)
    , m_how(new Button(Button::Kind::Default))
    , m_counts(makeLabel(Type::Aux, Tone::Text2))
    , m_again(new Button(Button::Kind::Default))
    , m_back(new Button(QStringLiteral("chevron-left"), {}, Button::Kind::Default))
    , m_cancel(new Button(Button::Kind::Default))
    , m_import(new Button(Button::Kind::Primary))
{
  setObjectName(QStringLiteral("mappingStep"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 0, 20, 14);
  column->setSpacing(12);
  column->addWidget(m_facts);
  m_refusal->setObjectName(QStringLiteral("importRefusal"));
  m_refusal->hide();
  column->addWidget(m_refusal);
  column->addWidget(m_accounts);
  connect(m_accounts, &AccountBar::fieldChosen, this, &MappingStep::fieldChosen);
  m_roster->hide();
  column->addWidget(m_roster);
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(buildMapping(), 3);
  row->addWidget(m_problems, 1);
  m_problems->setMinimumWidth(280);
  column->addLayout(row, 3);
  column->addWidget(m_preview, 2);
  column->addWidget(buildFooter());
  connect(m_preview, &PreviewCard::chosen, this, &MappingStep::choose);
  connectRoster();
  connect(m_problems, &ProblemsCard::exportWanted, this, &MappingStep::problemsExportWanted);
  retranslate();
}

QWidget* MappingStep::buildMapping()
{
  m_again->setSmall(true);
  m_again->setObjectName(QStringLiteral("recognizeAgain"));
  connect(m_again, &Button::clicked, this, &MappingStep::recognizeAgain);
  m_mappingCard->addAction(m_again);
  m_mappingCard->setFullBleed(true);
  m_mappingCard->body()->addWidget(m_mappingTable);
  QHeaderView* header = m_mappingTable->horizontalHeader();
  const int widths[] = {120, 140, 30, 150, 126, 130, 104, 72};
  for (int i = 0; i < MappingModel::columns; ++i)
    m_mappingTable->setColumnWidth(i, widths[i]);
  header->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
  connect(m_mappingTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == MappingModel::Field || index.column() == MappingModel::Conversion ||
        index.column() == MappingModel::Mode)
      open(index);
  });
  connect(m_mappingTable, &QTableView::activated, this, &MappingStep::open);
  return m_mappingCard;
}

void MappingStep::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  // In a small window what can be chosen comes first; samples are in the tool tips, too.
  const bool narrow = width() < narrowBelow;
  for (const int column : {MappingModel::Samples, MappingModel::Arrow, MappingModel::Problems})
    m_mappingTable->setColumnHidden(column, narrow);
  m_problems->setMinimumWidth(narrow ? 230 : 280);
  m_problems->setMaximumWidth(narrow ? 230 : QWIDGETSIZE_MAX);
  m_mappingTable->horizontalHeader()->setSectionResizeMode(MappingModel::Header, narrow ? QHeaderView::Stretch
                                                                                        : QHeaderView::Fixed);
}

void MappingStep::open(const QModelIndex& index)
{
  const SourceColumn& source = m_mapping->columnAt(index.row());
  if (index.column() == MappingModel::Mode)
    openModeMenu(index.row());
  else if (index.column() == MappingModel::Conversion && !source.format.dateFormat.empty())
    openDateMenu(index.row());
  else
    openFieldMenu(index.row());
}

void MappingStep::connectRoster()
{
  connect(m_roster, &RosterBar::changed, this, [this](const RosterOf& roster) {
    ImportOptions choices = m_choices;
    choices.roster = roster;
    if (choices != m_choices)
      choose(choices);
  });
  connect(m_roster, &RosterBar::dismissed, this, [this] {
    m_roster->hide();
    ImportOptions choices = m_choices;
    choices.roster.reset();
    choose(choices);
  });
}

QWidget* MappingStep::buildFooter()
{
  auto* footer = new QWidget;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  m_back->setObjectName(QStringLiteral("importBack"));
  m_cancel->setObjectName(QStringLiteral("importCancel"));
  m_import->setObjectName(QStringLiteral("importNow"));
  m_mode->setObjectName(QStringLiteral("importMode"));
  m_mode->setProperty("quiet", true);
  m_how->setObjectName(QStringLiteral("importChoices"));
  m_counts->setTextFormat(Qt::RichText);
  m_counts->setObjectName(QStringLiteral("importCounts"));
  row->addWidget(m_back);
  row->addStretch(1);
  row->addWidget(m_counts);
  for (QWidget* part : {static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_how),
                        static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_import)})
    row->addWidget(part);
  connect(m_back, &Button::clicked, this, &MappingStep::backWanted);
  connect(m_cancel, &Button::clicked, this, &MappingStep::cancelWanted);
  connect(m_import, &Button::clicked, this, &MappingStep::importWanted);
  connect(m_how, &Button::clicked, this, &MappingStep::openImportMenu);
  connect(m_mode, &QComboBox::activated, this, [this](int index) {
    ImportOptions choices = m_choices;
    choices.mode = modes[index];
    choose(choices);
  });
  return footer;
}

void MappingStep::setFile(const SourceFile& file)
{
  m_file = file;
  m_plan.reset();
  m_facts->setFile(file);
  m_mapping->setFile(file);
  m_problems->clear();
  for (const SourceColumn& column : file.columns) {
    if (column.field == "space_name" && column.samples.size() == 1 && m_roster->isHidden())
      m_roster->propose(text(column.samples.front()));
  }
  refreshFooter();
}

void MappingStep::setPlan(const ImportPlan& plan, const Zone& zone)
{
  m_plan = plan;
  m_progress.clear();
  m_mapping->setProblems(plan.problems);
  m_problems->setProblems(plan.problems, plan.problemCounts);
  m_preview->setPlan(plan, zone);
  m_roster->setChange(plan.roster);
  m_accounts->setHint(plan.accounts);
  refreshFooter();
}

void MappingStep::setPlanning(const QString& progress)
{
  m_plan.reset();
  m_accounts->setHint({});
  m_roster->setChange({});
  m_progress = progress;
  refreshFooter();
}

void MappingStep::setRefusal(const QString& sentence)
{
  m_refusal->setVisible(!sentence.isEmpty());
  m_refusal->setTexts(tr("This cannot be imported as it stands"), sentence);
  if (sentence.isEmpty())
    return refreshFooter();
  m_plan.reset();
  m_counts->clear();
  m_import->setText(tr("Import"));
  m_import->setEnabled(false);
}

void MappingStep::setWriting(bool writing)
{
  for (QWidget* choice :
       {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_mappingTable), static_cast<QWidget*>(m_again),
        static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_how), static_cast<QWidget*>(m_roster),
        static_cast<QWidget*>(m_back)})
    choice->setEnabled(!writing);
}

void MappingStep::setChoices(const ImportOptions& choices)
{
  m_choices = choices;
  m_mode->setCurrentIndex(
      static_cast<int>(std::find(std::begin(modes), std::end(modes), choices.mode) - modes));
  m_mode->setToolTip(intake_words::modeMeaning(choices.mode));
  m_mapping->setChoices(choices);
  m_roster->setRoster(choices.roster);
  if (choices.roster)
    m_roster->show();
}

void MappingStep::setSpaces(const std::vector<Space>& spaces, Date today)
{
  m_roster->hide();
  m_roster->setSpaces(spaces, today);
}

void MappingStep::choose(const ImportOptions& choices)
{
  setChoices(choices);
  emit choicesMade(choices);
}

bool MappingStep::isQuestioned() const
{
  return m_plan && m_plan->roster && m_plan->roster->questioned &&
         !(m_choices.roster && m_choices.roster->confirmed);
}

void MappingStep::openModeMenu(int row)
{
  QMenu* menu = makeModeMenu(this, m_mapping->columnAt(row), m_choices,
                             [this](const ImportOptions& choices) { choose(choices); });
  if (!menu)
    return;
  const QRect cell = m_mappingTable->visualRect(m_mapping->index(row, MappingModel::Mode));
  menu->popup(m_mappingTable->viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingStep::openImportMenu()
{
  QMenu* menu =
      makeImportMenu(this, m_file.as, m_choices, [this](const ImportOptions& choices) { choose(choices); });
  if (m_file.as == ImportAs::Members) {
    QAction* list = menu->addAction(tr("This file is the complete list of a group…"));
    list->setObjectName(QStringLiteral("completeList"));
    list->setEnabled(m_roster->isHidden());
    connect(list, &QAction::triggered, m_roster, &RosterBar::begin);
  }
  QAction* save = menu->addAction(tr("Keep these columns for the next such file…"));
  save->setObjectName(QStringLiteral("saveMapping"));
  connect(save, &QAction::triggered, this, &MappingStep::saveMappingWanted);
  menu->popup(m_how->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void MappingStep::openFieldMenu(int row)
{
  const SourceColumn& column = m_mapping->columnAt(row);
  QMenu* menu =
      makeFieldMenu(this, m_file.as, column, [this, header = column.header](const std::string& field) {
        emit fieldChosen(header, field);
      });
  const QRect cell = m_mappingTable->visualRect(m_mapping->index(row, MappingModel::Field));
  menu->popup(m_mappingTable->viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingStep::openDateMenu(int row)
{
  const SourceColumn& column = m_mapping->columnAt(row);
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("dateMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const char* order : {"ymd", "dmy", "mdy"}) {
    SourceColumn shown = column;
    shown.format.kind = ColumnFormat::Kind::Date;
    shown.format.dateFormat = order;
    QAction* action = menu->addAction(intake_words::conversion(shown));
    action->setCheckable(true);
    action->setChecked(column.format.dateFormat == order);
    connect(action, &QAction::triggered, this,
            [this, header = column.header, order] { emit dateOrderChosen(header, order); });
  }
  const QRect cell = m_mappingTable->visualRect(m_mapping->index(row, MappingModel::Conversion));
  menu->popup(m_mappingTable->viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingStep::refreshFooter()
{
  m_import->setEnabled(m_plan.has_value() && !isQuestioned());
  if (!m_plan) {
    m_counts->setText(m_progress.isEmpty() ? tr("Looking through the rows…") : m_progress);
    m_import->setText(tr("Import"));
    return;
  }
  const ImportCounts& counts = m_plan->counts;
  const auto number = [](std::uint64_t value, Token token) {
    return QStringLiteral("<b style=\"color:%1\">%2</b>")
        .arg(Theme::of().color(token).name(), words::count(static_cast<qint64>(value)));
  };
  QString line = tr("New %1 · updated %2 · unchanged %3 · rejected %4")
                     .arg(number(counts.created, Token::Good), number(counts.updated, Token::Info),
                          number(counts.unchanged, Token::Text2), number(counts.rejected, Token::Bad));
  if (counts.peopleCreated > 0 && m_file.as != ImportAs::Members)
    line += QStringLiteral(" · ") + tr("new to the roster %1").arg(number(counts.peopleCreated, Token::Good));
  if (counts.leftOut > 0)
    line += QStringLiteral(" · ") + tr("left out %1").arg(number(counts.leftOut, Token::Text2));
  m_counts->setText(line);
  m_import->setText(tr("Import %Ln rows", nullptr, static_cast<int>(counts.rows - counts.rejected)));
}

void MappingStep::fillModes()
{
  const int current = std::max(0, m_mode->currentIndex());
  m_mode->clear();
  for (const ImportMode mode : modes) {
    m_mode->addItem(intake_words::mode(mode));
    m_mode->setItemData(m_mode->count() - 1, intake_words::modeMeaning(mode), Qt::ToolTipRole);
  }
  m_mode->setCurrentIndex(current);
  m_mode->setAccessibleName(tr("How rows meet what is there"));
}

void MappingStep::retranslate()
{
  m_accounts->retranslate();
  m_facts->retranslate();
  m_problems->retranslate();
  m_mapping->retranslate();
  m_preview->retranslate();
  m_mappingCard->setTitle(tr("Columns"));
  m_mappingCard->setFinding(tr("click a field to change it"));
  m_roster->retranslate();
  m_again->setText(tr("Recognise again"));
  m_how->setText(tr("Choices"));
  m_back->setText(tr("Back"));
  m_cancel->setText(tr("Cancel"));
  fillModes();
  refreshFooter();
}

} // namespace weilu::ui
