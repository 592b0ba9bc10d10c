// Builds dist/: the CommonJS core by tsc, and around it the ESM entries, which re-export it by name, so that a class
// has one identity however it is loaded. Of the declarations only the public interface stays in dist/; it is copied to
// api/, which is committed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ENTRIES = ['index', 'protocol', 'testing'];

rmSync(here('dist'), { recursive: true, force: true });
const compiler = spawnSync(process.execPath, [here('node_modules/typescript/bin/tsc'), '--project', here('tsconfig.json')], { stdio: 'inherit' });
if (compiler.status !== 0) process.exit(compiler.status ?? 1);

// The protocol is types alone, generated elsewhere; something has to be there to import all the same.
copyFileSync(here('src/protocol.d.ts'), here('dist/protocol.d.ts'));
writeFileSync(here('dist/protocol.js'), "'use strict';\n");

for (const entry of ENTRIES) {
  const names = Object.keys(require(here(`dist/${entry}.js`))).filter((name) => name !== '__esModule' && name !== 'default');
  const lines = ['// Written by `npm run build`: the same module as its CommonJS form.'];
  if (names.length > 0) {
    lines.push(`import core from './${entry}.js';`, `export const { ${names.sort().join(', ')} } = core;`);
  } else {
    lines.push('export {};');
  }
  writeFileSync(here(`dist/${entry}.mjs`), `${lines.join('\n')}\n`);
  writeFileSync(here(`dist/${entry}.d.mts`), `// Written by \`npm run build\`.\nexport * from './${entry}.js';\n`);
}

// The public interface: the entries, and the declarations that users come to from them. The protocol's are in src/ already.
const api = new Set(ENTRIES.filter((entry) => entry !== 'protocol').flatMap((entry) => [`${entry}.d.ts`, `${entry}.mjs`, `${entry}.d.mts`]));
for (const file of api) {
  const text = readFileSync(here(`dist/${file}`), 'utf8');
  for (const [, path] of file.endsWith('.d.ts') ? text.matchAll(/(?:from|import) '(\.[^']*)'/g) : []) {
    const target = join(dirname(file), path).replaceAll('\\', '/');
    const found = [`${target}.d.ts`, `${target}/index.d.ts`].find((name) => existsSync(here(`dist/${name}`)));
    if (found !== undefined && !/^(internal\/|protocol\.)/.test(found)) api.add(found);
  }
  // What is imported for its effect alone has nothing to declare.
  writeFileSync(here(`dist/${file}`), text.replace(/^import '[^']*';\n/gm, ''));
}
// The declarations of everything else are nobody's to import; and what is in types/ is nothing but declarations.
for (const entry of readdirSync(here('dist'), { recursive: true })) {
  const file = entry.replaceAll('\\', '/');
  const declares = file.endsWith('.d.ts') && file !== 'protocol.d.ts' && !api.has(file);
  if (declares || (file.startsWith('types/') && file.endsWith('.js'))) rmSync(here(`dist/${file}`));
}
rmSync(here('api'), { recursive: true, force: true });
for (const file of [...api, 'index.js']) cpSync(here(`dist/${file}`), here(`api/${file}`));
