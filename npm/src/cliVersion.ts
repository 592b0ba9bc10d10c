// The version of the runtime's executable, without connecting to it.

import { carried, options as given } from './internal/given';
import { Handover } from './internal/handover';
import { loadNativeModule } from './internal/loader';
import { runtimeFolders } from './internal/runtimePackages';

/** The version that the codex executable says it has. It is looked for in the same places as by a client. */
export async function getCodexCliVersion(options: { codexPath?: string; nativeModulePath?: string } = {}): Promise<string> {
  const { nativeModulePath, ...rest } = given(options, 'options');
  const native = loadNativeModule(nativeModulePath);
  const handover = new Handover((wake) => new native.Session(wake));
  return handover.request('runtime.cliVersion', 0, carried({ options: rest, nodeModules: runtimeFolders() }));
}
