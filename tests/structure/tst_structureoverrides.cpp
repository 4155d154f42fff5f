#include "structure/structurefinder.h"

#include <QTest>

#include <algorithm>

using namespace dateline;

namespace {

using Kind = StructureOverride::Kind;

const QString page = QStringLiteral("The Bay Courier\n\n"
                                    "The city council met for its last session of the year, the clerk said today.\n\n"
                                    "Ferry line returns\n\n"
                                    "6 May 2024\n\n"
                                    "The ferry line will return in June, the harbour board said on Monday.\n\n"
                                    "Tickets cost as much as they did before the storm, it added.\n\n"
                                    "The board also runs the lighthouse shop, which sells postcards.\n");

Span spanOf(const QString &words)
{
    const auto start = static_cast<std::int32_t>(page.indexOf(words));
    return {start, static_cast<std::int32_t>(start + words.size())};
}

SectionRole roleOf(const Structure &structure, const QString &words)
{
    const std::int32_t at = spanOf(words).start;
    const auto section = std::find_if(structure.sections.begin(), structure.sections.end(),
                                      [at](const Section &s) { return s.span.start <= at && at < s.span.end; });
    return section == structure.sections.end() ? SectionRole::Boilerplate : section->role;
}

QString headlineOf(const Structure &structure)
{
    return structure.headline ? page.mid(structure.headline->start, structure.headline->length()) : QString();
}

Structure corrected(const StructureOverrides &overrides)
{
    return findStructure(page, {.overrides = overrides});
}

} // namespace

/// What the reader says of the structure wins over what the blocks look like.
class TestStructureOverrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticleStartsHere()
    {
        const Structure structure = corrected({{Kind::ArticleStart, spanOf(QStringLiteral("Ferry line returns"))}});
        QCOMPARE(roleOf(structure, QStringLiteral("The city council")), SectionRole::Boilerplate);
        QCOMPARE(roleOf(structure, QStringLiteral("The Bay Courier")), SectionRole::Boilerplate);
        QCOMPARE(headlineOf(structure), QStringLiteral("Ferry line returns"));
        QCOMPARE(structure.published->isoValue(), QStringLiteral("2024-05-06"));
        QCOMPARE(roleOf(structure, QStringLiteral("Tickets")), SectionRole::Paragraph);
    }
    void theArticleEndsHere()
    {
        const Structure structure = corrected({{Kind::ArticleEnd, spanOf(QStringLiteral("Tickets"))}});
        QCOMPARE(roleOf(structure, QStringLiteral("Tickets")), SectionRole::Paragraph);
        QCOMPARE(roleOf(structure, QStringLiteral("The board also")), SectionRole::Boilerplate);
    }
    void aDateIsTheHeadlineIfTheReaderSaysSo()
    {
        const Structure structure =
            corrected({{Kind::Role, spanOf(QStringLiteral("6 May 2024")), SectionRole::Headline}});
        QCOMPARE(headlineOf(structure), QStringLiteral("6 May 2024"));
        QCOMPARE(roleOf(structure, QStringLiteral("Tickets")), SectionRole::Paragraph);
    }
    /// Found by fuzzing: the words behind the name of the field were the headline, and there were none.
    void aFieldThatSaysNothingIsTheHeadline()
    {
        const QString mail =
            QStringLiteral("From: Desk <desk@post.example>\nDate:\nDate: Tue, 2 Mar 2021 09:00:00 +0100\n"
                           "Subject: Re:\n\nThe dam is shut.\n");
        for (const QString &field : {QStringLiteral("Date:\n"), QStringLiteral("Subject: Re:")}) {
            const auto at = static_cast<std::int32_t>(mail.indexOf(field));
            const Structure structure =
                findStructure(mail, {.overrides = {{Kind::Role, {at, at + 4}, SectionRole::Headline}}});
            QVERIFY(structure.headline);
            QCOMPARE(mail.mid(structure.headline->start, structure.headline->length()), field.trimmed());
        }
    }
    void thisIsTheHeadline()
    {
        const Structure structure =
            corrected({{Kind::Role, spanOf(QStringLiteral("Ferry line")), SectionRole::Headline}});
        QCOMPARE(headlineOf(structure), QStringLiteral("Ferry line returns"));
        QCOMPARE(roleOf(structure, QStringLiteral("Ferry line")), SectionRole::Headline);
        const auto headlines = std::count_if(structure.sections.begin(), structure.sections.end(),
                                             [](const Section &s) { return s.role == SectionRole::Headline; });
        QCOMPARE(headlines, 1);
    }
    void thisIsNotPartOfTheArticle()
    {
        const Span council = spanOf(QStringLiteral("The city council"));
        const Span lighthouse = spanOf(QStringLiteral("lighthouse"));
        const Structure structure = corrected(
            {{Kind::Role, council, SectionRole::Boilerplate}, {Kind::Role, lighthouse, SectionRole::Boilerplate}});
        QCOMPARE(roleOf(structure, QStringLiteral("The city council")), SectionRole::Boilerplate);
        QCOMPARE(roleOf(structure, QStringLiteral("The board also")), SectionRole::Boilerplate);
        QCOMPARE(headlineOf(structure), QStringLiteral("Ferry line returns")); // it is found anew
    }
    void theLaterWordCounts()
    {
        const Span tickets = spanOf(QStringLiteral("Tickets"));
        const Structure structure =
            corrected({{Kind::Role, tickets, SectionRole::Boilerplate}, {Kind::Role, tickets, SectionRole::Quote}});
        QCOMPARE(roleOf(structure, QStringLiteral("Tickets")), SectionRole::Quote);
    }
    void nonsenseDoesNoHarm()
    {
        const Span none{0, 0};
        const Span beyond{100000, 200000};
        const Structure structure = corrected({{Kind::ArticleStart, beyond},
                                               {Kind::ArticleEnd, none},
                                               {Kind::Role, beyond, SectionRole::Headline},
                                               {Kind::Role, none, SectionRole::Headline}});
        QVERIFY(!structure.sections.empty());
        QVERIFY(!findStructure(QString(), {.overrides = {{Kind::ArticleStart, beyond}}}).headline);
        for (const QString &text : {QStringLiteral("Menu"), QStringLiteral("---\n\n***\n")}) {
            const Structure odd = findStructure(text, {.overrides = {{Kind::ArticleStart, none}}});
            QVERIFY(!odd.sections.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestStructureOverrides)
#include "tst_structureoverrides.moc"
