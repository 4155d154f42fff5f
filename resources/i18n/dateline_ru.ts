<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>dateline::ArticleChooser</name>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Статья:</translation>
    </message>
    <message>
        <source>Article of this file</source>
        <translation>Статья этого файла</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of the article, how many there are, headline</extracomment>
        <translation>%1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>dateline::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleStatusBar</name>
    <message>
        <source>Encoding of the file; click to read it in another one</source>
        <translation>Кодировка файла; щёлкните, чтобы прочитать его в другой</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Ход анализа</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the analysis; what is found stays</source>
        <translation>Остановить анализ; найденное сохранится</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecodable place(s)</source>
        <translation>
            <numerusform>%1, %n нечитаемое место</numerusform>
            <numerusform>%1, %n нечитаемых места</numerusform>
            <numerusform>%1, %n нечитаемых мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>read as history</source>
        <translation>прочитано как история</translation>
    </message>
    <message>
        <source>read as news</source>
        <translation>прочитано как новость</translation>
    </message>
    <message>
        <source>The article tells of years gone by: a day without a year lies in the year told before it</source>
        <translation>Статья рассказывает о прошедших годах: день без года относится к году, названному перед ним</translation>
    </message>
    <message>
        <source>The article reports: a day such as &quot;Friday&quot; is counted from the publication date</source>
        <translation>Статья сообщает новости: такой день, как «пятница», отсчитывается от даты публикации</translation>
    </message>
    <message>
        <source>published: looking…</source>
        <translation>дата публикации: поиск…</translation>
    </message>
    <message>
        <source>publication date unknown – click to give it</source>
        <translation>дата публикации неизвестна – щёлкните, чтобы указать её</translation>
    </message>
    <message>
        <source>published %1 (from the text)</source>
        <translation>опубликовано %1 (из текста)</translation>
    </message>
    <message>
        <source>published %1 (given by you)</source>
        <translation>опубликовано %1 (указано вами)</translation>
    </message>
    <message>
        <source>published %1 (from the file)</source>
        <translation>опубликовано %1 (по дате файла)</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot; are counted from the publication date; click to change it</source>
        <translation>Такие дни, как «пятница», отсчитываются от даты публикации; щёлкните, чтобы изменить её</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>поиск…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTab</name>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Файл изменён другой программой.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Its text stays here until you close it.</source>
        <translation>Файл перемещён или удалён. Его текст останется здесь, пока вы его не закроете.</translation>
    </message>
    <message>
        <source>Clipboard text</source>
        <translation>Текст из буфера</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Нет статьи</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Откройте новостную статью</translation>
    </message>
    <message>
        <source>Drop a text file here, press %1, or copy an article and choose File &gt; Open Clipboard Text.</source>
        <translation>Перетащите сюда текстовый файл, нажмите %1 либо скопируйте статью и выберите «Файл &gt; Открыть текст из буфера».</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so days such as &quot;Friday&quot; stay open.</source>
        <translation>В тексте не сказано, когда он опубликован, поэтому такие дни, как «пятница», остаются неопределёнными.</translation>
    </message>
    <message>
        <source>Give the Date…</source>
        <translation>Указать дату…</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1 and are shown as �. Another encoding can be chosen under File &gt; Reload As.</source>
        <translation>Некоторые символы не удалось прочитать как %1, они показаны как �. Другую кодировку можно выбрать в меню «Файл &gt; Перечитать в кодировке».</translation>
    </message>
    <message>
        <source>Some characters look misread, such as &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Некоторые символы, похоже, прочитаны неверно, например «%1» вместо «%2».</translation>
    </message>
    <message>
        <source>Repair Them</source>
        <translation>Исправить их</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections no longer find their place in the text. They are kept.</source>
        <translation>
            <numerusform>%n ваше исправление больше не находит места в тексте, но сохраняется.</numerusform>
            <numerusform>%n ваших исправления больше не находят места в тексте, но сохраняются.</numerusform>
            <numerusform>%n ваших исправлений больше не находят места в тексте, но сохраняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Показать их…</translation>
    </message>
    <message>
        <source>The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.</source>
        <translation>Исправления в %1 прочитать нельзя. Файл сохранён; новые исправления записываются в новый файл.</translation>
    </message>
    <message>
        <source>Your corrections could not be saved as %1.</source>
        <translation>Не удалось сохранить ваши исправления как %1.</translation>
    </message>
    <message>
        <source>Your corrections of “%1” could not be written. The disk may be full. Make room and try again, or they are lost.</source>
        <translation>Не удалось записать ваши исправления в статье «%1». Возможно, диск заполнен. Освободите место и попробуйте ещё раз, иначе они будут потеряны.</translation>
    </message>
    <message>
        <source>The article is not read yet.</source>
        <translation>Статья ещё не прочитана.</translation>
    </message>
    <message>
        <source>This is no paragraph number and no date.</source>
        <translation>Это не номер абзаца и не дата.</translation>
    </message>
    <message>
        <source>Nothing in the article is dated %1.</source>
        <translation>В статье нет ничего с датой «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text, this goes to the first.</source>
        <translation>
            <numerusform>%1: %n место в тексте, переход к первому.</numerusform>
            <numerusform>%1: %n места в тексте, переход к первому.</numerusform>
            <numerusform>%1: %n мест в тексте, переход к первому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has %n paragraph(s).</source>
        <translation>
            <numerusform>В статье %n абзац.</numerusform>
            <numerusform>В статье %n абзаца.</numerusform>
            <numerusform>В статье %n абзацев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Абзац %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Экспортировано как %1.</translation>
    </message>
    <message>
        <source>Nothing on the timeline is dated; there is nothing to print.</source>
        <translation>На ленте времени нет ничего с датой; печатать нечего.</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Лента времени: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубликовано %1</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation>%1, опубликовано %2</translation>
    </message>
    <message>
        <source>Table of events: %1</source>
        <translation>Таблица событий: %1</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Импорт исправлений</translation>
    </message>
    <message>
        <source>Show What Is Left</source>
        <translation>Показать, что не перенесено</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>The text of the article with its names, times and events marked</source>
        <translation>Текст статьи, в котором отмечены имена, время и события</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Следующее упоминание</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Предыдущее упоминание</translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation>1 строка служебного текста страницы</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page furniture</source>
        <translation>
            <numerusform>%n строка служебного текста страницы</numerusform>
            <numerusform>%n строки служебного текста страницы</numerusform>
            <numerusform>%n строк служебного текста страницы</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Нет открытой статьи</translation>
    </message>
    <message>
        <source>Open a text file, or drop one here.</source>
        <translation>Откройте текстовый файл или перетащите его сюда.</translation>
    </message>
</context>
<context>
    <name>dateline::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубликовано %1</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1» – это %2</translation>
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
        <translation>Команды</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Введите несколько букв команды</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Подходящие команды</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Команды с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>dateline::ContentCommands</name>
    <message>
        <source>Mark “%1”</source>
        <translation>добавление имени «%1»</translation>
    </message>
    <message>
        <source>“%1” Is No Name</source>
        <translation>«%1» – не имя</translation>
    </message>
    <message>
        <source>Change the Type of “%1”</source>
        <translation>изменение типа «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>переименование «%1»</translation>
    </message>
    <message>
        <source>“%1” Is “%2”</source>
        <translation>«%1» – это «%2»</translation>
    </message>
    <message>
        <source>“%1” Is Another One</source>
        <translation>«%1» – не то же самое</translation>
    </message>
    <message>
        <source>“%1” Is No Time</source>
        <translation>«%1» – не указание времени</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>исправление «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>скрытие «%1»</translation>
    </message>
    <message>
        <source>Retitle “%1”</source>
        <translation>изменение названия «%1»</translation>
    </message>
    <message>
        <source>Change When “%1”</source>
        <translation>изменение даты «%1»</translation>
    </message>
    <message>
        <source>Change Whether “%1”</source>
        <translation>изменение статуса «%1»</translation>
    </message>
    <message>
        <source>This is not understood as a date. Try 19 December 2008.</source>
        <translation>Это не распознано как дата. Попробуйте 19 December 2008.</translation>
    </message>
    <message>
        <source>&amp;Mark as a Name</source>
        <translation>Отметить как и&amp;мя</translation>
    </message>
    <message>
        <source>Mark as a Name &amp;Everywhere</source>
        <translation>Отметить как имя всю&amp;ду</translation>
    </message>
    <message>
        <source>Mark as a &amp;Time…</source>
        <translation>Отметить как в&amp;ремя…</translation>
    </message>
    <message>
        <source>Add as an E&amp;vent…</source>
        <translation>Добавить как со&amp;бытие…</translation>
    </message>
    <message>
        <source>Add an Event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>“%1” Is a…</source>
        <translation>«%1» – это…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Is the S&amp;ame as</source>
        <translation>То &amp;же, что</translation>
    </message>
    <message>
        <source>“%1” Is A&amp;nother One</source>
        <translation>«%1» – не &amp;то же самое</translation>
    </message>
    <message>
        <source>Is No Name &amp;Here</source>
        <translation>Здесь н&amp;е имя</translation>
    </message>
    <message>
        <source>Is N&amp;o Name Anywhere</source>
        <translation>Ни&amp;где не имя</translation>
    </message>
    <message>
        <source>“%1” &amp;Means…</source>
        <translation>«%1» озна&amp;чает…</translation>
    </message>
    <message>
        <source>Is N&amp;o Time</source>
        <translation>Не &amp;указание времени</translation>
    </message>
    <message>
        <source>&amp;Retitle the Event…</source>
        <translation>Пере&amp;именовать событие…</translation>
    </message>
    <message>
        <source>Retitle the Event</source>
        <translation>Переименовать событие</translation>
    </message>
    <message>
        <source>Change W&amp;hen It Was…</source>
        <translation>Изменить &amp;дату события…</translation>
    </message>
    <message>
        <source>It Has No &amp;Date</source>
        <translation>Без да&amp;ты</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>Ст&amp;атус</translation>
    </message>
    <message>
        <source>Hide the &amp;Event</source>
        <translation>Ск&amp;рыть событие</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Как это называется:</translation>
    </message>
    <message>
        <source>Correct a Time</source>
        <translation>Исправить указание времени</translation>
    </message>
    <message>
        <source>What “%1” means, such as last Friday or 2008-12-19:</source>
        <translation>Что означает «%1», например last Friday или 2008-12-19:</translation>
    </message>
    <message>
        <source>Change When It Was</source>
        <translation>Изменить дату события</translation>
    </message>
    <message>
        <source>When “%1” was, such as last Friday or 2008-12-19:</source>
        <translation>Когда было «%1», например last Friday или 2008-12-19:</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>This &amp;Is</source>
        <translation>&amp;Это</translation>
    </message>
    <message>
        <source>The Article &amp;Starts Here</source>
        <translation>Статья начинается &amp;здесь</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>Статья к&amp;ончается здесь</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>«Не часть статьи»</translation>
    </message>
    <message>
        <source>This Is: %1</source>
        <translation>«Это: %1»</translation>
    </message>
    <message>
        <source>Article Starts Here</source>
        <translation>«Начало статьи»</translation>
    </message>
    <message>
        <source>Article Ends Here</source>
        <translation>«Конец статьи»</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>изменение даты публикации</translation>
    </message>
    <message>
        <source>Repair Misread Characters</source>
        <translation>исправление неверно прочитанных символов</translation>
    </message>
    <message>
        <source>N&amp;ot Part of the Article</source>
        <translation>&amp;Не часть статьи</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionText</name>
    <message>
        <source>Is a %1</source>
        <translation>Это: %1</translation>
    </message>
    <message>
        <source>The article starts here</source>
        <translation>Статья начинается здесь</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Статья кончается здесь</translation>
    </message>
    <message>
        <source>Is no name</source>
        <translation>Не имя</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>Называется: %1</translation>
    </message>
    <message>
        <source>Is the same as %1</source>
        <translation>То же, что %1</translation>
    </message>
    <message>
        <source>Is another one</source>
        <translation>Не то же самое</translation>
    </message>
    <message>
        <source>Is no time</source>
        <translation>Не указание времени</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>Означает: %1</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>Событие скрыто</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Добавлено событие: %1</translation>
    </message>
    <message>
        <source>Event called %1</source>
        <translation>Название события: %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Событие без даты</translation>
    </message>
    <message>
        <source>Event was %1</source>
        <translation>Дата события: %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Статус события: %1</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsDialog</name>
    <message>
        <source>Your Corrections</source>
        <translation>Ваши исправления</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Что вы указали</translation>
    </message>
    <message>
        <source>Of these words</source>
        <translation>Об этих словах</translation>
    </message>
    <message>
        <source>There are none yet. The menu over a name, a date or selected words says what you can correct.</source>
        <translation>Исправлений пока нет. Контекстное меню имени, даты или выделенных слов показывает, что можно исправить.</translation>
    </message>
    <message>
        <source>&amp;Show in the Text</source>
        <translation>&amp;Показать в тексте</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>%1 (no longer in the text)</source>
        <translation>%1 (в тексте больше нет)</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionsList</name>
    <message>
        <source>Published %1</source>
        <translation>Опубликовано %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Take Back a Correction</source>
        <translation>отзыв исправления</translation>
    </message>
</context>
<context>
    <name>dateline::DateText</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 до н. э.</translation>
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
        <translation>%1-е</translation>
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
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation>Подробности о выбранном</translation>
    </message>
    <message>
        <source>&lt;p&gt;Open an article: the names, dates and events that you point at are explained here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Откройте статью: здесь поясняются имена, даты и события, на которые вы наводите указатель.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>dateline::DetailsText</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure: it may be something else, or no name at all.</source>
        <translation>Не точно: это может быть что-то другое или вовсе не имя.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>Doubtful: it may mean another day.</source>
        <translation>Сомнительно: может иметься в виду другой день.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>history: missing years come from the years told before</source>
        <translation>история: недостающие годы берутся из названных ранее</translation>
    </message>
    <message>
        <source>news: days are counted from the publication date</source>
        <translation>новость: дни отсчитываются от даты публикации</translation>
    </message>
    <message>
        <source>Dates these events</source>
        <translation>Датирует события</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Дата взята из</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Кто и где</translation>
    </message>
    <message>
        <source>Also told here</source>
        <translation>Об этом сказано и здесь</translation>
    </message>
    <message>
        <source>Point at a marked name, a date or an event to see what is known of it. Click to keep it here.</source>
        <translation>Наведите указатель на отмеченное имя, дату или событие, чтобы увидеть, что о нём известно. Щёлкните, чтобы закрепить сведения здесь.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>продолжительность</translation>
    </message>
    <message>
        <source>repeated time</source>
        <translation>повторяющееся время</translation>
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
            <numerusform>%1, %2, %n упоминание</numerusform>
            <numerusform>%1, %2, %n упоминания</numerusform>
            <numerusform>%1, %2, %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
</context>
<context>
    <name>dateline::EntityPanel</name>
    <message>
        <source>Filter names</source>
        <translation>Фильтр имён</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Имена в статье</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Поиск имён…</translation>
    </message>
    <message>
        <source>Open an article to see who and where.</source>
        <translation>Откройте статью, чтобы увидеть, кто и где.</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>Нет имён, подходящих под фильтр.</translation>
    </message>
    <message>
        <source>No names were found in this text.</source>
        <translation>В этом тексте имён не найдено.</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Следующее упоминание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>dateline::ErrorTexts</name>
    <message>
        <source>There is no file %1</source>
        <translation>Файла %1 нет</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>Возможно, он перемещён или переименован. Откройте его там, где он находится теперь.</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 – это папка</translation>
    </message>
    <message>
        <source>Open one of the text files in it.</source>
        <translation>Откройте один из текстовых файлов в ней.</translation>
    </message>
    <message>
        <source>You may not read %1</source>
        <translation>У вас нет права читать %1</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or open a copy of your own.</source>
        <translation>Измените права доступа к файлу или откройте собственную копию.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Не удалось прочитать %1</translation>
    </message>
    <message>
        <source>The disk or the network did not answer. Try again, or open a copy.</source>
        <translation>Диск или сеть не ответили. Попробуйте ещё раз или откройте копию.</translation>
    </message>
    <message>
        <source>There is no text in %1</source>
        <translation>В %1 нет текста</translation>
    </message>
    <message>
        <source>It is empty, or holds only blank lines. Save the article into it and open it again.</source>
        <translation>Файл пуст или содержит только пустые строки. Сохраните в него статью и откройте его снова.</translation>
    </message>
    <message>
        <source>%1 is no text file</source>
        <translation>%1 – не текстовый файл</translation>
    </message>
    <message>
        <source>Dateline reads plain text. Save the article as text, or copy it and choose File &gt; Open Clipboard Text.</source>
        <translation>Dateline читает простой текст. Сохраните статью как текст либо скопируйте её и выберите «Файл &gt; Открыть текст из буфера».</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 слишком велик</translation>
    </message>
    <message>
        <source>Dateline reads files of up to 512 MB, as far as the memory goes. Split the file, or close other programs.</source>
        <translation>Dateline читает файлы до 512 МБ, насколько хватает памяти. Разделите файл или закройте другие программы.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>Кодировка %1 неизвестна</translation>
    </message>
    <message>
        <source>Choose another one under File &gt; Reload As.</source>
        <translation>Выберите другую в меню «Файл &gt; Перечитать в кодировке».</translation>
    </message>
    <message>
        <source>A part of the program is damaged: %1</source>
        <translation>Часть программы повреждена: %1</translation>
    </message>
    <message>
        <source>Install Dateline again.</source>
        <translation>Установите Dateline заново.</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Что-то не так с %1</translation>
    </message>
    <message>
        <source>Try again, or open a copy of the file.</source>
        <translation>Попробуйте ещё раз или откройте копию файла.</translation>
    </message>
    <message>
        <source>This text is a single line of %1 characters, so that headline and paragraphs cannot be told apart. It is shown in pieces.</source>
        <translation>Этот текст – одна строка, символов в ней: %1; заголовок и абзацы различить нельзя. Он показан по частям.</translation>
    </message>
    <message>
        <source>This file is almost nothing but empty lines: %1 of its %2 characters end a line. They are left out here.</source>
        <translation>Этот файл состоит почти из одних пустых строк: %1 из %2 его символов – концы строк. Здесь они опущены.</translation>
    </message>
    <message>
        <source>%1 holds another text</source>
        <translation>%1 содержит другой текст</translation>
    </message>
    <message>
        <source>Articles are not written over. Choose another name or another folder.</source>
        <translation>Статьи не перезаписываются. Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Не удалось записать %1</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Выберите другую папку или проверьте, не заполнен ли диск.</translation>
    </message>
</context>
<context>
    <name>dateline::EventTableColumns</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Кто и где</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Самый ранний день</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Самый поздний день</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Почему эта дата</translation>
    </message>
    <message>
        <source>When it lies, no more exact than the text tells</source>
        <translation>Когда это было, не точнее, чем сказано в тексте</translation>
    </message>
    <message>
        <source>What the text tells</source>
        <translation>Что рассказано в тексте</translation>
    </message>
    <message>
        <source>Whether it happened, is scheduled, is possible, or is denied</source>
        <translation>Произошло ли, запланировано, возможно или отрицается</translation>
    </message>
    <message>
        <source>Names that the text gives with it</source>
        <translation>Имена, названные в тексте вместе с событием</translation>
    </message>
    <message>
        <source>Who said so, where the text tells</source>
        <translation>Кто это сказал, если в тексте указано</translation>
    </message>
    <message>
        <source>Where the text tells it; several paragraphs where it is told more than once</source>
        <translation>Где об этом рассказано; несколько абзацев, если рассказано не один раз</translation>
    </message>
    <message>
        <source>The first day that it may lie in (ISO 8601)</source>
        <translation>Первый день, на который оно может приходиться (ISO 8601)</translation>
    </message>
    <message>
        <source>The last day that it may lie in (ISO 8601)</source>
        <translation>Последний день, на который оно может приходиться (ISO 8601)</translation>
    </message>
    <message>
        <source>The sentence of the text that tells it</source>
        <translation>Предложение текста, в котором об этом рассказано</translation>
    </message>
    <message>
        <source>What the date was taken from</source>
        <translation>Откуда взята дата</translation>
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
        <translation>&amp;Показать в тексте</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Копировать всю &amp;таблицу</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Сортировать по столбцу</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Стол&amp;бцы</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Usual Columns and Widths</source>
        <translation>&amp;Обычные столбцы и ширина</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Фильтр событий</translation>
    </message>
    <message>
        <source>Shows the events that have all of these words in one of the columns</source>
        <translation>Показывает события, у которых все эти слова есть в одном из столбцов</translation>
    </message>
    <message>
        <source>Events in the article</source>
        <translation>События в статье</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln event(s)…</source>
        <translation>
            <numerusform>Копирование %Ln события…</numerusform>
            <numerusform>Копирование %Ln событий…</numerusform>
            <numerusform>Копирование %Ln событий…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied</source>
        <translation>
            <numerusform>%Ln событие скопировано</numerusform>
            <numerusform>%Ln события скопированы</numerusform>
            <numerusform>%Ln событий скопировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln event(s)…</source>
        <translation>
            <numerusform>Просмотр %Ln события…</numerusform>
            <numerusform>Просмотр %Ln событий…</numerusform>
            <numerusform>Просмотр %Ln событий…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>No event has all of these words. Press Escape in the filter to see all %Ln of them again.</source>
        <translation>
            <numerusform>Нет событий, в которых есть все эти слова. Нажмите Escape в фильтре, чтобы снова увидеть %Ln событие.</numerusform>
            <numerusform>Нет событий, в которых есть все эти слова. Нажмите Escape в фильтре, чтобы снова увидеть все %Ln события.</numerusform>
            <numerusform>Нет событий, в которых есть все эти слова. Нажмите Escape в фильтре, чтобы снова увидеть все %Ln событий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Поиск событий…</translation>
    </message>
    <message>
        <source>Open an article to list here what happened, when, and who says so.</source>
        <translation>Откройте статью, чтобы увидеть здесь, что произошло, когда и кто об этом говорит.</translation>
    </message>
    <message>
        <source>No events were found in this text. If a part of it was wrongly taken for page furniture, right-click it in the text to say what it is.</source>
        <translation>В этом тексте событий не найдено. Если часть его ошибочно принята за служебный текст страницы, щёлкните её в тексте правой кнопкой и укажите, что это.</translation>
    </message>
    <message>
        <source>The timeline leaves out all events that were found. Its menu chooses which it shows, here too: also those told beside the news, or not only those of the selected names.</source>
        <translation>Лента времени не показывает ни одного из найденных событий. В её меню можно выбрать, какие события показывать и там, и здесь: также те, о которых рассказано помимо новости, или не только события выбранных имён.</translation>
    </message>
    <message>
        <source>Copy as S&amp;entence</source>
        <translation>Копировать как п&amp;редложение</translation>
    </message>
</context>
<context>
    <name>dateline::EventTablePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 из %2</translation>
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
        <translation>%1: %2, %3, источник: %4</translation>
    </message>
</context>
<context>
    <name>dateline::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>О формате</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Ф&amp;айл:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>%1

What it cannot hold:
%2</source>
        <translation>%1

Ограничения формата:
%2</translation>
    </message>
    <message>
        <source>%1 is there already and will be replaced.</source>
        <translation>Файл %1 уже существует и будет заменён.</translation>
    </message>
    <message>
        <source>Two files: %1 and %2.</source>
        <translation>Два файла: %1 и %2.</translation>
    </message>
    <message>
        <source>The article is still being analysed. What has been found so far is exported.</source>
        <translation>Статья ещё анализируется. Будет экспортировано то, что уже найдено.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
</context>
<context>
    <name>dateline::ExportTexts</name>
    <message>
        <source>Data (JSON)</source>
        <translation>Данные (JSON)</translation>
    </message>
    <message>
        <source>All that Dateline finds, for programs. The same as dateline-cli writes.</source>
        <translation>Всё, что находит Dateline, для других программ. То же самое записывает dateline-cli.</translation>
    </message>
    <message>
        <source>All that Dateline finds, but which events are told twice or beside the news, and which dates are doubtful: this version of the format has no place for that.</source>
        <translation>Содержит всё, что находит Dateline, но не указывает, о каких событиях рассказано дважды или помимо новости и какие даты сомнительны: в этой версии формата для этого нет места.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>To read, print and pass on: the article with its marks, the timeline, names and dates in one file that works offline.</source>
        <translation>Чтобы читать, печатать и передавать другим: статья с пометками, лента времени, имена и даты в одном файле, который работает без сети.</translation>
    </message>
    <message>
        <source>A page for reading: open bounds and dates that are not exact are drawn and told in words, but the page cannot be read back as data. Sentences and amounts of money are not marked.</source>
        <translation>Страница для чтения: открытые границы и неточные даты нарисованы и указаны словами, но прочитать страницу обратно как данные нельзя. Предложения и денежные суммы не отмечены.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Текст с пометками (Markdown)</translation>
    </message>
    <message>
        <source>For notes and wikis: the article, the events as a table, the names.</source>
        <translation>Для заметок и вики: статья, события в виде таблицы, имена.</translation>
    </message>
    <message>
        <source>Markdown has no marks for dates and events inside the text: they are in the table, where open bounds and dates that are not exact are told in words. Only the first mention of a name is marked, amounts of money are not, and page furniture is left out.</source>
        <translation>В Markdown нет пометок для дат и событий внутри текста: они находятся в таблице, где открытые границы и неточные даты указаны словами. Отмечено только первое упоминание имени, денежные суммы не отмечены, служебный текст страницы опущен.</translation>
    </message>
    <message>
        <source>Table of everything (CSV)</source>
        <translation>Общая таблица (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: names, times and events in one table.</source>
        <translation>Для электронных таблиц: имена, указания времени и события в одной таблице.</translation>
    </message>
    <message>
        <source>A table has no text, sections, sentences, quotes, amounts of money or notes on the text. Open bounds are empty cells, and the column &apos;precision&apos; says how exact a date is. A cell that a spreadsheet would run as a formula begins with an apostrophe, and control characters are written as their pictures.</source>
        <translation>В таблице нет текста, разделов, предложений, цитат, денежных сумм и замечаний к тексту. Открытые границы – это пустые ячейки, а столбец «precision» показывает, насколько точна дата. Ячейка, которую электронная таблица выполнила бы как формулу, начинается с апострофа, а управляющие символы заменены их значками.</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>Таблица имён (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each name.</source>
        <translation>Для электронных таблиц: по строке на каждое имя.</translation>
    </message>
    <message>
        <source>Table of times (CSV)</source>
        <translation>Таблица указаний времени (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each time expression.</source>
        <translation>Для электронных таблиц: по строке на каждое указание времени.</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>Таблица событий (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each event.</source>
        <translation>Для электронных таблиц: по строке на каждое событие.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Календарь (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: one entry for each dated event.</source>
        <translation>Для календарей: по записи на каждое событие с датой.</translation>
    </message>
    <message>
        <source>A calendar has days and minutes only: an event told to the month or the year lasts over all the days in which it may lie, one with an open start or end stands on the day that is known, and the description says so. Undated events, and those before the year 1 or after 9999, are listed in the description of the calendar. Names, quotes and the text are left out.</source>
        <translation>В календаре есть только дни и минуты: событие, для которого известен лишь месяц или год, занимает все дни, на которые оно может приходиться; событие с открытым началом или концом стоит на известном дне; в описании об этом сказано. События без даты, а также события до 1 года или после 9999 года перечислены в описании календаря. Имена, цитаты и текст опущены.</translation>
    </message>
    <message>
        <source>Web timeline (TimelineJS)</source>
        <translation>Лента времени для веба (TimelineJS)</translation>
    </message>
    <message>
        <source>For TimelineJS: one slide for each dated event.</source>
        <translation>Для TimelineJS: по слайду на каждое событие с датой.</translation>
    </message>
    <message>
        <source>A slide has a start and perhaps an end: open bounds and dates that are not exact are told in words, in the date that is shown and in the text of the slide. Undated events have no slide and are listed on the title slide. Names, quotes and the text are left out.</source>
        <translation>У слайда есть начало и, возможно, конец: открытые границы и неточные даты указаны словами в показанной дате и в тексте слайда. У событий без даты нет слайдов, они перечислены на титульном слайде. Имена, цитаты и текст опущены.</translation>
    </message>
    <message>
        <source>Times and events (TimeML)</source>
        <translation>Время и события (TimeML)</translation>
    </message>
    <message>
        <source>For language technology: the text with its times, events and links.</source>
        <translation>Для языковых технологий: текст с указаниями времени, событиями и связями между ними.</translation>
    </message>
    <message>
        <source>TimeML holds times, events and the links between them. The bounds of dates are not part of it and stand in a comment; happened, scheduled, possible and denied become tense, modality and polarity. The class of every event is given as OCCURRENCE. Names, quotes, amounts of money and page furniture are not marked.</source>
        <translation>TimeML содержит указания времени, события и связи между ними. Границы дат в него не входят и записаны в комментарии; «произошло», «запланировано», «возможно» и «отрицается» передаются временем глагола, модальностью и полярностью. Классом каждого события указан OCCURRENCE. Имена, цитаты, денежные суммы и служебный текст страницы не отмечены.</translation>
    </message>
    <message>
        <source>Annotations (W3C Web Annotation)</source>
        <translation>Аннотации (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>For annotation programs: mentions, times, events and quotes, each with its place.</source>
        <translation>Для программ аннотирования: упоминания, указания времени, события и цитаты, каждое со своим местом в тексте.</translation>
    </message>
    <message>
        <source>Mentions, times, events and quotes are annotations, with bounds and precision as terms of Dateline&apos;s own that other programs pass over. The text itself, its sections and sentences, amounts of money and notes on the text are left out.</source>
        <translation>Упоминания, указания времени, события и цитаты записаны как аннотации; границы и точность выражены собственными терминами Dateline, которые другие программы пропускают. Сам текст, его разделы и предложения, денежные суммы и замечания к тексту опущены.</translation>
    </message>
    <message>
        <source>Tokens and names (CoNLL-2003)</source>
        <translation>Токены и имена (CoNLL-2003)</translation>
    </message>
    <message>
        <source>For name taggers: one token a line, names as IOB2 tags.</source>
        <translation>Для программ распознавания имён: по токену в строке, имена в виде меток IOB2.</translation>
    </message>
    <message>
        <source>Tokens and names only, without offsets: groups, named events and works become MISC, pronouns and descriptions are not marked. Times, events, quotes, sections and which mentions mean the same are left out. The format has no place to say so.</source>
        <translation>Только токены и имена, без позиций в тексте: группы, именованные события и произведения становятся MISC, местоимения и описания не отмечены. Указания времени, события, цитаты, разделы и сведения о том, какие упоминания означают одно и то же, опущены. Сообщить об этом в самом файле формат не позволяет.</translation>
    </message>
    <message>
        <source>Annotations (brat)</source>
        <translation>Аннотации (brat)</translation>
    </message>
    <message>
        <source>For brat and its relatives: a file of annotations and the text that it counts in.</source>
        <translation>Для brat и родственных программ: файл аннотаций и текст, по которому отсчитываются их позиции.</translation>
    </message>
    <message>
        <source>Two files: the annotations, and the text that they count in, with line ends as line feeds. Dates, their bounds, their precision and the reasons are notes on an annotation. Sections, sentences and notes on the text are left out.</source>
        <translation>Два файла: аннотации и текст, по которому отсчитываются их позиции, с переводом строки (LF) в конце строк. Даты, их границы, точность и обоснования записаны как примечания к аннотации. Разделы, предложения и замечания к тексту опущены.</translation>
    </message>
    <message>
        <source>Text for a terminal (ANSI)</source>
        <translation>Текст для терминала (ANSI)</translation>
    </message>
    <message>
        <source>For reading in a terminal: colours, dates behind their words, the events.</source>
        <translation>Для чтения в терминале: цвета, даты после слов, к которым они относятся, события.</translation>
    </message>
    <message>
        <source>For reading: offsets, sentences and amounts of money are left out, page furniture is told in one line, open bounds and dates that are not exact are told in words.</source>
        <translation>Для чтения: позиции в тексте, предложения и денежные суммы опущены, о служебном тексте страницы сказано в одной строке, открытые границы и неточные даты указаны словами.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>найдено: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Finder</name>
    <message>
        <source>Not a valid pattern: %1</source>
        <translation>Недопустимое выражение: %1</translation>
    </message>
</context>
<context>
    <name>dateline::FlatList</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>dateline::FolderModel</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>dateline::FolderPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Фильтр статей</translation>
    </message>
    <message>
        <source>Articles in the folder</source>
        <translation>Статьи в папке</translation>
    </message>
    <message>
        <source>Choose File &gt; Open Folder to list its articles here.</source>
        <translation>Выберите «Файл &gt; Открыть папку», чтобы увидеть здесь список её статей.</translation>
    </message>
    <message>
        <source>There are no text files in this folder.</source>
        <translation>В этой папке нет текстовых файлов.</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Нет статей, подходящих под фильтр.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Чтение %n файла…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>&amp;Paragraph number or date:</source>
        <translation>&amp;Номер абзаца или дата:</translation>
    </message>
    <message>
        <source>12, or 3 May 2003, or last Friday</source>
        <translation>12, или 3 May 2003, или last Friday</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерейти</translation>
    </message>
</context>
<context>
    <name>dateline::ImportCommands</name>
    <message>
        <source>its place was not found in this text</source>
        <translation>место в этом тексте не найдено</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>there is no correction that says this</source>
        <translation>нет исправления, которым это можно выразить</translation>
    </message>
    <message>
        <source>taken over, but the article still reads differently</source>
        <translation>перенесено, но статья по-прежнему читается иначе</translation>
    </message>
    <message>
        <source>too many corrections for one article</source>
        <translation>слишком много исправлений для одной статьи</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Строка %1, %2</translation>
    </message>
    <message>
        <source>Nothing to take over: the article has all that the file says.</source>
        <translation>Переносить нечего: в статье уже есть всё, что сказано в файле.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken over</source>
        <translation>
            <numerusform>%n исправление перенесено</numerusform>
            <numerusform>%n исправления перенесены</numerusform>
            <numerusform>%n исправлений перенесено</numerusform>
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
            <numerusform>для %n не нашлось места</numerusform>
            <numerusform>для %n не нашлось места</numerusform>
            <numerusform>для %n не нашлось места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken over</source>
        <translation>
            <numerusform>%n перенести не удалось</numerusform>
            <numerusform>%n перенести не удалось</numerusform>
            <numerusform>%n перенести не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Corrections and annotations (*.jsonld *.ann *.dateline.json);;All files (*)</source>
        <translation>Исправления и аннотации (*.jsonld *.ann *.dateline.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The article is not read yet. Try again in a moment.</source>
        <translation>Статья ещё не прочитана. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>%1 holds no annotations that Dateline can read.</source>
        <translation>%1 не содержит аннотаций, которые может прочитать Dateline.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 was made for another article. Nothing was taken over.</source>
        <translation>Файл %1 создан для другой статьи. Ничего не перенесено.</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Correction(s)</source>
        <translation>
            <numerusform>перенос %n исправления</numerusform>
            <numerusform>перенос %n исправлений</numerusform>
            <numerusform>перенос %n исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>Импорт исправлений</translation>
    </message>
</context>
<context>
    <name>dateline::ListCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Table</source>
        <translation>Копировать всю &amp;таблицу</translation>
    </message>
</context>
<context>
    <name>dateline::LongDate</name>
    <message>
        <source>%1 BC</source>
        <translation>%1&#xa0;до&#xa0;н.&#xa0;э.</translation>
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
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>day with month, day with month and year</comment>
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>the early %1s</source>
        <comment>decade</comment>
        <translation>начало %1-х</translation>
    </message>
    <message>
        <source>the mid-%1s</source>
        <comment>decade</comment>
        <translation>середина %1-х</translation>
    </message>
    <message>
        <source>the late %1s</source>
        <comment>decade</comment>
        <translation>конец %1-х</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month or year</comment>
        <translation>начало %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month or year</comment>
        <translation>середина %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month or year</comment>
        <translation>конец %1</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>утро %1</translation>
    </message>
    <message>
        <source>midday of %1</source>
        <translation>полдень %1</translation>
    </message>
    <message>
        <source>afternoon of %1</source>
        <translation>вторая половина дня %1</translation>
    </message>
    <message>
        <source>evening of %1</source>
        <translation>вечер %1</translation>
    </message>
    <message>
        <source>night of %1</source>
        <translation>ночь %1</translation>
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
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two months</comment>
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>decade</comment>
        <translation>%1-е годы</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>year BC without BC, year</comment>
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>between %1 and AD %2</source>
        <comment>year BC, year AD</comment>
        <translation>в период с %1 по %2 н. э.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two years</comment>
        <translation>между: %1 – %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>раньше чем %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>позже чем %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>no later than a day, a month or a year</comment>
        <translation>не позднее %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>no earlier than a day, a month or a year</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day, month, year or decade</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <comment>between ... and ...</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Your preferences could not be written to %1. They hold until you leave.</source>
        <translation>Не удалось записать ваши настройки в %1. Они действуют до выхода из программы.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)</source>
        <translation>Текстовые файлы (*.txt *.text *.md *.markdown *.eml *.log *.asc);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте статью.</translation>
    </message>
    <message>
        <source>Three things to try: click a name or a date; hold Shift and drag over the timeline to see only those days; press %1 and type what you want to do.</source>
        <translation>Попробуйте три вещи: щёлкните имя или дату; проведите мышью по ленте времени, удерживая Shift, чтобы видеть только эти дни; нажмите %1 и введите, что хотите сделать.</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open Fo&amp;lder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть не&amp;давние</translation>
    </message>
    <message>
        <source>Open Clipboard &amp;Text</source>
        <translation>Открыть &amp;текст из буфера</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Reload &amp;As</source>
        <translation>Перечитать в &amp;кодировке</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>Определить &amp;автоматически</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Копировать в в&amp;иде HTML</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Копировать как &amp;ссылку на источник</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation>Показать &amp;пометки</translation>
    </message>
    <message>
        <source>Mar&amp;ks of</source>
        <translation>&amp;Виды пометок</translation>
    </message>
    <message>
        <source>Show S&amp;tructure</source>
        <translation>Показать &amp;структуру</translation>
    </message>
    <message>
        <source>Side &amp;Panels</source>
        <translation>&amp;Боковые панели</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Предыдущая пане&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Сб&amp;росить расположение</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Следующее упоминание</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Go &amp;To…</source>
        <translation>Пере&amp;йти к…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Снять вы&amp;деление</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Publication Date…</source>
        <translation>&amp;Дата публикации…</translation>
    </message>
    <message>
        <source>&amp;Stop Analysis</source>
        <translation>&amp;Остановить анализ</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Вписать</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Приблизить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Отдалить</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light or dark, as the system</source>
        <translation>Светлая или тёмная, как в системе</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;О программе Dateline</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>О программе Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads news articles kept as text files, marks who, where and when, and draws what happened as a timeline.&lt;/p&gt;&lt;p&gt;Nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Читает новостные статьи, сохранённые как текстовые файлы, отмечает, кто, где и когда, и рисует события на ленте времени.&lt;/p&gt;&lt;p&gt;Ничто не покидает этот компьютер.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Открытые статьи</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Верн&amp;уть закрытую вкладку</translation>
    </message>
    <message>
        <source>Move Tab to New &amp;Window</source>
        <translation>Перенести вкладку в &amp;новое окно</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Закрыть д&amp;ругие вкладки</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Сл&amp;едующая вкладка</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Предыдущая вкл&amp;адка</translation>
    </message>
    <message>
        <source>This &amp;Name, Time or Event</source>
        <translation>Это &amp;имя, время или событие</translation>
    </message>
    <message>
        <source>Click one first, or select words</source>
        <translation>Сначала щёлкните что-нибудь или выделите слова</translation>
    </message>
    <message>
        <source>Your &amp;Corrections…</source>
        <translation>&amp;Ваши исправления…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>П&amp;еречитать</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Пред&amp;варительный просмотр…</translation>
    </message>
    <message>
        <source>Print Ti&amp;meline…</source>
        <translation>Печать &amp;ленты времени…</translation>
    </message>
    <message>
        <source>Print Ta&amp;ble of Events…</source>
        <translation>Печать та&amp;блицы событий…</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Сле&amp;дующая панель</translation>
    </message>
    <message>
        <source>This Pa&amp;ragraph</source>
        <translation>&amp;Этот абзац</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>&amp;Импортировать исправления…</translation>
    </message>
    <message>
        <source>All Open Ar&amp;ticles</source>
        <translation>Все отк&amp;рытые статьи</translation>
    </message>
    <message>
        <source>Show the events of all open articles together, in lanes by article</source>
        <translation>Показать вместе события всех открытых статей, на дорожках по статьям</translation>
    </message>
    <message>
        <source>Dateline ended unexpectedly the last time. Where in the program that was stands in %1: no word of an article, and it was sent nowhere.</source>
        <translation>В прошлый раз работа Dateline неожиданно прервалась. В каком месте программы это было, записано в %1: ни слова из статьи, и никуда это не отправлено.</translation>
    </message>
    <message>
        <source>It was not the first time, so your articles were not opened again.</source>
        <translation>Это случилось не в первый раз, поэтому ваши статьи не открыты снова.</translation>
    </message>
    <message>
        <source>Show Where</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation>Открыть их</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTooltip</name>
    <message>
        <source>A length of time</source>
        <translation>Отрезок времени</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>No date could be found for this</source>
        <translation>Дату для этого найти не удалось</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>Точный день неизвестен</translation>
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
        <translation>%1 (сомнительно)</translation>
    </message>
    <message>
        <source>Not sure: it may be something else</source>
        <translation>Не точно: это может быть что-то другое</translation>
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
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>dateline::PlaceListPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Open an article to fill this list.</source>
        <translation>Откройте статью, чтобы заполнить этот список.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Times in the article</source>
        <translation>Указания времени в статье</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filter times</source>
        <translation>Фильтр указаний времени</translation>
    </message>
    <message>
        <source>No times were found in this text.</source>
        <translation>В этом тексте указаний времени не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n указание времени</numerusform>
            <numerusform>%n указания времени</numerusform>
            <numerusform>%n указаний времени</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations in the article</source>
        <translation>Цитаты в статье</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Filter quotations</source>
        <translation>Фильтр цитат</translation>
    </message>
    <message>
        <source>Nobody is quoted in this text.</source>
        <translation>В этом тексте никого не цитируют.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>План статьи</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Фильтр плана</translation>
    </message>
    <message>
        <source>No article was found in this text.</source>
        <translation>В этом тексте статья не найдена.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n блок</numerusform>
            <numerusform>%n блока</numerusform>
            <numerusform>%n блоков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PlaceRows</name>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (сомнительно)</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>отрезок времени</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>speaker not told</source>
        <translation>кто говорит, не указано</translation>
    </message>
</context>
<context>
    <name>dateline::PreferencesDialog</name>
    <message>
        <source>&amp;Font of my own:</source>
        <translation>Свой &amp;шрифт:</translation>
    </message>
    <message>
        <source>&amp;Open the last articles at the start</source>
        <translation>&amp;Открывать последние статьи при запуске</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> зн.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Шрифт статьи</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation>Ш&amp;ирина строки:</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>&amp;Высота строки:</translation>
    </message>
    <message>
        <source>L&amp;anguage (from the next start):</source>
        <translation>&amp;Язык (со следующего запуска):</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Хранится в %1</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;Justify running text</source>
        <translation>Выр&amp;авнивать текст по ширине</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Меньше &amp;движения</translation>
    </message>
    <message>
        <source>Both edges straight, save where that would tear holes between the words</source>
        <translation>Оба края ровные, кроме мест, где из-за этого между словами появились бы дыры</translation>
    </message>
    <message>
        <source>Text jumps where it is scrolled to instead of gliding there</source>
        <translation>Текст сразу оказывается на нужном месте, а не прокручивается плавно</translation>
    </message>
</context>
<context>
    <name>dateline::PrintCommands</name>
    <message>
        <source>The article could not be printed.</source>
        <translation>Не удалось напечатать статью.</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Print Preview: the first %1 pages</source>
        <translation>Предварительный просмотр: первые %1 страниц</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This is the article itself, which is never written to. Please choose another file.</source>
        <translation>Это файл самой статьи, а он никогда не изменяется. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>dateline::PrintJob</name>
    <message>
        <source>Printing the article…</source>
        <translation>Печать статьи…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>dateline::PublicationDateDialog</name>
    <message>
        <source>&amp;This day:</source>
        <translation>&amp;Этот день:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>в</translation>
    </message>
    <message>
        <source>Publication Date</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Days such as &quot;Friday&quot;, &quot;last month&quot; and &quot;two years ago&quot; are counted from the day on which the article was published.</source>
        <translation>Такие указания, как «пятница», «в прошлом месяце» и «два года назад», отсчитываются от дня, когда статья была опубликована.</translation>
    </message>
    <message>
        <source>Use the file&apos;s date (%1)</source>
        <translation>Взять дату файла (%1)</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>День публикации</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Время публикации</translation>
    </message>
    <message>
        <source>&amp;As the text says</source>
        <translation>Как указано в &amp;тексте</translation>
    </message>
</context>
<context>
    <name>dateline::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>Пока нет файлов</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Очистить список</translation>
    </message>
</context>
<context>
    <name>dateline::SheetPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look whether it is ready.</source>
        <translation>Принтер не принял задание. Проверьте, готов ли он.</translation>
    </message>
</context>
<context>
    <name>dateline::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Фильтр команд и клавиш</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Select by letter and line</source>
        <translation>Выделять по буквам и строкам</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Shift и клавиши со стрелками</translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation>Выделять по словам</translation>
    </message>
    <message>
        <source>Ctrl, Shift and arrow keys</source>
        <translation>Ctrl, Shift и клавиши со стрелками</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Next mention of a name</source>
        <translation>Следующее упоминание имени</translation>
    </message>
    <message>
        <source>Previous mention of a name</source>
        <translation>Предыдущее упоминание имени</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>На ленте времени</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Показать его в тексте</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Раньше, позже</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавиши со стрелками</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Приблизить, отдалить, показать всё</translation>
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
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>years</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 до н. э.</translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation>%1 млн лет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; reported by %2</source>
        <comment>status, who</comment>
        <translation>%1; источник: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, what happened, status</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Go to the Sentence</source>
        <translation>&amp;Перейти к предложению</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Fit This</source>
        <translation>&amp;Вписать это</translation>
    </message>
    <message>
        <source>&amp;Dim All Else in the Text</source>
        <translation>При&amp;глушить остальное в тексте</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Вправо</translation>
    </message>
    <message>
        <source>Select Its &amp;Names</source>
        <translation>Выбрать его &amp;имена</translation>
    </message>
    <message>
        <source>Copy D&amp;ate</source>
        <translation>Копировать &amp;дату</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation>Вписать в&amp;сё</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Вписать вы&amp;бранное</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Отменить &amp;масштаб</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Вернуть масш&amp;таб</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <translation>Shift+Backspace</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCommands</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Дорожки</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Вписать вы&amp;бранное</translation>
    </message>
    <message>
        <source>&amp;Undo Zoom</source>
        <translation>Отменить &amp;масштаб</translation>
    </message>
    <message>
        <source>&amp;Redo Zoom</source>
        <translation>Вернуть масш&amp;таб</translation>
    </message>
    <message>
        <source>Skip &amp;Gaps</source>
        <translation>Сжать п&amp;устоты</translation>
    </message>
    <message>
        <source>Compress empty stretches of time</source>
        <translation>Сжимать пустые отрезки времени</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Вс&amp;е</translation>
    </message>
    <message>
        <source>Show also what is told beside the news</source>
        <translation>Показывать и то, о чём рассказано помимо новости</translation>
    </message>
    <message>
        <source>&amp;Only Selected</source>
        <translation>Только выбра&amp;нные</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>Show what shapes mean</source>
        <translation>Показать, что означают фигуры</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>Show a line where the clock stands</source>
        <translation>Показать линию текущего времени</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Picture…</source>
        <translation>Сохранить ка&amp;к рисунок…</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Показать все события (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Отдалить (-)</translation>
    </message>
    <message>
        <source>Show the time of what is selected (F)</source>
        <translation>Показать время выбранного (F)</translation>
    </message>
    <message>
        <source>Go back to where you looked before (Backspace)</source>
        <translation>Вернуться туда, куда вы смотрели раньше (Backspace)</translation>
    </message>
    <message>
        <source>Go again to where you looked after that (Shift+Backspace)</source>
        <translation>Снова перейти туда, куда вы смотрели потом (Shift+Backspace)</translation>
    </message>
    <message>
        <source>Save the timeline as SVG, PNG or PDF</source>
        <translation>Сохранить ленту времени как SVG, PNG или PDF</translation>
    </message>
    <message>
        <source>What lanes mean</source>
        <translation>Что означают дорожки</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Что означают цвета</translation>
    </message>
    <message>
        <source>Show only the events of the selected name; of two names, the events that they share</source>
        <translation>Показать только события выбранного имени; если выбраны два имени – их общие события</translation>
    </message>
    <message>
        <source>&amp;Packed</source>
        <translation>&amp;Плотно</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>По &amp;именам</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>По &amp;статусу</translation>
    </message>
    <message>
        <source>By Pa&amp;rt of the Text</source>
        <translation>По &amp;частям текста</translation>
    </message>
    <message>
        <source>&amp;Order of Telling</source>
        <translation>По ходу &amp;рассказа</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>По с&amp;татьям</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineGroups</name>
    <message>
        <source>others</source>
        <translation>другие</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>what is told before the first heading</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last heading</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Paragraphs %1–%2</source>
        <translation>Абзацы %1–%2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Другие команды</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown</comment>
        <translation>
            <numerusform>%1 из %n события</numerusform>
            <numerusform>%1 из %n событий</numerusform>
            <numerusform>%1 из %n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineImage</name>
    <message numerus="yes">
        <source>A timeline of %n event(s), %1.</source>
        <translation>
            <numerusform>Лента времени: %n событие, %1.</numerusform>
            <numerusform>Лента времени: %n события, %1.</numerusform>
            <numerusform>Лента времени: %n событий, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineModel</name>
    <message>
        <source>%1; in %2</source>
        <comment>event, article</comment>
        <translation>%1; статья: %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Обзор ленты времени</translation>
    </message>
    <message>
        <source>All of the time that the article tells. Drag the window to move through it.</source>
        <translation>Всё время, о котором рассказывает статья. Перетаскивайте окно, чтобы перемещаться по нему.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelinePrinter</name>
    <message>
        <source>Without room on the pages before:</source>
        <translation>Не поместилось на предыдущих страницах:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Без даты:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineSaveDialog</name>
    <message>
        <source>What is in &amp;view (%1)</source>
        <translation>Ви&amp;димую часть (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the time</source>
        <translation>&amp;Весь период</translation>
    </message>
    <message>
        <source>Save Timeline as Picture</source>
        <translation>Сохранить ленту времени как рисунок</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показать:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ширина:</translation>
    </message>
    <message>
        <source>Pixels of a &amp;PNG:</source>
        <translation>Ра&amp;зрешение PNG:</translation>
    </message>
    <message>
        <source>SVG, drawing (*.svg)</source>
        <translation>SVG, векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>PNG, image (*.png)</source>
        <translation>PNG, изображение (*.png)</translation>
    </message>
    <message>
        <source>PDF, page (*.pdf)</source>
        <translation>PDF, страница (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Рисование…</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Не удалось сохранить рисунок: %1</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineScene</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>again: %1</source>
        <comment>an event that was told before</comment>
        <translation>снова: %1</translation>
    </message>
    <message>
        <source>99 months</source>
        <comment>the width of a break</comment>
        <translation>99 месяцев</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Где рассказано</translation>
    </message>
    <message numerus="yes">
        <source>the story looks back (%n time(s))</source>
        <translation>
            <numerusform>рассказ возвращается назад (%n раз)</numerusform>
            <numerusform>рассказ возвращается назад (%n раза)</numerusform>
            <numerusform>рассказ возвращается назад (%n раз)</numerusform>
        </translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>когда-то в этот период</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>с этого времени</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>ещё %n событие</numerusform>
            <numerusform>ещё %n события</numerusform>
            <numerusform>ещё %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Without room above:</source>
        <translation>Не поместилось выше:</translation>
    </message>
    <message>
        <source>Undated:</source>
        <translation>Без даты:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineTray</name>
    <message>
        <source>Undated events</source>
        <translation>События без даты</translation>
    </message>
    <message>
        <source>undated:</source>
        <translation>без даты:</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>лента-времени</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView::Private</name>
    <message>
        <source>No article</source>
        <translation>Нет статьи</translation>
    </message>
    <message>
        <source>When you open one, what happened is drawn here in the order of time.</source>
        <translation>Когда вы её откроете, события будут нарисованы здесь в порядке времени.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Поиск событий…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Days such as “Friday” need the publication date: click the date in the status bar to give it.</source>
        <translation>Для таких дней, как «пятница», нужна дата публикации: щёлкните дату в строке состояния, чтобы указать её.</translation>
    </message>
    <message>
        <source>What the article tells is below; it does not say when.</source>
        <translation>То, о чём рассказывает статья, показано ниже; когда это было, в ней не сказано.</translation>
    </message>
    <message>
        <source>No dated events found</source>
        <translation>Событий с датой не найдено</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineWords</name>
    <message>
        <source>before %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>после %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Источник: %1</translation>
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
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Named events</source>
        <translation>Именованные события</translation>
    </message>
    <message>
        <source>Works and laws</source>
        <translation>Произведения и законы</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>nationality, religion or political group</source>
        <translation>национальность, религия или политическая группа</translation>
    </message>
    <message>
        <source>named event</source>
        <translation>именованное событие</translation>
    </message>
    <message>
        <source>work, law or product</source>
        <translation>произведение, закон или продукт</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>произошло</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отрицается</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>отметка времени</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>вводка</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>подпись автора</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись к иллюстрации</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>выходные данные</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>служебный текст страницы</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>примерно тогда</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>до этого</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>после этого</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>меньше этого</translation>
    </message>
    <message>
        <source>more than that</source>
        <translation>больше этого</translation>
    </message>
    <message>
        <source>at most that</source>
        <translation>не больше этого</translation>
    </message>
    <message>
        <source>at least that</source>
        <translation>не меньше этого</translation>
    </message>
    <message>
        <source>on it or before</source>
        <translation>тогда или раньше</translation>
    </message>
    <message>
        <source>on it or after</source>
        <translation>тогда или позже</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads news articles and draws what happened as a timeline.</source>
        <translation>Читает новостные статьи и рисует события на ленте времени.</translation>
    </message>
    <message>
        <source>Open FILE, scroll and zoom through it, print the times as JSON and quit.</source>
        <translation>Открыть FILE, прокрутить его и изменить масштаб, вывести замеры времени как JSON и выйти.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Статьи, которые нужно открыть.</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Install it again.</source>
        <translation>Часть программы повреждена (%1). Установите её заново.</translation>
    </message>
</context>
</TS>
