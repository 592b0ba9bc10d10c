// Which platform package this machine needs, and why a file cannot be loaded here.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { TARGETS } from './targets';

interface PlatformPackage {
  /** What to resolve, in order. */
  requests: string[];
  hint: string;
}

const OWN = '@flo-ai/codex-ts-sdk/native/codex-napi/index.node';

/** The places among the installed packages. */
export function platformPackage(): PlatformPackage {
  const name = `${process.platform}-${process.arch}${process.platform === 'linux' ? `-${libc()}` : ''}`;
  if (!TARGETS.has(name)) {
    return { requests: [OWN], hint: `There is no package for ${name}: build the module with cargo xtask build.` };
  }
  return {
    requests: [`@flo-ai/codex-ts-sdk-${name}/index.node`, OWN],
    hint: `Install @flo-ai/codex-ts-sdk-${name}: npm leaves optional dependencies out when a lock file or node_modules was made on another system (https://github.com/npm/cli/issues/4828: remove both and install again), and so does --omit=optional.`,
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
  const before = report.excludeNetwork;
  // Without this it may wait for a name server.
  report.excludeNetwork = true;
  const parsed = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  if (before !== undefined) report.excludeNetwork = before;
  return parsed.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
}

const MACHINES: Record<number, string> = { 0x3e: 'x64', 0xb7: 'arm64', 0x03: 'ia32', 0x28: 'arm', 0xf3: 'riscv64' };

/** Why a file cannot be loaded. For another machine's file the system only says that it does not exist. */
export function explain(path: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const here = `${process.platform}-${process.arch}`;
  const format = formatOf(path);
  if (format === undefined) return `it is no native module (${said})`;
  return here === format ? `${said} (this is ${here})` : `it is built for ${format}, and this is ${here} (${said})`;
}

/** What a file is built for, from its first bytes: a platform, with its architecture where that is easy to tell. */
function formatOf(path: string): string | undefined {
  const head = firstBytes(path);
  const at = (offset: number) => head[offset] ?? 0;
  if (at(0) === 0x7f && at(1) === 0x45) return `linux-${MACHINES[at(18) | (at(19) << 8)] ?? 'another machine'}`;
  if (at(0) === 0x4d && at(1) === 0x5a) {
    // The offset of the header that names the machine is at 0x3c, the machine 4 bytes into it.
    const header = at(0x3c) | (at(0x3d) << 8);
    return `win32-${{ 0x8664: 'x64', 0xaa64: 'arm64', 0x014c: 'ia32' }[at(header + 4) | (at(header + 5) << 8)] ?? 'another machine'}`;
  }
  if (at(3) === 0xfe && at(2) === 0xed && (at(0) === 0xcf || at(0) === 0xce)) return `darwin-${{ 0x0c: 'arm64', 0x07: 'x64' }[at(4)] ?? 'another machine'}`;
  return undefined;
}

function firstBytes(path: string): Uint8Array {
  const head = new Uint8Array(1024);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}
