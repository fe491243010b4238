// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace weilu {

/// Reads and parses a file on a thread of its own, a few thousand rows ahead of whoever uses them, so
/// that reading and writing share the work of two processors. \p Row is a type of row_values.h.
/// Footers and repeated headers come too, by their mark.
template<class Row>
class RowStream {
public:
  /// Fills \p row from \p source. Called on the reading thread only.
  using Parse = std::function<void(const SourceRow& source, Row& row)>;
  static constexpr std::size_t kBatch = 1024;
  static constexpr std::size_t kAhead = 12;

  RowStream(const SourceFile& file, Parse parse)
      : m_thread(
            [this, &file, parse = std::move(parse)](std::stop_token stop) { produce(stop, file, parse); })
  {
  }

  /// The next rows; false at the end. What \p batch held is used again. Throws what reading threw.
  [[nodiscard]] bool next(std::vector<Row>& batch)
  {
    std::unique_lock lock(m_mutex);
    if (!batch.empty())
      m_free.push_back(std::move(batch));
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_done; });
    if (m_ready.empty()) {
      batch.clear();
      if (m_error)
        std::rethrow_exception(m_error);
      return false;
    }
    batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return true;
  }

  /// How far the reading thread is: RowReader::bytesRead() and undecodable() as of its last batch.
  [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
  [[nodiscard]] std::uint64_t undecodable() const { return m_undecodable; }

private:
  void produce(const std::stop_token& stop, const SourceFile& file, const Parse& parse)
  {
    std::exception_ptr error;
    try {
      RowReader reader(file);
      for (bool more = true; more && !stop.stop_requested();) {
        std::vector<Row> batch = takeFree();
        more = fill(batch, reader, parse);
        m_bytesRead = reader.bytesRead();
        m_undecodable = reader.undecodable();
        if (!batch.empty())
          offer(stop, std::move(batch));
      }
    } catch (...) {
      error = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_done = true;
    m_changed.notify_all();
  }

  std::vector<Row> takeFree()
  {
    const std::lock_guard lock(m_mutex);
    if (m_free.empty())
      return {};
    std::vector<Row> batch = std::move(m_free.back());
    m_free.pop_back();
    return batch;
  }

  static bool fill(std::vector<Row>& batch, RowReader& reader, const Parse& parse)
  {
    SourceRow source;
    std::size_t count = 0;
    bool more = true;
    // Rows are used again with the memory of their texts.
    for (batch.resize(kBatch); count < kBatch && (more = reader.next(source)); ++count)
      parse(source, batch[count]);
    batch.resize(count);
    return more;
  }

  void offer(const std::stop_token& stop, std::vector<Row>&& batch)
  {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < kAhead; }))
      return;
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
  }

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<std::vector<Row>> m_ready;
  std::vector<std::vector<Row>> m_free;
  std::exception_ptr m_error;
  bool m_done = false;
  std::atomic<std::uint64_t> m_bytesRead = 0, m_undecodable = 0;
  std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace weilu
