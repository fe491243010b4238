// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/new_scheme_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include "core/insight/common_values.h"
#include "core/layers/own_schemes.h"
#include "core/rules/field.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr const char* offered[] = {"tag",        "channel",      "city",     "region",
                                   "occupation", "organisation", "position", "language"};
constexpr int checkedFirst = 4, listed = 100;

} // namespace

NewSchemeDialog::NewSchemeDialog(Workspace& workspace, QWidget* parent)
    : FormDialog(tr("New scheme"), tr("Add the scheme"), parent)
    , m_workspace(workspace)
    , m_name(makeField("schemeName", tr("Interests")))
    , m_field(new QComboBox)
    , m_values(new QListWidget)
{
  setObjectName(QStringLiteral("newSchemeDialog"));
  build();
  fillFields();
  fillValues();
  m_name->setFocus();
  connect(m_field, &QComboBox::currentIndexChanged, this, &NewSchemeDialog::fillValues);
  connect(m_values, &QListWidget::itemChanged, this, &NewSchemeDialog::check);
  connect(m_name, &QLineEdit::textChanged, this, &NewSchemeDialog::check);
  connect(this, &FormDialog::verbPressed, this, &QDialog::accept);
}

void NewSchemeDialog::build()
{
  m_field->setObjectName(QStringLiteral("schemeField"));
  m_values->setObjectName(QStringLiteral("schemeValues"));
  m_values->setMinimumSize(Theme::of().px(320), Theme::of().px(300));
  verb()->setObjectName(QStringLiteral("addScheme"));
  addWide(makeParagraph(
      Type::Aux, Tone::Text3,
      tr("Everybody is in the first layer whose value they have; the others are in the rest.")));
  addRow(tr("Name"), m_name);
  addRow(tr("Made of"), m_field);
  addRow(tr("A layer for each of"), m_values);
}

void NewSchemeDialog::fillFields()
{
  for (const char* code : offered) {
    if (const Field* field = fieldNamed(code))
      m_field->addItem(text(language::isChinese() ? field->labelZh : field->labelEn),
                       QString::fromLatin1(code));
  }
  for (const CustomField& field : m_workspace.members().customFields()) {
    if (field.type != FieldType::Counter)
      m_field->addItem(text(field.label), text("custom:" + field.code));
  }
}

std::string NewSchemeDialog::field() const { return utf8(m_field->currentData().toString()); }

void NewSchemeDialog::fillValues()
{
  const QSignalBlocker quiet(m_values);
  m_values->clear();
  for (const auto& [value, people] : commonValues(m_workspace.members(), field())) {
    if (m_values->count() >= listed)
      break;
    auto* item = new QListWidgetItem(
        QStringLiteral("%1 · %2").arg(text(value), words::count(static_cast<qint64>(people))), m_values);
    item->setData(Qt::UserRole, text(value));
    item->setCheckState(m_values->count() <= checkedFirst ? Qt::Checked : Qt::Unchecked);
  }
  check();
}

void NewSchemeDialog::check()
{
  std::vector<std::string> values, taken;
  for (int row = 0; row < m_values->count(); ++row) {
    if (m_values->item(row)->checkState() == Qt::Checked)
      values.push_back(utf8(m_values->item(row)->data(Qt::UserRole).toString()));
  }
  for (const Scheme& scheme : m_workspace.layers().schemes())
    taken.push_back(scheme.code);
  const QString name = m_name->text().trimmed();
  auto made = schemeOf(field(), values, utf8(name));
  QString trouble;
  if (values.empty())
    trouble = tr("Choose at least one value.");
  else if (name.isEmpty())
    trouble = m_name->isModified() ? tr("Give the scheme a name.") : QString(); // not before anybody typed
  else if (!made)
    trouble = words::refusal(made.error());
  if (made) {
    m_scheme = *made;
    m_scheme.code = freeCode("own", taken);
    if (auto checked = m_workspace.checkScheme(m_scheme); !checked)
      trouble = words::refusal(checked.error());
  }
  complain(trouble);
  verb()->setEnabled(trouble.isEmpty() && !name.isEmpty());
}

} // namespace weilu::ui
