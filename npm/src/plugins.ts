// The built-in plugins. They are Rust's: what is here names them, and carries their options.

import { errorFrom } from './errors';
import type { Envelope } from './errors';
import { carried } from './internal/given';
import type { NativeBuiltinPlugin, NativeModule } from './internal/native';
import type { CodexPlugin, RedactionOptions, TranscriptOptions, UsageOptions, UsageTotals } from './types';

/** A plugin of the package's own. */
export class BuiltinPlugin implements CodexPlugin {
  readonly name: string;
  readonly #options: object;
  #made: { native: NativeBuiltinPlugin; number: number } | undefined;

  /** @internal */
  constructor(name: string, options: object) {
    this.name = name;
    this.#options = options;
  }

  /** @internal Its number in the native module, where it is made once. */
  number(module: NativeModule): number {
    if (this.#made === undefined) {
      const native = new module.BuiltinPlugin();
      const outcome = JSON.parse(native.make(this.name, JSON.stringify(carried({ options: this.#options }).options ?? null))) as { ok: number } | { error: Envelope };
      if ('error' in outcome) throw errorFrom(outcome.error);
      this.#made = { native, number: outcome.ok };
    }
    return this.#made.number;
  }

  /** @internal What there is to read of it; nothing before a client has it. */
  protected snapshot(): unknown {
    return this.#made === undefined ? null : JSON.parse(this.#made.native.snapshot());
  }
}

/** Counts what is used. */
export class UsagePlugin extends BuiltinPlugin {
  /** What was used so far, running turns included; `null` before a client has the plugin. */
  totals(): UsageTotals | null {
    return this.snapshot() as UsageTotals | null;
  }
}

/** The built-in plugins, to be added like any other. */
export const plugins = Object.freeze({
  /** Records what is said into files: JSON lines for programs, Markdown for people. */
  transcript: (options: TranscriptOptions): BuiltinPlugin => new BuiltinPlugin('transcriptRecorder', options),
  /** Counts what is used, and holds turns to budgets: the error and the turn's end say which limit was reached. */
  usage: (options: UsageOptions = {}): UsagePlugin => new UsagePlugin('usageTotals', options),
  /** Replaces patterns in what is sent, and in what plugins and loggers see. */
  redaction: (options: RedactionOptions): BuiltinPlugin => new BuiltinPlugin('redaction', options),
});
