// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/scheme_versions_dialog.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/layers/layer_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

SchemeVersionsDialog::SchemeVersionsDialog(Session& session, const Scheme& scheme, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
  setObjectName(QStringLiteral("schemeVersions"));
  setWindowTitle(tr("Versions of “%1”").arg(layer_words::scheme(scheme)));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  auto* list = new QWidget;
  auto* rows = new QVBoxLayout(list);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(10);
  const auto versions = session.workspace().layers().versions(scheme.id);
  for (std::size_t i = 0; i < versions.size(); ++i)
    addRow(rows, versions[i], i == 0 ? scheme : versions[i - 1].scheme);
  if (versions.empty()) {
    auto* empty = new EmptyState(QStringLiteral("undo"));
    empty->setTexts(tr("This scheme was never changed"),
                    tr("What it was is kept here each time a change of it is saved"));
    rows->addWidget(empty);
  }
  rows->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->viewport()->setAutoFillBackground(false);
  scroll->setWidget(list);
  list->setAutoFillBackground(false); // which a scroll area turns on
  column->addWidget(scroll, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  auto* close = new Button(tr("Close"), Button::Kind::Default);
  connect(close, &Button::clicked, this, &QDialog::reject);
  buttons->addWidget(close);
  column->addLayout(buttons);
  resize(Theme::of().px(520), Theme::of().px(versions.empty() ? 240 : 420));
}

void SchemeVersionsDialog::addRow(QVBoxLayout* column, const SchemeVersion& version, const Scheme& after)
{
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  const Zone& zone = m_session.workspace().community().calendar.zone;
  auto* until = new QHBoxLayout;
  until->setSpacing(8);
  until->addWidget(makeLabel(Type::BodyBold, Tone::Text, tr("Version %1").arg(version.revision)));
  until->addWidget(makeLabel(Type::Aux, Tone::Text3,
                             tr("until %1").arg(words::dateTime(version.replacedAt, Moment::now(), zone))));
  until->addStretch(1);
  texts->addLayout(until);
  QLabel* changes = makeParagraph(Type::Aux, Tone::Text2);
  changes->setText(tr("Then changed: %1").arg(layer_words::difference(version.scheme, after)));
  texts->addWidget(changes);
  row->addLayout(texts, 1);
  auto* take = new Button(tr("Take this version"), Button::Kind::Default);
  take->setObjectName(QStringLiteral("takeVersion%1").arg(version.revision));
  take->setSmall(true);
  take->setToolTip(tr("Shows it in the editor, to be tried out and saved"));
  take->setAutoDefault(false);
  connect(take, &Button::clicked, this, [this, scheme = version.scheme] {
    emit wanted(scheme);
    accept();
  });
  row->addWidget(take, 0, Qt::AlignTop);
  column->addLayout(row);
  column->addWidget(new Hairline);
}

} // namespace weilu::ui
