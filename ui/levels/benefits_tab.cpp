// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/benefits_tab.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/levels/level_store.h"
#include "core/workspace_benefits.h"
#include "ui/base/language.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/levels/benefit_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_parts.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/skeleton.h"

namespace weilu::ui {

namespace {

enum Column { Title, Kind, GivenBy, Points, Left, Given, Cost, Valid, Act, Columns };
enum Which { InUse, Archived };

QString levelName(const Ladder& ladder, LevelId id)
{
  for (const Level& level : ladder) {
    if (level.id == id)
      return language::pick(level.labelZh, level.labelEn);
  }
  return {};
}

QString validity(const Benefit& benefit)
{
  if (benefit.validFrom && benefit.validUntil)
    return QStringLiteral("%1 – %2").arg(words::date(*benefit.validFrom), words::date(*benefit.validUntil));
  if (benefit.validFrom)
    return BenefitsTab::tr("from %1").arg(words::date(*benefit.validFrom));
  return benefit.validUntil ? BenefitsTab::tr("until %1").arg(words::date(*benefit.validUntil)) : QString();
}

Cell orDash(const QString& text, bool number = false)
{
  Cell cell;
  cell.text = text.isEmpty() ? QStringLiteral("—") : text;
  cell.number = number;
  cell.dim = text.isEmpty();
  return cell;
}

CellRow cellsOf(const Benefit& benefit, std::int64_t given, const Ladder& ladder)
{
  CellRow row(Columns);
  row[Title].text = text(benefit.title);
  row[Title].aside = text(benefit.value);
  row[Kind].badges = {words::benefitKind(benefit.kind)};
  for (const LevelId level : benefit.levels)
    row[GivenBy].badges << levelName(ladder, level);
  row[GivenBy].tone = BadgeTone::Accent;
  if (benefit.levels.empty())
    row[GivenBy] = orDash({});
  row[Points] = orDash(benefit.price ? words::count(*benefit.price) : QString(), true);
  if (benefit.price && benefit.lowestLevel)
    row[Points].aside = levelName(ladder, *benefit.lowestLevel);
  const auto left = stockLeft(benefit, given);
  row[Left] = orDash(left ? words::count(*left) : BenefitsTab::tr("unlimited"), true);
  row[Left].dim = !left;
  row[Given] = orDash(words::count(given), true);
  row[Cost] = orDash(benefit.cost ? words::money(*benefit.cost, text(benefit.currency)) : QString(), true);
  row[Valid] = orDash(validity(benefit));
  row[Act].text = benefit.archived ? BenefitsTab::tr("Bring back") : BenefitsTab::tr("Archive");
  row[Act].link = benefit.archived ? QStringLiteral("undo") : QStringLiteral("backup");
  return row;
}

} // namespace

BenefitsTab::BenefitsTab(Session& session, QWidget* parent)
    : LevelsTab(session, parent)
    , m_card(new Card)
    , m_which(new SegmentedControl)
    , m_new(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
    , m_export(new Button(Button::Kind::Icon))
    , m_model(new CellTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("gift")))
    , m_starter(m_empty->addButton(QStringLiteral("gift"), {}))
    , m_first(m_empty->addButton(QStringLiteral("plus"), {}))
    , m_noneArchived(new EmptyState(QStringLiteral("backup")))
    , m_loading(new Skeleton(Skeleton::Form::Rows))
    , m_stack(new QStackedWidget)
{
  build();
  connect(m_which, &SegmentedControl::chosen, this, &BenefitsTab::fill);
  for (Button* button : {m_new, m_first})
    connect(button, &Button::clicked, this, &BenefitsTab::makeNew);
  connect(m_export, &Button::clicked, this, &BenefitsTab::exportData);
  connect(m_starter, &Button::clicked, this, &BenefitsTab::addStarter);
  retranslate();
}

void BenefitsTab::build()
{
  m_new->setObjectName(QStringLiteral("newBenefit"));
  m_export->setObjectName(QStringLiteral("exportBenefits"));
  m_export->setIconName(QStringLiteral("export"));
  m_starter->setObjectName(QStringLiteral("starterBenefits"));
  m_empty->setObjectName(QStringLiteral("noBenefits"));
  m_table->setObjectName(QStringLiteral("benefits"));
  m_which->setSmall(true);
  m_new->setSmall(true);
  m_which->addSegment({});
  m_which->addSegment({});
  m_which->setCurrent(InUse);
  for (QWidget* action :
       {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_export)})
    m_card->addAction(action);
  CellDelegate* cells = list_parts::prepare(m_table, m_model, {0, 130, 170, 80, 80, 70, 90, 190, 110});
  connect(cells, &CellDelegate::clicked, this, [this](const QModelIndex& index) { archive(index.row()); });
  connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) { edit(index.row()); });
  for (QWidget* view : {m_loading, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty),
                        static_cast<QWidget*>(m_noneArchived)})
    m_stack->addWidget(view);
  m_card->setFullBleed(true);
  m_card->body()->addWidget(m_stack);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 0, 20, 12);
  column->addWidget(m_card);
}

QString BenefitsTab::title() const { return tr("Benefits"); }

void BenefitsTab::reload()
{
  if (!session().isOpen())
    return;
  if (!m_read)
    m_stack->setCurrentWidget(m_loading);
  session()
      .read<Catalogue>(
          QStringLiteral("levels.benefits"), {},
          [](Workspace& workspace, const Control&) -> Result<Catalogue> {
            const BenefitStore store(workspace.db());
            return Catalogue{store.all(), store.givenOfAll(), LevelStore(workspace.db()).ladder()};
          })
      ->onDone<Catalogue>([this](Catalogue catalogue) { take(std::move(catalogue)); });
}

void BenefitsTab::take(Catalogue catalogue)
{
  m_read = true;
  m_catalogue = std::move(catalogue);
  fill();
}

void BenefitsTab::fill()
{
  const bool archived = m_which->current() == Archived;
  std::vector<CellTableModel::Row> rows;
  for (const Benefit& benefit : m_catalogue.benefits) {
    if (benefit.archived != archived)
      continue;
    const auto given = m_catalogue.given.find(benefit.id);
    rows.push_back({benefit.id.value, cellsOf(benefit, given == m_catalogue.given.end() ? 0 : given->second,
                                              m_catalogue.ladder)});
  }
  if (!rows.empty())
    m_stack->setCurrentWidget(m_table);
  else
    m_stack->setCurrentWidget(archived ? m_noneArchived : m_empty);
  m_card->setFinding(rows.empty() ? QString() : tr("%Ln benefits", nullptr, static_cast<int>(rows.size())));
  m_export->setEnabled(!rows.empty());
  list_parts::setRows(m_table, m_model, std::move(rows));
}

const Benefit* BenefitsTab::benefitAt(int row) const
{
  const BenefitId id{m_model->id(row)};
  const auto found = std::ranges::find(m_catalogue.benefits, id, &Benefit::id);
  return found == m_catalogue.benefits.end() ? nullptr : &*found;
}

void BenefitsTab::makeNew()
{
  auto* dialog = new BenefitDialog(session(), {}, m_catalogue.ladder, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void BenefitsTab::edit(int row)
{
  const Benefit* benefit = benefitAt(row);
  if (!benefit)
    return;
  auto* dialog = new BenefitDialog(session(), *benefit, m_catalogue.ladder, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void BenefitsTab::archive(int row)
{
  const Benefit* benefit = benefitAt(row);
  if (!benefit)
    return;
  session().write<ChangeId>(
      Area::Community, tr("Archiving a benefit"),
      [id = benefit->id, archived = !benefit->archived](Workspace& workspace, const Control&) {
        return archiveBenefit(workspace, id, archived);
      });
}

void BenefitsTab::addStarter()
{
  const Language language = language::isChinese() ? Language::Zh : Language::En;
  session().write<ChangeId>(
      Area::Community, tr("Adding benefits"),
      [language](Workspace& workspace, const Control&) { return addStarterBenefits(workspace, language); });
}

void BenefitsTab::exportData() { exportTable(session(), this, *m_model, tr("Benefits")); }

void BenefitsTab::retranslate()
{
  m_card->setTitle(tr("Benefits"));
  m_card->setDefinition(
      tr("What a level gives or points buy. Stock is counted from the log: what is cancelled comes "
         "back. Archived ones are given no more and stay in the log."));
  m_which->setSegmentText(InUse, tr("In use"));
  m_which->setSegmentText(Archived, tr("Archived"));
  m_new->setText(tr("Benefit"));
  m_new->setToolTip(tr("Add a benefit"));
  m_export->setTip(tr("Save as CSV"));
  m_table->setAccessibleName(tr("Benefits"));
  m_model->setHeads({tr("Benefit"), tr("Kind"), tr("Given by"), tr("Points"), tr("Left"), tr("Given"),
                     tr("Cost"), tr("Valid"), QString()},
                    {Points, Left, Given, Cost});
  m_empty->setTexts(tr("No benefits yet"),
                    tr("Begin with a few that many communities have, or write your own; all can be changed"));
  m_starter->setText(tr("Add a starter set"));
  m_first->setText(tr("Write the first"));
  m_noneArchived->setTexts(tr("Nothing is archived"), tr("Benefits that are given no more are kept here"));
  fill();
}

} // namespace weilu::ui
