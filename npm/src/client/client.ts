// The client: one runtime, any number of conversations.

import { loadNativeModule } from '../internal/loader';
import { Remote } from '../internal/remote';
import type { CallOptions, CodexClientOptions, RuntimeInfo } from '../types';
import { ClientHandle } from './base';
import { Hub } from './hub';
import { buildArgs, checked } from './options';

/** A client of the Codex runtime, which is started by the first call that needs it and ends with `close()`. */
export class CodexClient extends ClientHandle {
  readonly #remote: Remote;

  /** Checks the options and makes the client. Nothing is started yet. */
  constructor(options: CodexClientOptions = {}) {
    checked(options);
    const hub = new Hub(loadNativeModule(options.nativeModulePath), options.logger);
    super(hub, 0);
    this.#remote = new Remote(this.context, 'client', 0);
    this.#remote.call('build', buildArgs(options, hub));
  }

  /** Connects to the runtime. The first call that needs a connection does the same; after a failure this one tries again. */
  connect(options: CallOptions = {}): Promise<RuntimeInfo> {
    return this.#remote.request('connect', {}, options);
  }
}
