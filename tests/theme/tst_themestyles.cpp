#include "theme/contrast.h"
#include "theme/themestyles.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;

namespace {

const QStringList shipped = {QStringLiteral("Dateline Light"), QStringLiteral("Dateline Dark"),
                             QStringLiteral("Dateline High Contrast"), QStringLiteral("Dateline High Contrast Light")};

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

void checkReadable(const ThemeStyles &styles, const QColor &text, const QColor &own, const QString &what)
{
    QList<QColor> backgrounds = {styles.colour(ThemeColour::Background), styles.colour(ThemeColour::CurrentMark),
                                 styles.colour(ThemeColour::HoverMark), styles.colour(ThemeColour::Selection),
                                 styles.colour(ThemeColour::SearchHit)};
    if (own.isValid())
        backgrounds.append(own);
    for (const QColor &background : backgrounds) {
        const double ratio = contrastRatio(text, background);
        QVERIFY2(ratio >= readableContrast,
                 qPrintable(QStringLiteral("%1 %2 on %3: %4").arg(what, text.name(), background.name()).arg(ratio)));
    }
}

void checkAllReadable(const ThemeStyles &styles)
{
    for (const EntityType type : allEntityTypes) {
        const MarkStyle style = styles.entity(type);
        checkReadable(styles, style.foreground, style.background, entityTypeName(type));
    }
    const QColor text = styles.colour(ThemeColour::Text);
    for (const MarkStyle &style : {styles.time(), styles.doubtfulTime(), styles.eventHead()})
        checkReadable(styles, style.foreground.isValid() ? style.foreground : text, style.background,
                      QStringLiteral("time or event"));
    for (std::size_t role = 0; role < sectionRoleCount; ++role)
        checkReadable(styles, styles.sectionText(static_cast<SectionRole>(role)), {}, QStringLiteral("section"));
    for (const EventStatus status :
         {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied})
        checkReadable(styles, styles.status(status), {}, eventStatusName(status));
    for (const ThemeColour role : {ThemeColour::Text, ThemeColour::DimmedText, ThemeColour::Published})
        checkReadable(styles, styles.colour(role), {}, QStringLiteral("text"));
}

} // namespace

class TestThemeStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setPalette(paletteOf(QColor(240, 240, 240), QColor(0, 0, 0))); }

    void findsShippedResources()
    {
        const ThemeStyles styles;
        QVERIFY(styles.newsDefinition().isValid());
        QVERIFY(styles.newsDefinition().isHidden());
        for (const QString &name : shipped)
            QVERIFY2(styles.themeNames().contains(name), qPrintable(name));
    }

    void contrast_data()
    {
        QTest::addColumn<QString>("name");
        // Every theme that is installed, not ours alone.
        const ThemeStyles styles;
        for (const QString &name : styles.themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void contrast()
    {
        QFETCH(QString, name);
        ThemeStyles styles;
        styles.setThemeName(name);
        QCOMPARE(styles.theme().name(), name);
        checkAllReadable(styles);
    }

    /// What is pointed at, looked for or selected can be seen: its ground is not the page's.
    void groundsCanBeTold_data() { contrast_data(); }
    void groundsCanBeTold()
    {
        QFETCH(QString, name);
        ThemeStyles styles;
        styles.setThemeName(name);
        const QColor page = styles.colour(ThemeColour::Background);
        for (const ThemeColour role :
             {ThemeColour::CurrentMark, ThemeColour::HoverMark, ThemeColour::SearchHit, ThemeColour::Selection}) {
            const QColor ground = styles.colour(role);
            QVERIFY2(areDistinct(ground, page), qPrintable(ground.name() + QStringLiteral(" on ") + page.name()));
        }
        for (const MarkStyle &mark : {styles.time(), styles.doubtfulTime(), styles.eventHead()})
            QVERIFY2(areDistinct(mark.background, page), qPrintable(mark.background.name()));
    }

    void shippedFormatsReadAsWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shipped)
            QTest::newRow(qPrintable(name)) << name;
    }
    void shippedFormatsReadAsWritten()
    {
        QFETCH(QString, name);
        ThemeStyles styles;
        styles.setThemeName(name);
        const auto theme = styles.theme();
        const auto formats = styles.newsDefinition().formats();
        QVERIFY(formats.size() >= 30);
        for (const auto &format : formats) {
            const QColor behind = format.hasBackgroundColor(theme)
                                      ? format.backgroundColor(theme)
                                      : QColor::fromRgb(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
            QVERIFY2(contrastRatio(format.textColor(theme), behind) >= readableContrast, qPrintable(format.name()));
        }
    }

    void shippedThemesStyleEverything_data() { shippedFormatsReadAsWritten_data(); }
    void shippedThemesStyleEverything()
    {
        QFETCH(QString, name);
        const ThemeStyles styles;
        QFile file(styles.repository().theme(name).filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject custom = QJsonDocument::fromJson(file.readAll())
                                       .object()[QStringLiteral("custom-styles")]
                                       .toObject()[QStringLiteral("News Article")]
                                       .toObject();
        const auto formats = styles.newsDefinition().formats();
        for (const auto &format : formats)
            QVERIFY2(custom.contains(format.name()), qPrintable(format.name()));
        QCOMPARE(custom.size(), formats.size()); // and nothing that the definition does not have
    }

    void marksDifferWithoutColour()
    {
        const ThemeStyles styles;
        QSet<int> seen;
        const auto add = [&seen](const MarkStyle &style) {
            const int shape = static_cast<int>(style.shape) * 2 + (style.background.isValid() ? 1 : 0);
            QVERIFY(!seen.contains(shape));
            seen.insert(shape);
        };
        for (const EntityType type : allEntityTypes)
            add(styles.entity(type));
        add(styles.time());
        add(styles.doubtfulTime());
        add(styles.eventHead());
        QCOMPARE(seen.size(), 9);
    }

    void followsSystem()
    {
        ThemeStyles styles;
        QCOMPARE(styles.theme().name(), shipped.at(0));
        QVERIFY(!styles.isDark());
        QSignalSpy changed(&styles, &ThemeStyles::changed);
        QGuiApplication::setPalette(paletteOf(QColor(40, 40, 45), QColor(230, 230, 230)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(styles.theme().name(), shipped.at(1));
        QVERIFY(styles.isDark());
        QGuiApplication::setPalette(paletteOf(QColor(0, 0, 0), QColor(255, 255, 255)));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(styles.theme().name(), shipped.at(2));
        QGuiApplication::setPalette(paletteOf(QColor(255, 255, 255), QColor(0, 0, 0)));
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(styles.theme().name(), shipped.at(3));
        QVERIFY(!styles.isDark());
    }

    void chosenThemeStays()
    {
        ThemeStyles styles;
        styles.setThemeName(shipped.at(1));
        QSignalSpy changed(&styles, &ThemeStyles::changed);
        QGuiApplication::setPalette(paletteOf(QColor(0, 0, 0), QColor(255, 255, 255)));
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
        styles.setThemeName(QStringLiteral("No such theme"));
        QCOMPARE(styles.theme().name(), shipped.at(2)); // falls back to the system's
        styles.setThemeName({});
        QVERIFY(styles.theme().isValid());
    }

    void definitionForFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("definition");
        QTest::newRow("text") << QStringLiteral("/tmp/a report.txt") << QStringLiteral("News Article");
        QTest::newRow("memory") << QString() << QStringLiteral("News Article");
        QTest::newRow("no suffix") << QStringLiteral("/tmp/article") << QStringLiteral("News Article");
        QTest::newRow("markdown") << QStringLiteral("notes/today.md") << QStringLiteral("Markdown");
    }
    void definitionForFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, definition);
        const ThemeStyles styles;
        QCOMPARE(styles.definitionForFile(path).name(), definition);
    }
};

QTEST_MAIN(TestThemeStyles)
#include "tst_themestyles.moc"
