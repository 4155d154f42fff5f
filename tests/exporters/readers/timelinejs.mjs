// Loads a timeline with TimelineJS itself in jsdom and prints its slides, dates and markup as JSON.
// Usage: node timelinejs.mjs NODE_MODULES TIMELINE.json
import {readFileSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const [modules, path] = process.argv.slice(2);
const script = `${modules}/@knight-lab/timelinejs/dist/js/timeline.js`;
if (!existsSync(script) || !existsSync(`${modules}/jsdom`))
    process.exit(77);
const {JSDOM, VirtualConsole} = createRequire(`${modules}/`)('jsdom');
const dom = new JSDOM('<!doctype html><div id="t" style="width:800px;height:600px"></div>',
                      {runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/',
                       virtualConsole: new VirtualConsole()});
dom.window.matchMedia = () => ({matches: false, addListener() {}, addEventListener() {}});
dom.window.fetch = () => Promise.reject(new Error('nothing is fetched here'));
dom.window.eval(readFileSync(script, 'utf8'));
const data = JSON.parse(readFileSync(path, 'utf8'));
const timeline = new dom.window.TL.Timeline('t', data, {});
const deadline = Date.now() + 20000;
while (!timeline.config?.events && Date.now() < deadline)
    await new Promise(done => setTimeout(done, 20));
const config = timeline.config;
const parts = date => {
    if (!date)
        return null;
    const object = date.data.date_obj;
    return object.getFullYear === undefined ? {year: object.year ?? object.getTime()}
        : {year: object.getFullYear(), month: object.getMonth() + 1, day: object.getDate(), hour: object.getHours(),
           minute: object.getMinutes(), second: object.getSeconds(), words: date.getDisplayDate(timeline.language ?? undefined)};
};
const errors = config.getErrors ? config.getErrors() : [];
const slides = config.events.map(event => ({id: event.unique_id, start: parts(event.start_date), end: parts(event.end_date),
                                            display: event.display_date, headline: event.text.headline, text: event.text.text}));
console.log(JSON.stringify({errors, slides, active: dom.window.document.querySelectorAll('#t script, #t iframe, #t img').length}));
process.exit(0);
