// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include "core/base/text.h"
#include "core/members/identity_rules.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int scrollBar = 12; ///< what the bar of a scroll area takes
constexpr int titleBar = 40;  ///< about as high as a system draws it

void setError(QLineEdit* line, bool on)
{
  line->setProperty("error", on);
  line->style()->unpolish(line);
  line->style()->polish(line);
}

} // namespace

MemberDialog::MemberDialog(Session& session, MemberId person, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_standing(new QComboBox)
    , m_role(new QComboBox)
    , m_gender(new QComboBox)
    , m_doNotContact(new QCheckBox(tr("Do not contact")))
    , m_reason(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
    , m_scroll(new QScrollArea)
{
  setObjectName(QStringLiteral("memberDialog"));
  setWindowTitle(person.valid() ? tr("Edit member") : tr("New member"));
  build();
  if (person.valid()) {
    if (const auto record = session.workspace().members().record(person))
      fill(*record);
  }
  m_lines[Name]->setFocus();
  resize(sizeHint());
}

void MemberDialog::build()
{
  auto* column = new QVBoxLayout(this);
  const int bar = Theme::of().px(scrollBar);
  column->setContentsMargins(20, 16, 20 - bar, 16); // the fields end where the buttons do
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  auto* form = new QFormLayout;
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(14);
  form->setVerticalSpacing(6);
  addLine(form, Name, tr("Name"));
  addLine(form, Nickname, tr("Nickname"));
  addLine(form, Email, tr("E-mail"));
  addLine(form, Phone, tr("Phone"));
  addLine(form, Joined, tr("Joined"), QStringLiteral("2024-03-05"));
  addChoices(form);
  addLine(form, Birthday, tr("Birthday"), QStringLiteral("1990-05-01"));
  addLine(form, City, tr("City"));
  addLine(form, Occupation, tr("Occupation"));
  addLine(form, Organisation, tr("Organisation"));
  addLine(form, Channel, tr("Channel"));
  addLine(form, Tags, tr("Tags"), tr("separated by commas"));
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Note")), m_note);
  form->addRow(QString(), m_doNotContact);
  form->addRow(QString(), m_reason);
  column->addWidget(makeScroll(form), 1);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, 0, bar, 0);
  buttons->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_save, &Button::clicked, this, &MemberDialog::save);
  m_save->setObjectName(QStringLiteral("saveMember"));
  m_save->setDefault(true);
  buttons->addWidget(cancel);
  buttons->addWidget(m_save);
  column->addLayout(buttons);
}

QScrollArea* MemberDialog::makeScroll(QFormLayout* form)
{
  auto* fields = new QWidget;
  fields->setLayout(form);
  form->setContentsMargins(0, 0, Theme::of().px(scrollBar), 0);
  fields->setAutoFillBackground(false);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->setWidget(fields);
  return m_scroll;
}

QSize MemberDialog::sizeHint() const
{
  // As high as its fields where the screen has room; where not they scroll, and the buttons stay.
  const int chrome = QDialog::sizeHint().height() - m_scroll->sizeHint().height();
  const int wanted = m_scroll->widget()->sizeHint().height() + chrome;
  return {Theme::of().px(520), std::min(wanted, screen()->availableSize().height() - titleBar)};
}

QLineEdit* MemberDialog::addLine(QFormLayout* form, Field field, const QString& label, const QString& hint)
{
  auto* line = new QLineEdit;
  line->setObjectName(QStringLiteral("field%1").arg(static_cast<int>(field)));
  line->setPlaceholderText(hint);
  line->setAccessibleName(label);
  auto* complaint = makeParagraph(Type::Aux, Tone::Bad);
  complaint->setObjectName(QStringLiteral("complaint%1").arg(static_cast<int>(field)));
  complaint->hide();
  auto* cell = new QVBoxLayout;
  cell->setSpacing(2);
  cell->addWidget(line);
  cell->addWidget(complaint);
  form->addRow(makeLabel(Type::Body, Tone::Text2, label), cell);
  connect(line, &QLineEdit::textEdited, this, [line, complaint] {
    complaint->hide();
    setError(line, false);
  });
  m_lines.insert(field, line);
  m_complaints.insert(field, complaint);
  return line;
}

void MemberDialog::addChoices(QFormLayout* form)
{
  for (const Standing standing : {Standing::User, Standing::Member})
    m_standing->addItem(words::standing(standing), static_cast<int>(standing));
  for (int role = 0; role <= static_cast<int>(Role::Bot); ++role)
    m_role->addItem(words::role(static_cast<Role>(role)), role);
  m_role->setCurrentIndex(static_cast<int>(Role::Member));
  m_role->setObjectName(QStringLiteral("role"));
  for (int gender = 0; gender <= static_cast<int>(Gender::Other); ++gender)
    m_gender->addItem(words::gender(static_cast<Gender>(gender)), gender);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Standing")), m_standing);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Role")), m_role);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Gender")), m_gender);
  m_note->setTabChangesFocus(true);
  m_note->setFixedHeight(64);
  // Contact may be allowed again only with a reason (it goes into the note).
  m_reason->setPlaceholderText(tr("Why may they be contacted again?"));
  m_reason->setObjectName(QStringLiteral("contactReason"));
  m_reason->hide();
  connect(m_doNotContact, &QCheckBox::toggled, this,
          [this](bool on) { m_reason->setVisible(m_before.member.doNotContact && !on); });
}

void MemberDialog::fill(const MemberRecord& record)
{
  m_before = record;
  const Member& member = record.member;
  const Zone zone = m_session.workspace().community().calendar.zone;
  m_lines[Name]->setText(text(member.displayName));
  m_lines[Nickname]->setText(text(member.nickname));
  if (member.joinedAt)
    m_lines[Joined]->setText(text(zone.dateOf(*member.joinedAt).iso()));
  m_lines[Birthday]->setText(text(member.birthday));
  m_lines[City]->setText(text(member.city));
  m_lines[Occupation]->setText(text(member.occupation));
  m_lines[Organisation]->setText(text(member.organisation));
  m_lines[Channel]->setText(text(member.channel));
  for (const Identity& identity : record.identities) {
    const QString shown = text(identity.shown.empty() ? identity.value : identity.shown);
    if (identity.kind == "email" && m_lines[Email]->text().isEmpty())
      m_lines[Email]->setText(shown);
    if (identity.kind == "phone" && m_lines[Phone]->text().isEmpty())
      m_lines[Phone]->setText(shown);
  }
  QStringList tags;
  for (const Tag& tag : record.tags)
    tags << text(tag.name);
  m_lines[Tags]->setText(tags.join(QStringLiteral(", ")));
  m_standing->setCurrentIndex(static_cast<int>(member.standing));
  m_role->setCurrentIndex(static_cast<int>(member.role));
  m_gender->setCurrentIndex(static_cast<int>(member.gender));
  m_note->setPlainText(text(member.note));
  m_doNotContact->setChecked(member.doNotContact);
}

QString MemberDialog::value(Field field) const { return m_lines[field]->text().trimmed(); }

void MemberDialog::complain(Field field, const QString& sentence)
{
  m_complaints[field]->setText(sentence);
  m_complaints[field]->show();
  setError(m_lines[field], true);
  m_lines[field]->setFocus();
  m_scroll->ensureWidgetVisible(m_lines[field]);
}

bool MemberDialog::readIdentity(Field field, const char* kind, member_edits::Draft& draft)
{
  // The first identity of the kind is the one the form shows; further ones stay.
  bool replaced = false;
  const QString typed = value(field);
  for (const Identity& identity : m_before.identities) {
    if (identity.kind == kind && !replaced)
      replaced = true;
    else if (identity.kind == kind)
      draft.identities.push_back(identity);
  }
  if (typed.isEmpty())
    return true;
  const auto identity = identityOf(kind, utf8(typed));
  if (!identity) {
    complain(field, field == Email ? tr("“%1” is not an e-mail address").arg(typed)
                                   : tr("“%1” is not a phone number").arg(typed));
    return false;
  }
  draft.identities.push_back(*identity);
  return true;
}

bool MemberDialog::readDates(Member& member)
{
  const Zone zone = m_session.workspace().community().calendar.zone;
  const QString joined = value(Joined), birthday = value(Birthday);
  const auto joinedOn = Date::parse(utf8(joined));
  if (!joined.isEmpty() && !joinedOn) {
    complain(Joined, tr("“%1” is not a date; write it as 2024-03-05").arg(joined));
    return false;
  }
  const bool same = member.joinedAt && joinedOn && zone.dateOf(*member.joinedAt) == *joinedOn;
  if (joined.isEmpty())
    member.joinedAt.reset();
  else if (!same)
    member.joinedAt = zone.moment(*joinedOn);
  const bool withoutYear =
      birthday.startsWith(QLatin1String("--")) && Date::parse("2000" + utf8(birthday).substr(1));
  if (!birthday.isEmpty() && !withoutYear && !Date::parse(utf8(birthday))) {
    complain(Birthday,
             tr("“%1” is not a date; write it as 1990-05-01, or --05-01 without the year").arg(birthday));
    return false;
  }
  member.birthday = utf8(birthday);
  return true;
}

std::optional<member_edits::Draft> MemberDialog::draft()
{
  member_edits::Draft draft{m_before.member, {}, {}};
  Member& member = draft.member;
  if (value(Name).isEmpty() && value(Nickname).isEmpty()) {
    complain(Name, tr("A member needs a name or a nickname"));
    return {};
  }
  member.displayName = utf8(value(Name));
  member.nickname = utf8(value(Nickname));
  member.city = utf8(value(City));
  member.occupation = utf8(value(Occupation));
  member.organisation = utf8(value(Organisation));
  member.channel = utf8(value(Channel));
  member.note = utf8(m_note->toPlainText().trimmed());
  member.standing = static_cast<Standing>(m_standing->currentData().toInt());
  member.role = static_cast<Role>(m_role->currentData().toInt());
  member.gender = static_cast<Gender>(m_gender->currentData().toInt());
  member.doNotContact = m_doNotContact->isChecked();
  draft.tags = splitList(utf8(value(Tags)), ",，;；、");
  for (const Identity& identity : m_before.identities) {
    if (identity.kind != "email" && identity.kind != "phone")
      draft.identities.push_back(identity);
  }
  if (!readIdentity(Email, "email", draft) || !readIdentity(Phone, "phone", draft) || !readDates(member))
    return {};
  if (m_before.member.doNotContact && !member.doNotContact) {
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
      m_reason->setFocus();
      setError(m_reason, true);
      return {};
    }
    member.note += (member.note.empty() ? "" : "\n") + utf8(tr("May be contacted again: %1").arg(reason));
  }
  return draft;
}

void MemberDialog::complain(const Refusal& refusal)
{
  complain(refusal.detail("kind") == "phone" ? Phone : Email, words::refusal(refusal));
}

void MemberDialog::save()
{
  const auto wanted = draft();
  if (!wanted)
    return;
  std::optional<Refusal> refused;
  const bool saved = m_session.attempt(Area::Members | Area::Layers | Area::History,
                                       [&](Workspace& workspace) -> Result<ChangeLabel> {
                                         auto label = member_edits::save(workspace, *wanted);
                                         // Told under the field rather than in the window's banner.
                                         if (!label && label.error().code == RefusalCode::IdentityTaken) {
                                           refused = label.error();
                                           return ChangeLabel{};
                                         }
                                         return label;
                                       });
  if (refused)
    complain(*refused);
  else if (saved)
    accept();
}

} // namespace weilu::ui
