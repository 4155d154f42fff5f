// Anchors a collection with Apache Annotator in jsdom and prints the words of every anchor, by position and by quote.
// Usage: node annotator.mjs NODE_MODULES ANNOTATIONS.jsonld < TEXT
import {readFileSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const [modules, path] = process.argv.slice(2);
if (!existsSync(`${modules}/@apache-annotator/dom`) || !existsSync(`${modules}/jsdom`))
    process.exit(77);
const require = createRequire(`${modules}/`);
const {JSDOM} = require('jsdom');
const dom = new JSDOM('<!doctype html><body><pre></pre></body>');
for (const name of ['Node', 'NodeFilter', 'Range', 'document', 'Text', 'AbstractRange'])
    globalThis[name] = name === 'document' ? dom.window.document : dom.window[name];
const annotator = await import(pathToFileURL(require.resolve('@apache-annotator/dom')));
const pre = dom.window.document.querySelector('pre');
pre.textContent = readFileSync(0, 'utf8');
const first = async (matcher, selector) => {
    for await (const range of matcher(selector)(pre))
        return range.toString();
    return null;
};
const collection = JSON.parse(readFileSync(path, 'utf8'));
const out = [];
for (const item of collection.first.items) {
    const [position, quote] = item.target.selector;
    out.push({id: item.id, exact: quote.exact,
              byPosition: await first(annotator.createTextPositionSelectorMatcher, position),
              byQuote: await first(annotator.createTextQuoteSelectorMatcher, quote)});
}
console.log(JSON.stringify(out));
process.exit(0);
