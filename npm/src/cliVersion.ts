// The version of the runtime's executable, without connecting to it.

import { Handover } from './internal/handover';
import { loadNativeModule } from './internal/loader';
import { runtimeFolders } from './internal/runtimePackages';

/** The version that the codex executable says it has. It is looked for in the same places as by a client. */
export function getCodexCliVersion(options: { codexPath?: string; nativeModulePath?: string } = {}): Promise<string> {
  const native = loadNativeModule(options.nativeModulePath);
  const handover = new Handover((wake) => new native.Session(wake));
  return handover.request('runtime.cliVersion', 0, { codexPath: options.codexPath, nodeModules: runtimeFolders() });
}
