// The package as it is loaded: by import and by require, with one identity, without the native module until it is needed.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import * as imported from '@flo-ai/codex-ts-sdk';
import * as testing from '@flo-ai/codex-ts-sdk/testing';

const require = createRequire(import.meta.url);

test('import and require give the same classes', () => {
  const required = require('@flo-ai/codex-ts-sdk');
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).filter((name) => name !== '__esModule').sort());
  const lowercase = Object.keys(imported).filter((name) => !/^Codex/.test(name)).sort();
  assert.deepEqual(lowercase, ['getCodexCliVersion', 'isEvent', 'isUnrecognized', 'plugins', 'tool'], 'helpers stay inside');
  for (const name of Object.keys(imported)) assert.equal(imported[name], required[name], name);
  assert.equal(testing.ScriptedModel, require('@flo-ai/codex-ts-sdk/testing').ScriptedModel);
  require('@flo-ai/codex-ts-sdk/protocol');
  assert.equal(require('@flo-ai/codex-ts-sdk/package.json').name, '@flo-ai/codex-ts-sdk');
});

test('every error class has its own code and name', () => {
  const classes = Object.entries(imported).filter(([name]) => /^Codex\w+Error$/.test(name) && name !== 'CodexError');
  assert.equal(classes.length, 15);
  const codes = classes.map(([name, ErrorOfName]) => {
    const error = new ErrorOfName('why', { cause: 1 });
    assert.ok(error instanceof imported.CodexError);
    assert.deepEqual([error.name, error.message, error.retryable, error.cause], [name, 'why', false, 1]);
    return error.code;
  });
  assert.equal(new Set(codes).size, classes.length);
});
