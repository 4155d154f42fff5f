// Reads a text with one of the peers and prints how long it took, as JSON. The program is loaded and warm before the
// clock starts, and gets the text in pieces of an article's length, which all of them like best.
// Usage: node peer.mjs wink|compromise|compromise-dates|chrono FILE

import { readFileSync } from 'node:fs';

const PIECE = 3000; // characters
const WARM = 0.2; // of the text

const readers = {
  // Its default pipe: tokens, sentences, part of speech, entities by rules (dates among them, names of people not),
  // sentiment and negation.
  async wink() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
  },
  // People, places and organisations.
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => names(nlp(text));
  },
  // The same, and dates with their values.
  async 'compromise-dates'() {
    const { default: nlp } = await import('compromise');
    const { default: dates } = await import('compromise-dates');
    nlp.plugin(dates);
    return (text) => {
      const doc = nlp(text);
      return names(doc) + doc.dates({ today: '2008-12-18' }).get().length;
    };
  },
  // Dates with their values alone.
  async chrono() {
    const chrono = await import('chrono-node');
    const today = new Date(2008, 11, 18);
    return (text) => chrono.parse(text, today).length;
  },
};

function names(doc) {
  const found = [doc.people(), doc.places(), doc.organizations()];
  return found.reduce((count, each) => count + each.out('array').length, 0);
}

function pieces(text) {
  const found = [];
  let piece = '';
  for (const paragraph of text.split('\n\n')) {
    piece += (piece ? '\n\n' : '') + paragraph;
    if (piece.length >= PIECE) {
      found.push(piece);
      piece = '';
    }
  }
  return piece ? [...found, piece] : found;
}

const [name, file] = process.argv.slice(2);
const read = await readers[name]();
const texts = pieces(readFileSync(file, 'utf8'));
texts.slice(0, Math.ceil(texts.length * WARM)).forEach((text) => read(text));
const start = performance.now();
const found = texts.reduce((count, text) => count + read(text), 0);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, found }));
