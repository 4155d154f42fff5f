<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>dateline::ArticleChooser</name>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>Article of this file</source>
        <translation>Artikel dieser Datei</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of the article, how many there are, headline</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleStatusBar</name>
    <message>
        <source>Encoding of the file; click to read it in another one</source>
        <translation>Kodierung der Datei; anklicken, um sie in einer anderen zu lesen</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the analysis; what is found stays</source>
        <translation>Analyse anhalten; bereits Gefundenes bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation>
            <numerusform>%1, %n nicht dekodierbare Stelle</numerusform>
            <numerusform>%1, %n nicht dekodierbare Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>read as history</source>
        <translation>als Geschichte gelesen</translation>
    </message>
    <message>
        <source>read as news</source>
        <translation>als Nachricht gelesen</translation>
    </message>
    <message>
        <source>The article tells of years gone by: a day without a year lies in the year told before it</source>
        <translation>Der Artikel erzählt von vergangenen Jahren: Ein Tag ohne Jahr liegt in dem zuvor genannten Jahr</translation>
    </message>
    <message>
        <source>The article reports: a day such as &quot;Friday&quot; is counted from the publication date</source>
        <translation>Der Artikel berichtet: Ein Tag wie „Freitag“ wird vom Veröffentlichungsdatum aus gezählt</translation>
    </message>
    <message>
        <source>published: looking…</source>
        <translation>veröffentlicht: wird gesucht…</translation>
    </message>
    <message>
        <source>publication date unknown – click to give it</source>
        <translation>Veröffentlichungsdatum unbekannt – zum Angeben anklicken</translation>
    </message>
    <message>
        <source>published %1 (from the text)</source>
        <translation>veröffentlicht: %1 (aus dem Text)</translation>
    </message>
    <message>
        <source>published %1 (given by you)</source>
        <translation>veröffentlicht: %1 (von Ihnen angegeben)</translation>
    </message>
    <message>
        <source>published %1 (from the file)</source>
        <translation>veröffentlicht: %1 (aus der Datei)</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot; are counted from the publication date; click to change it</source>
        <translation>Tage wie „Freitag“ werden vom Veröffentlichungsdatum aus gezählt; zum Ändern anklicken</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTab</name>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text stays here until you close it.</source>
        <translation>Die Datei wurde verschoben oder gelöscht. Ihr Text bleibt hier, bis Sie ihn schließen.</translation>
    </message>
    <message>
        <source>Clipboard text</source>
        <translation>Text aus der Zwischenablage</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Nachrichtenartikel öffnen</translation>
    </message>
    <message>
        <source>Drop a text file here, press %1, or copy an article and choose File &gt; Open Clipboard Text.</source>
        <translation>Legen Sie hier eine Textdatei ab, drücken Sie %1 oder kopieren Sie einen Artikel und wählen Sie Datei &gt; Text aus Zwischenablage öffnen.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so days such as &quot;Friday&quot; stay open.</source>
        <translation>Der Text sagt nicht, wann er veröffentlicht wurde; Tage wie „Freitag“ bleiben daher offen.</translation>
    </message>
    <message>
        <source>Give the Date…</source>
        <translation>Datum angeben…</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1 and are shown as �. Another encoding can be chosen under File &gt; Reload As.</source>
        <translation>Einige Zeichen konnten nicht als %1 gelesen werden und erscheinen als �. Eine andere Kodierung lässt sich unter Datei &gt; Neu laden als wählen.</translation>
    </message>
    <message>
        <source>Some characters look misread, such as &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Einige Zeichen scheinen falsch gelesen zu sein, etwa „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>Repair Them</source>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation>
            <numerusform>%n Ihrer Korrekturen findet ihre Stelle im Text nicht mehr. Sie wird aufbewahrt.</numerusform>
            <numerusform>%n Ihrer Korrekturen finden ihre Stelle im Text nicht mehr. Sie werden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.</source>
        <translation>Die Korrekturen in %1 können nicht gelesen werden. Die Datei bleibt erhalten; neue Korrekturen kommen in eine neue.</translation>
    </message>
    <message>
        <source>Your corrections could not be saved as %1.</source>
        <translation>Ihre Korrekturen konnten nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Your corrections of “%1” could not be written. The disk may be full. Make room and try again, or they are lost.</source>
        <translation>Ihre Korrekturen an „%1“ konnten nicht geschrieben werden. Vielleicht ist der Datenträger voll. Schaffen Sie Platz und versuchen Sie es noch einmal, sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>The article is not read yet.</source>
        <translation>Der Artikel ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no paragraph number and no date.</source>
        <translation>Das ist weder eine Absatznummer noch ein Datum.</translation>
    </message>
    <message>
        <source>Nothing in the article is dated %1.</source>
        <translation>Nichts im Artikel trägt das Datum %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation>
            <numerusform>%1: %n Stelle im Text, dies führt zur ersten.</numerusform>
            <numerusform>%1: %n Stellen im Text, dies führt zur ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation>
            <numerusform>Der Artikel hat %n Absatz.</numerusform>
            <numerusform>Der Artikel hat %n Absätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Absatz %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Exportiert als %1.</translation>
    </message>
    <message>
        <source>Nothing on the timeline is dated; there is nothing to print.</source>
        <translation>In der Zeitleiste ist nichts datiert; es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht am %1</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation>%1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>Table of events: %1</source>
        <translation>Tabelle der Ereignisse: %1</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>Show What Is Left</source>
        <translation>Nicht Übernommenes anzeigen</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The text of the article with its names, times and events marked</source>
        <translation>Der Text des Artikels mit markierten Namen, Zeitangaben und Ereignissen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorige Erwähnung</translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation>1 Zeile Beiwerk</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation>
            <numerusform>%n Zeile Beiwerk</numerusform>
            <numerusform>%n Zeilen Beiwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Open a text file, or drop one here.</source>
        <translation>Öffnen Sie eine Textdatei oder legen Sie eine hier ab.</translation>
    </message>
</context>
<context>
    <name>dateline::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht am %1</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Einige Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>dateline::ContentCommands</name>
    <message>
        <source>Mark “%1”</source>
        <translation>„%1“ markieren</translation>
    </message>
    <message>
        <source>“%1” Is No Name</source>
        <translation>„%1“ ist kein Name</translation>
    </message>
    <message>
        <source>Change the Type of “%1”</source>
        <translation>Art von „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” Is “%2”</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>“%1” Is Another One</source>
        <translation>„%1“ bezeichnet etwas anderes</translation>
    </message>
    <message>
        <source>“%1” Is No Time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>„%1“ korrigieren</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Retitle “%1”</source>
        <translation>Titel von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change When “%1”</source>
        <translation>Zeitpunkt von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change Whether “%1”</source>
        <translation>Status von „%1“ ändern</translation>
    </message>
    <message>
        <source>This is not understood as a date. Try 19 December 2008.</source>
        <translation>Das lässt sich nicht als Datum verstehen. Versuchen Sie es mit 19 December 2008.</translation>
    </message>
    <message>
        <source>&amp;Mark as a Name</source>
        <translation>Als Namen &amp;markieren</translation>
    </message>
    <message>
        <source>Mark as a Name &amp;Everywhere</source>
        <translation>&amp;Überall als Namen markieren</translation>
    </message>
    <message>
        <source>Mark as a &amp;Time…</source>
        <translation>Als &amp;Zeitangabe markieren…</translation>
    </message>
    <message>
        <source>Add as an E&amp;vent…</source>
        <translation>Als Ereignis hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Add an Event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>“%1” Is a…</source>
        <translation>„%1“ ist …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Is the S&amp;ame as</source>
        <translation>Bezeichnet &amp;dasselbe wie</translation>
    </message>
    <message>
        <source>“%1” Is A&amp;nother One</source>
        <translation>„%1“ bezeichnet e&amp;twas anderes</translation>
    </message>
    <message>
        <source>Is No Name &amp;Here</source>
        <translation>Ist hie&amp;r kein Name</translation>
    </message>
    <message>
        <source>Is N&amp;o Name Anywhere</source>
        <translation>Ist nirgend&amp;wo ein Name</translation>
    </message>
    <message>
        <source>“%1” &amp;Means…</source>
        <translation>„%1“ bede&amp;utet …</translation>
    </message>
    <message>
        <source>Is N&amp;o Time</source>
        <translation>Ist keine &amp;Zeitangabe</translation>
    </message>
    <message>
        <source>&amp;Retitle the Event…</source>
        <translation>Ereignistite&amp;l ändern…</translation>
    </message>
    <message>
        <source>Retitle the Event</source>
        <translation>Ereignistitel ändern</translation>
    </message>
    <message>
        <source>Change W&amp;hen It Was…</source>
        <translation>Zeit&amp;punkt ändern…</translation>
    </message>
    <message>
        <source>It Has No &amp;Date</source>
        <translation>&amp;Hat kein Datum</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>Es i&amp;st</translation>
    </message>
    <message>
        <source>Hide the &amp;Event</source>
        <translation>Erei&amp;gnis ausblenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Bezeichnung:</translation>
    </message>
    <message>
        <source>Correct a Time</source>
        <translation>Zeitangabe korrigieren</translation>
    </message>
    <message>
        <source>What “%1” means, such as last Friday or 2008-12-19:</source>
        <translation>Was „%1“ bedeutet, etwa last Friday oder 2008-12-19:</translation>
    </message>
    <message>
        <source>Change When It Was</source>
        <translation>Zeitpunkt ändern</translation>
    </message>
    <message>
        <source>When “%1” was, such as last Friday or 2008-12-19:</source>
        <translation>Wann „%1“ war, etwa last Friday oder 2008-12-19:</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>This &amp;Is</source>
        <translation>Dies &amp;ist</translation>
    </message>
    <message>
        <source>The Article &amp;Starts Here</source>
        <translation>Der Artikel &amp;beginnt hier</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>Der Artikel &amp;endet hier</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>This Is: %1</source>
        <translation>Dies ist: %1</translation>
    </message>
    <message>
        <source>Article Starts Here</source>
        <translation>Artikel beginnt hier</translation>
    </message>
    <message>
        <source>Article Ends Here</source>
        <translation>Artikel endet hier</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>Veröffentlichungsdatum ändern</translation>
    </message>
    <message>
        <source>Repair Misread Characters</source>
        <translation>Falsch gelesene Zeichen reparieren</translation>
    </message>
    <message>
        <source>N&amp;ot Part of the Article</source>
        <translation>Ni&amp;cht Teil des Artikels</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionText</name>
    <message>
        <source>Is a %1</source>
        <translation>Ist: %1</translation>
    </message>
    <message>
        <source>The article starts here</source>
        <translation>Der Artikel beginnt hier</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Der Artikel endet hier</translation>
    </message>
    <message>
        <source>Is no name</source>
        <translation>Ist kein Name</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>Heißt %1</translation>
    </message>
    <message>
        <source>Is the same as %1</source>
        <translation>Bezeichnet dasselbe wie %1</translation>
    </message>
    <message>
        <source>Is another one</source>
        <translation>Bezeichnet etwas anderes</translation>
    </message>
    <message>
        <source>Is no time</source>
        <translation>Ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>Bedeutet %1</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>Ereignis ausgeblendet</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Ereignis hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Event called %1</source>
        <translation>Titel des Ereignisses: %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Ereignis ohne Datum</translation>
    </message>
    <message>
        <source>Event was %1</source>
        <translation>Zeitpunkt des Ereignisses: %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsDialog</name>
    <message>
        <source>Your Corrections</source>
        <translation>Ihre Korrekturen</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>Of these words</source>
        <translation>Zu diesen Wörtern</translation>
    </message>
    <message>
        <source>There are none yet. The menu over a name, a date or selected words says what you can correct.</source>
        <translation>Noch keine vorhanden. Das Kontextmenü eines Namens, eines Datums oder ausgewählter Wörter zeigt, was Sie korrigieren können.</translation>
    </message>
    <message>
        <source>&amp;Show in the Text</source>
        <translation>Im Text &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 (no longer in the text)</source>
        <translation>%1 (nicht mehr im Text)</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsList</name>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Take Back a Correction</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
</context>
<context>
    <name>dateline::DateText</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, short month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>day, day with month and year</comment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day with month, day with month and year</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>year BC without BC, year</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>month, month and year</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details zur Auswahl</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open an article: the names, dates and events that you point at are explained here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Öffnen Sie einen Artikel: Die Namen, Daten und Ereignisse, auf die Sie zeigen, werden hier erklärt.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsText</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure: it may be something else, or no name at all.</source>
        <translation>Unsicher: Es kann etwas anderes oder gar kein Name sein.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <source>Doubtful: it may mean another day.</source>
        <translation>Zweifelhaft: Es kann ein anderer Tag gemeint sein.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>history: missing years come from the years told before</source>
        <translation>Geschichte: Fehlende Jahre stammen aus den zuvor genannten</translation>
    </message>
    <message>
        <source>news: days are counted from the publication date</source>
        <translation>Nachricht: Tage werden vom Veröffentlichungsdatum aus gezählt</translation>
    </message>
    <message>
        <source>Dates these events</source>
        <translation>Datiert diese Ereignisse</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Datum aus</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Also told here</source>
        <translation>Auch hier erzählt</translation>
    </message>
    <message>
        <source>Point at a marked name, a date or an event to see what is known of it. Click to keep it here.</source>
        <translation>Zeigen Sie auf einen markierten Namen, ein Datum oder ein Ereignis, um zu sehen, was darüber bekannt ist. Klicken Sie, um es hier zu behalten.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>repeated time</source>
        <translation>wiederkehrende Zeit</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation>
            <numerusform>%1, %2, %n Erwähnung</numerusform>
            <numerusform>%1, %2, %n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>dateline::EntityPanel</name>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Namen im Artikel</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>Open an article to see who and where.</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, wer und wo.</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>Kein Name passt zum Filter.</translation>
    </message>
    <message>
        <source>No names were found in this text.</source>
        <translation>In diesem Text wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>dateline::ErrorTexts</name>
    <message>
        <source>There is no file %1</source>
        <translation>Es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt. Öffnen Sie sie an ihrem jetzigen Ort.</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>Open one of the text files in it.</source>
        <translation>Öffnen Sie eine der Textdateien darin.</translation>
    </message>
    <message>
        <source>You may not read %1</source>
        <translation>Sie dürfen %1 nicht lesen</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or open a copy of your own.</source>
        <translation>Ändern Sie die Zugriffsrechte der Datei oder öffnen Sie eine eigene Kopie.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. Try again, or open a copy.</source>
        <translation>Der Datenträger oder das Netzwerk hat nicht geantwortet. Versuchen Sie es erneut oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>There is no text in %1</source>
        <translation>%1 enthält keinen Text</translation>
    </message>
    <message>
        <source>It is empty, or holds only blank lines. Save the article into it and open it again.</source>
        <translation>Die Datei ist leer oder enthält nur Leerzeilen. Speichern Sie den Artikel darin und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 ist keine Textdatei</translation>
    </message>
    <message>
        <source>Dateline reads plain text. Save the article as text, or copy it and choose File &gt; Open Clipboard Text.</source>
        <translation>Dateline liest reinen Text. Speichern Sie den Artikel als Text oder kopieren Sie ihn und wählen Sie Datei &gt; Text aus Zwischenablage öffnen.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>Dateline reads files of up to 512 MB, as far as the memory goes. Split the file, or close other programs.</source>
        <translation>Dateline liest Dateien bis 512 MB, soweit der Arbeitsspeicher reicht. Teilen Sie die Datei oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>Die Kodierung %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose another one under File &gt; Reload As.</source>
        <translation>Wählen Sie eine andere unter Datei &gt; Neu laden als.</translation>
    </message>
    <message>
        <source>A part of the program is damaged: %1</source>
        <translation>Ein Teil des Programms ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Install Dateline again.</source>
        <translation>Installieren Sie Dateline neu.</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Mit %1 stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Try again, or open a copy of the file.</source>
        <translation>Versuchen Sie es erneut oder öffnen Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>This text is a single line of %1 characters, so that headline and paragraphs cannot be told apart. It is shown in pieces.</source>
        <translation>Dieser Text ist eine einzige Zeile mit %1 Zeichen, sodass sich Überschrift und Absätze nicht unterscheiden lassen. Er wird in Stücken gezeigt.</translation>
    </message>
    <message>
        <source>This file is almost nothing but empty lines: %1 of its %2 characters end a line. They are left out here.</source>
        <translation>Diese Datei besteht fast nur aus Leerzeilen: %1 ihrer %2 Zeichen beenden eine Zeile. Sie werden hier weggelassen.</translation>
    </message>
    <message>
        <source>%1 holds another text</source>
        <translation>%1 enthält einen anderen Text</translation>
    </message>
    <message>
        <source>Articles are not written over. Choose another name or another folder.</source>
        <translation>Artikel werden nicht überschrieben. Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Wählen Sie einen anderen Ordner oder prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableColumns</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Frühester Tag</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Spätester Tag</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Grund für das Datum</translation>
    </message>
    <message>
        <source>When it lies, no more exact than the text tells</source>
        <translation>Wann es liegt, nicht genauer, als der Text es angibt</translation>
    </message>
    <message>
        <source>What the text tells</source>
        <translation>Was der Text erzählt</translation>
    </message>
    <message>
        <source>Whether it happened, is scheduled, is possible, or is denied</source>
        <translation>Ob es geschehen, geplant, möglich oder bestritten ist</translation>
    </message>
    <message>
        <source>Names that the text gives with it</source>
        <translation>Namen, die der Text dazu nennt</translation>
    </message>
    <message>
        <source>Who said so, where the text tells</source>
        <translation>Wer es berichtet, sofern der Text es sagt</translation>
    </message>
    <message>
        <source>Where the text tells it; several paragraphs where it is told more than once</source>
        <translation>Wo der Text es erzählt; mehrere Absätze, wenn es mehrmals erzählt wird</translation>
    </message>
    <message>
        <source>The first day that it may lie in (ISO 8601)</source>
        <translation>Der erste Tag, an dem es liegen kann (ISO 8601)</translation>
    </message>
    <message>
        <source>The last day that it may lie in (ISO 8601)</source>
        <translation>Der letzte Tag, an dem es liegen kann (ISO 8601)</translation>
    </message>
    <message>
        <source>The sentence of the text that tells it</source>
        <translation>Der Satz des Textes, der es erzählt</translation>
    </message>
    <message>
        <source>What the date was taken from</source>
        <translation>Woraus das Datum entnommen wurde</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableExcerpt</name>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>event, status</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePanel</name>
    <message>
        <source>&amp;Show in Text</source>
        <translation>&amp;Im Text anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>&amp;Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>A&amp;ufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>&amp;Usual Columns and Widths</source>
        <translation>S&amp;tandardspalten und -breiten</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Shows the events that have all of these words in one of the columns</source>
        <translation>Zeigt die Ereignisse, die alle diese Wörter in einer der Spalten enthalten</translation>
    </message>
    <message>
        <source>Events in the article</source>
        <translation>Ereignisse im Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln event(s)…</source>
        <translation>
            <numerusform>%Ln Ereignis wird kopiert…</numerusform>
            <numerusform>%Ln Ereignisse werden kopiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied</source>
        <translation>
            <numerusform>%Ln Ereignis kopiert</numerusform>
            <numerusform>%Ln Ereignisse kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln event(s)…</source>
        <translation>
            <numerusform>%Ln Ereignis wird durchsucht…</numerusform>
            <numerusform>%Ln Ereignisse werden durchsucht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</source>
        <translation>
            <numerusform>Kein Ereignis enthält alle diese Wörter. Drücken Sie Esc im Filter, um das %Ln Ereignis wieder zu sehen.</numerusform>
            <numerusform>Kein Ereignis enthält alle diese Wörter. Drücken Sie Esc im Filter, um alle %Ln Ereignisse wieder zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>Open an article to list here what happened, when, and who says so.</source>
        <translation>Öffnen Sie einen Artikel, um hier aufzulisten, was wann geschah und wer es sagt.</translation>
    </message>
    <message>
        <source>No events were found in this text. If a part of it was wrongly taken for page furniture, right-click it in the text to say what it is.</source>
        <translation>In diesem Text wurden keine Ereignisse gefunden. Wenn ein Teil davon fälschlich für Beiwerk gehalten wurde, klicken Sie ihn im Text mit der rechten Maustaste an, um anzugeben, was er ist.</translation>
    </message>
    <message>
        <source>The timeline leaves out all events that were found. Its menu chooses which it shows, here too: also those told beside the news, or not only those of the selected names.</source>
        <translation>Die Zeitleiste lässt alle gefundenen Ereignisse aus. In ihrem Menü wählen Sie, welche dort und hier gezeigt werden: auch solche, die neben der Nachricht erzählt werden, oder nicht nur die der ausgewählten Namen.</translation>
    </message>
    <message>
        <source>Copy as S&amp;entence</source>
        <translation>Als Sat&amp;z kopieren</translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableTexts</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>date, event, status</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, reported by %4</source>
        <comment>date, event, status, who</comment>
        <translation>%1: %2, %3, berichtet von %4</translation>
    </message>
</context>
<context>
    <name>dateline::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>Über das Format</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>%1

What it cannot hold:
%2</source>
        <translation>%1

Grenzen des Formats:
%2</translation>
    </message>
    <message>
        <source>%1 is there already and will be replaced.</source>
        <translation>%1 ist bereits vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Two files: %1 and %2.</source>
        <translation>Zwei Dateien: %1 und %2.</translation>
    </message>
    <message>
        <source>The article is still being analysed. What has been found so far is exported.</source>
        <translation>Der Artikel wird noch analysiert. Exportiert wird, was bisher gefunden wurde.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>dateline::ExportTexts</name>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>All that Dateline finds, for programs. The same as dateline-cli writes.</source>
        <translation>Alles, was Dateline findet, für Programme. Dasselbe, was dateline-cli schreibt.</translation>
    </message>
    <message>
        <source>All that Dateline finds, but which events are told twice or beside the news, and which dates are doubtful: this version of the format has no place for that.</source>
        <translation>Enthält alles, was Dateline findet. Nur welche Ereignisse doppelt oder neben der Nachricht erzählt werden und welche Datumsangaben zweifelhaft sind, kann diese Version des Formats nicht festhalten.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>To read, print and pass on: the article with its marks, the timeline, names and dates in one file that works offline.</source>
        <translation>Zum Lesen, Drucken und Weitergeben: der Artikel mit seinen Markierungen, die Zeitleiste, Namen und Datumsangaben in einer einzigen Datei, die auch offline funktioniert.</translation>
    </message>
    <message>
        <source>A page for reading: open bounds and dates that are not exact are drawn and told in words, but the page cannot be read back as data. Sentences and amounts of money are not marked.</source>
        <translation>Eine Seite zum Lesen: Offene Grenzen und ungenaue Datumsangaben werden gezeichnet und in Worten angegeben, doch lässt sich die Seite nicht wieder als Daten einlesen. Sätze und Geldbeträge sind nicht markiert.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Text mit Markierungen (Markdown)</translation>
    </message>
    <message>
        <source>For notes and wikis: the article, the events as a table, the names.</source>
        <translation>Für Notizen und Wikis: der Artikel, die Ereignisse als Tabelle, die Namen.</translation>
    </message>
    <message>
        <source>Markdown has no marks for dates and events inside the text: they are in the table, where open bounds and dates that are not exact are told in words. Only the first mention of a name is marked, amounts of money are not, and page furniture is left out.</source>
        <translation>Markdown kennt keine Markierungen für Datumsangaben und Ereignisse im Text: Sie stehen in der Tabelle, in der offene Grenzen und ungenaue Datumsangaben in Worten angegeben sind. Nur die erste Erwähnung eines Namens ist markiert, Geldbeträge sind es nicht; Beiwerk wird weggelassen.</translation>
    </message>
    <message>
        <source>Table of everything (CSV)</source>
        <translation>Tabelle mit allem (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: names, times and events in one table.</source>
        <translation>Für Tabellenkalkulationen: Namen, Zeitangaben und Ereignisse in einer Tabelle.</translation>
    </message>
    <message>
        <source>A table has no text, sections, sentences, quotes, amounts of money or notes on the text. Open bounds are empty cells, and the column &apos;precision&apos; says how exact a date is. A cell that a spreadsheet would run as a formula begins with an apostrophe, and control characters are written as their pictures.</source>
        <translation>Eine Tabelle enthält keinen Text, keine Abschnitte, Sätze, Zitate und Geldbeträge und keine Hinweise zum Text. Offene Grenzen sind leere Zellen, und die Spalte „precision“ gibt an, wie genau ein Datum ist. Eine Zelle, die eine Tabellenkalkulation als Formel ausführen würde, beginnt mit einem Apostroph, und Steuerzeichen werden durch ihre Bildzeichen dargestellt.</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>Tabelle der Namen (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each name.</source>
        <translation>Für Tabellenkalkulationen: eine Zeile für jeden Namen.</translation>
    </message>
    <message>
        <source>Table of times (CSV)</source>
        <translation>Tabelle der Zeitangaben (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each time expression.</source>
        <translation>Für Tabellenkalkulationen: eine Zeile für jede Zeitangabe.</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>Tabelle der Ereignisse (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each event.</source>
        <translation>Für Tabellenkalkulationen: eine Zeile für jedes Ereignis.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: one entry for each dated event.</source>
        <translation>Für Kalenderprogramme: ein Eintrag für jedes datierte Ereignis.</translation>
    </message>
    <message>
        <source>A calendar has days and minutes only: an event told to the month or the year lasts over all the days in which it may lie, one with an open start or end stands on the day that is known, and the description says so. Undated events, and those before the year 1 or after 9999, are listed in the description of the calendar. Names, quotes and the text are left out.</source>
        <translation>Ein Kalender kennt nur Tage und Minuten: Ein Ereignis, das nur auf den Monat oder das Jahr genau angegeben ist, erstreckt sich über alle Tage, an denen es liegen kann; eines mit offenem Anfang oder Ende steht am bekannten Tag; die Beschreibung weist darauf hin. Undatierte Ereignisse und solche vor dem Jahr 1 oder nach dem Jahr 9999 sind in der Beschreibung des Kalenders aufgeführt. Namen, Zitate und der Text werden weggelassen.</translation>
    </message>
    <message>
        <source>Web timeline (TimelineJS)</source>
        <translation>Web-Zeitleiste (TimelineJS)</translation>
    </message>
    <message>
        <source>For TimelineJS: one slide for each dated event.</source>
        <translation>Für TimelineJS: eine Folie für jedes datierte Ereignis.</translation>
    </message>
    <message>
        <source>A slide has a start and perhaps an end: open bounds and dates that are not exact are told in words, in the date that is shown and in the text of the slide. Undated events have no slide and are listed on the title slide. Names, quotes and the text are left out.</source>
        <translation>Eine Folie hat einen Anfang und gegebenenfalls ein Ende: Offene Grenzen und ungenaue Datumsangaben werden im angezeigten Datum und im Text der Folie in Worten angegeben. Undatierte Ereignisse haben keine Folie und sind auf der Titelfolie aufgeführt. Namen, Zitate und der Text werden weggelassen.</translation>
    </message>
    <message>
        <source>Times and events (TimeML)</source>
        <translation>Zeitangaben und Ereignisse (TimeML)</translation>
    </message>
    <message>
        <source>For language technology: the text with its times, events and links.</source>
        <translation>Für die Sprachtechnologie: der Text mit seinen Zeitangaben, Ereignissen und Verknüpfungen.</translation>
    </message>
    <message>
        <source>TimeML holds times, events and the links between them. The bounds of dates are not part of it and stand in a comment; happened, scheduled, possible and denied become tense, modality and polarity. The class of every event is given as OCCURRENCE. Names, quotes, amounts of money and page furniture are not marked.</source>
        <translation>TimeML enthält Zeitangaben, Ereignisse und die Verknüpfungen zwischen ihnen. Die Grenzen von Datumsangaben gehören nicht dazu und stehen in einem Kommentar; „geschehen“, „geplant“, „möglich“ und „bestritten“ werden durch Tempus, Modalität und Polarität ausgedrückt. Als Klasse jedes Ereignisses wird OCCURRENCE angegeben. Namen, Zitate, Geldbeträge und Beiwerk sind nicht markiert.</translation>
    </message>
    <message>
        <source>Annotations (W3C Web Annotation)</source>
        <translation>Annotationen (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>For annotation programs: mentions, times, events and quotes, each with its place.</source>
        <translation>Für Annotationsprogramme: Erwähnungen, Zeitangaben, Ereignisse und Zitate, jeweils mit ihrer Stelle im Text.</translation>
    </message>
    <message>
        <source>Mentions, times, events and quotes are annotations, with bounds and precision as terms of Dateline&apos;s own that other programs pass over. The text itself, its sections and sentences, amounts of money and notes on the text are left out.</source>
        <translation>Erwähnungen, Zeitangaben, Ereignisse und Zitate sind Annotationen; Grenzen und Genauigkeit stehen darin als eigene Begriffe von Dateline, die andere Programme übergehen. Der Text selbst, seine Abschnitte und Sätze, Geldbeträge und Hinweise zum Text werden weggelassen.</translation>
    </message>
    <message>
        <source>Tokens and names (CoNLL-2003)</source>
        <translation>Tokens und Namen (CoNLL-2003)</translation>
    </message>
    <message>
        <source>For name taggers: one token a line, names as IOB2 tags.</source>
        <translation>Für Programme zur Namenserkennung: ein Token pro Zeile, Namen als IOB2-Tags.</translation>
    </message>
    <message>
        <source>Tokens and names only, without offsets: groups, named events and works become MISC, pronouns and descriptions are not marked. Times, events, quotes, sections and which mentions mean the same are left out. The format has no place to say so.</source>
        <translation>Nur Tokens und Namen, ohne Zeichenpositionen: Gruppen, benannte Ereignisse und Werke werden zu MISC, Pronomen und Beschreibungen sind nicht markiert. Zeitangaben, Ereignisse, Zitate, Abschnitte und die Angabe, welche Erwähnungen dasselbe bezeichnen, werden weggelassen. Das Format hat keinen Platz, um darauf hinzuweisen.</translation>
    </message>
    <message>
        <source>Annotations (brat)</source>
        <translation>Annotationen (brat)</translation>
    </message>
    <message>
        <source>For brat and its relatives: a file of annotations and the text that it counts in.</source>
        <translation>Für brat und verwandte Programme: eine Datei mit Annotationen und der Text, auf den sich ihre Positionen beziehen.</translation>
    </message>
    <message>
        <source>Two files: the annotations, and the text that they count in, with line ends as line feeds. Dates, their bounds, their precision and the reasons are notes on an annotation. Sections, sentences and notes on the text are left out.</source>
        <translation>Zwei Dateien: die Annotationen und der Text, auf den sich ihre Positionen beziehen, mit Zeilenvorschub (LF) als Zeilenende. Datumsangaben, ihre Grenzen, ihre Genauigkeit und die Gründe dafür stehen als Notizen an einer Annotation. Abschnitte, Sätze und Hinweise zum Text werden weggelassen.</translation>
    </message>
    <message>
        <source>Text for a terminal (ANSI)</source>
        <translation>Text für das Terminal (ANSI)</translation>
    </message>
    <message>
        <source>For reading in a terminal: colours, dates behind their words, the events.</source>
        <translation>Zum Lesen im Terminal: Farben, Datumsangaben hinter den zugehörigen Wörtern, die Ereignisse.</translation>
    </message>
    <message>
        <source>For reading: offsets, sentences and amounts of money are left out, page furniture is told in one line, open bounds and dates that are not exact are told in words.</source>
        <translation>Zum Lesen: Zeichenpositionen, Sätze und Geldbeträge werden weggelassen, Beiwerk wird in einer Zeile zusammengefasst, offene Grenzen und ungenaue Datumsangaben werden in Worten angegeben.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>dateline::Finder</name>
    <message>
        <source>Not a valid pattern: %1</source>
        <translation>Kein gültiges Muster: %1</translation>
    </message>
</context>
<context>
    <name>dateline::FlatList</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>dateline::FolderModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Articles in the folder</source>
        <translation>Artikel im Ordner</translation>
    </message>
    <message>
        <source>Choose File &gt; Open Folder to list its articles here.</source>
        <translation>Wählen Sie Datei &gt; Ordner öffnen, um dessen Artikel hier aufzulisten.</translation>
    </message>
    <message>
        <source>There are no text files in this folder.</source>
        <translation>In diesem Ordner gibt es keine Textdateien.</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Kein Artikel passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird gelesen…</numerusform>
            <numerusform>%n Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Paragraph number or date:</source>
        <translation>&amp;Absatznummer oder Datum:</translation>
    </message>
    <message>
        <source>12, or 3 May 2003, or last Friday</source>
        <translation>12 oder 3 May 2003 oder last Friday</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Springen</translation>
    </message>
</context>
<context>
    <name>dateline::ImportCommands</name>
    <message>
        <source>its place was not found in this text</source>
        <translation>Stelle in diesem Text nicht gefunden</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>there is no correction that says this</source>
        <translation>es gibt keine Korrektur, die das ausdrückt</translation>
    </message>
    <message>
        <source>taken over, but the article still reads differently</source>
        <translation>übernommen, aber der Artikel wird weiterhin anders gelesen</translation>
    </message>
    <message>
        <source>too many corrections for one article</source>
        <translation>zu viele Korrekturen für einen Artikel</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Nothing to take over: the article has all that the file says.</source>
        <translation>Nichts zu übernehmen: Der Artikel enthält bereits alles, was in der Datei steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken over</source>
        <translation>
            <numerusform>%n Korrektur übernommen</numerusform>
            <numerusform>%n Korrekturen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed</source>
        <translation>
            <numerusform>%n konnte keiner Stelle zugeordnet werden</numerusform>
            <numerusform>%n konnten keiner Stelle zugeordnet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken over</source>
        <translation>
            <numerusform>%n konnte nicht übernommen werden</numerusform>
            <numerusform>%n konnten nicht übernommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Corrections and annotations (*.jsonld *.ann *.dateline.json);;All files (*)</source>
        <translation>Korrekturen und Annotationen (*.jsonld *.ann *.dateline.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The article is not read yet. Try again in a moment.</source>
        <translation>Der Artikel ist noch nicht gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds no annotations that Dateline can read.</source>
        <translation>%1 enthält keine Annotationen, die Dateline lesen kann.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 was made for another article. Nothing was taken over.</source>
        <translation>%1 wurde für einen anderen Artikel erstellt. Es wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Correction(s)</source>
        <translation>
            <numerusform>%n Korrektur übernehmen</numerusform>
            <numerusform>%n Korrekturen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
</context>
<context>
    <name>dateline::ListCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>&amp;Ganze Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>dateline::LongDate</name>
    <message>
        <source>%1 BC</source>
        <translation>%1&#xa0;v.&#xa0;Chr.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day, day with month and year</comment>
        <translation>zwischen dem %1. und dem %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day with month, day with month and year</comment>
        <translation>zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>the early %1s</source>
        <comment>decade</comment>
        <translation>Anfang der %1er-Jahre</translation>
    </message>
    <message>
        <source>the mid-%1s</source>
        <comment>decade</comment>
        <translation>Mitte der %1er-Jahre</translation>
    </message>
    <message>
        <source>the late %1s</source>
        <comment>decade</comment>
        <translation>Ende der %1er-Jahre</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month or year</comment>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month or year</comment>
        <translation>Mitte %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month or year</comment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>Morgen des %1</translation>
    </message>
    <message>
        <source>midday of %1</source>
        <translation>Mittag des %1</translation>
    </message>
    <message>
        <source>afternoon of %1</source>
        <translation>Nachmittag des %1</translation>
    </message>
    <message>
        <source>evening of %1</source>
        <translation>Abend des %1</translation>
    </message>
    <message>
        <source>night of %1</source>
        <translation>Nacht des %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>month, month and year</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two months</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation>die %1er-Jahre</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>year BC without BC, year</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>between %1 and AD %2</source>
        <comment>year BC, year AD</comment>
        <translation>zwischen %1 und %2 n. Chr.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two years</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>no later than a day, a month or a year</comment>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>no earlier than a day, a month or a year</comment>
        <translation>frühestens %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day, month, year or decade</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <comment>between ... and ...</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>undatiert</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Your preferences could not be written to %1. They hold until you leave.</source>
        <translation>Ihre Einstellungen konnten nicht nach %1 geschrieben werden. Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)</source>
        <translation>Textdateien (*.txt *.text *.md *.markdown *.eml *.log *.asc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Three things to try: click a name or a date; hold Shift and drag over the timeline to see only those days; press %1 and type what you want to do.</source>
        <translation>Drei Dinge zum Ausprobieren: auf einen Namen oder ein Datum klicken; mit gedrückter Umschalttaste über die Zeitleiste ziehen, um nur diese Tage zu sehen; %1 drücken und eingeben, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open Fo&amp;lder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Clipboard &amp;Text</source>
        <translation>&amp;Text aus Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Reload &amp;As</source>
        <translation>Neu laden &amp;als</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>Automatisch &amp;erkennen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Als &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation>&amp;Markierungen anzeigen</translation>
    </message>
    <message>
        <source>Mar&amp;ks of</source>
        <translation>Ma&amp;rkierungen für</translation>
    </message>
    <message>
        <source>Show S&amp;tructure</source>
        <translation>&amp;Struktur anzeigen</translation>
    </message>
    <message>
        <source>Side &amp;Panels</source>
        <translation>Seiten&amp;leisten</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>V&amp;orige Erwähnung</translation>
    </message>
    <message>
        <source>Go &amp;To…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Publication Date…</source>
        <translation>&amp;Veröffentlichungsdatum…</translation>
    </message>
    <message>
        <source>&amp;Stop Analysis</source>
        <translation>Analyse an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Dateline &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Light or dark, as the system</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;Über Dateline</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads news articles kept as text files, marks who, where and when, and draws what happened as a timeline.&lt;/p&gt;&lt;p&gt;Nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Liest als Textdateien gespeicherte Nachrichtenartikel, markiert wer, wo und wann, und zeichnet die Ereignisse als Zeitleiste.&lt;/p&gt;&lt;p&gt;Nichts verlässt diesen Rechner.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Move Tab to New &amp;Window</source>
        <translation>Tab in neues Fenster &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>An&amp;dere Tabs schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Vor&amp;iger Tab</translation>
    </message>
    <message>
        <source>This &amp;Name, Time or Event</source>
        <translation>&amp;Name, Zeitangabe oder Ereignis</translation>
    </message>
    <message>
        <source>Click one first, or select words</source>
        <translation>Erst eines anklicken oder Wörter auswählen</translation>
    </message>
    <message>
        <source>Your &amp;Corrections…</source>
        <translation>Ihre &amp;Korrekturen…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Seitenleisten</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Dr&amp;uckvorschau…</translation>
    </message>
    <message>
        <source>Print Ti&amp;meline…</source>
        <translation>Zeit&amp;leiste drucken…</translation>
    </message>
    <message>
        <source>Print Ta&amp;ble of Events…</source>
        <translation>Tabelle der &amp;Ereignisse drucken…</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>This Pa&amp;ragraph</source>
        <translation>Dieser &amp;Absatz</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>Korrekturen &amp;importieren…</translation>
    </message>
    <message>
        <source>All Open Ar&amp;ticles</source>
        <translation>Alle &amp;geöffneten Artikel</translation>
    </message>
    <message>
        <source>Show the events of all open articles together, in lanes by article</source>
        <translation>Die Ereignisse aller geöffneten Artikel gemeinsam zeigen, in Spuren nach Artikel</translation>
    </message>
    <message>
        <source>Dateline ended unexpectedly the last time. Where in the program that was stands in %1: no word of an article, and it was sent nowhere.</source>
        <translation>Dateline wurde beim letzten Mal unerwartet beendet. Wo im Programm das war, steht in %1: kein Wort eines Artikels, und nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>It was not the first time, so your articles were not opened again.</source>
        <translation>Es war nicht das erste Mal; deshalb wurden Ihre Artikel nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>Show Where</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTooltip</name>
    <message>
        <source>A length of time</source>
        <translation>Eine Zeitdauer</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>No date could be found for this</source>
        <translation>Hierfür konnte kein Datum gefunden werden</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>Kein bestimmter Tag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (zweifelhaft)</translation>
    </message>
    <message>
        <source>Not sure: it may be something else</source>
        <translation>Unsicher: Es kann etwas anderes sein</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open an article to fill this list.</source>
        <translation>Öffnen Sie einen Artikel, um diese Liste zu füllen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Times in the article</source>
        <translation>Zeitangaben im Artikel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filter times</source>
        <translation>Zeitangaben filtern</translation>
    </message>
    <message>
        <source>No times were found in this text.</source>
        <translation>In diesem Text wurden keine Zeitangaben gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Zeitangabe</numerusform>
            <numerusform>%n Zeitangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations in the article</source>
        <translation>Zitate im Artikel</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Filter quotations</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>Nobody is quoted in this text.</source>
        <translation>In diesem Text wird niemand zitiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Gliederung des Artikels</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>No article was found in this text.</source>
        <translation>In diesem Text wurde kein Artikel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceRows</name>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (zweifelhaft)</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <source>speaker not told</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
</context>
<context>
    <name>dateline::PreferencesDialog</name>
    <message>
        <source>&amp;Font of my own:</source>
        <translation>Eigene &amp;Schriftart:</translation>
    </message>
    <message>
        <source>&amp;Open the last articles at the start</source>
        <translation>&amp;Letzte Artikel beim Start öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schriftart des Artikels</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation>Zeilen&amp;breite:</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>Zeilen&amp;höhe:</translation>
    </message>
    <message>
        <source>L&amp;anguage (from the next start):</source>
        <translation>S&amp;prache (ab dem nächsten Start):</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Justify running text</source>
        <translation>&amp;Fließtext im Blocksatz</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Be&amp;wegung reduzieren</translation>
    </message>
    <message>
        <source>Both edges straight, save where that would tear holes between the words</source>
        <translation>Beide Ränder gerade, außer wo das Lücken zwischen die Wörter reißen würde</translation>
    </message>
    <message>
        <source>Text jumps where it is scrolled to instead of gliding there</source>
        <translation>Der Text springt beim Blättern ans Ziel, statt dorthin zu gleiten</translation>
    </message>
</context>
<context>
    <name>dateline::PrintCommands</name>
    <message>
        <source>The article could not be printed.</source>
        <translation>Der Artikel konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Print Preview: the first %1 pages</source>
        <translation>Druckvorschau: die ersten %1 Seiten</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>This is the article itself, which is never written to. Please choose another file.</source>
        <translation>Das ist der Artikel selbst, und dieser wird nie überschrieben. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>dateline::PrintJob</name>
    <message>
        <source>Printing the article…</source>
        <translation>Artikel wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>dateline::PublicationDateDialog</name>
    <message>
        <source>&amp;This day:</source>
        <translation>&amp;Dieser Tag:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Publication Date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot;, &quot;last month&quot; and &quot;two years ago&quot; are counted from the day on which the article was published.</source>
        <translation>Tage wie „Freitag“, „letzten Monat“ und „vor zwei Jahren“ werden von dem Tag aus gezählt, an dem der Artikel veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Use the file&apos;s date (%1)</source>
        <translation>Datum der Datei verwenden (%1)</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Uhrzeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>&amp;As the text says</source>
        <translation>&amp;Wie im Text angegeben</translation>
    </message>
</context>
<context>
    <name>dateline::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>dateline::SheetPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look whether it is ready.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Bitte prüfen Sie, ob er bereit ist.</translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Befehle und Tasten filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Select by letter and line</source>
        <translation>Zeichen- und zeilenweise auswählen</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation>Wortweise auswählen</translation>
    </message>
    <message>
        <source>Ctrl, Shift and arrow keys</source>
        <translation>Strg, Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>In den Listen</translation>
    </message>
    <message>
        <source>Next mention of a name</source>
        <translation>Nächste Erwähnung eines Namens</translation>
    </message>
    <message>
        <source>Previous mention of a name</source>
        <translation>Vorige Erwähnung eines Namens</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Im Text anzeigen</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Vergrößern, verkleinern, alles zeigen</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineAxis</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of month</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>years</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>years</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation>%1 Mio. Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; reported by %2</source>
        <comment>status, who</comment>
        <translation>%1; berichtet von %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, what happened, status</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Go to the Sentence</source>
        <translation>&amp;Zum Satz springen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Fit This</source>
        <translation>&amp;Dies einpassen</translation>
    </message>
    <message>
        <source>&amp;Dim All Else in the Text</source>
        <translation>Alles &amp;andere im Text abblenden</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Select Its &amp;Names</source>
        <translation>Zugehörige &amp;Namen auswählen</translation>
    </message>
    <message>
        <source>Copy D&amp;ate</source>
        <translation>Da&amp;tum kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation>All&amp;es einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Auswahl ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Zoom &amp;rückgängig</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Zoom &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <translation>Umschalt+Rücktaste</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCommands</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Auswahl ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Zoom &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Zoom &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Skip &amp;Gaps</source>
        <translation>Lü&amp;cken auslassen</translation>
    </message>
    <message>
        <source>Compress empty stretches of time</source>
        <translation>Leere Zeitabschnitte zusammenziehen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Show also what is told beside the news</source>
        <translation>Auch zeigen, was neben der Nachricht erzählt wird</translation>
    </message>
    <message>
        <source>&amp;Only Selected</source>
        <translation>&amp;Nur Auswahl</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Show what shapes mean</source>
        <translation>Zeigen, was die Formen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Show a line where the clock stands</source>
        <translation>Eine Linie bei der aktuellen Uhrzeit zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Alle Ereignisse zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show the time of what is selected (F)</source>
        <translation>Den Zeitraum der Auswahl zeigen (F)</translation>
    </message>
    <message>
        <source>Go back to where you looked before (Backspace)</source>
        <translation>Zurück zum vorherigen Ausschnitt (Rücktaste)</translation>
    </message>
    <message>
        <source>Go again to where you looked after that (Shift+Backspace)</source>
        <translation>Wieder zum Ausschnitt danach (Umschalt+Rücktaste)</translation>
    </message>
    <message>
        <source>Save the timeline as SVG, PNG or PDF</source>
        <translation>Zeitleiste als SVG, PNG oder PDF speichern</translation>
    </message>
    <message>
        <source>What lanes mean</source>
        <translation>Bedeutung der Spuren</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Show only the events of the selected name; of two names, the events that they share</source>
        <translation>Nur die Ereignisse des ausgewählten Namens zeigen; bei zwei Namen die gemeinsamen Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Packed</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>Nach &amp;Status</translation>
    </message>
    <message>
        <source>By Pa&amp;rt of the Text</source>
        <translation>Nach &amp;Textteil</translation>
    </message>
    <message>
        <source>&amp;Order of Telling</source>
        <translation>&amp;Erzählreihenfolge</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>Nach &amp;Artikel</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineGroups</name>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>what is told before the first heading</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last heading</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Paragraphs %1–%2</source>
        <translation>Absätze %1–%2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown</comment>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineImage</name>
    <message numerus="yes">
        <source>A timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Eine Zeitleiste mit %n Ereignis, %1.</numerusform>
            <numerusform>Eine Zeitleiste mit %n Ereignissen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineModel</name>
    <message>
        <source>%1; in %2</source>
        <comment>event, article</comment>
        <translation>%1; in %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Übersicht der Zeitleiste</translation>
    </message>
    <message>
        <source>All of the time that the article tells. Drag the window to move through it.</source>
        <translation>Die gesamte Zeit, von der der Artikel erzählt. Ziehen Sie den Ausschnitt, um sich darin zu bewegen.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelinePrinter</name>
    <message>
        <source>Without room on the pages before:</source>
        <translation>Auf den vorigen Seiten ohne Platz:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Undatiert:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSaveDialog</name>
    <message>
        <source>What is in &amp;view (%1)</source>
        <translation>Den sichtbaren &amp;Ausschnitt (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the time</source>
        <translation>Die &amp;gesamte Zeit</translation>
    </message>
    <message>
        <source>Save Timeline as Picture</source>
        <translation>Zeitleiste als Bild speichern</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>Pixels of a &amp;PNG:</source>
        <translation>&amp;PNG-Auflösung:</translation>
    </message>
    <message>
        <source>SVG, drawing (*.svg)</source>
        <translation>SVG, Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG, image (*.png)</source>
        <translation>PNG, Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF, page (*.pdf)</source>
        <translation>PDF, Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineScene</name>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>again: %1</source>
        <comment>an event that was told before</comment>
        <translation>erneut: %1</translation>
    </message>
    <message>
        <source>99 months</source>
        <comment>the width of a break</comment>
        <translation>99 Monate</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Erzählt in</translation>
    </message>
    <message numerus="yes">
        <source>the story looks back (%n time(s))</source>
        <translation>
            <numerusform>die Erzählung blickt zurück (%n Mal)</numerusform>
            <numerusform>die Erzählung blickt zurück (%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>irgendwann darin</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>von da an</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n weiteres Ereignis</numerusform>
            <numerusform>%n weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSheet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, what happened, status</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Without room above:</source>
        <translation>Oben ohne Platz:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Undatiert:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineTray</name>
    <message>
        <source>Undated events</source>
        <translation>Undatierte Ereignisse</translation>
    </message>
    <message>
        <source>undated:</source>
        <translation>undatiert:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>zeitleiste</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView::Private</name>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>When you open one, what happened is drawn here in the order of time.</source>
        <translation>Wenn Sie einen öffnen, werden die Ereignisse hier in zeitlicher Reihenfolge gezeichnet.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Days such as “Friday” need the publication date: click the date in the status bar to give it.</source>
        <translation>Tage wie „Freitag“ brauchen das Veröffentlichungsdatum: Klicken Sie auf das Datum in der Statusleiste, um es anzugeben.</translation>
    </message>
    <message>
        <source>What the article tells is below; it does not say when.</source>
        <translation>Was der Artikel erzählt, steht unten; er sagt nicht, wann.</translation>
    </message>
    <message>
        <source>No dated events found</source>
        <translation>Keine datierten Ereignisse gefunden</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineWords</name>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach dem %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>berichtet von %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Berichtet von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why this date, the sentence</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dateline::TypeNames</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Named events</source>
        <translation>Benannte Ereignisse</translation>
    </message>
    <message>
        <source>Works and laws</source>
        <translation>Werke und Gesetze</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>nationality, religion or political group</source>
        <translation>Nationalität, Religion oder politische Gruppe</translation>
    </message>
    <message>
        <source>named event</source>
        <translation>benanntes Ereignis</translation>
    </message>
    <message>
        <source>work, law or product</source>
        <translation>Werk, Gesetz oder Produkt</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>Anfang davon</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>Mitte davon</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>Ende davon</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>ungefähr dann</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>weniger als das</translation>
    </message>
    <message>
        <source>more than that</source>
        <translation>mehr als das</translation>
    </message>
    <message>
        <source>at most that</source>
        <translation>höchstens das</translation>
    </message>
    <message>
        <source>at least that</source>
        <translation>mindestens das</translation>
    </message>
    <message>
        <source>on it or before</source>
        <translation>dann oder davor</translation>
    </message>
    <message>
        <source>on it or after</source>
        <translation>dann oder danach</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads news articles and draws what happened as a timeline.</source>
        <translation>Liest Nachrichtenartikel und zeichnet die Ereignisse als Zeitleiste.</translation>
    </message>
    <message>
        <source>Open FILE, scroll and zoom through it, print the times as JSON and quit.</source>
        <translation>FILE öffnen, durchblättern und zoomen, die gemessenen Zeiten als JSON ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Zu öffnende Artikel.</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Install it again.</source>
        <translation>Ein Teil des Programms ist beschädigt (%1). Installieren Sie es neu.</translation>
    </message>
</context>
</TS>
