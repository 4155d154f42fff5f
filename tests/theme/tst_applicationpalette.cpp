#include "theme/applicationpalette.h"
#include "theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace dateline;

namespace {

struct Pair
{
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole background;
};

constexpr std::array pairs = {
    Pair{"window", QPalette::WindowText, QPalette::Window},
    Pair{"text", QPalette::Text, QPalette::Base},
    Pair{"text in every other row", QPalette::Text, QPalette::AlternateBase},
    Pair{"button", QPalette::ButtonText, QPalette::Button},
    Pair{"flat button", QPalette::ButtonText, QPalette::Window},
    Pair{"selected", QPalette::HighlightedText, QPalette::Highlight},
    Pair{"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
    Pair{"placeholder", QPalette::PlaceholderText, QPalette::Base},
    Pair{"link", QPalette::Link, QPalette::Base},
    Pair{"link on a window", QPalette::Link, QPalette::Window},
    Pair{"visited link", QPalette::LinkVisited, QPalette::Base},
};

void checkReadable(const QPalette &palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const double least = group == QPalette::Disabled ? visibleContrast : readableContrast;
        for (const Pair &pair : pairs) {
            const QColor text = palette.color(group, pair.text);
            const QColor background = palette.color(group, pair.background);
            const QColor seen = blended(background, QColor(text.rgb()), text.alphaF());
            const double ratio = contrastRatio(seen, background);
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1, group %2: %3 on %4: %5")
                                                    .arg(QLatin1StringView(pair.name))
                                                    .arg(group)
                                                    .arg(seen.name(), background.name())
                                                    .arg(ratio)));
        }
    }
}

QPalette systemOf(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

class TestApplicationPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themed_data()
    {
        QTest::addColumn<QString>("name");
        // Every theme that is installed, not ours alone.
        const ThemeStyles styles;
        QVERIFY(styles.themeNames().size() >= 20);
        for (const QString &name : styles.themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void themed()
    {
        QFETCH(QString, name);
        const ThemeStyles styles;
        const ThemePalette theme = readThemePalette(styles.repository().theme(name), styles.newsDefinition());
        const QPalette palette = themedApplicationPalette(theme);
        checkReadable(palette);
        QCOMPARE(palette.color(QPalette::Base), theme[ThemeColour::Background]); // panels and the article are one
        QCOMPARE(relativeLuminance(palette.color(QPalette::Window)) <
                     relativeLuminance(palette.color(QPalette::WindowText)),
                 theme.dark);
        // What is selected is told from what is not, and a line around it from what it is on.
        QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= visibleContrast);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole)
                QVERIFY(palette.isBrushSet(QPalette::Inactive, QPalette::ColorRole(role)));
        }
    }

    void system_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::newRow("light") << systemOf(QColor(240, 240, 240), QColor(0, 0, 0));
        QTest::newRow("dark") << systemOf(QColor(45, 45, 45), QColor(230, 230, 230));
        QTest::newRow("high contrast") << systemOf(QColor(0, 0, 0), QColor(255, 255, 255));
        QTest::newRow("middle grey") << systemOf(QColor(120, 120, 120), QColor(0, 0, 0));
        QPalette faint = systemOf(QColor(255, 255, 255), QColor(0, 0, 0));
        faint.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 60));
        faint.setColor(QPalette::Link, QColor(120, 170, 255));
        faint.setColor(QPalette::Disabled, QPalette::Text, QColor(220, 220, 220));
        QTest::newRow("faint") << faint;
    }
    void system()
    {
        QFETCH(QPalette, system);
        const QPalette mended = readableApplicationPalette(system);
        checkReadable(mended.resolve(system));
        // What reads is left to the system.
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::WindowText));
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::Window));
    }

    void fineSystemIsLeftAlone()
    {
        QPalette system = systemOf(QColor(255, 255, 255), QColor(0, 0, 0));
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            const auto known = QPalette::ColorRole(role);
            const bool text =
                std::any_of(pairs.begin(), pairs.end(), [known](const Pair &pair) { return pair.text == known; });
            system.setColor(known, text ? QColor(0, 0, 0) : QColor(255, 255, 255));
        }
        QCOMPARE(readableApplicationPalette(system).resolveMask(), QPalette::ResolveMask(0));
    }

    void highContrast_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<bool>("high");
        QTest::newRow("white on black") << QColor(0, 0, 0) << QColor(255, 255, 255) << true;
        QTest::newRow("black on white") << QColor(255, 255, 255) << QColor(0, 0, 0) << true;
        QTest::newRow("yellow on black") << QColor(0, 0, 0) << QColor(255, 255, 0) << true;
        QTest::newRow("green on black") << QColor(0, 0, 0) << QColor(0, 255, 0) << true;
        QTest::newRow("black on nearly white") << QColor(250, 250, 250) << QColor(0, 0, 0) << true;
        QTest::newRow("Fusion") << QColor(239, 239, 239) << QColor(0, 0, 0) << false;
        QTest::newRow("Breeze") << QColor(239, 240, 241) << QColor(35, 38, 41) << false;
        QTest::newRow("Breeze Dark") << QColor(32, 35, 38) << QColor(252, 252, 252) << false;
        QTest::newRow("grey on black") << QColor(0, 0, 0) << QColor(220, 220, 220) << false;
    }
    void highContrast()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QFETCH(bool, high);
        QCOMPARE(isHighContrast(systemOf(window, text)), high);
    }
};

QTEST_MAIN(TestApplicationPalette)
#include "tst_applicationpalette.moc"
