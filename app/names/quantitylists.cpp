#include "names/quantitylists.h"

#include <QFile>

namespace dateline {

namespace {

Error badLine(int number)
{
    return {ErrorCode::BadResource, QStringLiteral("quantities.txt: line %1").arg(number)};
}

class ListReader
{
public:
    /// False where a line cannot be read.
    [[nodiscard]] bool take(const QString &line)
    {
        if (line.startsWith(u'['))
            return line.endsWith(u']') && open(line.mid(1, line.size() - 2));
        const qsizetype bar = line.indexOf(u'|');
        const QString phrase = bar < 0 ? line : line.left(bar);
        const QString value = bar < 0 ? line : line.mid(bar + 1);
        bool ok = !phrase.isEmpty() && !value.isEmpty();
        if (m_section == QLatin1StringView("number"))
            m_lists.numbers.insert(phrase, value.toDouble(&ok));
        else if (m_section == QLatin1StringView("multiplier"))
            m_lists.multipliers.insert(phrase, value.toInt(&ok));
        else if (m_texts != nullptr)
            m_texts->insert(phrase, value);
        else
            return false;
        return ok;
    }

    [[nodiscard]] QuantityLists lists() &&
    {
        for (const auto *phrases : {&m_lists.currency, &m_lists.cents, &m_lists.percent, &m_lists.units}) {
            for (auto phrase = phrases->keyBegin(); phrase != phrases->keyEnd(); ++phrase)
                m_lists.firstWords.insert(phrase->section(u' ', 0, 0));
        }
        return std::move(m_lists);
    }

private:
    bool open(const QString &section)
    {
        const QHash<QString, QHash<QString, QString> *> texts = {
            {QStringLiteral("sign"), &m_lists.signs},        {QStringLiteral("code"), &m_lists.codes},
            {QStringLiteral("currency"), &m_lists.currency}, {QStringLiteral("cent"), &m_lists.cents},
            {QStringLiteral("percent"), &m_lists.percent},   {QStringLiteral("unit"), &m_lists.units},
            {QStringLiteral("no-unit"), &m_lists.notUnits}};
        m_section = section;
        m_texts = texts.value(section);
        return m_texts != nullptr || section == QLatin1StringView("number") ||
               section == QLatin1StringView("multiplier");
    }

    QuantityLists m_lists;
    QString m_section;
    QHash<QString, QString> *m_texts = nullptr;
};

} // namespace

Result<QuantityLists> QuantityLists::read(const QByteArray &bytes)
{
    ListReader reader;
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        if (number == 1 && raw != "# dateline quantities 1")
            return badLine(number);
        const QString line = QString::fromUtf8(raw).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && !reader.take(line))
            return badLine(number);
    }
    return std::move(reader).lists();
}

Result<QuantityLists> QuantityLists::builtIn()
{
    QFile file(QStringLiteral(":/dateline/names/quantities.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return badLine(1);
    return read(file.readAll());
}

} // namespace dateline
