// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/annotation_store.h"

#include "core/base/text.h"

namespace weilu {

namespace {

constexpr auto selectAll = "SELECT id, starts, ends, kind, text FROM annotation ORDER BY starts, ends, id";
constexpr auto selectOne = "SELECT id, starts, ends, kind, text FROM annotation WHERE id = ?";
constexpr auto insertAnnotation = "INSERT INTO annotation (starts, ends, kind, text) VALUES (?1, ?2, ?3, ?4)";
constexpr auto updateAnnotation =
    "UPDATE annotation SET starts = ?1, ends = ?2, kind = ?3, text = ?4 WHERE id = ?5 "
    "AND (starts <> ?1 OR ends <> ?2 OR kind <> ?3 OR text <> ?4)";
constexpr auto deleteAnnotation = "DELETE FROM annotation WHERE id = ?";

Annotation read(SQLite::Statement& row)
{
  return {{row.getColumn(0).getInt64()},
          {{row.getColumn(1).getInt()}, {row.getColumn(2).getInt()}},
          static_cast<AnnotationKind>(row.getColumn(3).getInt()),
          row.getColumn(4).getString()};
}

tl::unexpected<Refusal> missing(AnnotationId id)
{
  return refuse(RefusalCode::BadValue,
                {{"what", "annotation"}, {"found", std::to_string(id.value)}, {"expected", "there"}});
}

} // namespace

AnnotationStore::AnnotationStore(Database& db)
    : m_db(db)
{
}

std::vector<Annotation> AnnotationStore::list() const
{
  SQLite::Statement query(m_db.sql(), selectAll);
  std::vector<Annotation> all;
  while (query.executeStep())
    all.push_back(read(query));
  return all;
}

std::optional<Annotation> AnnotationStore::find(AnnotationId id) const
{
  SQLite::Statement query(m_db.sql(), selectOne);
  query.bind(1, id.value);
  return query.executeStep() ? std::optional(read(query)) : std::nullopt;
}

Result<AnnotationId> AnnotationStore::save(const Annotation& annotation)
{
  if (const auto good = check(annotation); !good)
    return tl::unexpected(good.error());
  if (annotation.id.valid() && !find(annotation.id))
    return missing(annotation.id);
  SQLite::Statement statement(m_db.sql(), annotation.id.valid() ? updateAnnotation : insertAnnotation);
  statement.bind(1, annotation.dates.from.days);
  statement.bind(2, annotation.dates.to.days);
  statement.bind(3, static_cast<int>(annotation.kind));
  statement.bind(4, composed(trimmed(annotation.text)));
  if (annotation.id.valid())
    statement.bind(5, annotation.id.value);
  statement.exec();
  return annotation.id.valid() ? annotation.id : AnnotationId{m_db.sql().getLastInsertRowid()};
}

Result<void> AnnotationStore::remove(AnnotationId id)
{
  SQLite::Statement statement(m_db.sql(), deleteAnnotation);
  statement.bind(1, id.value);
  if (statement.exec() == 0)
    return missing(id);
  return {};
}

} // namespace weilu
