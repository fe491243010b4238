// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layer_list_card.h"

#include <QKeyEvent>
#include <QListView>

#include "ui/layers/layer_row_delegate.h"
#include "ui/layers/layer_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

LayerListCard::LayerListCard(QWidget* parent)
    : Card(parent)
    , m_model(new LayerListModel(this))
    , m_view(new QListView)
    , m_menu(new Button(QStringLiteral("more"), {}, Button::Kind::Icon))
    , m_add(new Button(QStringLiteral("plus"), {}, Button::Kind::Link))
    , m_foot(makeParagraph(Type::Aux, Tone::Text3))
{
  build();
  connect(m_model, &LayerListModel::reordered, this, &LayerListCard::reordered);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid())
              emit chosen(layerAt(index));
          });
  connect(m_view, &QListView::doubleClicked, this,
          [this](const QModelIndex& index) { emit peopleWanted(layerAt(index)); });
  connect(m_add, &QPushButton::clicked, this, &LayerListCard::addWanted);
  connect(m_menu, &QPushButton::clicked, this, [this] { emit menuWanted(m_menu); });
  followTheme(this, [this] { m_view->doItemsLayout(); });
  retranslate();
}

void LayerListCard::build()
{
  setFullBleed(true);
  setTitle(QStringLiteral(" "));
  m_menu->setObjectName(QStringLiteral("schemeMenu"));
  addAction(m_menu);
  m_view->setObjectName(QStringLiteral("layerList"));
  m_view->setModel(m_model);
  m_view->setItemDelegate(new LayerRowDelegate(m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setMouseTracking(true);
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setDragDropMode(QAbstractItemView::InternalMove);
  m_view->setDefaultDropAction(Qt::MoveAction);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    if (m_view->currentIndex().isValid())
      emit layerMenuWanted(m_view->viewport()->mapToGlobal(at));
  });
  m_view->installEventFilter(this);
  body()->addWidget(m_view, 1);
  m_add->setObjectName(QStringLiteral("addLayer"));
  auto* foot = new QWidget;
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(14, 4, 14, 10);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  column->addWidget(m_foot);
  body()->addWidget(foot);
}

bool LayerListCard::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_view || event->type() != QEvent::KeyPress)
    return Card::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const QModelIndex current = m_view->currentIndex();
  if (key->key() == Qt::Key_Space && current.isValid()) {
    emit peopleWanted(layerAt(current));
    return true;
  }
  const bool moves = key->modifiers() & Qt::ControlModifier;
  if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
    step(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
  }
  if (current.isValid() && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete)) {
    key->key() == Qt::Key_F2 ? emit renameWanted() : emit removeWanted();
    return true;
  }
  return Card::eventFilter(watched, event);
}

void LayerListCard::step(int by) { m_model->step(m_view->currentIndex().row(), by); }

std::string LayerListCard::layerAt(const QModelIndex& index) const
{
  return m_model->layers()[static_cast<std::size_t>(index.row())].code;
}

void LayerListCard::setLayers(const Scheme& scheme, const LayersRead& read)
{
  m_name = layer_words::scheme(scheme);
  m_people = read.everybody();
  m_model->setLayers(scheme, read);
  setTexts();
}

void LayerListCard::setChosen(const std::string& layer)
{
  const QSignalBlocker quiet(m_view->selectionModel());
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (m_model->layers()[static_cast<std::size_t>(row)].code == layer)
      m_view->setCurrentIndex(m_model->index(row));
  }
  m_view->viewport()->update();
}

void LayerListCard::setTexts()
{
  setTitle(m_name.isEmpty() ? QStringLiteral(" ") : m_name);
  m_foot->setText(tr("Decided from the top: the first rule that holds counts. %Ln people in all.", nullptr,
                     static_cast<int>(m_people)));
}

void LayerListCard::retranslate()
{
  m_add->setText(tr("Add a layer"));
  m_menu->setTip(tr("Rename, duplicate, export or delete this scheme"));
  m_view->setAccessibleName(tr("Layers, in the order they are decided in"));
  m_model->retranslate();
  setTexts();
}

} // namespace weilu::ui
