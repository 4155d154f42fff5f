<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dateline::ArticleStatusBar</name>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation>
            <numerusform>%1, %n undecodable place</numerusform>
            <numerusform>%1, %n undecodable places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTab</name>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation>
            <numerusform>%n of your corrections no longer finds its place in the text. It is kept.</numerusform>
            <numerusform>%n of your corrections no longer find their place in the text. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation>
            <numerusform>%1: %n place in the text, this goes to the first.</numerusform>
            <numerusform>%1: %n places in the text, this goes to the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation>
            <numerusform>The article has %n paragraph.</numerusform>
            <numerusform>The article has %n paragraphs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation>
            <numerusform>%n line of page furniture</numerusform>
            <numerusform>%n lines of page furniture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::DetailsText</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation>
            <numerusform>%1, %2, %n mention</numerusform>
            <numerusform>%1, %2, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePanel</name>
    <message numerus="yes">
        <source>Copying %Ln event(s)…</source>
        <translation>
            <numerusform>Copying %Ln event…</numerusform>
            <numerusform>Copying %Ln events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied</source>
        <translation>
            <numerusform>%Ln event copied</numerusform>
            <numerusform>%Ln events copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln event(s)…</source>
        <translation>
            <numerusform>Looking through %Ln event…</numerusform>
            <numerusform>Looking through %Ln events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</source>
        <translation>
            <numerusform>No event has all of these words. Press Escape in the filter to see the one event again.</numerusform>
            <numerusform>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ImportCommands</name>
    <message numerus="yes">
        <source>%n correction(s) taken over</source>
        <translation>
            <numerusform>%n correction taken over</numerusform>
            <numerusform>%n corrections taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed</source>
        <translation>
            <numerusform>%n could not be placed</numerusform>
            <numerusform>%n could not be placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken over</source>
        <translation>
            <numerusform>%n could not be taken over</numerusform>
            <numerusform>%n could not be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Correction(s)</source>
        <translation>
            <numerusform>Take Over %n Correction</numerusform>
            <numerusform>Take Over %n Corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineAxis</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHeader</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown</comment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineImage</name>
    <message numerus="yes">
        <source>A timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>A timeline of %n event, %1.</numerusform>
            <numerusform>A timeline of %n events, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineScene</name>
    <message numerus="yes">
        <source>the story looks back (%n time(s))</source>
        <translation>
            <numerusform>the story looks back (%n time)</numerusform>
            <numerusform>the story looks back (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n more event</numerusform>
            <numerusform>%n more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
