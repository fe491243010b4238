// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layer_keeper.h"

namespace weilu::ui {

namespace {

constexpr int pause = 300;          // milliseconds: one computation for several edits
constexpr int dayTurnLook = 300000; // milliseconds

} // namespace

LayerKeeper::LayerKeeper(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
  m_soon.setSingleShot(true);
  m_soon.setInterval(pause);
  m_dayTurn.start(dayTurnLook);
  connect(&m_soon, &QTimer::timeout, this, &LayerKeeper::compute);
  connect(&m_dayTurn, &QTimer::timeout, this, &LayerKeeper::look);
  connect(&session, &Session::changed, this, &LayerKeeper::look);
  connect(&session, &Session::closed, &m_soon, &QTimer::stop);
}

void LayerKeeper::look()
{
  if (m_session.isOpen() && !m_underWay)
    m_soon.start();
}

void LayerKeeper::compute()
{
  if (!m_session.isOpen() || !m_session.workspace().layersOutOfDate())
    return;
  m_underWay = true;
  auto* job = m_session.write<Nothing>(Area::Layers, tr("Computing layers"),
                                       [](Workspace& workspace, const Control& control) -> Result<Nothing> {
                                         workspace.recomputeLayers("edit", control);
                                         return Nothing{};
                                       });
  connect(job, &QObject::destroyed, this, [this] { m_underWay = false; });
}

} // namespace weilu::ui
