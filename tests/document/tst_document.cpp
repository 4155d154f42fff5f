#include "document/articleloader.h"
#include "document/document.h"
#include "writtenfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dateline;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensShowsThenAnalyses();
    void failsAndRecovers();
    void openingAnotherDropsTheFirst();
    void publicationDateMovesFridayAndBack();
    void correctedDateIsKept();
    void damagedSidecarIsReportedAndKept();
    void cancelKeepsTheText();
    void changedAndVanishedFile();
    void marksStayWhileAnEditedTextIsAnalysed();
    void fileComesBack();
    void clipboardText();
    void closedWhileLoading();
    void largeFileShowsItsBeginningFirst();
    void beginningAloneIsNoArticle();
    void beginningMayEndInACharacter();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n";

void waitUntilReady(const Document &document)
{
    QTRY_COMPARE_WITH_TIMEOUT(document.state(), Document::State::Ready, 20000);
}

QString firstRelativeValue(const Analysis &analysis)
{
    for (const ResolvedTime &time : analysis.times) {
        if (time.relative)
            return time.value;
    }
    return {};
}

} // namespace

void TestDocument::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
}

void TestDocument::opensShowsThenAnalyses()
{
    Document document(m_pipeline);
    QCOMPARE(document.state(), Document::State::Empty);
    bool textBeforeAnalysis = false;
    connect(&document, &Document::articleChanged, this,
            [&] { textBeforeAnalysis = document.article() && !document.analysis(); });
    document.open(write(QStringLiteral("a.txt"), article));
    QCOMPARE(document.state(), Document::State::Loading);
    waitUntilReady(document);
    QVERIFY(textBeforeAnalysis);
    QVERIFY(document.analysis()->complete);
    QVERIFY(document.index());
    QCOMPARE(document.analysis()->article->sha256.size(), 32);
    QVERIFY(document.analysis()->structure.headline);
}

void TestDocument::failsAndRecovers()
{
    Document document(m_pipeline);
    document.open(m_folder.filePath(QStringLiteral("missing.txt")));
    QTRY_COMPARE(document.state(), Document::State::Failed);
    QCOMPARE(document.error()->code, ErrorCode::NotFound);
    QVERIFY(!document.article());
    const QString blank = write(QStringLiteral("blank.txt"), "\n\n \n");
    document.open(blank);
    QTRY_COMPARE(document.state(), Document::State::Failed);
    QCOMPARE(*document.error(), (Error{ErrorCode::Empty, blank}));
    document.open(write(QStringLiteral("b.txt"), article));
    waitUntilReady(document);
    QVERIFY(!document.error());
}

void TestDocument::openingAnotherDropsTheFirst()
{
    Document document(m_pipeline);
    document.open(write(QStringLiteral("first.txt"), "The first text.\n"));
    document.open(write(QStringLiteral("second.txt"), "The second text.\n"));
    waitUntilReady(document);
    QTest::qWait(50);
    QCOMPARE(document.article()->text, QStringLiteral("The second text.\n"));
}

void TestDocument::publicationDateMovesFridayAndBack()
{
    Document document(m_pipeline);
    document.open(write(QStringLiteral("c.txt"), article));
    waitUntilReady(document);
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2019-03-08"));
    document.setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    QVERIFY(document.isPublishedOverridden());
    waitUntilReady(document);
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2020-01-03"));
    document.setPublished(std::nullopt);
    waitUntilReady(document);
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2019-03-08"));
    QCOMPARE(document.analysis()->structure.published->source, PublicationDate::Source::Text);
}

void TestDocument::correctedDateIsKept()
{
    const QString path = write(QStringLiteral("kept.txt"), article);
    {
        Document document(m_pipeline);
        document.open(path);
        waitUntilReady(document);
        QVERIFY(!QFile::exists(sidecarPath(path))); // reading alone leaves nothing behind
        document.setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    } // closed before the analysis is done
    Document document(m_pipeline);
    document.open(path);
    waitUntilReady(document);
    QVERIFY(document.isPublishedOverridden());
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2020-01-03"));
    document.reload();
    waitUntilReady(document);
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2020-01-03"));
    document.setPublished(std::nullopt); // the text's own date was never looked for until now
    waitUntilReady(document);
    QCOMPARE(firstRelativeValue(*document.analysis()), QStringLiteral("2019-03-08"));
    QTRY_VERIFY(!QFile::exists(sidecarPath(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), article);
}

void TestDocument::damagedSidecarIsReportedAndKept()
{
    const QString path = write(QStringLiteral("damaged.txt"), article);
    const QByteArray damage = "{ not what it was";
    write(QStringLiteral("damaged.txt.dateline.json"), damage);
    Document document(m_pipeline);
    QSignalSpy failed(&document, &Document::sidecarFailed);
    document.open(path);
    waitUntilReady(document);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::BadInput);
    document.setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    document.close();
    QFile kept(sidecarPath(path) + QStringLiteral(".kept-1"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damage);
    QVERIFY(QFile::exists(sidecarPath(path)));
}

void TestDocument::cancelKeepsTheText()
{
    Document document(m_pipeline);
    QByteArray text = article;
    for (int i = 0; i < 5000; ++i)
        text += "\nAnna Lindqvist met the Harbour Trust in Lisbon on 3 May 2011.\n";
    document.open(write(QStringLiteral("long.txt"), text));
    QTRY_COMPARE_WITH_TIMEOUT(document.state(), Document::State::Analysing, 5000);
    document.cancel();
    QCOMPARE(document.state(), Document::State::Ready);
    QVERIFY(document.article());
    QTest::qWait(50);
    QVERIFY(!document.analysis() || !document.analysis()->complete);
}

void TestDocument::changedAndVanishedFile()
{
    Document document(m_pipeline);
    const QString path = write(QStringLiteral("watched.txt"), article);
    document.open(path);
    waitUntilReady(document);
    QSignalSpy changed(&document, &Document::fileChangedOnDisk);
    QSignalSpy gone(&document, &Document::fileGone);
    write(QStringLiteral("watched.txt"), article + "\nA new paragraph.\n");
    QVERIFY(changed.wait(5000));
    document.reload();
    waitUntilReady(document);
    QVERIFY(document.article()->text.contains(QStringLiteral("new paragraph")));
    QVERIFY(QFile::remove(path));
    QVERIFY(gone.wait(5000));
    QVERIFY(document.isFileGone());
    QVERIFY(document.article());
    QCOMPARE(document.state(), Document::State::Ready);
}

/// A large text that was edited does not lose its marks until all of it is analysed again.
void TestDocument::marksStayWhileAnEditedTextIsAnalysed()
{
    QByteArray text = article;
    for (int i = 0; text.size() < 300'000; ++i)
        text += "\nFinland closed mine " + QByteArray::number(i) + " in " + QByteArray::number(1800 + i % 200) + ".\n";
    const QString path = write(QStringLiteral("long.txt"), text);
    Document document(m_pipeline);
    document.open(path);
    waitUntilReady(document);
    write(QStringLiteral("long.txt"), text.replace("mine 4000 in 1800", "mine 4000 in May 2006"));
    std::vector<std::shared_ptr<const Analysis>> shown;
    connect(&document, &Document::analysisChanged, this, [&] {
        if (document.analysis())
            shown.push_back(document.analysis());
    });
    document.reload();
    waitUntilReady(document);
    QCOMPARE(shown.size(), std::size_t(2));
    QVERIFY(!shown[0]->complete && shown[1]->complete);
    for (const auto &analysis : shown) {
        QVERIFY(analysis->times.size() > 1000);
        QVERIFY(std::any_of(analysis->times.begin(), analysis->times.end(),
                            [](const ResolvedTime &time) { return time.value == u"2006-05"; }));
        QCOMPARE(analysis->article->text, document.article()->text);
    }
    QVERIFY(shown[0]->structure.sections == shown[1]->structure.sections);
    QCOMPARE(shown[0]->entities.size(), shown[1]->entities.size());
    QCOMPARE(shown[0]->events.size(), shown[1]->events.size());
}

/// A slow synchronisation takes a file away and puts it back.
void TestDocument::fileComesBack()
{
    Document document(m_pipeline);
    const QString path = write(QStringLiteral("slow.txt"), article);
    document.open(path);
    waitUntilReady(document);
    QSignalSpy changed(&document, &Document::fileChangedOnDisk);
    QSignalSpy gone(&document, &Document::fileGone);
    QVERIFY(QFile::remove(path));
    QVERIFY(gone.wait(5000));
    write(QStringLiteral("slow.txt"), article + "\nA new paragraph.\n");
    QVERIFY(changed.wait(5000));
    QVERIFY(!document.isFileGone());
    changed.clear();
    write(QStringLiteral("slow.txt"), article + "\nAnother paragraph.\n"); // and is watched again
    QVERIFY(changed.wait(5000));
}

void TestDocument::clipboardText()
{
    Document document(m_pipeline);
    document.openText(QString::fromUtf8(article));
    waitUntilReady(document);
    QVERIFY(document.path().isEmpty());
    QVERIFY(!document.analysis()->times.empty());
}

void TestDocument::closedWhileLoading()
{
    Document document(m_pipeline);
    document.open(write(QStringLiteral("d.txt"), article));
    document.close();
    QTest::qWait(100);
    QCOMPARE(document.state(), Document::State::Empty);
    QVERIFY(!document.article());
}

/// Of 3 MB, with words that tell the last of it from the rest.
static QByteArray largeArticle()
{
    QByteArray bytes = article + "\n";
    while (bytes.size() < qsizetype(3) * 1024 * 1024)
        bytes += "The harbour master counted the ships and wrote down what each of them carried.\n\n";
    return bytes + "The end of it.\n";
}

void TestDocument::largeFileShowsItsBeginningFirst()
{
    const QByteArray bytes = largeArticle();
    const QString path = write(QStringLiteral("large.txt"), bytes);
    Document document(m_pipeline);
    QList<qsizetype> lengths;
    QList<Document::State> states;
    bool markedAgain = false;
    connect(&document, &Document::articleChanged, this, [&] {
        QVERIFY(!document.analysis());
        lengths.append(document.article() ? document.article()->text.size() : 0);
        states.append(document.state());
    });
    connect(&document, &Document::progressChanged, this,
            [&] { QCOMPARE(document.state(), Document::State::Analysing); }); // the beginning alone is no progress
    connect(&document, &Document::analysisChanged, this, [&] {
        QVERIFY(!document.analysis()->complete); // the whole is not waited for
        QCOMPARE(document.analysis()->article->text, document.article()->text);
        markedAgain = markedAgain || lengths.size() == 2;
    });
    document.open(path);
    QTRY_COMPARE_WITH_TIMEOUT(lengths.size(), 2, 20000);
    QVERIFY(lengths[0] > 10000 && lengths[0] < 40000);
    QCOMPARE(states[0], Document::State::Loading);
    QCOMPARE(lengths[1], bytes.size());
    QVERIFY(document.article()->text.endsWith(QStringLiteral("The end of it.\n")));
    QTRY_VERIFY_WITH_TIMEOUT(markedAgain, 20000);
    QVERIFY(!document.analysis()->times.empty());

    // The same file again, so that views go back to where they were: all at once.
    lengths.clear();
    document.reload();
    QTRY_COMPARE_WITH_TIMEOUT(lengths.size(), 2, 20000);
    QCOMPARE(lengths, (QList<qsizetype>{0, bytes.size()}));
    document.close();
}

void TestDocument::beginningAloneIsNoArticle()
{
    const QString path = write(QStringLiteral("stopped.txt"), largeArticle());
    Document document(m_pipeline);
    bool stopped = false;
    connect(&document, &Document::articleChanged, this, [&] {
        if (std::exchange(stopped, true))
            return;
        document.setPublished(PublicationDate::fromIso(
            u"2020-01-01", PublicationDate::Source::Option)); // not taken: what it would be kept for is not there yet
        QVERIFY(!document.isPublishedOverridden());
        document.cancel();
    });
    document.open(path);
    QTRY_COMPARE_WITH_TIMEOUT(document.state(), Document::State::Empty, 20000);
    QVERIFY(stopped);
    QVERIFY(!document.article());
}

/// Where the part that is read first ends in the middle of a letter of two bytes, it is shown all the same.
void TestDocument::beginningMayEndInACharacter()
{
    for (const char *indent : {"", "x"}) {
        QByteArray bytes = indent;
        while (bytes.size() < qsizetype(3) * 1024 * 1024)
            bytes += "\u0413\u0430\u0432\u0430\u043d\u044c\n\n"; // an even number of bytes
        const auto beginning = loadBeginning(write(QStringLiteral("letters.txt"), bytes));
        QVERIFY(beginning);
        QVERIFY(!beginning->lossy());
        QVERIFY(beginning->text.endsWith(QStringLiteral("\u043d\u044c\n")) ||
                beginning->text.endsWith(QStringLiteral("\n\n")));
    }
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
