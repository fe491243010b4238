// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filter_bar.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/members/filter_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

using Field = MemberFilter::Field;

/// Chips that are always there; the others come with "+ condition".
constexpr Field usual[] = {Field::Layer, Field::Activity, Field::Channel, Field::Tag};
constexpr Field further[] = {Field::Standing, Field::Space, Field::Role, Field::Joined, Field::Segment};

bool isOn(const MemberFilter& filter, Field field)
{
  const auto active = filter.active();
  return std::find(active.begin(), active.end(), field) != active.end();
}

bool isUsual(Field field) { return std::find(std::begin(usual), std::end(usual), field) != std::end(usual); }

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_presence(new Chip(this))
    , m_add(new Chip(this))
    , m_clear(new Button(Button::Kind::Link, this))
{
  auto* flow = new FlowLayout(8, this);
  addSearch(flow);
  addChip(flow, Field::People);
  for (const Field field : usual)
    addChip(flow, field);
  for (const Field field : further)
    addChip(flow, field);
  addEnd(flow);
  retranslate();
}

void FilterBar::addSearch(FlowLayout* flow)
{
  m_search->setObjectName(QStringLiteral("memberSearch"));
  m_search->setKeyHint(QStringLiteral("/"));
  followTheme(m_search, [this] { m_search->setFixedWidth(Theme::of().px(214)); });
  flow->addWidget(m_search);
  connect(m_search, &SearchField::searched, this, [this](const QString& text) {
    m_filter.search = text;
    changed();
  });
}

void FilterBar::addChip(FlowLayout* flow, Field field)
{
  auto* chip = new Chip(this);
  chip->setObjectName(QStringLiteral("chip%1").arg(static_cast<int>(field)));
  flow->addWidget(chip);
  m_chips.insert(static_cast<int>(field), chip);
  connect(chip, &Chip::clicked, this, [this, chip, field] {
    if (field != Field::People)
      popUp(chip, [this, field](QMenu& menu, FilterMenu& choices) { fill(menu, choices, field); });
  });
  connect(chip, &Chip::removed, this, [this, field] {
    m_filter.clear(field);
    changed();
  });
}

void FilterBar::addEnd(FlowLayout* flow)
{
  m_presence->setObjectName(QStringLiteral("chipPresence"));
  m_add->setObjectName(QStringLiteral("addCondition"));
  m_clear->setObjectName(QStringLiteral("clearFilters"));
  flow->addWidget(m_presence);
  flow->addWidget(m_add);
  flow->addWidget(m_clear);
  connect(m_presence, &Chip::clicked, this, [this] {
    popUp(m_presence, [](QMenu& menu, FilterMenu& choices) { choices.fillPresence(menu); });
  });
  connect(m_presence, &Chip::removed, this, [this] {
    m_filter.presence = Presence::OnRoster;
    changed();
  });
  connect(m_add, &Chip::clicked, this, [this] {
    popUp(m_add, [this](QMenu& menu, FilterMenu& choices) {
      for (const Field field : further) {
        if (!isOn(m_filter, field))
          fill(*menu.addMenu(filter_words::field(field)), choices, field);
      }
    });
  });
  connect(m_clear, &Button::clicked, this, [this] { setFilter({}); });
}

void FilterBar::popUp(QWidget* chip, const std::function<void(QMenu&, FilterMenu&)>& fill)
{
  if (!m_snapshot)
    return;
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("filterMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  FilterMenu choices(m_filter, *m_snapshot, m_segments, [this] { changed(); });
  fill(*menu, choices);
  menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void FilterBar::fill(QMenu& menu, FilterMenu& choices, Field field)
{
  choices.fill(menu, field);
  if (field != Field::Segment)
    return;
  menu.addSeparator();
  menu.addAction(tr("Edit segments…"), this, &FilterBar::segmentsWanted);
}

void FilterBar::setSegments(std::vector<Segment> segments) { m_segments = std::move(segments); }

void FilterBar::setFilter(const MemberFilter& filter)
{
  m_filter = filter;
  m_search->put(filter.search);
  changed();
}

void FilterBar::setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot)
{
  m_snapshot = std::move(snapshot);
  refresh();
}

void FilterBar::focusSearch()
{
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void FilterBar::changed()
{
  refresh();
  emit filterChanged();
}

void FilterBar::retranslate()
{
  m_search->setPlaceholderText(tr("Name, nickname, phone, tag"));
  m_search->setAccessibleName(tr("Search members"));
  m_add->setAdd(tr("Condition"));
  m_clear->setText(tr("Clear"));
  refresh();
}

void FilterBar::show(Field field)
{
  Chip* chip = m_chips.value(static_cast<int>(field));
  const bool on = isOn(m_filter, field);
  chip->setVisible(on || isUsual(field));
  if (on && m_snapshot)
    chip->setOn(field == Field::People ? QString() : filter_words::field(field),
                filter_words::values(field, m_filter, *m_snapshot));
  else
    chip->setOff(filter_words::field(field));
}

void FilterBar::refresh()
{
  for (auto chip = m_chips.keyBegin(); chip != m_chips.keyEnd(); ++chip)
    show(static_cast<Field>(*chip));
  const QString presence = filter_words::presence(m_filter.presence);
  m_presence->setVisible(!m_filter.people);
  if (m_filter.presence == Presence::OnRoster)
    m_presence->setOff(presence);
  else
    m_presence->setOn(QString(), presence);
  m_add->setVisible(
      std::any_of(std::begin(further), std::end(further), [this](Field f) { return !isOn(m_filter, f); }));
  m_clear->setVisible(!m_filter.active().empty() || m_filter.presence != Presence::OnRoster);
}

} // namespace weilu::ui
