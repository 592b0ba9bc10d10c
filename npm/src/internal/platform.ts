// Which platform package this machine needs, and why a file cannot be loaded here.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

interface PlatformPackage {
  /** What to resolve, in order. */
  requests: string[];
  hint: string;
}

const SUPPORTED = new Set(['linux-x64-gnu', 'linux-arm64-gnu', 'linux-x64-musl', 'linux-arm64-musl', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64']);
const OWN = '@flo-ai/codex-ts-sdk/native/codex-napi/index.node';

/** The places among the installed packages. */
export function platformPackage(): PlatformPackage {
  const name = `${process.platform}-${process.arch}${process.platform === 'linux' ? `-${libc()}` : ''}`;
  if (!SUPPORTED.has(name)) {
    return { requests: [OWN], hint: `There is no package for ${name}: build the module with cargo xtask build.` };
  }
  return {
    requests: [`@flo-ai/codex-ts-sdk-${name}/index.node`, OWN],
    hint: `Install @flo-ai/codex-ts-sdk-${name}: npm leaves optional dependencies out when a lock file was made on another system (remove node_modules and the lock file, and install again).`,
  };
}

/** glibc or musl: from the dynamic loader's own script, else from Node's report. Nothing is started for it. */
function libc(): 'gnu' | 'musl' {
  try {
    const ldd = readFileSync('/usr/bin/ldd', 'latin1');
    if (ldd.includes('musl')) return 'musl';
    if (ldd.includes('GNU C Library') || ldd.includes('GLIBC')) return 'gnu';
  } catch {
    // A system without ldd: the report knows.
  }
  const { report } = process;
  if (report === undefined) return 'gnu';
  // Without this it may wait for a name server.
  report.excludeNetwork = true;
  const parsed = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return parsed.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
}

const MACHINES: Record<number, string> = { 0x3e: 'x64', 0xb7: 'arm64', 0x03: 'ia32', 0x28: 'arm', 0xf3: 'riscv64' };

/** Why a file cannot be loaded. For another machine's file the system only says that it does not exist. */
export function explain(path: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const format = formatOf(path);
  const here = `${process.platform}-${process.arch}`;
  return format !== undefined && format !== here && !here.startsWith(`${format}-`)
    ? `it is built for ${format}, and this is ${here} (${said})`
    : `${said} (this is ${here})`;
}

/** What a file is built for, from its first bytes. */
function formatOf(path: string): string | undefined {
  const head = new Uint8Array(64);
  try {
    const file = openSync(path, 'r');
    try {
      if (readSync(file, head, 0, 64, 0) < 20) return 'no machine: the file is too short';
    } finally {
      closeSync(file);
    }
  } catch {
    // The loader's own message stands.
    return undefined;
  }
  const at = (offset: number) => head[offset] ?? 0;
  if (at(0) === 0x7f && at(1) === 0x45) return `linux-${MACHINES[at(18) | (at(19) << 8)] ?? 'another machine'}`;
  if (at(0) === 0x4d && at(1) === 0x5a) return 'win32';
  if (at(3) === 0xfe && (at(0) === 0xcf || at(0) === 0xce)) return `darwin-${at(4) === 0x0c ? 'arm64' : 'x64'}`;
  return 'no machine: it is no native module';
}
