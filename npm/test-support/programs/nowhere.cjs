// The package in a place where there is no native module, started where there is one: it must not be found.
const { cpSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');
const root = join(__dirname, '../..');
const home = process.env.HOME_OF_TEST;
// Beside node_modules with a platform package, where one is named.
const copy = join(process.env.AT ?? home, 'package');
mkdirSync(copy);
cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
cpSync(join(root, 'native'), join(home, 'cwd/native'), { recursive: true });
process.chdir(join(home, 'cwd'));
const { CodexClient } = require(join(copy, 'dist/index.js'));
try {
  new CodexClient();
  console.log('made');
} catch (error) {
  console.log(process.env.SHOW === 'message' ? error.message : JSON.stringify(error.details.tried));
}
