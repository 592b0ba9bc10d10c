// What the tests share: a scripted model, a home and a workspace of their own, and a client of the real runtime.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BASE = fileURLToPath(new URL('../../target/tests/node/', import.meta.url));

/** `cargo xtask test` listens to what is said here, and checks it against the protocol's types. */
const RECORDING = process.env.CODEX_SDK_RECORDING_RUNTIME;
const RECORDED = RECORDING === undefined ? {} : { codexPath: RECORDING };

/** A fresh folder. Not under the system's temporary folder, which the sandbox lets every command write. */
export function folder() {
  mkdirSync(BASE, { recursive: true });
  return mkdtempSync(join(BASE, 't-'));
}

/** The options of a model, with a home in which neither the runtime nor the shells of its commands find anything of the user's. */
export async function atHome(model, home) {
  const options = await model.options();
  return { ...options, codexHome: join(home, 'codex'), env: { set: { ...options.env.set, HOME: home } } };
}

/** A model, a home, a workspace and a client that belong to one test and end with it. */
export async function stage(test, options = {}) {
  const home = folder();
  const workspace = folder();
  const model = await ScriptedModel.start();
  const settings = { ...(await atHome(model, home)), ...RECORDED, ...options };
  const clients = [];
  const owns = (made) => {
    clients.push(made);
    return made;
  };
  const client = (more = {}) => owns(new CodexClient({ ...settings, ...more }));
  test.after(async () => {
    await Promise.all(clients.map((made) => made.close()));
    await model.close();
    rmSync(home, { recursive: true, force: true });
    rmSync(workspace, { recursive: true, force: true });
  });
  return { model, home, workspace, client, owns, settings };
}

/** Runs one of the programs beside the tests, and says how it ended and what it printed. */
export function program(name, { args = [], node = process.execPath, env = {} } = {}) {
  const script = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
  const child = spawn(node, [...args, script], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env, HOME_OF_TEST: folder() } });
  const out = { stdout: '', stderr: '' };
  const waiting = new Set();
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      out[stream] += text;
      for (const check of waiting) check();
    });
  }
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...out })));
  const printed = (pattern) => new Promise((resolve, reject) => {
    const check = () => {
      const found = pattern.exec(out.stdout);
      if (found === null) return;
      waiting.delete(check);
      resolve(found);
    };
    waiting.add(check);
    check();
    ended.then(({ code, signal, stderr }) => reject(new Error(`the program ended (${code ?? signal}) without printing ${pattern}: ${stderr}`)));
  });
  return { child, ended, printed };
}

/** Whether a process runs: one that has ended and is not reaped does not count. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  try {
    return !existsSync(stat) || !/\) [ZX] /.test(readFileSync(stat, 'latin1'));
  } catch (error) {
    // It went while it was looked at.
    if (error.code === 'ESRCH' || error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Waits until a process is gone: there is nothing to be woken by. */
export async function gone(pid, limitMs = 10_000) {
  const until = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > until) throw new Error(`process ${pid} still runs`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Everything that an iterator brings. */
export async function collect(iterator) {
  const all = [];
  for await (const item of iterator) all.push(item);
  return all;
}
