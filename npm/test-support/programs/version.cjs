// The package in another version than its native module.
const { cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const root = join(__dirname, '../..');
const copy = join(process.env.HOME_OF_TEST, 'package');
mkdirSync(copy);
for (const part of ['dist', 'native']) cpSync(join(root, part), join(copy, part), { recursive: true });
writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...JSON.parse(readFileSync(join(root, 'package.json'))), version: '9.9.9' }));
const { CodexClient } = require(join(copy, 'dist/index.js'));
try {
  new CodexClient();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
