// Approvals: the program, not the agent, decides. This agent may change Markdown files and nothing else.

import { extname } from 'node:path';
import { CodexClient } from '@flo-ai/codex-ts-sdk';

const client = new CodexClient({
  approvalPolicy: 'untrusted',
  onFileChangeApproval: onlyMarkdown,
  // There is no handler for commands: they are declined, and the turn goes on.
});
const conversation = await client.createConversation();

const task = 'Add a line about the license to README.md and to package.json.';
const result = await conversation.run(task);
console.log(result.finalResponse);
await client.close();

// What would be changed is in the item that the question is about. A throw declines, too.
function onlyMarkdown(request) {
  let decision = 'accept';
  for (const change of request.item.changes) {
    if (extname(change.path) !== '.md' || change.kind.move_path) decision = 'decline';
    console.log(`${change.path}: ${decision}`);
  }
  return decision;
}
