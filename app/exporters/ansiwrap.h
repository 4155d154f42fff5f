#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <vector>

namespace dateline {

/// Fills lines with styled words for a terminal. Styles are parameters of an SGR sequence, "1;34", and must outlive the
/// object; each line begins and ends without style, so that a line alone looks the same. A word may have several
/// styles, and is not broken for that.
class AnsiWrap
{
public:
    explicit AnsiWrap(int columns) : m_columns(columns) {}

    /// What stands before the first word of a line, and before those of the lines that it goes on in.
    void startLine(const QString &prefix, const QString &indent);
    /// Adds text that has been made safe; breaks lines at spaces, and inside of words that are longer than a line. A
    /// line feed in it goes on in the next line.
    void add(QStringView text, QLatin1StringView style);
    void endLine();

    /// To be asked after endLine().
    [[nodiscard]] const QString &text() const { return m_out; }

private:
    struct Piece
    {
        QString text;
        QLatin1StringView style;
    };

    void flushWord();
    void wrap();
    void setStyle(QLatin1StringView style);

    int m_columns;
    int m_column = 0;
    QString m_out;
    QString m_indent;
    QLatin1StringView m_style;
    QLatin1StringView m_lastStyle; ///< of the last word's end
    std::vector<Piece> m_word;     ///< not written yet: it may go to the next line
    int m_wordWidth = 0;
    int m_spaces = 0; ///< before the word; they vanish at the ends of lines
};

} // namespace dateline
