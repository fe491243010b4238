// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/door_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include "core/members/called_by.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

#include <algorithm>
#include <array>

namespace weilu::ui {

namespace {

constexpr int widest = 640, fieldHeight = 56, mostOffered = 8;
constexpr std::size_t mostRecent = 6;

/// Somebody came in, and how many are in of how many with a place then.
struct CameIn {
  ChangeId change;
  std::int64_t came = 0, taken = 0;
};

Result<CameIn> comeIn(Workspace& workspace, CampaignId campaign, MemberId person, const Control& control)
{
  const auto change =
      note(workspace, campaign, std::array{person}, {ParticipantStatus::CheckedIn, {}, {}, {}}, control);
  if (!change)
    return tl::unexpected(change.error());
  const auto roster = participantsOf(workspace, campaign);
  if (!roster)
    return tl::unexpected(roster.error());
  return CameIn{*change, roster->counts.at(ParticipantStatus::CheckedIn), roster->counts.taken()};
}

} // namespace

DoorPanel::DoorPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new Button(QStringLiteral("chevron-left"), {}, Button::Kind::Quiet))
    , m_undo(new Button(QStringLiteral("undo"), {}, Button::Kind::Default))
    , m_title(makeLabel(Type::Dialog))
    , m_count(makeLabel(Type::Kpi))
    , m_hint(makeParagraph(Type::Aux, Tone::Text3))
    , m_recent(makeParagraph(Type::Body, Tone::Text2))
    , m_field(new QLineEdit)
    , m_answer(new Callout(Callout::Kind::Info))
    , m_list(new QListWidget)
{
  setObjectName(QStringLiteral("door"));
  build();
  connect(m_back, &Button::clicked, this, &DoorPanel::closed);
  connect(m_undo, &Button::clicked, this, &DoorPanel::undoLast);
  connect(m_field, &QLineEdit::returnPressed, this, &DoorPanel::enter);
  connect(m_field, &QLineEdit::textEdited, this, [this] { offer({}); });
  connect(m_list, &QListWidget::itemClicked, this, [this] {
    if (const AtTheDoor* who = picked())
      checkIn(*who);
  });
}

void DoorPanel::nameParts()
{
  m_back->setObjectName(QStringLiteral("closeDoor"));
  m_undo->setObjectName(QStringLiteral("undoCheckIn"));
  m_field->setObjectName(QStringLiteral("doorField"));
  m_answer->setObjectName(QStringLiteral("doorAnswer"));
  m_list->setObjectName(QStringLiteral("doorOffers"));
  m_count->setObjectName(QStringLiteral("doorCount"));
  m_recent->setObjectName(QStringLiteral("doorRecent"));
}

void DoorPanel::build()
{
  nameParts();
  m_field->installEventFilter(this);
  m_list->setFocusPolicy(Qt::NoFocus);
  followTheme(this, [this] {
    const Theme& theme = Theme::of();
    m_field->setFixedHeight(theme.px(fieldHeight));
    m_field->setFont(theme.font(Type::Title));
    m_list->setMaximumHeight(theme.px(34 * mostOffered));
  });
  auto* inner = new QWidget;
  inner->setMaximumWidth(Theme::of().px(widest));
  auto* column = new QVBoxLayout(inner);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_count);
  column->addLayout(head);
  column->addWidget(m_field);
  column->addWidget(m_answer);
  column->addWidget(m_list);
  column->addWidget(m_hint);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_recent, 1);
  foot->addWidget(m_undo, 0, Qt::AlignTop);
  column->addLayout(foot);
  column->addStretch(1);
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(inner, 100);
  middle->addStretch(1);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(20, 4, 20, 20);
  all->setSpacing(12);
  all->addWidget(m_back, 0, Qt::AlignLeft);
  all->addLayout(middle, 1);
}

void DoorPanel::showCampaign(const CampaignShown& shown)
{
  const bool other = !m_shown || m_shown->campaign().id != shown->campaign().id;
  m_shown = shown;
  if (other) {
    m_come.clear();
    say(Answer::Nothing, {});
    offer({});
    fillRecent();
  }
  const CampaignCounts& counts = shown->roster.counts;
  m_count->setText(
      tr("%1 of %2 in")
          .arg(words::count(counts.at(ParticipantStatus::CheckedIn)), words::count(counts.taken())));
}

void DoorPanel::begin()
{
  m_field->clear();
  m_field->setFocus();
}

void DoorPanel::enter()
{
  const QString typed = m_field->text().trimmed();
  if (typed.isEmpty())
    return;
  const AtTheDoor* who = typed == m_asked ? picked() : nullptr;
  if (who)
    checkIn(*who);
  else
    look();
}

void DoorPanel::look()
{
  const QString typed = m_field->text().trimmed();
  const auto there = whoIsThere(m_session.workspace(), m_shown->campaign().id, utf8(typed), mostOffered);
  if (!there) {
    say(Answer::Refused, words::refusal(there.error()));
    return;
  }
  m_asked = typed;
  if (there->empty())
    say(Answer::Nobody, tr("Nobody is called \"%1\"").arg(typed),
        tr("Try the name, the number or the last four digits of the phone."));
  else if (there->size() == 1)
    take(there->front());
  else {
    say(Answer::Which, tr("Which of them?"), tr("Arrow keys choose, Enter checks in."));
    offer(*there);
    return;
  }
  if (there->empty())
    m_field->selectAll();
}

void DoorPanel::take(const AtTheDoor& who)
{
  const QString name = text(calledBy(who.member));
  if (who.status == ParticipantStatus::CheckedIn) {
    say(Answer::Already, tr("%1 is in already").arg(name));
    m_field->selectAll();
  } else if (!who.status || who.status == ParticipantStatus::Declined) {
    say(Answer::NotOnList, tr("%1 did not sign up").arg(name), tr("Enter again lets them in as a walk-in."));
    offer({who});
  } else {
    checkIn(who);
  }
}

void DoorPanel::offer(std::vector<AtTheDoor> there)
{
  m_list->clear();
  m_there = std::move(there);
  for (const AtTheDoor& each : m_there) {
    const QString status = each.status ? words::participantStatus(*each.status) : tr("did not sign up");
    m_list->addItem(QStringLiteral("%1 · %2 · %3")
                        .arg(text(calledBy(each.member)), tr("no. %1").arg(each.member.id.value), status));
  }
  if (m_there.empty())
    m_asked.clear();
  else
    m_list->setCurrentRow(0);
  m_list->setVisible(!m_there.empty());
  m_list->setFixedHeight(Theme::of().px(8 + 32 * std::max(1, m_list->count())));
}

const AtTheDoor* DoorPanel::picked() const
{
  const int row = m_list->currentRow();
  return row >= 0 && row < static_cast<int>(m_there.size()) ? &m_there[static_cast<std::size_t>(row)]
                                                            : nullptr;
}

void DoorPanel::checkIn(const AtTheDoor& who)
{
  const QString name = text(calledBy(who.member));
  const bool walkIn = !who.status || who.status == ParticipantStatus::Declined;
  if (who.status == ParticipantStatus::CheckedIn) {
    say(Answer::Already, tr("%1 is in already").arg(name));
  } else {
    m_session
        .write<CameIn>(Areas(Area::Community) | Area::Activity, tr("Checking in"),
                       [campaign = m_shown->campaign().id, person = who.member.id](Workspace& workspace,
                                                                                   const Control& control) {
                         return comeIn(workspace, campaign, person, control);
                       })
        ->onDone<CameIn>([panel = QPointer(this), name, walkIn](CameIn in) {
          if (!panel)
            return;
          panel->m_come.push_back({in.change, name});
          panel->fillRecent();
          panel->say(Answer::In, (walkIn ? tr("%1 walked in, %2 of %3") : tr("%1 signed in, %2 of %3"))
                                     .arg(name, words::count(in.came), words::count(in.taken)));
        })
        ->onTrouble([panel = QPointer(this)](const JobTrouble& trouble) {
          if (panel)
            panel->say(Answer::Refused, trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        });
  }
  offer({});
  begin();
}

void DoorPanel::undoLast()
{
  if (m_come.empty())
    return;
  const Come last = m_come.back();
  m_come.pop_back();
  m_session.undo(last.change);
  say(Answer::Nothing, {});
  fillRecent();
  begin();
}

void DoorPanel::say(Answer answer, const QString& text, const QString& more)
{
  m_answer->setVisible(answer != Answer::Nothing);
  m_answer->setKind(answer == Answer::In                                       ? Callout::Kind::Good
                    : answer == Answer::Already || answer == Answer::NotOnList ? Callout::Kind::Warn
                    : answer == Answer::Which                                  ? Callout::Kind::Info
                                                                               : Callout::Kind::Bad);
  m_answer->setTexts(text, more);
  m_answer->setAccessibleName(more.isEmpty() ? text : text + u' ' + more);
}

void DoorPanel::fillRecent()
{
  QStringList names;
  for (auto each = m_come.rbegin(); each != m_come.rend() && names.size() < static_cast<int>(mostRecent);
       ++each)
    names << each->name;
  m_recent->setText(names.isEmpty() ? QString()
                                    : tr("Last in: %1").arg(names.join(tr(", ", "between names"))));
  m_undo->setEnabled(!m_come.empty());
}

bool DoorPanel::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_field || event->type() != QEvent::KeyPress || m_there.empty())
    return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Up && key != Qt::Key_Down)
    return QWidget::eventFilter(watched, event);
  m_list->setCurrentRow(
      std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
  return true;
}

void DoorPanel::retranslate()
{
  m_back->setText(tr("Back to the list"));
  m_undo->setText(tr("Undo the last"));
  m_title->setText(tr("Check in at the door"));
  m_field->setPlaceholderText(tr("Scan, or type a name, number or phone ending"));
  m_field->setAccessibleName(m_field->placeholderText());
  m_list->setAccessibleName(tr("People it could be"));
  m_hint->setText(tr("Enter checks in. Esc goes back to the list."));
  fillRecent();
}

} // namespace weilu::ui
