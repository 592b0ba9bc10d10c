import type { CallOptions, CodexClientOptions, RuntimeInfo } from '../types';
import { ClientHandle } from './base';
/** A client of the Codex runtime, which is started by the first call that needs it and ends with `close()`. */
export declare class CodexClient extends ClientHandle {
    #private;
    /** Checks the options and makes the client. Nothing is started yet. */
    constructor(options?: CodexClientOptions);
    /** Connects to the runtime. The first call that needs a connection does the same; after a failure this one tries again. */
    connect(options?: CallOptions): Promise<RuntimeInfo>;
}
