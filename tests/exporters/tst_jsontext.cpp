#include "exporters/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace dateline;

namespace {

/// Writes a Qt value with JsonText: what is compared.
void write(JsonText &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        out.beginObject();
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QByteArray key = member.key().toLatin1();
            out.key(key.constData());
            write(out, *member);
        }
        out.endObject();
        break;
    }
    case QJsonValue::Array:
        out.beginArray();
        for (const QJsonValue &item : value.toArray())
            write(out, item);
        out.endArray();
        break;
    case QJsonValue::String:
        out.value(QStringView(value.toString()));
        break;
    case QJsonValue::Double:
        out.value(value.toDouble());
        break;
    case QJsonValue::Bool:
        out.value(value.toBool());
        break;
    default:
        out.null();
        break;
    }
}

QByteArray written(const QJsonObject &object, JsonText::Form form)
{
    JsonText out(form);
    write(out, object);
    return out.take();
}

class Values
{
public:
    explicit Values(quint32 seed) : m_random(seed) {}

    QJsonValue value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 7 : 5)) {
        case 0:
            return text();
        case 1:
            return m_random.bounded(2000000) - 1000000;
        case 2:
            return std::ldexp(m_random.generateDouble() - 0.5, m_random.bounded(-80, 80));
        case 3:
            return m_random.bounded(2) == 0;
        case 4:
            return QJsonValue::Null;
        case 5: {
            QJsonArray array;
            for (int i = m_random.bounded(4); i > 0; --i)
                array.append(value(depth - 1));
            return array;
        }
        default:
            return object(depth - 1);
        }
    }
    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int i = m_random.bounded(4); i > 0; --i)
            object.insert(QStringLiteral("key%1").arg(m_random.bounded(9)), value(depth));
        return object;
    }

private:
    QString text()
    {
        QString text;
        for (int i = m_random.bounded(12); i > 0; --i) {
            static constexpr std::array limits = {0x20, 0x80, 0x800, 0x10000};
            const int limit = limits[static_cast<std::size_t>(m_random.bounded(4))];
            text += QChar(static_cast<char16_t>(m_random.bounded(limit)));
        }
        return m_random.bounded(5) == 0 ? text + QString::fromUcs4(U"\U0001F600") : text;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesAsQt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 300; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void sameBytesAsQt()
    {
        QFETCH(const int, seed);
        const QJsonObject object = Values(static_cast<quint32>(seed)).object(5);
        const QJsonDocument document(object);
        QCOMPARE(written(object, JsonText::Form::Indented), document.toJson(QJsonDocument::Indented));
        QCOMPARE(written(object, JsonText::Form::Compact), document.toJson(QJsonDocument::Compact));
    }
    void numbers_data()
    {
        QTest::addColumn<double>("number");
        for (const double number : {0.0, -0.0, 0.1, 0.95, 1e15, 1e16, 9007199254740992.0, 9007199254740994.0, 1e21,
                                    1e22, -2.5, 1e300, 5e-324, std::nan(""), HUGE_VAL, 4.35e6})
            QTest::addRow("%g", number) << number;
    }
    void numbers()
    {
        QFETCH(const double, number);
        const QJsonObject object{{QStringLiteral("n"), number}};
        QCOMPARE(written(object, JsonText::Form::Compact), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void longText()
    {
        const QJsonObject object{{QStringLiteral("text"), QStringLiteral("a\u2028\x01\"\n\u00e9").repeated(100000)}};
        QCOMPARE(written(object, JsonText::Form::Compact), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
