// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/store/schema.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace weilu {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr std::size_t headerBytes = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

/// A file descriptor that closes itself.
class Descriptor {
public:
  explicit Descriptor(int fd)
      : m_fd(fd)
  {
  }
  ~Descriptor()
  {
    if (m_fd >= 0)
      ::close(m_fd);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return m_fd; }
  [[nodiscard]] bool open() const { return m_fd >= 0; }

private:
  int m_fd;
};

std::string reason(int error) { return std::generic_category().message(error); }

std::int32_t bigEndian(std::string_view bytes, std::size_t at)
{
  std::uint32_t value = 0;
  for (const char byte : bytes.substr(at, 4))
    value = value << 8 | static_cast<unsigned char>(byte);
  return static_cast<std::int32_t>(value);
}

} // namespace

Result<int> headerVersion(const std::filesystem::path& file)
{
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status))
    return refuse(RefusalCode::FileNotFound, {{"file", file.string()}});
  if (!std::filesystem::is_regular_file(status))
    return refuse(RefusalCode::NotACommunity, {{"file", file.string()}});
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, headerBytes> bytes{};
  const auto got = descriptor.open() ? ::read(descriptor.get(), bytes.data(), bytes.size()) : -1;
  if (got < 0)
    return refuse(RefusalCode::FileNotReadable, {{"file", file.string()}, {"reason", reason(errno)}});
  if (got == 0)
    return refuse(RefusalCode::FileEmpty, {{"file", file.string()}});
  const std::string_view header(bytes.data(), static_cast<std::size_t>(got));
  if (!header.starts_with(magic))
    return refuse(RefusalCode::NotACommunity, {{"file", file.string()}});
  if (header.size() < headerBytes)
    return refuse(RefusalCode::DamagedCommunity,
                  {{"file", file.string()}, {"found", fmt::format("{} bytes", header.size())}});
  if (bigEndian(header, applicationIdAt) != communityApplicationId)
    return refuse(RefusalCode::NotACommunity, {{"file", file.string()}});
  return bigEndian(header, userVersionAt);
}

Result<void> makePrivateFile(const std::filesystem::path& file)
{
  const Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (descriptor.open())
    return {};
  if (errno == EEXIST)
    return refuse(RefusalCode::FileExists, {{"file", file.string()}});
  return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}, {"reason", reason(errno)}});
}

void syncToDisk(const std::filesystem::path& file)
{
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor.open() || ::fsync(descriptor.get()) != 0)
    throw Failure(fmt::format("cannot write {} to the disk: {}", file.string(), reason(errno)));
}

std::filesystem::path walOf(const std::filesystem::path& file) { return file.string() + "-wal"; }

std::filesystem::path shmOf(const std::filesystem::path& file) { return file.string() + "-shm"; }

std::string immutableUri(const std::filesystem::path& file)
{
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(file).string()) {
    if (c == '%' || c == '?' || c == '#')
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      uri += c;
  }
  return uri + "?immutable=1";
}

} // namespace weilu
