#include "exporters/jsontext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

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
        for (const QJsonValue item : value.toArray())
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

/// What a device is given for it; nothing where it says that something was refused.
QByteArray streamed(const QJsonObject &object, JsonText::Form form)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    JsonText out(form, &device);
    write(out, object);
    return out.finish() ? device.data() : QByteArray();
}

QByteArray written(const QJsonObject &object, JsonText::Form form)
{
    JsonText out(form);
    write(out, object);
    return out.take();
}

/// A device that says how it was given what.
class Pieces : public QIODevice
{
public:
    qint64 m_room = std::numeric_limits<qint64>::max();
    qint64 m_longest = 0;
    int m_count = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        if (length > m_room)
            return -1;
        m_room -= length;
        m_longest = std::max(m_longest, length);
        ++m_count;
        return length;
    }
};

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
        QCOMPARE(streamed(object, JsonText::Form::Indented), document.toJson(QJsonDocument::Indented));
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
        QCOMPARE(streamed(object, JsonText::Form::Compact), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void longTextOfPairs()
    {
        for (const int before : {0, 1}) { // so that one of the two would be cut in the middle of a pair
            const QString text =
                QStringLiteral("x").repeated(before) + QString::fromUcs4(U"\U0001F600").repeated(100000);
            const QJsonObject object{{QStringLiteral("text"), text}};
            QCOMPARE(streamed(object, JsonText::Form::Compact), QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
    }
    void deviceIsGivenPieces()
    {
        Pieces device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QJsonObject object{{QStringLiteral("text"), QStringLiteral("a").repeated(8000000)}};
        JsonText out(JsonText::Form::Compact, &device);
        write(out, object);
        QVERIFY(out.finish());
        QVERIFY(device.m_count >= 4);
        QVERIFY2(device.m_longest < 2000000, qPrintable(QString::number(device.m_longest)));
    }
    void deviceThatTakesNoMore()
    {
        Pieces device;
        device.m_room = 3000000;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        JsonText out(JsonText::Form::Compact, &device);
        write(out, QJsonObject{{QStringLiteral("text"), QStringLiteral("a").repeated(8000000)}});
        QVERIFY(!out.finish());
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
