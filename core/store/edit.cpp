// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_entries.h"
#include "core/store/community_store.h"
#include "core/store/recording.h"

#include <sqlite3.h>

namespace weilu {

namespace {
constexpr std::int64_t thinEvery = 64; // commits
}

/// What an Edit keeps until the commit.
struct Edit::Recording {
  sqlite3_int64 changesBefore = 0;
  std::optional<RowRecorder> rows; ///< none for a bulk change
};

Edit::Edit(Database& db, ChangeLabel says)
    : label(std::move(says))
    , m_db(db)
    , m_transaction(db.beginWriting())
    , m_recording(std::make_unique<Recording>())
{
  m_recording->changesBefore = sqlite3_total_changes64(db.handle());
  m_recording->rows.emplace(db);
}

Edit::Edit(Database& db, ChangeLabel says, SourceId source)
    : label(std::move(says))
    , m_db(db)
    , m_transaction(db.beginWriting())
    , m_recording(std::make_unique<Recording>())
    , m_source(source)
{
  m_recording->changesBefore = sqlite3_total_changes64(db.handle());
}

Edit::Edit(Database& db, ChangeLabel says, const Source& source)
    : label(std::move(says))
    , m_db(db)
    , m_transaction(db.beginWriting())
    , m_recording(std::make_unique<Recording>())
    , m_source(SourceStore(db).add(source))
{
  m_recording->changesBefore = sqlite3_total_changes64(db.handle());
}

Edit::~Edit() = default;

ChangeId Edit::commit()
{
  const bool wrote = sqlite3_total_changes64(m_db.handle()) > m_recording->changesBefore;
  if (m_source && !wrote) {
    m_transaction.reset();
    return {};
  }
  ChangeEntries entries(m_db);
  ChangeId id;
  if (m_source || !m_recording->rows->empty()) {
    id = entries.add(label, m_source);
    if (m_recording->rows)
      entries.keep(id, *m_recording->rows);
    if (id.value % thinEvery == 0)
      entries.thin();
  }
  m_recording->rows.reset();
  m_transaction->commit();
  return id;
}

} // namespace weilu
