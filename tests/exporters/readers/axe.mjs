// Runs axe-core over a page in jsdom and prints what it finds as JSON. jsdom lays nothing out, so that contrast is not
// looked at. Usage: node axe.mjs NODE_MODULES PAGE.html
import {readFileSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const [modules, path] = process.argv.slice(2);
if (!existsSync(`${modules}/axe-core`) || !existsSync(`${modules}/jsdom`))
    process.exit(77);
const {JSDOM, VirtualConsole} = createRequire(`${modules}/`)('jsdom');
const dom = new JSDOM(readFileSync(path, 'utf8'), {runScripts: 'outside-only', virtualConsole: new VirtualConsole()});
dom.window.eval(readFileSync(`${modules}/axe-core/axe.min.js`, 'utf8'));
const results = await dom.window.axe.run(dom.window.document, {rules: {'color-contrast': {enabled: false}}});
console.log(JSON.stringify(results.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 120)}`)));
process.exit(0);
