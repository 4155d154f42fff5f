<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>dateline::ArticleChooser</name>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Article&#xa0;:</translation>
    </message>
    <message>
        <source>Article of this file</source>
        <translation>Article de ce fichier</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of the article, how many there are, headline</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleStatusBar</name>
    <message>
        <source>Encoding of the file; click to read it in another one</source>
        <translation>Encodage du fichier&#xa0;; cliquez pour le lire dans un autre encodage</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Avancement de l’analyse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the analysis; what is found stays</source>
        <translation>Arrêter l’analyse&#xa0;; ce qui a été trouvé est conservé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation>
            <numerusform>%1, %n passage indéchiffrable</numerusform>
            <numerusform>%1, %n passages indéchiffrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>read as history</source>
        <translation>lu comme récit historique</translation>
    </message>
    <message>
        <source>read as news</source>
        <translation>lu comme actualité</translation>
    </message>
    <message>
        <source>The article tells of years gone by: a day without a year lies in the year told before it</source>
        <translation>L’article raconte des années passées&#xa0;: un jour sans année appartient à l’année mentionnée avant lui</translation>
    </message>
    <message>
        <source>The article reports: a day such as &quot;Friday&quot; is counted from the publication date</source>
        <translation>L’article relate l’actualité&#xa0;: un jour tel que «&#xa0;vendredi&#xa0;» est compté à partir de la date de publication</translation>
    </message>
    <message>
        <source>published: looking…</source>
        <translation>publication&#xa0;: recherche…</translation>
    </message>
    <message>
        <source>publication date unknown – click to give it</source>
        <translation>date de publication inconnue – cliquez pour l’indiquer</translation>
    </message>
    <message>
        <source>published %1 (from the text)</source>
        <translation>publié le %1 (d’après le texte)</translation>
    </message>
    <message>
        <source>published %1 (given by you)</source>
        <translation>publié le %1 (indiqué par vous)</translation>
    </message>
    <message>
        <source>published %1 (from the file)</source>
        <translation>publié le %1 (d’après le fichier)</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot; are counted from the publication date; click to change it</source>
        <translation>Les jours tels que «&#xa0;vendredi&#xa0;» sont comptés à partir de la date de publication&#xa0;; cliquez pour la modifier</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTab</name>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Le fichier a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text stays here until you close it.</source>
        <translation>Le fichier a été déplacé ou supprimé. Son texte reste ici jusqu’à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>Clipboard text</source>
        <translation>Texte du presse-papiers</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Ouvrez un article de presse</translation>
    </message>
    <message>
        <source>Drop a text file here, press %1, or copy an article and choose File &gt; Open Clipboard Text.</source>
        <translation>Déposez un fichier texte ici, appuyez sur %1, ou copiez un article et choisissez Fichier &gt; Ouvrir le texte du presse-papiers.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so days such as &quot;Friday&quot; stay open.</source>
        <translation>Le texte ne dit pas quand il a été publié&#xa0;; les jours tels que «&#xa0;vendredi&#xa0;» restent donc indéterminés.</translation>
    </message>
    <message>
        <source>Give the Date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1 and are shown as �. Another encoding can be chosen under File &gt; Reload As.</source>
        <translation>Certains caractères n’ont pas pu être lus en %1 et sont affichés comme �. Un autre encodage peut être choisi sous Fichier &gt; Recharger avec l’encodage.</translation>
    </message>
    <message>
        <source>Some characters look misread, such as &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Certains caractères semblent mal lus, par exemple «&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Repair Them</source>
        <translation>Les réparer</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation>
            <numerusform>%n de vos corrections ne trouve plus sa place dans le texte. Elle est conservée.</numerusform>
            <numerusform>%n de vos corrections ne trouvent plus leur place dans le texte. Elles sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Les afficher…</translation>
    </message>
    <message>
        <source>The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.</source>
        <translation>Les corrections contenues dans %1 ne peuvent pas être lues. Le fichier est conservé&#xa0;; les nouvelles corrections sont enregistrées dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Your corrections could not be saved as %1.</source>
        <translation>Vos corrections n’ont pas pu être enregistrées sous %1.</translation>
    </message>
    <message>
        <source>Your corrections of “%1” could not be written. The disk may be full. Make room and try again, or they are lost.</source>
        <translation>Vos corrections de «&#xa0;%1&#xa0;» n’ont pas pu être écrites. Le disque est peut-être plein. Libérez de la place et réessayez, sinon elles seront perdues.</translation>
    </message>
    <message>
        <source>The article is not read yet.</source>
        <translation>L’article n’est pas encore lu.</translation>
    </message>
    <message>
        <source>This is no paragraph number and no date.</source>
        <translation>Ce n’est ni un numéro de paragraphe ni une date.</translation>
    </message>
    <message>
        <source>Nothing in the article is dated %1.</source>
        <translation>Aucun élément de l’article ne porte la date&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation>
            <numerusform>%1&#xa0;: %n passage dans le texte, ceci mène au premier.</numerusform>
            <numerusform>%1&#xa0;: %n passages dans le texte, ceci mène au premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation>
            <numerusform>L’article compte %n paragraphe.</numerusform>
            <numerusform>L’article compte %n paragraphes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Paragraphe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Exporté sous %1.</translation>
    </message>
    <message>
        <source>Nothing on the timeline is dated; there is nothing to print.</source>
        <translation>Rien n’est daté sur la frise chronologique&#xa0;; il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Frise chronologique&#xa0;: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation>%1, publié le %2</translation>
    </message>
    <message>
        <source>Table of events: %1</source>
        <translation>Tableau des événements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Importer des corrections</translation>
    </message>
    <message>
        <source>Show What Is Left</source>
        <translation>Afficher ce qui n’a pas été repris</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The text of the article with its names, times and events marked</source>
        <translation>Le texte de l’article avec ses noms, ses dates et ses événements marqués</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation>1 ligne d’habillage de page</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation>
            <numerusform>%n ligne d’habillage de page</numerusform>
            <numerusform>%n lignes d’habillage de page</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Open a text file, or drop one here.</source>
        <translation>Ouvrez un fichier texte ou déposez-en un ici.</translation>
    </message>
</context>
<context>
    <name>dateline::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>dateline::ContentCommands</name>
    <message>
        <source>Mark “%1”</source>
        <translation>Marquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” Is No Name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom</translation>
    </message>
    <message>
        <source>Change the Type of “%1”</source>
        <translation>Modifier le type de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” Is “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” Is Another One</source>
        <translation>«&#xa0;%1&#xa0;» désigne autre chose</translation>
    </message>
    <message>
        <source>“%1” Is No Time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Retitle “%1”</source>
        <translation>Modifier le titre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change When “%1”</source>
        <translation>Modifier la date de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change Whether “%1”</source>
        <translation>Modifier le statut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is not understood as a date. Try 19 December 2008.</source>
        <translation>Ceci n’est pas compris comme une date. Essayez 19 December 2008.</translation>
    </message>
    <message>
        <source>&amp;Mark as a Name</source>
        <translation>&amp;Marquer comme nom</translation>
    </message>
    <message>
        <source>Mark as a Name &amp;Everywhere</source>
        <translation>Marquer comme nom pa&amp;rtout</translation>
    </message>
    <message>
        <source>Mark as a &amp;Time…</source>
        <translation>Marquer comme &amp;date…</translation>
    </message>
    <message>
        <source>Add as an E&amp;vent…</source>
        <translation>Ajouter comme é&amp;vénement…</translation>
    </message>
    <message>
        <source>Add an Event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>“%1” Is a…</source>
        <translation>«&#xa0;%1&#xa0;» est…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Is the S&amp;ame as</source>
        <translation>Désigne la même chose &amp;que</translation>
    </message>
    <message>
        <source>“%1” Is A&amp;nother One</source>
        <translation>«&#xa0;%1&#xa0;» désigne a&amp;utre chose</translation>
    </message>
    <message>
        <source>Is No Name &amp;Here</source>
        <translation>N’est pas un n&amp;om ici</translation>
    </message>
    <message>
        <source>Is N&amp;o Name Anywhere</source>
        <translation>N’est nu&amp;lle part un nom</translation>
    </message>
    <message>
        <source>“%1” &amp;Means…</source>
        <translation>«&#xa0;%1&#xa0;» si&amp;gnifie…</translation>
    </message>
    <message>
        <source>Is N&amp;o Time</source>
        <translation>N’est pas &amp;une date</translation>
    </message>
    <message>
        <source>&amp;Retitle the Event…</source>
        <translation>C&amp;hanger le titre de l’événement…</translation>
    </message>
    <message>
        <source>Retitle the Event</source>
        <translation>Changer le titre de l’événement</translation>
    </message>
    <message>
        <source>Change W&amp;hen It Was…</source>
        <translation>Modifier sa &amp;date…</translation>
    </message>
    <message>
        <source>It Has No &amp;Date</source>
        <translation>É&amp;vénement sans date</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>L’événe&amp;ment est</translation>
    </message>
    <message>
        <source>Hide the &amp;Event</source>
        <translation>Masque&amp;r l’événement</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Appellation&#xa0;:</translation>
    </message>
    <message>
        <source>Correct a Time</source>
        <translation>Corriger une date</translation>
    </message>
    <message>
        <source>What “%1” means, such as last Friday or 2008-12-19:</source>
        <translation>Ce que signifie «&#xa0;%1&#xa0;», par exemple last Friday ou 2008-12-19&#xa0;:</translation>
    </message>
    <message>
        <source>Change When It Was</source>
        <translation>Modifier la date</translation>
    </message>
    <message>
        <source>When “%1” was, such as last Friday or 2008-12-19:</source>
        <translation>Date de «&#xa0;%1&#xa0;», par exemple last Friday ou 2008-12-19&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>This &amp;Is</source>
        <translation>Ce passage &amp;est</translation>
    </message>
    <message>
        <source>The Article &amp;Starts Here</source>
        <translation>L’article commence &amp;ici</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>L’article &amp;finit ici</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>This Is: %1</source>
        <translation>Ce passage est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Article Starts Here</source>
        <translation>L’article commence ici</translation>
    </message>
    <message>
        <source>Article Ends Here</source>
        <translation>L’article finit ici</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>Modifier la date de publication</translation>
    </message>
    <message>
        <source>Repair Misread Characters</source>
        <translation>Réparer les caractères mal lus</translation>
    </message>
    <message>
        <source>N&amp;ot Part of the Article</source>
        <translation>Ne fait pas partie de l’&amp;article</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionText</name>
    <message>
        <source>Is a %1</source>
        <translation>Est&#xa0;: %1</translation>
    </message>
    <message>
        <source>The article starts here</source>
        <translation>L’article commence ici</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>L’article finit ici</translation>
    </message>
    <message>
        <source>Is no name</source>
        <translation>N’est pas un nom</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>S’appelle %1</translation>
    </message>
    <message>
        <source>Is the same as %1</source>
        <translation>Désigne la même chose que %1</translation>
    </message>
    <message>
        <source>Is another one</source>
        <translation>Désigne autre chose</translation>
    </message>
    <message>
        <source>Is no time</source>
        <translation>N’est pas une date</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>Signifie %1</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>Événement masqué</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Événement ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event called %1</source>
        <translation>Titre de l’événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Événement sans date</translation>
    </message>
    <message>
        <source>Event was %1</source>
        <translation>Date de l’événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsDialog</name>
    <message>
        <source>Your Corrections</source>
        <translation>Vos corrections</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Votre indication</translation>
    </message>
    <message>
        <source>Of these words</source>
        <translation>À propos de ces mots</translation>
    </message>
    <message>
        <source>There are none yet. The menu over a name, a date or selected words says what you can correct.</source>
        <translation>Il n’y en a pas encore. Le menu contextuel d’un nom, d’une date ou de mots sélectionnés indique ce que vous pouvez corriger.</translation>
    </message>
    <message>
        <source>&amp;Show in the Text</source>
        <translation>&amp;Afficher dans le texte</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 (no longer in the text)</source>
        <translation>%1 (n’est plus dans le texte)</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsList</name>
    <message>
        <source>Published %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Take Back a Correction</source>
        <translation>Retirer une correction</translation>
    </message>
</context>
<context>
    <name>dateline::DateText</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, short month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>day, day with month and year</comment>
        <translation>%1–%2</translation>
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
        <translation>les années %1</translation>
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
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open an article: the names, dates and events that you point at are explained here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ouvrez un article&#xa0;: les noms, les dates et les événements que vous pointez sont expliqués ici.&lt;/p&gt;</translation>
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
    <message>
        <source>Not sure: it may be something else, or no name at all.</source>
        <translation>Incertain&#xa0;: c’est peut-être autre chose, ou pas un nom du tout.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Doubtful: it may mean another day.</source>
        <translation>Douteux&#xa0;: il s’agit peut-être d’un autre jour.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>history: missing years come from the years told before</source>
        <translation>récit historique&#xa0;: les années manquantes viennent des années mentionnées avant</translation>
    </message>
    <message>
        <source>news: days are counted from the publication date</source>
        <translation>actualité&#xa0;: les jours sont comptés à partir de la date de publication</translation>
    </message>
    <message>
        <source>Dates these events</source>
        <translation>Date ces événements</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Date tirée de</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Also told here</source>
        <translation>Également raconté ici</translation>
    </message>
    <message>
        <source>Point at a marked name, a date or an event to see what is known of it. Click to keep it here.</source>
        <translation>Pointez un nom marqué, une date ou un événement pour voir ce que l’on en sait. Cliquez pour le garder ici.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>repeated time</source>
        <translation>moment répété</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>dateline::EntityPanel</name>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Noms dans l’article</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>Open an article to see who and where.</source>
        <translation>Ouvrez un article pour voir qui et où.</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>Aucun nom ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No names were found in this text.</source>
        <translation>Aucun nom n’a été trouvé dans ce texte.</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>dateline::ErrorTexts</name>
    <message>
        <source>There is no file %1</source>
        <translation>Le fichier %1 n’existe pas</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>Il a peut-être été déplacé ou renommé. Ouvrez-le depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 est un dossier</translation>
    </message>
    <message>
        <source>Open one of the text files in it.</source>
        <translation>Ouvrez l’un des fichiers texte qu’il contient.</translation>
    </message>
    <message>
        <source>You may not read %1</source>
        <translation>Vous n’avez pas le droit de lire %1</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or open a copy of your own.</source>
        <translation>Modifiez les droits d’accès du fichier ou ouvrez-en votre propre copie.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. Try again, or open a copy.</source>
        <translation>Le disque ou le réseau n’a pas répondu. Réessayez ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>There is no text in %1</source>
        <translation>Il n’y a pas de texte dans %1</translation>
    </message>
    <message>
        <source>It is empty, or holds only blank lines. Save the article into it and open it again.</source>
        <translation>Il est vide ou ne contient que des lignes vides. Enregistrez-y l’article et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>Dateline reads plain text. Save the article as text, or copy it and choose File &gt; Open Clipboard Text.</source>
        <translation>Dateline lit du texte brut. Enregistrez l’article en tant que texte, ou copiez-le et choisissez Fichier &gt; Ouvrir le texte du presse-papiers.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop volumineux</translation>
    </message>
    <message>
        <source>Dateline reads files of up to 512 MB, as far as the memory goes. Split the file, or close other programs.</source>
        <translation>Dateline lit des fichiers jusqu’à 512&#xa0;Mo, dans la limite de la mémoire. Divisez le fichier ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>L’encodage %1 est inconnu</translation>
    </message>
    <message>
        <source>Choose another one under File &gt; Reload As.</source>
        <translation>Choisissez-en un autre sous Fichier &gt; Recharger avec l’encodage.</translation>
    </message>
    <message>
        <source>A part of the program is damaged: %1</source>
        <translation>Une partie du programme est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install Dateline again.</source>
        <translation>Réinstallez Dateline.</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Il y a un problème avec %1</translation>
    </message>
    <message>
        <source>Try again, or open a copy of the file.</source>
        <translation>Réessayez ou ouvrez une copie du fichier.</translation>
    </message>
    <message>
        <source>This text is a single line of %1 characters, so that headline and paragraphs cannot be told apart. It is shown in pieces.</source>
        <translation>Ce texte est une seule ligne de %1 caractères, de sorte que le titre et les paragraphes ne peuvent pas être distingués. Il est affiché par morceaux.</translation>
    </message>
    <message>
        <source>This file is almost nothing but empty lines: %1 of its %2 characters end a line. They are left out here.</source>
        <translation>Ce fichier ne contient presque que des lignes vides&#xa0;: %1 de ses %2 caractères sont des fins de ligne. Elles sont omises ici.</translation>
    </message>
    <message>
        <source>%1 holds another text</source>
        <translation>%1 contient un autre texte</translation>
    </message>
    <message>
        <source>Articles are not written over. Choose another name or another folder.</source>
        <translation>Les articles ne sont pas écrasés. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Choisissez un autre dossier ou vérifiez si le disque est plein.</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableColumns</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Premier jour possible</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Dernier jour possible</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Origine de la date</translation>
    </message>
    <message>
        <source>When it lies, no more exact than the text tells</source>
        <translation>Quand il se situe, sans plus de précision que le texte n’en donne</translation>
    </message>
    <message>
        <source>What the text tells</source>
        <translation>Ce que raconte le texte</translation>
    </message>
    <message>
        <source>Whether it happened, is scheduled, is possible, or is denied</source>
        <translation>S’il est survenu, prévu, possible ou démenti</translation>
    </message>
    <message>
        <source>Names that the text gives with it</source>
        <translation>Noms que le texte y associe</translation>
    </message>
    <message>
        <source>Who said so, where the text tells</source>
        <translation>Qui l’a rapporté, si le texte le dit</translation>
    </message>
    <message>
        <source>Where the text tells it; several paragraphs where it is told more than once</source>
        <translation>Où le texte le raconte&#xa0;; plusieurs paragraphes s’il est raconté plus d’une fois</translation>
    </message>
    <message>
        <source>The first day that it may lie in (ISO 8601)</source>
        <translation>Le premier jour où il peut se situer (ISO 8601)</translation>
    </message>
    <message>
        <source>The last day that it may lie in (ISO 8601)</source>
        <translation>Le dernier jour où il peut se situer (ISO 8601)</translation>
    </message>
    <message>
        <source>The sentence of the text that tells it</source>
        <translation>La phrase du texte qui le raconte</translation>
    </message>
    <message>
        <source>What the date was taken from</source>
        <translation>Ce dont la date a été tirée</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableExcerpt</name>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Afficher dans le texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Copier tout le ta&amp;bleau</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>C&amp;roissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>&amp;Usual Columns and Widths</source>
        <translation>Colonnes et largeurs &amp;habituelles</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Shows the events that have all of these words in one of the columns</source>
        <translation>Affiche les événements qui contiennent tous ces mots dans l’une des colonnes</translation>
    </message>
    <message>
        <source>Events in the article</source>
        <translation>Événements de l’article</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln event(s)…</source>
        <translation>
            <numerusform>Copie de %Ln événement…</numerusform>
            <numerusform>Copie de %Ln événements…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied</source>
        <translation>
            <numerusform>%Ln événement copié</numerusform>
            <numerusform>%Ln événements copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln event(s)…</source>
        <translation>
            <numerusform>Recherche dans %Ln événement…</numerusform>
            <numerusform>Recherche dans %Ln événements…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</source>
        <translation>
            <numerusform>Aucun événement ne contient tous ces mots. Appuyez sur Échap dans le filtre pour revoir le %Ln événement.</numerusform>
            <numerusform>Aucun événement ne contient tous ces mots. Appuyez sur Échap dans le filtre pour revoir les %Ln événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Recherche des événements…</translation>
    </message>
    <message>
        <source>Open an article to list here what happened, when, and who says so.</source>
        <translation>Ouvrez un article pour lister ici ce qui s’est passé, quand, et qui le dit.</translation>
    </message>
    <message>
        <source>No events were found in this text. If a part of it was wrongly taken for page furniture, right-click it in the text to say what it is.</source>
        <translation>Aucun événement n’a été trouvé dans ce texte. Si une partie a été prise à tort pour de l’habillage de page, faites un clic droit dessus dans le texte pour indiquer ce que c’est.</translation>
    </message>
    <message>
        <source>The timeline leaves out all events that were found. Its menu chooses which it shows, here too: also those told beside the news, or not only those of the selected names.</source>
        <translation>La frise chronologique laisse de côté tous les événements trouvés. Son menu détermine lesquels sont affichés, ici aussi&#xa0;: vous pouvez y ajouter ceux qui sont racontés en marge de l’actualité, ou ne pas vous limiter à ceux des noms sélectionnés.</translation>
    </message>
    <message>
        <source>Copy as S&amp;entence</source>
        <translation>Copier comme &amp;phrase</translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableTexts</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>date, event, status</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, reported by %4</source>
        <comment>date, event, status, who</comment>
        <translation>%1&#xa0;: %2, %3, rapporté par %4</translation>
    </message>
</context>
<context>
    <name>dateline::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>À propos du format</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Fic&amp;hier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>%1

What it cannot hold:
%2</source>
        <translation>%1

Limites du format&#xa0;:
%2</translation>
    </message>
    <message>
        <source>%1 is there already and will be replaced.</source>
        <translation>Le fichier %1 existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Two files: %1 and %2.</source>
        <translation>Deux fichiers&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>The article is still being analysed. What has been found so far is exported.</source>
        <translation>L’article est encore en cours d’analyse. Ce qui a été trouvé jusqu’ici sera exporté.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>dateline::ExportTexts</name>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>All that Dateline finds, for programs. The same as dateline-cli writes.</source>
        <translation>Tout ce que Dateline trouve, pour d’autres programmes. Identique à ce qu’écrit dateline-cli.</translation>
    </message>
    <message>
        <source>All that Dateline finds, but which events are told twice or beside the news, and which dates are doubtful: this version of the format has no place for that.</source>
        <translation>Contient tout ce que Dateline trouve, mais n’indique ni quels événements sont racontés deux fois ou en marge de l’actualité, ni quelles dates sont douteuses&#xa0;: cette version du format ne le prévoit pas.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>To read, print and pass on: the article with its marks, the timeline, names and dates in one file that works offline.</source>
        <translation>Pour lire, imprimer et transmettre&#xa0;: l’article avec ses marques, la frise chronologique, les noms et les dates dans un seul fichier utilisable hors ligne.</translation>
    </message>
    <message>
        <source>A page for reading: open bounds and dates that are not exact are drawn and told in words, but the page cannot be read back as data. Sentences and amounts of money are not marked.</source>
        <translation>Une page à lire&#xa0;: les bornes ouvertes et les dates imprécises sont dessinées et indiquées en toutes lettres, mais la page ne peut pas être relue comme données. Les phrases et les sommes d’argent ne sont pas marquées.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Texte avec marques (Markdown)</translation>
    </message>
    <message>
        <source>For notes and wikis: the article, the events as a table, the names.</source>
        <translation>Pour les notes et les wikis&#xa0;: l’article, les événements sous forme de tableau, les noms.</translation>
    </message>
    <message>
        <source>Markdown has no marks for dates and events inside the text: they are in the table, where open bounds and dates that are not exact are told in words. Only the first mention of a name is marked, amounts of money are not, and page furniture is left out.</source>
        <translation>Markdown ne possède pas de marques pour les dates et les événements dans le texte&#xa0;: ils figurent dans le tableau, où les bornes ouvertes et les dates imprécises sont indiquées en toutes lettres. Seule la première mention d’un nom est marquée, les sommes d’argent ne le sont pas, et l’habillage de page est omis.</translation>
    </message>
    <message>
        <source>Table of everything (CSV)</source>
        <translation>Tableau complet (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: names, times and events in one table.</source>
        <translation>Pour les tableurs&#xa0;: noms, dates et événements dans un seul tableau.</translation>
    </message>
    <message>
        <source>A table has no text, sections, sentences, quotes, amounts of money or notes on the text. Open bounds are empty cells, and the column &apos;precision&apos; says how exact a date is. A cell that a spreadsheet would run as a formula begins with an apostrophe, and control characters are written as their pictures.</source>
        <translation>Un tableau ne contient ni texte, ni sections, ni phrases, ni citations, ni sommes d’argent, ni remarques sur le texte. Les bornes ouvertes sont des cellules vides, et la colonne «&#xa0;precision&#xa0;» indique le degré de précision d’une date. Une cellule qu’un tableur exécuterait comme une formule commence par une apostrophe, et les caractères de contrôle sont remplacés par leurs symboles.</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>Tableau des noms (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each name.</source>
        <translation>Pour les tableurs&#xa0;: une ligne par nom.</translation>
    </message>
    <message>
        <source>Table of times (CSV)</source>
        <translation>Tableau des dates (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each time expression.</source>
        <translation>Pour les tableurs&#xa0;: une ligne par expression de temps.</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>Tableau des événements (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each event.</source>
        <translation>Pour les tableurs&#xa0;: une ligne par événement.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: one entry for each dated event.</source>
        <translation>Pour les logiciels d’agenda&#xa0;: une entrée par événement daté.</translation>
    </message>
    <message>
        <source>A calendar has days and minutes only: an event told to the month or the year lasts over all the days in which it may lie, one with an open start or end stands on the day that is known, and the description says so. Undated events, and those before the year 1 or after 9999, are listed in the description of the calendar. Names, quotes and the text are left out.</source>
        <translation>Un calendrier ne connaît que les jours et les minutes&#xa0;: un événement dont seul le mois ou l’année est connu s’étend sur tous les jours où il peut se situer&#xa0;; un événement dont le début ou la fin est ouvert est placé au jour connu&#xa0;; la description le précise. Les événements non datés et ceux d’avant l’an 1 ou d’après l’an 9999 sont énumérés dans la description du calendrier. Les noms, les citations et le texte sont omis.</translation>
    </message>
    <message>
        <source>Web timeline (TimelineJS)</source>
        <translation>Frise chronologique web (TimelineJS)</translation>
    </message>
    <message>
        <source>For TimelineJS: one slide for each dated event.</source>
        <translation>Pour TimelineJS&#xa0;: une diapositive par événement daté.</translation>
    </message>
    <message>
        <source>A slide has a start and perhaps an end: open bounds and dates that are not exact are told in words, in the date that is shown and in the text of the slide. Undated events have no slide and are listed on the title slide. Names, quotes and the text are left out.</source>
        <translation>Une diapositive a un début et éventuellement une fin&#xa0;: les bornes ouvertes et les dates imprécises sont indiquées en toutes lettres, dans la date affichée et dans le texte de la diapositive. Les événements non datés n’ont pas de diapositive et sont énumérés sur la diapositive de titre. Les noms, les citations et le texte sont omis.</translation>
    </message>
    <message>
        <source>Times and events (TimeML)</source>
        <translation>Dates et événements (TimeML)</translation>
    </message>
    <message>
        <source>For language technology: the text with its times, events and links.</source>
        <translation>Pour le traitement automatique des langues&#xa0;: le texte avec ses dates, ses événements et leurs liens.</translation>
    </message>
    <message>
        <source>TimeML holds times, events and the links between them. The bounds of dates are not part of it and stand in a comment; happened, scheduled, possible and denied become tense, modality and polarity. The class of every event is given as OCCURRENCE. Names, quotes, amounts of money and page furniture are not marked.</source>
        <translation>TimeML contient les dates, les événements et les liens entre eux. Les bornes des dates n’en font pas partie et figurent dans un commentaire&#xa0;; «&#xa0;survenu&#xa0;», «&#xa0;prévu&#xa0;», «&#xa0;possible&#xa0;» et «&#xa0;démenti&#xa0;» sont exprimés par le temps verbal, la modalité et la polarité. La classe de chaque événement est toujours OCCURRENCE. Les noms, les citations, les sommes d’argent et l’habillage de page ne sont pas marqués.</translation>
    </message>
    <message>
        <source>Annotations (W3C Web Annotation)</source>
        <translation>Annotations (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>For annotation programs: mentions, times, events and quotes, each with its place.</source>
        <translation>Pour les logiciels d’annotation&#xa0;: mentions, dates, événements et citations, chacun avec sa place dans le texte.</translation>
    </message>
    <message>
        <source>Mentions, times, events and quotes are annotations, with bounds and precision as terms of Dateline&apos;s own that other programs pass over. The text itself, its sections and sentences, amounts of money and notes on the text are left out.</source>
        <translation>Les mentions, les dates, les événements et les citations sont des annotations&#xa0;; les bornes et la précision y sont exprimées par des termes propres à Dateline, que les autres programmes ignorent. Le texte lui-même, ses sections et ses phrases, les sommes d’argent et les remarques sur le texte sont omis.</translation>
    </message>
    <message>
        <source>Tokens and names (CoNLL-2003)</source>
        <translation>Tokens et noms (CoNLL-2003)</translation>
    </message>
    <message>
        <source>For name taggers: one token a line, names as IOB2 tags.</source>
        <translation>Pour les outils de reconnaissance de noms&#xa0;: un token par ligne, les noms sous forme d’étiquettes IOB2.</translation>
    </message>
    <message>
        <source>Tokens and names only, without offsets: groups, named events and works become MISC, pronouns and descriptions are not marked. Times, events, quotes, sections and which mentions mean the same are left out. The format has no place to say so.</source>
        <translation>Uniquement les tokens et les noms, sans leurs positions&#xa0;: les groupes, les événements nommés et les œuvres deviennent MISC, les pronoms et les descriptions ne sont pas marqués. Les dates, les événements, les citations, les sections et l’indication des mentions qui désignent la même chose sont omis. Le format ne permet pas de le signaler.</translation>
    </message>
    <message>
        <source>Annotations (brat)</source>
        <translation>Annotations (brat)</translation>
    </message>
    <message>
        <source>For brat and its relatives: a file of annotations and the text that it counts in.</source>
        <translation>Pour brat et les outils apparentés&#xa0;: un fichier d’annotations et le texte auquel se rapportent ses positions.</translation>
    </message>
    <message>
        <source>Two files: the annotations, and the text that they count in, with line ends as line feeds. Dates, their bounds, their precision and the reasons are notes on an annotation. Sections, sentences and notes on the text are left out.</source>
        <translation>Deux fichiers&#xa0;: les annotations et le texte auquel se rapportent leurs positions, avec des sauts de ligne (LF) comme fins de ligne. Les dates, leurs bornes, leur précision et leurs justifications sont des notes jointes à une annotation. Les sections, les phrases et les remarques sur le texte sont omises.</translation>
    </message>
    <message>
        <source>Text for a terminal (ANSI)</source>
        <translation>Texte pour terminal (ANSI)</translation>
    </message>
    <message>
        <source>For reading in a terminal: colours, dates behind their words, the events.</source>
        <translation>Pour lire dans un terminal&#xa0;: des couleurs, les dates à la suite des mots correspondants, les événements.</translation>
    </message>
    <message>
        <source>For reading: offsets, sentences and amounts of money are left out, page furniture is told in one line, open bounds and dates that are not exact are told in words.</source>
        <translation>Pour la lecture&#xa0;: les positions, les phrases et les sommes d’argent sont omises, l’habillage de page est résumé en une ligne, les bornes ouvertes et les dates imprécises sont indiquées en toutes lettres.</translation>
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
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Finder</name>
    <message>
        <source>Not a valid pattern: %1</source>
        <translation>Motif non valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::FlatList</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>dateline::FolderModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Articles in the folder</source>
        <translation>Articles du dossier</translation>
    </message>
    <message>
        <source>Choose File &gt; Open Folder to list its articles here.</source>
        <translation>Choisissez Fichier &gt; Ouvrir un dossier pour lister ses articles ici.</translation>
    </message>
    <message>
        <source>There are no text files in this folder.</source>
        <translation>Il n’y a pas de fichiers texte dans ce dossier.</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Aucun article ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
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
    <name>dateline::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>&amp;Paragraph number or date:</source>
        <translation>&amp;Numéro de paragraphe ou date&#xa0;:</translation>
    </message>
    <message>
        <source>12, or 3 May 2003, or last Friday</source>
        <translation>12, ou 3 May 2003, ou last Friday</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
</context>
<context>
    <name>dateline::ImportCommands</name>
    <message>
        <source>its place was not found in this text</source>
        <translation>passage introuvable dans ce texte</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>there is no correction that says this</source>
        <translation>aucune correction ne permet de l’exprimer</translation>
    </message>
    <message>
        <source>taken over, but the article still reads differently</source>
        <translation>reprise, mais l’article est toujours lu autrement</translation>
    </message>
    <message>
        <source>too many corrections for one article</source>
        <translation>trop de corrections pour un seul article</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Nothing to take over: the article has all that the file says.</source>
        <translation>Rien à reprendre&#xa0;: l’article contient déjà tout ce que dit le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken over</source>
        <translation>
            <numerusform>%n correction reprise</numerusform>
            <numerusform>%n corrections reprises</numerusform>
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
            <numerusform>%n n’a pas pu être située dans le texte</numerusform>
            <numerusform>%n n’ont pas pu être situées dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken over</source>
        <translation>
            <numerusform>%n n’a pas pu être reprise</numerusform>
            <numerusform>%n n’ont pas pu être reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Corrections and annotations (*.jsonld *.ann *.dateline.json);;All files (*)</source>
        <translation>Corrections et annotations (*.jsonld *.ann *.dateline.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The article is not read yet. Try again in a moment.</source>
        <translation>L’article n’est pas encore lu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 holds no annotations that Dateline can read.</source>
        <translation>%1 ne contient aucune annotation que Dateline puisse lire.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 was made for another article. Nothing was taken over.</source>
        <translation>%1 a été créé pour un autre article. Rien n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Correction(s)</source>
        <translation>
            <numerusform>Reprendre %n correction</numerusform>
            <numerusform>Reprendre %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Importer des corrections</translation>
    </message>
</context>
<context>
    <name>dateline::ListCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Copier tout le ta&amp;bleau</translation>
    </message>
</context>
<context>
    <name>dateline::LongDate</name>
    <message>
        <source>%1 BC</source>
        <translation>%1&#xa0;av.&#xa0;J.-C.</translation>
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
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day with month, day with month and year</comment>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>the early %1s</source>
        <comment>decade</comment>
        <translation>début des années %1</translation>
    </message>
    <message>
        <source>the mid-%1s</source>
        <comment>decade</comment>
        <translation>milieu des années %1</translation>
    </message>
    <message>
        <source>the late %1s</source>
        <comment>decade</comment>
        <translation>fin des années %1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month or year</comment>
        <translation>début %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month or year</comment>
        <translation>mi-%1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month or year</comment>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>matin du %1</translation>
    </message>
    <message>
        <source>midday of %1</source>
        <translation>midi du %1</translation>
    </message>
    <message>
        <source>afternoon of %1</source>
        <translation>après-midi du %1</translation>
    </message>
    <message>
        <source>evening of %1</source>
        <translation>soir du %1</translation>
    </message>
    <message>
        <source>night of %1</source>
        <translation>nuit du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>month, month and year</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two months</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation>les années %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>year BC without BC, year</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>between %1 and AD %2</source>
        <comment>year BC, year AD</comment>
        <translation>entre %1 et %2 apr. J.-C.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two years</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>no later than a day, a month or a year</comment>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>no earlier than a day, a month or a year</comment>
        <translation>au plus tôt %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day, month, year or decade</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <comment>between ... and ...</comment>
        <translation>à peu près %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Your preferences could not be written to %1. They hold until you leave.</source>
        <translation>Vos préférences n’ont pas pu être écrites dans %1. Elles restent valables jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.text *.md *.markdown *.eml *.log *.asc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un article.</translation>
    </message>
    <message>
        <source>Three things to try: click a name or a date; hold Shift and drag over the timeline to see only those days; press %1 and type what you want to do.</source>
        <translation>Trois choses à essayer&#xa0;: cliquez sur un nom ou une date&#xa0;; faites glisser la souris, touche Maj enfoncée, sur la frise chronologique pour ne voir que ces jours-là&#xa0;; appuyez sur %1 et tapez ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open Fo&amp;lder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open Clipboard &amp;Text</source>
        <translation>Ouvrir le &amp;texte du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Reload &amp;As</source>
        <translation>Recharger a&amp;vec l’encodage</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>&amp;Deviner</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copier comme ré&amp;férence</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le su&amp;ivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation>Afficher les &amp;marques</translation>
    </message>
    <message>
        <source>Mar&amp;ks of</source>
        <translation>Types de mar&amp;ques</translation>
    </message>
    <message>
        <source>Show S&amp;tructure</source>
        <translation>Afficher la &amp;structure</translation>
    </message>
    <message>
        <source>Side &amp;Panels</source>
        <translation>&amp;Panneaux latéraux</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>Go &amp;To…</source>
        <translation>Aller &amp;à…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Publication Date…</source>
        <translation>&amp;Date de publication…</translation>
    </message>
    <message>
        <source>&amp;Stop Analysis</source>
        <translation>&amp;Arrêter l’analyse</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Frise &amp;chronologique</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light or dark, as the system</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>À &amp;propos de Dateline</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads news articles kept as text files, marks who, where and when, and draws what happened as a timeline.&lt;/p&gt;&lt;p&gt;Nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Lit des articles de presse conservés sous forme de fichiers texte, marque qui, où et quand, et dessine les événements sur une frise chronologique.&lt;/p&gt;&lt;p&gt;Rien ne quitte cette machine.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Rouvrir l’onglet &amp;fermé</translation>
    </message>
    <message>
        <source>Move Tab to New &amp;Window</source>
        <translation>Déplacer l’onglet vers une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Fermer l’on&amp;glet</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Fermer le&amp;s autres onglets</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Onglet sui&amp;vant</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Onglet précé&amp;dent</translation>
    </message>
    <message>
        <source>This &amp;Name, Time or Event</source>
        <translation>&amp;Nom, date ou événement</translation>
    </message>
    <message>
        <source>Click one first, or select words</source>
        <translation>Cliquez d’abord sur l’un d’eux ou sélectionnez des mots</translation>
    </message>
    <message>
        <source>Your &amp;Corrections…</source>
        <translation>Vos &amp;corrections…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print Ti&amp;meline…</source>
        <translation>Imprimer la frise c&amp;hronologique…</translation>
    </message>
    <message>
        <source>Print Ta&amp;ble of Events…</source>
        <translation>Imprimer le ta&amp;bleau des événements…</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>This Pa&amp;ragraph</source>
        <translation>Ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>&amp;Importer des corrections…</translation>
    </message>
    <message>
        <source>All Open Ar&amp;ticles</source>
        <translation>Tous les &amp;articles ouverts</translation>
    </message>
    <message>
        <source>Show the events of all open articles together, in lanes by article</source>
        <translation>Afficher ensemble les événements de tous les articles ouverts, en pistes par article</translation>
    </message>
    <message>
        <source>Dateline ended unexpectedly the last time. Where in the program that was stands in %1: no word of an article, and it was sent nowhere.</source>
        <translation>Dateline s’est arrêté de façon inattendue la dernière fois. L’endroit du programme est noté dans %1&#xa0;: pas un mot d’un article, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It was not the first time, so your articles were not opened again.</source>
        <translation>Ce n’était pas la première fois&#xa0;; vos articles n’ont donc pas été rouverts.</translation>
    </message>
    <message>
        <source>Show Where</source>
        <translation>Montrer l’endroit</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation>Les ouvrir</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTooltip</name>
    <message>
        <source>A length of time</source>
        <translation>Une durée</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Encore et encore</translation>
    </message>
    <message>
        <source>No date could be found for this</source>
        <translation>Aucune date n’a pu être trouvée pour ceci</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>Aucun jour précis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (douteux)</translation>
    </message>
    <message>
        <source>Not sure: it may be something else</source>
        <translation>Incertain&#xa0;: c’est peut-être autre chose</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open an article to fill this list.</source>
        <translation>Ouvrez un article pour remplir cette liste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Times in the article</source>
        <translation>Dates dans l’article</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter times</source>
        <translation>Filtrer les dates</translation>
    </message>
    <message>
        <source>No times were found in this text.</source>
        <translation>Aucune date n’a été trouvée dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations in the article</source>
        <translation>Citations dans l’article</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Filter quotations</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Nobody is quoted in this text.</source>
        <translation>Personne n’est cité dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Plan de l’article</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>No article was found in this text.</source>
        <translation>Aucun article n’a été trouvé dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceRows</name>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (douteux)</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>speaker not told</source>
        <translation>locuteur non précisé</translation>
    </message>
</context>
<context>
    <name>dateline::PreferencesDialog</name>
    <message>
        <source>&amp;Font of my own:</source>
        <translation>&amp;Police personnelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open the last articles at the start</source>
        <translation>&amp;Ouvrir les derniers articles au démarrage</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> lettres</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation>&amp;Largeur des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>&amp;Hauteur de ligne&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;anguage (from the next start):</source>
        <translation>La&amp;ngue (au prochain démarrage)&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Justify running text</source>
        <translation>&amp;Justifier le texte courant</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
    <message>
        <source>Both edges straight, save where that would tear holes between the words</source>
        <translation>Les deux bords alignés, sauf là où cela creuserait des trous entre les mots</translation>
    </message>
    <message>
        <source>Text jumps where it is scrolled to instead of gliding there</source>
        <translation>Le texte saute à l’endroit voulu au lieu d’y défiler en douceur</translation>
    </message>
</context>
<context>
    <name>dateline::PrintCommands</name>
    <message>
        <source>The article could not be printed.</source>
        <translation>L’article n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Print Preview: the first %1 pages</source>
        <translation>Aperçu avant impression&#xa0;: les %1 premières pages</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This is the article itself, which is never written to. Please choose another file.</source>
        <translation>C’est l’article lui-même, dont le fichier n’est jamais modifié. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>dateline::PrintJob</name>
    <message>
        <source>Printing the article…</source>
        <translation>Impression de l’article…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>dateline::PublicationDateDialog</name>
    <message>
        <source>&amp;This day:</source>
        <translation>Ce &amp;jour&#xa0;:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Publication Date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot;, &quot;last month&quot; and &quot;two years ago&quot; are counted from the day on which the article was published.</source>
        <translation>Les jours tels que «&#xa0;vendredi&#xa0;», «&#xa0;le mois dernier&#xa0;» et «&#xa0;il y a deux ans&#xa0;» sont comptés à partir du jour de publication de l’article.</translation>
    </message>
    <message>
        <source>Use the file&apos;s date (%1)</source>
        <translation>Utiliser la date du fichier (%1)</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Heure de publication</translation>
    </message>
    <message>
        <source>&amp;As the text says</source>
        <translation>Comme l’&amp;indique le texte</translation>
    </message>
</context>
<context>
    <name>dateline::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>dateline::SheetPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look whether it is ready.</source>
        <translation>L’imprimante n’a pas accepté le document. Veuillez vérifier si elle est prête.</translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrer les commandes et les touches</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <source>Select by letter and line</source>
        <translation>Sélectionner par lettre et par ligne</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Maj et touches fléchées</translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation>Sélectionner par mot</translation>
    </message>
    <message>
        <source>Ctrl, Shift and arrow keys</source>
        <translation>Ctrl, Maj et touches fléchées</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Next mention of a name</source>
        <translation>Mention suivante d’un nom</translation>
    </message>
    <message>
        <source>Previous mention of a name</source>
        <translation>Mention précédente d’un nom</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la frise chronologique</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>L’afficher dans le texte</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Zoom avant, zoom arrière, tout afficher</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineAxis</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>years</comment>
        <translation>%1 milliards</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>years</comment>
        <translation>%1 millions</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation>%1 millions d’années</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
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
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; reported by %2</source>
        <comment>status, who</comment>
        <translation>%1&#xa0;; rapporté par %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, what happened, status</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Go to the Sentence</source>
        <translation>Aller à la p&amp;hrase</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;Fit This</source>
        <translation>A&amp;juster à cet événement</translation>
    </message>
    <message>
        <source>&amp;Dim All Else in the Text</source>
        <translation>&amp;Estomper le reste du texte</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Maj+Droite</translation>
    </message>
    <message>
        <source>Select Its &amp;Names</source>
        <translation>Sélectionner ses &amp;noms</translation>
    </message>
    <message>
        <source>Copy D&amp;ate</source>
        <translation>Copier la &amp;date</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation>&amp;Tout ajuster</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Ann&amp;uler le zoom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Réta&amp;blir le zoom</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <translation>Maj+Retour arrière</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCommands</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Ann&amp;uler le zoom</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Réta&amp;blir le zoom</translation>
    </message>
    <message>
        <source>Skip &amp;Gaps</source>
        <translation>Sauter les &amp;vides</translation>
    </message>
    <message>
        <source>Compress empty stretches of time</source>
        <translation>Comprimer les périodes vides</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Show also what is told beside the news</source>
        <translation>Afficher aussi ce qui est raconté en marge de l’actualité</translation>
    </message>
    <message>
        <source>&amp;Only Selected</source>
        <translation>Sélection uni&amp;quement</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>Show what shapes mean</source>
        <translation>Afficher la signification des formes</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>Show a line where the clock stands</source>
        <translation>Afficher une ligne à l’heure actuelle</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Picture…</source>
        <translation>&amp;Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Afficher tous les événements (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show the time of what is selected (F)</source>
        <translation>Afficher la période de la sélection (F)</translation>
    </message>
    <message>
        <source>Go back to where you looked before (Backspace)</source>
        <translation>Revenir à la vue précédente (Retour arrière)</translation>
    </message>
    <message>
        <source>Go again to where you looked after that (Shift+Backspace)</source>
        <translation>Retourner à la vue suivante (Maj+Retour arrière)</translation>
    </message>
    <message>
        <source>Save the timeline as SVG, PNG or PDF</source>
        <translation>Enregistrer la frise chronologique au format SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>What lanes mean</source>
        <translation>Signification des pistes</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>Show only the events of the selected name; of two names, the events that they share</source>
        <translation>Afficher uniquement les événements du nom sélectionné&#xa0;; pour deux noms, les événements qu’ils ont en commun</translation>
    </message>
    <message>
        <source>&amp;Packed</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>Par &amp;statut</translation>
    </message>
    <message>
        <source>By Pa&amp;rt of the Text</source>
        <translation>Par &amp;partie du texte</translation>
    </message>
    <message>
        <source>&amp;Order of Telling</source>
        <translation>&amp;Ordre du récit</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>Par &amp;article</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineGroups</name>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>what is told before the first heading</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last heading</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>Paragraphs %1–%2</source>
        <translation>Paragraphes %1–%2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown</comment>
        <translation>
            <numerusform>%1 sur %n événement</numerusform>
            <numerusform>%1 sur %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineImage</name>
    <message numerus="yes">
        <source>A timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Une frise chronologique de %n événement, %1.</numerusform>
            <numerusform>Une frise chronologique de %n événements, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineModel</name>
    <message>
        <source>%1; in %2</source>
        <comment>event, article</comment>
        <translation>%1&#xa0;; dans %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Vue d’ensemble de la frise chronologique</translation>
    </message>
    <message>
        <source>All of the time that the article tells. Drag the window to move through it.</source>
        <translation>Toute la période que raconte l’article. Faites glisser la fenêtre pour la parcourir.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelinePrinter</name>
    <message>
        <source>Without room on the pages before:</source>
        <translation>Sans place sur les pages précédentes&#xa0;:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Non datés&#xa0;:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSaveDialog</name>
    <message>
        <source>What is in &amp;view (%1)</source>
        <translation>La partie &amp;visible (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the time</source>
        <translation>&amp;Toute la période</translation>
    </message>
    <message>
        <source>Save Timeline as Picture</source>
        <translation>Enregistrer la frise chronologique comme image</translation>
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
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Largeur&#xa0;:</translation>
    </message>
    <message>
        <source>Pixels of a &amp;PNG:</source>
        <translation>Résolution du &amp;PNG&#xa0;:</translation>
    </message>
    <message>
        <source>SVG, drawing (*.svg)</source>
        <translation>SVG, dessin (*.svg)</translation>
    </message>
    <message>
        <source>PNG, image (*.png)</source>
        <translation>PNG, image (*.png)</translation>
    </message>
    <message>
        <source>PDF, page (*.pdf)</source>
        <translation>PDF, page (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>L’image n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineScene</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>again: %1</source>
        <comment>an event that was told before</comment>
        <translation>à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>99 months</source>
        <comment>the width of a break</comment>
        <translation>99 minutes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Raconté dans</translation>
    </message>
    <message numerus="yes">
        <source>the story looks back (%n time(s))</source>
        <translation>
            <numerusform>le récit revient en arrière (%n fois)</numerusform>
            <numerusform>le récit revient en arrière (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>à un moment dans l’intervalle</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>à partir de là</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n autre événement</numerusform>
            <numerusform>%n autres événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
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
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Without room above:</source>
        <translation>Sans place ci-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Non datés&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineTray</name>
    <message>
        <source>Undated events</source>
        <translation>Événements non datés</translation>
    </message>
    <message>
        <source>undated:</source>
        <translation>non datés&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>frise-chronologique</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView::Private</name>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>When you open one, what happened is drawn here in the order of time.</source>
        <translation>Quand vous en ouvrirez un, les événements seront dessinés ici dans l’ordre chronologique.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Recherche des événements…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Days such as “Friday” need the publication date: click the date in the status bar to give it.</source>
        <translation>Les jours tels que «&#xa0;vendredi&#xa0;» nécessitent la date de publication&#xa0;: cliquez sur la date dans la barre d’état pour l’indiquer.</translation>
    </message>
    <message>
        <source>What the article tells is below; it does not say when.</source>
        <translation>Ce que l’article raconte est ci-dessous&#xa0;; il ne dit pas quand.</translation>
    </message>
    <message>
        <source>No dated events found</source>
        <translation>Aucun événement daté trouvé</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineWords</name>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après le %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>rapporté par %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Rapporté par %1</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Named events</source>
        <translation>Événements nommés</translation>
    </message>
    <message>
        <source>Works and laws</source>
        <translation>Œuvres et lois</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>nationality, religion or political group</source>
        <translation>nationalité, religion ou groupe politique</translation>
    </message>
    <message>
        <source>named event</source>
        <translation>événement nommé</translation>
    </message>
    <message>
        <source>work, law or product</source>
        <translation>œuvre, loi ou produit</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>survenu</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>crédits</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>le milieu</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>vers cette date</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>après</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>moins que cela</translation>
    </message>
    <message>
        <source>more than that</source>
        <translation>plus que cela</translation>
    </message>
    <message>
        <source>at most that</source>
        <translation>tout au plus cela</translation>
    </message>
    <message>
        <source>at least that</source>
        <translation>au moins cela</translation>
    </message>
    <message>
        <source>on it or before</source>
        <translation>à cette date ou avant</translation>
    </message>
    <message>
        <source>on it or after</source>
        <translation>à cette date ou après</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads news articles and draws what happened as a timeline.</source>
        <translation>Lit des articles de presse et dessine les événements sur une frise chronologique.</translation>
    </message>
    <message>
        <source>Open FILE, scroll and zoom through it, print the times as JSON and quit.</source>
        <translation>Ouvrir FILE, le faire défiler et zoomer, afficher les temps mesurés en JSON et quitter.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Articles à ouvrir.</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Install it again.</source>
        <translation>Une partie du programme est endommagée (%1). Réinstallez-le.</translation>
    </message>
</context>
</TS>
