// What cannot work: each is a typed error that says what was tried and what to do.
import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import * as sdk from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { folder, program, stage } from '../test-support/stage.mjs';

const { CodexClient, CodexClientBuilder, CodexConfigError, CodexConnectionError, CodexError, CodexNativeModuleError, CodexSessionError } = sdk;

function script(text) {
  const path = join(folder(), 'codex');
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('no runtime at the path, one that cannot be started, one that exits at once', async (t) => {
  const { client, home } = await stage(t, { retryPolicy: { maxRetries: 0 } });
  const missing = join(home, 'codex');
  await assert.rejects(client({ codexPath: missing }).connect(), (error) => {
    assert.ok(error instanceof CodexConnectionError && error instanceof CodexError && error instanceof Error);
    assert.deepEqual([error.code, error.reason, error.retryable], ['CONNECTION', 'RUNTIME_NOT_FOUND', false]);
    assert.ok(error.message.includes(missing) && error.message.includes('codexPath'), error.message);
    assert.match(error.stack, /errors\.test\.mjs/);
    return true;
  });
  const plain = join(home, 'plain');
  writeFileSync(plain, 'not a program');
  await assert.rejects(client({ codexPath: plain }).connect(), { code: 'CONNECTION', reason: 'RUNTIME_NOT_EXECUTABLE' });
  const quits = script('echo "no licence" >&2; exit 3');
  await assert.rejects(client({ codexPath: quits }).connect(), (error) => error instanceof CodexConnectionError && /no licence/.test(error.message));
  const garbage = script('echo "hello"; echo "{}"; cat > /dev/null');
  await assert.rejects(client({ codexPath: garbage, requestTimeoutMs: 300 }).connect(), { code: 'CONNECTION' });
});

test('options that cannot be used name the field, the value and what is allowed', async (t) => {
  const { client, workspace, home } = await stage(t);
  const invalid = (options, pattern) => assert.throws(() => new CodexClient(options), (error) => {
    assert.ok(error instanceof CodexConfigError, error.stack);
    assert.equal(error.code, 'CONFIG');
    assert.match(error.message, pattern);
    return true;
  });
  invalid({ approvalPolicy: 'sometimes' }, /approvalPolicy.*sometimes/);
  invalid({ noSuchOption: 1 }, /noSuchOption/);
  invalid({ onNoSuchThing: () => {} }, /onNoSuchThing/);
  invalid({ requestTimeoutMs: 0 }, /requestTimeoutMs/);
  invalid({ requestPolicy: { timeoutMs: 10n } }, /JSON/);
  assert.throws(() => new CodexClientBuilder().withSandboxPolicy({ mode: 'workspace-write', writableRoots: ['relative'] }).build(), CodexConfigError);
  const one = CodexClientBuilder.from({ codexHome: home }).withTimeout(1000).build();
  await one.close();
  await assert.rejects(client().createConversation({ cwd: join(workspace, 'none') }), (error) => error instanceof CodexConfigError && error.details.field === 'cwd');
  const conversation = await client().createConversation({ cwd: workspace });
  await assert.rejects(conversation.run('x', { ifBusy: 'perhaps' }), CodexConfigError);
  await assert.rejects(conversation.run(42), CodexConfigError);
});

test('a closed client', async (t) => {
  const { client, workspace } = await stage(t);
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace });
  const { pid } = one.runtime;
  await one.close();
  await one.close();
  assert.equal(one.runtime, null);
  assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
  for (const call of [() => one.connect(), () => one.createConversation(), () => conversation.sendUserTurn('x'), () => one.request('model/list', {})]) {
    await assert.rejects(call, { constructor: CodexSessionError, reason: 'CLOSED' });
  }
});

test('a native module that is named and cannot be used is an error, never skipped', async () => {
  const at = (path) => () => new CodexClient({ nativeModulePath: path });
  const missing = join(folder(), 'index.node');
  assert.throws(at(missing), (error) => {
    assert.ok(error instanceof CodexNativeModuleError);
    assert.deepEqual([error.code, error.reason], ['NATIVE_MODULE', 'UNUSABLE']);
    assert.ok(error.message.includes(missing), error.message);
    return true;
  });
  writeFileSync(missing, 'this is text');
  assert.throws(at(missing), /it is no native module/);
  const foreign = join(folder(), 'index.node');
  const machine = Buffer.from(readFileSync(new URL('../native/codex-napi/index.node', import.meta.url)).subarray(0, 4096));
  machine[18] = 0xf3;
  writeFileSync(foreign, machine);
  assert.throws(at(foreign), (error) => error instanceof CodexNativeModuleError && /built for linux-riscv64/.test(error.message) && error.cause instanceof Error);
  await assert.rejects(ScriptedModel.start({ nativeModulePath: foreign }), CodexNativeModuleError);
});

test('CODEX_NATIVE_MODULE is used, and the places that were tried are listed; the current directory is never one of them', async () => {
  const elsewhere = join(folder(), 'other.node');
  copyFileSync(new URL('../native/codex-napi/index.node', import.meta.url), elsewhere);
  const used = await program('where.mjs', { env: { CODEX_NATIVE_MODULE: elsewhere } }).ended;
  assert.equal(used.code, 0, used.stderr);
  assert.match(used.stdout, /made/);
  const broken = await program('where.mjs', { env: { CODEX_NATIVE_MODULE: '/no/such.node' } }).ended;
  assert.match(broken.stdout, /NATIVE_MODULE UNUSABLE.*CODEX_NATIVE_MODULE.*\/no\/such\.node/);
  const nowhere = await program('nowhere.cjs').ended;
  assert.equal(nowhere.code, 0, nowhere.stderr);
  const tried = JSON.parse(nowhere.stdout);
  assert.deepEqual(tried.map(({ place }) => place), ['nativeModulePath', 'CODEX_NATIVE_MODULE', 'this package', `@flo-ai/codex-ts-sdk-linux-${process.arch}-gnu/index.node`, '@flo-ai/codex-ts-sdk/native/codex-napi/index.node']);
});

test('a native module of another version', async () => {
  const result = await program('version.cjs').ended;
  assert.equal(result.code, 0, result.stderr);
  assert.match(result.stdout, /CodexVersionError VERSION .*9\.9\.9/);
});
