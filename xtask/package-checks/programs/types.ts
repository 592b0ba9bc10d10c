// The types, as a program under `strict` sees them.
import { CodexClient, CodexError, isEvent, tool, type CodexEvent, type TurnResult } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import type { Model } from '@flo-ai/codex-ts-sdk/protocol';

export async function program(): Promise<string> {
  const model = await ScriptedModel.start();
  const client = new CodexClient({ ...(await model.options()), approvalPolicy: 'on-request' });
  const conversation = await client.createConversation();
  const turn = await conversation.sendUserTurn('Hello.');
  for await (const event of turn.events()) {
    const known: CodexEvent = event;
    if (isEvent(known, 'item/completed')) console.log(known.params.item.type);
  }
  const models: Model[] = await client.models();
  const result: TurnResult<undefined> = await turn.result();
  // @ts-expect-error there is no such option
  new CodexClient({ noSuchOption: true });
  // @ts-expect-error a policy is one of some words
  new CodexClient({ approvalPolicy: 'perhaps' });
  return `${models.length} ${result.finalResponse} ${String(CodexError)} ${String(tool)}`;
}
