// What a conversation's settings say, and what the model is asked for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stage } from '../test-support/stage.mjs';

test('settings say what holds after they were overridden, and an effort may be taken back', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  const conversation = await client({ defaultEffort: 'high' }).createConversation({ cwd: workspace });
  const effort = async (options) => {
    await conversation.run('Go on.', options);
    return model.requests.at(-1).effort;
  };
  assert.equal(conversation.settings.effort, 'high');
  assert.equal(await effort(), 'high');
  assert.equal(await effort({ effort: null }), null);
  assert.equal(await effort(), 'high', 'of one turn only');
  const before = conversation.settings;
  await conversation.overrideTurnContext({ effort: null, model: 'other' });
  assert.equal(conversation.settings.effort, null);
  assert.equal(conversation.settings.model, 'other');
  assert.equal(before.effort, 'high', 'what was read stays as it was');
  assert.throws(() => { conversation.settings.model = 'mine'; }, TypeError);
  assert.equal(await effort(), null);
});

test('a trace that is none is refused where a conversation is opened', async (t) => {
  const { workspace, client } = await stage(t);
  const opening = client().createConversation({ cwd: workspace, traceparent: 'mine' });
  await assert.rejects(opening, (error) => error.code === 'CONFIG' && error.details.field === 'traceparent');
});
