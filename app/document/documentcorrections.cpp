// The part of Document that takes and keeps the reader's corrections.
#include "document/document.h"

#include "text/mojibake.h"

#include <utility>

namespace dateline {

namespace {

/// Corrections that come one upon the other are written once.
constexpr int savingDelayMs = 300;
constexpr int retryDelayMs = 1000;

} // namespace

void Document::setPublished(const std::optional<PublicationDate> &published)
{
    Corrections changed = corrections();
    changed.published = published;
    setCorrections(changed);
}

void Document::setCorrections(const Corrections &corrections)
{
    if (corrections == m_kept.corrections || !m_article || m_state == State::Loading)
        return;
    const bool repaired = corrections.repairMisread != m_kept.corrections.repairMisread;
    const ContentOverrides &before = m_kept.corrections.content;
    const bool sameSections = corrections.structure == m_kept.corrections.structure &&
                              corrections.content.names == before.names && corrections.content.times == before.times &&
                              !repaired;
    m_kept.corrections = corrections;
    if (repaired)
        repair(corrections.repairMisread);
    if (!m_path.isEmpty()) {
        m_unsaved = true;
        m_saving.start(savingDelayMs);
    }
    Q_EMIT correctionsChanged();
    const bool dateKnown = corrections.published || m_textDateKnown;
    if (sameSections && dateKnown && m_state == State::Ready && m_snapshot.analysis && m_snapshot.analysis->complete) {
        setState(State::Analysing);
        m_job.redate(m_snapshot.analysis, corrections.published ? corrections.published : m_publishedInText,
                     corrections.content);
    } else {
        startAnalysis();
    }
}

void Document::dropUnplaced(std::size_t index)
{
    if (index >= m_kept.unplaced.size())
        return;
    m_kept.unplaced.erase(m_kept.unplaced.begin() + static_cast<std::ptrdiff_t>(index));
    m_unsaved = true;
    m_saving.start(savingDelayMs);
    Q_EMIT correctionsChanged();
}

void Document::repair(bool misread)
{
    ++m_run;
    m_job.cancel();
    m_snapshot = {};
    m_textDateKnown = false;
    auto article = std::make_shared<Article>(misread ? repairedArticle(*m_asRead) : *m_asRead);
    article->sha256 = m_article->sha256;
    m_article = std::move(article);
    Q_EMIT articleChanged();
}

bool Document::save()
{
    saveCorrections();
    return !m_unsaved;
}

void Document::dropUnsaved()
{
    m_unsaved = false;
    m_saving.stop();
}

void Document::saveCorrections()
{
    if (writeCorrections())
        adoptCorrections(m_onDisk);
}

/// False where there was nothing to write, or it could not be.
bool Document::writeCorrections()
{
    if (!m_unsaved)
        return false;
    const auto saved = saveSidecar(m_kept, *m_article, m_onDisk);
    m_unsaved = !saved;
    if (saved) {
        m_onDisk = saved->content;
        m_saveFailed = false;
        return true;
    }
    m_saving.start(retryDelayMs); // the disk may have room again, or the other window be done
    if (!std::exchange(m_saveFailed, true))
        Q_EMIT sidecarFailed(saved.error());
    return false;
}

/// Takes over what another window said.
void Document::adoptCorrections(const SidecarContent &content)
{
    if (content == m_kept)
        return;
    const bool repaired = content.corrections.repairMisread != m_kept.corrections.repairMisread;
    m_kept = content;
    if (repaired)
        repair(content.corrections.repairMisread);
    Q_EMIT correctionsChanged();
    startAnalysis();
}

void Document::sidecarTouched()
{
    if (m_unsaved || !m_article || m_state == State::Loading || m_path.isEmpty())
        return; // what is said here is merged with it when it is saved
    const auto onDisk = loadSidecar(*m_article);
    if (!onDisk || *onDisk == m_onDisk)
        return;
    m_onDisk = *onDisk;
    adoptCorrections(*onDisk);
}

} // namespace dateline
