#include "settings/settingstext.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

namespace {

const QLatin1StringView bytesKey("base64");

/// JSON documents are objects or arrays: a value is the only one of an array.
QByteArray valueText(const QVariant &value)
{
    const QJsonValue json = value.typeId() == QMetaType::QByteArray
                                ? QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}}
                                : QJsonValue::fromVariant(value);
    return QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QVariant valueOf(const QByteArray &text)
{
    const QJsonArray values = QJsonDocument::fromJson('[' + text + ']').array();
    if (values.size() != 1)
        return QString::fromUtf8(text);
    const QJsonObject object = values[0].toObject();
    if (object.contains(bytesKey))
        return QByteArray::fromBase64(object[bytesKey].toString().toLatin1());
    return values[0].toVariant();
}

} // namespace

QSettings::Format settingsFormat()
{
    static const QSettings::Format format =
        QSettings::registerFormat(QStringLiteral("ini"), readSettings, writeSettings);
    return format;
}

bool readSettings(QIODevice &device, QSettings::SettingsMap &settings)
{
    QByteArray section;
    for (const QByteArray &line : device.readAll().split('\n')) {
        const QByteArray words = line.trimmed();
        const qsizetype equals = words.indexOf('=');
        if (words.startsWith('[') && words.endsWith(']'))
            section = words.sliced(1).chopped(1) + '/';
        else if (equals > 0 && words[0] != ';' && words[0] != '#')
            settings.insert(QString::fromUtf8(section + words.left(equals).trimmed()),
                            valueOf(words.mid(equals + 1).trimmed()));
    }
    return true; // what cannot be read is as if it were not there
}

bool writeSettings(QIODevice &device, const QSettings::SettingsMap &settings)
{
    QByteArray alone; // keys of no section come first: there is no way back to none
    QMap<QByteArray, QByteArray> sections;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        Q_ASSERT(!key.contains('=') && !key.contains('\n'));
        const qsizetype slash = key.indexOf('/');
        QByteArray &text = slash < 0 ? alone : sections[key.left(slash)];
        text += key.mid(slash + 1) + '=' + valueText(it.value()) + '\n';
    }
    QByteArray text = alone;
    for (auto it = sections.begin(); it != sections.end(); ++it)
        text += '[' + it.key() + "]\n" + it.value();
    if (device.write(text) != text.size())
        return false;
    // QSaveFile, which this is, empties its buffer at the end and does not look whether that went well.
    auto *file = qobject_cast<QFileDevice *>(&device);
    return file == nullptr || file->flush();
}

} // namespace dateline
