// Makes a client, or says why not.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
try {
  new CodexClient({ codexHome: process.env.HOME_OF_TEST });
  console.log('made');
} catch (error) {
  console.log(error.code, error.reason, error.message);
}
