#include "exporters/htmlstyle.h"

namespace dateline {

namespace {

// In pieces, because some compilers take no longer literal.
constexpr char style[] =
    R"(
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1d1d1b; --faint: #5c5a55; --rule: #c9c5bb;
  --link: #1a4f8b; --person: #1a4f8b; --org: #7a4a00; --place: #1e6330; --norp: #6b3a86; --event: #8a1f3d;
  --work: #00606b; --time: #9c2f1b; --mark: #1a4f8b; --panel: #f4f0e6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191a1c; --ink: #e6e3dc; --faint: #a9a59b; --rule: #45464a; --link: #8db8ef;
    --person: #8db8ef; --org: #e2b25e; --place: #86cb97; --norp: #cba3e4; --event: #f29bb1; --work: #76cdd6;
    --time: #f0a08d; --mark: #8db8ef; --panel: #232427; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, "Noto Serif", serif; }
main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
article > *, section > p, section > ul, footer > * { max-width: 42rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1rem 0; } h2 { font-size: 1.4rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; }
p, li { white-space: pre-line; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: .2rem solid var(--link); outline-offset: .15rem; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem;
  background: var(--paper); z-index: 1; }
.small { color: var(--faint); font-size: .95rem; } .subheadline { font-size: 1.2rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .25rem solid var(--rule); }
ul.lines { list-style: none; padding-left: 1rem; }
details { color: var(--faint); font-size: .95rem; margin: 1rem 0; } summary { cursor: pointer; }
q { quotes: none; font-style: italic; } q .name, q .time, q .happening { font-style: normal; }
.name, .time, .key span { text-decoration-line: underline; text-decoration-thickness: .08em;
  text-underline-offset: .2em; }
.person { text-decoration-style: solid; text-decoration-color: var(--person); }
.org { text-decoration-style: double; text-decoration-color: var(--org); }
.place { text-decoration-style: dotted; text-decoration-color: var(--place); text-decoration-thickness: .14em; }
.norp { text-decoration-style: dashed; text-decoration-color: var(--norp); }
.named-event { text-decoration-style: wavy; text-decoration-color: var(--event); }
.work { text-decoration-style: solid; text-decoration-color: var(--work); text-decoration-thickness: .2em; }
.time { text-decoration-style: dashed; text-decoration-color: var(--time); color: var(--time); }
.happening { font-weight: 600; } .happening.beside { font-weight: inherit; }
.happening::after { font: .6em/1 sans-serif; vertical-align: super; }
.happening.scheduled::after { content: "\25CB"; } .happening.possible::after { content: "\25C7"; }
.happening.denied::after { content: "\2715"; }
.control { border: .06em solid var(--rule); border-radius: .2em; padding: 0 .15em; color: var(--faint);
  font: .8em/1 monospace; }
:target { background: var(--panel); outline: .15rem solid var(--rule); }
)"
    R"(
figure { margin: 1rem 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; }
caption { text-align: left; color: var(--faint); padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: .06rem solid var(--rule); }
td:last-child, th:last-child { padding-right: 0; } thead th { white-space: nowrap; }
tbody th { font-weight: 600; min-width: 8rem; }
.status { white-space: nowrap; } .status::before { display: inline-block; width: 1.2em; content: "\25CF"; }
.status.scheduled::before { content: "\25CB"; }
.status.possible::before { content: "\25C7"; } .status.denied::before { content: "\2715"; }
.chart { display: block; min-width: 48rem; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
.chart text { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.chart .tick, .chart .gap { fill: var(--faint); }
.grid { stroke: var(--rule); stroke-width: .6; } .axis { stroke: var(--faint); }
.published { stroke: var(--time); stroke-dasharray: 4 4; }
.shape, .halo { stroke: var(--mark); fill: var(--mark); stroke-width: 1.6; } .halo { fill: none; opacity: .4; }
.shape.open { stroke: none; } .edge, .shaft, .strike { stroke: var(--mark); stroke-width: 1.6; }
.arrow { fill: var(--mark); } .strike { stroke-width: 2.2; }
.scheduled .shape, .possible .shape, .denied .shape { fill: var(--paper); }
.possible .shape, .possible .edge, .possible .shaft { stroke-dasharray: 3 2.5; }
.possible .shape.open, .scheduled .shape.open, .denied .shape.open { fill: none; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #333; --rule: #999; --link: #000;
    --person: #000; --org: #000; --place: #000; --norp: #000; --event: #000; --work: #000; --time: #000;
    --mark: #000; --panel: #fff; }
  body { font-size: 11pt; line-height: 1.45; } h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
  table, .small { font-size: 9pt; line-height: 1.3; } th, td { padding: .15rem .6rem .15rem 0; } main, footer { max-width: none; padding: 0; }
  .skip, .back { display: none; } .scroll { overflow: visible; } .chart { min-width: 0; }
  h2, h3 { break-after: avoid; } tr, li, figure, blockquote { break-inside: avoid; } p { orphans: 3; widows: 3; }
  thead { display: table-header-group; } a { text-decoration: none; }
}
)";

} // namespace

QLatin1StringView htmlStyle()
{
    return QLatin1StringView(style, sizeof(style) - 1);
}

} // namespace dateline
