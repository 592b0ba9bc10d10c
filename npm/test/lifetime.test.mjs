// Who keeps the process alive, and what is left when it ends, in whatever way.
import assert from 'node:assert/strict';
import test from 'node:test';
import { gone, program } from '../test-support/stage.mjs';

const pids = (stdout) => [...stdout.matchAll(/(?:runtime|command) (\d+)/g)].map(([, pid]) => Number(pid));

test('an idle client lets the process end, and takes its runtime along', async () => {
  const { code, stdout, stderr } = await program('idle.mjs').ended;
  assert.equal(code, 0, stderr);
  assert.match(stdout, /idle/);
  for (const pid of pids(stdout)) await gone(pid);
});

for (const how of ['client', 'lease', 'unused', 'pool']) {
  test(`loops that end because of a close, with what comes after them: ${how}`, async () => {
    const { code, stdout, stderr } = await program('ending.mjs', { env: { HOW: how } }).ended;
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^loop 0 over, after some: (true|false)$/m);
    assert.match(stdout, /^closed$/m);
    assert.match(stdout, /^all over$/m, stdout);
    if (how !== 'unused') assert.match(stdout, /^loop 1 over, after some: true$/m);
  });
}

test('a running turn keeps the process alive until it is over', async () => {
  const { code, stdout, stderr } = await program('running.mjs').ended;
  assert.equal(code, 0, stderr);
  assert.match(stdout, /begun\nover completed\n/);
  for (const pid of pids(stdout)) await gone(pid);
});

test('whoever reads what is left of the events keeps the process alive until the last one', async () => {
  const { code, stdout, stderr } = await program('lastEvents.mjs').ended;
  assert.equal(code, 0, stderr);
  assert.match(stdout, /all read\n$/);
  for (const pid of pids(stdout)) await gone(pid);
});

for (const [how, args] of Object.entries({ 'process.exit()': 'exit', 'an uncaught exception': 'throw', 'the end of its own will': 'end' })) {
  test(`${how} leaves no runtime and no command behind`, async () => {
    const { code, stdout, stderr } = await program('leaves.mjs', { env: { HOW: args } }).ended;
    assert.ok(code === (args === 'end' ? 0 : args === 'exit' ? 7 : 1), `${code}: ${stderr}`);
    assert.equal(pids(stdout).length, 2, stdout);
    for (const pid of pids(stdout)) await gone(pid);
  });
}

test('SIGKILL leaves no runtime and no command behind', async () => {
  const running = program('leaves.mjs', { env: { HOW: 'wait' } });
  await running.printed(/ready/);
  running.child.kill('SIGKILL');
  const { signal, stdout } = await running.ended;
  assert.equal(signal, 'SIGKILL');
  for (const pid of pids(stdout)) await gone(pid);
});

test('workers that are terminated in the middle of a turn do no harm', { timeout: 300_000 }, async () => {
  const { code, signal, stdout, stderr } = await program('workers.mjs', { env: { WORKER: 'worker.mjs', ROUNDS: '6' } }).ended;
  assert.equal(code, 0, `${signal}: ${stderr}`);
  assert.match(stdout, /all terminated/);
  for (const pid of pids(stdout)) await gone(pid);
});
