#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstdint>

class QIODevice;

namespace dateline {

/// Writes JSON piece by piece, with the bytes that QJsonDocument would give for the same values: for large outputs,
/// which as a tree of values take many times their size. The caller gives the keys of an object in ascending order, and
/// closes what it opens; that it does is asserted. A lone surrogate becomes an escape, as there. One thread.
class JsonText
{
public:
    enum class Form : std::uint8_t { Indented, Compact };
    explicit JsonText(Form form) : m_indented(form == Form::Indented) {}
    /// Gives what is written to the device, in pieces of about a megabyte, and keeps no more than that.
    JsonText(Form form, QIODevice *device) : m_indented(form == Form::Indented), m_device(device) {}

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

    /// All that was written, with the line feed that ends an indented document. Not with a device.
    [[nodiscard]] QByteArray take();
    /// Gives the rest to the device; false where it did not take all.
    [[nodiscard]] bool finish();

private:
    void open(char bracket);
    void close(char bracket);
    void beginValue();
    void breakLine();
    void plain(const QByteArray &bytes);
    void addText(QStringView text);
    void passOn();

    QByteArray m_bytes;
    bool m_indented;
    QIODevice *m_device = nullptr; ///< none: all is kept
    bool m_refused = false;        ///< the device did not take something
    int m_depth = 0;
    bool m_first = true;     ///< nothing stands in the innermost object or array yet
    bool m_afterKey = false; ///< a value follows on the same line
};

} // namespace dateline
