// The package by require.
'use strict';
require('./job.cjs')(require('@flo-ai/codex-ts-sdk'), require('@flo-ai/codex-ts-sdk/testing'));
