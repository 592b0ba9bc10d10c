// Loading the native module: the first place that has it decides. What was named explicitly is never skipped, and the
// current directory is never searched.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CodexNativeModuleError, CodexVersionError } from '../errors';
import { find, folder, load } from './locate';
import { explain, platformPackage } from './platform';
import type { NativeModule } from './native';

interface Place {
  name: string;
  path: string;
  /** Whether the user named it. */
  named: boolean;
}

interface Tried {
  place: string;
  path: string;
  outcome: string;
}

const loaded = new Map<string, NativeModule>();

/** The version of this package, which the module's must equal. */
export const version: string = (require('../../package.json') as { version: string }).version;

const known = new Map<string, boolean>();

/** Whether this version knows a method of an event. There can be no event without a native module. */
export function knowsMethod(method: string): boolean {
  const remembered = known.get(method);
  if (remembered !== undefined) return remembered;
  const [module] = loaded.values();
  const knows = method.startsWith('sdk/') || (module ?? loadNativeModule()).knowsMethod(method);
  known.set(method, knows);
  return knows;
}

/** Loads the native module, or says every place that was tried. */
export function loadNativeModule(nativeModulePath?: string): NativeModule {
  const key = nativeModulePath ?? '';
  const before = loaded.get(key);
  if (before !== undefined) return before;
  const tried: Tried[] = [];
  for (const place of places(nativeModulePath, tried)) {
    const module = attempt(place, tried);
    if (module !== undefined) {
      loaded.set(key, module);
      return module;
    }
  }
  throw new CodexNativeModuleError(
    `the native module was not found. Tried, in this order: ${tried.map((one) => `${one.place} (${one.path}): ${one.outcome}`).join('; ')}. `
      + `${platformPackage().hint} Or name the file with nativeModulePath or CODEX_NATIVE_MODULE.`,
    { reason: 'NOT_FOUND', details: { tried } },
  );
}

function* places(nativeModulePath: string | undefined, tried: Tried[]): Generator<Place> {
  const named = [['nativeModulePath', nativeModulePath], ['CODEX_NATIVE_MODULE', process.env['CODEX_NATIVE_MODULE']]] as const;
  for (const [name, path] of named) {
    if (path !== undefined && path !== '') yield { name, path: resolve(path), named: true };
    else tried.push({ place: name, path: '-', outcome: 'not set' });
  }
  yield { name: 'this package', path: join(folder, '..', '..', 'native', 'codex-napi', 'index.node'), named: false };
  const platform = platformPackage();
  for (const request of platform.requests) {
    const found = find(request);
    if (found === undefined) tried.push({ place: request, path: '-', outcome: 'not installed' });
    else yield { name: request, path: found, named: false };
  }
}

function attempt(place: Place, tried: Tried[]): NativeModule | undefined {
  if (!existsSync(place.path)) {
    tried.push({ place: place.name, path: place.path, outcome: 'no such file' });
    if (place.named) throw unusable(place, tried, 'does not exist', undefined);
    return undefined;
  }
  let module: Partial<NativeModule>;
  try {
    module = load(place.path) as Partial<NativeModule>;
  } catch (error) {
    // A file that is there and cannot be loaded is a broken installation: going on would hide it.
    throw unusable(place, tried, `cannot be loaded: ${explain(place.path, error)}`, error);
  }
  if (typeof module.version !== 'function' || typeof module.Session !== 'function') {
    throw unusable(place, tried, 'is a native module, but not that of this package', undefined);
  }
  const found = module.version();
  if (found !== version) {
    throw new CodexVersionError(
      `the native module ${place.path} (from ${place.name}) has version ${found}, and this package ${version}: install both in the same version`,
      { reason: 'NATIVE_MODULE', details: { path: place.path, place: place.name, found, expected: version } },
    );
  }
  return module as NativeModule;
}

function unusable(place: Place, tried: Tried[], why: string, cause: unknown): CodexNativeModuleError {
  return new CodexNativeModuleError(
    `the native module named by ${place.name}, ${place.path}, ${why}. ${place.named ? `Name another file, or leave ${place.name} out to look for the installed one.` : 'Install the package again.'}`,
    { reason: 'UNUSABLE', details: { path: place.path, place: place.name, tried }, cause },
  );
}
