#include "document/document.h"
#include "document/selection.h"
#include "fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace dateline::fuzz {

namespace {

const QByteArray page =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open the new harbour on Friday, said Ada Berg."
    "\n\nThe old one burned on 3 June 2010. Berg was its master then, and Sweden lent a crane.\n";

void waitUntilIdle(const Document &document)
{
    const QDeadlineTimer patience(240000); // a fuzzer that gives way to all others may not run for many seconds
    while ((document.state() == Document::State::Loading || document.state() == Document::State::Analysing) &&
           !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    promise(!patience.hasExpired(), "a document comes to rest");
}

/// A reader who does things in any order, two windows on one file, and an editor that changes it behind their backs.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes), m_path(m_folder.filePath(QStringLiteral("a.txt")))
    {
        writeFile(page);
    }

    void run()
    {
        constexpr int mostSteps = 24;
        for (int i = 0; i < mostSteps && !m_bytes.isEmpty(); ++i) {
            step(take());
            check();
        }
        for (Document &document : m_documents) {
            waitUntilIdle(document);
            document.close();
        }
        QFile file(m_path);
        promise(!m_there || (file.open(QIODevice::ReadOnly) && file.readAll() == m_written),
                "the article is never written to");
    }

private:
    int take()
    {
        if (m_bytes.isEmpty())
            return 0;
        const int next = static_cast<unsigned char>(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return next;
    }

    void writeFile(const QByteArray &bytes)
    {
        QFile file(m_path);
        promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is a disk");
        m_written = bytes;
        m_there = true;
    }

    [[nodiscard]] Document &document() { return m_documents[m_current]; }

    [[nodiscard]] Span anySpan()
    {
        const auto size = static_cast<std::int32_t>(document().article()->text.size());
        const std::int32_t start = take() * size / 256;
        return {start, std::min(size, start + 1 + take() % 20)};
    }

    void correct()
    {
        if (!document().article())
            return;
        m_undo = document().corrections();
        Corrections changed = m_undo;
        const QString words = QString::number(take());
        switch (take() % 6) {
        case 0:
            changed.content.names.push_back(
                {NameOverride::Kind(take() % 6), anySpan(), EntityType(take() % 6), words, anySpan(), take() % 2 == 0});
            break;
        case 1:
            changed.content.times.push_back({anySpan(), take() % 2 == 0 ? QStringLiteral("last Friday") : words});
            break;
        case 2:
            changed.content.events.push_back({EventOverride::Kind(take() % 5), anySpan(), words});
            break;
        case 3:
            changed.structure.push_back({StructureOverride::Kind(take() % 3), anySpan(), SectionRole(take() % 11)});
            break;
        case 4:
            changed.repairMisread = !changed.repairMisread;
            break;
        default:
            changed = {};
        }
        document().setCorrections(changed);
    }

    void editOnDisk()
    {
        QByteArray bytes = m_written;
        const qsizetype at = bytes.isEmpty() ? 0 : take() * bytes.size() / 256;
        switch (take() % 4) {
        case 0:
            bytes.insert(at, QByteArray(take(), static_cast<char>(take())));
            break;
        case 1:
            bytes.remove(at, take());
            break;
        case 2:
            bytes.clear();
            break;
        default:
            bytes = page;
        }
        writeFile(bytes);
    }

    void step(int what)
    {
        switch (what % 12) {
        case 0:
            document().open(m_path);
            break;
        case 1:
            editOnDisk();
            break;
        case 2:
        case 3:
            correct();
            break;
        case 4:
            document().setCorrections(m_undo);
            break;
        case 5:
            document().setPublished(take() % 3 == 0
                                        ? std::nullopt
                                        : PublicationDate::fromIso(QStringLiteral("20%1-02-03").arg(10 + take() % 80),
                                                                   PublicationDate::Source::Option));
            break;
        case 6:
            document().close();
            break;
        case 7:
            document().reload();
            break;
        case 8:
            document().cancel();
            break;
        case 9:
            m_current = 1 - m_current; // the other window
            break;
        case 10:
            QFile::remove(m_path);
            m_there = false;
            break;
        default:
            waitUntilIdle(document());
        }
        if (take() % 2 == 0)
            QCoreApplication::processEvents();
    }

    void check()
    {
        const Document &now = document();
        promise(!now.analysis() || now.article(), "no analysis without a text");
        promise((now.state() == Document::State::Failed) == now.error().has_value(), "a failure has a reason");
        promise(now.state() != Document::State::Ready || now.article(), "what is ready is there");
        promise(static_cast<bool>(now.analysis()) == static_cast<bool>(now.index()), "an analysis has its index");
    }

    static const std::shared_ptr<const Pipeline> &pipeline()
    {
        static const std::shared_ptr<const Pipeline> made = [] {
            auto engines = Engines::load();
            promise(engines.ok(), "the engines load");
            return std::make_shared<const Pipeline>(std::move(engines).value());
        }();
        return made;
    }

    QByteArrayView m_bytes;
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_written;
    bool m_there = false;
    Corrections m_undo;
    std::size_t m_current = 0;
    Document m_documents[2] = {Document(pipeline()), Document(pipeline())};
    Selection m_selections[2] = {Selection(&m_documents[0]), Selection(&m_documents[1])};
};

} // namespace

/// Any bytes as what a reader does with a document.
void runTarget(QByteArrayView bytes)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    // libFuzzer makes none.
    static const auto application =
        QCoreApplication::instance() == nullptr ? std::make_unique<QCoreApplication>(argc, argv) : nullptr;
    QStandardPaths::setTestModeEnabled(true);
    Reader(bytes).run();
}

std::vector<QByteArray> seeds()
{
    const auto steps = [](std::initializer_list<int> bytes) {
        QByteArray seed;
        for (const int byte : bytes)
            seed += static_cast<char>(byte);
        return seed;
    };
    return {
        steps({0, 0, 11, 0, 2, 7, 0, 40, 5, 2, 1, 9, 9, 0, 11, 0, 4, 0, 6, 0, 0, 0, 11, 0}),
        steps({0, 0, 11, 0, 1, 30, 0, 60, 65, 0, 7, 0, 11, 0, 5, 1, 9, 0, 11, 0}),
        steps({0, 0, 9, 0, 0, 0, 11, 0, 3, 1, 2, 30, 8, 0, 0, 9, 0, 11, 0, 3, 2, 1, 50, 6, 0, 0, 6, 0, 9, 0, 11, 0}),
        steps({0, 0, 10, 0, 7, 0, 11, 0, 1, 0, 3, 0, 0, 0, 8, 0, 11, 0})};
}

} // namespace dateline::fuzz
