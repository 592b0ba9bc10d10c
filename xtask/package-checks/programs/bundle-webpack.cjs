// A server bundle by webpack, with no exception made for the package.
'use strict';
const webpack = require(process.argv[2]);
webpack({
  mode: 'production', target: 'node', entry: './require.cjs', context: __dirname,
  output: { path: `${__dirname}/bundles`, filename: 'webpack.cjs' },
}, (error, stats) => {
  if (error !== null || stats.hasErrors() || stats.hasWarnings()) {
    console.error(error ?? stats.toString({ colors: false }));
    process.exit(1);
  }
});
