#include "text/decoder.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>
#include <QtEndian>

using namespace dateline;

namespace {

QByteArray wide(const QString &text, int size, bool big)
{
    QByteArray bytes;
    const auto append = [&](std::uint32_t c) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(c >> (8 * (big ? size - 1 - i : i)));
    };
    if (size == 4) {
        for (const char32_t c : text.toUcs4())
            append(c);
    } else {
        for (const QChar c : text)
            append(c.unicode());
    }
    return bytes;
}

Article read(const QByteArray &bytes, const QString &encoding = {})
{
    const Result<Article> article = decode(bytes, {encoding});
    return article ? article.value() : Article{};
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessed_data();
    void guessed();
    void named_data();
    void named();
    void canonical_data();
    void canonical();
    void undecodable_data();
    void undecodable();
    void errors_data();
    void errors();
    void eastAsian();
    void eastAsianOffsetsBehindBrokenBytes();
    void sameArticleInEveryEncoding_data();
    void sameArticleInEveryEncoding();
    void offsets_data();
    void offsets();
    void offsetsInsidePairs();
    void everyTwoBytes();
    void textInMemory();
    void largeText();
};

void TestDecoder::guessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    const QString plain = QStringLiteral("OSLO, May 3 - The ferry left at noon.\nNobody was hurt.\n");
    const QString curly = QStringLiteral("“The ferry’s captain — Zoë Łuk — paid €20,” she said. 🚢\n");
    const QString greek = QStringLiteral("Το πλοίο έφυγε το μεσημέρι. Κανείς δεν έπαθε τίποτα.\n");
    row("ASCII", plain.toLatin1(), "UTF-8", plain);
    row("UTF-8", curly.toUtf8(), "UTF-8", curly);
    row("UTF-8 with mark", "\xef\xbb\xbf" + curly.toUtf8(), "UTF-8", curly);
    row("UTF-16LE with mark", "\xff\xfe" + wide(curly, 2, false), "UTF-16LE", curly);
    row("UTF-16BE with mark", "\xfe\xff" + wide(curly, 2, true), "UTF-16BE", curly);
    row("UTF-32LE with mark", QByteArray("\xff\xfe\0\0", 4) + wide(curly, 4, false), "UTF-32LE", curly);
    row("UTF-32BE with mark", QByteArray("\0\0\xfe\xff", 4) + wide(curly, 4, true), "UTF-32BE", curly);
    row("UTF-16LE", wide(curly, 2, false), "UTF-16LE", curly);
    row("UTF-16BE", wide(curly, 2, true), "UTF-16BE", curly);
    row("UTF-32LE", wide(curly, 4, false), "UTF-32LE", curly);
    row("UTF-32BE", wide(curly, 4, true), "UTF-32BE", curly);
    row("UTF-16LE, Greek", wide(greek, 2, false), "UTF-16LE", greek);
    row("UTF-16BE, Greek", wide(greek, 2, true), "UTF-16BE", greek);
    row("windows-1252, English",
        QByteArray("\x93The ferry\x92s late,\x94 she said. It costs \xa3") + "20 or \x80"
                                                                             "25 a day.",
        "windows-1252", QStringLiteral("“The ferry’s late,” she said. It costs £20 or €25 a day."));
    row("windows-1252, one accent",
        QByteArray("The caf\xe9 on the quay is shut, the mayor said on Friday, and will stay so."), "windows-1252",
        QStringLiteral("The café on the quay is shut, the mayor said on Friday, and will stay so."));
    row("windows-1252, accent at the end",
        QByteArray("They met on Sunday at noon, all of them, in the old harbour caf\xe9"), "windows-1252",
        QStringLiteral("They met on Sunday at noon, all of them, in the old harbour café"));
    row("Mac OS Roman",
        QByteArray("\xd2The ferry\xd5s late,\xd3 she said. It wasn\xd5t her fault, and they\xd5re sorry for it. "
                   "Nobody on the quay had known about it before Friday, the harbour master told reporters later."),
        "macintosh",
        QStringLiteral(
            "“The ferry’s late,” she said. It wasn’t her fault, and they’re sorry for it. "
            "Nobody on the quay had known about it before Friday, the harbour master told reporters later."));
    row("windows-1251, Russian",
        QByteArray("\xcf\xe0\xf0\xee\xec \xf3\xf8\xb8\xeb \xe2 \xef\xee\xeb\xe4\xe5\xed\xfc, "
                   "\xed\xe8\xea\xf2\xee \xed\xe5 \xef\xee\xf1\xf2\xf0\xe0\xe4\xe0\xeb, "
                   "\xf1\xee\xee\xe1\xf9\xe8\xeb\xe8 \xe2\xeb\xe0\xf1\xf2\xe8 \xe3\xee\xf0\xee\xe4\xe0."),
        "windows-1251", QStringLiteral("Паром ушёл в полдень, никто не пострадал, сообщили власти города."));
    row("one stray zero", QByteArray(600, 'a') + '\0' + " b", "UTF-8",
        QString(600, u'a') + QChar(0xfffd) + QStringLiteral(" b"));
    row("UTF-8 with a bad byte", "“Yes,” she said, “it’s so” \xff" + QByteArray(" and left."), "UTF-8",
        QStringLiteral("“Yes,” she said, “it’s so” \ufffd and left."));
    row("UTF-8 cut off", QStringLiteral("It’s “so”").toUtf8().chopped(1), "UTF-8", QStringLiteral("It’s “so\ufffd"));
}

void TestDecoder::guessed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, text);
    const Result<Article> article = decode(bytes);
    QVERIFY(article.ok());
    QCOMPARE(article->encoding, encoding);
    QCOMPARE(article->text, text);
    QCOMPARE(article->bytes, std::int64_t(bytes.size()));
    QVERIFY(article->sha256.isEmpty() && article->path.isEmpty());
}

void TestDecoder::named_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *bytes, const char16_t *text, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray("Zug: ") + bytes
                            << QStringLiteral("Zug: ") + QString::fromUtf16(text) << QString::fromLatin1(shown);
    };
    row("windows-1250", "\xa3\xf3\x9f\x84", u"Łóź„", "windows-1250");
    row("CP1251", "\xcc\xe8\xf0", u"Мир", "windows-1251");
    row("Windows_1252", "\x80\x99\xff", u"€™ÿ", "windows-1252");
    row("latin1", "\xe9", u"é", "windows-1252");
    row("ISO-8859-1", "\xe9", u"é", "windows-1252");
    row("windows-1253", "\xc1\xe8", u"Αθ", "windows-1253");
    row("windows-1254", "\xfe\xdd", u"şİ", "windows-1254");
    row("iso-8859-9", "\xfe\xdd", u"şİ", "windows-1254");
    row("windows-1255", "\xf9\xec", u"של", "windows-1255");
    row("windows-1256", "\xc7\xe1", u"ال", "windows-1256");
    row("windows-1257", "\xe8\xf0", u"čš", "windows-1257");
    row("windows-1258", "\xfe", u"₫", "windows-1258");
    row("latin2", "\xb1\xa3", u"ąŁ", "ISO-8859-2");
    row("ISO-8859-3", "\xa1", u"Ħ", "ISO-8859-3");
    row("ISO-8859-4", "\xbf", u"ŋ", "ISO-8859-4");
    row("ISO-8859-5", "\xbc\xd8\xe0", u"Мир", "ISO-8859-5");
    row("ISO-8859-6", "\xc7", u"ا", "ISO-8859-6");
    row("ISO-8859-7", "\xe1", u"α", "ISO-8859-7");
    row("ISO-8859-8", "\xe0", u"א", "ISO-8859-8");
    row("ISO-8859-10", "\xbf", u"ŋ", "ISO-8859-10");
    row("ISO-8859-13", "\xe8", u"č", "ISO-8859-13");
    row("ISO-8859-14", "\xf0", u"ŵ", "ISO-8859-14");
    row("ISO-8859-15", "\xa4", u"€", "ISO-8859-15");
    row("ISO-8859-16", "\xaa", u"Ș", "ISO-8859-16");
    row("koi8-r", "\xed\xc9\xd2", u"Мир", "KOI8-R");
    row("KOI8-U", "\xa4", u"є", "KOI8-U");
    row("macintosh", "\xd2\xd5\x8e", u"“’é", "macintosh");
    row("mac-cyrillic", "\x8c", u"М", "x-mac-cyrillic");
    row("MAC-CENTRALEUROPE", "\xfc", u"Ł", "x-mac-ce");
    row("cp437", "\x82", u"é", "IBM437");
    row("ibm850", "\x82", u"é", "IBM850");
    row("ibm852", "\x9d", u"Ł", "IBM852");
    row("ibm855", "\xa0", u"а", "IBM855");
    row("ibm865", "\x9b", u"ø", "IBM865");
    row("ibm866", "\x8c", u"М", "IBM866");
    row("TIS-620", "\xa1", u"ก", "windows-874");
    row("utf8", "\xc3\xa9", u"é", "UTF-8");
    row("us-ascii", "x", u"x", "UTF-8");
}

void TestDecoder::named()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const Result<Article> article = decode(bytes, {name});
    QVERIFY(article.ok());
    QCOMPARE(article->text, text);
    QCOMPARE(article->encoding, shown);
    QCOMPARE(article->undecodable, 0);
}

void TestDecoder::canonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("LF") << QByteArray("a\nb\n") << QStringLiteral("a\nb\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("CR") << QByteArray("a\rb\r") << QStringLiteral("a\nb\n");
    QTest::newRow("mixed") << QByteArray("a\r\r\n\n\rb") << QStringLiteral("a\n\n\n\nb");
    QTest::newRow("U+2028, U+2029") << QByteArray("a\xe2\x80\xa8"
                                                  "b\xe2\x80\xa9"
                                                  "c")
                                    << QStringLiteral("a\nb\nc");
    QTest::newRow("U+0085") << QByteArray("a\xc2\x85"
                                          "b")
                            << QStringLiteral("a\nb");
    QTest::newRow("UTF-16 CRLF") << "\xff\xfe" + wide(QStringLiteral("a\r\nb\rc\u2028d"), 2, false)
                                 << QStringLiteral("a\nb\nc\nd");
    QTest::newRow("UTF-32 CRLF") << QByteArray("\xff\xfe\0\0", 4) + wide(QStringLiteral("a\r\nb\rc\u2028d"), 4, false)
                                 << QStringLiteral("a\nb\nc\nd");
    QTest::newRow("single byte CRLF")
        << QByteArray("The caf\xe9 was\r\nshut\ron Monday, the mayor said, and so it stayed.")
        << QStringLiteral("The café was\nshut\non Monday, the mayor said, and so it stayed.");
    QTest::newRow("tabs stay") << QByteArray("a\tb\x0c"
                                             "c")
                               << QStringLiteral("a\tb\fc");
    QTest::newRow("mark inside stays") << QByteArray("a\xef\xbb\xbf"
                                                     "b")
                                       << QStringLiteral("a\ufeff"
                                                         "b");
}

void TestDecoder::canonical()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(read(bytes).text, text);
    QCOMPARE(read(bytes).undecodable, 0);
}

void TestDecoder::undecodable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("first");
    const QString utf8 = QStringLiteral("utf-8");
    QTest::newRow("none") << QByteArray("abc\xef\xbf\xbd") << utf8 << 0 << -1;
    QTest::newRow("stray continuation") << QByteArray("ab\x80"
                                                      "c")
                                        << utf8 << 1 << 2;
    QTest::newRow("two bad bytes") << QByteArray("ab\xff\xfe") << utf8 << 2 << 2;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf x") << utf8 << 2 << 0;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf x") << utf8 << 3 << 0;
    QTest::newRow("surrogate") << QByteArray("x\xed\xa0\x80y") << utf8 << 3 << 1;
    QTest::newRow("beyond Unicode") << QByteArray("x\xf4\x90\x80\x80y") << utf8 << 4 << 1;
    QTest::newRow("cut sequence, one sign") << QByteArray("x\xf0\x9f\x9ay") << utf8 << 1 << 1;
    QTest::newRow("cut at the end") << QByteArray("x\xf0\x9f\x9a") << utf8 << 1 << 1;
    QTest::newRow("lone surrogate") << "\xff\xfe" + wide(QString(QChar(0xd800)) + QStringLiteral("ab"), 2, false)
                                    << QString() << 1 << 0;
    QTest::newRow("odd UTF-16") << "\xff\xfe" + wide(QStringLiteral("ab"), 2, false) + 'x' << QString() << 1 << 2;
    QTest::newRow("UTF-32 out of range") << QByteArray("\xff\xfe\0\0a\0\0\0\0\0\x11\0", 12) << QString() << 1 << 1;
    QTest::newRow("unmapped") << QByteArray("ab\x81"
                                            "c")
                              << QStringLiteral("windows-1252") << 1 << 2;
}

void TestDecoder::undecodable()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const int, count);
    QFETCH(const int, first);
    const Article article = read(bytes, name);
    QCOMPARE(article.undecodable, count);
    QCOMPARE(article.firstUndecodable, first);
    QCOMPARE(article.lossy(), count > 0);
    if (first >= 0)
        QCOMPARE(article.text[first], QChar(QChar::ReplacementCharacter));
}

void TestDecoder::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code, const char *name = "") {
        QTest::newRow(title) << bytes << QString::fromLatin1(name) << code;
    };
    row("no bytes", {}, ErrorCode::Empty);
    row("white space", " \r\n\t\xc2\xa0\xe2\x80\xa9", ErrorCode::Empty);
    row("a mark alone", "\xef\xbb\xbf", ErrorCode::Empty);
    row("UTF-16 mark alone", "\xff\xfe", ErrorCode::Empty);
    row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorCode::Binary);
    row("PDF", "%PDF-1.7\nsome text follows here", ErrorCode::Binary);
    row("ZIP", QByteArray("PK\x03\x04\x14\0\0\0", 8), ErrorCode::Binary);
    row("ELF",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0",
                   8),
        ErrorCode::Binary);
    row("JPEG", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), ErrorCode::Binary);
    row("zeros", QByteArray(1000, '\0'), ErrorCode::Binary);
    row("text and zeros", QByteArray("abc\0def\0\0ghi", 12), ErrorCode::Binary);
    row("controls", QByteArray("\x01\x02\x03 abc \x04\x05\x06").repeated(20), ErrorCode::Binary);
    row("named, but a PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorCode::Binary, "windows-1252");
    row("unknown encoding", "abc", ErrorCode::UnknownEncoding, "klingon-8");
    row("machine's own encoding", "abc", ErrorCode::UnknownEncoding, "locale");
    row("nameless encoding", "abc", ErrorCode::UnknownEncoding, "--");
}

void TestDecoder::errors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, code);
    const Result<Article> article = decode(bytes, {name});
    QVERIFY(!article.ok());
    QCOMPARE(article.error().code, code);
    if (code == ErrorCode::UnknownEncoding)
        QCOMPARE(article.error().context, name);
}

/// Left to Qt, which has these only where it was built with ICU.
void TestDecoder::eastAsian()
{
    if (!QStringDecoder("Shift_JIS").isValid())
        QSKIP("this Qt knows no Shift_JIS");
    const QString text = QStringLiteral("船は正午に出港した。\r\nけが人はいない。\n");
    QStringEncoder encoder("Shift_JIS");
    const QByteArray bytes = encoder.encode(text);
    const Article article = read(bytes, QStringLiteral("shift_jis"));
    QCOMPARE(article.text, QString(text).remove(u'\r'));
    QCOMPARE(byteOffsetOf(article, 2), std::int64_t(4));
    QCOMPARE(byteOffsetOf(article, 11), std::int64_t(22)); // after CRLF
}

/// What cannot be decoded takes another number of bytes than the replacement character would.
void TestDecoder::eastAsianOffsetsBehindBrokenBytes()
{
    if (!QStringDecoder("gb18030").isValid())
        QSKIP("this Qt knows no gb18030");
    QStringEncoder encoder("gb18030");
    const QByteArray line = encoder.encode(QStringLiteral("渡轮昨天停航。"));
    const QByteArray bytes = "ab\xff"
                             "cd" +
                             line + "\r\n" + line + "\x81";
    const Article article = read(bytes, QStringLiteral("gb18030"));
    QCOMPARE(article.text, QStringLiteral("ab\ufffdcd渡轮昨天停航。\n渡轮昨天停航。\ufffd"));
    QCOMPARE(article.undecodable, 2);
    QCOMPARE(byteOffsetOf(article, 3), std::int64_t(3));
    QCOMPARE(byteOffsetOf(article, 6), std::int64_t(7));
    QCOMPARE(byteOffsetOf(article, 13), std::int64_t(5 + line.size() + 2));
    QCOMPARE(byteOffsetOf(article, 20), std::int64_t(bytes.size() - 1));
    QCOMPARE(byteOffsetOf(article, 21), std::int64_t(bytes.size()));
}

void TestDecoder::offsets_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("size"); // of a unit; 0 for UTF-8, 1 for windows-1252
    QTest::addColumn<bool>("big");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << QStringLiteral("UTF-8") << 0 << false << QByteArray();
    QTest::newRow("UTF-8 with mark") << QStringLiteral("UTF-8") << 0 << false << QByteArray("\xef\xbb\xbf");
    QTest::newRow("windows-1252") << QStringLiteral("windows-1252") << 1 << false << QByteArray();
    QTest::newRow("UTF-16LE") << QStringLiteral("UTF-16LE") << 2 << false << QByteArray("\xff\xfe");
    QTest::newRow("UTF-16BE") << QStringLiteral("UTF-16BE") << 2 << true << QByteArray();
    QTest::newRow("UTF-32LE") << QStringLiteral("UTF-32LE") << 4 << false << QByteArray("\xff\xfe\0\0", 4);
    QTest::newRow("UTF-32BE") << QStringLiteral("UTF-32BE") << 4 << true << QByteArray();
}

/// Writes a file piece by piece, noting where each begins, and asks for every place again.
void TestDecoder::offsets()
{
    QFETCH(const QString, encoding);
    QFETCH(const int, size);
    QFETCH(const bool, big);
    QFETCH(const QByteArray, mark);
    const QStringList narrow = {QStringLiteral("a"),  QStringLiteral("é"),  QStringLiteral("\r\n"),
                                QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\t"),
                                QStringLiteral(" ")};
    const QStringList broad = {QStringLiteral("“"), QStringLiteral("🚢"), QStringLiteral("\u2028"),
                               QStringLiteral("\u0085"), QStringLiteral("\ufffd")};
    const QStringList pieces = size == 1 ? narrow : narrow + broad;
    QByteArray bytes = mark;
    std::vector<std::int64_t> expected; // by UTF-16 offset of the canonical text
    unsigned state = 1;
    QString last;
    for (int i = 0; i < 6000; ++i) {
        state = state * 1103515245U + 12345U;
        QString piece = pieces[static_cast<qsizetype>((state >> 16U) % static_cast<unsigned>(pieces.size()))];
        if (last == QStringLiteral("\r") && piece == QStringLiteral("\n"))
            piece = QStringLiteral("a"); // would be a pair
        const qsizetype units = piece == QStringLiteral("\r\n") ? 1 : piece.size();
        expected.insert(expected.end(), static_cast<std::size_t>(units), bytes.size());
        bytes += size == 0 ? piece.toUtf8() : size == 1 ? piece.toLatin1() : wide(piece, size, big);
        if (size == 0 && i % 50 == 0) {
            expected.push_back(bytes.size());
            bytes += '\xfe';
        }
        last = piece;
    }
    expected.push_back(bytes.size());
    const Article article = read(bytes, encoding);
    QCOMPARE(article.encoding, encoding);
    QCOMPARE(std::size_t(article.text.size()), expected.size() - 1);
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(byteOffsetOf(article, static_cast<std::int32_t>(i)), expected[i]);
    for (std::size_t i = 1; i < article.byteOffsets.size(); ++i)
        QVERIFY(article.byteOffsets[i - 1].utf16 < article.byteOffsets[i].utf16);
}

void TestDecoder::offsetsInsidePairs()
{
    const Article article = read("a🚢b");
    QCOMPARE(byteOffsetOf(article, 1), std::int64_t(1));
    QCOMPARE(byteOffsetOf(article, 2), std::int64_t(1));
    QCOMPARE(byteOffsetOf(article, 3), std::int64_t(5));
}

/// No two bytes at any place make it fall over, and the text is canonical whatever they are.
/// One article, guessed from its bytes in every encoding that people's files come in.
void TestDecoder::sameArticleInEveryEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding"); // as Qt names it
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("shown"); // as the article names it
    const QString english = QStringLiteral("Ferry stopped after leak\n\nThe ferry to Ærø was stopped on Monday, the "
                                           "harbour master said: “We will be back on Friday – or later.” Repairs will "
                                           "cost €20,000, the company’s owner told a café full of people.\n");
    const QString japanese = QStringLiteral(
        "フェリーが浸水で運航停止\n\nリンドホルム行きのフェリーは月曜日、船底に浸水が見つかったため運航を"
        "停止した。港長は「金曜日には再開できる」と述べた。けが人はいなかった。\n");
    const QString chinese =
        QStringLiteral("渡轮漏水停航\n\n开往林霍尔姆的渡轮周一因船体漏水停航，港务长表示，渡轮将于周五恢复航行。"
                       "没有人受伤，乘客已经改乘公共汽车。公司说修理费用约为两万元。\n");
    const QString traditional =
        QStringLiteral("渡輪漏水停航\n\n開往林霍爾姆的渡輪週一因船體漏水停航，港務長表示，渡輪將於週五恢復航行。"
                       "沒有人受傷，乘客已經改乘公共汽車。公司說修理費用約為兩萬元。\n");
    const QString korean =
        QStringLiteral("여객선 누수로 운항 중단\n\n린드홀름으로 가는 여객선이 월요일 선체에서 누수가 발견되어 운항을 "
                       "중단했다고 항만장이 말했다. 금요일에 운항을 재개할 예정이다. 다친 사람은 없다.\n");
    const QString russian =
        QStringLiteral("Паром остановлен из-за течи\n\nПаром в Линдхольм был остановлен в понедельник после того, как "
                       "в корпусе нашли течь, сообщил капитан порта. Никто не пострадал.\n");
    const QString polish =
        QStringLiteral("Prom zatrzymany po przecieku\n\nProm do Świnoujścia został zatrzymany w poniedziałek, gdy w "
                       "kadłubie znaleziono przeciek. Nikt nie został ranny, powiedział kapitan żeglugi.\n");
    const auto row = [](const char *name, const QString &text, const char *encoding, const QByteArray &mark,
                        const char *shown) {
        QTest::newRow(name) << text << QByteArray(encoding) << mark << QString::fromLatin1(shown);
    };
    row("UTF-8", english, "UTF-8", {}, "UTF-8");
    row("UTF-8, marked", english, "UTF-8", "\xef\xbb\xbf", "UTF-8");
    row("UTF-16LE", english, "UTF-16LE", {}, "UTF-16LE");
    row("UTF-16LE, marked", english, "UTF-16LE", "\xff\xfe", "UTF-16LE");
    row("UTF-16BE", english, "UTF-16BE", {}, "UTF-16BE");
    row("UTF-16BE, marked", english, "UTF-16BE", "\xfe\xff", "UTF-16BE");
    row("UTF-32LE", english, "UTF-32LE", {}, "UTF-32LE");
    row("UTF-32BE, marked", english, "UTF-32BE", QByteArray("\0\0\xfe\xff", 4), "UTF-32BE");
    row("windows-1252", english, "windows-1252", {}, "windows-1252");
    row("windows-1251", russian, "windows-1251", {}, "windows-1251");
    row("KOI8-R", russian, "KOI8-R", {}, "KOI8-R");
    row("windows-1250", polish, "windows-1250", {}, "windows-1250");
    row("ISO-8859-2", polish, "ISO-8859-2", {}, "ISO-8859-2");
    row("Shift_JIS", japanese, "Shift_JIS", {}, "SHIFT_JIS");
    row("EUC-JP", japanese, "EUC-JP", {}, "EUC-JP");
    row("GB18030", chinese, "GB18030", {}, "GB18030");
    row("Big5", traditional, "Big5", {}, "BIG5");
    row("EUC-KR", korean, "EUC-KR", {}, "EUC-KR");
}

void TestDecoder::sameArticleInEveryEncoding()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(QString, shown);
    QStringEncoder encoder(encoding.constData());
    if (!encoder.isValid())
        QSKIP("this Qt does not know the encoding");
    const QByteArray bytes = mark + QByteArray(encoder.encode(text));
    const Result<Article> article = decode(bytes);
    QVERIFY(article.ok());
    QCOMPARE(article->text, text);
    QCOMPARE(article->encoding, shown);
    QCOMPARE(article->undecodable, 0);
    const auto end = static_cast<std::int32_t>(text.size());
    QCOMPARE(byteOffsetOf(*article, end), std::int64_t(bytes.size()));
    const auto middle = static_cast<std::int32_t>(text.indexOf(u'\n') + 2);
    QStringEncoder again(encoding.constData());
    QCOMPARE(byteOffsetOf(*article, middle), mark.size() + QByteArray(again.encode(text.left(middle))).size());
}

void TestDecoder::everyTwoBytes()
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; b += a < 0x80 && a > 0x20 ? 17 : 3) {
            const QByteArray bytes = QByteArray("x ") + static_cast<char>(a) + static_cast<char>(b);
            for (const QString &name :
                 {QString(), QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("koi8-r")}) {
                const Result<Article> article = decode(bytes, {name});
                if (!article)
                    continue;
                QVERIFY(!article->text.contains(u'\r') && !article->text.contains(QChar(0)));
                QVERIFY(QStringView(article->text).isValidUtf16());
                QCOMPARE(byteOffsetOf(*article, static_cast<std::int32_t>(article->text.size())), std::int64_t(4));
            }
        }
    }
}

void TestDecoder::textInMemory()
{
    const Article article = articleFromText(QStringLiteral("\ufeffZoë\r\nleft\u2028it"));
    QCOMPARE(article.text, QStringLiteral("Zoë\nleft\nit"));
    QCOMPARE(article.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(article.bytes, std::int64_t(18));
    QCOMPARE(byteOffsetOf(article, 4), std::int64_t(9));
    QVERIFY(articleFromText({}).text.isEmpty());
}

void TestDecoder::largeText()
{
    const QByteArray line = "The ferry left “late”, the harbour master said, and nobody knew why.\n";
    const Article article = read(line.repeated(20000));
    const QString expected = QString::fromUtf8(line).repeated(20000);
    QCOMPARE(article.text, expected);
    QCOMPARE(byteOffsetOf(article, static_cast<std::int32_t>(expected.size())), std::int64_t(line.size() * 20000));
    QVERIFY(article.byteOffsets.size() > 200 && article.byteOffsets.size() < 400);
}

QTEST_APPLESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
