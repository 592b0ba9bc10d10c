// Written by `npm run build`: the same module as its CommonJS form.
import core from './testing.js';
export const { ModelGate, ModelReply, ScriptedModel } = core;
