#pragma once

#include "base/result.h"
#include "times/lexicon.h"
#include "times/rulefile.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// One word of a pattern: what an atom must be, and where its value goes.
struct PatternWord
{
    std::int32_t lexeme = -1;          ///< this very word; -1 for any of a class
    ClassId wordClass = 0;             ///< any word of this class
    std::optional<Field> field;        ///< where the value goes, if anywhere
    std::optional<std::int32_t> value; ///< the value itself, where it does not come from the class
};

/// A pattern as read: a tree of words, sequences, choices and things that may be missing.
struct PatternNode
{
    enum class Kind { Word, Sequence, Choice, Optional };

    Kind kind = Kind::Sequence;
    PatternWord word;
    std::vector<PatternNode> parts;
};

/// Names that patterns may use.
struct PatternScope
{
    Lexicon &lexicon;
    const std::map<QString, PatternNode> &defines;             ///< <name>
    const std::map<QString, std::vector<ClassEntry>> &phrases; ///< phrases of several words, by class
};

/// Reads "[the] {month} (a | b) <define>": words, {class}, {class:field}, [optional], (choice | choice), <definition>.
/// The error's context is what is wrong, without file and line. New words are added to the lexicon.
[[nodiscard]] Result<PatternNode> readPattern(const QString &text, const PatternScope &scope);

} // namespace dateline
