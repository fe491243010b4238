// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/vote_tab.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "ui/base/questions.h"
#include "ui/base/table_export.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/ballot_dialog.h"
#include "ui/campaigns/ballots_dialog.h"
#include "ui/campaigns/card_columns.h"
#include "ui/campaigns/vote_bars.h"
#include "ui/campaigns/vote_forms.h"
#include "ui/charts/bar_table_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"

#include <algorithm>

namespace weilu::ui {

namespace {

Result<VoteRead> readVote(Workspace& workspace, CampaignId id, Date asOf, const Control& control)
{
  auto vote = voteOf(workspace, id, asOf, control);
  if (!vote)
    return tl::unexpected(vote.error());
  VoteRead read{std::move(*vote), {}};
  std::vector<MemberId> ids;
  for (const Ballot& ballot : read.vote.ballots)
    ids.push_back(ballot.member);
  for (const Member& member : workspace.members().findAll(ids))
    read.names.emplace(member.id, calledBy(member));
  return read;
}

} // namespace

VoteTab::VoteTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_options(new Card)
    , m_rounds(new Card)
    , m_layers(new Card)
    , m_ballots(new Card)
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Icon))
    , m_enter(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
    , m_import(new Button(QStringLiteral("import"), {}, Button::Kind::Default))
    , m_remove(new Button(QStringLiteral("trash"), {}, Button::Kind::Icon))
    , m_method(new FittingCombo)
    , m_optionBars(new BarTableView)
    , m_roundBars(new BarTableView)
    , m_layerBars(new BarTableView)
    , m_noOptions(makeParagraph(Type::Body, Tone::Text3))
    , m_ties(makeParagraph(Type::Aux, Tone::Text2))
    , m_noBallots(makeParagraph(Type::Body, Tone::Text3))
    , m_rows(new CellTableModel(this))
    , m_table(new DataTable)
{
  build();
  connect(m_edit, &Button::clicked, this, &VoteTab::editOptions);
  connect(m_method, &QComboBox::activated, this, &VoteTab::setMethod);
  connect(m_enter, &Button::clicked, this, [this] { enterBallot({}); });
  connect(m_import, &Button::clicked, this, &VoteTab::chooseFile);
  connect(m_remove, &Button::clicked, this, &VoteTab::removeBallot);
  connect(m_optionBars, &ChartWidget::markActivated, this, [this](int row, int) {
    openOption(text(m_shown->campaign().title), m_read.vote.result.options.at(static_cast<std::size_t>(row)));
  });
  connect(m_layerBars, &ChartWidget::markActivated, this, [this](int row, int column) {
    const LayerVotes& layer = m_read.vote.byLayer.at(static_cast<std::size_t>(row));
    const QString name = m_layerBars->rows().at(row).name;
    if (column == 0)
      emit peopleWanted({name, layer.voters});
    else
      openOption(name, layer.options.at(static_cast<std::size_t>(column) - 1));
  });
}

void VoteTab::nameParts()
{
  const std::pair<QWidget*, const char*> names[] = {
      {m_options, "cardOptions"},     {m_rounds, "cardRounds"},   {m_layers, "cardVoteLayers"},
      {m_ballots, "cardBallots"},     {m_edit, "editOptions"},    {m_enter, "enterBallot"},
      {m_import, "importBallots"},    {m_remove, "removeBallot"}, {m_optionBars, "optionBars"},
      {m_roundBars, "roundBars"},     {m_layerBars, "layerBars"}, {m_table, "ballots"},
      {m_noOptions, "noVoteOptions"}, {m_ties, "voteTies"},       {m_noBallots, "noBallots"}};
  for (const auto& [widget, name] : names)
    widget->setObjectName(QString::fromLatin1(name));
}

void VoteTab::build()
{
  nameParts();
  m_method->setObjectName(QStringLiteral("voteMethod"));
  m_options->addAction(m_method);
  m_options->addAction(m_edit);
  m_options->body()->addWidget(m_optionBars);
  m_options->body()->addWidget(m_noOptions);
  m_rounds->body()->addWidget(m_roundBars);
  m_rounds->body()->addWidget(m_ties);
  m_layers->body()->addWidget(m_layerBars);
  for (Button* button : {m_enter, m_import}) {
    button->setSmall(true);
    m_ballots->addAction(button);
  }
  m_ballots->addAction(m_remove);
  m_ballots->setFullBleed(true);
  CellDelegate* cells = list_parts::prepare(m_table, m_rows, {150, 0});
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_table->setRowLimit(14);
  connect(cells, &CellDelegate::clicked, this, [this](const QModelIndex& index) {
    const MemberId person{m_rows->id(index.row())};
    if (index.column() == 0) {
      emit personWanted(person);
      return;
    }
    const auto ballot = std::ranges::find(m_read.vote.ballots, person, &Ballot::member);
    if (ballot != m_read.vote.ballots.end())
      enterBallot(*ballot);
  });
  m_ballots->body()->addWidget(m_table);
  m_noBallots->setContentsMargins(14, 0, 14, 14);
  m_ballots->body()->addWidget(m_noBallots);
  auto* columns = new CardColumns({34, 33, 33});
  columns->add(m_options, 0, 0);
  columns->add(m_rounds, 1, 0);
  columns->add(m_layers, 1, 0);
  columns->add(m_ballots, 2, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(columns);
}

QString VoteTab::title() const { return tr("Vote"); }

void VoteTab::showCampaign(const CampaignShown& shown)
{
  m_shown = shown;
  session()
      .read<VoteRead>(
          QStringLiteral("campaign-vote"), tr("Counting a vote"),
          [id = shown->campaign().id, asOf = shown->asOf](Workspace& workspace, const Control& control) {
            return readVote(workspace, id, asOf, control);
          })
      ->onDone<VoteRead>([this](VoteRead read) {
        m_read = std::move(read);
        fill();
      });
}

QString VoteTab::titleOf(const std::string& option) const
{
  return optionTitle(m_shown->campaign().plan, option);
}

QString VoteTab::titlesOf(const std::vector<std::string>& options) const
{
  return optionTitles(m_shown->campaign().plan, options);
}

void VoteTab::fill()
{
  m_method->setCurrentIndex(static_cast<int>(m_shown->campaign().plan.vote));
  fillOptions();
  fillRounds();
  fillLayers();
  fillBallots();
}

void VoteTab::fillOptions()
{
  const VoteResult& result = m_read.vote.result;
  const auto best = [&](const std::string& option) {
    return std::ranges::find(result.winners, option) != result.winners.end();
  };
  QList<BarRow> rows;
  for (const OptionVotes& one : result.options) {
    BarCell share = votesCell(one.people, result.voters);
    share.text = words::percent(share.bar);
    rows << BarRow{titleOf(one.option), {votesCell(one.people, result.voters), share}, best(one.option)};
    rows.last().cells[0].bar = 0;
  }
  const bool ranked = m_shown->campaign().plan.vote == VoteMethod::Ranked;
  m_optionBars->setRows(
      tr("Option"), {{ranked ? tr("First choices") : tr("Votes")}, {tr("Share"), true, Token::LayerLoyal}},
      rows);
  m_optionBars->setVisible(!rows.isEmpty());
  m_noOptions->setVisible(rows.isEmpty());
  QString finding;
  if (!result.spoilt.isEmpty())
    finding = tr("%Ln ballots not counted", nullptr, static_cast<int>(result.spoilt.cardinality()));
  m_options->setFinding(finding, result.winners.empty()      ? QString()
                                 : result.winners.size() > 1 ? tr("A tie: %1").arg(titlesOf(result.winners))
                                                             : titlesOf(result.winners));
  m_optionBars->setFinding(result.winners.empty() ? tr("Nobody has voted yet.") : titlesOf(result.winners));
}

void VoteTab::fillRounds()
{
  const VoteResult& result = m_read.vote.result;
  m_rounds->setVisible(!result.rounds.empty());
  if (result.rounds.empty())
    return;
  const RoundBars bars = roundBars(result, m_shown->campaign().plan);
  m_roundBars->setRows(tr("Option"), bars.columns, bars.rows);
  m_rounds->setFinding(tr("%Ln rounds", nullptr, static_cast<int>(result.rounds.size())));
  m_ties->setText(bars.ties.join(u'\n'));
  m_ties->setVisible(!bars.ties.isEmpty());
}

void VoteTab::fillLayers()
{
  const auto& byLayer = m_read.vote.byLayer;
  m_layers->setVisible(!m_read.vote.result.voters.isEmpty());
  QList<BarColumn> columns{{tr("Ballots")}};
  for (const OptionVotes& one : m_read.vote.result.options)
    columns << BarColumn{titleOf(one.option), true, Token::LayerLoyal};
  QList<BarRow> rows;
  for (const LayerVotes& layer : byLayer) {
    const auto known = std::ranges::find(m_shown->scheme.layers, layer.layer, &Layer::code);
    BarRow row{layer.layer.empty()                     ? tr("In none")
               : known == m_shown->scheme.layers.end() ? text(layer.layer)
                                                       : words::layer(*known),
               {votesCell(layer.voters, m_read.vote.result.voters)},
               false,
               layer.voters.isEmpty()};
    row.cells[0].bar = 0;
    for (const OptionVotes& one : layer.options)
      row.cells << votesCell(one.people, layer.voters);
    rows << row;
  }
  m_layerBars->setRows(tr("Layer"), columns, rows);
}

void VoteTab::fillBallots()
{
  std::vector<CellTableModel::Row> rows;
  for (const Ballot& ballot : m_read.vote.ballots) {
    CellRow row(2);
    row[0].text = text(m_read.names[ballot.member]);
    row[0].person = ballot.member.value;
    QStringList titles;
    for (const std::string& option : ballot.choice)
      titles << titleOf(option);
    const bool ranked = m_shown->campaign().plan.vote == VoteMethod::Ranked;
    row[1].text = titles.join(ranked ? QStringLiteral(" › ") : tr(", ", "between names"));
    row[1].link = QStringLiteral("edit");
    rows.push_back({ballot.member.value, std::move(row)});
  }
  const bool any = !rows.empty(), options = !m_shown->campaign().plan.options.empty();
  m_ballots->setFinding(any ? tr("%Ln ballots", nullptr, static_cast<int>(rows.size())) : QString());
  m_table->setVisible(any);
  m_noBallots->setVisible(!any);
  m_remove->setEnabled(any);
  m_enter->setEnabled(options);
  m_import->setEnabled(options);
  list_parts::setRows(m_table, m_rows, std::move(rows));
}

void VoteTab::openOption(const QString& where, const OptionVotes& votes)
{
  emit peopleWanted({where + QStringLiteral(" · ") + titleOf(votes.option), votes.people});
}

void VoteTab::enterBallot(const Ballot& known)
{
  auto* dialog = new BallotDialog(session(), m_shown->campaign(), known, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void VoteTab::removeBallot()
{
  const QModelIndex index = m_table->currentIndex();
  if (!index.isValid())
    return;
  session().write<ChangeId>(
      Area::Members | Area::Activity | Area::Community, tr("Taking a ballot back"),
      [id = m_shown->campaign().id, person = MemberId{m_rows->id(index.row())}](
          Workspace& workspace, const Control&) { return weilu::removeBallot(workspace, id, person); });
}

void VoteTab::chooseFile()
{
  const QStringList files = Ask::current().openFiles(this, tr("Choose a file of ballots"),
                                                     tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
  if (files.isEmpty())
    return;
  session()
      .read<BallotFile>(QStringLiteral("campaign-ballots"), tr("Reading ballots"),
                        [plan = m_shown->campaign().plan,
                         file = utf8(files.front())](Workspace& workspace, const Control& control) {
                          return readBallots(workspace.intakeStores(), plan, std::filesystem::path(file), {},
                                             control);
                        })
      ->onDone<BallotFile>([this](BallotFile file) {
        auto* dialog = new BallotsDialog(session(), m_shown->campaign(), std::move(file), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
      })
      ->onTrouble([this](const JobTrouble& trouble) { emit session().failed(trouble); });
}

void VoteTab::editOptions()
{
  auto* dialog =
      new RowsDialog(session(), m_shown->campaign(), vote_forms::options(m_shown->campaign()), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

/// Ballots stay as they are: what of them counts follows from how it is voted.
void VoteTab::setMethod(int index)
{
  Campaign campaign = m_shown->campaign();
  if (static_cast<int>(campaign.plan.vote) == index)
    return;
  campaign.plan.vote = static_cast<VoteMethod>(index);
  session().write<ChangeId>(
      Area::Community, tr("Saving a campaign"),
      [campaign](Workspace& workspace, const Control&) { return saveCampaign(workspace, campaign); });
}

bool VoteTab::exportData()
{
  exportTable(session(), this, *m_rows, tr("Ballots of %1").arg(text(m_shown->campaign().title)));
  return true;
}

void VoteTab::retranslate()
{
  m_options->setTitle(tr("Result"));
  m_rounds->setTitle(tr("Rounds"));
  m_rounds->setDefinition(
      tr("Each ballot counts for the most wanted option that is left. More than half of what "
         "counts wins; else whoever has fewest goes. Of several with equally few the one goes "
         "that had fewest in the first round in which they differed (Newland and Britton, "
         "1997); where there is none, the lot decides."));
  m_layers->setTitle(tr("By layer"));
  m_layers->setDefinition(
      tr("By the layers of the campaign's scheme on the day before it began. Of a ranked vote "
         "the first choices count."));
  m_ballots->setTitle(tr("Ballots"));
  m_edit->setTip(tr("Edit the options"));
  const int method = m_method->currentIndex();
  m_method->clear();
  for (const VoteMethod one : {VoteMethod::Single, VoteMethod::Multiple, VoteMethod::Ranked})
    m_method->addItem(words::voteMethod(one));
  m_method->setCurrentIndex(std::max(0, method));
  m_method->setAccessibleName(tr("How people vote"));
  m_enter->setText(tr("Enter a ballot"));
  m_import->setText(tr("Import"));
  m_import->setToolTip(tr("Take the ballots of a file"));
  m_remove->setTip(tr("Take the chosen ballot back"));
  m_noOptions->setText(tr("There is nothing to vote for yet: add the options first."));
  m_noBallots->setText(
      tr("Nobody has voted yet. Enter ballots one by one, or import a file with who chose what."));
  m_rows->setHeads({tr("Name"), tr("Choice")}, {});
  m_table->setAccessibleName(tr("Ballots"));
  m_optionBars->setTitle(tr("Result"));
  m_roundBars->setTitle(tr("Rounds"));
  m_layerBars->setTitle(tr("By layer"));
}

} // namespace weilu::ui
