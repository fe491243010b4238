// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/value_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStringListModel>
#include <QStyle>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/rules/segment_field.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/rules/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"

#include <cmath>

namespace weilu::ui {

namespace {

using Pairs = QList<QPair<QString, QString>>; ///< code, label
constexpr std::string_view listSeparators = ",，、;；";

QString shown(const RuleValue& value, double scale)
{
  const auto* number = std::get_if<double>(&value);
  if (const auto* words = std::get_if<std::string>(&value))
    return text(*words);
  return number ? QLocale::c().toString(*number / scale, 'g', 15).remove(u',') : QString();
}

/// The number a text says; the text itself where it says none, so that the check can tell.
RuleValue numberIn(const QString& typed, double scale)
{
  bool good = false;
  QString plain = typed.trimmed();
  plain.remove(u',').remove(u'，');
  const double number = QLocale::c().toDouble(plain, &good);
  if (plain.isEmpty())
    return {};
  return good && std::isfinite(number) ? RuleValue(std::round(number * scale * 1e6) / 1e6)
                                       : RuleValue(utf8(plain));
}

double first(const RuleValue& value)
{
  const auto* pair = std::get_if<std::pair<double, double>>(&value);
  const auto* number = std::get_if<double>(&value);
  return pair ? pair->first : number ? *number : 0;
}

double second(const RuleValue& value)
{
  const auto* pair = std::get_if<std::pair<double, double>>(&value);
  return pair ? pair->second : first(value);
}

QStringList textsIn(const RuleValue& value)
{
  QStringList texts;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& one : *list)
      texts << text(one);
  } else if (const auto* one = std::get_if<std::string>(&value)) {
    texts << text(*one);
  }
  return texts;
}

/// The codes a Choice field can have, with their labels.
Pairs choicesOf(const Condition& condition, const Field& field, const RuleNames& names)
{
  Pairs pairs;
  for (const FieldChoice& choice : choices(field))
    pairs.append(
        {text(choice.code), language::pick(std::string(choice.labelZh), std::string(choice.labelEn))});
  if (field.code == segmentField) {
    for (const Segment& segment : names.segments)
      pairs.append({text(segment.name), text(segment.name)});
  }
  if (const Scheme* scheme = names.scheme(suffix(field, condition.field))) {
    for (const Layer& layer : scheme->layers)
      pairs.append({text(layer.code), language::pick(layer.labelZh, layer.labelEn)});
  }
  for (const QString& code : textsIn(condition.value)) { // one that is gone stays to be seen
    const bool known =
        std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == code; });
    if (!known)
      pairs.append({code, code});
  }
  return pairs;
}

/// Completes what is typed; in a list the last entry.
class ListCompleter : public QCompleter {
public:
  ListCompleter(const QStringList& words, bool list, QObject* parent)
      : QCompleter(words, parent)
      , m_list(list)
  {
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
  }
  [[nodiscard]] QStringList splitPath(const QString& typed) const override
  {
    return {m_list ? typed.mid(lastStart(typed)).trimmed() : typed};
  }
  [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
  {
    const QString word = QCompleter::pathFromIndex(index);
    const auto* line = qobject_cast<const QLineEdit*>(widget());
    return m_list && line ? line->text().left(lastStart(line->text())) + word : word;
  }

private:
  static qsizetype lastStart(const QString& typed)
  {
    qsizetype at = typed.size();
    while (at > 0 && !QStringLiteral(",，、;；").contains(typed[at - 1]))
      --at;
    return at;
  }
  bool m_list;
};

} // namespace

ValueEditor::ValueEditor(const Condition& condition, const RuleChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_field(fieldNamed(condition.field))
    , m_row(new QHBoxLayout(this))
{
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(6);
  if (m_field)
    build(condition, choices);
}

void ValueEditor::build(const Condition& condition, const RuleChoices& choices)
{
  using T = Field::Type;
  const Operator op = condition.op;
  const QString unit = rule_words::unit(*m_field, op);
  const bool ordered = op >= Operator::Less && op <= Operator::AtLeast;
  m_scale = m_field->code == "purchases_amount" ? 100 : 1;
  if (op == Operator::IsSet || op == Operator::IsEmpty)
    return;
  if (op == Operator::InLast || op == Operator::InNext)
    return addNumber(condition.value, unit);
  if (op == Operator::Between)
    return m_field->type == T::Date ? addDates(condition.value) : addRange(condition.value, unit);
  if (m_field->type == T::Flag)
    return addFlag(condition.value);
  if (m_field->type == T::Choice) {
    const Pairs pairs = choicesOf(condition, *m_field, choices.names);
    return op == Operator::In ? addChoices(condition, pairs) : addChoice(condition, pairs);
  }
  if (m_field->type == T::Date)
    return addDate(condition.value);
  const bool dates = m_field->type == T::Any && rule_words::isDate(condition.field, choices.names);
  if (dates && (ordered || op == Operator::Equals || op == Operator::NotEquals))
    return addDateText(condition.value);
  if (m_field->type == T::Number || (m_field->type == T::Any && ordered))
    return addNumber(condition.value, unit);
  const QStringList suggestions = choices.suggestions(condition.field);
  m_takesNumbers =
      m_field->type == T::Any && op != Operator::Contains &&
      std::any_of(choices.names.customs.begin(), choices.names.customs.end(), [&](auto& custom) {
        return custom.type == FieldType::Number && custom.code == folded(suffix(*m_field, condition.field));
      });
  return op == Operator::In ? addTexts(condition.value, suggestions) : addText(condition.value, suggestions);
}

QLineEdit* ValueEditor::addLine(int width, const QString& text)
{
  auto* line = new QLineEdit(text, this);
  line->setObjectName(m_row->count() == 0 ? QStringLiteral("value") : QStringLiteral("valueTo"));
  line->setAccessibleName(tr("Value"));
  line->setMinimumWidth(Theme::of().px(width));
  connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
  m_row->addWidget(line);
  return line;
}

void ValueEditor::addUnit(const QString& unit)
{
  if (!unit.isEmpty())
    m_row->addWidget(makeLabel(Type::Body, Tone::Text2, unit));
  m_row->addStretch(1);
}

void ValueEditor::addNumber(const RuleValue& value, const QString& unit)
{
  const QString number = shown(value, m_scale);
  QLineEdit* line = addLine(48, number);
  line->setMaximumWidth(Theme::of().px(number.size() > 4 ? 80 : 52));
  line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  addUnit(unit);
  m_value = [line, scale = m_scale] { return numberIn(line->text(), scale); };
}

void ValueEditor::addRange(const RuleValue& value, const QString& unit)
{
  const bool known = std::holds_alternative<std::pair<double, double>>(value);
  QList<QLineEdit*> ends;
  for (const double end : {first(value), second(value)}) {
    if (!ends.isEmpty())
      m_row->addWidget(makeLabel(Type::Body, Tone::Text2, tr("to")));
    ends << addLine(56, known ? shown(RuleValue(end), m_scale) : QString());
    ends.last()->setMaximumWidth(Theme::of().px(96));
    ends.last()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  addUnit(unit);
  m_value = [ends, scale = m_scale]() -> RuleValue {
    const RuleValue from = numberIn(ends[0]->text(), scale), to = numberIn(ends[1]->text(), scale);
    const auto *low = std::get_if<double>(&from), *high = std::get_if<double>(&to);
    return low && high ? RuleValue(std::pair(*low, *high)) : RuleValue();
  };
}

QDateEdit* ValueEditor::addDateEdit(double days)
{
  auto* edit = new QDateEdit(QDate(1970, 1, 1).addDays(static_cast<qint64>(days)), this);
  edit->setObjectName(m_row->count() == 0 ? QStringLiteral("value") : QStringLiteral("valueTo"));
  edit->setCalendarPopup(true);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  edit->setAccessibleName(tr("Date"));
  connect(edit, &QDateEdit::dateChanged, this, &ValueEditor::edited);
  m_row->addWidget(edit);
  return edit;
}

void ValueEditor::addDate(const RuleValue& value)
{
  QDateEdit* edit = addDateEdit(first(value));
  m_row->addStretch(1);
  m_value = [edit] { return RuleValue(static_cast<double>(QDate(1970, 1, 1).daysTo(edit->date()))); };
}

void ValueEditor::addDates(const RuleValue& value)
{
  QDateEdit* from = addDateEdit(first(value));
  m_row->addWidget(makeLabel(Type::Body, Tone::Text2, tr("to")));
  QDateEdit* to = addDateEdit(second(value));
  m_row->addStretch(1);
  m_value = [from, to] {
    const QDate start(1970, 1, 1);
    return RuleValue(std::pair(static_cast<double>(start.daysTo(from->date())),
                               static_cast<double>(start.daysTo(to->date()))));
  };
}

/// The fixed date that a custom field is compared with.
void ValueEditor::addDateText(const RuleValue& value)
{
  const auto* known = std::get_if<std::string>(&value);
  const auto date = known ? Date::parse(*known) : Result<Date>(refuse(RefusalCode::BadDate));
  const double today = static_cast<double>(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
  QDateEdit* edit = addDateEdit(date ? date->days : today);
  m_row->addStretch(1);
  m_value = [edit] { return RuleValue(utf8(edit->date().toString(Qt::ISODate))); };
  if (!date) // what is shown is what is meant
    QMetaObject::invokeMethod(this, &ValueEditor::edited, Qt::QueuedConnection);
}

void ValueEditor::addText(const RuleValue& value, const QStringList& suggestions)
{
  QLineEdit* line = addLine(80, shown(value, 1));
  auto* completer = new ListCompleter(suggestions, false, line);
  line->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ValueEditor::edited,
          Qt::QueuedConnection);
  m_value = [line, numbers = m_takesNumbers] {
    const QString typed = line->text().trimmed();
    return numbers || typed.isEmpty() ? numberIn(typed, 1) : RuleValue(utf8(typed));
  };
}

void ValueEditor::addTexts(const RuleValue& value, const QStringList& suggestions)
{
  QLineEdit* line =
      addLine(96, textsIn(value).join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", ")));
  line->setPlaceholderText(tr("separated by commas"));
  auto* completer = new ListCompleter(suggestions, true, line);
  line->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ValueEditor::edited,
          Qt::QueuedConnection);
  m_value = [line] { return RuleValue(splitList(utf8(line->text()), listSeparators)); };
}

void ValueEditor::addChoice(const Condition& condition, const Pairs& pairs)
{
  auto* combo = new FittingCombo(this);
  combo->setObjectName(QStringLiteral("value"));
  combo->setMinimumWidth(Theme::of().px(64));
  combo->setAccessibleName(tr("Value"));
  for (const auto& [code, label] : pairs)
    combo->addItem(label, code);
  combo->setCurrentIndex(combo->findData(shown(condition.value, 1)));
  connect(combo, &QComboBox::activated, this, &ValueEditor::edited);
  m_row->addWidget(combo);
  m_row->addStretch(1);
  m_value = [combo] {
    return combo->currentIndex() < 0 ? RuleValue() : RuleValue(utf8(combo->currentData().toString()));
  };
}

void ValueEditor::addChoices(const Condition& condition, const Pairs& pairs)
{
  auto* button = new Button(Button::Kind::Default, this);
  button->setObjectName(QStringLiteral("value"));
  button->setMinimumWidth(Theme::of().px(80));
  auto* menu = new QMenu(button);
  const QStringList chosen = textsIn(condition.value);
  for (const auto& [code, label] : pairs) {
    QAction* action = menu->addAction(label);
    action->setCheckable(true);
    action->setChecked(chosen.contains(code));
    action->setData(code);
  }
  const auto show = [button, menu] {
    QStringList labels;
    for (const QAction* action : menu->actions()) {
      if (action->isChecked())
        labels << action->text();
    }
    const QString separator = language::isChinese() ? QStringLiteral("、") : QStringLiteral(", ");
    button->setText(labels.isEmpty() ? tr("Choose…") : labels.join(separator));
    button->setAccessibleName(button->text());
  };
  show();
  connect(menu, &QMenu::triggered, this, [this, show] {
    show();
    emit edited();
  });
  connect(button, &Button::clicked, this,
          [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
  m_row->addWidget(button);
  m_row->addStretch(1);
  m_value = [menu] {
    std::vector<std::string> codes;
    for (const QAction* action : menu->actions()) {
      if (action->isChecked())
        codes.push_back(utf8(action->data().toString()));
    }
    return RuleValue(std::move(codes));
  };
}

void ValueEditor::addFlag(const RuleValue& value)
{
  auto* combo = new FittingCombo(this);
  combo->setObjectName(QStringLiteral("value"));
  combo->setAccessibleName(tr("Value"));
  combo->addItem(tr("yes"), 1.0);
  combo->addItem(tr("no"), 0.0);
  combo->setCurrentIndex(first(value) != 0 ? 0 : 1);
  connect(combo, &QComboBox::activated, this, &ValueEditor::edited);
  m_row->addWidget(combo);
  m_row->addStretch(1);
  m_value = [combo] { return RuleValue(combo->currentData().toDouble()); };
}

void ValueEditor::setWrong(bool wrong)
{
  for (auto* field : findChildren<QWidget*>()) {
    if (field->property("error").toBool() == wrong ||
        !(qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field)))
      continue;
    field->setProperty("error", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
  }
}

} // namespace weilu::ui
