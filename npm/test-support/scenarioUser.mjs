// Plays the user's lines of a scenario with a client of this package, as `tests/src/fake/user.rs` does with Rust's.
import assert from 'node:assert/strict';
import { CodexAbortError, CodexClient } from '@flo-ai/codex-ts-sdk';
import { mismatch } from './scenario.mjs';

/** What the user does, by the scenario's word for it. */
const CALLS = {
  connect: ({ client }) => client.connect(),
  async conversation(user, [options]) {
    user.conversation = await user.client.createConversation(options);
    return { id: user.conversation.id };
  },
  run: ({ conversation }, [text, options], signal) => conversation.run(text, { ...options, signal }),
  async send(user, [text, options]) {
    user.turn = await user.conversation.sendUserTurn(text, options);
    return { id: user.turn.id };
  },
  result: ({ turn }) => turn.result(),
  steer: ({ turn }, [text]) => turn.steer(text),
  interrupt: ({ conversation }) => conversation.interrupt(),
  'close-conversation': ({ conversation }) => conversation.close(),
  request: ({ client }, [method, params, options]) => client.request(method, params, options),
  models: ({ client }) => client.models(),
  respond: ({ client }, [response]) => client.respond(client.pendingRequests()[0].id, response),
  decline: ({ client }) => client.decline(client.pendingRequests()[0].id),
  close: ({ client }) => client.close(),
};

/** The options of handlers, by the scenario's word for their kind. */
const HANDLERS = {
  command: 'onCommandApproval', file: 'onFileChangeApproval', permissions: 'onPermissionsApproval', input: 'onUserInput', elicitation: 'onElicitation',
  token: 'onTokenRefresh', attestation: 'onAttestation',
};

/** Plays all of it on a client that `more` completes, and closes the client. */
export async function play({ steps }, more) {
  const first = steps.findIndex(({ word }) => word !== 'options' && word !== 'handler');
  const [before, then] = [steps.slice(0, first), steps.slice(first)];
  // What fails in a handler is reported to the logger: it would be a warning of the process.
  const options = Object.assign({ logger: { error() {} } }, ...before.map(({ word, args }) => (word === 'options' ? args[0] : { [HANDLERS[args[0]]]: handler(args[1]) })), more);
  const user = { client: new CodexClient(options), calls: new Map(), seen: [] };
  const events = user.client.events();
  // Who waits for events alone does not keep a process alive.
  const alive = setInterval(() => {}, 60_000);
  try {
    for (const step of then) {
      const differs = step.side === 'does' ? await act(user, step) : await see(user, step, events);
      assert.equal(differs, undefined, `line ${step.line}`);
    }
  } finally {
    await user.client.close();
    clearInterval(alive);
  }
  for await (const { method } of events) user.seen.push(method);
  for (const { word, args: [method] } of then) if (word === 'never') assert.ok(!user.seen.includes(method), `${method} was seen`);
}

/** Begins a call; nobody waits for it yet. To give one up is to abort its signal. */
async function act(user, { label, word, args }) {
  if (word === 'drop') {
    const { stop, outcome } = take(user, args[0]);
    stop.abort();
    assert.ok((await outcome).raw instanceof CodexAbortError);
    return;
  }
  const stop = new AbortController();
  const call = (async () => CALLS[word](user, args, stop.signal))();
  user.calls.set(label, { stop, outcome: call.then((ok) => ({ ok: ok ?? null }), (raw) => ({ error: shown(raw), raw })) });
}

async function see(user, { label, word, args }, events) {
  switch (word) {
    case 'ok':
    case 'error': {
      const outcome = await take(user, label).outcome;
      if (!(word in outcome)) return `expected ${word}, got ${JSON.stringify(outcome.ok ?? outcome.error)}`;
      return args.length === 0 ? undefined : mismatch(args[0], outcome[word]);
    }
    case 'event':
      for (;;) {
        const { value, done } = await events.next();
        if (done) return `the events ended without ${args[0]}; seen: ${user.seen}`;
        user.seen.push(value.method);
        if (value.method === args[0] && mismatch(args[1] ?? {}, value.params) === undefined) return undefined;
      }
    case 'questions':
      return mismatch(args[0], user.client.pendingRequests().length);
    case 'never': // Looked at when everything is over.
      return undefined;
    default:
      return `nobody can see ${word}`;
  }
}

function take({ calls }, label) {
  const call = calls.get(label);
  assert.ok(call, `no call ${label} is waited for`);
  calls.delete(label);
  return call;
}

/** An error as scenarios describe it, the same in every language. */
function shown({ code, reason, message, retryable, details, result }) {
  return { code, reason, message, retryable, details, result };
}

function handler(how) {
  switch (how) {
    case 'never':
      return () => new Promise(() => {});
    case 'panic-at-once':
      return () => { throw new Error('as the scenario says'); };
    case 'panic':
    case 'error':
      return async () => { throw new Error('as the scenario says'); };
    default:
      return () => how;
  }
}
