// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_steps.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_draws.h"
#include "ui/campaigns/draw_step.h"
#include "ui/campaigns/draw_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/form_dialog.h"

namespace weilu::ui {

namespace {

Button* named(const char* name, const char* icon, Button::Kind kind)
{
  auto* button = new Button(QString::fromLatin1(icon), {}, kind);
  button->setObjectName(QString::fromLatin1(name));
  return button;
}

void addButtons(DrawStep* step, const QList<QWidget*>& buttons)
{
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QWidget* button : buttons)
    row->addWidget(button);
  row->addStretch(1);
  step->body()->addLayout(row);
}

} // namespace

DrawSteps::DrawSteps(QWidget* parent)
    : QWidget(parent)
    , m_freeze(new DrawStep(1, false))
    , m_publish(new DrawStep(2, false))
    , m_values(new DrawStep(3, false))
    , m_reveal(new DrawStep(4, true))
    , m_list(new HashBox(false))
    , m_commitment(new HashBox(false))
    , m_seed(new HashBox(true))
    , m_freezeButton(named("freezeList", "lock", Button::Kind::Primary))
    , m_drop(named("dropDraw", "trash", Button::Kind::Default))
    , m_copy(named("copyCommitment", "copy", Button::Kind::Default))
    , m_first(makeField("publicValue"))
    , m_second(makeField("publicValue2"))
    , m_draw(named("drawWinners", "lottery", Button::Kind::Default))
    , m_drawOnScreen(named("drawOnScreen", "play", Button::Kind::Primary))
    , m_screen(named("showOnScreen", "play", Button::Kind::Default))
    , m_drift(new Callout(Callout::Kind::Warn))
    , m_check(new Callout(Callout::Kind::Good))
{
  buildFreeze();
  buildPublish();
  buildValues();
  buildReveal();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (DrawStep* step : {m_freeze, m_publish, m_values, m_reveal})
    column->addWidget(step);
  retranslate();
}

void DrawSteps::buildFreeze()
{
  m_list->setObjectName(QStringLiteral("listHash"));
  m_freeze->body()->addWidget(m_list);
  m_drift->setObjectName(QStringLiteral("drawDrift"));
  m_freeze->body()->addWidget(m_drift);
  addButtons(m_freeze, {m_freezeButton, m_drop});
  connect(m_freezeButton, &Button::clicked, this, &DrawSteps::freezeWanted);
  connect(m_drop, &Button::clicked, this, &DrawSteps::dropWanted);
}

void DrawSteps::buildPublish()
{
  m_commitment->setObjectName(QStringLiteral("commitment"));
  m_publish->body()->addWidget(m_commitment);
  addButtons(m_publish, {m_copy});
  connect(m_copy, &Button::clicked, this, &DrawSteps::copyWanted);
}

void DrawSteps::buildValues()
{
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_first);
  row->addWidget(m_second);
  m_values->body()->addLayout(row);
  for (QLineEdit* field : {m_first, m_second}) {
    connect(field, &QLineEdit::textChanged, this, &DrawSteps::enable);
    connect(field, &QLineEdit::returnPressed, m_drawOnScreen, &Button::click);
  }
}

void DrawSteps::buildReveal()
{
  m_seed->setObjectName(QStringLiteral("seed"));
  m_check->setObjectName(QStringLiteral("drawCheck"));
  m_reveal->body()->addWidget(m_seed);
  m_reveal->body()->addWidget(m_check);
  addButtons(m_reveal, {m_drawOnScreen, m_draw, m_screen});
  connect(m_draw, &Button::clicked, this, [this] { emit drawWanted(values(), false); });
  connect(m_drawOnScreen, &Button::clicked, this, [this] { emit drawWanted(values(), true); });
  connect(m_screen, &Button::clicked, this, &DrawSteps::screenWanted);
}

void DrawSteps::retranslate()
{
  m_freezeButton->setText(tr("Freeze the list…"));
  m_drop->setText(tr("Throw away"));
  m_copy->setText(tr("Copy announcement"));
  m_draw->setText(tr("Draw"));
  m_drawOnScreen->setText(tr("Draw on a big screen"));
  m_screen->setText(tr("Show on a big screen"));
  m_first->setPlaceholderText(tr("First value"));
  m_first->setAccessibleName(tr("First public value"));
  m_second->setPlaceholderText(tr("Second value, if any"));
  m_second->setAccessibleName(tr("Second public value"));
}

QStringList DrawSteps::values() const
{
  QStringList values;
  for (const QLineEdit* field : {m_first, m_second}) {
    if (const QString typed = field->text().trimmed(); !typed.isEmpty())
      values << typed;
  }
  return values;
}

void DrawSteps::showDraw(const DrawShown& shown)
{
  const CampaignDraw* before = m_shown.draw();
  const bool other =
      !before || !shown.draw() || before->id != shown.draw()->id || before->drawnAt != shown.draw()->drawnAt;
  m_shown = shown;
  if (other) {
    const auto known = shown.draw() ? shown.draw()->lottery.publicValues : std::vector<std::string>();
    m_first->setText(known.empty() ? QString() : text(known.front()));
    m_second->setText(known.size() < 2 ? QString() : text(known[1]));
  }
  fillStates(shown);
  fillTexts(shown);
  fillCheck(shown);
  enable();
}

void DrawSteps::fillStates(const DrawShown& shown)
{
  using enum DrawStep::State;
  const bool sealed = shown.draw(), drawn = sealed && shown.draw()->drawnAt;
  m_freeze->setState(sealed ? Done : Now);
  m_publish->setState(drawn ? Done : sealed ? Now : Ahead);
  m_values->setState(drawn ? Done : sealed ? Now : Ahead);
  m_reveal->setState(drawn ? Done : Ahead);
  m_freezeButton->setVisible(!sealed);
  m_drop->setVisible(sealed && !drawn);
  m_copy->setVisible(sealed && !drawn);
  for (QWidget* field : QList<QWidget*>{m_first, m_second})
    field->setVisible(sealed);
  for (QLineEdit* field : {m_first, m_second})
    field->setReadOnly(drawn);
  m_list->setVisible(sealed);
  m_commitment->setVisible(sealed);
  m_seed->setVisible(drawn);
  m_draw->setVisible(sealed && !drawn);
  m_drawOnScreen->setVisible(sealed && !drawn);
  m_screen->setVisible(drawn);
}

void DrawSteps::fillTexts(const DrawShown& shown)
{
  const CampaignDraw* draw = shown.draw();
  const auto when = [&shown](std::optional<Moment> moment) {
    return moment ? words::dateTime(*moment, shown.now, shown.calendar.zone) : QString();
  };
  const auto people = draw ? static_cast<int>(draw->lottery.list.size()) : 0;
  const std::optional<Moment> frozen = draw ? std::optional(draw->frozenAt) : std::nullopt;
  const std::optional<Moment> drawn = draw ? draw->drawnAt : std::nullopt;
  m_freeze->setTexts(tr("Freeze the list"), when(frozen),
                     draw ? tr("%n people, one ticket each, in the order of their numbers. Adding or taking "
                               "away anybody would change the hash.",
                               nullptr, people)
                          : tr("Who takes part is fixed, and its hash tells any other list from it."));
  m_publish->setTexts(tr("Publish the commitment"), {},
                      tr("Commitment = SHA-256(seed | list hash). Nobody knows the seed yet."));
  const QString agreed = draw ? text(draw->lottery.agreed) : QString();
  m_values->setTexts(tr("Enter the public values"), when(drawn),
                     agreed.isEmpty() ? tr("Values that nobody can steer, agreed beforehand.")
                                      : tr("Agreed: %1").arg(agreed));
  m_reveal->setTexts(tr("Reveal the seed and draw"), when(drawn),
                     tr("Place = first 8 bytes of SHA-256(seed | public values | attempt), modulo the number "
                        "of people; who has won is skipped."));
  if (!draw)
    return;
  m_list->setText(draw_words::grouped(draw->lottery.listHash));
  m_commitment->setText(draw_words::grouped(draw->lottery.commitment));
  m_seed->setText(draw_words::grouped(draw->lottery.seed));
}

void DrawSteps::fillCheck(const DrawShown& shown)
{
  const CampaignDraw* draw = shown.draw();
  m_drift->setVisible(draw && !draw->drawnAt && shown.drift.any());
  m_drift->setTexts(tr("The list stands, but people changed since"),
                    tr("%1 came or signed up, %2 no longer did. To draw among those there are now, throw the "
                       "frozen list away and freeze again.")
                        .arg(words::count(static_cast<qint64>(shown.drift.joined.cardinality())),
                             words::count(static_cast<qint64>(shown.drift.gone.cardinality()))));
  m_check->setVisible(draw && (draw->drawnAt || !shown.wrong.empty()));
  m_check->setKind(shown.wrong.empty() ? Callout::Kind::Good : Callout::Kind::Bad);
  if (!shown.wrong.empty())
    m_check->setTexts(tr("The draw does not hold"), words::proofProblem(shown.wrong.front()));
  else if (draw)
    m_check->setTexts(tr("Checked"), words::proofHolds(draw->lottery));
}

void DrawSteps::enable()
{
  const bool ready = !values().isEmpty() && m_shown.wrong.empty();
  m_draw->setEnabled(ready);
  m_drawOnScreen->setEnabled(ready);
  if (m_shown.draw() && !m_shown.draw()->drawnAt)
    m_reveal->setState(ready ? DrawStep::State::Now : DrawStep::State::Ahead);
}

} // namespace weilu::ui
