#include "dialogs/errortexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace dateline {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("dateline::ErrorTexts", text);
}

ErrorText make(const char *title, const char *advice, const QString &context)
{
    const QString title1 = translated(title);
    return {title1.contains(QLatin1StringView("%1")) ? title1.arg(context) : title1, translated(advice)};
}

} // namespace

ErrorText errorText(const Error &error)
{
    const QString name = QDir::toNativeSeparators(error.context);
    switch (error.code) {
    case ErrorCode::NotFound:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "There is no file %1"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                      "It may have been moved or renamed. Open it from where it is now."),
                    name);
    case ErrorCode::IsFolder:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 is a folder"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Open one of the text files in it."), name);
    case ErrorCode::PermissionDenied:
        return make(
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "You may not read %1"),
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Change the file's permissions, or open a copy of your own."),
            name);
    case ErrorCode::ReadFailed:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 could not be read"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                      "The disk or the network did not answer. Try again, or open a copy."),
                    name);
    case ErrorCode::Empty:
        return make(
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "There is no text in %1"),
            QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                              "It is empty, or holds only blank lines. Save the article into it and open it again."),
            name);
    case ErrorCode::Binary:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 is no text file"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                      "Dateline reads plain text. Save the article as text, or copy it and choose "
                                      "File > Open Clipboard Text."),
                    name);
    case ErrorCode::TooLarge:
        return make(
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 is too large"),
            QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                              "Dateline reads files of up to 512 MB, as far as the memory goes. Split the file, "
                              "or close other programs."),
            name);
    case ErrorCode::UnknownEncoding:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "The encoding %1 is not known"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Choose another one under File > Reload As."), name);
    case ErrorCode::BadResource:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "A part of the program is damaged: %1"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Install Dateline again."), name);
    case ErrorCode::WouldReplace:
        return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 holds another text"),
                    QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                      "Articles are not written over. Choose another name or another folder."),
                    name);
    case ErrorCode::WriteFailed:
        return make(
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "%1 could not be written"),
            QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Choose another folder, or see whether the disk is full."), name);
    case ErrorCode::BadDate:
    case ErrorCode::BadInput:
        break;
    }
    return make(QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Something is wrong with %1"),
                QT_TRANSLATE_NOOP("dateline::ErrorTexts", "Try again, or open a copy of the file."), name);
}

QString oddShapeText(const Article &article)
{
    constexpr qsizetype large = 1'000'000;
    const qsizetype size = article.text.size();
    const QLocale locale;
    if (size < large)
        return {};
    if (article.lineEnds < size / large + 1)
        return translated(QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                            "This text is a single line of %1 characters, so that headline and "
                                            "paragraphs cannot be told apart. It is shown in pieces."))
            .arg(locale.toString(size));
    if (article.lineEnds > size / 2)
        return translated(QT_TRANSLATE_NOOP("dateline::ErrorTexts",
                                            "This file is almost nothing but empty lines: %1 of its %2 characters end "
                                            "a line. They are left out here."))
            .arg(locale.toString(article.lineEnds), locale.toString(size));
    return {};
}

} // namespace dateline
