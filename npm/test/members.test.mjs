// Every member of the public interface is there and does its work, however the package is loaded.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { all } from '../test-support/members.mjs';
import { program } from '../test-support/stage.mjs';

for (const name of ['members.mjs', 'members.cjs']) {
  test(`all members, by ${name}`, async () => {
    const { code, stdout, stderr } = await program(name).ended;
    assert.equal(code, 0, stdout + stderr);
    assert.deepEqual(stdout.trim().split('\n'), Object.keys(all).map((group) => `used ${group}`));
  });
}

test('none is left out', () => {
  const used = readFileSync(new URL('../test-support/members.mjs', import.meta.url), 'utf8');
  const declared = { 'client/base': 'ClientHandle', 'client/client': 'CodexClient', 'client/builder': 'CodexClientBuilder', 'types/handles': 'Conversation', 'types/handles ': 'Turn', 'pool/pool': 'CodexClientPool' };
  for (const [file, kind] of Object.entries(declared)) {
    const text = readFileSync(new URL(`../api/${file.trim()}.d.ts`, import.meta.url), 'utf8');
    const [, body] = new RegExp(`(?:interface|class) ${kind}\\b[^{]*\\{\n([^]*?)\n\\}`).exec(text);
    const members = [...body.matchAll(/^ {4}(?:static |readonly |get )*(\w+)[<(:?]/gm)].map(([, name]) => name).filter((name) => name !== 'constructor');
    assert.ok(members.length > 0, kind);
    for (const member of members) assert.match(used, new RegExp(`\\b${member}\\b`), `${kind}.${member}`);
  }
});
