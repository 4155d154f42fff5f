// Writes ever new corrections beside an article until it is killed: for tst_kill.
#include "document/articleloader.h"
#include "document/sidecar.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace dateline;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (argc != 2 || !file.open(QIODevice::ReadOnly))
        return 1;
    Article article = articleFromMemory(QString::fromUtf8(file.readAll()));
    article.path = file.fileName();
    const auto before = loadSidecar(article);
    SidecarContent content;
    SidecarContent base = before ? *before : SidecarContent();
    for (int i = 0;; ++i) {
        content.corrections.content.times = {{{0, 4}, QString::number(i)}};
        content.corrections.content.names.assign(static_cast<std::size_t>(i % 200),
                                                 {NameOverride::Kind::IsName, {0, 4}, EntityType::Place});
        const auto saved = saveSidecar(content, article, base);
        if (!saved)
            continue; // the one that was killed held the lock
        base = saved->content;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}
