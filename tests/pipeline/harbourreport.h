#pragma once

#include <QString>

namespace dateline {

/// A report that tests of the pipeline read.
[[nodiscard]] inline QString harbourReport()
{
    return QStringLiteral(R"(March 5, 2019 / 9:10 AM

Norway to open Arctic research harbour on Friday

OSLO (Fjord Wire) - Norway will open a research harbour in Kirkenes on Friday, Fisheries Minister Ingrid Solheim said.

Solheim signed the contract in May 2017. The European Union paid a third of the cost last year, she said.

Reporting by Hans Dahl
)");
}

} // namespace dateline
