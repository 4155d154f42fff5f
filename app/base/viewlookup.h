#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <unordered_map>

namespace dateline {

/// Looks a QStringView up without making a QString of it. The seed is fixed, so that tables fill alike everywhere.
struct ViewHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView text) const { return qHash(text, std::size_t(0)); }
};
struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

/// A table by text whose find() takes a QStringView.
template <typename Value>
using ViewMap = std::unordered_map<QString, Value, ViewHash, ViewEqual>;

} // namespace dateline
