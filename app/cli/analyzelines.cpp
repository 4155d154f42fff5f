#include "cli/analyze.h"

#include "base/handover.h"
#include "base/memoryguard.h"
#include "cli/messages.h"
#include "document/articleloader.h"

#include <QFileDevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace dateline {

namespace {

struct LineResult
{
    QByteArray line;
    bool refused = false;
};

struct InputLine
{
    QByteArray bytes; ///< empty at the end of the input
    bool tooLong = false;
};

/// The next line, with its end. Of one that is too long nothing is kept, and the next call gives the line after it.
InputLine nextLine(QIODevice &in)
{
    constexpr qint64 part = qint64(256) * 1024;
    InputLine line;
    for (;;) {
        const QByteArray more = in.readLine(part);
        line.tooLong = line.tooLong || line.bytes.size() + more.size() > maxLineBytes;
        if (line.tooLong)
            line.bytes.clear();
        else
            line.bytes += more;
        if (more.isEmpty() || more.endsWith('\n'))
            return line;
    }
}

/// Whether an input that gives no more lines could not be read to its end. QFileDevice tells that of read() alone.
bool hasFailed(QIODevice &in)
{
    char none = 0;
    const auto *const file = qobject_cast<QFileDevice *>(&in);
    return file != nullptr && in.read(&none, 1) < 0 && file->error() != QFileDevice::NoError;
}

LineResult refusal(const QJsonValue &id, ErrorCode code, const QString &message)
{
    const QJsonObject out{{QStringLiteral("id"), id.isUndefined() ? QJsonValue() : id},
                          {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeName(code)},
                                                                {QStringLiteral("message"), message}}}};
    return {QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n', true};
}

LineResult refusal(const QJsonValue &id, const Error &error)
{
    return refusal(id, error.code, errorMessage(error));
}

LineResult refusalOfLength()
{
    return refusal({}, ErrorCode::TooLarge,
                   QStringLiteral("the line is longer than %1 MB; give so long a text as a file")
                       .arg(maxLineBytes / (qint64(1024) * 1024)));
}

/// Why an object is no document; empty where it is one.
QString problemOf(const QJsonObject &object)
{
    const QJsonValue published = object.value(QLatin1StringView("published"));
    const QJsonValue plain = object.value(QLatin1StringView("plain"));
    if (!object.value(QLatin1StringView("id")).isString())
        return QStringLiteral("\"id\" must be a string");
    if (!object.value(QLatin1StringView("text")).isString())
        return QStringLiteral("\"text\" must be a string");
    if (!published.isUndefined() && !published.isNull() && !published.isString())
        return QStringLiteral("\"published\" must be a date or null");
    if (!plain.isUndefined() && !plain.isBool())
        return QStringLiteral("\"plain\" must be true or false");
    return {};
}

LineResult analyzeLine(const QByteArray &line, const AnalyzeRequest &request, const Pipeline &pipeline,
                       ExportContext context)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    if (!document.isObject()) {
        const QString why =
            parse.error == QJsonParseError::NoError ? QStringLiteral("a JSON object is expected") : parse.errorString();
        return refusal({}, {ErrorCode::BadInput, why});
    }
    const QJsonObject object = document.object();
    const QJsonValue id = object.value(QLatin1StringView("id"));
    if (const QString problem = problemOf(object); !problem.isEmpty())
        return refusal(id, {ErrorCode::BadInput, problem});
    AnalysisOptions options = request.analysis;
    options.threads = 1;
    options.plain = object.value(QLatin1StringView("plain")).toBool(options.plain);
    const QJsonValue published = object.value(QLatin1StringView("published"));
    if (published.isString()) {
        options.published = PublicationDate::fromIso(published.toString(), PublicationDate::Source::Option);
        if (!options.published)
            return refusal(id, {ErrorCode::BadDate, published.toString()});
    }
    const QString text = object.value(QLatin1StringView("text")).toString();
    const Snapshot snapshot = pipeline.run(std::make_shared<const Article>(articleFromMemory(text)), options);
    context.id = id.toString();
    if (context.id.isNull())
        context.id = QStringLiteral("");
    return {exportFormat(QLatin1StringView("jsonl"))->write(*snapshot.analysis, context), false};
}

/// An exception would end the program; a line that needs too much memory is refused like any other.
LineResult analyzeWithinMemory(const QByteArray &line, const AnalyzeRequest &request, const Pipeline &pipeline,
                               const ExportContext &context)
{
    LineResult result;
    if (withinMemory([&] { result = analyzeLine(line, request, pipeline, context); }))
        return result;
    return refusal({}, {ErrorCode::TooLarge, QStringLiteral("this line")});
}

/// Writes results in the order in which they were queued, each as soon as it and all before it are there. The queue
/// is bounded, so that a fast reader does not fill the memory.
class OrderedWriter
{
public:
    OrderedWriter(QIODevice &out, std::size_t limit) : m_out(out), m_limit(limit) {}
    ~OrderedWriter() { close(); }
    OrderedWriter(const OrderedWriter &) = delete;
    OrderedWriter &operator=(const OrderedWriter &) = delete;

    void push(std::future<LineResult> result)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_queue.size() < m_limit; });
        m_queue.push_back(std::move(result));
        m_changed.notify_all();
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable())
            m_thread.join();
    }

    /// To be asked after close() alone.
    [[nodiscard]] bool anyRefused() const { return m_anyRefused; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void write()
    {
        while (auto *const next = front()) {
            const LineResult result = next->get();
            m_anyRefused = m_anyRefused || result.refused;
            m_failed = m_failed || !writeAll(m_out, result.line);
            const std::lock_guard lock(m_mutex);
            m_queue.pop_front();
            m_changed.notify_all();
        }
    }

    /// Null at the end. It stays in the queue, and so counts, until it is written.
    std::future<LineResult> *front()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_queue.empty(); });
        return m_queue.empty() ? nullptr : &m_queue.front();
    }

    QIODevice &m_out;
    std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::future<LineResult>> m_queue;
    bool m_closed = false;
    bool m_anyRefused = false;
    bool m_failed = false;
    std::thread m_thread{[this] { write(); }}; ///< last, as it reads the others
};

} // namespace

ExitStatus analyzeLines(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams)
{
    const int threads = request.analysis.threads > 0 ? request.analysis.threads : QThread::idealThreadCount();
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    const ExportContext context = exportContext(pipeline.engines(), request.withText);
    OrderedWriter writer(streams.out, static_cast<std::size_t>(threads) * 4);
    for (;;) {
        const InputLine line = nextLine(streams.in);
        if (line.bytes.isEmpty() && !line.tooLong)
            break;
        const auto work = std::make_shared<std::packaged_task<LineResult()>>([line, &request, &pipeline, context] {
            return line.tooLong ? refusalOfLength() : analyzeWithinMemory(line.bytes, request, pipeline, context);
        });
        std::future<LineResult> result = work->get_future();
        startOn(pool, [work] { (*work)(); });
        writer.push(std::move(result));
    }
    writer.close();
    const bool unread = hasFailed(streams.in);
    if (unread)
        streams.messages << QStringLiteral("dateline-cli: %1\n")
                                .arg(errorMessage({ErrorCode::ReadFailed, QStringLiteral("standard input")}));
    if (writer.failed() && request.output.isEmpty())
        streams.messages << QStringLiteral("dateline-cli: standard output could not be written\n");
    if (writer.failed() || unread)
        return ExitUnreadable; // a file is told of by who has it
    return writer.anyRefused() ? ExitLinesRefused : ExitDone;
}

} // namespace dateline
