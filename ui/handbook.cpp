#include "handbook.h"

#include <QFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>

namespace dateline {

namespace {

constexpr std::array chapters = {"index",        "first-ten-minutes", "views",    "dates",
                                 "command-line", "accuracy",          "extending"};

enum class Kind { Text, ListItem, TableRow, Code };

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

QString wordsOf(const QTextBlock &block)
{
    QString words = block.text();
    words.remove(QChar::ObjectReplacementCharacter); // pictures
    return words.trimmed();
}

QString itemOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    const int depth = std::max(1, list->format().indent()) - 1;
    const bool numbered = list->format().style() <= QTextListFormat::ListDecimal; // the others are signs
    const QString mark = numbered ? list->itemText(block) : QStringLiteral("•");
    return QString(qsizetype(depth) * 2, QLatin1Char(' ')) + mark + QLatin1Char(' ') + wordsOf(block);
}

/// All cells of the row that the block begins; leaves the block at the last of them.
QString rowOf(QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    const int row = table->cellAt(block.position()).row();
    QStringList cells;
    for (;;) {
        cells.append(wordsOf(block));
        const QTextBlock next = block.next();
        if (!next.isValid() || QTextCursor(next).currentTable() != table || table->cellAt(next.position()).row() != row)
            return cells.join(QStringLiteral(" – "));
        block = next;
    }
}

} // namespace

QString textOfMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QString text;
    Kind before = Kind::Text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        Kind kind = Kind::Text;
        QString line;
        if (QTextCursor(block).currentTable() != nullptr) {
            kind = Kind::TableRow;
            line = rowOf(block);
        } else if (isCode(block)) {
            kind = Kind::Code;
            line = block.text();
        } else if (block.textList() != nullptr) {
            kind = Kind::ListItem;
            line = itemOf(block);
        } else {
            line = wordsOf(block);
        }
        if (line.isEmpty() && kind != Kind::Code)
            continue;
        if (!text.isEmpty())
            text += kind == before && kind != Kind::Text ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += line;
        before = kind;
    }
    return text;
}

QString handbookText()
{
    QStringList texts;
    for (const char *chapter : chapters) {
        QFile file(QStringLiteral(":/dateline/handbook/%1.md").arg(QLatin1StringView(chapter)));
        if (file.open(QIODevice::ReadOnly))
            texts.append(textOfMarkdown(QString::fromUtf8(file.readAll())));
    }
    return texts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace dateline
