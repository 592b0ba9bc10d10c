// Written by `cargo xtask codegen`; not to be edited.

/** The platforms with a package of their own: platform, architecture and, on Linux, the C library. */
export const TARGETS: ReadonlySet<string> = new Set([
  'linux-x64-gnu',
  'linux-arm64-gnu',
  'linux-x64-musl',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
]);
