#include "theme/contrast.h"
#include "timeline/timelinepainter.h"

#include <QGuiApplication>
#include <QTest>

using namespace dateline;

/// What the timeline writes reads wherever it may stand, in every theme that is installed.
class TestTimelineColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRead_data();
    void wordsRead();
};

namespace {

void checkContrast(const QColor &one, const QColor &other, double least, const char *what)
{
    const double ratio = contrastRatio(one, other);
    QVERIFY2(ratio >= least,
             qPrintable(QStringLiteral("%1: %2 on %3: %4")
                            .arg(QLatin1StringView(what), one.name(), other.name(), QString::number(ratio))));
}

} // namespace

void TestTimelineColours::wordsRead_data()
{
    QTest::addColumn<QString>("name");
    const ThemeStyles styles;
    for (const QString &name : styles.themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTimelineColours::wordsRead()
{
    QFETCH(QString, name);
    ThemeStyles styles;
    styles.setThemeName(name);
    const TimelineColours colours = TimelineColours::of(styles, QGuiApplication::palette());
    for (const QColor &ground : {colours.background, colours.current, colours.hover, colours.selection}) {
        checkContrast(colours.text, ground, readableContrast, "words");
        checkContrast(colours.dimmed, ground, readableContrast, "dimmed words");
        checkContrast(colours.published, ground, readableContrast, "published");
        for (const QColor &status : colours.status)
            checkContrast(status, ground, 3, "mark");
    }
}

QTEST_MAIN(TestTimelineColours)
#include "tst_timelinecolours.moc"
