/** The version that the codex executable says it has. It is looked for in the same places as by a client. */
export declare function getCodexCliVersion(options?: {
    codexPath?: string;
    nativeModulePath?: string;
}): Promise<string>;
