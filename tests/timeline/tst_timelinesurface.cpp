#include "timeline/timelinepainter.h"
#include "timeline/timelinerasterbar.h"
#include "timeline/timelinesurface.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QRadialGradient>
#include <QTest>

#include <cstdlib>
#include <functional>

using namespace dateline;

/// What is drawn in a quicker way looks as what it stands for.
class TestTimelineSurface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cachedWordsLookTheSame();
    void barsFadeAtTheirEnds();
    void barsThatGoOnDoNotFade();
    void dashesMoveWithTheBar();
    void onlyPixelsAreQuick();
    void ringsFadeOutwards();
};

namespace {

constexpr QSize size(300, 40);
const QColor blue(0, 0, 200);

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return picture;
}

FadingBar bar(double left, double right)
{
    FadingBar made;
    made.seen = QRectF(QPointF(left, 10), QPointF(right, 26));
    made.path.addRect(made.seen);
    made.left = left;
    made.right = right;
    made.fade = 30;
    made.outline = blue;
    return made;
}

int darkness(const QImage &picture, int x, int y)
{
    return 255 - qRed(picture.pixel(x, y));
}

} // namespace

void TestTimelineSurface::cachedWordsLookTheSame()
{
    WordCache cache;
    const auto words = [&](WordCache *used) {
        return drawn([used](QPainter &painter) {
            PainterSurface surface(painter, used);
            surface.text({7.3, 25}, QStringLiteral("Harbour & <b>bridge</b>, 1839"), Qt::black, 0);
        });
    };
    const QImage plain = words(nullptr);
    QVERIFY(plain != drawn([](QPainter &) {}));
    QCOMPARE(words(&cache), plain);
    QCOMPARE(words(&cache), plain); // now it is known
}

void TestTimelineSurface::barsFadeAtTheirEnds()
{
    FadingBar fading = bar(50, 250);
    fading.fadeStart = true;
    fading.fadeEnd = true;
    fading.fill = blue;
    const QImage picture = drawn([&](QPainter &painter) { drawOnPixels(painter, fading); });
    QCOMPARE(darkness(picture, 45, 18), 0);
    for (int x = 51; x < 79; ++x) {
        QVERIFY(darkness(picture, x, 18) <= darkness(picture, x + 1, 18));
        QVERIFY(std::abs(darkness(picture, x, 18) - darkness(picture, 299 - x, 18)) <= 2);
    }
    QVERIFY(darkness(picture, 52, 18) < 60);
    QCOMPARE(darkness(picture, 150, 18), 255);
}

void TestTimelineSurface::barsThatGoOnDoNotFade()
{
    FadingBar open = bar(50, 250);
    open.path = QPainterPath();
    open.path.moveTo(50, 10);
    open.path.lineTo(242, 10);
    open.path.lineTo(250, 18);
    open.path.lineTo(242, 26);
    open.path.lineTo(50, 26);
    open.path.closeSubpath();
    open.openEnd = true;
    open.fadeStart = true;
    open.fill = blue;
    const QImage picture = drawn([&](QPainter &painter) { drawOnPixels(painter, open); });
    QCOMPARE(darkness(picture, 246, 18), 255); // the tip of the arrow
    QCOMPARE(darkness(picture, 248, 11), 0);   // beside it
}

void TestTimelineSurface::dashesMoveWithTheBar()
{
    const auto at = [](double left) {
        FadingBar dashed = bar(left, left + 200);
        dashed.dashed = true;
        return drawn([&](QPainter &painter) { drawOnPixels(painter, dashed); });
    };
    QCOMPARE(at(57).copy(57, 0, 200, 40), at(50).copy(50, 0, 200, 40));
    int gaps = 0;
    const QImage picture = at(50);
    for (int x = 60; x < 240; ++x)
        gaps += darkness(picture, x, 10) == 0 ? 1 : 0;
    QCOMPARE(gaps, 60); // a third
}

/// A file of lines and curves keeps them.
void TestTimelineSurface::onlyPixelsAreQuick()
{
    QPicture file;
    QPainter painter(&file);
    PainterSurface surface(painter);
    QVERIFY(!surface.quickBar(bar(50, 250)));
    painter.end();
    drawn([](QPainter &pixels) {
        PainterSurface quick(pixels);
        QVERIFY(quick.quickBar(bar(50, 250)));
    });
}

void TestTimelineSurface::ringsFadeOutwards()
{
    QColor inner = blue;
    inner.setAlphaF(0.5F);
    QColor outer = blue;
    outer.setAlphaF(0.1F);
    QRadialGradient gradient(QPointF(100, 20), 18);
    gradient.setColorAt(0.3, inner);
    gradient.setColorAt(1, outer);
    const QImage rings = drawn([&](QPainter &painter) { drawRings(painter, {100, 20}, 18, gradient); });
    const QImage smooth = drawn([&](QPainter &painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawEllipse(QPointF(100, 20), 18, 18);
    });
    for (int x = 84; x < 100; ++x)
        QVERIFY2(std::abs(darkness(rings, x, 20) - darkness(smooth, x, 20)) < 32, qPrintable(QString::number(x)));
    QCOMPARE(darkness(rings, 80, 20), 0);
}

QTEST_MAIN(TestTimelineSurface)
#include "tst_timelinesurface.moc"
