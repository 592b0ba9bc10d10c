// Turns of one side on the real runtime: node turns.mjs ours|raw|official COUNT
import { createInterface } from 'node:readline';
import { CodexClient } from '../../npm/dist/index.mjs';
import { say, server } from './machine.mjs';

const [side, count] = process.argv.slice(2);
const { CODEX_PATH: codexPath, CODEX_HOME: codexHome, CODEX_BENCH_WORKSPACE: cwd } = process.env;
const INPUT = 'Go on.';
/** The same on all sides: one that may write costs the runtime itself some milliseconds in each turn. */
const SANDBOX = 'read-only';

/** Turns, one after another; the first one warms up. A turn calls `text` when its first text is there. */
async function turns(turn) {
  const seen = { ms: [], firstTextMs: [] };
  for (let i = 0; i <= Number(count); i++) {
    const begun = performance.now();
    let first;
    await turn(() => { first ??= performance.now() - begun; });
    if (i === 0) continue;
    seen.ms.push(performance.now() - begun);
    seen.firstTextMs.push(first);
  }
  return seen;
}

async function ours() {
  const client = new CodexClient({ codexPath, codexHome });
  const conversation = await client.createConversation({ cwd, sandboxPolicy: { mode: SANDBOX } });
  const seen = await turns(async (text) => {
    const turn = await conversation.sendUserTurn(INPUT);
    for await (const _ of turn.text()) text();
    await turn.result();
  });
  await client.close();
  return seen;
}

/** Each line is parsed, and nothing else is done with it. */
async function raw() {
  const { child, send } = server(codexPath);
  let listener = () => {};
  createInterface({ input: child.stdout }).on('line', (line) => listener(JSON.parse(line)));
  const thread = await new Promise((resolve) => {
    const id = send('thread/start', { cwd, sandbox: SANDBOX });
    listener = (message) => { if (message.id === id && message.result) resolve(message.result.thread.id); };
  });
  const seen = await turns((text) => new Promise((resolve) => {
    listener = (message) => {
      if (message.method === 'item/agentMessage/delta') text();
      else if (message.method === 'turn/completed') resolve();
    };
    send('turn/start', { threadId: thread, input: [{ type: 'text', text: INPUT, text_elements: [] }] });
  }));
  child.stdin.end();
  return seen;
}

/** The official SDK: it starts a process for each turn, and its first text is the first message that is complete. */
async function official() {
  const { Codex } = await import('@openai/codex-sdk');
  const thread = new Codex({ codexPathOverride: codexPath }).startThread({ workingDirectory: cwd, sandboxMode: SANDBOX, skipGitRepoCheck: true });
  return turns(async (text) => {
    const { events } = await thread.runStreamed(INPUT);
    for await (const event of events) if (event.item?.type === 'agent_message') text();
  });
}

say(await { ours, raw, official }[side]());
