// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/compare_dialog.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/duplicates/compare_words.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <utility>

namespace weilu::ui {

namespace {

constexpr int longest = 60; ///< characters of a value that is shown whole

const QString nothing = QStringLiteral("—");

QString shortened(const QString& value)
{
  const QString line = value.simplified();
  return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

void addLine(QVBoxLayout* column, const QString& label, const QStringList& values)
{
  if (values.isEmpty())
    return;
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  auto* head = makeLabel(Type::Body, Tone::Text2, label);
  head->setFixedWidth(Theme::of().px(96));
  row->addWidget(head, 0, Qt::AlignTop);
  row->addWidget(makeParagraph(Type::Body, Tone::Text, values.join(CompareDialog::tr(", "))), 1);
  column->addLayout(row);
}

} // namespace

CompareDialog::CompareDialog(MergePreview preview, const Comparison& why, const Zone& zone, QWidget* parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_zone(zone)
{
  setObjectName(QStringLiteral("compareDialog"));
  setWindowTitle(tr("Compare two people"));
  setMinimumWidth(Theme::of().px(720));
  build(why);
}

void CompareDialog::build(const Comparison& why)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, tr("Is this one person?")));
  column->addWidget(badges(why));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  auto* inner = new QVBoxLayout(content);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(12);
  inner->addWidget(table());
  inner->addWidget(new Hairline);
  inner->addWidget(united());
  inner->addStretch(1);
  scroll->setWidget(content);
  scroll->setMinimumHeight(std::min(content->sizeHint().height(), Theme::of().px(460)));
  column->addWidget(scroll, 1);
  column->addWidget(buttons());
}

QWidget* CompareDialog::badges(const Comparison& why) const
{
  auto* row = new QWidget;
  auto* flow = new FlowLayout(6, row);
  const auto add = [flow](const QString& text, BadgeTone tone) {
    auto* badge = new BadgeLabel;
    badge->setBadge([text, tone] { return statusBadge(text, tone); });
    flow->addWidget(badge);
  };
  for (const Likeness likeness : why.alike)
    add(words::likeness(likeness), BadgeTone::Neutral);
  for (const Unlikeness unlikeness : why.unlike)
    add(words::unlikeness(unlikeness), BadgeTone::Warn);
  return row;
}

QWidget* CompareDialog::person(const Member& member, const QString& role) const
{
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 6);
  row->setSpacing(8);
  auto* avatar = new Avatar(26);
  avatar->setPerson(compare_words::name(member), member.id.value);
  row->addWidget(avatar);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  auto* name = new ElidedLabel(Type::BodyBold);
  name->setText(compare_words::name(member));
  texts->addWidget(name);
  texts->addWidget(makeLabel(Type::Aux, Tone::Text3, role));
  row->addLayout(texts, 1);
  return head;
}

QWidget* CompareDialog::table()
{
  auto* table = new QWidget;
  auto* grid = new QGridLayout(table);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(6);
  grid->setColumnMinimumWidth(0, Theme::of().px(96));
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 1);
  grid->addWidget(person(m_preview.survivor.member, tr("Stays")), 0, 1);
  grid->addWidget(person(m_preview.other.member, tr("Becomes part of it")), 0, 2);
  for (FieldMerge& merge : m_preview.fields)
    addField(grid, merge);
  return table;
}

void CompareDialog::addField(QGridLayout* grid, FieldMerge& merge)
{
  const QString left = compare_words::value(merge.field, m_preview.survivor, m_zone);
  const QString right = compare_words::value(merge.field, m_preview.other, m_zone);
  if (left == right)
    return; // two moments of one date: the earlier stands
  grid->addWidget(makeLabel(Type::Body, Tone::Text2, compare_words::field(merge.field, m_preview.survivor)),
                  grid->rowCount(), 0, Qt::AlignTop);
  if (!left.isEmpty() && !right.isEmpty())
    return addChoice(grid, merge, left, right);
  const int row = grid->rowCount() - 1;
  for (const auto& [column, value] : {std::pair(1, left), std::pair(2, right)})
    grid->addWidget(makeParagraph(Type::Body, value.isEmpty() ? Tone::Text3 : Tone::Text,
                                  value.isEmpty() ? nothing : value),
                    row, column, Qt::AlignTop);
}

void CompareDialog::addChoice(QGridLayout* grid, FieldMerge& merge, const QString& left, const QString& right)
{
  auto* group = new QButtonGroup(this);
  const QString field = text(merge.field);
  const int row = grid->rowCount() - 1;
  const auto add = [&](const QString& value, const char* side, Keep keep, int at, int column, int columns) {
    auto* radio = new QRadioButton(shortened(value).replace(u'&', QStringLiteral("&&")));
    radio->setObjectName(QStringLiteral("keep-%1-%2").arg(field, QLatin1String(side)));
    radio->setToolTip(value);
    radio->setChecked(merge.keep == keep);
    group->addButton(radio);
    grid->addWidget(radio, at, column, 1, columns, Qt::AlignTop);
    connect(radio, &QRadioButton::toggled, this, [&merge, keep](bool on) {
      if (on)
        merge.keep = keep;
    });
  };
  add(left, "left", Keep::Survivor, row, 1, 1);
  add(right, "right", Keep::Other, row, 2, 1);
  if (merge.field == "note")
    add(tr("Keep both notes"), "both", Keep::Both, row + 1, 1, 2);
}

QWidget* CompareDialog::united() const
{
  auto* united = new QWidget;
  auto* column = new QVBoxLayout(united);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(makeLabel(Type::BodyBold, Tone::Text, tr("United")));
  const MemberRecord &one = m_preview.survivor, &other = m_preview.other;
  addLine(column, tr("Identities"), compare_words::identities(one, other));
  addLine(column, tr("Tags"), compare_words::tags(one, other));
  addLine(column, tr("Groups"), compare_words::spaces(one, other));
  column->addWidget(makeParagraph(Type::Aux, Tone::Text3,
                                  tr("Activity, orders and memberships of both count as one person's. "
                                     "Whoever asked not to be contacted is "
                                     "not contacted. The two can be separated again at any time.")));
  return united;
}

QWidget* CompareDialog::buttons()
{
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* apart = new Button(tr("Not the same person"), Button::Kind::Default);
  apart->setObjectName(QStringLiteral("keepApart"));
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  auto* merge = new Button(tr("Merge these two"), Button::Kind::Primary);
  merge->setObjectName(QStringLiteral("mergePeople"));
  merge->setDefault(true);
  layout->addWidget(apart);
  layout->addStretch(1);
  layout->addWidget(cancel);
  layout->addWidget(merge);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(apart, &Button::clicked, this, [this] {
    emit apartWanted();
    accept();
  });
  connect(merge, &Button::clicked, this, [this] {
    emit mergeWanted(m_preview.fields);
    accept();
  });
  return row;
}

} // namespace weilu::ui
