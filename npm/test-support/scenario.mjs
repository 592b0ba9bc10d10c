// Scenario files as data, read as `tests/src/fake/scenario.rs` reads them; `tests/scenarios/README.md` says what is in them.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../tests/scenarios/', import.meta.url));
const SIDES = { '>': 'sends', '<': 'says', '%': 'acts', '!': 'does', '=': 'sees', '@': 'about' };

/** All scenarios, by name: what the user does and sees in each, how many lives its runtime has, and where it can be played. */
export function scenarios() {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.scn')).sort();
  return files.map((file) => {
    const path = join(FOLDER, file);
    const steps = logicalLines(readFileSync(path, 'utf8')).map(({ line, text }) => ({ line, ...parse(`${file}:${line}`, text) }));
    return {
      name: basename(file, '.scn'),
      path,
      steps: steps.filter(({ side }) => side === 'does' || side === 'sees'),
      lives: 1 + steps.filter(({ side, word }) => side === 'acts' && word === 'life').length,
      only: steps.find(({ side, word }) => side === 'about' && word === 'only')?.args[0],
    };
  });
}

/** Where a value differs from what is expected of it, and how; nothing when it does not. What is not mentioned does not matter. */
export function mismatch(expected, actual, at = '') {
  const unless = (fits) => (fits ? undefined : `at ${at || 'the top'}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  if (expected === '*') return unless(actual != null);
  if (typeof expected === 'string' && expected.startsWith('~')) return unless(typeof actual === 'string' && actual.includes(expected.slice(1)));
  if (typeof expected !== 'object' || expected === null) return unless(expected === (actual ?? null));
  const fields = Object.entries(expected);
  if (actual == null) return unless(fields.length === 0 && !Array.isArray(expected));
  if (typeof actual !== 'object' || Array.isArray(actual) !== Array.isArray(expected)) return unless(false);
  if (Array.isArray(expected) && actual.length !== expected.length) return unless(false);
  return fields.map(([field, value]) => mismatch(value, actual[field], `${at}.${field}`)).find((found) => found !== undefined);
}

/** Lines without comments; one that begins with blanks continues the one before it. */
function logicalLines(text) {
  const lines = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ') && lines.length > 0) lines.at(-1).text += line;
    else lines.push({ line: index + 1, text: line });
  }
  return lines;
}

function parse(where, text) {
  const side = SIDES[text[0]];
  if (side === undefined) throw new Error(`${where}: ${text} begins with none of ${Object.keys(SIDES).join(' ')}`);
  const words = values(where, text.slice(1));
  const label = typeof words[0] === 'string' && words[0].endsWith(':') ? words.shift().slice(0, -1) : '';
  const [word, ...args] = words;
  if (typeof word !== 'string') throw new Error(`${where}: a word is missing`);
  return { side, label, word, args };
}

/** JSON values, and words that are none and then mean themselves. */
function values(where, text) {
  const found = [];
  for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const json = '{["'.includes(rest[0]);
    const end = json ? endOfJson(rest) : rest.search(/\s|$/);
    const value = rest.slice(0, end);
    rest = rest.slice(end);
    try {
      found.push(JSON.parse(value));
    } catch (error) {
      if (json) throw new Error(`${where}: ${error.message} in ${value}`);
      found.push(value);
    }
  }
  return found;
}

/** Where the JSON value ends with which a text begins. */
function endOfJson(text) {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '\\') at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && '{['.includes(char)) depth++;
    else if (!quoted && '}]'.includes(char)) depth--;
    if (depth === 0 && !quoted) return at + 1;
  }
  return text.length;
}
