#pragma once

#include <QByteArray>

#include <vector>

namespace dateline::fuzz {

/// Pages in our own words that seeds are made of.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): long strings in pieces
inline std::vector<QByteArray> samplePages()
{
    return {
        "Harbour Post\nNews | Sport | Weather\n\nFerry stopped after leak\n\nBy Ada Berg\nPublished: 3 March 2021, "
        "10:15\n\n"
        "LINDHOLM (Reuters) - The ferry to Lindholm was stopped on Monday after a leak was found, the harbour master "
        "said. \"We will be back on Friday,\" said Ole Lund of Nordship Ltd.\n\nRelated links\nTen things to do\n",
        "From: Desk <desk@post.example>\nDate: Tue, 2 Mar 2021 09:00:00 +0100\nSubject: Re: Dam inquiry\n\n"
        "> Is it true that the dam at Vell was known to leak?\n\nYes. The U.S.-led inquiry began in mid-November 1998 "
        "and ended two years later, on Nov. 3.\n--\nAda\n",
        "# Old mill to become a school\n\n*By Ines Corral*\n\n1. The mill was closed in 1994.\n2. It will open again "
        "in "
        "2026 ...\n\n## The plan\n\nWork begins in spring; the turbine hall stays. See https://mill.example/a?b=c#d.\n",
        "{\"key\": 1}\nint main() { return 0; }\nint a = b; // c\n",
        "\xe2\x80\x9cWe won\xe2\x80\x99t go,\xe2\x80\x9d said the mayor of Gda\xc5\x84sk \xf0\x9f\x9a\xa2 at 5 p.m. on "
        "the 4th.",
        "",
        "\n\n\n",
        "A"};
}

// NOLINTEND(bugprone-suspicious-missing-comma)

} // namespace dateline::fuzz
