// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include "core/rules/rule_file.h"
#include "ui/base/questions.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace weilu::ui {

namespace {

using Kind = RuleDraft::Kind;
using Wish = ConditionRow::Wish;

constexpr std::size_t longestPast = 200;

std::string stepOf(const char* what, const DraftPath& path)
{
  std::string step = what;
  for (const std::size_t index : path)
    step += " " + std::to_string(index);
  return step;
}

/// A condition about something the group does not ask yet.
RuleDraft freshCondition(const RuleDraft& group)
{
  const auto asks = [&group](const std::string& field) {
    return std::any_of(group.parts.begin(), group.parts.end(),
                       [&](const RuleDraft& part) { return part.condition.field == field; });
  };
  for (const char* field : {"active_days", "tenure_days", "contributions", "events.message"}) {
    if (!asks(field))
      return RuleDraft::when(usualCondition(field));
  }
  return RuleDraft::when(usualCondition("active_days"));
}

} // namespace

void RuleEditor::remember(const std::string& what)
{
  if (!what.empty() && what == m_lastStep)
    return;
  m_past.push_back(m_draft);
  if (m_past.size() > longestPast)
    m_past.erase(m_past.begin());
  m_future.clear();
  m_lastStep = what;
}

void RuleEditor::take(RuleDraft draft)
{
  remember({});
  m_draft = std::move(draft);
  rebuild();
  emit changed();
}

void RuleEditor::undo()
{
  if (m_past.empty())
    return;
  m_future.push_back(std::exchange(m_draft, m_past.back()));
  m_past.pop_back();
  m_lastStep.clear();
  m_broken.reset();
  if (m_stack->currentWidget() == m_json)
    showJson(true);
  rebuild({0});
  emit changed();
}

void RuleEditor::redo()
{
  if (m_future.empty())
    return;
  m_past.push_back(std::exchange(m_draft, m_future.back()));
  m_future.pop_back();
  m_lastStep.clear();
  rebuild({0});
  emit changed();
}

void RuleEditor::conditionEdited(const DraftPath& path, const Condition& condition)
{
  RuleDraft* part = partAt(m_draft, path);
  if (!part || part->condition == condition)
    return;
  const bool sameShape = part->condition.field == condition.field && part->condition.op == condition.op;
  remember(sameShape ? stepOf("edit", path) : std::string());
  part->condition = condition;
  tellChange();
}

void RuleEditor::kindChosen(const DraftPath& group, Kind kind)
{
  RuleDraft* part = partAt(m_draft, group);
  if (!part || part->kind == kind)
    return;
  remember({});
  part->kind = kind;
  rebuild();
  emit changed();
}

void RuleEditor::conditionAdded(const DraftPath& group)
{
  RuleDraft* part = partAt(m_draft, group);
  if (!part)
    return;
  remember({});
  part->parts.push_back(freshCondition(*part));
  DraftPath added = group;
  added.push_back(part->parts.size() - 1);
  rebuild(added);
  emit changed();
}

void RuleEditor::groupAdded(const DraftPath& group)
{
  RuleDraft* part = partAt(m_draft, group);
  if (!part)
    return;
  remember({});
  RuleDraft inner;
  inner.kind = part->kind == Kind::Any ? Kind::All : Kind::Any;
  inner.parts.push_back(freshCondition(*part));
  part->parts.push_back(std::move(inner));
  DraftPath added = group;
  added.insert(added.end(), {part->parts.size() - 1, 0});
  rebuild(added);
  emit changed();
}

void RuleEditor::conditionWished(const DraftPath& path, Wish wish)
{
  RuleDraft* part = partAt(m_draft, path);
  if (!part)
    return;
  if (wish == Wish::Group) {
    remember({});
    RuleDraft group;
    group.kind = Kind::Any;
    group.parts.push_back(*part);
    *part = std::move(group);
    rebuild();
    emit changed();
    return;
  }
  groupWished(path, wish);
}

void RuleEditor::groupWished(const DraftPath& path, Wish wish)
{
  const RuleDraft* part = partAt(m_draft, path);
  if (!part || path.empty())
    return;
  switch (wish) {
  case Wish::Remove:
    remember({});
    removePart(m_draft, path);
    rebuild();
    emit changed();
    break;
  case Wish::Duplicate:
    insert(RuleDraft(*part), path);
    break;
  case Wish::Copy:
    copy(path);
    break;
  case Wish::Paste:
    paste(path);
    break;
  case Wish::Up:
    move(path, -1);
    break;
  case Wish::Down:
    move(path, 1);
    break;
  case Wish::Group:
    break;
  }
}

void RuleEditor::insert(RuleDraft part, const DraftPath& path)
{
  const DraftPath above = path.empty() ? DraftPath() : DraftPath(path.begin(), path.end() - 1);
  RuleDraft* group = partAt(m_draft, above);
  if (!group)
    return;
  remember({});
  const std::size_t at = path.empty() ? group->parts.size() : std::min(path.back() + 1, group->parts.size());
  group->parts.insert(group->parts.begin() + static_cast<std::ptrdiff_t>(at), std::move(part));
  DraftPath added = above;
  added.push_back(at);
  rebuild(added);
  emit changed();
}

void RuleEditor::move(const DraftPath& path, int by)
{
  RuleDraft* group = partAt(m_draft, {path.begin(), path.end() - 1});
  const auto to = static_cast<std::ptrdiff_t>(path.back()) + by;
  if (!group || to < 0 || to >= static_cast<std::ptrdiff_t>(group->parts.size()))
    return;
  remember({});
  std::swap(group->parts[path.back()], group->parts[static_cast<std::size_t>(to)]);
  DraftPath moved = path;
  moved.back() = static_cast<std::size_t>(to);
  rebuild(moved);
  emit changed();
}

void RuleEditor::copy(const DraftPath& path)
{
  if (const RuleDraft* part = partAt(m_draft, path))
    QApplication::clipboard()->setText(text(ruleText({utf8(m_name), {}, ruleOf(*part)})));
}

void RuleEditor::paste(const DraftPath& after)
{
  const auto shared = ruleFromText(utf8(QApplication::clipboard()->text()));
  if (!shared)
    return complain(tr("What was copied is no rule. %1").arg(words::refusal(shared.error())));
  insert(partOf(shared->rule), after);
}

void RuleEditor::openFile()
{
  const QStringList files = Ask::current().openFiles(this, tr("Open a rule"), tr("Rules (*.json)"));
  if (files.isEmpty())
    return;
  const auto shared = readRuleFile(std::filesystem::path(utf8(files.first())));
  if (!shared)
    return complain(words::refusal(shared.error()));
  take(draftOf(shared->rule));
  emit fileOpened(text(shared->name), text(shared->note));
}

void RuleEditor::saveFile()
{
  const auto whole = rule();
  if (!whole)
    return complain(words::refusal(whole.error()));
  const QString name = m_name.isEmpty() ? tr("Rule") : m_name;
  const QString file = Ask::current().saveFile(this, tr("Save the rule"), name + QStringLiteral(".json"),
                                               tr("Rules (*.json)"));
  if (file.isEmpty())
    return;
  if (const auto saved = writeRuleFile(std::filesystem::path(utf8(file)), {utf8(m_name), {}, *whole}); !saved)
    complain(words::refusal(saved.error()));
}

void RuleEditor::showMenu()
{
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("ruleFileMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Open a rule file…"), this, &RuleEditor::openFile);
  menu->addAction(tr("Save as a rule file…"), this, &RuleEditor::saveFile);
  menu->addSeparator();
  menu->addAction(tr("Copy the rule"), this, [this] { copy({}); });
  menu->addAction(tr("Paste a rule at the end"), this, [this] { paste({}); });
  menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void RuleEditor::showJson(bool on)
{
  const QSignalBlocker quiet(m_json);
  if (on)
    m_json->setPlainText(text(ruleText({utf8(m_name), {}, ruleOf(m_draft)})));
  m_stack->setCurrentIndex(on ? 1 : 0);
  if (!on && m_broken) { // what could not be read is left behind
    m_broken.reset();
    rebuild();
    emit changed();
  }
}

void RuleEditor::takeJson()
{
  const auto shared = ruleFromText(utf8(m_json->toPlainText()));
  if (shared) {
    m_broken.reset();
    RuleDraft draft = draftOf(shared->rule);
    if (!(draft == m_draft)) {
      remember("json");
      m_draft = std::move(draft);
      rebuild();
    }
  } else {
    m_broken = shared.error();
  }
  tellChange();
}

int RuleEditor::rowsWidth() const
{
  constexpr int more = 30; ///< the button of the menu with the gap before it
  return m_root->sizeHint().width() - (m_compact ? 0 : Theme::of().px(more));
}

void RuleEditor::setCompact(bool compact)
{
  m_compact = compact;
  m_root->forEach([compact](ConditionRow& row) { row.setCompact(compact); }, [](GroupView&) {});
}

void RuleEditor::setNumber(const std::string& place, double number)
{
  const DraftPath path = pathOf(m_draft, place);
  RuleDraft* part = partAt(m_draft, path);
  if (!part || part->kind != RuleDraft::Kind::Condition || part->condition.value == RuleValue(number))
    return;
  remember(stepOf("number", path));
  part->condition.value = number;
  rebuild();
  emit changed();
}

} // namespace weilu::ui
