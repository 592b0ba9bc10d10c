// Uses every member of the package as an ES module.
import * as sdk from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { useAll } from './useAll.mjs';

await useAll(sdk, ScriptedModel);
