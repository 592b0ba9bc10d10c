// Written by `cargo xtask codegen`; not to be edited.
// The native module's exports, as `codex-sdk-napi` declares them.

/** A built-in plugin. */
export interface NativeBuiltinPlugin {
  /** Makes it, with its options as JSON: `{"ok": number}` or `{"error": …}`. */
  make(name: string, options: string): string;
  /** What there is to read of it, as JSON. */
  snapshot(): string;
}

/** A scripted model. */
export interface NativeModelSession {
  /** Does what needs no waiting: `{"ok": …}` or `{"error": …}`. */
  call(op: string, target: number, args: string): string;
  /** Begins what does: the text of an array of `[call, op, target, null, args]`. The replies come as frames. */
  submit(calls: string): void;
  /** Cancels a call. Its reply comes all the same. */
  cancel(call: number): void;
  /** What there is now, or null; then `wake` is called when there is something. */
  drain(): string | null;
  /** Keeps the event loop alive, or no longer. */
  setRef(hold: boolean): void;
}

/** A client, or a pool, and everything that JavaScript holds of it. */
export interface NativeSession {
  /** Does what needs no waiting: `{"ok": …}` or `{"error": …}`. */
  call(op: string, target: number, args: string): string;
  /**
   * Begins what does: the text of an array of `[call, op, target, within, args]`, where `within` is the question that the
   * hook answers which makes the call, or null. The replies come as frames.
   */
  submit(calls: string): void;
  /** Cancels a call. Its reply comes all the same. */
  cancel(call: number): void;
  /** Settles a question: `{"value": …}` or `{"error": "…"}`. */
  answer(ask: number, answer: string): void;
  /**
   * Asks for a batch of a reader's events, which the next `drain` hands over if it is there. Says whether one is on its
   * way when it is not: then the reader is told of it, even if it turns out to be nothing.
   */
  want(reader: number): boolean;
  /**
   * Whether something is on its way to a reader that JavaScript waits for: then the reader is told, even if it turns out
   * to be nothing.
   */
  isComing(reader: number): boolean;
  /** Ends a reader at once. */
  closeReader(reader: number): void;
  /** What there is now, or null; then `wake` is called when there is something. */
  drain(): string | null;
  /** Keeps the event loop alive, or no longer. */
  setRef(hold: boolean): void;
  /** Lets go of a client, a conversation or a turn that JavaScript no longer has. */
  release(handle: number): void;
  /** Kills the runtimes and everything they have started, at once: the process is about to end. */
  kill(): void;
}

/** The module. */
export interface NativeModule {
  /** Whether the runtime's protocol, as far as this version knows it, has a notification or question of this name. */
  knowsMethod(method: string): boolean;
  /** The version of this module, which must be that of the package that loads it. */
  version(): string;
  /** A plugin that is not there yet. */
  BuiltinPlugin: new () => NativeBuiltinPlugin;
  /** A session without a model yet. `wake` is called, without arguments, when `drain` will find something. */
  ModelSession: new (wake: () => void) => NativeModelSession;
  /** A session without a client yet. `wake` is called, without arguments, when `drain` will find something. */
  Session: new (wake: () => void) => NativeSession;
}
