#pragma once

#include "base/canceltoken.h"
#include "base/mailbox.h"
#include "base/span.h"

#include <QObject>
#include <QRegularExpression>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace dateline {

struct FindQuery;

/// Searches a text in a thread of its own and hands the hits over in batches. Space in a query matches any white space,
/// a straight quotation mark any of its kind, unless the query is a regular expression. Hits are in text order, do not
/// overlap, and are no more than `mostHits`. Lives on the UI thread.
class Finder : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostHits = 1'000'000;

    explicit Finder(QObject *parent = nullptr);
    ~Finder() override;

    /// Begins anew. Returns what is wrong with a regular expression, in the user's language; then nothing is searched.
    QString start(const QString &text, const FindQuery &query);
    /// Ends the search and forgets its hits.
    void clear();

    [[nodiscard]] const std::vector<Span> &hits() const { return m_hits; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// The pattern that a query stands for.
    [[nodiscard]] static QRegularExpression patternFor(const FindQuery &query);

Q_SIGNALS:
    void found(); ///< more hits, or complete

private:
    void take(quint64 run, const std::vector<Span> &hits, bool complete);

    std::vector<Span> m_hits;
    CancelToken m_cancel;
    quint64 m_run = 0; ///< hits of an older run are dropped
    bool m_complete = true;
    Mailbox m_mailbox;
    QThreadPool m_pool; ///< last, so that it is waited for before what it posts to goes away
};

/// All matches in a text, chunk by chunk; `batch` is called with the hits of each chunk that has some. Blocks; safe
/// from any thread. Chunks end at line ends, so that no pattern matches across two of them except within a line.
void findAll(const QString &text, const QRegularExpression &pattern, const CancelToken &cancel,
             const std::function<void(const std::vector<Span> &)> &batch);

} // namespace dateline
