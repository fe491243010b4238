// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/condition_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/rules/rule_words.h"
#include "ui/rules/value_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int longestWindow = 3660;

RuleValue usualValue(const Field& field, Operator op)
{
  using T = Field::Type;
  if (op == Operator::InLast || op == Operator::InNext)
    return 30.0;
  const double usual = field.type == T::Date ? QDate(1970, 1, 1).daysTo(QDate::currentDate()) : 1;
  if (op == Operator::Between)
    return std::pair(field.type == T::Date ? usual - 30 : 1.0, field.type == T::Date ? usual : 10.0);
  if (field.type == T::Number || field.type == T::Date || field.type == T::Flag)
    return op == Operator::IsSet || op == Operator::IsEmpty ? RuleValue() : RuleValue(usual);
  if (op == Operator::In)
    return std::vector<std::string>();
  const auto known = choices(field);
  return known.empty() || op == Operator::IsSet || op == Operator::IsEmpty
             ? RuleValue()
             : RuleValue(std::string(known[0].code));
}

/// Whether a value can stay when the operator changes.
bool keepsValue(Operator from, Operator to)
{
  const auto shape = [](Operator op) {
    switch (op) {
    case Operator::Between:
    case Operator::In:
      return static_cast<int>(op);
    case Operator::IsSet:
    case Operator::IsEmpty:
      return static_cast<int>(Operator::IsSet);
    case Operator::InLast:
    case Operator::InNext:
      return static_cast<int>(Operator::InLast);
    default:
      return -1;
    }
  };
  return shape(from) == shape(to);
}

} // namespace

Condition usualCondition(const std::string& code)
{
  const Field* field = fieldNamed(code);
  if (!field)
    return {code, 0, Operator::Equals, {}};
  const Operator op = operators(*field).front();
  return {code, field->hasWindow ? (field->windowInWeeks ? 26 : 30) : 0, op, usualValue(*field, op)};
}

ConditionRow::ConditionRow(const Condition& condition, std::shared_ptr<const RuleChoices> choices,
                           const std::string& withoutScheme, QWidget* parent)
    : QWidget(parent)
    , m_condition(condition)
    , m_choices(std::move(choices))
    , m_withoutScheme(withoutScheme)
    , m_joint(makeLabel(Type::Aux, Tone::Text3))
    , m_field(new Button(Button::Kind::Default, this))
    , m_window(new QSpinBox(this))
    , m_operator(new FittingCombo(this))
    , m_place(new QHBoxLayout)
    , m_hits(makeLabel(Type::Aux, Tone::Text2))
    , m_more(new Button(QStringLiteral("more"), {}, Button::Kind::Icon, this))
    , m_remove(new Button(QStringLiteral("close"), {}, Button::Kind::Icon, this))
    , m_problem(new ElidedLabel(Type::Aux, Tone::Bad))
{
  build();
  fill();
}

void ConditionRow::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_problem);
  followTheme(this, [this] {
    m_joint->setFixedWidth(Theme::of().px(24));
    m_hits->setMinimumWidth(Theme::of().px(36));
    m_field->setMinimumWidth(Theme::of().px(60)); // where there is no room, long words are cut
    m_operator->setMinimumWidth(Theme::of().px(48));
    fitWindow();
    m_problem->setContentsMargins(Theme::of().px(30), 0, 0, 2);
  });
  nameParts();
  m_place->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_joint);
  row->addWidget(m_field);
  row->addWidget(m_window);
  row->addWidget(m_operator);
  row->addLayout(m_place, 1);
  row->addWidget(m_hits);
  row->addWidget(m_more);
  row->addWidget(m_remove);
  connect(m_field, &Button::clicked, this, &ConditionRow::showFields);
  connect(m_window, &QSpinBox::valueChanged, this, [this](int window) {
    m_condition.window = window;
    fitWindow();
    emit edited(m_condition);
  });
  connect(m_operator, &QComboBox::activated, this, &ConditionRow::chooseOperator);
  connect(m_more, &Button::clicked, this,
          [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
  setContextMenuPolicy(Qt::CustomContextMenu);
  connect(this, &QWidget::customContextMenuRequested, this,
          [this](const QPoint& at) { showMenu(mapToGlobal(at)); });
  connect(m_remove, &Button::clicked, this, [this] { emit wished(Wish::Remove); });
}

void ConditionRow::nameParts()
{
  m_field->setObjectName(QStringLiteral("field"));
  m_field->setIconName(QStringLiteral("chevron-down"));
  m_field->setIconTrailing(true);
  m_window->setObjectName(QStringLiteral("window"));
  m_window->setRange(1, longestWindow);
  m_window->setButtonSymbols(QAbstractSpinBox::NoButtons); // the keys and the wheel do
  m_operator->setObjectName(QStringLiteral("operator"));
  m_hits->setObjectName(QStringLiteral("hits"));
  m_hits->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_problem->setObjectName(QStringLiteral("problem"));
  m_remove->setObjectName(QStringLiteral("remove"));
  m_more->setObjectName(QStringLiteral("more"));
  m_more->setSmall(true);
  m_remove->setSmall(true);
}

void ConditionRow::fill()
{
  const Field* field = fieldNamed(m_condition.field);
  m_field->setText(rule_words::field(m_condition.field, m_choices->names));
  m_field->setAccessibleName(tr("Field: %1").arg(m_field->text()));
  const bool weeks = field && field->windowInWeeks;
  const QSignalBlocker quiet(m_window);
  m_window->setVisible(field && field->hasWindow);
  m_window->setPrefix(tr("last ", "before a number of days"));
  m_window->setSuffix(weeks ? tr(" weeks") : tr(" days"));
  m_window->setAccessibleName(tr("Looks back over"));
  m_window->setValue(m_condition.window);
  fitWindow();
  m_operator->setAccessibleName(tr("Comparison"));
  m_more->setTip(tr("Copy, duplicate, move"));
  m_remove->setTip(tr("Remove this condition"));
  fillOperators();
  makeValue();
  setHits({});
  setProblem({});
}

void ConditionRow::fitWindow()
{
  constexpr int frame = 22; // padding
  m_window->setFixedWidth(m_window->fontMetrics().horizontalAdvance(m_window->text()) +
                          Theme::of().px(frame));
}

void ConditionRow::fillOperators()
{
  m_operator->clear();
  const Field* field = fieldNamed(m_condition.field);
  const bool dates = rule_words::isDate(m_condition.field, m_choices->names);
  for (const Operator op : field ? operators(*field) : std::vector<Operator>{}) {
    const bool forTexts = op == Operator::Between || op == Operator::In || op == Operator::Contains;
    if (!(dates && field->type == Field::Type::Any && forTexts && op != m_condition.op))
      m_operator->addItem(rule_words::comparison(op, *field, dates), static_cast<int>(op));
  }
  m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(m_condition.op)));
  m_operator->setVisible(m_operator->count() > 1);
}

void ConditionRow::makeValue()
{
  delete m_value;
  m_value = new ValueEditor(m_condition, *m_choices, this);
  m_place->addWidget(m_value);
  connect(m_value, &ValueEditor::edited, this, [this] {
    m_condition.value = m_value->value();
    emit edited(m_condition);
  });
}

void ConditionRow::showFields()
{
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("fieldMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const auto& group : rule_words::fieldGroups(m_choices->names, m_withoutScheme)) {
    QMenu* part = menu->addMenu(group.heading);
    for (const std::string& code : group.codes) {
      QAction* action = part->addAction(rule_words::field(code, m_choices->names).replace('&', "&&"), this,
                                        [this, code] { chooseField(code); });
      action->setData(text(code));
    }
  }
  menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height() + 2)));
}

void ConditionRow::chooseField(const std::string& code)
{
  if (code == m_condition.field)
    return;
  const Condition usual = usualCondition(code);
  const Field *before = fieldNamed(m_condition.field), *after = fieldNamed(code);
  const bool alike = before && after && before->type == after->type &&
                     before->hasWindow == after->hasWindow && before->windowInWeeks == after->windowInWeeks &&
                     after->type == Field::Type::Number;
  if (alike)
    m_condition.field = code; // another thing that is counted: the rest stays
  else
    m_condition = usual;
  fill();
  emit edited(m_condition);
}

void ConditionRow::chooseOperator(int index)
{
  const auto op = static_cast<Operator>(m_operator->itemData(index).toInt());
  const Field* field = fieldNamed(m_condition.field);
  if (op == m_condition.op || !field)
    return;
  if (!keepsValue(m_condition.op, op))
    m_condition.value = usualValue(*field, op);
  m_condition.op = op;
  makeValue();
  emit edited(m_condition);
}

void ConditionRow::showMenu(const QPoint& at)
{
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("conditionMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& text, Wish wish, const QKeySequence& key = {}) {
    QAction* action = menu->addAction(text, this, [this, wish] { emit wished(wish); });
    action->setShortcut(key);
  };
  add(tr("Duplicate"), Wish::Duplicate, Qt::CTRL | Qt::Key_D);
  add(tr("Copy"), Wish::Copy);
  add(tr("Paste after this"), Wish::Paste);
  menu->addSeparator();
  add(tr("Move up"), Wish::Up, Qt::ALT | Qt::Key_Up);
  add(tr("Move down"), Wish::Down, Qt::ALT | Qt::Key_Down);
  add(tr("Put into a group of its own"), Wish::Group);
  menu->addSeparator();
  add(tr("Remove"), Wish::Remove, Qt::CTRL | Qt::Key_Backspace);
  menu->popup(at);
}

void ConditionRow::setCompact(bool compact) { m_more->setVisible(!compact); }

bool ConditionRow::takeKey(const QKeyEvent& key)
{
  const auto with = [&](Qt::KeyboardModifier modifier, int wanted) {
    return key.modifiers() == modifier && key.key() == wanted;
  };
  if (with(Qt::AltModifier, Qt::Key_Up))
    emit wished(Wish::Up);
  else if (with(Qt::AltModifier, Qt::Key_Down))
    emit wished(Wish::Down);
  else if (with(Qt::ControlModifier, Qt::Key_D))
    emit wished(Wish::Duplicate);
  else if (with(Qt::ControlModifier, Qt::Key_Backspace))
    emit wished(Wish::Remove);
  else
    return false;
  return true;
}

void ConditionRow::setJoint(const QString& word) { m_joint->setText(word); }

void ConditionRow::setHits(std::optional<std::uint64_t> people)
{
  m_hits->setText(people ? words::count(static_cast<qint64>(*people)) : QStringLiteral("…"));
  m_hits->setToolTip(people ? tr("%Ln people meet this condition alone", nullptr, static_cast<int>(*people))
                            : QString());
}

void ConditionRow::setProblem(const QString& sentence)
{
  m_problem->setText(sentence);
  m_problem->setVisible(!sentence.isEmpty());
  if (m_value)
    m_value->setWrong(!sentence.isEmpty());
}

void ConditionRow::focusFirst() { m_field->setFocus(Qt::OtherFocusReason); }

} // namespace weilu::ui
