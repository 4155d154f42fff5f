#include "reader/finder.h"

#include "base/handover.h"
#include "reader/articleview.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int32_t chunkLength = 128 * 1024;
/// A line may be longer than a chunk, but not without end.
constexpr std::int32_t longestChunk = 4 * 1024 * 1024;

QString quoteClass(QChar letter)
{
    if (letter == u'\'' || letter == u'\u2018' || letter == u'\u2019')
        return QStringLiteral("['\u2018\u2019]");
    if (letter == u'"' || letter == u'\u201c' || letter == u'\u201d')
        return QStringLiteral("[\"\u201c\u201d\u201e\u00ab\u00bb]");
    return {};
}

QString plainPattern(const QString &words)
{
    QString pattern;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString quotes = quoteClass(words.at(at));
        if (words.at(at).isSpace()) {
            pattern += QLatin1StringView("\\s+");
            while (at + 1 < words.size() && words.at(at + 1).isSpace())
                ++at;
        } else if (!quotes.isEmpty()) {
            pattern += quotes;
        } else if (words.at(at).isHighSurrogate() && at + 1 < words.size()) {
            pattern += words.mid(at, 2);
            ++at;
        } else {
            pattern += QRegularExpression::escape(words.mid(at, 1));
        }
    }
    return pattern;
}

std::int32_t chunkEnd(const QString &text, std::int32_t start)
{
    const auto size = static_cast<std::int32_t>(text.size());
    if (size - start <= chunkLength)
        return size;
    // No further than the chunk may reach: a text of one line would be looked through for each of its chunks.
    const std::int32_t longest = std::min(longestChunk, size - start);
    const qsizetype lineEnd = QStringView(text).mid(start, longest).indexOf(u'\n', chunkLength);
    const std::int32_t end = start + (lineEnd < 0 ? longest : static_cast<std::int32_t>(lineEnd) + 1);
    return end < size && text.at(end).isLowSurrogate() ? end - 1 : end;
}

} // namespace

void findAll(const QString &text, const QRegularExpression &pattern, const CancelToken &cancel,
             const std::function<void(const std::vector<Span> &)> &batch)
{
    std::size_t count = 0;
    std::vector<Span> hits;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t start = 0, end = 0; start < size && count < Finder::mostHits; start = end) {
        if (cancel.isCancelled())
            return;
        end = chunkEnd(text, start);
        const QString chunk = text.mid(start, end - start);
        auto matches = pattern.globalMatch(chunk);
        while (matches.hasNext() && count < Finder::mostHits && !cancel.isCancelled()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            hits.push_back({start + static_cast<std::int32_t>(match.capturedStart()),
                            start + static_cast<std::int32_t>(match.capturedEnd())});
            ++count;
        }
        if (!hits.empty())
            batch(std::exchange(hits, {}));
    }
}

Finder::Finder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Finder::~Finder()
{
    m_cancel.cancel();
    waitForAll(m_pool);
}

QRegularExpression Finder::patternFor(const FindQuery &query)
{
    QString pattern = query.regularExpression ? query.text : plainPattern(query.text);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

QString Finder::start(const QString &text, const FindQuery &query)
{
    clear();
    const QRegularExpression pattern = patternFor(query);
    if (!pattern.isValid())
        return tr("Not a valid pattern: %1").arg(pattern.errorString());
    m_complete = false;
    m_cancel = CancelToken();
    startOn(m_pool, [this, text, pattern, run = m_run, cancel = m_cancel] {
        const auto post = [this, run](const std::vector<Span> &hits, bool complete) {
            m_mailbox.post([this, run, hits, complete] { take(run, hits, complete); });
        };
        findAll(text, pattern, cancel, [&post](const std::vector<Span> &hits) { post(hits, false); });
        post({}, true);
    });
    return {};
}

void Finder::clear()
{
    m_cancel.cancel();
    ++m_run;
    m_hits.clear();
    m_complete = true;
}

void Finder::take(quint64 run, const std::vector<Span> &hits, bool complete)
{
    if (run != m_run)
        return;
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    m_complete = complete;
    Q_EMIT found();
}

} // namespace dateline
