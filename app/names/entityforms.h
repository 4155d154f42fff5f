#pragma once

#include "model/analysis.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <deque>

namespace dateline {

/// Names that mean the same and words that a short form drops, read from resources/names/variants.txt. Empty where the
/// resource is damaged: entities are then merged by their own words alone.
class NameVariants
{
public:
    [[nodiscard]] static NameVariants builtIn();
    /// `text` as in the file: "[variant]" lines "Full|Other|...", "[organisation-suffix]" and "[water]" words.
    [[nodiscard]] static NameVariants read(const QString &text);

    /// The folded key that stands for all variants of a folded key; the key itself where it has none. `exact` is the
    /// name as written: "US" is a country and "us" is not.
    [[nodiscard]] QString canonical(const QString &key, const QString &exact) const;
    [[nodiscard]] bool isOrganisationSuffix(const QString &word) const { return m_suffixes.contains(word); }
    [[nodiscard]] bool isDroppedPlaceHead(const QString &word) const { return m_placeHeads.contains(word); }

private:
    QHash<QString, QString> m_canonical;
    QHash<QString, bool> m_suffixes;
    QHash<QString, bool> m_placeHeads;
};

/// How a mention is compared with others.
struct EntityForm
{
    QString text;         ///< as written, white space single, without what a hyphen joins to it ("U.S.-led" -> "U.S.")
    QStringList words;    ///< folded: lower case, no accents, straight apostrophes, no full stops
    QString key;          ///< words joined by spaces, variants made one
    bool acronym = false; ///< one word of 2 to 7 capitals
};

/// Folds a name; `type` decides what is dropped (suffixes of companies, plural of peoples).
[[nodiscard]] EntityForm entityForm(QStringView text, EntityType type, const NameVariants &variants);

/// The forms of an article's mentions, one for all that are written alike: names come again and again. Observes the
/// variants and the texts that it is asked about.
class EntityForms
{
public:
    explicit EntityForms(const NameVariants &variants) : m_variants(variants) {}
    /// Lives as long as this.
    [[nodiscard]] const EntityForm &of(QStringView text, EntityType type);

private:
    const NameVariants &m_variants;
    std::deque<EntityForm> m_forms;
    std::array<QHash<QStringView, const EntityForm *>, allEntityTypes.size()> m_known;
};

/// First letters of the words that have a capital, in lower case: "North Atlantic Treaty Organization" -> "nato".
[[nodiscard]] QString initialsOf(QStringView text);
/// "de", "van der", "von"... in lower case.
[[nodiscard]] bool isNameParticle(const QString &word);
/// A name in normal case where it is written in capitals: "MARIA O'HARA-LUND" -> "Maria O'Hara-Lund".
[[nodiscard]] QString inNormalCase(const QString &name);
[[nodiscard]] bool isAllCapitals(QStringView name);

} // namespace dateline
