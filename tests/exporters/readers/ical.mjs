// Prints what ical.js reads in a calendar as JSON. Usage: node ical.mjs NODE_MODULES CALENDAR.ics
import {readFileSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const [modules, path] = process.argv.slice(2);
const entry = `${modules}/ical.js/dist/ical.js`;
if (!existsSync(entry))
    process.exit(77);
const {default: ICAL} = await import(entry);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return {
        uid: event.uid,
        summary: event.summary,
        start: event.startDate.toString(),
        end: component.getFirstPropertyValue('dtend')?.toString() ?? null,
        description: event.description,
        status: component.getFirstPropertyValue('status'),
        precision: component.getFirstPropertyValue('x-dateline-precision'),
        stamp: component.getFirstPropertyValue('dtstamp').toString(),
    };
});
console.log(JSON.stringify({description: calendar.getFirstPropertyValue('description'), events}));
