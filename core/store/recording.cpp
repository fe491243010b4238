// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/store/foreign_keys.h"
#include "core/store/references.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 18> unrecorded{
    "activity_day",    "activity_merged", "campaign_attendance", "change",
    "change_piece",    "content_credit",  "event_block",         "event_source_set",
    "event_withdrawn", "identity_hint",   "layer_now",           "layer_move",
    "layer_then",      "point_block",     "point_month",         "point_state",
    "roster_part",     "source"};

void check(int status, const char* doing)
{
  if (status == SQLITE_NOMEM)
    throw std::bad_alloc();
  if (status == SQLITE_INTERRUPT)
    throw SQLite::Exception("interrupted", status);
  if (status != SQLITE_OK)
    throw Failure(fmt::format("{}: {}", doing, sqlite3_errstr(status)));
}

int recordsTable(void*, const char* table) { return isRecorded(table) ? 1 : 0; }

/// What a recorder's pieces go to, and what went wrong there: no exception may pass through SQLite.
struct Sink {
  const std::function<void(std::string_view)>& piece;
  std::exception_ptr thrown;
};

int writePiece(void* context, const void* bytes, int size)
{
  auto& sink = *static_cast<Sink*>(context);
  try {
    sink.piece({static_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    return SQLITE_OK;
  } catch (...) {
    sink.thrown = std::current_exception();
    return SQLITE_ABORT;
  }
}

/// Counts every conflict and goes on, so that all of them are known.
int countConflict(void* context, int, sqlite3_changeset_iter* at)
{
  auto& found = *static_cast<ChangeConflict*>(context);
  const char* table = "";
  int columns = 0, operation = 0, indirect = 0;
  sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
  if (found.rows++ == 0)
    found.table = table;
  return SQLITE_CHANGESET_OMIT;
}

} // namespace

bool isRecorded(std::string_view table)
{
  return std::find(unrecorded.begin(), unrecorded.end(), table) == unrecorded.end();
}

RowRecorder::RowRecorder(Database& db, Piece aside)
    : m_db(db)
    , m_aside(std::move(aside))
{
  begin();
  db.recorder = this;
}

RowRecorder::~RowRecorder() { m_db.recorder = nullptr; }

void RowRecorder::begin()
{
  sqlite3_session* session = nullptr;
  check(sqlite3session_create(m_db.handle(), "main", &session), "cannot record changes");
  m_session.reset(session);
  sqlite3session_table_filter(session, recordsTable, nullptr);
  check(sqlite3session_attach(session, nullptr), "cannot record changes");
}

bool RowRecorder::empty() const { return m_earlier.empty() && sqlite3session_isempty(m_session.get()) != 0; }

void RowRecorder::aside(const std::function<void(const Piece&)>& changeset,
                        const std::function<void()>& change)
{
  if (!m_aside) {
    change();
    return;
  }
  // A row that was changed before and goes now must come back first: what was recorded of it so far is
  // put behind. Were it still in the session, that would find it gone and record its removal, too.
  if (sqlite3session_isempty(m_session.get()) == 0) {
    std::string recorded;
    write([&recorded](std::string_view bytes) { recorded += bytes; });
    m_earlier = std::move(recorded);
    begin();
  }
  changeset(m_aside);
  sqlite3session_enable(m_session.get(), 0);
  change();
  sqlite3session_enable(m_session.get(), 1);
}

void RowRecorder::write(const Piece& piece)
{
  Sink sink{piece, nullptr};
  const int status = sqlite3session_changeset_strm(m_session.get(), writePiece, &sink);
  if (sink.thrown)
    std::rethrow_exception(sink.thrown);
  check(status, "cannot read recorded changes");
  if (!m_earlier.empty())
    piece(m_earlier);
}

int readFeed(void* feed, void* to, int* size)
{
  try {
    auto& read = *static_cast<ChangesetFeed*>(feed);
    *size = static_cast<int>(read(static_cast<char*>(to), static_cast<std::size_t>(*size)));
    return SQLITE_OK;
  } catch (const SQLite::Exception& error) { // no exception may pass through SQLite
    return error.getErrorCode();
  } catch (...) {
    return SQLITE_ABORT;
  }
}

std::optional<ChangeConflict> applyChangeset(Database& db, const Changeset& changeset, Way way)
{
  ChangeConflict conflict;
  {
    // The changeset holds what cascades did. With cascades on, they would do it twice, and take rows
    // of later changes with them unseen.
    const WithoutForeignKeys off(db.handle());
    ChangesetFeed feed = changeset();
    const int flags = way == Way::Back ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    check(sqlite3changeset_apply_v2_strm(db.handle(), readFeed, &feed, nullptr, countConflict, &conflict,
                                         nullptr, nullptr, flags),
          "cannot apply recorded changes");
  }
  if (conflict.rows == 0)
    conflict = brokenReferences(db, changeset, way);
  if (conflict.rows == 0)
    return {};
  return conflict;
}

} // namespace weilu
