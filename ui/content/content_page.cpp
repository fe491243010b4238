// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_page.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_content.h"
#include "ui/calendar/calendar_card.h"
#include "ui/calendar/campaign_look.h"
#include "ui/content/cadence_card.h"
#include "ui/content/cadence_dialog.h"
#include "ui/content/content_actions.h"
#include "ui/content/content_calendar.h"
#include "ui/content/content_dialog.h"
#include "ui/content/content_export.h"
#include "ui/content/content_fields.h"
#include "ui/content/engagement_card.h"
#include "ui/content/idea_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

namespace {

constexpr int side = 20, gap = 12, columnWidth = 308, leastBeside = 1060, usualTime = 10 * 3600;
constexpr int anyState = -1;
const QString weekState = QStringLiteral("week"), newState = QStringLiteral("new"),
              pieceState = QStringLiteral("piece");

enum Shown { Loading, Empty, Filled, Failed };

QWidget* padded(QLayout* layout)
{
  auto* around = new QWidget;
  auto* column = new QVBoxLayout(around);
  column->setContentsMargins(side, 0, side, side);
  column->addLayout(layout);
  column->addStretch(1);
  return around;
}

} // namespace

ContentPage::ContentPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_space(content_fields::spaces({}, {}, QStringLiteral("-")))
    , m_kind(content_fields::kinds({}, QStringLiteral("-")))
    , m_state(new QComboBox)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Frame))
    , m_new(new Button(QStringLiteral("plus"), {}, Button::Kind::Primary))
    , m_stack(new QStackedWidget)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_calendar(new CalendarCard(QStringLiteral("content/calendar")))
    , m_ideas(new IdeaList)
    , m_cadence(new CadenceCard)
    , m_engagement(new EngagementCard)
    , m_empty(new EmptyState(QStringLiteral("content")))
    , m_first(m_empty->addButton(QStringLiteral("plus"), {}))
    , m_trouble(new Callout(Callout::Kind::Bad))
{
  build();
  connectParts();
  retranslate();
}

void ContentPage::build()
{
  m_space->setObjectName(QStringLiteral("spaceFilter"));
  m_kind->setObjectName(QStringLiteral("kindFilter"));
  m_state->setObjectName(QStringLiteral("stateFilter"));
  m_state->addItem({}, anyState);
  for (const ContentState state : contentStates)
    m_state->addItem({}, static_cast<int>(state));
  for (QComboBox* filter : {m_space, m_kind, m_state})
    filter->setProperty("quiet", true);
  m_export->setObjectName(QStringLiteral("exportContent"));
  m_new->setObjectName(QStringLiteral("newContent"));
  m_first->setObjectName(QStringLiteral("firstContent"));
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gap);
  for (QWidget* card : {static_cast<QWidget*>(m_ideas), static_cast<QWidget*>(m_cadence),
                        static_cast<QWidget*>(m_engagement)})
    beside->addWidget(card);
  beside->addStretch(1);
  m_row->setSpacing(gap);
  m_row->addWidget(m_calendar, 1, Qt::AlignTop);
  m_row->addLayout(beside);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(padded(m_row));
  auto* trouble = new QVBoxLayout;
  trouble->addWidget(m_trouble);
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(scroll);
  m_stack->addWidget(padded(trouble));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

void ContentPage::connectParts()
{
  for (const QComboBox* filter : {m_space, m_kind, m_state})
    connect(filter, &QComboBox::activated, this, &ContentPage::fill);
  for (const Button* button : {m_new, m_first})
    connect(button, &Button::clicked, this, &ContentPage::makeNew);
  connect(m_export, &Button::clicked, this, &ContentPage::exportData);
  connect(m_calendar, &CalendarCard::openWanted, this, &ContentPage::openEntry);
  connect(m_calendar, &CalendarCard::menuWanted, this, &ContentPage::openMenu);
  connect(m_calendar, &CalendarCard::moveWanted, this, &ContentPage::moveTo);
  connect(m_calendar, &CalendarCard::newWanted, this, [this](Date day, std::optional<int> second) {
    ContentItem item;
    item.plannedAt = m_read.calendar.zone.moment(day, second.value_or(usualTime));
    open(item);
  });
  connect(m_ideas, &IdeaList::openWanted, this, &ContentPage::openEntry);
  connect(m_ideas, &IdeaList::menuWanted, this, &ContentPage::openMenu);
  connect(m_ideas, &IdeaList::noted, this,
          [this](const QString& title) { content_actions::note(session(), title); });
  connect(m_cadence, &CadenceCard::targetWanted, this, &ContentPage::openTarget);
  connect(m_engagement, &EngagementCard::importWanted, this,
          [this] { content_actions::importNumbers(session(), this); });
  connect(&session(), &Session::asOfChanged, this, &ContentPage::reload);
  connect(&session(), &Session::opened, this, [this] {
    m_known = false;
    m_calendar->forget();
    m_stack->setCurrentIndex(Loading);
  });
}

QString ContentPage::title() const { return tr("Content calendar"); }

QString ContentPage::subtitle() const
{
  if (!m_known)
    return {};
  const auto at = [this](ContentState state) {
    return words::count(std::ranges::count(m_read.items, state, &ContentItem::state));
  };
  return tr("Scheduled %1, drafts %2, ideas %3")
      .arg(at(ContentState::Scheduled), at(ContentState::Draft), at(ContentState::Idea));
}

QList<QWidget*> ContentPage::headerWidgets() { return {m_space, m_kind, m_state, m_export, m_new}; }

Areas ContentPage::concerns() const { return Areas(Area::Members) | Area::Activity | Area::Community; }

void ContentPage::reload()
{
  if (!session().isOpen())
    return;
  session()
      .read<ContentRead>(QStringLiteral("content"), tr("Reading content"),
                         [asOf = session().asOf()](Workspace& workspace, const Control& control) {
                           return readContent(workspace, asOf, control);
                         })
      ->onDone<ContentRead>([this](ContentRead read) {
        m_read = std::move(read);
        m_known = true;
        offerSpaces();
        fill();
        openWanted();
      })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void ContentPage::offerSpaces()
{
  const QVariant chosen = m_space->currentData();
  while (m_space->count() > 1)
    m_space->removeItem(1);
  for (const Space& space : m_read.names.spaces)
    m_space->addItem(text(space.name), static_cast<qint64>(space.id.value));
  m_space->setCurrentIndex(std::max(m_space->findData(chosen), 0));
}

ContentFilter ContentPage::filter() const
{
  const int state = m_state->currentData().toInt();
  return {content_fields::spaceIn(m_space), content_fields::kindIn(m_kind),
          state == anyState ? std::nullopt : std::optional(static_cast<ContentState>(state))};
}

void ContentPage::fill()
{
  const ContentFilter shown = filter();
  m_calendar->show(content_calendar::entries(m_read, shown));
  m_ideas->show(m_read, shown);
  m_cadence->show(m_read);
  m_engagement->show(m_read);
  const bool nothing = m_read.items.empty() && m_read.cadence.empty();
  m_export->setEnabled(!m_read.items.empty());
  m_stack->setCurrentIndex(nothing ? Empty : Filled);
  emit headerChanged();
}

void ContentPage::showTrouble(const JobTrouble& trouble)
{
  m_trouble->setTexts(tr("The content could not be read"),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentIndex(Failed);
}

void ContentPage::openEntry(const QString& id)
{
  if (const auto campaign = campaignNamedBy(id))
    emit campaignWanted(*campaign);
  const auto content = contentNamedBy(id);
  if (!content)
    return;
  if (const ContentItem* item = m_read.find(*content))
    open(*item);
}

void ContentPage::openContent(ContentId id)
{
  m_wanted = id;
  reload(); // so that what is edited is what is there
}

void ContentPage::openWanted()
{
  const ContentItem* item = m_read.find(std::exchange(m_wanted, ContentId{}));
  if (!item)
    return;
  if (item->at())
    m_calendar->turnTo(m_read.calendar.zone.dateOf(*item->at()));
  open(*item);
}

void ContentPage::openMenu(const QString& id, const QPoint& at)
{
  const auto content = contentNamedBy(id);
  const ContentItem* item = content ? m_read.find(*content) : nullptr;
  if (item)
    content_actions::openMenu(session(), *item, at, this, [this, id] { openEntry(id); });
}

void ContentPage::moveTo(const CalendarMove& to)
{
  const auto content = contentNamedBy(to.id);
  const ContentItem* item = content ? m_read.find(*content) : nullptr;
  if (item)
    reschedule(session(), item->id, to);
}

void ContentPage::open(const ContentItem& item)
{
  if (!session().isOpen() || !m_known)
    return;
  auto* dialog = new ContentDialog(session(), item, m_read, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void ContentPage::openTarget(const CadenceTarget& target)
{
  if (!session().isOpen())
    return;
  auto* dialog = new CadenceDialog(session(), target, m_read.names.spaces, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void ContentPage::makeNew() { open({}); }

void ContentPage::exportData()
{
  if (m_known)
    exportContent(session(), m_read, filter(), this);
}

void ContentPage::resizeEvent(QResizeEvent* event)
{
  Page::resizeEvent(event);
  const bool beside = width() >= Theme::of().px(leastBeside);
  m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  for (QWidget* card : {static_cast<QWidget*>(m_ideas), static_cast<QWidget*>(m_cadence),
                        static_cast<QWidget*>(m_engagement)}) {
    card->setMinimumWidth(beside ? Theme::of().px(columnWidth) : 0);
    card->setMaximumWidth(beside ? Theme::of().px(columnWidth) : QWIDGETSIZE_MAX);
  }
}

QStringList ContentPage::states() const { return {weekState, newState, pieceState}; }

void ContentPage::showState(const QString& state)
{
  m_calendar->choose(state == weekState ? Period::Week : Period::Month);
  if (state == newState)
    makeNew();
  // The one with the most to say: by somebody of the community, and out.
  const auto piece = std::ranges::max_element(m_read.items, {}, [](const ContentItem& item) {
    return std::pair(item.credits(), item.state == ContentState::Published);
  });
  if (state == pieceState && piece != m_read.items.end())
    open(*piece);
}

void ContentPage::retranslate()
{
  m_space->setItemText(0, words::contentSpace({}, {}));
  m_space->setAccessibleName(tr("Space"));
  m_kind->setItemText(0, words::contentKind(std::nullopt));
  for (int i = 1; i < m_kind->count(); ++i)
    m_kind->setItemText(i, words::contentKind(static_cast<ContentKind>(m_kind->itemData(i).toInt())));
  m_kind->setAccessibleName(tr("Kind of content"));
  m_state->setItemText(0, tr("Any state"));
  for (int i = 1; i < m_state->count(); ++i)
    m_state->setItemText(i, words::contentState(static_cast<ContentState>(m_state->itemData(i).toInt())));
  m_state->setAccessibleName(tr("State of content"));
  m_export->setTip(tr("Export as CSV"));
  m_new->setText(tr("New content"));
  m_first->setText(tr("New content"));
  m_empty->setTexts(tr("There is no content yet"),
                    tr("Note ideas, put them on days, and see where the calendar has gaps."));
  m_calendar->setWords(content_calendar::legend(), tr("Nothing is planned here."));
  m_ideas->retranslate();
  m_cadence->retranslate();
  m_engagement->retranslate();
  if (m_known)
    fill();
  emit headerChanged();
}

} // namespace weilu::ui
