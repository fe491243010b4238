// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_fields.h"

#include <QComboBox>
#include <QFormLayout>

#include "ui/base/text.h"
#include "ui/base/words_content.h"

namespace weilu::ui::content_fields {

namespace {

constexpr int noKind = -1;

} // namespace

QVariant dataOf(std::optional<ContentKind> kind) { return kind ? static_cast<int>(*kind) : noKind; }

QComboBox* kinds(std::optional<ContentKind> chosen, const QString& any)
{
  auto* field = new QComboBox;
  field->setObjectName(QStringLiteral("contentKind"));
  if (!any.isEmpty())
    field->addItem(any, noKind);
  for (const ContentKind kind : contentKinds)
    field->addItem(words::contentKind(kind), dataOf(kind));
  field->setCurrentIndex(field->findData(dataOf(chosen)));
  return field;
}

QComboBox* spaces(std::span<const Space> spaces, SpaceId chosen, const QString& none)
{
  auto* field = new QComboBox;
  field->setObjectName(QStringLiteral("contentSpace"));
  field->addItem(none, qint64{0});
  for (const Space& space : spaces)
    field->addItem(text(space.name), static_cast<qint64>(space.id.value));
  field->setCurrentIndex(field->findData(static_cast<qint64>(chosen.value)));
  return field;
}

std::optional<ContentKind> kindIn(const QComboBox* field)
{
  const int data = field->currentData().toInt();
  return data == noKind ? std::nullopt : std::optional(static_cast<ContentKind>(data));
}

SpaceId spaceIn(const QComboBox* field) { return {field->currentData().toLongLong()}; }

void showRow(const QWidget& dialog, QWidget* field, bool shown)
{
  if (auto* form = dialog.findChild<QFormLayout*>())
    form->setRowVisible(field, shown);
}

} // namespace weilu::ui::content_fields
