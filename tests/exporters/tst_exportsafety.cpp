#include "exporters/sampleanalysis.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dateline;

/// Exports of texts that mean harm, or are broken: nothing in them becomes active, and every export stays well formed.
class TestExportSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlHasNothingActive();
    void csvHasNoFormula();
    void terminalGetsColoursOnly();
    void calendarLinesAreShort();
    void timelineJsIsEscaped();
    void markdownHasNoLinks();
    void anyText_data();
    void anyText();

private:
    static QString text(const char *format, const Analysis &analysis)
    {
        return QString::fromUtf8(exportFormat(QLatin1StringView(format))->write(analysis, sampleContext()));
    }

    /// Words put wherever the text of strangers can come from.
    static Analysis haunted(const QString &words)
    {
        Analysis analysis = sampleAnalysis();
        for (Entity &entity : analysis.entities)
            entity.name = words;
        for (ResolvedTime &time : analysis.times)
            time.because = words;
        for (Event &event : analysis.events) {
            event.label = words;
            event.because = words;
            event.reportedBy = words;
        }
        for (Quote &quote : analysis.quotes)
            quote.speaker = words;
        for (Lint &lint : analysis.lints)
            lint.message = words;
        auto article = std::make_shared<Article>(*analysis.article);
        article->path = QStringLiteral("/tmp/") + QString(words).remove(QLatin1Char('/'));
        analysis.article = article;
        analysis.structure.headline.reset();
        analysis.structure.sections[1].role = SectionRole::Paragraph;
        return analysis;
    }
};

namespace {

/// Lines of a CSV file as a strict reader of RFC 4180 splits them; empty for a file that is none.
QList<QStringList> csvLines(const QString &csv)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (csv.mid(i + 1, 1) == u"\"") {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            if (!cell.isEmpty())
                return {};
            quoted = true;
        } else if (c == u',') {
            line << cell;
            cell.clear();
        } else if (c == u'\r') {
            if (csv.mid(i + 1, 1) != u"\n")
                return {};
            ++i;
            lines << (line << cell);
            line.clear();
            cell.clear();
        } else if (c == u'\n') {
            return {};
        } else {
            cell += c;
        }
    }
    return quoted || !line.isEmpty() || !cell.isEmpty() ? QList<QStringList>() : lines;
}

const QRegularExpression &colours()
{
    static const QRegularExpression pattern(QStringLiteral("\u001B\\[[0-9;]*m"));
    return pattern;
}

bool hasControl(const QString &text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n') || (u >= 0x7F && u <= 0x9F) || (u >= 0x202A && u <= 0x202E) ||
            (u >= 0x2066 && u <= 0x2069))
            return true;
    }
    return false;
}

QString xmlProblem(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

void TestExportSafety::htmlHasNothingActive()
{
    for (const char *words : {"<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "</style><img src=http://x>",
                              "' onload='x", "<svg onload=x>", "javascript:alert(1)", "&#60;script&#62;"}) {
        const QString html = text("html", haunted(QString::fromLatin1(words)));
        QString markup; // tags alone, without the text between them
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        auto it = tags.globalMatch(html);
        while (it.hasNext())
            markup += it.next().captured() + QLatin1Char('\n');
        // In the values of attributes stands text; what they are called and where links lead is looked at below.
        static const QRegularExpression values(QStringLiteral("\"[^\"]*\""));
        markup.remove(values);
        for (const char *bad :
             {"<script", "<img", "<iframe", "<object", "<link", "<base", "<form", "src=", "http:", "url("})
            QVERIFY2(!markup.contains(QLatin1StringView(bad), Qt::CaseInsensitive), bad);
        static const QRegularExpression handler(QStringLiteral("\\son\\w*\\s*="));
        QVERIFY(!markup.contains(handler));
        static const QRegularExpression links(QStringLiteral("href=\"(?!#)"));
        QVERIFY(!html.contains(links));
        QCOMPARE(html.count(QLatin1StringView("<style>")), 1);
        QVERIFY(html.contains(QLatin1StringView("default-src 'none'; style-src 'sha256-")));
        QVERIFY(!html.contains(QLatin1StringView("&#60;script")));
    }
    QVERIFY(!hasControl(text("html", haunted(QStringLiteral("\u202Eevil\u001B[31m\u009B")))));
    QVERIFY(text("html", haunted(QStringLiteral("\u202Eevil"))).contains(QLatin1StringView("[RLO]")));
}

void TestExportSafety::csvHasNoFormula()
{
    for (const char *words : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "'=1", "＝1"}) {
        for (const char *format : {"csv", "csv-entities", "csv-times", "csv-events"}) {
            const QList<QStringList> lines = csvLines(text(format, haunted(QString::fromUtf8(words))));
            QVERIFY2(lines.size() > 1, format);
            for (const QStringList &line : lines) {
                for (const QString &cell : line)
                    QVERIFY2(cell.isEmpty() || !QStringView(u"=+-@\t\r\n\uFF1D").contains(cell.trimmed().left(1).at(0)),
                             qPrintable(cell));
            }
        }
    }
    // One leading apostrophe is ours: what it stands before comes back as it was.
    const QList<QStringList> lines = csvLines(text("csv-entities", haunted(QStringLiteral("'=1"))));
    QCOMPARE(lines.at(1).at(2), QStringLiteral("''=1"));
}

void TestExportSafety::terminalGetsColoursOnly()
{
    for (const char *words : {"\x1b]0;title\x07", "\x1b[2J", "\u009B31m", "\x1b[31m", "\r\x08\x7f", "\xE2\x80\xAE"}) {
        const QString ansi = text("ansi", haunted(QString::fromUtf8(words)));
        QVERIFY(ansi.contains(colours()));
        QVERIFY2(!hasControl(QString(ansi).remove(colours())), words);
    }
    QVERIFY(text("ansi", haunted(QStringLiteral("\u001B[31m"))).contains(QStringLiteral("\u241B[31m")));
}

void TestExportSafety::calendarLinesAreShort()
{
    const QString words = QStringLiteral("\u6F22\r\nBEGIN:VEVENT\r\nX:y;,\\\u0000").repeated(20);
    const QByteArray calendar = exportFormat(QLatin1StringView("ics"))->write(haunted(words), sampleContext());
    int events = 0;
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(line.size() <= 76);
        events += line == "BEGIN:VEVENT\r" ? 1 : 0;
    }
    QCOMPARE(events, 5); // the dated ones of our era; none of the text
}

void TestExportSafety::timelineJsIsEscaped()
{
    const QString json = text("timelinejs", haunted(QStringLiteral("<img src=x onerror=alert(1)>")));
    QVERIFY(!json.contains(QLatin1StringView("<img")));
    QVERIFY(json.contains(QLatin1StringView("&lt;img")));
    QVERIFY(!json.contains(QLatin1StringView("\"autolink\": true")));
    QCOMPARE(json.count(QLatin1StringView("\"autolink\": false")), 7);
}

void TestExportSafety::markdownHasNoLinks()
{
    const QString markdown =
        text("markdown", haunted(QStringLiteral("[x](javascript:y) ![i](http://z) <http://z> <b> `c` |")));
    for (const char *bad : {"\\[x", "\\[i", "<http", "<b>", "http://", "`c"}) {
        const QRegularExpression unescaped(QStringLiteral("(?<!\\\\)") + QLatin1StringView(bad));
        QVERIFY2(!markdown.contains(unescaped), bad);
    }
}

void TestExportSafety::anyText_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestExportSafety::anyText()
{
    QFETCH(quint32, seed);
    const Analysis analysis = randomAnalysis(seed, 40 + seed * 20);
    for (const char *format : {"json", "jsonl", "timelinejs", "webannotation"}) {
        QJsonParseError error;
        const QByteArray bytes = exportFormat(QLatin1StringView(format))->write(analysis, {});
        QVERIFY2(QJsonDocument::fromJson(bytes, &error).isObject(), qPrintable(error.errorString()));
    }
    const QByteArray timeMl = exportFormat(QLatin1StringView("timeml"))->write(analysis, {});
    QVERIFY2(xmlProblem(timeMl).isEmpty(), qPrintable(xmlProblem(timeMl)));
    // The page is no XML for its doctype and its empty elements alone.
    QByteArray page = exportFormat(QLatin1StringView("html"))->write(analysis, {});
    page = QString::fromUtf8(page)
               .remove(QLatin1StringView("<!DOCTYPE html>"))
               .replace(QRegularExpression(QStringLiteral("<meta ([^>]*)>")), QStringLiteral("<meta \\1/>"))
               .toUtf8();
    QVERIFY2(xmlProblem(page).isEmpty(), qPrintable(xmlProblem(page)));
    for (const char *format : {"csv", "csv-entities", "csv-times", "csv-events"}) {
        const QList<QStringList> lines = csvLines(text(format, analysis));
        QVERIFY2(!lines.isEmpty(), format);
        for (const QStringList &line : lines)
            QCOMPARE(line.size(), lines.front().size());
    }
    QVERIFY(!hasControl(text("ansi", analysis).remove(colours())));
    for (const QByteArray &line : exportFormat(QLatin1StringView("ics"))->write(analysis, {}).split('\n'))
        QVERIFY(line.size() <= 76);
    for (const QString &line : text("conll", analysis).split(QLatin1Char('\n')))
        QVERIFY2(line.isEmpty() || line.split(QLatin1Char(' ')).size() == 4, qPrintable(line));
    for (const char *format : {"brat", "markdown"})
        QVERIFY(!text(format, analysis).contains(QChar(0)) || QLatin1StringView(format) == QLatin1StringView("brat"));
}

QTEST_APPLESS_MAIN(TestExportSafety)
#include "tst_exportsafety.moc"
