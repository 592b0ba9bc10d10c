// Uses every member of the package as a CommonJS module.
'use strict';
const sdk = require('@flo-ai/codex-ts-sdk');
const { ScriptedModel } = require('@flo-ai/codex-ts-sdk/testing');

import('./useAll.mjs').then(({ useAll }) => useAll(sdk, ScriptedModel));
