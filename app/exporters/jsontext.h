#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace dateline {

/// Writes JSON piece by piece, with the bytes that QJsonDocument would give for the same values: for large outputs,
/// which as a tree of values take many times their size. The caller gives the keys of an object in ascending order, and
/// closes what it opens; that it does is asserted. A lone surrogate becomes an escape, as there. One thread.
class JsonText
{
public:
    enum class Form : std::uint8_t { Indented, Compact };
    explicit JsonText(Form form) : m_indented(form == Form::Indented) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// Before each value of an object. ASCII without characters that JSON escapes.
    void key(const char *name);

    void value(QStringView text);
    void value(double number);
    void value(std::int64_t number);
    void value(bool yes);
    void null();

    template <typename Value>
    void member(const char *name, const Value &v)
    {
        key(name);
        value(v);
    }
    void memberOrNull(const char *name, QStringView text)
    {
        key(name);
        text.isEmpty() ? null() : value(text);
    }

    /// All that was written, with the line feed that ends an indented document.
    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void beginValue();
    void breakLine();
    void plain(const QByteArray &bytes);

    QByteArray m_bytes;
    bool m_indented;
    int m_depth = 0;
    bool m_first = true;     ///< nothing stands in the innermost object or array yet
    bool m_afterKey = false; ///< a value follows on the same line
};

} // namespace dateline
