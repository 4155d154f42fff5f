<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>dateline::ArticleChooser</name>
    <message>
        <source>&amp;Article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of the article, how many there are, headline</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleStatusBar</name>
    <message>
        <source>Encoding of the file; click to read it in another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date, from which days such as &quot;Friday&quot; are counted; click to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the analysis; what is found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read as history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article tells of years gone by: a day without a year lies in the year told before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article reports: a day such as &quot;Friday&quot; is counted from the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date unknown – click to give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1 (from the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1 (given by you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1 (from the file)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article with its names, times and events marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text file, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>This &amp;Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not Part of the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Article &amp;Starts Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article Starts Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article Ends Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair Misread Characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DateText</name>
    <message>
        <source>%1 BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>day, day with month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day with month, day with month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>year BC without BC, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>month, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DetailsPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Open an article: the names, dates and events that you point at are explained here.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DetailsText</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure: it may be something else, or no name at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no day known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: it may mean another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history: missing years come from the years told before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news: days are counted from the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a marked name, a date or an event to see what is known of it. Click to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EntityPanel</name>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see who and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ErrorTexts</name>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one of the text files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or open a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network did not answer. Try again, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty, or holds only blank lines. Save the article into it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline reads plain text. Save the article as text, or copy it and choose File &gt; Open Clipboard Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file and open its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one under File &gt; Reload As.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Dateline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or open a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is a single line of %1 characters, so that headline and paragraphs cannot be told apart. It is shown in pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is almost nothing but empty lines: %1 of its %2 characters end a line. They are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Finder</name>
    <message>
        <source>Not a valid pattern: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FolderModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File &gt; Open Folder to list its articles here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no text files in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph number or date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12, or 3 May 2003, or last Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>The file was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text stays here until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a text file here, press %1, or copy an article and choose File &gt; Open Clipboard Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say when it was published, so days such as &quot;Friday&quot; stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters could not be read as %1 and are shown as �. Another encoding can be chosen under File &gt; Reload As.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters look misread, such as &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no paragraph number and no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the article is dated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Three things to try: click a name or a date; drag over the timeline to see only those days; press %1 and type what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fo&amp;lder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Clipboard &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload &amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;ks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show S&amp;tructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publication Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads news articles kept as text files, marks who, where and when, and draws what happened as a timeline.&lt;/p&gt;&lt;p&gt;Nothing leaves this machine.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MarkTooltip</name>
    <message>
        <source>A length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date could be found for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: it may be something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to fill this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceRows</name>
    <message>
        <source>%1 (doubtful)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PreferencesDialog</name>
    <message>
        <source>&amp;Font of my own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last article at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage (from the next start):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PublicationDateDialog</name>
    <message>
        <source>As the &amp;text says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot;, &quot;last month&quot; and &quot;two years ago&quot; are counted from the day on which the article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file&apos;s date (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineAxis</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 months</source>
        <comment>the width of a break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the time that the article tells. Drag the window to move through it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineTray</name>
    <message>
        <source>Undated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView::Private</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress empty stretches of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also what is told beside the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you open one, what happened is drawn here in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days such as “Friday” need the publication date: click the date in the status bar to give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article tells is below; it does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated events found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day, day with month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TypeNames</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works and laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nationality, religion or political group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work, law or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads news articles and draws what happened as a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open FILE, scroll and zoom through it, print the times as JSON and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
