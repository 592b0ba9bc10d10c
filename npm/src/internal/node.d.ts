// The little of Node that the package uses, so that building it needs no type packages.

declare function setImmediate(callback: () => void): unknown;
declare function require(path: string): unknown;
declare const __filename: string | undefined;
declare const Buffer: { from(bytes: Uint8Array): { toString(encoding: 'base64'): string } };
declare const process: {
  readonly platform: string;
  readonly arch: string;
  readonly argv: readonly string[];
  readonly execPath: string;
  readonly env: Record<string, string | undefined>;
  readonly report?: { excludeNetwork?: boolean; getReport(): unknown };
  on(event: 'exit', listener: () => void): void;
  prependListener(event: 'exit', listener: () => void): void;
  emitWarning(warning: string | Error, options?: { type?: string; code?: string; detail?: string }): void;
};
interface ErrorConstructor {
  captureStackTrace(target: object, above?: Function): void;
}
declare module 'node:async_hooks' {
  export class AsyncLocalStorage<T> {
    run<R>(store: T, callback: () => R): R;
    getStore(): T | undefined;
  }
}
declare module 'node:fs' {
  export function existsSync(path: string): boolean;
  export function readFileSync(path: string): Uint8Array;
  export function readFileSync(path: string, encoding: 'utf8' | 'latin1'): string;
  export function openSync(path: string, flags: 'r'): number;
  export function readSync(file: number, into: Uint8Array, offset: number, length: number, position: number): number;
  export function closeSync(file: number): void;
}
declare module 'node:module' {
  export function createRequire(file: string): ((path: string) => unknown) & { resolve(request: string): string };
}
declare module 'node:path' {
  export function basename(path: string): string;
  export function join(...parts: string[]): string;
  export function dirname(path: string): string;
  export function resolve(...parts: string[]): string;
}
