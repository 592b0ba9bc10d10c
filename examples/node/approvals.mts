// Approvals: the program, not the agent, decides. This agent may change Markdown files and nothing else.

import { extname } from 'node:path';
import { CodexClient, type CodexClientOptions } from '@flo-ai/codex-ts-sdk';

// What would be changed is in the item that the question is about. A throw declines, too.
const onlyMarkdown: CodexClientOptions['onFileChangeApproval'] = ({ item }) => {
  if (item?.type !== 'fileChange') throw new Error('nobody knows what would be changed');
  let decision: 'accept' | 'decline' = 'accept';
  for (const { path, kind } of item.changes) {
    if (extname(path) !== '.md' || (kind.type === 'update' && kind.move_path)) decision = 'decline';
    console.log(`${path}: ${decision}`);
  }
  return decision;
};

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
