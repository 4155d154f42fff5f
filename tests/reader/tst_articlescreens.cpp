#include "reader/articleview.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace dateline;

/// ArticleView on two screens of different dots an inch.
class TestArticleScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesBetweenScreens()
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        if (screens.size() < 2 || screens.at(0)->logicalDotsPerInch() == screens.at(1)->logicalDotsPerInch())
            QSKIP("this platform cannot pretend to have two screens");
        auto engines = Engines::load();
        QVERIFY(engines.ok());
        Document document(std::make_shared<const Pipeline>(*engines));
        Selection selection(&document);
        ThemeStyles styles;
        ArticleView view(&document, &selection, &styles);
        view.setGeometry(20, 20, 1000, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QString text;
        for (int at = 0; at < 200; ++at)
            text +=
                QStringLiteral("Paragraph %1 of the report tells what the board decided about pier %1.\n\n").arg(at);
        document.openText(text);
        QTRY_COMPARE(document.state(), Document::State::Ready);
        const auto place = static_cast<std::int32_t>(text.indexOf(QStringLiteral("Paragraph 90")));
        view.showFrom(place);
        const QRect before = view.letterRect(place);
        view.windowHandle()->setScreen(screens.at(1));
        QCoreApplication::processEvents();
        const QRect after = view.letterRect(place);
        QVERIFY2(after.height() > before.height() * 3 / 2,
                 qPrintable(QStringLiteral("%1 %2").arg(before.height()).arg(after.height())));
        QCOMPARE(view.visibleSpan().start, place);
        view.windowHandle()->setScreen(screens.at(0));
        QCoreApplication::processEvents();
        QCOMPARE(view.letterRect(place).height(), before.height());
        QCOMPARE(view.visibleSpan().start, place);
    }
};

int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "one", "x": 0, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96, "logicalBaseDpi": 96},
        {"name": "two", "x": 1600, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 192, "logicalBaseDpi": 192}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    const QApplication application(argc, argv);
    TestArticleScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_articlescreens.moc"
