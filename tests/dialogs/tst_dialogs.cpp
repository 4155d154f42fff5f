#include "dialogs/errortexts.h"
#include "dialogs/publicationdatedialog.h"
#include "dialogs/shortcutsdialog.h"
#include "text/decoder.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace dateline;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatToDo();
    void oddShapes();
    void publicationDateFromTheText();
    void publicationDateOfTheReader();
    void publicationDateOfTheFileIsAskedFor();
    void everyPartHasAName();

private:
    using Chosen = std::optional<std::optional<PublicationDate>>;

    static Chosen acceptWith(const PublicationDateDialog::Offer &offer, const std::function<void(QDialog &)> &change)
    {
        PublicationDateDialog dialog(offer);
        Chosen chosen;
        QObject::connect(&dialog, &PublicationDateDialog::chosen, &dialog,
                         [&](const std::optional<PublicationDate> &published) { chosen = published; });
        change(dialog);
        QMetaObject::invokeMethod(&dialog, "accept");
        return chosen;
    }
};

void TestDialogs::everyErrorSaysWhatToDo()
{
    for (int code = 0; code <= int(ErrorCode::WriteFailed); ++code) {
        const ErrorText text = errorText({static_cast<ErrorCode>(code), QStringLiteral("article.txt")});
        QVERIFY(text.title.contains(QStringLiteral("article.txt")));
        QVERIFY(!text.title.contains(QLatin1Char('%')));
        QVERIFY(text.advice.size() > 20);
    }
}

void TestDialogs::oddShapes()
{
    const auto shape = [](const QByteArray &text) { return oddShapeText(*decode(text)); };
    QCOMPARE(shape("A ferry sank.\n"), QString());
    QCOMPARE(shape(QByteArray("The ferry sank on Monday.\n").repeated(50000)), QString());
    QVERIFY(shape(QByteArray("The ferry sank on Monday. ").repeated(50000)).contains(QStringLiteral("single line")));
    QVERIFY(shape("A ferry sank." + QByteArray(2000000, '\n')).contains(QStringLiteral("empty lines")));
}

void TestDialogs::publicationDateFromTheText()
{
    PublicationDateDialog::Offer offer;
    offer.current = PublicationDate::fromIso(u"2008-12-18T17:46", PublicationDate::Source::Text);
    const Chosen chosen = acceptWith(offer, [](QDialog &) {});
    QVERIFY(chosen.has_value());
    QVERIFY(!chosen->has_value());
}

void TestDialogs::publicationDateOfTheReader()
{
    PublicationDateDialog::Offer offer;
    offer.current = PublicationDate::fromIso(u"2008-12-18T17:46", PublicationDate::Source::Text);
    const Chosen chosen = acceptWith(offer, [](QDialog &dialog) {
        dialog.findChild<QDateEdit *>()->setDate(QDate(2009, 1, 2)); // choosing a day is choosing one's own
    });
    QVERIFY(chosen && *chosen);
    QCOMPARE((*chosen)->isoValue(), QStringLiteral("2009-01-02T17:46"));
    QCOMPARE((*chosen)->source, PublicationDate::Source::Option);
}

void TestDialogs::publicationDateOfTheFileIsAskedFor()
{
    PublicationDateDialog::Offer offer;
    offer.fileDate = QDate(2015, 6, 7);
    const Chosen chosen = acceptWith(offer, [](QDialog &dialog) { dialog.findChild<QPushButton *>()->click(); });
    QVERIFY(chosen && *chosen);
    QCOMPARE((*chosen)->isoValue(), QStringLiteral("2015-06-07"));
    QCOMPARE((*chosen)->source, PublicationDate::Source::File);
}

/// For those who hear the dialog: whatever takes the focus, and every button.
void TestDialogs::everyPartHasAName()
{
    QMenuBar menus;
    menus.addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    const std::array<std::unique_ptr<QDialog>, 2> dialogs{
        std::make_unique<PublicationDateDialog>(PublicationDateDialog::Offer()),
        std::make_unique<ShortcutsDialog>(&menus)};
    for (const auto &dialog : dialogs) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QList<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(dialog.get())};
        while (!waiting.isEmpty()) {
            QAccessibleInterface *part = waiting.takeFirst();
            for (int i = 0; i < part->childCount(); ++i)
                waiting.append(part->child(i));
            if (part->state().focusable || part->role() == QAccessible::Button)
                QVERIFY2(!part->text(QAccessible::Name).isEmpty(), qAccessibleRoleString(part->role()));
        }
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
