// The part of MainWindow that finds places, moves between panes and puts text on the clipboard; also what is kept from
// one start to the next.
#include "mainwindow.h"

#include "dialogs/commandpalette.h"
#include "dialogs/gotodialog.h"
#include "panels/messagebar.h"
#include "pipeline/timereader.h"
#include "preferencesdialog.h"
#include "words/citation.h"
#include "words/datetext.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>

namespace dateline {

namespace {

const QLatin1StringView sessionKey("session/file");
const QLatin1StringView sessionPlaceKey("session/place");
const QLatin1StringView hintKey("hints/firstDone");

} // namespace

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(menuBar(), this);
    palette->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(Preferences::load(), this);
    connect(dialog, &PreferencesDialog::changed, this, [this](const Preferences &chosen) {
        chosen.save();
        m_article->setChoices(chosen.reading);
    });
    dialog->open();
}

void MainWindow::askWhereToGo()
{
    if (!m_document.analysis())
        return;
    auto *dialog = new GoToDialog([this](const QString &words) { return placeNamed(words); }, this);
    connect(dialog, &GoToDialog::chosen, this, [this](Span span) {
        m_article->setSelectedSpan({span.start, span.start});
        m_article->reveal(span);
        m_article->setFocus();
    });
    dialog->open();
}

/// "12" is a paragraph, everything else a date: the first time in the text that lies in it.
GoToDialog::Place MainWindow::placeNamed(const QString &words) const
{
    const auto analysis = m_document.analysis();
    if (!analysis)
        return {tr("The article is not read yet."), std::nullopt};
    bool isNumber = false;
    const int number = words.trimmed().toInt(&isNumber);
    constexpr int leastYear = 1000; // a bare number from here on is a year
    if (isNumber && number < leastYear) {
        const auto span = paragraphNumbered(*analysis, number);
        if (!span)
            return {tr("The article has %n paragraph(s).", nullptr, paragraphCount(*analysis)), std::nullopt};
        return {
            tr("Paragraph %1: %2")
                .arg(number)
                .arg(analysis->textOf({span->start, std::min(span->end, span->start + 120)}).toString().simplified()),
            span};
    }
    const auto time = readTime(m_pipeline->engines().times, words, analysis->structure.published);
    if (!time)
        return {tr("This is no paragraph number and no date."), std::nullopt};
    const QString date = dateText(time->range, time->precision);
    int count = 0;
    std::optional<Span> first;
    for (const ResolvedTime &told : analysis->times) {
        if (!told.range.isDated() || !overlaps(told.range, time->range))
            continue;
        ++count;
        if (!first)
            first = analysis->timeSpan(told);
    }
    if (!first)
        return {tr("Nothing in the article is dated %1.").arg(date), std::nullopt};
    return {tr("%1: %n place(s) in the text, this goes to the first.", nullptr, count).arg(date), first};
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes{m_article};
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes.append(dock->widget());
    }
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused != nullptr && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    QWidget *next = panes.at((at + step + panes.size()) % panes.size());
    // A pane that does not take the focus itself passes it to the first of its parts that does.
    QWidget *taker = next;
    for (QWidget *part : next->findChildren<QWidget *>()) {
        if (taker->focusPolicy() == Qt::NoFocus && part->isVisible() && part->focusPolicy() != Qt::NoFocus)
            taker = part;
    }
    taker->setFocus(Qt::OtherFocusReason);
}

/// Takes away all panels beside the article, or brings back those that it took.
void MainWindow::toggleSidePanels()
{
    QList<QDockWidget *> sides;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() != QLatin1StringView("timeline") && !dock->isHidden())
            sides.append(dock);
    }
    if (sides.isEmpty()) {
        const QList<QDockWidget *> back = m_sidesAway.isEmpty() ? m_docks.mid(0, 2) : m_sidesAway;
        for (QDockWidget *dock : back)
            dock->show();
        m_sidesAway.clear();
        return;
    }
    for (QDockWidget *dock : std::as_const(sides))
        dock->hide();
    m_sidesAway = sides;
}

void MainWindow::copyCitation() const
{
    const auto analysis = m_document.analysis();
    const Span span = m_article->currentSpan();
    if (analysis && !span.isEmpty())
        QApplication::clipboard()->setText(citationOf(*analysis, span, QFileInfo(m_document.path()).fileName()));
}

void MainWindow::copyHtml() const
{
    const auto analysis = m_document.analysis();
    const Span span = m_article->currentSpan();
    if (!analysis || span.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setHtml(htmlOf(*analysis, span));
    mime->setText(analysis->textOf(span).toString());
    QApplication::clipboard()->setMimeData(mime);
}

void MainWindow::start()
{
    const QSettings settings;
    const QString last = settings.value(sessionKey).toString();
    if (!settings.value(hintKey, false).toBool())
        showFirstHint();
    if (Preferences::load().restoreSession && QFileInfo::exists(last)) {
        m_pendingPlace = settings.value(sessionPlaceKey, -1).toInt();
        open(last);
    } else if (!settings.contains(sessionKey)) {
        QFile sample(QStringLiteral(":/dateline/samples/harbour-bridge.txt"));
        if (sample.open(QIODevice::ReadOnly))
            m_document.openText(QString::fromUtf8(sample.readAll()));
    }
}

void MainWindow::showFirstHint()
{
    m_hint->showMessage(
        tr("Three things to try: click a name or a date; drag over the timeline to see only those days; "
           "press %1 and type what you want to do.")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText)),
        {{tr("Got It"), [] {}}});
    connect(m_hint, &MessageBar::closed, this, [] { QSettings().setValue(hintKey, true); });
}

void MainWindow::keepSession() const
{
    QSettings settings;
    settings.setValue(sessionKey, m_document.path());
    settings.setValue(sessionPlaceKey, m_article->visibleSpan().start);
}

/// The place where the reader was when the program was left, once the article is there to be scrolled.
void MainWindow::restorePlace()
{
    const auto article = m_document.article();
    if (m_pendingPlace > 0 && article && m_pendingPlace < article->text.size())
        m_article->showFrom(m_pendingPlace);
    m_pendingPlace = -1;
}

} // namespace dateline
