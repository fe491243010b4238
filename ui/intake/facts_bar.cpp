// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/facts_bar.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr const char* encodings[] = {"utf-8",    "gb18030",   "big5",        "utf-16le",
                                     "utf-16be", "shift_jis", "windows-1252"};
constexpr char32_t delimiters[] = {U',', U'\t', U';', U'|', U'，'};
constexpr int headerLines = 20;

/// Chooses the entry with \p data, adding it with \p text when it is none of the usual ones.
void choose(QComboBox* combo, const QVariant& data, const QString& text)
{
  int index = combo->findData(data);
  if (index < 0) {
    combo->addItem(text, data);
    index = combo->count() - 1;
  }
  combo->setCurrentIndex(index);
}

int columnsKnown(const SourceFile& file)
{
  return static_cast<int>(std::count_if(file.columns.begin(), file.columns.end(),
                                        [](const SourceColumn& column) { return !column.field.empty(); }));
}

} // namespace

FactsBar::FactsBar(QWidget* parent)
    : QFrame(parent)
    , m_size(makeLabel(Type::BodyBold))
    , m_match(makeLabel(Type::Aux, Tone::Good))
{
  setObjectName(QStringLiteral("card"));
  auto* row = new FlowLayout(8, this);
  row->setContentsMargins(14, 8, 14, 8);
  row->addWidget(m_size);
  m_as = addCombo(row, m_labels[0], QStringLiteral("asCombo"));
  m_encoding = addCombo(row, m_labels[1], QStringLiteral("encodingCombo"));
  m_delimiter = addCombo(row, m_labels[2], QStringLiteral("delimiterCombo"));
  m_header = addCombo(row, m_labels[3], QStringLiteral("headerCombo"));
  m_preset = addCombo(row, m_labels[4], QStringLiteral("presetCombo"));
  row->addWidget(m_match);
  followTheme(this, [this] {
    for (QLabel* text : {m_size, m_match}) // as high as the boxes beside them
      text->setMinimumHeight(m_as->sizeHint().height());
  });
  connect(m_as, &QComboBox::activated, this,
          [this](int i) { emit asChosen(static_cast<ImportAs>(m_as->itemData(i).toInt())); });
  connect(m_encoding, &QComboBox::activated, this,
          [this](int i) { emit encodingChosen(m_encoding->itemData(i).toString()); });
  connect(m_delimiter, &QComboBox::activated, this,
          [this](int i) { emit delimiterChosen(static_cast<char32_t>(m_delimiter->itemData(i).toUInt())); });
  connect(m_header, &QComboBox::activated, this,
          [this](int i) { emit headerChosen(m_header->itemData(i).toInt()); });
  connect(m_preset, &QComboBox::activated, this,
          [this](int i) { emit presetChosen(m_preset->itemData(i).toString()); });
  retranslate();
}

QComboBox* FactsBar::addCombo(QLayout* row, QLabel*& label, const QString& name)
{
  auto* pair = new QWidget;
  auto* beside = new QHBoxLayout(pair);
  beside->setContentsMargins(0, 0, 0, 0);
  beside->setSpacing(6);
  label = makeLabel(Type::Aux, Tone::Text2);
  auto* combo = new FittingCombo;
  combo->setObjectName(name);
  combo->setProperty("quiet", true);
  label->setBuddy(combo);
  beside->addWidget(label);
  beside->addWidget(combo);
  row->addWidget(pair);
  return combo;
}

void FactsBar::fillChoices()
{
  for (QComboBox* combo : {m_as, m_encoding, m_delimiter, m_header, m_preset})
    combo->clear();
  for (const ImportAs as : {ImportAs::Members, ImportAs::Activity, ImportAs::Purchases})
    m_as->addItem(intake_words::as(as), static_cast<int>(as));
  for (const char* encoding : encodings)
    m_encoding->addItem(intake_words::encoding(encoding), QString::fromLatin1(encoding));
  for (const char32_t delimiter : delimiters)
    m_delimiter->addItem(intake_words::delimiter(delimiter), static_cast<uint>(delimiter));
  m_header->addItem(tr("none"), 0);
  for (int line = 1; line <= headerLines; ++line)
    m_header->addItem(tr("line %1").arg(line), line);
  m_preset->addItem(intake_words::preset({}), QString());
  for (const QString& name : m_own)
    m_preset->addItem(name, name);
  for (const Preset& preset : presets())
    m_preset->addItem(intake_words::preset(preset.id), text(preset.id));
}

void FactsBar::setFile(const SourceFile& file)
{
  m_file = file;
  showFile();
}

void FactsBar::setOwn(const QStringList& names)
{
  if (names == m_own)
    return;
  m_own = names;
  fillChoices();
  showFile();
}

void FactsBar::showFile()
{
  if (m_file.path.empty())
    return;
  // A format of its own says both itself.
  for (QComboBox* box : {m_encoding, m_delimiter})
    box->parentWidget()->setVisible(m_file.format.empty());
  m_size->setText(tr("%1 rows · %2 columns · %3")
                      .arg(words::count(static_cast<qint64>(m_file.rows)),
                           words::count(static_cast<qint64>(m_file.columns.size())),
                           words::bytes(m_file.bytes)));
  choose(m_as, static_cast<int>(m_file.as), intake_words::as(m_file.as));
  choose(m_encoding, text(m_file.encoding), intake_words::encoding(m_file.encoding));
  choose(m_delimiter, static_cast<uint>(m_file.delimiter), intake_words::delimiter(m_file.delimiter));
  choose(m_header, static_cast<int>(m_file.headerLine), tr("line %1").arg(m_file.headerLine));
  if (m_file.mapping.empty())
    choose(m_preset, text(m_file.preset), intake_words::preset(m_file.preset));
  else
    choose(m_preset, text(m_file.mapping), text(m_file.mapping));
  m_match->setText(tr("%1 of %2 columns known").arg(columnsKnown(m_file)).arg(m_file.columns.size()));
}

void FactsBar::retranslate()
{
  const QStringList names{tr("Holds"), tr("Encoding"), tr("Delimiter"), tr("Header"), tr("Platform")};
  QComboBox* combos[] = {m_as, m_encoding, m_delimiter, m_header, m_preset};
  for (int i = 0; i < names.size(); ++i) {
    m_labels[i]->setText(names[i]);
    combos[i]->setAccessibleName(names[i]);
  }
  fillChoices();
  showFile();
}

} // namespace weilu::ui
