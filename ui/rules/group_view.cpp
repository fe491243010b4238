// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/group_view.h"

#include <QHBoxLayout>
#include <QMenu>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/rules/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

using Kind = RuleDraft::Kind;
constexpr std::size_t deepest = 4; ///< groups in groups that the editor offers to add

DraftPath inside(DraftPath path, std::size_t index)
{
  path.push_back(index);
  return path;
}

} // namespace

GroupView::GroupView(const RuleDraft& draft, DraftPath path, std::shared_ptr<const RuleChoices> choices,
                     const std::string& withoutScheme, RuleListener& listener, QWidget* parent)
    : QWidget(parent)
    , m_path(std::move(path))
    , m_choices(std::move(choices))
    , m_listener(listener)
    , m_column(new QVBoxLayout(this))
    , m_kind(new FittingCombo)
    , m_hits(makeLabel(Type::Aux, Tone::Text2))
    , m_problem(new ElidedLabel(Type::Aux, Tone::Bad))
{
  setObjectName(m_path.empty() ? QStringLiteral("rootGroup") : QStringLiteral("group"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(6);
  build(draft, withoutScheme);
}

void GroupView::build(const RuleDraft& draft, const std::string& withoutScheme)
{
  m_column->addWidget(buildHead(draft));
  m_problem->hide();
  m_problem->setObjectName(QStringLiteral("groupProblem"));
  m_column->addWidget(m_problem);
  for (std::size_t i = 0; i < draft.parts.size(); ++i) {
    const QString joint = i > 0 ? rule_words::between(draft.kind) : QString();
    if (draft.parts[i].kind == Kind::Condition)
      addRow(draft.parts[i], i, joint, withoutScheme);
    else
      addGroup(draft.parts[i], i, joint, withoutScheme);
  }
  m_column->addWidget(buildFoot());
}

QWidget* GroupView::buildHead(const RuleDraft& draft)
{
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  m_kind->setObjectName(QStringLiteral("kind"));
  m_kind->setProperty("quiet", true);
  m_kind->setAccessibleName(tr("Which of the conditions have to be met"));
  for (const Kind kind : {Kind::All, Kind::Any, Kind::None, Kind::NotAll})
    m_kind->addItem(rule_words::kind(kind), static_cast<int>(kind));
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
  connect(m_kind, &QComboBox::activated, this, [this](int index) {
    m_listener.kindChosen(m_path, static_cast<Kind>(m_kind->itemData(index).toInt()));
  });
  row->addWidget(makeLabel(Type::Body, Tone::Text2, tr("Meets")));
  row->addWidget(m_kind);
  row->addStretch(1);
  if (m_path.empty()) {
    row->addWidget(makeLabel(Type::Aux, Tone::Text3, tr("Alone")));
    row->addSpacing(Theme::of().px(60));
    return head;
  }
  m_hits->setObjectName(QStringLiteral("groupHits"));
  row->addWidget(m_hits);
  auto* more = new Button(QStringLiteral("more"), {}, Button::Kind::Icon);
  more->setSmall(true);
  more->setTip(tr("Copy, duplicate, move"));
  connect(more, &Button::clicked, this, [this, more] { showMenu(more); });
  auto* remove = new Button(QStringLiteral("close"), {}, Button::Kind::Icon);
  remove->setSmall(true);
  remove->setObjectName(QStringLiteral("removeGroup"));
  remove->setTip(tr("Remove this group"));
  connect(remove, &Button::clicked, this,
          [this] { m_listener.groupWished(m_path, ConditionRow::Wish::Remove); });
  row->addWidget(more);
  row->addWidget(remove);
  return head;
}

void GroupView::addRow(const RuleDraft& part, std::size_t index, const QString& joint,
                       const std::string& withoutScheme)
{
  auto* row = new ConditionRow(part.condition, m_choices, withoutScheme, this);
  row->setObjectName(QStringLiteral("condition"));
  row->setJoint(joint);
  const DraftPath path = inside(m_path, index);
  connect(row, &ConditionRow::edited, this,
          [this, path](const Condition& condition) { m_listener.conditionEdited(path, condition); });
  // The row is gone when the wish is fulfilled.
  connect(
      row, &ConditionRow::wished, this,
      [this, path](ConditionRow::Wish wish) { m_listener.conditionWished(path, wish); },
      Qt::QueuedConnection);
  m_rows.insert(static_cast<int>(index), row);
  m_column->addWidget(row);
}

void GroupView::addGroup(const RuleDraft& part, std::size_t index, const QString& joint,
                         const std::string& withoutScheme)
{
  auto* line = new QWidget(this);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 2, 0, 2);
  row->setSpacing(6);
  QLabel* word = makeLabel(Type::Aux, Tone::Text3, joint);
  followTheme(word, [word] { word->setFixedWidth(Theme::of().px(24)); });
  row->addWidget(word, 0, Qt::AlignTop);
  row->addWidget(new Hairline(Qt::Vertical));
  auto* group = new GroupView(part, inside(m_path, index), m_choices, withoutScheme, m_listener);
  row->addWidget(group, 1);
  m_groups.insert(static_cast<int>(index), group);
  m_column->addWidget(line);
}

QWidget* GroupView::buildFoot()
{
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(Theme::of().px(28), 0, 0, 0);
  row->setSpacing(12);
  auto* condition = new Button(QStringLiteral("plus"), tr("Condition"), Button::Kind::Link);
  condition->setObjectName(QStringLiteral("addCondition"));
  connect(
      condition, &Button::clicked, this, [this] { m_listener.conditionAdded(m_path); }, Qt::QueuedConnection);
  row->addWidget(condition);
  if (m_path.size() < deepest) {
    auto* group = new Button(QStringLiteral("plus"), tr("Group of conditions"), Button::Kind::Link);
    group->setObjectName(QStringLiteral("addGroup"));
    connect(
        group, &Button::clicked, this, [this] { m_listener.groupAdded(m_path); }, Qt::QueuedConnection);
    row->addWidget(group);
  }
  row->addStretch(1);
  return foot;
}

void GroupView::showMenu(QWidget* under)
{
  using Wish = ConditionRow::Wish;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("groupMenu"));
  const auto add = [&](const QString& text, Wish wish) {
    connect(
        menu->addAction(text), &QAction::triggered, this,
        [this, wish] { m_listener.groupWished(m_path, wish); }, Qt::QueuedConnection);
  };
  add(tr("Duplicate"), Wish::Duplicate);
  add(tr("Copy"), Wish::Copy);
  add(tr("Paste after this"), Wish::Paste);
  menu->addSeparator();
  add(tr("Move up"), Wish::Up);
  add(tr("Move down"), Wish::Down);
  menu->addSeparator();
  add(tr("Remove"), Wish::Remove);
  menu->popup(under->mapToGlobal(QPoint(0, under->height() + 2)));
}

ConditionRow* GroupView::row(const DraftPath& path) const
{
  if (path.size() == 1)
    return m_rows.value(static_cast<int>(path[0]));
  GroupView* inner = path.empty() ? nullptr : m_groups.value(static_cast<int>(path[0]));
  return inner ? inner->row({path.begin() + 1, path.end()}) : nullptr;
}

GroupView* GroupView::group(const DraftPath& path)
{
  if (path.empty())
    return this;
  GroupView* inner = m_groups.value(static_cast<int>(path[0]));
  return inner ? inner->group({path.begin() + 1, path.end()}) : nullptr;
}

void GroupView::setHits(std::optional<std::uint64_t> people)
{
  m_hits->setText(people ? words::count(static_cast<qint64>(*people)) : QStringLiteral("…"));
}

void GroupView::setProblem(const QString& sentence)
{
  m_problem->setText(sentence);
  m_problem->setVisible(!sentence.isEmpty());
}

void GroupView::forEach(const std::function<void(ConditionRow&)>& onRow,
                        const std::function<void(GroupView&)>& onGroup)
{
  onGroup(*this);
  for (ConditionRow* row : std::as_const(m_rows))
    onRow(*row);
  for (GroupView* group : std::as_const(m_groups))
    group->forEach(onRow, onGroup);
}

} // namespace weilu::ui
