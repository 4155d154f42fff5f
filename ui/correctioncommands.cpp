#include "correctioncommands.h"

#include "base/safetext.h"
#include "text/mojibake.h"
#include "words/typenames.h"

#include <QMenu>
#include <QUndoCommand>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// A block is remembered by its first words: enough to find it again after the file was edited.
constexpr std::int32_t anchorLength = 120;

/// In the order in which they stand on a page; boilerplate has an entry of its own.
constexpr std::array<SectionRole, 10> roles = {SectionRole::Headline,  SectionRole::Subheadline, SectionRole::Byline,
                                               SectionRole::Timestamp, SectionRole::Paragraph,   SectionRole::Heading,
                                               SectionRole::Quote,     SectionRole::List,        SectionRole::Caption,
                                               SectionRole::Credits};

class ChangeCorrections : public QUndoCommand
{
public:
    ChangeCorrections(Document *document, const Corrections &changed, bool *changing, const QString &text)
        : QUndoCommand(text), m_document(document), m_before(document->corrections()), m_after(changed),
          m_changing(changing)
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const Corrections &corrections)
    {
        *m_changing = true;
        m_document->setCorrections(corrections);
        *m_changing = false;
    }

    Document *m_document;
    Corrections m_before;
    Corrections m_after;
    bool *m_changing;
};

Span anchorOf(Span span)
{
    return {span.start, std::min(span.end, span.start + anchorLength)};
}

/// The blocks that a span touches.
std::vector<Section> touched(const Document &document, Span span)
{
    std::vector<Section> result;
    const auto analysis = document.analysis();
    if (!analysis)
        return result;
    for (const Section &section : analysis->structure.sections) {
        const bool touches = section.span.start < std::max(span.end, span.start + 1) && span.start < section.span.end;
        if (touches)
            result.push_back(section);
    }
    return result;
}

} // namespace

CorrectionCommands::CorrectionCommands(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    // Another text, or corrections by another window: steps from before would take these away too.
    const auto forget = [this] {
        if (!m_changing)
            m_stack.clear();
    };
    connect(document, &Document::articleChanged, this, forget);
    connect(document, &Document::correctionsChanged, this, forget);
}

void CorrectionCommands::addTo(QMenu *menu, Span span)
{
    const std::vector<Section> sections = touched(*m_document, span);
    const bool possible = !sections.empty() && m_document->state() == Document::State::Ready;
    QMenu *is = menu->addMenu(tr("This &Is"));
    is->setEnabled(possible);
    const auto allAre = [&sections](SectionRole role) {
        return std::all_of(sections.begin(), sections.end(), [role](const Section &s) { return s.role == role; });
    };
    for (const SectionRole role : roles) {
        QAction *action = is->addAction(sectionRoleTitle(role), this, [this, span, role] { setRole(span, role); });
        action->setCheckable(true);
        action->setChecked(possible && allAre(role));
    }
    QAction *outside = menu->addAction(tr("N&ot Part of the Article"), this,
                                       [this, span] { setRole(span, SectionRole::Boilerplate); });
    outside->setEnabled(possible && !allAre(SectionRole::Boilerplate));
    menu->addAction(tr("The Article &Starts Here"), this, [this, span] { startArticleAt(span); })->setEnabled(possible);
    menu->addAction(tr("The Article &Ends Here"), this, [this, span] { endArticleAt(span); })->setEnabled(possible);
}

void CorrectionCommands::setRole(Span span, SectionRole role)
{
    Corrections changed = m_document->corrections();
    for (const Section &section : touched(*m_document, span)) {
        // The newer word replaces the older one; it need not be kept for ever.
        std::erase_if(changed.structure, [&](const StructureOverride &override) {
            return override.kind == StructureOverride::Kind::Role && override.span == anchorOf(section.span);
        });
        changed.structure.push_back({StructureOverride::Kind::Role, anchorOf(section.span), role});
    }
    push(changed, role == SectionRole::Boilerplate ? tr("Not Part of the Article")
                                                   : tr("This Is: %1").arg(sectionRoleTitle(role)));
}

void CorrectionCommands::startArticleAt(Span span)
{
    setBoundary(StructureOverride::Kind::ArticleStart, span, tr("Article Starts Here"));
}

void CorrectionCommands::endArticleAt(Span span)
{
    setBoundary(StructureOverride::Kind::ArticleEnd, span, tr("Article Ends Here"));
}

void CorrectionCommands::setBoundary(StructureOverride::Kind kind, Span span, const QString &text)
{
    const std::vector<Section> sections = touched(*m_document, span);
    if (sections.empty())
        return;
    const Section &section = kind == StructureOverride::Kind::ArticleStart ? sections.front() : sections.back();
    Corrections changed = m_document->corrections();
    std::erase_if(changed.structure, [kind](const StructureOverride &override) { return override.kind == kind; });
    changed.structure.push_back({kind, anchorOf(section.span)});
    push(changed, text);
}

void CorrectionCommands::setPublished(const std::optional<PublicationDate> &published)
{
    Corrections changed = m_document->corrections();
    changed.published = published;
    push(changed, tr("Change Publication Date"));
}

void CorrectionCommands::repairMisread()
{
    if (!m_document->article())
        return;
    const std::vector<MojibakePlace> places = findMojibake(m_document->article()->text);
    Corrections changed = m_document->corrections();
    changed.repairMisread = true;
    for (StructureOverride &override : changed.structure)
        override.span = repairedSpan(places, override.span);
    for (NameOverride &said : changed.content.names) {
        said.span = repairedSpan(places, said.span);
        said.other = repairedSpan(places, said.other);
    }
    for (TimeOverride &said : changed.content.times)
        said.span = repairedSpan(places, said.span);
    for (EventOverride &said : changed.content.events)
        said.head = repairedSpan(places, said.head);
    push(changed, tr("Repair Misread Characters"));
}

std::pair<QString, QString> CorrectionCommands::misreadExample() const
{
    const auto article = m_document->article();
    const std::vector<MojibakePlace> places = article ? findMojibake(article->text) : std::vector<MojibakePlace>();
    if (places.empty())
        return {};
    const MojibakePlace &place = places.front();
    return {article->text.mid(place.span.start, place.span.length()), place.meant};
}

void CorrectionCommands::push(const Corrections &changed, const QString &text)
{
    if (changed == m_document->corrections())
        return;
    // It quotes the article, and becomes the text of a menu: there "&" is the letter to press.
    QString shown = shownLine(text);
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    m_stack.push(new ChangeCorrections(m_document, changed, &m_changing, shown));
}

} // namespace dateline
