#include "reader/readingstyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double lineHeight = 1.45;

struct RoleScale
{
    SectionRole role;
    double size;   ///< of the body size
    double height; ///< line height
    bool bold;
    bool italic;
    bool sans;
};

// A scale of minor thirds (1.2): 0.83, 1, 1.2, 1.44, 1.73.
constexpr std::array<RoleScale, sectionRoleCount> scales = {{
    {SectionRole::Timestamp, 0.83, 1.4, false, false, true},
    {SectionRole::Headline, 1.73, 1.2, true, false, false},
    {SectionRole::Subheadline, 1.2, 1.35, false, false, false},
    {SectionRole::Byline, 0.83, 1.4, false, false, true},
    {SectionRole::Paragraph, 1, lineHeight, false, false, false},
    {SectionRole::Heading, 1.2, 1.3, true, false, false},
    {SectionRole::Quote, 1, lineHeight, false, false, false},
    {SectionRole::List, 1, lineHeight, false, false, false},
    {SectionRole::Caption, 0.9, 1.4, false, true, false},
    {SectionRole::Credits, 0.83, 1.4, false, false, true},
    {SectionRole::Boilerplate, 0.83, 1.4, false, false, true},
}};

RoleStyle makeStyle(const QFont &base, double pixels, double height)
{
    RoleStyle style;
    style.font = base;
    style.font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels))));
    // Letters where the layout put them: hinting must not shift them from line to line.
    style.font.setHintingPreference(QFont::PreferVerticalHinting);
    const QFontMetricsF metrics(style.font);
    // Not the font's own line height: some fonts claim half as much again as their letters are tall.
    style.pitch = static_cast<int>(std::ceil(style.font.pixelSize() * height));
    const QString sample = QStringLiteral("the quick report said on Tuesday that a lazy dog might agree in some way");
    style.charWidth = metrics.horizontalAdvance(sample) / static_cast<double>(sample.size());
    return style;
}

bool isSmallPrint(SectionRole role)
{
    return role == SectionRole::Timestamp || role == SectionRole::Byline || role == SectionRole::Credits ||
           role == SectionRole::Boilerplate;
}

} // namespace

QString readingFamily()
{
    // What was drawn for screens first, then what was drawn for books, then what every system has.
    static constexpr std::array families = {
        "Literata",          "Source Serif 4",    "Source Serif Pro", "Charter",
        "Bitstream Charter", "Georgia",           "Noto Serif",       "PT Serif",
        "Gelasio",           "Charis SIL",        "Iowan Old Style",  "Crimson Pro",
        "Libertinus Serif",  "Linux Libertine O", "Cambria",          "P052",
        "Palatino",          "Liberation Serif",  "Times New Roman",  "DejaVu Serif",
    };
    const QStringList installed = QFontDatabase::families();
    const auto isInstalled = [&installed](QLatin1StringView family) {
        // Qt names the foundries, "P052 [urw]", where there are several.
        return std::any_of(installed.begin(), installed.end(), [family](const QString &name) {
            return name == family || (name.startsWith(family) && name.mid(family.size()).startsWith(u" ["));
        });
    };
    for (const char *family : families) {
        if (isInstalled(QLatin1StringView(family)))
            return QLatin1StringView(family);
    }
    QFont serif;
    serif.setStyleHint(QFont::Serif);
    serif.setFamily(QStringLiteral("serif"));
    return QFontInfo(serif).family();
}

ReadingStyle::ReadingStyle(const QFont &interfaceFont, int zoomPercent, const ReadingChoices &choices)
{
    set(QFontInfo(interfaceFont).pixelSize() * 1.3 * zoomPercent / 100, interfaceFont, choices);
}

ReadingStyle ReadingStyle::ofSize(double body, const QFont &interfaceFont, const ReadingChoices &choices)
{
    ReadingStyle style;
    style.set(body, interfaceFont, choices);
    return style;
}

void ReadingStyle::set(double body, const QFont &interfaceFont, const ReadingChoices &choices)
{
    QFont serif(choices.family.isEmpty() ? readingFamily() : choices.family);
    // Head and small print keep their own proportions: the choice is about running text.
    const double stretch = choices.lineHeightPercent / 100.0 / lineHeight;
    serif.setStyleHint(QFont::Serif);
    for (const RoleScale &scale : scales) {
        QFont font = scale.sans ? interfaceFont : serif;
        font.setBold(scale.bold);
        font.setItalic(scale.italic);
        m_roles.at(static_cast<std::size_t>(scale.role)) =
            makeStyle(font, body * scale.size, scale.height == lineHeight ? lineHeight * stretch : scale.height);
    }
    m_note = makeStyle(interfaceFont, body * 0.83, 1.4);
    const RoleStyle &paragraph = of(SectionRole::Paragraph);
    m_measure = static_cast<int>(std::lround(paragraph.charWidth * choices.letters));
    m_margin = static_cast<int>(std::lround(body * 1.6));
    for (const SectionRole role : {SectionRole::Headline, SectionRole::Subheadline, SectionRole::Heading})
        m_roles.at(static_cast<std::size_t>(role)).balanced = true;
    for (const SectionRole role : {SectionRole::Paragraph, SectionRole::Quote}) {
        RoleStyle &running = m_roles.at(static_cast<std::size_t>(role));
        running.hangs = true;
        running.justified = choices.justified;
    }
    RoleStyle &quote = m_roles.at(static_cast<std::size_t>(SectionRole::Quote));
    quote.bar = true;
    quote.indent = static_cast<int>(std::lround(body * 1.2));
    m_roles.at(static_cast<std::size_t>(SectionRole::List)).indent = static_cast<int>(std::lround(body * 0.8));
}

int ReadingStyle::spaceAbove(const Paragraph *before, const Paragraph &paragraph) const
{
    if (before == nullptr)
        return m_margin;
    if (paragraph.continues)
        return 0;
    const double line = of(SectionRole::Paragraph).pitch;
    const auto lines = [line](double count) { return static_cast<int>(std::lround(line * count)); };
    // Lines of the bare text stand as they do in the source.
    if (paragraph.section < 0 && before->section < 0)
        return paragraph.gapBefore ? lines(0.7) : 0;
    const bool sameKind = paragraph.role == before->role;
    switch (paragraph.role) {
    case SectionRole::Headline:
        return lines(isSmallPrint(before->role) ? 0.35 : 1);
    case SectionRole::Heading:
        return lines(sameKind ? 0.6 : 1.1);
    case SectionRole::Subheadline:
        return lines(0.35);
    case SectionRole::Timestamp:
    case SectionRole::Byline:
        return lines(isSmallPrint(before->role) ? 0.1 : 0.5);
    case SectionRole::Boilerplate:
        return lines(!sameKind ? 0.5 : paragraph.gapBefore ? 0.5 : 0.1);
    case SectionRole::Credits:
        return lines(sameKind ? 0.1 : 1);
    case SectionRole::List:
        return lines(sameKind && !paragraph.gapBefore ? 0.2 : 0.6);
    case SectionRole::Caption:
        return lines(0.5);
    case SectionRole::Paragraph:
    case SectionRole::Quote:
        break;
    }
    if (before->role == SectionRole::Heading)
        return lines(0.3);
    const bool afterHead =
        before->role == SectionRole::Headline || before->role == SectionRole::Subheadline || isSmallPrint(before->role);
    return lines(afterHead ? 0.9 : 0.6);
}

} // namespace dateline
