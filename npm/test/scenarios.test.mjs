// Every file of `tests/scenarios` with the client of this package, against the fake runtime as a process.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { mismatch, scenarios } from '../test-support/scenario.mjs';
import { play } from '../test-support/scenarioUser.mjs';
import { folder, isAlive } from '../test-support/stage.mjs';

/** `cargo xtask test node` builds it, and says where. */
const RUNTIME = process.env.FAKE_RUNTIME ?? fileURLToPath(new URL('../../target/debug/fake-runtime', import.meta.url));

/** What cannot be played here, and why. */
const NOT_HERE = {
  'dropped-run': 'a promise cannot be dropped: a run is given up by its signal, and then the turn says so (turns.test.mjs)',
};

const all = scenarios();
const here = ({ name, only }) => only !== 'memory' && !(name in NOT_HERE);

/** The fake runtime takes its streams away from itself, which it can do on Unix alone. */
const played = process.platform === 'win32' ? [] : all.filter(here);

for (const scenario of played) {
  test(scenario.name, { timeout: 60_000 }, async () => {
    assert.ok(existsSync(RUNTIME), `${RUNTIME} is not there: cargo build --workspace --bin fake-runtime --features codex-sdk-core/testing`);
    const state = folder();
    const report = (life, ending) => {
      const file = join(state, `life-${life}.${ending}`);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    };
    const lives = [...Array(scenario.lives).keys()];
    // What the runtime did not get is mostly why the user did not see something.
    const reports = () => lives.map((life) => report(life, 'report')).filter(Boolean);
    const env = { set: { FAKE_RUNTIME_SCENARIO: scenario.path, FAKE_RUNTIME_STATE: state } };
    await play(scenario, { codexPath: RUNTIME, env }).catch((error) => {
      throw new Error(`${error.message}; the runtime: ${reports()}`, { cause: error });
    });
    for (const life of lives) {
      const pid = report(life, 'pid');
      assert.ok(pid, `life ${life} was never begun`);
      assert.equal(isAlive(Number(pid)), false, `life ${life} outlives its client`);
    }
    assert.deepEqual(reports(), []);
    rmSync(state, { recursive: true });
  });
}

test('all others say why they are not played', () => {
  for (const name of Object.keys(NOT_HERE)) assert.ok(all.some((one) => one.name === name), `${name} is no scenario`);
  assert.ok(all.length > 50, 'the scenarios were found');
});

test('what is expected of a value is looked for, and nothing else', () => {
  const actual = { a: [{ b: 1, c: 'some words' }], d: null };
  assert.equal(mismatch({ a: [{ c: '~word' }], d: null }, actual), undefined);
  assert.equal(mismatch({ a: '*', d: {} }, actual), undefined);
  for (const wrong of [{ a: [] }, { d: '*' }, { a: [{ b: 2 }] }, { e: 1 }, { a: { 0: {} } }]) assert.ok(mismatch(wrong, actual), JSON.stringify(wrong));
});
