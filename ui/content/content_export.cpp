// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_export.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/base/csv_line.h"
#include "core/base/local_time.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words_content.h"

namespace weilu::ui {

namespace {

/// The translation context of this file.
struct Content {
  Q_DECLARE_TR_FUNCTIONS(content)
};

std::string shown(const std::optional<std::int64_t>& number)
{
  return number ? std::to_string(*number) : std::string();
}

std::vector<std::string> header()
{
  std::vector<std::string> cells;
  for (const QString& name :
       {Content::tr("Date"), Content::tr("Title"), Content::tr("Kind"), Content::tr("State"),
        Content::tr("Space"), Content::tr("Author"), Content::tr("Link"), Content::tr("Views"),
        Content::tr("Likes"), Content::tr("Comments"), Content::tr("Shares"), Content::tr("Text")})
    cells.push_back(utf8(name));
  return cells;
}

std::vector<std::string> cellsOf(const ContentItem& item, const ContentRead& read)
{
  const auto author = read.names.authors.find(item.author);
  const Engagement& numbers = item.engagement;
  return {item.at() ? localTime(*item.at(), read.calendar.zone) : std::string(),
          item.title,
          utf8(words::contentKind(item.kind)),
          utf8(words::contentState(item.state)),
          item.space.valid() ? utf8(words::contentSpace(item.space, read.names.spaces)) : std::string(),
          author == read.names.authors.end() ? item.authorName : author->second,
          item.link,
          shown(numbers.views),
          shown(numbers.likes),
          shown(numbers.comments),
          shown(numbers.shares),
          item.body};
}

} // namespace

void exportContent(Session& session, const ContentRead& read, const ContentFilter& filter, QWidget* parent)
{
  const QString file = Ask::current().saveFile(parent, Content::tr("Save as CSV"),
                                               QStringLiteral("%1.csv").arg(Content::tr("Content")),
                                               Content::tr("CSV file (*.csv)"));
  if (file.isEmpty())
    return;
  std::string text = std::string(csvStart) + csvLine(header());
  for (const ContentItem& item : read.items) {
    if (filter.shows(item))
      text += csvLine(cellsOf(item, read));
  }
  QSaveFile out(file);
  const auto bytes = static_cast<qint64>(text.size());
  if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), bytes) != bytes || !out.commit())
    emit session.failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

} // namespace weilu::ui
