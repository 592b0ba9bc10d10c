// A whole job: the agent finds out why a program fails, mends it and runs it again. It asks before every command and
// every change; what it asks, and the answer, is shown. Run it in the folder to work in, or with `cargo xtask quickstart`.

import { createInterface } from 'node:readline/promises';
import { CodexClient, type CodexEvent, type PendingRequest, type TurnResult } from '@flo-ai/codex-ts-sdk';

const TASK = '`node check.mjs` fails. Find out why, mend it, and run it again to show that it passes.';

// Only for a model that is known to be harmless: everything it asks for is allowed.
const yes = process.argv.includes('--yes');

const client = new CodexClient({
  approvalPolicy: 'untrusted',
  // Questions wait for `respond`, so that one loop shows everything in its order. Unanswered ones are declined in time.
  requestPolicy: { unanswered: 'hold' },
});
const runtime = await client.connect();
console.log(`runtime ${runtime.runtimeVersion ?? 'of unknown version'}`);
const conversation = await client.createConversation();

console.log(`you     ${TASK}`);
const turn = await conversation.sendUserTurn(TASK);
for await (const event of turn.events()) {
  show(event);
  if ('request' in event) {
    const answer = (await allowed(event.request)) ? 'accept' : 'decline';
    console.log(`        ${answer}`);
    await client.respond(event.request.id, answer);
  }
}

const result = await turn.result();
await report(result);
await client.close();
if (result.status !== 'completed') {
  console.error('the turn did not complete:', result.endReason);
  process.exitCode = 1;
}

/** Prints what the agent writes, and how its commands end. */
function show({ method, params }: CodexEvent): void {
  switch (method) {
    case 'item/started':
      if (params.item.type === 'agentMessage') process.stdout.write('agent   ');
      break;
    case 'item/agentMessage/delta':
      process.stdout.write(params.delta);
      break;
    case 'item/completed':
      if (params.item.type === 'agentMessage') console.log();
      if (params.item.type === 'commandExecution') {
        if (params.item.aggregatedOutput) printIndented(params.item.aggregatedOutput);
        console.log(`        exit code ${params.item.exitCode}`);
      }
  }
}

/** Shows what the agent wants to do, and asks whoever sits at the terminal. Where nobody does, the answer is no. */
async function allowed({ params, item }: PendingRequest): Promise<boolean> {
  if ('command' in params && params.command) console.log(`run?    ${params.command}`);
  for (const change of item?.type === 'fileChange' ? item.changes : []) {
    console.log(`patch?  ${change.path}`);
    printIndented(change.diff);
  }
  if (yes || !process.stdin.isTTY) return yes;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('        Allow it? [y/N] ');
  terminal.close();
  return ['y', 'Y', 'yes'].includes(answer.trim());
}

async function report({ status, durationMs, firstTextMs, usage }: TurnResult): Promise<void> {
  console.log(`\n${status} after ${durationMs} ms`);
  if (firstTextMs !== null) console.log(`        first text after ${firstTextMs} ms`);
  if (usage) {
    const { inputTokens, cachedInputTokens, outputTokens, modelCalls } = usage;
    const inward = `${inputTokens} in (${cachedInputTokens} of them cached)`;
    console.log(`tokens  ${inward}, ${outputTokens} out, in ${modelCalls} calls of the model`);
  }
  const { thread } = await client.request('thread/read', { threadId: conversation.id });
  console.log(`stored  ${thread.path ?? 'nowhere'}`);
}

function printIndented(text: string): void {
  for (const line of text.trimEnd().split('\n')) console.log(`        | ${line}`);
}
