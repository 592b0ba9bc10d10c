// The native module's exports, as `codex-sdk-napi` declares them.

/** What a session and a scripted model have in common. */
export interface NativeHub {
  /** Does what needs no waiting: `{"ok": …}` or `{"error": …}`. */
  call(op: string, target: number, args: string): string;
  /** Begins what does, in the hook that answers a question where one does. The reply comes as a frame. */
  submit(call: number, op: string, target: number, args: string, timeoutMs?: number, within?: number): void;
  /** Cancels a call. Its reply comes all the same. */
  cancel(call: number): void;
  /** What there is now, or null; then the wake-up comes when there is something. */
  drain(): string | null;
  /** Keeps the event loop alive, or no longer. */
  setRef(hold: boolean): void;
}

/** A client. */
export interface NativeSession extends NativeHub {
  /** Settles a question: `{"value": …}` or `{"error": "…"}`. */
  answer(ask: number, answer: string): void;
  /** Asks for a batch of a reader's events. */
  want(reader: number): void;
  /** Ends a reader at once. */
  closeReader(reader: number): void;
  /** Lets go of a conversation or a turn. */
  release(handle: number): void;
  /** Kills the runtime and everything it has started, at once. */
  kill(): void;
}

/** A built-in plugin. */
export interface NativeBuiltin {
  /** Makes it: `{"ok": number}` or `{"error": …}`. */
  make(name: string, options: string): string;
  /** What there is to read of it. */
  snapshot(): string;
}

/** The module. */
export interface NativeModule {
  version(): string;
  /** Whether the runtime's protocol, as far as this version knows it, has a notification or question of this name. */
  knowsMethod(method: string): boolean;
  Session: new (wake: () => void) => NativeSession;
  BuiltinPlugin: new () => NativeBuiltin;
  ModelSession: new (wake: () => void) => NativeHub;
}
