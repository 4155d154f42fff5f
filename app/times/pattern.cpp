#include "times/pattern.h"

#include <QStringList>

namespace dateline {

namespace {

class PatternReader
{
public:
    PatternReader(const QString &text, const PatternScope &scope) : m_text(text), m_scope(scope) {}

    Result<PatternNode> run()
    {
        PatternNode node = readChoice();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(QStringLiteral("\"%1\" closes nothing").arg(m_text[m_at]));
        if (m_error.isEmpty() && node.parts.empty())
            fail(QStringLiteral("empty pattern"));
        if (!m_error.isEmpty())
            return Error{ErrorCode::BadResource, m_error};
        return node;
    }

private:
    static constexpr int deepest = 50; ///< brackets in brackets: each takes a piece of the stack
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what;
        m_at = m_text.size();
    }

    [[nodiscard]] QChar peek()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }

    /// Text up to a closing sign, which is passed over.
    QString readTo(QChar close)
    {
        const qsizetype end = m_text.indexOf(close, m_at);
        if (end < 0) {
            fail(QStringLiteral("\"%1\" is missing").arg(close));
            return {};
        }
        QString inside = m_text.mid(m_at + 1, end - m_at - 1).trimmed();
        m_at = end + 1;
        return inside;
    }

    PatternNode readChoice()
    {
        PatternNode first = readSequence();
        if (peek() != u'|')
            return first;
        PatternNode choice;
        choice.kind = PatternNode::Kind::Choice;
        choice.parts.push_back(std::move(first));
        while (peek() == u'|') {
            ++m_at;
            choice.parts.push_back(readSequence());
        }
        for (const PatternNode &part : choice.parts) {
            if (part.parts.empty())
                fail(QStringLiteral("empty choice"));
        }
        return choice;
    }

    PatternNode readSequence()
    {
        PatternNode sequence;
        for (QChar c = peek(); !c.isNull() && c != u'|' && c != u')' && c != u']'; c = peek()) {
            const bool group = c == u'(' || c == u'[';
            if (!group) {
                sequence.parts.push_back(c == u'{' ? readClass() : c == u'<' ? readDefine() : readWord());
                continue;
            }
            if (++m_depth > deepest) {
                fail(QStringLiteral("brackets are nested deeper than %1").arg(deepest));
                return sequence;
            }
            ++m_at;
            PatternNode inside = readChoice();
            --m_depth;
            if (peek() != (c == u'(' ? u')' : u']'))
                fail(QStringLiteral("\"%1\" is not closed").arg(c));
            ++m_at;
            if (c == u'[') {
                PatternNode optional;
                optional.kind = PatternNode::Kind::Optional;
                optional.parts.push_back(std::move(inside));
                inside = std::move(optional);
            }
            sequence.parts.push_back(std::move(inside));
        }
        return sequence;
    }

    PatternNode readWord()
    {
        constexpr QStringView signs = u"|()[]{}<>";
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !signs.contains(m_text[m_at]))
            ++m_at;
        if (m_at == from)
            fail(QStringLiteral("\"%1\" stands alone").arg(m_text[m_at]));
        return literal(m_text.mid(from, m_at - from));
    }

    PatternNode literal(const QString &word)
    {
        PatternNode node;
        node.kind = PatternNode::Kind::Word;
        node.word.lexeme = word.isEmpty() ? -1 : m_scope.lexicon.add(word);
        return node;
    }

    PatternNode readDefine()
    {
        const QString name = readTo(u'>');
        const auto found = m_scope.defines.find(name);
        if (found == m_scope.defines.end()) {
            fail(QStringLiteral("<%1> is not defined").arg(name));
            return {};
        }
        return found->second;
    }

    /// {month} or {digits:day}. A class with phrases of several words becomes a choice of the class and each phrase.
    PatternNode readClass()
    {
        const QString inside = readTo(u'}');
        const qsizetype colon = inside.indexOf(u':');
        const QString name = colon < 0 ? inside : inside.left(colon);
        const auto id = m_scope.lexicon.classFromName(name);
        if (!id) {
            fail(QStringLiteral("{%1} is no word class").arg(name));
            return {};
        }
        PatternNode node;
        node.kind = PatternNode::Kind::Word;
        node.word.wordClass = *id;
        node.word.field = m_scope.lexicon.fieldOf(*id);
        if (colon >= 0) {
            node.word.field = fieldFromName(inside.mid(colon + 1));
            if (!node.word.field)
                fail(QStringLiteral("\"%1\" is no field").arg(inside.mid(colon + 1)));
        }
        const auto phrases = m_scope.phrases.find(name);
        if (phrases == m_scope.phrases.end())
            return node;
        PatternNode choice;
        choice.kind = PatternNode::Kind::Choice;
        const std::optional<Field> field = node.word.field;
        choice.parts.push_back(std::move(node));
        for (const ClassEntry &entry : phrases->second)
            choice.parts.push_back(phrase(entry, field));
        return choice;
    }

    PatternNode phrase(const ClassEntry &entry, std::optional<Field> field)
    {
        PatternNode sequence;
        for (const QString &word : entry.phrase.split(u' ', Qt::SkipEmptyParts))
            sequence.parts.push_back(literal(word));
        PatternWord &last = sequence.parts.back().word;
        last.field = field;
        last.value = entry.value;
        return sequence;
    }

    QString m_text;
    const PatternScope &m_scope;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_error;
};

} // namespace

Result<PatternNode> readPattern(const QString &text, const PatternScope &scope)
{
    return PatternReader(text, scope).run();
}

} // namespace dateline
