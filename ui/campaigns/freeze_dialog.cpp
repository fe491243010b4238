// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/freeze_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_draws.h"
#include "ui/base/write_or_say.h"
#include "ui/campaigns/draw_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

constexpr int isSegment = Qt::UserRole, named = Qt::UserRole + 1;

} // namespace

FreezeDialog::FreezeDialog(Session& session, const Campaign& campaign, QWidget* parent)
    : FormDialog(tr("Freeze the list"), tr("Freeze"), parent)
    , m_session(session)
    , m_campaign(campaign.id)
    , m_among(new SegmentedControl)
    , m_staff(new QCheckBox(tr("Who runs the community: owner, admins, moderators, hosts")))
    , m_past(new QCheckBox(tr("Who won in another campaign")))
    , m_quiet(new QCheckBox(tr("Who is not to be contacted")))
    , m_groups(new QListWidget)
    , m_people(makeField("freezePeople", tr("numbers of people, with commas between")))
    , m_agreed(makeField("freezeAgreed", tr("for example closing index and turnover of 20 Nov")))
    , m_found(makeParagraph(Type::Body, Tone::Text2))
{
  setObjectName(QStringLiteral("freezeDialog"));
  build();
  fillGroups();
  foretell();
  connect(m_among, &SegmentedControl::chosen, this, &FreezeDialog::foretell);
  for (QCheckBox* box : {m_staff, m_past, m_quiet})
    connect(box, &QCheckBox::toggled, this, &FreezeDialog::foretell);
  connect(m_groups, &QListWidget::itemChanged, this, &FreezeDialog::foretell);
  connect(m_people, &QLineEdit::editingFinished, this, &FreezeDialog::foretell);
  connect(this, &FormDialog::verbPressed, this, &FreezeDialog::freeze);
}

void FreezeDialog::build()
{
  m_among->setObjectName(QStringLiteral("freezeAmong"));
  for (const DrawAmong among : {DrawAmong::Came, DrawAmong::SignedUp})
    m_among->addSegment(words::drawAmong(among));
  m_among->setCurrent(0);
  m_staff->setObjectName(QStringLiteral("freezeStaff"));
  m_staff->setChecked(true);
  m_past->setObjectName(QStringLiteral("freezePast"));
  m_past->setChecked(true);
  m_quiet->setObjectName(QStringLiteral("freezeQuiet"));
  m_groups->setObjectName(QStringLiteral("freezeGroups"));
  m_groups->setAccessibleName(tr("Tags and segments"));
  m_groups->setFixedHeight(Theme::of().px(104));
  m_found->setObjectName(QStringLiteral("freezeFound"));
  auto* boxes = new QWidget;
  auto* column = new QVBoxLayout(boxes);
  column->setContentsMargins(0, 4, 0, 0);
  for (QCheckBox* box : {m_staff, m_past, m_quiet})
    column->addWidget(box);
  addRow(tr("Out of"), m_among);
  addRow(tr("Leave out"), boxes);
  addRow(tr("And groups"), m_groups);
  addRow(tr("And people"), m_people);
  addRow(tr("What decides"), m_agreed);
  addWide(m_found);
}

void FreezeDialog::fillGroups()
{
  const RuleNames known = m_session.workspace().ruleNames();
  const auto add = [this](const QString& shown, const std::string& name, bool segment) {
    auto* item = new QListWidgetItem(shown, m_groups);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(isSegment, segment);
    item->setData(named, text(name));
  };
  for (const Segment& segment : known.segments)
    add(tr("Segment: %1").arg(text(segment.name)), segment.name, true);
  for (const Tag& tag : known.tags)
    add(tr("Tag: %1").arg(text(tag.name)), tag.name, false);
}

std::optional<DrawTerms> FreezeDialog::terms()
{
  DrawTerms terms;
  terms.among = m_among->current() == 0 ? DrawAmong::Came : DrawAmong::SignedUp;
  terms.staff = m_staff->isChecked();
  terms.pastWinners = m_past->isChecked();
  terms.doNotContact = m_quiet->isChecked();
  terms.agreed = utf8(m_agreed->text().trimmed());
  for (int i = 0; i < m_groups->count(); ++i) {
    const QListWidgetItem* item = m_groups->item(i);
    const std::string name = utf8(item->data(named).toString());
    if (item->checkState() == Qt::Checked)
      terms.rules.push_back({item->data(isSegment).toBool() ? segmentRule(name)
                                                            : Rule::when({"tag", 0, Operator::Equals, name}),
                             name});
  }
  static const QRegularExpression between(QStringLiteral("[,，;；\\s]+"));
  for (const QString& who : m_people->text().split(between, Qt::SkipEmptyParts)) {
    const auto person = m_session.workspace().members().resolve(utf8(who));
    if (!person) {
      complain(words::refusal(person.error()));
      return {};
    }
    terms.people.push_back({*person, utf8(tr("Left out by hand"))});
  }
  complain({});
  return terms;
}

void FreezeDialog::foretell()
{
  const auto chosen = terms();
  if (!chosen)
    return;
  const auto list = drawListOf(m_session.workspace(), m_campaign, *chosen);
  const auto prizes = openPrizes(m_session.workspace(), m_campaign);
  if (!list || !prizes) {
    complain(words::refusal(list ? prizes.error() : list.error()));
    return;
  }
  m_found->setText(tr("%1 of them take part, %2 are left out. Prizes: %3.")
                       .arg(words::count(static_cast<qint64>(list->people.cardinality())),
                            words::count(static_cast<qint64>(list->excluded.size())),
                            prizes->empty() ? tr("none") : draw_words::prizes(*prizes)));
}

void FreezeDialog::freeze()
{
  const auto chosen = terms();
  if (!chosen)
    return;
  writeOrSay(this, m_session, Area::Community, tr("Freezing a list"),
             [id = m_campaign, terms = *chosen](Workspace& workspace, const Control& control) {
               return freezeDraw(workspace, id, terms, control).map([&](DrawId) {
                 const auto change = workspace.changes().nextUndo();
                 return change ? change->id : ChangeId();
               });
             });
}

} // namespace weilu::ui
