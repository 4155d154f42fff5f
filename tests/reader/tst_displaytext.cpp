#include "reader/displaytext.h"

#include <QTest>

using namespace dateline;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<SectionRole>("role");
        QTest::addColumn<QString>("shown"); // with | for a line break that stays

        QTest::newRow("one line") << QStringLiteral("The mayor left.") << SectionRole::Paragraph
                                  << QStringLiteral("The mayor left.");
        QTest::newRow("wrapped prose") << QStringLiteral("The harbour master said that all of the ferries to the\n"
                                                         "northern islands would stay in port until the gale had\n"
                                                         "blown itself out.")
                                       << SectionRole::Paragraph
                                       << QStringLiteral("The harbour master said that all of the ferries to the "
                                                         "northern islands would stay in port until the gale had "
                                                         "blown itself out.");
        QTest::newRow("address") << QStringLiteral("Press office\n14 Mill Lane\nOldtown") << SectionRole::Paragraph
                                 << QStringLiteral("Press office|14 Mill Lane|Oldtown");
        QTest::newRow("verse") << QStringLiteral("The lamp went out upon the quiet and empty stair\n"
                                                 "and no one came\n"
                                                 "to light the lamp again that stood so long there\n"
                                                 "nor spoke its name")
                               << SectionRole::Paragraph
                               << QStringLiteral("The lamp went out upon the quiet and empty stair|and no one came|"
                                                 "to light the lamp again that stood so long there|nor spoke its name");
        QTest::newRow("list") << QStringLiteral("* one thing\n* another thing") << SectionRole::List
                              << QStringLiteral("* one thing|* another thing");
        QTest::newRow("list with wrapped item")
            << QStringLiteral("* one thing that\n  goes on\n* another") << SectionRole::List
            << QStringLiteral("* one thing that   goes on|* another");
        // What would be read in another order than it stands there, or not be seen at all.
        QTest::newRow("turned round") << QStringLiteral("pay \u202E100\u202C now\u2067\u2069\u200F")
                                      << SectionRole::Paragraph
                                      << QStringLiteral("pay \u21C4100\u21C4 now\u21C4\u21C4\u21C4");
        QTest::newRow("controls") << QStringLiteral("a\u001B[31m\u0000\u007F\u009Bb\tc") << SectionRole::Paragraph
                                  << QStringLiteral("a\u241B[31m\u2400\u2421\u2426b\tc");
        QTest::newRow("emoji stay") << QStringLiteral("\U0001F6A2 \u0627\u0644 \u00E9") << SectionRole::Paragraph
                                    << QStringLiteral("\U0001F6A2 \u0627\u0644 \u00E9");
    }
    void lines()
    {
        QFETCH(QString, source);
        QFETCH(SectionRole, role);
        QFETCH(QString, shown);
        const QString result = displayText(source, role);
        QCOMPARE(result.size(), source.size()); // offsets stay what they are
        QCOMPARE(QString(result).replace(QChar(QChar::LineSeparator), QChar(u'|')), shown);
    }

    void marker_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("length");
        QTest::newRow("star") << QStringLiteral("* word") << 2;
        QTest::newRow("indented bullet") << QStringLiteral("  \u2022 word") << 4;
        QTest::newRow("number") << QStringLiteral("12. word") << 4;
        QTest::newRow("bracket") << QStringLiteral("(a) word") << 4;
        QTest::newRow("year") << QStringLiteral("2008. word") << 0;
        QTest::newRow("no space") << QStringLiteral("-word") << 0;
        QTest::newRow("dash alone") << QStringLiteral("- ") << 0;
        QTest::newRow("prose") << QStringLiteral("word") << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void marker()
    {
        QFETCH(QString, line);
        QFETCH(int, length);
        QCOMPARE(listMarkerLength(line), length);
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
