// Logging in and out, and what may still be used: on a runtime that answers as the vendor's servers would have it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CodexAbortError, CodexAuthError, CodexRequestError } from '@flo-ai/codex-ts-sdk';
import { fake } from '../test-support/fake.mjs';
import { collect, stage } from '../test-support/stage.mjs';

const completed = (loginId, success = true, error = null) => ({ method: 'account/login/completed', params: { loginId, success, error } });
const login = (result, ...then) => ({ 'account/login/start': { result, then }, 'account/login/cancel': { result: { status: 'canceled' } } });

test('a login in the browser says where, and how it ended; the end of another login is not its own', async (t) => {
  const { client, asked } = fake(t, login({ type: 'chatgpt', loginId: 'l-1', authUrl: 'https://login.test/x' }, completed('l-0', false, 'no'), completed('l-1')));
  assert.deepEqual(await collect(client.login({ type: 'browser' })), [{ type: 'browser', url: 'https://login.test/x' }, { type: 'completed', success: true, error: null }]);
  assert.equal(asked('account/login/start')[0].params.type, 'chatgpt');
  assert.deepEqual(asked('account/login/cancel'), []);
});

test('a login by a code says both, and why it failed', async (t) => {
  const { client, asked } = fake(t, login({ type: 'chatgptDeviceCode', loginId: 'l-1', verificationUrl: 'https://login.test/d', userCode: 'ABCD-1234' }, completed('l-1', false, 'expired')));
  assert.deepEqual(await collect(client.login({ type: 'deviceCode' })), [{ type: 'deviceCode', url: 'https://login.test/d', code: 'ABCD-1234' }, { type: 'completed', success: false, error: 'expired' }]);
  assert.equal(asked('account/login/start')[0].params.type, 'chatgptDeviceCode');
});

test('leaving a login cancels it', async (t) => {
  const { client, asked } = fake(t, login({ type: 'chatgpt', loginId: 'l-1', authUrl: 'https://login.test/x' }));
  for await (const step of client.login({ type: 'browser' })) {
    assert.equal(step.type, 'browser');
    break;
  }
  // What comes after it is read after it.
  while (asked('account/login/cancel').length === 0) await client.request('account/read', {}).catch(() => {});
  assert.deepEqual(asked('account/login/cancel')[0].params, { loginId: 'l-1' });
});

test('a login that is refused is an error of its own kind', async (t) => {
  const { client } = fake(t, { 'account/login/start': { error: { code: -32600, message: 'logins are off' } } });
  await assert.rejects(collect(client.login({ type: 'browser' })), (error) => error instanceof CodexAuthError && error.reason === 'LOGIN_REFUSED' && /logins are off/.test(error.message));
});

test('the account, the limits and logging out', async (t) => {
  const limits = { rateLimits: { primary: { usedPercent: 12, windowDurationMins: 300, resetsAt: 1 }, secondary: null } };
  const { client, asked } = fake(t, {
    'account/read': { result: { account: { type: 'chatgpt', email: 'a@b.test', planType: 'plus' }, requiresOpenaiAuth: true } },
    'account/rateLimits/read': { result: limits },
    'account/logout': { result: {} },
  });
  assert.equal((await client.account()).account.email, 'a@b.test');
  assert.equal((await client.rateLimits()).rateLimits.primary.usedPercent, 12);
  assert.equal(await client.logout() ?? null, null);
  assert.equal(asked('account/logout').length, 1);
  await assert.rejects(client.rateLimits({ signal: AbortSignal.abort() }), CodexAbortError);
});

test('a key logs in the real runtime, and logging out undoes it', async (t) => {
  const { client } = await stage(t);
  // The vendor's own provider: only that one has accounts.
  const one = client({ config: {} });
  assert.deepEqual(await collect(one.login({ type: 'apiKey', apiKey: 'sk-test-0123' })), [{ type: 'completed', success: true, error: null }]);
  assert.equal((await one.account()).account.type, 'apiKey');
  await one.logout();
  assert.equal((await one.account()).account ?? null, null);
  await assert.rejects(one.rateLimits(), CodexRequestError);
});
