#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace dateline {

/// What went wrong, for programs. The words for people are made in ui/ and cli/ from the code and the context.
enum class ErrorCode {
    NotFound,
    IsFolder,
    PermissionDenied,
    ReadFailed,
    Empty,
    Binary,
    TooLarge,
    UnknownEncoding,
    BadDate,
    BadResource,
    BadInput,
    WouldReplace, ///< a file is in the way that must not be written over
    WriteFailed,
};

/// Stable name of a code as JSON output carries it, for example "not-found".
[[nodiscard]] QString errorCodeName(ErrorCode code);

struct Error
{
    ErrorCode code = ErrorCode::BadInput;
    QString context; ///< what it happened to: a path, a name, a system message

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Cancelling is a state of a job and never an Error.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

} // namespace dateline
