import type { CodexPlugin, RedactionOptions, TranscriptOptions, UsageOptions, UsageTotals } from './types';
/** A plugin of the package's own. */
export declare class BuiltinPlugin implements CodexPlugin {
    #private;
    readonly name: string;
}
/** Counts what is used. */
export declare class UsagePlugin extends BuiltinPlugin {
    /** What was used so far, running turns included; `null` before a client has the plugin. */
    totals(): UsageTotals | null;
}
/** The built-in plugins, to be added like any other. */
export declare const plugins: Readonly<{
    /** Records what is said into files: JSON lines for programs, Markdown for people. */
    transcript: (options: TranscriptOptions) => BuiltinPlugin;
    /** Counts what is used, and holds turns to budgets: the error and the turn's end say which limit was reached. */
    usage: (options?: UsageOptions) => UsagePlugin;
    /** Replaces patterns in what is sent, and in what plugins and loggers see. */
    redaction: (options: RedactionOptions) => BuiltinPlugin;
}>;
