<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>dateline::ArticleChooser</name>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artículo:</translation>
    </message>
    <message>
        <source>Article of this file</source>
        <translation>Artículo de este archivo</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of the article, how many there are, headline</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleStatusBar</name>
    <message>
        <source>Encoding of the file; click to read it in another one</source>
        <translation>Codificación del archivo; haga clic para leerlo con otra</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the analysis; what is found stays</source>
        <translation>Detener el análisis; lo ya encontrado se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation>
            <numerusform>%1, %n pasaje indescifrable</numerusform>
            <numerusform>%1, %n pasajes indescifrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message>
        <source>read as history</source>
        <translation>leído como relato histórico</translation>
    </message>
    <message>
        <source>read as news</source>
        <translation>leído como noticia</translation>
    </message>
    <message>
        <source>The article tells of years gone by: a day without a year lies in the year told before it</source>
        <translation>El artículo relata años pasados: un día sin año pertenece al año mencionado antes</translation>
    </message>
    <message>
        <source>The article reports: a day such as &quot;Friday&quot; is counted from the publication date</source>
        <translation>El artículo informa de la actualidad: un día como «viernes» se cuenta a partir de la fecha de publicación</translation>
    </message>
    <message>
        <source>published: looking…</source>
        <translation>publicación: buscando…</translation>
    </message>
    <message>
        <source>publication date unknown – click to give it</source>
        <translation>fecha de publicación desconocida – haga clic para indicarla</translation>
    </message>
    <message>
        <source>published %1 (from the text)</source>
        <translation>publicado el %1 (según el texto)</translation>
    </message>
    <message>
        <source>published %1 (given by you)</source>
        <translation>publicado el %1 (indicado por usted)</translation>
    </message>
    <message>
        <source>published %1 (from the file)</source>
        <translation>publicado el %1 (según el archivo)</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot; are counted from the publication date; click to change it</source>
        <translation>Los días como «viernes» se cuentan a partir de la fecha de publicación; haga clic para cambiarla</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTab</name>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Otro programa ha modificado el archivo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text stays here until you close it.</source>
        <translation>El archivo se ha movido o eliminado. Su texto permanece aquí hasta que lo cierre.</translation>
    </message>
    <message>
        <source>Clipboard text</source>
        <translation>Texto del portapapeles</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Abra un artículo de prensa</translation>
    </message>
    <message>
        <source>Drop a text file here, press %1, or copy an article and choose File &gt; Open Clipboard Text.</source>
        <translation>Suelte aquí un archivo de texto, pulse %1, o copie un artículo y elija Archivo &gt; Abrir texto del portapapeles.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so days such as &quot;Friday&quot; stay open.</source>
        <translation>El texto no dice cuándo se publicó, por lo que los días como «viernes» quedan sin determinar.</translation>
    </message>
    <message>
        <source>Give the Date…</source>
        <translation>Indicar la fecha…</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1 and are shown as �. Another encoding can be chosen under File &gt; Reload As.</source>
        <translation>Algunos caracteres no se pudieron leer como %1 y se muestran como �. Puede elegirse otra codificación en Archivo &gt; Recargar con otra codificación.</translation>
    </message>
    <message>
        <source>Some characters look misread, such as &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Algunos caracteres parecen mal leídos, como «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>Repair Them</source>
        <translation>Repararlos</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation>
            <numerusform>%n de sus correcciones ya no encuentra su lugar en el texto. Se conserva.</numerusform>
            <numerusform>%n de sus correcciones ya no encuentran su lugar en el texto. Se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Mostrarlas…</translation>
    </message>
    <message>
        <source>The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.</source>
        <translation>No se pueden leer las correcciones de %1. El archivo se conserva; las nuevas correcciones se guardan en otro.</translation>
    </message>
    <message>
        <source>Your corrections could not be saved as %1.</source>
        <translation>No se pudieron guardar sus correcciones como %1.</translation>
    </message>
    <message>
        <source>Your corrections of “%1” could not be written. The disk may be full. Make room and try again, or they are lost.</source>
        <translation>No se pudieron escribir sus correcciones de «%1». Quizá el disco esté lleno. Libere espacio e inténtelo de nuevo; si no, se perderán.</translation>
    </message>
    <message>
        <source>The article is not read yet.</source>
        <translation>El artículo aún no se ha leído.</translation>
    </message>
    <message>
        <source>This is no paragraph number and no date.</source>
        <translation>Esto no es un número de párrafo ni una fecha.</translation>
    </message>
    <message>
        <source>Nothing in the article is dated %1.</source>
        <translation>Nada en el artículo lleva la fecha %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation>
            <numerusform>%1: %n pasaje en el texto; se va al primero.</numerusform>
            <numerusform>%1: %n pasajes en el texto; se va al primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation>
            <numerusform>El artículo tiene %n párrafo.</numerusform>
            <numerusform>El artículo tiene %n párrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Párrafo %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Exportado como %1.</translation>
    </message>
    <message>
        <source>Nothing on the timeline is dated; there is nothing to print.</source>
        <translation>Nada en la cronología tiene fecha; no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Cronología: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado el %1</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation>%1, publicado el %2</translation>
    </message>
    <message>
        <source>Table of events: %1</source>
        <translation>Tabla de sucesos: %1</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Importar correcciones</translation>
    </message>
    <message>
        <source>Show What Is Left</source>
        <translation>Mostrar lo no incorporado</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The text of the article with its names, times and events marked</source>
        <translation>El texto del artículo con sus nombres, fechas y sucesos marcados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mención &amp;anterior</translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation>1 línea de texto accesorio</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation>
            <numerusform>%n línea de texto accesorio</numerusform>
            <numerusform>%n líneas de texto accesorio</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>Open a text file, or drop one here.</source>
        <translation>Abra un archivo de texto o suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>dateline::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado el %1</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba algunas letras de un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
</context>
<context>
    <name>dateline::ContentCommands</name>
    <message>
        <source>Mark “%1”</source>
        <translation>Marcar «%1»</translation>
    </message>
    <message>
        <source>“%1” Is No Name</source>
        <translation>«%1» no es un nombre</translation>
    </message>
    <message>
        <source>Change the Type of “%1”</source>
        <translation>Cambiar el tipo de «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>“%1” Is “%2”</source>
        <translation>«%1» es «%2»</translation>
    </message>
    <message>
        <source>“%1” Is Another One</source>
        <translation>«%1» es otro distinto</translation>
    </message>
    <message>
        <source>“%1” Is No Time</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Corregir «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Retitle “%1”</source>
        <translation>Cambiar el título de «%1»</translation>
    </message>
    <message>
        <source>Change When “%1”</source>
        <translation>Cambiar la fecha de «%1»</translation>
    </message>
    <message>
        <source>Change Whether “%1”</source>
        <translation>Cambiar el estado de «%1»</translation>
    </message>
    <message>
        <source>This is not understood as a date. Try 19 December 2008.</source>
        <translation>Esto no se entiende como fecha. Pruebe con 19 December 2008.</translation>
    </message>
    <message>
        <source>&amp;Mark as a Name</source>
        <translation>Ma&amp;rcar como nombre</translation>
    </message>
    <message>
        <source>Mark as a Name &amp;Everywhere</source>
        <translation>Marcar como nombre en todo e&amp;l texto</translation>
    </message>
    <message>
        <source>Mark as a &amp;Time…</source>
        <translation>Marcar como &amp;fecha…</translation>
    </message>
    <message>
        <source>Add as an E&amp;vent…</source>
        <translation>Añadir como s&amp;uceso…</translation>
    </message>
    <message>
        <source>Add an Event</source>
        <translation>Añadir un suceso</translation>
    </message>
    <message>
        <source>“%1” Is a…</source>
        <translation>«%1» es…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nom&amp;bre…</translation>
    </message>
    <message>
        <source>Is the S&amp;ame as</source>
        <translation>Es lo mismo &amp;que</translation>
    </message>
    <message>
        <source>“%1” Is A&amp;nother One</source>
        <translation>«%1» es &amp;otro distinto</translation>
    </message>
    <message>
        <source>Is No Name &amp;Here</source>
        <translation>No es un nombre aq&amp;uí</translation>
    </message>
    <message>
        <source>Is N&amp;o Name Anywhere</source>
        <translation>No es un nombre en nin&amp;gún lugar</translation>
    </message>
    <message>
        <source>“%1” &amp;Means…</source>
        <translation>«%1» s&amp;ignifica…</translation>
    </message>
    <message>
        <source>Is N&amp;o Time</source>
        <translation>No es una fec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Retitle the Event…</source>
        <translation>Cambiar títu&amp;lo del suceso…</translation>
    </message>
    <message>
        <source>Retitle the Event</source>
        <translation>Cambiar el título del suceso</translation>
    </message>
    <message>
        <source>Change W&amp;hen It Was…</source>
        <translation>Cam&amp;biar cuándo ocurrió…</translation>
    </message>
    <message>
        <source>It Has No &amp;Date</source>
        <translation>No tiene &amp;fecha</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>Hide the &amp;Event</source>
        <translation>&amp;Ocultar el suceso</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Cómo se llama:</translation>
    </message>
    <message>
        <source>Correct a Time</source>
        <translation>Corregir una fecha</translation>
    </message>
    <message>
        <source>What “%1” means, such as last Friday or 2008-12-19:</source>
        <translation>Qué significa «%1», por ejemplo last Friday o 2008-12-19:</translation>
    </message>
    <message>
        <source>Change When It Was</source>
        <translation>Cambiar cuándo ocurrió</translation>
    </message>
    <message>
        <source>When “%1” was, such as last Friday or 2008-12-19:</source>
        <translation>Cuándo ocurrió «%1», por ejemplo last Friday o 2008-12-19:</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>This &amp;Is</source>
        <translation>&amp;Esto es</translation>
    </message>
    <message>
        <source>The Article &amp;Starts Here</source>
        <translation>El artículo em&amp;pieza aquí</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>El artículo ter&amp;mina aquí</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>No forma parte del artículo</translation>
    </message>
    <message>
        <source>This Is: %1</source>
        <translation>Esto es: %1</translation>
    </message>
    <message>
        <source>Article Starts Here</source>
        <translation>El artículo empieza aquí</translation>
    </message>
    <message>
        <source>Article Ends Here</source>
        <translation>El artículo termina aquí</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>Cambiar la fecha de publicación</translation>
    </message>
    <message>
        <source>Repair Misread Characters</source>
        <translation>Reparar los caracteres mal leídos</translation>
    </message>
    <message>
        <source>N&amp;ot Part of the Article</source>
        <translation>&amp;No forma parte del artículo</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionText</name>
    <message>
        <source>Is a %1</source>
        <translation>Es: %1</translation>
    </message>
    <message>
        <source>The article starts here</source>
        <translation>El artículo empieza aquí</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>El artículo termina aquí</translation>
    </message>
    <message>
        <source>Is no name</source>
        <translation>No es un nombre</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>Se llama: %1</translation>
    </message>
    <message>
        <source>Is the same as %1</source>
        <translation>Es lo mismo que %1</translation>
    </message>
    <message>
        <source>Is another one</source>
        <translation>Es otro distinto</translation>
    </message>
    <message>
        <source>Is no time</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>Significa: %1</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>Suceso ocultado</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Suceso añadido: %1</translation>
    </message>
    <message>
        <source>Event called %1</source>
        <translation>Título del suceso: %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Suceso sin fecha</translation>
    </message>
    <message>
        <source>Event was %1</source>
        <translation>Fecha del suceso: %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Estado del suceso: %1</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsDialog</name>
    <message>
        <source>Your Corrections</source>
        <translation>Sus correcciones</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que usted indicó</translation>
    </message>
    <message>
        <source>Of these words</source>
        <translation>Sobre estas palabras</translation>
    </message>
    <message>
        <source>There are none yet. The menu over a name, a date or selected words says what you can correct.</source>
        <translation>Aún no hay ninguna. El menú contextual de un nombre, una fecha o unas palabras seleccionadas muestra lo que se puede corregir.</translation>
    </message>
    <message>
        <source>&amp;Show in the Text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>%1 (no longer in the text)</source>
        <translation>%1 (ya no está en el texto)</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsList</name>
    <message>
        <source>Published %1</source>
        <translation>Publicado el %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Take Back a Correction</source>
        <translation>Retirar una corrección</translation>
    </message>
</context>
<context>
    <name>dateline::DateText</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 a.&#xa0;C.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
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
        <translation>%1, %2</translation>
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
        <translation>la década de %1</translation>
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
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation>Detalles de la selección</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open an article: the names, dates and events that you point at are explained here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Abra un artículo: aquí se explican los nombres, las fechas y los sucesos que señale con el puntero.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsText</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure: it may be something else, or no name at all.</source>
        <translation>No es seguro: puede ser otra cosa o no ser un nombre.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Otras grafías</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Doubtful: it may mean another day.</source>
        <translation>Dudoso: puede referirse a otro día.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificador</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>history: missing years come from the years told before</source>
        <translation>relato histórico: los años que faltan se toman de los mencionados antes</translation>
    </message>
    <message>
        <source>news: days are counted from the publication date</source>
        <translation>noticia: los días se cuentan a partir de la fecha de publicación</translation>
    </message>
    <message>
        <source>Dates these events</source>
        <translation>Da fecha a estos sucesos</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Fecha tomada de</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Also told here</source>
        <translation>También se cuenta aquí</translation>
    </message>
    <message>
        <source>Point at a marked name, a date or an event to see what is known of it. Click to keep it here.</source>
        <translation>Señale un nombre marcado, una fecha o un suceso para ver lo que se sabe de él. Haga clic para mantenerlo aquí.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>repeated time</source>
        <translation>momento repetido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation>
            <numerusform>%1, %2, %n mención</numerusform>
            <numerusform>%1, %2, %n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
</context>
<context>
    <name>dateline::EntityPanel</name>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Nombres del artículo</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message>
        <source>Open an article to see who and where.</source>
        <translation>Abra un artículo para ver quién y dónde.</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>Ningún nombre coincide con el filtro.</translation>
    </message>
    <message>
        <source>No names were found in this text.</source>
        <translation>No se encontraron nombres en este texto.</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>dateline::ErrorTexts</name>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>Puede que se haya movido o que se le haya cambiado el nombre. Ábralo desde su ubicación actual.</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 es una carpeta</translation>
    </message>
    <message>
        <source>Open one of the text files in it.</source>
        <translation>Abra uno de los archivos de texto que contiene.</translation>
    </message>
    <message>
        <source>You may not read %1</source>
        <translation>No tiene permiso para leer %1</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or open a copy of your own.</source>
        <translation>Cambie los permisos del archivo o abra una copia propia.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. Try again, or open a copy.</source>
        <translation>El disco o la red no respondió. Inténtelo de nuevo o abra una copia.</translation>
    </message>
    <message>
        <source>There is no text in %1</source>
        <translation>No hay texto en %1</translation>
    </message>
    <message>
        <source>It is empty, or holds only blank lines. Save the article into it and open it again.</source>
        <translation>Está vacío o solo contiene líneas en blanco. Guarde el artículo en él y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 no es un archivo de texto</translation>
    </message>
    <message>
        <source>Dateline reads plain text. Save the article as text, or copy it and choose File &gt; Open Clipboard Text.</source>
        <translation>Dateline lee texto sin formato. Guarde el artículo como texto, o cópielo y elija Archivo &gt; Abrir texto del portapapeles.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>Dateline reads files of up to 512 MB, as far as the memory goes. Split the file, or close other programs.</source>
        <translation>Dateline lee archivos de hasta 512&#xa0;MB, según la memoria disponible. Divida el archivo o cierre otros programas.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>No se conoce la codificación %1</translation>
    </message>
    <message>
        <source>Choose another one under File &gt; Reload As.</source>
        <translation>Elija otra en Archivo &gt; Recargar con otra codificación.</translation>
    </message>
    <message>
        <source>A part of the program is damaged: %1</source>
        <translation>Una parte del programa está dañada: %1</translation>
    </message>
    <message>
        <source>Install Dateline again.</source>
        <translation>Vuelva a instalar Dateline.</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Hay un problema con %1</translation>
    </message>
    <message>
        <source>Try again, or open a copy of the file.</source>
        <translation>Inténtelo de nuevo o abra una copia del archivo.</translation>
    </message>
    <message>
        <source>This text is a single line of %1 characters, so that headline and paragraphs cannot be told apart. It is shown in pieces.</source>
        <translation>Este texto es una sola línea de %1 caracteres, por lo que no se pueden distinguir el titular y los párrafos. Se muestra por partes.</translation>
    </message>
    <message>
        <source>This file is almost nothing but empty lines: %1 of its %2 characters end a line. They are left out here.</source>
        <translation>Este archivo casi solo contiene líneas vacías: %1 de sus %2 caracteres son finales de línea. Aquí se omiten.</translation>
    </message>
    <message>
        <source>%1 holds another text</source>
        <translation>%1 contiene otro texto</translation>
    </message>
    <message>
        <source>Articles are not written over. Choose another name or another folder.</source>
        <translation>Los artículos no se sobrescriben. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Elija otra carpeta o compruebe si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableColumns</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Por qué esta fecha</translation>
    </message>
    <message>
        <source>When it lies, no more exact than the text tells</source>
        <translation>Cuándo ocurrió, sin más precisión que la que da el texto</translation>
    </message>
    <message>
        <source>What the text tells</source>
        <translation>Lo que cuenta el texto</translation>
    </message>
    <message>
        <source>Whether it happened, is scheduled, is possible, or is denied</source>
        <translation>Si ha ocurrido, está previsto, es posible o se desmiente</translation>
    </message>
    <message>
        <source>Names that the text gives with it</source>
        <translation>Nombres que el texto menciona junto con el suceso</translation>
    </message>
    <message>
        <source>Who said so, where the text tells</source>
        <translation>Quién lo dijo, si el texto lo indica</translation>
    </message>
    <message>
        <source>Where the text tells it; several paragraphs where it is told more than once</source>
        <translation>Dónde lo cuenta el texto; varios párrafos si se cuenta más de una vez</translation>
    </message>
    <message>
        <source>The first day that it may lie in (ISO 8601)</source>
        <translation>Primer día en que puede situarse (ISO 8601)</translation>
    </message>
    <message>
        <source>The last day that it may lie in (ISO 8601)</source>
        <translation>Último día en que puede situarse (ISO 8601)</translation>
    </message>
    <message>
        <source>The sentence of the text that tells it</source>
        <translation>La frase del texto que lo cuenta</translation>
    </message>
    <message>
        <source>What the date was taken from</source>
        <translation>De dónde se tomó la fecha</translation>
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
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Copiar toda la &amp;tabla</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>&amp;Usual Columns and Widths</source>
        <translation>Columnas y anchos &amp;habituales</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar sucesos</translation>
    </message>
    <message>
        <source>Shows the events that have all of these words in one of the columns</source>
        <translation>Muestra los sucesos que contienen todas estas palabras en alguna de las columnas</translation>
    </message>
    <message>
        <source>Events in the article</source>
        <translation>Sucesos del artículo</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln event(s)…</source>
        <translation>
            <numerusform>Copiando %Ln suceso…</numerusform>
            <numerusform>Copiando %Ln sucesos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied</source>
        <translation>
            <numerusform>%Ln suceso copiado</numerusform>
            <numerusform>%Ln sucesos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln event(s)…</source>
        <translation>
            <numerusform>Revisando %Ln suceso…</numerusform>
            <numerusform>Revisando %Ln sucesos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln suceso</numerusform>
            <numerusform>%Ln sucesos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</source>
        <translation>
            <numerusform>Ningún suceso contiene todas estas palabras. Pulse Escape en el filtro para volver a ver %Ln suceso.</numerusform>
            <numerusform>Ningún suceso contiene todas estas palabras. Pulse Escape en el filtro para volver a ver los %Ln sucesos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Buscando sucesos…</translation>
    </message>
    <message>
        <source>Open an article to list here what happened, when, and who says so.</source>
        <translation>Abra un artículo para ver aquí qué ocurrió, cuándo y quién lo dice.</translation>
    </message>
    <message>
        <source>No events were found in this text. If a part of it was wrongly taken for page furniture, right-click it in the text to say what it is.</source>
        <translation>No se encontraron sucesos en este texto. Si una parte se tomó por error por texto accesorio, haga clic en ella con el botón derecho en el texto para indicar qué es.</translation>
    </message>
    <message>
        <source>The timeline leaves out all events that were found. Its menu chooses which it shows, here too: also those told beside the news, or not only those of the selected names.</source>
        <translation>La cronología omite todos los sucesos encontrados. En su menú se elige cuáles se muestran, también aquí: puede añadir los que se cuentan al margen de la noticia o no limitarse a los de los nombres seleccionados.</translation>
    </message>
    <message>
        <source>Copy as S&amp;entence</source>
        <translation>Copiar como &amp;frase</translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 de %2</translation>
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
        <translation>%1: %2, %3, según %4</translation>
    </message>
</context>
<context>
    <name>dateline::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>Acerca del formato</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>%1

What it cannot hold:
%2</source>
        <translation>%1

Límites del formato:
%2</translation>
    </message>
    <message>
        <source>%1 is there already and will be replaced.</source>
        <translation>El archivo %1 ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Two files: %1 and %2.</source>
        <translation>Dos archivos: %1 y %2.</translation>
    </message>
    <message>
        <source>The article is still being analysed. What has been found so far is exported.</source>
        <translation>El artículo aún se está analizando. Se exportará lo encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>dateline::ExportTexts</name>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>All that Dateline finds, for programs. The same as dateline-cli writes.</source>
        <translation>Todo lo que encuentra Dateline, para otros programas. Es lo mismo que escribe dateline-cli.</translation>
    </message>
    <message>
        <source>All that Dateline finds, but which events are told twice or beside the news, and which dates are doubtful: this version of the format has no place for that.</source>
        <translation>Contiene todo lo que encuentra Dateline, pero no indica qué sucesos se cuentan dos veces o al margen de la noticia ni qué fechas son dudosas: esta versión del formato no lo prevé.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>To read, print and pass on: the article with its marks, the timeline, names and dates in one file that works offline.</source>
        <translation>Para leer, imprimir y compartir: el artículo con sus marcas, la cronología, los nombres y las fechas en un solo archivo que funciona sin conexión.</translation>
    </message>
    <message>
        <source>A page for reading: open bounds and dates that are not exact are drawn and told in words, but the page cannot be read back as data. Sentences and amounts of money are not marked.</source>
        <translation>Una página para leer: los límites abiertos y las fechas imprecisas se dibujan y se indican con palabras, pero la página no se puede volver a leer como datos. Las frases y las cantidades de dinero no se marcan.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Texto con marcas (Markdown)</translation>
    </message>
    <message>
        <source>For notes and wikis: the article, the events as a table, the names.</source>
        <translation>Para notas y wikis: el artículo, los sucesos en una tabla y los nombres.</translation>
    </message>
    <message>
        <source>Markdown has no marks for dates and events inside the text: they are in the table, where open bounds and dates that are not exact are told in words. Only the first mention of a name is marked, amounts of money are not, and page furniture is left out.</source>
        <translation>Markdown no tiene marcas para las fechas y los sucesos dentro del texto: están en la tabla, donde los límites abiertos y las fechas imprecisas se indican con palabras. Solo se marca la primera mención de un nombre, las cantidades de dinero no se marcan y el texto accesorio se omite.</translation>
    </message>
    <message>
        <source>Table of everything (CSV)</source>
        <translation>Tabla completa (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: names, times and events in one table.</source>
        <translation>Para hojas de cálculo: nombres, fechas y sucesos en una sola tabla.</translation>
    </message>
    <message>
        <source>A table has no text, sections, sentences, quotes, amounts of money or notes on the text. Open bounds are empty cells, and the column &apos;precision&apos; says how exact a date is. A cell that a spreadsheet would run as a formula begins with an apostrophe, and control characters are written as their pictures.</source>
        <translation>Una tabla no contiene ni el texto, ni secciones, ni frases, ni citas textuales, ni cantidades de dinero, ni observaciones sobre el texto. Los límites abiertos son celdas vacías, y la columna «precision» indica lo exacta que es una fecha. Una celda que una hoja de cálculo ejecutaría como fórmula empieza con un apóstrofo, y los caracteres de control se sustituyen por sus símbolos.</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>Tabla de nombres (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each name.</source>
        <translation>Para hojas de cálculo: una fila por cada nombre.</translation>
    </message>
    <message>
        <source>Table of times (CSV)</source>
        <translation>Tabla de fechas (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each time expression.</source>
        <translation>Para hojas de cálculo: una fila por cada expresión de tiempo.</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>Tabla de sucesos (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each event.</source>
        <translation>Para hojas de cálculo: una fila por cada suceso.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: one entry for each dated event.</source>
        <translation>Para programas de calendario: una entrada por cada suceso con fecha.</translation>
    </message>
    <message>
        <source>A calendar has days and minutes only: an event told to the month or the year lasts over all the days in which it may lie, one with an open start or end stands on the day that is known, and the description says so. Undated events, and those before the year 1 or after 9999, are listed in the description of the calendar. Names, quotes and the text are left out.</source>
        <translation>Un calendario solo tiene días y minutos: un suceso del que solo se sabe el mes o el año abarca todos los días en que puede situarse; uno con el principio o el final abierto se coloca en el día conocido; la descripción lo advierte. Los sucesos sin fecha y los anteriores al año 1 o posteriores al 9999 se enumeran en la descripción del calendario. Los nombres, las citas textuales y el texto se omiten.</translation>
    </message>
    <message>
        <source>Web timeline (TimelineJS)</source>
        <translation>Cronología web (TimelineJS)</translation>
    </message>
    <message>
        <source>For TimelineJS: one slide for each dated event.</source>
        <translation>Para TimelineJS: una diapositiva por cada suceso con fecha.</translation>
    </message>
    <message>
        <source>A slide has a start and perhaps an end: open bounds and dates that are not exact are told in words, in the date that is shown and in the text of the slide. Undated events have no slide and are listed on the title slide. Names, quotes and the text are left out.</source>
        <translation>Una diapositiva tiene un principio y, en su caso, un final: los límites abiertos y las fechas imprecisas se indican con palabras, en la fecha mostrada y en el texto de la diapositiva. Los sucesos sin fecha no tienen diapositiva y se enumeran en la de título. Los nombres, las citas textuales y el texto se omiten.</translation>
    </message>
    <message>
        <source>Times and events (TimeML)</source>
        <translation>Fechas y sucesos (TimeML)</translation>
    </message>
    <message>
        <source>For language technology: the text with its times, events and links.</source>
        <translation>Para tecnologías del lenguaje: el texto con sus fechas, sucesos y vínculos.</translation>
    </message>
    <message>
        <source>TimeML holds times, events and the links between them. The bounds of dates are not part of it and stand in a comment; happened, scheduled, possible and denied become tense, modality and polarity. The class of every event is given as OCCURRENCE. Names, quotes, amounts of money and page furniture are not marked.</source>
        <translation>TimeML contiene las fechas, los sucesos y los vínculos entre ellos. Los límites de las fechas no forman parte del formato y figuran en un comentario; «ocurrido», «previsto», «posible» y «desmentido» se expresan mediante el tiempo verbal, la modalidad y la polaridad. La clase de todos los sucesos es OCCURRENCE. Los nombres, las citas textuales, las cantidades de dinero y el texto accesorio no se marcan.</translation>
    </message>
    <message>
        <source>Annotations (W3C Web Annotation)</source>
        <translation>Anotaciones (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>For annotation programs: mentions, times, events and quotes, each with its place.</source>
        <translation>Para programas de anotación: menciones, fechas, sucesos y citas textuales, cada uno con su lugar en el texto.</translation>
    </message>
    <message>
        <source>Mentions, times, events and quotes are annotations, with bounds and precision as terms of Dateline&apos;s own that other programs pass over. The text itself, its sections and sentences, amounts of money and notes on the text are left out.</source>
        <translation>Las menciones, las fechas, los sucesos y las citas textuales son anotaciones; los límites y la precisión se expresan con términos propios de Dateline que otros programas pasan por alto. El texto en sí, sus secciones y frases, las cantidades de dinero y las observaciones sobre el texto se omiten.</translation>
    </message>
    <message>
        <source>Tokens and names (CoNLL-2003)</source>
        <translation>Tokens y nombres (CoNLL-2003)</translation>
    </message>
    <message>
        <source>For name taggers: one token a line, names as IOB2 tags.</source>
        <translation>Para etiquetadores de nombres: un token por línea, los nombres como etiquetas IOB2.</translation>
    </message>
    <message>
        <source>Tokens and names only, without offsets: groups, named events and works become MISC, pronouns and descriptions are not marked. Times, events, quotes, sections and which mentions mean the same are left out. The format has no place to say so.</source>
        <translation>Solo los tokens y los nombres, sin sus posiciones: los grupos, los sucesos con nombre propio y las obras pasan a ser MISC; los pronombres y las descripciones no se marcan. Las fechas, los sucesos, las citas textuales, las secciones y la indicación de qué menciones designan lo mismo se omiten. El formato no permite advertirlo.</translation>
    </message>
    <message>
        <source>Annotations (brat)</source>
        <translation>Anotaciones (brat)</translation>
    </message>
    <message>
        <source>For brat and its relatives: a file of annotations and the text that it counts in.</source>
        <translation>Para brat y programas afines: un archivo de anotaciones y el texto al que se refieren sus posiciones.</translation>
    </message>
    <message>
        <source>Two files: the annotations, and the text that they count in, with line ends as line feeds. Dates, their bounds, their precision and the reasons are notes on an annotation. Sections, sentences and notes on the text are left out.</source>
        <translation>Dos archivos: las anotaciones y el texto al que se refieren sus posiciones, con saltos de línea (LF) como finales de línea. Las fechas, sus límites, su precisión y sus motivos son notas de una anotación. Las secciones, las frases y las observaciones sobre el texto se omiten.</translation>
    </message>
    <message>
        <source>Text for a terminal (ANSI)</source>
        <translation>Texto para terminal (ANSI)</translation>
    </message>
    <message>
        <source>For reading in a terminal: colours, dates behind their words, the events.</source>
        <translation>Para leer en un terminal: colores, fechas detrás de las palabras correspondientes y los sucesos.</translation>
    </message>
    <message>
        <source>For reading: offsets, sentences and amounts of money are left out, page furniture is told in one line, open bounds and dates that are not exact are told in words.</source>
        <translation>Para leer: las posiciones, las frases y las cantidades de dinero se omiten, el texto accesorio se resume en una línea, y los límites abiertos y las fechas imprecisas se indican con palabras.</translation>
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
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Resultados: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Finder</name>
    <message>
        <source>Not a valid pattern: %1</source>
        <translation>Patrón no válido: %1</translation>
    </message>
</context>
<context>
    <name>dateline::FlatList</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>dateline::FolderModel</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>Articles in the folder</source>
        <translation>Artículos de la carpeta</translation>
    </message>
    <message>
        <source>Choose File &gt; Open Folder to list its articles here.</source>
        <translation>Elija Archivo &gt; Abrir carpeta para ver aquí la lista de sus artículos.</translation>
    </message>
    <message>
        <source>There are no text files in this folder.</source>
        <translation>No hay archivos de texto en esta carpeta.</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Ningún artículo coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>&amp;Paragraph number or date:</source>
        <translation>&amp;Número de párrafo o fecha:</translation>
    </message>
    <message>
        <source>12, or 3 May 2003, or last Friday</source>
        <translation>12, o 3 May 2003, o last Friday</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
</context>
<context>
    <name>dateline::ImportCommands</name>
    <message>
        <source>its place was not found in this text</source>
        <translation>no se encontró su lugar en este texto</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>there is no correction that says this</source>
        <translation>ninguna corrección permite expresarlo</translation>
    </message>
    <message>
        <source>taken over, but the article still reads differently</source>
        <translation>incorporada, pero el artículo se sigue leyendo de otro modo</translation>
    </message>
    <message>
        <source>too many corrections for one article</source>
        <translation>demasiadas correcciones para un solo artículo</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>Nothing to take over: the article has all that the file says.</source>
        <translation>No hay nada que incorporar: el artículo ya contiene todo lo que dice el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken over</source>
        <translation>
            <numerusform>%n corrección incorporada</numerusform>
            <numerusform>%n correcciones incorporadas</numerusform>
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
            <numerusform>%n no se pudo situar en el texto</numerusform>
            <numerusform>%n no se pudieron situar en el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken over</source>
        <translation>
            <numerusform>%n no se pudo incorporar</numerusform>
            <numerusform>%n no se pudieron incorporar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Corrections and annotations (*.jsonld *.ann *.dateline.json);;All files (*)</source>
        <translation>Correcciones y anotaciones (*.jsonld *.ann *.dateline.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The article is not read yet. Try again in a moment.</source>
        <translation>El artículo aún no se ha leído. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 holds no annotations that Dateline can read.</source>
        <translation>%1 no contiene anotaciones que Dateline pueda leer.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 was made for another article. Nothing was taken over.</source>
        <translation>%1 se creó para otro artículo. No se incorporó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Correction(s)</source>
        <translation>
            <numerusform>Incorporar %n corrección</numerusform>
            <numerusform>Incorporar %n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Importar correcciones</translation>
    </message>
</context>
<context>
    <name>dateline::ListCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Copiar toda la &amp;tabla</translation>
    </message>
</context>
<context>
    <name>dateline::LongDate</name>
    <message>
        <source>%1 BC</source>
        <translation>%1&#xa0;a.&#xa0;C.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day, day with month and year</comment>
        <translation>entre el %1 y el %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day with month, day with month and year</comment>
        <translation>entre el %1 y el %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>entre el %1 y el %2</translation>
    </message>
    <message>
        <source>the early %1s</source>
        <comment>decade</comment>
        <translation>principios de la década de %1</translation>
    </message>
    <message>
        <source>the mid-%1s</source>
        <comment>decade</comment>
        <translation>mediados de la década de %1</translation>
    </message>
    <message>
        <source>the late %1s</source>
        <comment>decade</comment>
        <translation>finales de la década de %1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month or year</comment>
        <translation>principios de %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month or year</comment>
        <translation>mediados de %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month or year</comment>
        <translation>finales de %1</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>mañana del %1</translation>
    </message>
    <message>
        <source>midday of %1</source>
        <translation>mediodía del %1</translation>
    </message>
    <message>
        <source>afternoon of %1</source>
        <translation>tarde del %1</translation>
    </message>
    <message>
        <source>evening of %1</source>
        <translation>tarde-noche del %1</translation>
    </message>
    <message>
        <source>night of %1</source>
        <translation>noche del %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of month, month</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>month, month and year</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two months</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation>los años %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>year BC without BC, year</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>between %1 and AD %2</source>
        <comment>year BC, year AD</comment>
        <translation>entre %1 y %2 d.&#xa0;C.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two years</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>no later than a day, a month or a year</comment>
        <translation>no después de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>no earlier than a day, a month or a year</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day, month, year or decade</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <comment>between ... and ...</comment>
        <translation>aproximadamente %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Your preferences could not be written to %1. They hold until you leave.</source>
        <translation>No se pudieron escribir sus preferencias en %1. Valen hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas textuales</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.text *.md *.markdown *.eml *.log *.asc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>No hay texto en el portapapeles. Copie primero un artículo.</translation>
    </message>
    <message>
        <source>Three things to try: click a name or a date; hold Shift and drag over the timeline to see only those days; press %1 and type what you want to do.</source>
        <translation>Tres cosas para probar: haga clic en un nombre o una fecha; arrastre sobre la cronología con Mayús pulsada para ver solo esos días; pulse %1 y escriba lo que quiere hacer.</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open Fo&amp;lder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open Clipboard &amp;Text</source>
        <translation>Abrir &amp;texto del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Reload &amp;As</source>
        <translation>Recargar con &amp;otra codificación</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>&amp;Detectar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copiar como re&amp;ferencia</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation>Mostrar &amp;marcas</translation>
    </message>
    <message>
        <source>Mar&amp;ks of</source>
        <translation>Mar&amp;cas de</translation>
    </message>
    <message>
        <source>Show S&amp;tructure</source>
        <translation>Mostrar &amp;estructura</translation>
    </message>
    <message>
        <source>Side &amp;Panels</source>
        <translation>Paneles &amp;laterales</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mención an&amp;terior</translation>
    </message>
    <message>
        <source>Go &amp;To…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Publication Date…</source>
        <translation>&amp;Fecha de publicación…</translation>
    </message>
    <message>
        <source>&amp;Stop Analysis</source>
        <translation>&amp;Detener análisis</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>C&amp;onfiguración</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light or dark, as the system</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>A&amp;cerca de Dateline</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Acerca de Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads news articles kept as text files, marks who, where and when, and draws what happened as a timeline.&lt;/p&gt;&lt;p&gt;Nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Lee artículos de prensa guardados como archivos de texto, marca quién, dónde y cuándo, y dibuja los sucesos en una cronología.&lt;/p&gt;&lt;p&gt;Nada sale de este equipo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Volver a abrir pestaña cerra&amp;da</translation>
    </message>
    <message>
        <source>Move Tab to New &amp;Window</source>
        <translation>Mover pestaña a &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>C&amp;errar pestaña</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Cerrar las de&amp;más pestañas</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Pestaña sig&amp;uiente</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Pestaña ante&amp;rior</translation>
    </message>
    <message>
        <source>This &amp;Name, Time or Event</source>
        <translation>Este &amp;nombre, fecha o suceso</translation>
    </message>
    <message>
        <source>Click one first, or select words</source>
        <translation>Primero haga clic en uno o seleccione palabras</translation>
    </message>
    <message>
        <source>Your &amp;Corrections…</source>
        <translation>Sus &amp;correcciones…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Vista &amp;previa de impresión…</translation>
    </message>
    <message>
        <source>Print Ti&amp;meline…</source>
        <translation>Imprimir crono&amp;logía…</translation>
    </message>
    <message>
        <source>Print Ta&amp;ble of Events…</source>
        <translation>Imprimir ta&amp;bla de sucesos…</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>This Pa&amp;ragraph</source>
        <translation>Este &amp;párrafo</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>Importar correccio&amp;nes…</translation>
    </message>
    <message>
        <source>All Open Ar&amp;ticles</source>
        <translation>Todos los artículos a&amp;biertos</translation>
    </message>
    <message>
        <source>Show the events of all open articles together, in lanes by article</source>
        <translation>Mostrar juntos los sucesos de todos los artículos abiertos, en carriles por artículo</translation>
    </message>
    <message>
        <source>Dateline ended unexpectedly the last time. Where in the program that was stands in %1: no word of an article, and it was sent nowhere.</source>
        <translation>Dateline se cerró de forma inesperada la última vez. En qué lugar del programa fue consta en %1: ni una palabra de un artículo, y no se envió a ninguna parte.</translation>
    </message>
    <message>
        <source>It was not the first time, so your articles were not opened again.</source>
        <translation>No fue la primera vez, así que sus artículos no se han vuelto a abrir.</translation>
    </message>
    <message>
        <source>Show Where</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation>Abrirlos</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTooltip</name>
    <message>
        <source>A length of time</source>
        <translation>Una duración</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>No date could be found for this</source>
        <translation>No se pudo encontrar ninguna fecha para esto</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>Ningún día concreto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (dudoso)</translation>
    </message>
    <message>
        <source>Not sure: it may be something else</source>
        <translation>No es seguro: puede ser otra cosa</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open an article to fill this list.</source>
        <translation>Abra un artículo para llenar esta lista.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Times in the article</source>
        <translation>Fechas del artículo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Filter times</source>
        <translation>Filtrar fechas</translation>
    </message>
    <message>
        <source>No times were found in this text.</source>
        <translation>No se encontraron fechas en este texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations in the article</source>
        <translation>Citas textuales del artículo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Filter quotations</source>
        <translation>Filtrar citas textuales</translation>
    </message>
    <message>
        <source>Nobody is quoted in this text.</source>
        <translation>En este texto no se cita a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n cita textual</numerusform>
            <numerusform>%n citas textuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Esquema del artículo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>No article was found in this text.</source>
        <translation>No se encontró ningún artículo en este texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceRows</name>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (dudoso)</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>speaker not told</source>
        <translation>hablante no indicado</translation>
    </message>
</context>
<context>
    <name>dateline::PreferencesDialog</name>
    <message>
        <source>&amp;Font of my own:</source>
        <translation>&amp;Fuente propia:</translation>
    </message>
    <message>
        <source>&amp;Open the last articles at the start</source>
        <translation>A&amp;brir los últimos artículos al iniciar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> letras</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Fuente del artículo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation>A&amp;ncho de línea:</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>Al&amp;tura de línea:</translation>
    </message>
    <message>
        <source>L&amp;anguage (from the next start):</source>
        <translation>&amp;Idioma (desde el próximo inicio):</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Justify running text</source>
        <translation>&amp;Justificar el texto</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Both edges straight, save where that would tear holes between the words</source>
        <translation>Ambos bordes rectos, salvo donde eso abriría huecos entre las palabras</translation>
    </message>
    <message>
        <source>Text jumps where it is scrolled to instead of gliding there</source>
        <translation>El texto salta a su destino en lugar de deslizarse hasta él</translation>
    </message>
</context>
<context>
    <name>dateline::PrintCommands</name>
    <message>
        <source>The article could not be printed.</source>
        <translation>No se pudo imprimir el artículo.</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print Preview: the first %1 pages</source>
        <translation>Vista previa de impresión: las primeras %1 páginas</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This is the article itself, which is never written to. Please choose another file.</source>
        <translation>Este es el propio artículo, cuyo archivo nunca se modifica. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
</context>
<context>
    <name>dateline::PrintJob</name>
    <message>
        <source>Printing the article…</source>
        <translation>Imprimiendo el artículo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
</context>
<context>
    <name>dateline::PublicationDateDialog</name>
    <message>
        <source>&amp;This day:</source>
        <translation>Este &amp;día:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>Publication Date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot;, &quot;last month&quot; and &quot;two years ago&quot; are counted from the day on which the article was published.</source>
        <translation>Los días como «viernes», «el mes pasado» y «hace dos años» se cuentan a partir del día en que se publicó el artículo.</translation>
    </message>
    <message>
        <source>Use the file&apos;s date (%1)</source>
        <translation>Usar la fecha del archivo (%1)</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Hora de publicación</translation>
    </message>
    <message>
        <source>&amp;As the text says</source>
        <translation>Según el &amp;texto</translation>
    </message>
</context>
<context>
    <name>dateline::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Borrar lista</translation>
    </message>
</context>
<context>
    <name>dateline::SheetPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look whether it is ready.</source>
        <translation>La impresora no aceptó el trabajo. Compruebe si está lista.</translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar comandos y teclas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <source>Select by letter and line</source>
        <translation>Seleccionar por letra y línea</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Mayús y teclas de flecha</translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation>Seleccionar por palabra</translation>
    </message>
    <message>
        <source>Ctrl, Shift and arrow keys</source>
        <translation>Ctrl, Mayús y teclas de flecha</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Next mention of a name</source>
        <translation>Mención siguiente de un nombre</translation>
    </message>
    <message>
        <source>Previous mention of a name</source>
        <translation>Mención anterior de un nombre</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarlo en el texto</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Acercar, alejar, mostrar todo</translation>
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
        <translation>%1 mil millones</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>years</comment>
        <translation>%1 millones</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 a.&#xa0;C.</translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation>%1 millones de años</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; reported by %2</source>
        <comment>status, who</comment>
        <translation>%1; según %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, what happened, status</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Go to the Sentence</source>
        <translation>&amp;Ir a la frase</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>&amp;Fit This</source>
        <translation>A&amp;justar a este suceso</translation>
    </message>
    <message>
        <source>&amp;Dim All Else in the Text</source>
        <translation>Atenuar lo &amp;demás en el texto</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Mayús+Derecha</translation>
    </message>
    <message>
        <source>Select Its &amp;Names</source>
        <translation>Seleccionar sus &amp;nombres</translation>
    </message>
    <message>
        <source>Copy D&amp;ate</source>
        <translation>Copiar &amp;fecha</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation>Ajustar &amp;todo</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Deshacer &amp;zoom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>&amp;Rehacer zoom</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <translation>Mayús+Retroceso</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCommands</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>Ca&amp;rriles</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>&amp;Deshacer zoom</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Re&amp;hacer zoom</translation>
    </message>
    <message>
        <source>Skip &amp;Gaps</source>
        <translation>Omitir h&amp;uecos</translation>
    </message>
    <message>
        <source>Compress empty stretches of time</source>
        <translation>Comprimir los periodos vacíos</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Show also what is told beside the news</source>
        <translation>Mostrar también lo que se cuenta al margen de la noticia</translation>
    </message>
    <message>
        <source>&amp;Only Selected</source>
        <translation>Solo lo selecc&amp;ionado</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>L&amp;eyenda</translation>
    </message>
    <message>
        <source>Show what shapes mean</source>
        <translation>Mostrar qué significan las formas</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>Mome&amp;nto actual</translation>
    </message>
    <message>
        <source>Show a line where the clock stands</source>
        <translation>Mostrar una línea en la hora actual</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Picture…</source>
        <translation>&amp;Guardar como imagen…</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Mostrar todos los sucesos (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show the time of what is selected (F)</source>
        <translation>Mostrar el tiempo que abarca la selección (F)</translation>
    </message>
    <message>
        <source>Go back to where you looked before (Backspace)</source>
        <translation>Volver a la vista anterior (Retroceso)</translation>
    </message>
    <message>
        <source>Go again to where you looked after that (Shift+Backspace)</source>
        <translation>Ir de nuevo a la vista siguiente (Mayús+Retroceso)</translation>
    </message>
    <message>
        <source>Save the timeline as SVG, PNG or PDF</source>
        <translation>Guardar la cronología como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>What lanes mean</source>
        <translation>Qué significan los carriles</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>Show only the events of the selected name; of two names, the events that they share</source>
        <translation>Mostrar solo los sucesos del nombre seleccionado; si hay dos nombres, los sucesos que comparten</translation>
    </message>
    <message>
        <source>&amp;Packed</source>
        <translation>&amp;Compacto</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>By Pa&amp;rt of the Text</source>
        <translation>Por pa&amp;rte del texto</translation>
    </message>
    <message>
        <source>&amp;Order of Telling</source>
        <translation>&amp;Orden del relato</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>Por &amp;artículo</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineGroups</name>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>what is told before the first heading</comment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last heading</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>Paragraphs %1–%2</source>
        <translation>Párrafos %1–%2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown</comment>
        <translation>
            <numerusform>%1 de %n suceso</numerusform>
            <numerusform>%1 de %n sucesos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineImage</name>
    <message numerus="yes">
        <source>A timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Cronología de %n suceso, %1.</numerusform>
            <numerusform>Cronología de %n sucesos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineModel</name>
    <message>
        <source>%1; in %2</source>
        <comment>event, article</comment>
        <translation>%1; en %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Vista general de la cronología</translation>
    </message>
    <message>
        <source>All of the time that the article tells. Drag the window to move through it.</source>
        <translation>Todo el tiempo que abarca el artículo. Arrastre la ventana para recorrerlo.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelinePrinter</name>
    <message>
        <source>Without room on the pages before:</source>
        <translation>Sin espacio en las páginas anteriores:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Sin fecha:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSaveDialog</name>
    <message>
        <source>What is in &amp;view (%1)</source>
        <translation>La parte &amp;visible (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the time</source>
        <translation>&amp;Todo el periodo</translation>
    </message>
    <message>
        <source>Save Timeline as Picture</source>
        <translation>Guardar la cronología como imagen</translation>
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
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>A&amp;ncho:</translation>
    </message>
    <message>
        <source>Pixels of a &amp;PNG:</source>
        <translation>Resolución del &amp;PNG:</translation>
    </message>
    <message>
        <source>SVG, drawing (*.svg)</source>
        <translation>SVG, dibujo (*.svg)</translation>
    </message>
    <message>
        <source>PNG, image (*.png)</source>
        <translation>PNG, imagen (*.png)</translation>
    </message>
    <message>
        <source>PDF, page (*.pdf)</source>
        <translation>PDF, página (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>No se pudo guardar la imagen: %1</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineScene</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>again: %1</source>
        <comment>an event that was told before</comment>
        <translation>de nuevo: %1</translation>
    </message>
    <message>
        <source>99 months</source>
        <comment>the width of a break</comment>
        <translation>99 minutos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Dónde se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>the story looks back (%n time(s))</source>
        <translation>
            <numerusform>el relato vuelve atrás (%n vez)</numerusform>
            <numerusform>el relato vuelve atrás (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>en algún momento del periodo</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>desde entonces</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n suceso más</numerusform>
            <numerusform>%n sucesos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Without room above:</source>
        <translation>Sin espacio arriba:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Sin fecha:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineTray</name>
    <message>
        <source>Undated events</source>
        <translation>Sucesos sin fecha</translation>
    </message>
    <message>
        <source>undated:</source>
        <translation>sin fecha:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>cronología</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView::Private</name>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>When you open one, what happened is drawn here in the order of time.</source>
        <translation>Al abrir uno, los sucesos se dibujan aquí en orden cronológico.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Buscando sucesos…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Days such as “Friday” need the publication date: click the date in the status bar to give it.</source>
        <translation>Los días como «viernes» necesitan la fecha de publicación: haga clic en la fecha de la barra de estado para indicarla.</translation>
    </message>
    <message>
        <source>What the article tells is below; it does not say when.</source>
        <translation>Lo que cuenta el artículo está debajo; no dice cuándo ocurrió.</translation>
    </message>
    <message>
        <source>No dated events found</source>
        <translation>No se encontraron sucesos con fecha</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineWords</name>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después del %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Según %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why this date, the sentence</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::TypeNames</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Named events</source>
        <translation>Sucesos con nombre propio</translation>
    </message>
    <message>
        <source>Works and laws</source>
        <translation>Obras y leyes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>nationality, religion or political group</source>
        <translation>nacionalidad, religión o grupo político</translation>
    </message>
    <message>
        <source>named event</source>
        <translation>suceso con nombre propio</translation>
    </message>
    <message>
        <source>work, law or product</source>
        <translation>obra, ley o producto</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>ocurrido</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>marca de tiempo</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertítulo</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita textual</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>texto accesorio</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>el medio</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>hacia entonces</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>después</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>menos que eso</translation>
    </message>
    <message>
        <source>more than that</source>
        <translation>más que eso</translation>
    </message>
    <message>
        <source>at most that</source>
        <translation>como máximo eso</translation>
    </message>
    <message>
        <source>at least that</source>
        <translation>como mínimo eso</translation>
    </message>
    <message>
        <source>on it or before</source>
        <translation>entonces o antes</translation>
    </message>
    <message>
        <source>on it or after</source>
        <translation>entonces o después</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads news articles and draws what happened as a timeline.</source>
        <translation>Lee artículos de prensa y dibuja los sucesos en una cronología.</translation>
    </message>
    <message>
        <source>Open FILE, scroll and zoom through it, print the times as JSON and quit.</source>
        <translation>Abrir FILE, desplazarse por él y ampliarlo, mostrar los tiempos medidos en JSON y salir.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Artículos que abrir.</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Install it again.</source>
        <translation>Una parte del programa está dañada (%1). Vuelva a instalarlo.</translation>
    </message>
</context>
</TS>
