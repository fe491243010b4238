// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_tab.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSaveFile>
#include <QScrollArea>

#include "core/members/called_by.h"
#include "core/workspace_benefits.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_draws.h"
#include "ui/campaigns/draw_screen.h"
#include "ui/campaigns/freeze_dialog.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"

#include <filesystem>

namespace weilu::ui {

namespace {

constexpr std::size_t mostRunningBy = 200; ///< names on the wall while nothing has stopped

QString proofFilter() { return DrawTab::tr("Proof of a draw (*.json)"); }

/// Benefits as a prize names them, with what is left of them.
std::map<BenefitId, QString> benefitsOf(Workspace& workspace)
{
  std::map<BenefitId, QString> names;
  const BenefitStore store(workspace.db());
  const auto given = store.givenOfAll();
  for (const Benefit& benefit : store.all()) {
    const auto count = given.find(benefit.id);
    const auto left = stockLeft(benefit, count == given.end() ? 0 : count->second);
    names[benefit.id] =
        left ? DrawTab::tr("%1, %2 left").arg(text(benefit.title), words::count(*left)) : text(benefit.title);
  }
  return names;
}

DrawRead readDraws(Workspace& workspace, CampaignId id, const Control& control)
{
  DrawRead read;
  read.draws = drawsOf(workspace, id);
  read.open = openPrizes(workspace, id).value_or(std::vector<DrawPrize>());
  read.names = draw_words::names(workspace, read.draws);
  for (const CampaignDraw& draw : read.draws) {
    control.checkpoint(Phase::Reading, read.findings.size(), read.draws.size());
    read.findings.push_back({driftOf(workspace, draw), verify(draw.lottery)});
  }
  return read;
}

} // namespace

DrawTab::DrawTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_which(new QComboBox)
    , m_said(new Callout(Callout::Kind::Good))
    , m_steps(new DrawSteps)
    , m_results(new DrawResults)
{
  build();
  connectParts();
}

void DrawTab::build()
{
  m_which->setObjectName(QStringLiteral("whichDraw"));
  m_said->setObjectName(QStringLiteral("drawSaid"));
  m_said->setFramed(true);
  m_said->hide();
  connect(m_said->addClose(), &Button::clicked, m_said, &QWidget::hide);
  auto* steps = new Card;
  steps->body()->setContentsMargins(14, 14, 14, 0);
  steps->body()->addWidget(m_steps);
  auto* left = new QVBoxLayout;
  left->addWidget(steps);
  left->addStretch(1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(12);
  columns->addLayout(left, 5);
  columns->addWidget(m_results, 7);
  auto* content = new QWidget;
  auto* inside = new QVBoxLayout(content);
  inside->setContentsMargins(20, 4, 20, 20);
  inside->setSpacing(12);
  inside->addWidget(m_which, 0, Qt::AlignLeft);
  inside->addWidget(m_said);
  inside->addLayout(columns, 1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(scroll);
}

void DrawTab::connectParts()
{
  connect(m_which, &QComboBox::activated, this, [this](int index) {
    m_shown.chosen = static_cast<std::size_t>(index);
    fill();
  });
  connect(m_steps, &DrawSteps::freezeWanted, this, &DrawTab::freeze);
  connect(m_steps, &DrawSteps::dropWanted, this, &DrawTab::drop);
  connect(m_steps, &DrawSteps::copyWanted, this, &DrawTab::copyAnnouncement);
  connect(m_steps, &DrawSteps::drawWanted, this, &DrawTab::draw);
  connect(m_steps, &DrawSteps::screenWanted, this, &DrawTab::showOnScreen);
  connect(m_results, &DrawResults::giveWanted, this, &DrawTab::give);
  connect(m_results, &DrawResults::giveUpWanted, this, &DrawTab::giveUp);
  connect(m_results, &DrawResults::redrawWanted, this, &DrawTab::freeze);
  connect(m_results, &DrawResults::saveWanted, this, &DrawTab::saveProof);
  connect(m_results, &DrawResults::verifyWanted, this, &DrawTab::verifyProof);
  connect(m_results, &DrawResults::copyWanted, this, &DrawTab::copyAnnouncement);
  connect(m_results, &DrawResults::personWanted, this, &CampaignTab::personWanted);
}

QString DrawTab::title() const { return tr("Draw"); }

void DrawTab::retranslate()
{
  m_steps->retranslate();
  m_results->retranslate();
}

void DrawTab::showCampaign(const CampaignShown& shown)
{
  const bool other = !m_campaign || m_campaign->campaign().id != shown->campaign().id;
  m_campaign = shown;
  if (other) { // nothing of the last one can be pressed until this one is read
    m_said->hide();
    m_shown = {};
    m_shown.calendar = shown->calendar;
    fill();
  }
  session()
      .read<DrawRead>(QStringLiteral("campaign-draws"), tr("Reading draws"),
                      [id = shown->campaign().id](Workspace& workspace, const Control& control) {
                        return readDraws(workspace, id, control);
                      })
      ->onDone<DrawRead>([this](DrawRead read) { take(std::move(read)); });
}

/// A new draw is shown at once; else the one that was.
void DrawTab::take(DrawRead read)
{
  const auto before = m_shown.draws.size();
  m_shown.draws = std::move(read.draws);
  if (m_shown.draws.size() != before || m_shown.chosen >= m_shown.draws.size())
    m_shown.chosen = m_shown.draws.empty() ? 0 : m_shown.draws.size() - 1;
  m_shown.open = std::move(read.open);
  m_shown.calendar = m_campaign->calendar;
  m_shown.now = Moment::now();
  m_names = std::move(read.names);
  m_findings = std::move(read.findings);
  fill();
  if (m_toScreen && m_shown.draw() && m_shown.draw()->drawnAt) {
    m_toScreen = false;
    showOnScreen();
  }
}

void DrawTab::fill()
{
  const DrawFindings found = m_shown.draw() ? m_findings[m_shown.chosen] : DrawFindings();
  m_shown.drift = found.drift;
  m_shown.wrong = found.wrong;
  m_which->clear();
  for (std::size_t i = 0; i < m_shown.draws.size(); ++i)
    m_which->addItem(draw_words::draw(i));
  m_which->setCurrentIndex(static_cast<int>(m_shown.chosen));
  m_which->setVisible(m_shown.draws.size() > 1);
  m_steps->showDraw(m_shown);
  m_results->showDraw(m_shown, m_names, benefitsOf(session().workspace()));
}

void DrawTab::freeze()
{
  auto* dialog = new FreezeDialog(session(), m_campaign->campaign(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void DrawTab::drop()
{
  session().write<ChangeId>(
      Area::Community, tr("Throwing a frozen list away"),
      [id = m_shown.draw()->id](Workspace& workspace, const Control&) { return dropDraw(workspace, id); });
}

void DrawTab::draw(const QStringList& publicValues, bool onScreen)
{
  std::vector<std::string> values;
  for (const QString& value : publicValues)
    values.push_back(utf8(value));
  if (values.empty() || !m_shown.draw())
    return;
  m_toScreen = onScreen;
  session().write<ChangeId>(Area::Community, tr("Drawing winners"),
                            [id = m_shown.draw()->id, values](Workspace& workspace, const Control&) {
                              return drawWinners(workspace, id, values);
                            });
}

void DrawTab::showOnScreen()
{
  const CampaignDraw& draw = *m_shown.draw();
  std::vector<DrawScreen::Tier> tiers;
  for (const DrawWin& win : draw.wins) {
    const QString prize = text(win.prize);
    if (tiers.empty() || tiers.back().prize != prize)
      tiers.push_back({prize, {}});
    tiers.back().winners << m_names[win.member];
  }
  std::vector<MemberId> ids;
  const std::size_t step = draw.lottery.list.size() / mostRunningBy + 1;
  for (std::size_t i = 0; i < draw.lottery.list.size(); i += step)
    ids.push_back(memberOnList(draw.lottery.list[i]));
  QStringList others;
  for (const Member& member : session().workspace().members().findAll(ids))
    others << text(calledBy(member));
  auto* screen = new DrawScreen(text(draw.lottery.title), std::move(tiers), others, this);
  screen->showFullScreen();
}

void DrawTab::give(const QList<qint64>& numbers)
{
  session().write<ChangeId>(
      Area::Community | Area::Members, tr("Giving prizes"),
      [id = m_shown.draw()->id, numbers = std::vector<std::int64_t>(numbers.begin(), numbers.end())](
          Workspace& workspace, const Control&) { return givePrizes(workspace, id, numbers); });
}

void DrawTab::giveUp(qint64 number)
{
  const auto why = Ask::current().text(this, tr("Given up"), tr("What happened"), tr("Declined"));
  if (!why)
    return;
  session().write<ChangeId>(
      Area::Community | Area::Members, tr("Noting that a prize was given up"),
      [id = m_shown.draw()->id, number, why = utf8(*why)](Workspace& workspace, const Control&) {
        return giveUpWin(workspace, id, number, why);
      });
}

void DrawTab::copyAnnouncement()
{
  QGuiApplication::clipboard()->setText(draw_words::announcement(*m_shown.draw(), m_names));
  say(true, tr("The announcement is copied"), {});
}

bool DrawTab::exportData()
{
  if (m_shown.draw())
    saveProof();
  return m_shown.draw();
}

void DrawTab::saveProof()
{
  const Lottery& lottery = m_shown.draw()->lottery;
  const QString file = Ask::current().saveFile(this, tr("Save proof"),
                                               text(lottery.title) + QStringLiteral(".json"), proofFilter());
  if (file.isEmpty())
    return;
  QSaveFile out(file);
  const std::string proof = proofText(lottery);
  const bool written = out.open(QIODevice::WriteOnly) &&
                       out.write(proof.data(), static_cast<qint64>(proof.size())) >= 0 && out.commit();
  say(written, written ? tr("The proof is saved") : tr("The proof could not be saved"),
      written ? tr("Anybody can check it with \"weilu lottery verify\", or recompute it.")
              : out.errorString());
}

void DrawTab::verifyProof()
{
  const QStringList files = Ask::current().openFiles(this, tr("Check a proof"), proofFilter());
  if (files.isEmpty())
    return;
  const auto lottery = readProof(std::filesystem::path(utf8(files.front())));
  if (!lottery) {
    say(false, tr("The file is no proof that can be read"), words::refusal(lottery.error()));
    return;
  }
  const auto problems = verify(*lottery);
  QStringList sentences;
  for (const ProofProblem& one : problems)
    sentences << words::proofProblem(one);
  say(problems.empty(),
      problems.empty() ? tr("\"%1\" holds").arg(text(lottery->title))
                       : tr("\"%1\" does not hold").arg(text(lottery->title)),
      problems.empty() ? words::proofHolds(*lottery) : sentences.join(u' '));
}

void DrawTab::say(bool good, const QString& title, const QString& sentence)
{
  m_said->setKind(good ? Callout::Kind::Good : Callout::Kind::Bad);
  m_said->setTexts(title, sentence);
  m_said->show();
}

} // namespace weilu::ui
